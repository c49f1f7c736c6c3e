import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Blocker } from '@plumbline/domain';
import { queriesOf } from '../items/testing/count-queries.js';
import { type Person, TestApp } from '../testing/test-app.js';
import type {
  ChecklistItemView,
  ChecklistListView,
  ChecklistVersionView,
} from './checklist.view.js';

const DOCUMENT = (mark: string) => `1. How do agencies report ${mark}?
Agencies report in two ways:
1. Plans: Agencies must submit operational plans to the oversight office.
2. Incidents: Every incident must be reported promptly to the relevant authorities.
2. How are staff trained?
Staff are trained as follows:
1. Before duty: Agencies train all staff in state law before an assignment.
`;

let test: TestApp;
let lead: Person;
let officer: Person;

beforeAll(async () => {
  test = await TestApp.start();
  lead = await test.person({ roles: ['lead'] });
  officer = await test.person({ roles: ['officer'], agencyId: await test.agency() });
});
afterAll(() => test.close());

let count = 0;

/** The draft that a new document brings. */
const newDraft = async (as = lead): Promise<ChecklistVersionView> => {
  count += 1;
  const policy = await test.send(`POST /api/policies?name=a.txt&title=Policy-${count}`, {
    as,
    body: Buffer.from(DOCUMENT(`in case ${count}`)),
    headers: { 'content-type': 'application/octet-stream' },
  });
  expect(policy.statusCode).toBe(201);
  return view(policy.json().checklistVersionId);
};

const view = async (id: string): Promise<ChecklistVersionView> =>
  (await test.send(`GET /api/checklist-versions/${id}`, { as: lead })).json();

const firstOf = ({ items: [first] }: ChecklistVersionView): ChecklistItemView => {
  if (first === undefined) throw new Error('The version has no items.');
  return first;
};

const ifMatch = (version: number | null): Record<string, string> =>
  version === null ? {} : { 'if-match': `"${version}"` };

const edit = (
  id: string,
  body: object,
  { version = 1, as = lead }: { version?: number | null; as?: Person } = {},
) => test.send(`PATCH /api/checklist-items/${id}`, { as, body, headers: ifMatch(version) });

const publish = (
  id: string,
  {
    version = 1,
    as = lead,
    note = 'First.',
  }: { version?: number; as?: Person; note?: string } = {},
) =>
  test.send(`POST /api/checklist-versions/${id}/publish`, {
    as,
    body: { note },
    headers: ifMatch(version),
  });

const eventsOf = async (subject: string): Promise<string[]> => {
  const leaves = await test.sql<{ type: string }>(
    'SELECT type FROM audit_leaf WHERE subject = $1 ORDER BY subject_version',
    [subject],
  );
  return leaves.map(({ type }) => type);
};

