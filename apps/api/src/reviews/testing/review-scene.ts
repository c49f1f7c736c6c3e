import type { LightMyRequestResponse } from 'fastify';
import { type Person, TestApp } from '../../testing/test-app.js';

const DOCUMENT = `1. How do agencies report joint operations?
Agencies report in two ways:
1. Plans: Agencies must submit operational plans to the oversight office.
2. Incidents: Every incident must be reported promptly to the relevant authorities.
2. How are staff trained?
Staff are trained as follows:
1. Before duty: Agencies train all staff in state law before an assignment.
2. Every year: Agencies hold refresher training on reporting duties.
`;

export interface SceneItem {
  readonly id: string;
  readonly version: number;
  readonly ref: string;
  readonly status: string;
  readonly returnComment: string | null;
}

export interface SceneReview {
  readonly id: string;
  readonly version: number;
  readonly code: string;
  readonly status: string;
  readonly approvals: readonly { readonly contentSha256: string }[];
}

const tomorrow = (now: Date): string =>
  new Date(now.getTime() + 2 * 86_400_000).toISOString().slice(0, 10);

/** An agency with its people and a published checklist, and the steps of a review through the API. */
export class ReviewScene {
  private constructor(
    readonly test: TestApp,
    readonly agencyId: string,
    readonly versionId: string,
    readonly people: Readonly<
      Record<'lead' | 'officer' | 'supervisor' | 'second' | 'official' | 'auditor', Person>
    >,
  ) {}

  static async start(): Promise<ReviewScene> {
    const test = await TestApp.start();
    const agencyId = await test.agency('dps');
    const people = {
      lead: await test.person({ roles: ['lead'] }),
      officer: await test.person({ roles: ['officer'], agencyId }),
      supervisor: await test.person({ roles: ['supervisor'] }),
      second: await test.person({ roles: ['supervisor'] }),
      official: await test.person({ roles: ['respondent'], agencyId }),
      auditor: await test.person({ roles: ['auditor'], agencyId }),
    };
    const versionId = await publish(test, people.lead);
    return new ReviewScene(test, agencyId, versionId, people);
  }

  /** Sends a JSON command, naming the version seen where one is given. */
  send(
    line: string,
    { as, body, version }: { as: Person; body?: object; version?: number },
  ): Promise<LightMyRequestResponse> {
    return this.test.send(line, {
      as,
      headers: {
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...(version === undefined ? {} : { 'if-match': `"${version}"` }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
  }

  planInput(more: object = {}): object {
    return {
      agencyId: this.agencyId,
      checklistVersionId: this.versionId,
      periodStart: '2026-04-01',
      periodEnd: '2026-09-30',
      leadOfficerId: this.people.officer.id,
      supervisorId: this.people.supervisor.id,
      dueOn: tomorrow(this.test.clock.now()),
      ...more,
    };
  }

  async plan(more: object = {}): Promise<SceneReview> {
    const response = await this.send('POST /api/reviews', {
      as: this.people.lead,
      body: this.planInput(more),
    });
    return expectStatus(response, 201);
  }

  async open(more: object = {}): Promise<SceneReview> {
    const { id, version } = await this.plan(more);
    const response = await this.send(`POST /api/reviews/${id}/open`, {
      as: this.people.lead,
      version,
    });
    return expectStatus(response, 200);
  }

  async read(id: string, as: Person = this.people.supervisor): Promise<SceneReview> {
    return expectStatus(await this.send(`GET /api/reviews/${id}`, { as }), 200);
  }

  async items(reviewId: string): Promise<SceneItem[]> {
    const response = await this.send(`GET /api/reviews/${reviewId}/items`, {
      as: this.people.supervisor,
    });
    const { items }: { items: SceneItem[] } = expectStatus(response, 200);
    return items;
  }

  /** Submits and accepts every item as not applicable: the shortest way to a decided review. */
  async decideAll(
    reviewId: string,
    which: (item: SceneItem) => boolean = () => true,
  ): Promise<void> {
    for (const { id, version } of (await this.items(reviewId)).filter(which)) {
      const submitted = await this.send(`POST /api/items/${id}/submit`, {
        as: this.people.officer,
        version,
        body: notApplicable,
      });
      const { version: seen }: SceneItem = expectStatus(submitted, 200);
      const accepted = await this.send(`POST /api/items/${id}/accept`, {
        as: this.people.supervisor,
        version: seen,
        body: {},
      });
      expectStatus(accepted, 200);
    }
  }

  async approve(reviewId: string, as: Person = this.people.supervisor) {
    const { version } = await this.read(reviewId);
    return this.send(`POST /api/reviews/${reviewId}/approve`, {
      as,
      version,
      body: { independence: 'I took no part in preparing this review.' },
    });
  }

  async seal(reviewId: string, as: Person = this.people.supervisor) {
    const { version } = await this.read(reviewId);
    return this.send(`POST /api/reviews/${reviewId}/seal`, { as, version });
  }

  async sealed(): Promise<SceneReview> {
    const { id } = await this.open();
    await this.decideAll(id);
    expectStatus(await this.approve(id), 200);
    return expectStatus(await this.seal(id), 200);
  }
}

export const notApplicable = {
  outcome: 'not_applicable',
  methods: ['examine'],
  narrative: 'No joint operation took place in the period.',
  reason: 'The agency held no joint operation.',
  evidence: [],
  findings: [],
};

/** The body of an answer with this status; shows the problem otherwise. */
export const expectStatus = <T>(response: LightMyRequestResponse, status: number): T => {
  if (response.statusCode !== status) {
    throw new Error(`Expected ${status}, got ${response.statusCode}: ${response.body}`);
  }
  return response.json<T>();
};

const publish = async (test: TestApp, lead: Person): Promise<string> => {
  const imported = await test.send('POST /api/policies?name=policy.txt', {
    as: lead,
    body: Buffer.from(DOCUMENT),
    headers: { 'content-type': 'application/octet-stream' },
  });
  const { checklistVersionId } = expectStatus<{ checklistVersionId: string }>(imported, 201);
  const read = await test.send(`GET /api/checklist-versions/${checklistVersionId}`, { as: lead });
  const { version } = expectStatus<{ version: number }>(read, 200);
  const published = await test.send(`POST /api/checklist-versions/${checklistVersionId}/publish`, {
    as: lead,
    body: JSON.stringify({ note: 'First version.' }),
    headers: { 'content-type': 'application/json', 'if-match': `"${version}"` },
  });
  expectStatus(published, 200);
  return checklistVersionId;
};
