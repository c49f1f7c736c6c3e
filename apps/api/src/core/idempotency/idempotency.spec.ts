import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DomainError } from '@plumbline/domain';
import { randomUUID } from 'node:crypto';
import { newId } from '../../database/new-id.js';
import { withCommandHook } from '../../database/command-hook.js';
import { SYSTEM, Tenancy } from '../../database/tenant.js';
import { ReviewScene } from '../../reviews/testing/review-scene.js';
import { type Person } from '../../testing/test-app.js';
import { describeOffline } from '../openapi/describe-offline.js';
import { REPLAYED } from './idempotent.js';
import { KEPT_FOR } from './kept-answer.js';

let scene: ReviewScene;
let admin: Person;

beforeAll(async () => {
  scene = await ReviewScene.start();
  admin = await scene.test.person({ roles: ['admin'] });
});
afterAll(() => scene.test.close());

const DAY = KEPT_FOR / 1000;

const agencyBody = () => {
  const slug = `agency-${randomUUID().slice(0, 8)}`;
  return { slug, name: 'Parks', timeZone: 'America/New_York' };
};

interface Keyed {
  key: string;
  as: Person;
  body?: object | Buffer;
  version?: number;
}

const sendKeyed = (line: string, { key, as, body, version }: Keyed) =>
  scene.test.send(line, {
    as,
    ...(body !== undefined && { body }),
    headers: {
      'idempotency-key': key,
      ...(Buffer.isBuffer(body) && { 'content-type': 'application/octet-stream' }),
      ...(version !== undefined && { 'if-match': `"${version}"` }),
    },
  });

const addAgency = (key: string, body: object = agencyBody(), as = admin) =>
  sendKeyed('POST /api/agencies', { key, as, body });

const agenciesOf = ({ slug }: { slug: string }) =>
  scene.test.sql('SELECT FROM agency WHERE slug = $1', [slug]);

/** The finding of an item that is accepted, waiting for its official. */
const issuedFinding = async (): Promise<{ id: string; version: number }> => {
  const { people } = scene;
  const { id } = await scene.open();
  const [item] = await scene.items(id);
  const words = { criteria: 'a', condition: 'b', cause: 'c', effect: 'd', recommendation: 'e' };
  const finding = { ...words, severity: 'low', responsibleOfficialId: people.official.id };
  const submitted = await scene.send(`POST /api/items/${item?.id}/submit`, {
    as: people.officer,
    version: item?.version ?? 0,
    body: {
      outcome: 'non_compliant',
      methods: ['examine'],
      narrative: 'Read it.',
      reason: null,
      evidence: [],
      findings: [finding],
    },
  });
  const accepted = await scene.send(`POST /api/items/${item?.id}/accept`, {
    as: people.supervisor,
    version: submitted.json<{ version: number }>().version,
    body: {},
  });
  const [issued] = accepted.json<{ findings: { id: string; version: number }[] }>().findings;
  if (issued === undefined) throw new Error(accepted.body);
  return issued;
};