describe('editing a checklist item', () => {
  it('changes what the edit names, leaves the rest and counts the version up', async () => {
    const item = firstOf(await newDraft());
    const response = await edit(item.id, {
      wording: '  Verify that every plan was submitted.  ',
      methods: ['test', 'examine'],
      suggestedEvidence: ['plans', '  ', ' receipts '],
      cadence: { interval: 'quarterly', trigger: '' },
    });
    expect(response.statusCode).toBe(200);
    expect(response.json()).toEqual({
      ...item,
      version: 2,
      wording: 'Verify that every plan was submitted.',
      methods: ['examine', 'test'],
      suggestedEvidence: ['plans', 'receipts'],
      cadence: { interval: 'quarterly', trigger: null },
      blockers: [],
    });
  });

  it('records the changed fields only', async () => {
    const item = firstOf(await newDraft());
    await edit(item.id, { wording: 'Verify that it is so.', title: item.title });
    const [leaf] = await test.sql<{ payload: string }>(
      `SELECT convert_from(payload, 'UTF8') AS payload FROM audit_leaf WHERE subject = $1`,
      [`checklist-item:${item.id}`],
    );
    expect(JSON.parse(leaf?.payload ?? '{}')).toMatchObject({
      itemKey: item.itemKey,
      changes: { wording: 'Verify that it is so.' },
    });
    expect(JSON.parse(leaf?.payload ?? '{}').changes).not.toHaveProperty('title');
  });

  it('saves nothing when nothing changes', async () => {
    const item = firstOf(await newDraft());
    const response = await edit(item.id, { wording: item.wording, methods: item.methods });
    expect(response.json()).toEqual(item);
    expect(await eventsOf(`checklist-item:${item.id}`)).toEqual([]);
  });

  it('refuses a stale version with the item as it is now', async () => {
    const item = firstOf(await newDraft());
    const first = await edit(item.id, { wording: 'Mine.' });
    const second = await edit(item.id, { wording: 'Theirs.' });
    expect(second.statusCode).toBe(412);
    expect(second.json().current).toEqual(first.json());
  });

  it('lets one of two edits at the same moment through', async () => {
    const item = firstOf(await newDraft());
    const answers = await Promise.all([
      edit(item.id, { wording: 'One.' }),
      edit(item.id, { wording: 'Two.' }),
    ]);
    expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([200, 412]);
  });

  it('asks for the version when it is missing', async () => {
    const item = firstOf(await newDraft());
    expect((await edit(item.id, { wording: 'Blind.' }, { version: null })).statusCode).toBe(428);
  });

  it.each([
    ['an unknown field', { colour: 'red' }, '/colour'],
    ['a title over 60 characters', { title: 'x'.repeat(61) }, '/title'],
    ['an obligation that is none', { obligation: 'must' }, '/obligation'],
    ['a cadence without its trigger', { cadence: { interval: 'yearly' } }, '/cadence/trigger'],
    ['the same method twice', { methods: ['test', 'test'] }, '/methods'],
  ])('refuses %s', async (_name, body, pointer) => {
    const response = await edit(firstOf(await newDraft()).id, body);
    expect(response.statusCode).toBe(400);
    expect(response.json().errors).toEqual(
      expect.arrayContaining([expect.objectContaining({ pointer })]),
    );
  });

  it('refuses an officer', async () => {
    const item = firstOf(await newDraft());
    expect((await edit(item.id, { wording: 'Mine.' }, { as: officer })).statusCode).toBe(403);
  });

  it("refuses an agency's lead on a shared checklist, without hiding it", async () => {
    const agencyLead = await test.person({ roles: ['lead'], agencyId: await test.agency() });
    const draft = await newDraft();
    const response = await edit(firstOf(draft).id, { wording: 'Mine.' }, { as: agencyLead });
    expect(response.statusCode).toBe(403);
    expect((await publish(draft.id, { as: agencyLead })).statusCode).toBe(403);
  });

  it("lets an agency's lead edit and publish the agency's own", async () => {
    const agencyLead = await test.person({ roles: ['lead'], agencyId: await test.agency() });
    const draft = await newDraft(agencyLead);
    const edited = await edit(firstOf(draft).id, { wording: 'Verify ours.' }, { as: agencyLead });
    expect(edited.statusCode).toBe(200);
    const published = await publish(draft.id, { as: agencyLead, version: 2 });
    expect(published.statusCode).toBe(200);
  });

  it('answers 404 for an item that is not there', async () => {
    const response = await edit('01990000-0000-7000-8000-000000000000', { wording: 'Verify.' });
    expect(response.statusCode).toBe(404);
  });
});

