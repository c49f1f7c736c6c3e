import { type Actor } from '@plumbline/domain';
import { type LightMyRequestResponse } from 'fastify';
import { newId } from '../../database/new-id.js';
import { Tenancy, type Tx } from '../../database/tenant.js';
import { actorWith, addDraftChecklist, publishChecklist } from '../../testing/row-builders.js';
import { type Person, type TestApp } from '../../testing/test-app.js';
import { type AddEvidenceInput } from '../../evidence/evidence.dto.js';
import { type EvidenceView } from '../../evidence/evidence.view.js';
import { type ItemView } from '../item.view.js';
import { type AssessmentInput, type FindingInput } from '../items.dto.js';

/** A whole finding; a test states only what it is about. */
export const aFindingInput = (changes: Partial<FindingInput> = {}): FindingInput => ({
  criteria: 'An agreement is signed before an operation starts.',
  condition: 'Two of nine operations started without one.',
  cause: 'No one checks the register first.',
  effect: 'Responsibilities were unclear in both.',
  recommendation: 'Let counsel release each operation.',
  severity: 'high',
  responsibleOfficialId: null,
  ...changes,
});

/** What can be submitted as it is: not applicable, with a reason. */
export const anInput = (changes: Partial<AssessmentInput> = {}): AssessmentInput => ({
  outcome: 'not_applicable',
  methods: ['examine'],
  narrative: 'The agency took part in no operation.',
  reason: 'No operation in the period.',
  evidence: [],
  findings: [],
  ...changes,
});

export const aFailingInput = (finding: Partial<FindingInput> = {}): AssessmentInput =>
  anInput({
    outcome: 'partially_compliant',
    reason: null,
    findings: [aFindingInput(finding)],
  });

/** An agency with its people and an open review, each person signed in. */
export interface ReviewStage {
  readonly agencyId: string;
  readonly reviewId: string;
  readonly itemIds: readonly string[];
  readonly officer: Person;
  readonly leadOfficer: Person;
  readonly supervisor: Person;
  readonly official: Person;
}

const statewide: Actor = actorWith('lead');

/** Runs SQL as the application's role, with every agency in sight. */
export const inEveryAgency = <T>(test: TestApp, work: (tx: Tx) => Promise<T>): Promise<T> =>
  test.app.get(Tenancy).run(statewide, work);

/** Sets the stage: so many items, assigned to the officer, due on 30 September 2026. */
export const setStage = async (
  test: TestApp,
  { items = 1, dueOn = '2026-09-30' }: { items?: number; dueOn?: string } = {},
): Promise<ReviewStage> => {
  const agencyId = await test.agency();
  const people = {
    officer: await test.person({ roles: ['officer'], agencyId }),
    leadOfficer: await test.person({ roles: ['officer'], agencyId }),
    supervisor: await test.person({ roles: ['supervisor'], agencyId }),
    official: await test.person({ roles: ['respondent'], agencyId }),
  };
  const review = await inEveryAgency(test, (tx) =>
    openReview(tx, { agencyId, items, dueOn, ...people }),
  );
  return { agencyId, ...people, ...review };
};

/** Opens one more review of the stage's agency, with items of its own. */
export const openReview = async (
  tx: Tx,
  stage: Pick<ReviewStage, 'agencyId' | 'officer' | 'leadOfficer' | 'supervisor'> & {
    items: number;
    dueOn: string;
  },
) => {
  const checklist = await addDraftChecklist(tx, { items: stage.items });
  await publishChecklist(tx, checklist);
  const reviewId = newId();
  await tx.query(
    `INSERT INTO review (agency_id, id, code, period_start, period_end, checklist_version_id,
       lead_officer_id, supervisor_id, due_on, opened_at)
     VALUES ($1, $2, $3, '2026-01-01', '2026-06-30', $4, $5, $6, $7, now())`,
    [
      stage.agencyId,
      reviewId,
      `R-${reviewId.slice(-8)}`,
      checklist.versionId,
      stage.leadOfficer.id,
      stage.supervisor.id,
      stage.dueOn,
    ],
  );
  const itemIds: string[] = [];
  for (const [ordinal, checklistItemId] of checklist.itemIds.entries()) {
    const id = newId();
    await tx.query(
      `INSERT INTO review_item (agency_id, id, review_id, checklist_item_id, item_key, ordinal,
         assignee_id) VALUES ($1, $2, $3, $4, $5, $6, $7)`,
      [stage.agencyId, id, reviewId, checklistItemId, `1.1-${ordinal}`, ordinal, stage.officer.id],
    );
    itemIds.push(id);
  }
  return { reviewId, itemIds };
};

/** Sends requests about one item, always with the version it has now. */
export class ItemDriver {
  constructor(
    readonly test: TestApp,
    readonly stage: ReviewStage,
    readonly id: string,
  ) {}

  /** The first item of a new stage. */
  static async begin(test: TestApp): Promise<ItemDriver> {
    const stage = await setStage(test);
    return new ItemDriver(test, stage, firstOf(stage.itemIds));
  }

  async view(as: Person = this.stage.officer): Promise<ItemView> {
    const response = await this.test.send(`GET /api/items/${this.id}`, { as });
    if (response.statusCode !== 200) throw new Error(response.body);
    return response.json<ItemView>();
  }

  save(body: object = anInput(), as: Person = this.stage.officer) {
    return this.command('PUT assessment', { as, body });
  }

  submit(body: object = anInput(), as: Person = this.stage.officer) {
    return this.command('POST submit', { as, body });
  }

  accept(as: Person = this.stage.supervisor) {
    return this.command('POST accept', { as, body: {} });
  }

  giveBack(comment: string, as: Person = this.stage.supervisor) {
    return this.command('POST return', { as, body: { comment } });
  }

  /** `line` is such as `POST accept`; `version` left out is the item's own. */
  async command(
    line: string,
    { as, body, version }: { as: Person; body?: object; version?: number },
  ): Promise<LightMyRequestResponse> {
    const [method, name] = line.split(' ', 2);
    const seen = version ?? (await this.version());
    return this.test.send(`${method} /api/items/${this.id}/${name}`, {
      as,
      ...(body !== undefined && { body }),
      headers: { 'if-match': `"${seen}"` },
    });
  }

  private async version(): Promise<number> {
    const rows = await inEveryAgency(this.test, (tx) =>
      tx.query<{ version: number }>('SELECT version FROM review_item WHERE id = $1', [this.id]),
    );
    return firstOf(rows).version;
  }

  /** Adds an attestation of the agency. */
  async attest(
    changes: Partial<AddEvidenceInput> = {},
    as: Person = this.stage.officer,
  ): Promise<EvidenceView> {
    const response = await this.test.send('POST /api/evidence', {
      as,
      body: {
        agencyId: this.stage.agencyId,
        kind: 'attestation',
        title: 'Statement of counsel',
        text: 'Every agreement was on file.',
        ...changes,
      },
    });
    if (response.statusCode !== 201) throw new Error(response.body);
    return response.json<EvidenceView>();
  }
}

export const firstOf = <T>(list: readonly T[]): T => {
  const [first] = list;
  if (first === undefined) throw new Error('The list is empty.');
  return first;
};

/** Citing a piece of evidence as proof. */
export const cite = ({ evidenceId, revision }: EvidenceView) => ({
  evidenceId,
  evidenceRevision: revision,
  slot: 'proof' as const,
});