describe('a command with an Idempotency-Key', () => {
  const cases: Record<string, () => Promise<[string, Omit<Keyed, 'key'>]>> = {
    agency: async () => ['POST /api/agencies', { as: admin, body: agencyBody() }],
    person: async () => [
      'POST /api/users',
      {
        as: admin,
        body: {
          email: `${randomUUID()}@example.gov`,
          name: 'Program lead',
          password: 'sample-plumb-line-2026',
          grants: [{ role: 'lead', agencyId: null }],
        },
      },
    ],
    policy: async () => [
      'POST /api/policies?name=b.txt&title=Once',
      { as: scene.people.lead, body: Buffer.from('1. What?\n1. Reports: Agencies must report.\n') },
    ],
    review: async () => ['POST /api/reviews', { as: scene.people.lead, body: scene.planInput() }],
    evidence: async () => [
      'POST /api/evidence',
      {
        as: scene.people.officer,
        body: {
          agencyId: scene.agencyId,
          kind: 'attestation',
          title: 'Statement',
          text: 'Every agreement was on file.',
        },
      },
    ],
    report: async () => {
      const { id } = await scene.open();
      return [
        `POST /api/reviews/${id}/reports`,
        { as: scene.people.lead, body: { edition: null } },
      ];
    },
    response: async () => {
      const { id, version } = await issuedFinding();
      const body = { position: 'disagree', text: 'The report was sent.' };
      return [`POST /api/findings/${id}/responses`, { as: scene.people.official, body, version }];
    },
    refusal: async () => {
      const { id, version } = await issuedFinding();
      const askedOn = [scene.test.clock.now().toISOString().slice(0, 10)];
      const body = { text: 'No answer came.', askedOn };
      return [`POST /api/findings/${id}/refusals`, { as: scene.people.officer, body, version }];
    },
    'checklist version': async () => {
      const [row] = await scene.test.sql<{ id: string }>(
        'SELECT checklist_id AS id FROM checklist_version WHERE id = $1',
        [scene.versionId],
      );
      return [`POST /api/checklists/${row?.id}/versions`, { as: scene.people.lead }];
    },
  };

  it.each(Object.keys(cases))('makes one %s and answers the same again', async (name) => {
    const [line, request] = (await cases[name]?.()) ?? ['', { as: admin }];
    const key = randomUUID();
    const first = await sendKeyed(line, { ...request, key });
    const again = await sendKeyed(line, { ...request, key });
    expect([first.statusCode, first.body]).toEqual([expect.any(Number), expect.any(String)]);
    expect(first.statusCode).toBeLessThan(300);
    expect(first.headers[REPLAYED.toLowerCase()]).toBeUndefined();
    expect(again.statusCode).toBe(first.statusCode);
    expect(again.json()).toEqual(first.json());
    expect(again.headers[REPLAYED.toLowerCase()]).toBe('true');
  });

  it('is refused for another body, and does nothing', async () => {
    const key = randomUUID();
    await addAgency(key);
    const other = agencyBody();
    const response = await addAgency(key, other);
    expect(response.statusCode).toBe(422);
    expect(response.json()).toMatchObject({ code: 'key-reused' });
    expect(await agenciesOf(other)).toEqual([]);
  });

  it('is refused for another file at the same address', async () => {
    const key = randomUUID();
    const upload = (text: string) =>
      sendKeyed('POST /api/policies?name=c.txt&title=Twice', {
        key,
        as: scene.people.lead,
        body: Buffer.from(`1. What?\n1. Reports: Agencies must ${text}.\n`),
      });
    expect((await upload('keep registers')).statusCode).toBe(201);
    expect((await upload('train')).json()).toMatchObject({ code: 'key-reused' });
  });

  it('is done once when sent ten times at once; who comes too early is told to wait', async () => {
    const [key, body] = [randomUUID(), agencyBody()];
    const answers = await Promise.all(Array.from({ length: 10 }, () => addAgency(key, body)));
    for (const answer of answers) expect([201, 409]).toContain(answer.statusCode);
    for (const early of answers.filter(({ statusCode }) => statusCode === 409)) {
      expect(early.headers['retry-after']).toBe('1');
    }
    expect(await agenciesOf(body)).toHaveLength(1);
    expect((await addAgency(key, body)).statusCode).toBe(201);
  });

  it('may be tried again with its key after a refusal', async () => {
    const [taken, key] = [agencyBody(), randomUUID()];
    await addAgency(randomUUID(), taken);
    expect((await addAgency(key, taken)).statusCode).toBe(422);
    await scene.test.sql('UPDATE agency SET slug = $2 WHERE slug = $1', [taken.slug, randomUUID()]);
    expect((await addAgency(key, taken)).statusCode).toBe(201);
  });

  it('is one person’s own', async () => {
    const [key, other] = [randomUUID(), await scene.test.person({ roles: ['admin'] })];
    expect((await addAgency(key)).statusCode).toBe(201);
    expect((await addAgency(key, agencyBody(), other)).statusCode).toBe(201);
  });

  it.each([
    ['nothing', ''],
    ['two words', 'two words'],
    ['another alphabet', 'é'],
    ['256 characters', 'x'.repeat(256)],
  ])('is malformed with a key of %s', async (_what, key) => {
    expect((await addAgency(key)).statusCode).toBe(400);
  });
});