describe('publishing', () => {
  it('refuses with every blocker while items are incomplete, then publishes', async () => {
    const draft = await newDraft();
    const item = firstOf(draft);
    const emptied = await edit(item.id, { wording: '', methods: [] });
    expect(emptied.json().blockers.map(({ pointer }: Blocker) => pointer)).toEqual([
      '/wording',
      '/methods',
    ]);
    const refused = await publish(draft.id, { version: 2 });
    expect(refused.statusCode).toBe(422);
    expect(refused.json().blockers).toEqual([
      {
        code: 'checklist-item-incomplete',
        params: { field: 'wording', number: 1 },
        pointer: '/items/0/wording',
      },
      {
        code: 'checklist-item-incomplete',
        params: { field: 'methods', number: 1 },
        pointer: '/items/0/methods',
      },
    ]);
    expect((await view(draft.id)).state).toBe('draft');

    await edit(item.id, { wording: item.wording, methods: item.methods }, { version: 2 });
    const published = await publish(draft.id, { version: 3 });
    expect(published.statusCode).toBe(200);
    expect(published.json()).toMatchObject({
      state: 'published',
      version: 4,
      note: 'First.',
      publishedAt: test.clock.now().toISOString(),
      contentSha256: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
    expect(await eventsOf(`checklist-version:${draft.id}`)).toEqual([
      'checklist-version.drafted',
      'checklist-version.published',
    ]);
  });

  it('refuses a note of white space, an officer and a stale version', async () => {
    const draft = await newDraft();
    expect((await publish(draft.id, { note: ' ' })).statusCode).toBe(400);
    expect((await publish(draft.id, { as: officer })).statusCode).toBe(403);
    const stale = await publish(draft.id, { version: 7 });
    expect(stale.statusCode).toBe(412);
    expect(stale.json().current).toEqual(draft);
  });

  it.each<[string, (draft: ChecklistVersionView) => Promise<unknown>]>([
    ['an item was edited', ({ items: [item] }) => edit(item?.id ?? '', { wording: 'Verify.' })],
    [
      'an item left in SQL',
      ({ items: [item] }) =>
        test.sql('WITH s AS (DELETE FROM item_source WHERE checklist_item_id = $1) SELECT 1', [
          item?.id ?? '',
        ]),
    ],
  ])('refuses who has not seen that %s since', async (_name, change) => {
    const draft = await newDraft();
    await change(draft);
    const missed = await publish(draft.id, { version: draft.version });
    expect(missed.statusCode).toBe(412);
    expect(missed.json().current).toEqual(await view(draft.id));
    expect((await view(draft.id)).state).toBe('draft');
  });

  it('counts a transaction that changes many items once', async () => {
    const draft = await newDraft();
    await test.sql('UPDATE checklist_item SET title = $2 WHERE checklist_version_id = $1', [
      draft.id,
      'Same',
    ]);
    expect((await view(draft.id)).version).toBe(draft.version + 1);
  });

  it('refuses two items with the same wording', async () => {
    const draft = await newDraft();
    for (const { id } of draft.items.slice(0, 2)) await edit(id, { wording: 'Verify the same.' });
    const response = await publish(draft.id, { version: 3 });
    expect(response.json().blockers).toContainEqual({
      code: 'duplicate-wording',
      params: { number: 2, first: 1 },
      pointer: '/items/1/wording',
    });
  });

  it('tells by the allowed actions what keeps a draft from being published', async () => {
    const draft = await newDraft();
    await edit(firstOf(draft).id, { responsibleUnit: '' });
    const actions = new Map((await view(draft.id)).allowedActions.map((one) => [one.action, one]));
    expect(actions.get('checklist.edit')).toMatchObject({ allowed: true });
    expect(actions.get('checklist.publish')).toMatchObject({
      allowed: false,
      blockers: [{ code: 'checklist-item-incomplete', pointer: '/items/0/responsibleUnit' }],
    });
  });
});

const startVersion = async ({ checklist }: ChecklistVersionView): Promise<ChecklistVersionView> => {
  const response = await test.send(`POST /api/checklists/${checklist.id}/versions`, { as: lead });
  expect(response.statusCode).toBe(201);
  return response.json();
};

describe('reading', () => {
  it('takes at most three queries for the list and for a version', async () => {
    const draft = await newDraft();
    for (const line of ['GET /api/checklists', `GET /api/checklist-versions/${draft.id}`]) {
      const queries = await queriesOf(test, () => test.send(line, { as: lead }));
      expect(queries.length).toBeGreaterThan(0);
      expect(queries.length).toBeLessThanOrEqual(3);
    }
  });
});

describe('a published version', () => {
  it('refuses edits and a second publication', async () => {
    const draft = await newDraft();
    await publish(draft.id);
    const edited = await edit(firstOf(draft).id, { wording: 'Verify something else.' });
    expect(edited.statusCode).toBe(409);
    expect(edited.json().blockers).toEqual([
      { code: 'checklist-not-draft', params: { state: 'published' } },
    ]);
    expect((await publish(draft.id, { version: 2 })).statusCode).toBe(409);
  });

  it.each([
    ['an edited item', `UPDATE checklist_item SET wording = 'x' WHERE checklist_version_id = $1`],
    ['a removed item', 'DELETE FROM checklist_item WHERE checklist_version_id = $1'],
    [
      'a removed source',
      `DELETE FROM item_source WHERE checklist_item_id IN
         (SELECT id FROM checklist_item WHERE checklist_version_id = $1)`,
    ],
    ['another note', `UPDATE checklist_version SET note = 'x' WHERE id = $1`],
    ['a way back to draft', `UPDATE checklist_version SET state = 'draft' WHERE id = $1`],
  ])("refuses %s in SQL under the application's role", async (_name, sql) => {
    const draft = await newDraft();
    await publish(draft.id);
    await expect(test.sql(sql, [draft.id])).rejects.toMatchObject({
      blockers: [{ code: 'checklist-not-draft' }],
    });
  });

  it.each([
    'UPDATE practice SET obligation = obligation',
    'DELETE FROM section',
    'DELETE FROM reading',
  ])("keeps its reading: the application's role may not %s", async (sql) => {
    await expect(test.sql(sql)).rejects.toThrow('permission denied');
  });
});

describe('the next version', () => {
  it('carries over every item under its key, and leaves the published one alone', async () => {
    const draft = await newDraft();
    await edit(firstOf(draft).id, { wording: 'Verify what was agreed.' });
    const published: ChecklistVersionView = (await publish(draft.id, { version: 2 })).json();
    const next = await startVersion(draft);
    const withoutIds = ({ items }: ChecklistVersionView) =>
      items.map(({ id: _id, version: _version, ...item }) => item);
    expect(next).toMatchObject({ state: 'draft', number: 2, version: 1, contentSha256: null });
    expect(withoutIds(next)).toEqual(withoutIds(published));
    expect(next.items.every(({ version }) => version === 1)).toBe(true);
    expect(await view(draft.id)).toEqual(published);
  });

  it('retires the version before it when it is published', async () => {
    const draft = await newDraft();
    await publish(draft.id);
    const next = await startVersion(draft);
    expect((await publish(next.id, { note: 'Second.' })).statusCode).toBe(200);
    expect((await view(draft.id)).state).toBe('retired');
    expect(await eventsOf(`checklist-version:${draft.id}`)).toContain('checklist-version.retired');
    const list: ChecklistListView = (
      await test.send('GET /api/checklists', { as: officer })
    ).json();
    const listed = list.items.find(({ id }) => id === draft.checklist.id);
    expect(listed?.versions.map(({ number, state, items }) => [number, state, items])).toEqual([
      [2, 'published', 3],
      [1, 'retired', 3],
    ]);
    expect(new Date(listed?.versions[0]?.publishedAt ?? '').toISOString()).toBe(
      listed?.versions[0]?.publishedAt,
    );
  });

  it('waits for the draft there is, and for a first publication', async () => {
    const draft = await newDraft();
    const start = () =>
      test.send(`POST /api/checklists/${draft.checklist.id}/versions`, { as: lead });
    expect((await start()).statusCode).toBe(409);
    await publish(draft.id);
    const answers = await Promise.all([start(), start()]);
    expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([201, 409]);
  });

  it('is refused to an officer, and not found for an unknown checklist', async () => {
    const draft = await newDraft();
    const path = `POST /api/checklists/${draft.checklist.id}/versions`;
    expect((await test.send(path, { as: officer })).statusCode).toBe(403);
    const unknown = 'POST /api/checklists/01990000-0000-7000-8000-000000000000/versions';
    expect((await test.send(unknown, { as: lead })).statusCode).toBe(404);
  });
});