describe('a kept answer', () => {
  it('is gone with the transaction that fails after it', async () => {
    const [key, body] = [randomUUID(), agencyBody()];
    await scene.test.sql(
      `INSERT INTO agency (id, slug, name) VALUES (gen_random_uuid(), $1, 'Taken')`,
      [body.slug],
    );
    expect((await addAgency(key, body)).statusCode).toBe(422);
    const kept = await scene.test.sql('SELECT FROM idempotency_key WHERE key = $1', [key]);
    expect(kept).toEqual([]);
  });

  it('takes the change with it when it can’t be kept', async () => {
    const id = newId();
    const hook = { open: async () => {}, close: () => Promise.reject(new Error('disk full')) };
    const command = withCommandHook(hook, () =>
      scene.test.app
        .get(Tenancy)
        .system((tx) =>
          tx.query('INSERT INTO agency (id, slug, name) VALUES ($1, $2, $2)', [id, id]),
        ),
    );
    await expect(command).rejects.toThrow('disk full');
    expect(await scene.test.sql('SELECT FROM agency WHERE id = $1', [id])).toEqual([]);
  });

  it('is for the first transaction: a second one after it is an error, one after a refusal is not', async () => {
    const tenancy = scene.test.app.get(Tenancy);
    const seen: unknown[] = [];
    const hook = {
      open: async () => {},
      close: async (_tx: object, answer: unknown) => void seen.push(answer),
    };
    const read = (value: string) => tenancy.run(SYSTEM, async () => value);
    const twice = withCommandHook(hook, async () => [await read('first'), await read('second')]);
    await expect(twice).rejects.toThrow('one transaction');
    const refused = withCommandHook(hook, async () => {
      await tenancy
        .run(SYSTEM, () => Promise.reject(new DomainError('stale')))
        .catch(() => undefined);
      return read('current');
    });
    expect(await refused).toBe('current');
    expect(seen).toEqual(['first']);
  });

  it('ends after 24 hours, and is then removed by the next command', async () => {
    const [key, old] = [randomUUID(), randomUUID()];
    await addAgency(key);
    await addAgency(old);
    // Access tokens end sooner than keys: the rows grow old, not the clock.
    await scene.test.sql(
      `UPDATE idempotency_key SET expires_at = expires_at - make_interval(secs => $2)
        WHERE key = ANY ($1)`,
      [[key, old], DAY],
    );
    const response = await addAgency(key);
    expect(response.statusCode).toBe(201);
    expect(response.headers[REPLAYED.toLowerCase()]).toBeUndefined();
    const left = await scene.test.sql<{ key: string }>(
      'SELECT key FROM idempotency_key WHERE key = ANY ($1)',
      [[key, old]],
    );
    expect(left).toEqual([{ key }]);
  });
});

describe('the API document', () => {
  // A sign-in makes a session of its own each time, the same bytes are one file already, and a
  // password link is a secret, which must not be kept to be answered again.
  const NEEDS_NO_KEY = [
    '/api/session',
    '/api/evidence-files',
    '/api/policy-files',
    '/api/users/{id}/password-links',
  ];

  it('offers a key with every POST that creates', async () => {
    const { paths } = await describeOffline();
    const without = Object.entries(paths)
      .filter(([path, { post }]) => {
        const creates = post !== undefined && ('201' in post.responses || '202' in post.responses);
        return creates && !NEEDS_NO_KEY.includes(path);
      })
      .filter(([_path, { post }]) => !JSON.stringify(post?.parameters).includes('Idempotency-Key'))
      .map(([path]) => path);
    expect(without).toEqual([]);
    expect(paths['/api/agencies']?.post?.responses).toMatchObject({ 409: {}, 422: {} });
  });
});
