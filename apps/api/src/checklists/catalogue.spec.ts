import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { PolicyView } from '../policies/policy.view.js';
import { type Person, TestApp } from '../testing/test-app.js';
import type { ItemHistoryView, VersionChangesView } from './changes.view.js';
import type {
  ChecklistItemView,
  ChecklistVersionView,
  ItemsCommandView,
} from './checklist.view.js';

const DOCUMENT = (mark: string) => `1. How do agencies report ${mark}?
Agencies report in three ways:
1. Plans: Agencies must submit operational plans to the oversight office.
2. Incidents: Every incident must be reported promptly to the relevant authorities.
3. Benefits: Reports build trust between partners.
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

const newDraft = async (): Promise<{ draft: ChecklistVersionView; policy: PolicyView }> => {
  count += 1;
  const response = await test.send(`POST /api/policies?name=a.txt&title=Catalogue-${count}`, {
    as: lead,
    body: Buffer.from(DOCUMENT(`in case ${count}`)),
    headers: { 'content-type': 'application/octet-stream' },
  });
  expect(response.statusCode).toBe(201);
  const policy: PolicyView = response.json();
  return { draft: await view(policy.checklistVersionId ?? ''), policy };
};

const view = async (id: string): Promise<ChecklistVersionView> =>
  (await test.send(`GET /api/checklist-versions/${id}`, { as: lead })).json();

const seen = (items: readonly { id: string; version: number }[]) =>
  items.map(({ id, version }) => ({ id, version }));

const send = (line: string, body: object, as = lead) =>
  test.send(`POST /api/${line}`, { as, body });

const bulk = async (
  id: string,
  act: string,
  body: object,
): Promise<ItemsCommandView & { statusCode: number }> => {
  const response = await send(`checklist-versions/${id}/${act}`, body);
  return { statusCode: response.statusCode, ...response.json() };
};

const edit = (item: { id: string; version: number }, body: object) =>
  test.send(`PATCH /api/checklist-items/${item.id}`, {
    as: lead,
    body,
    headers: { 'if-match': `"${item.version}"` },
  });

const publish = async ({ id }: ChecklistVersionView, note = 'A version.') => {
  const { version } = await view(id);
  return test.send(`POST /api/checklist-versions/${id}/publish`, {
    as: lead,
    body: { note },
    headers: { 'if-match': `"${version}"` },
  });
};

const contentsOf = ({ items }: ChecklistVersionView) =>
  items.map(({ version: _version, ...item }) => item);

const first = <T>([item]: readonly T[]): T => {
  if (item === undefined) throw new Error('The list is empty.');
  return item;
};

const eventsOf = async (itemId: string) =>
  test.sql<{ type: string; payload: string }>(
    `SELECT type, convert_from(payload, 'UTF8') AS payload FROM audit_leaf
      WHERE subject = $1 ORDER BY subject_version`,
    [`checklist-item:${itemId}`],
  );

describe('changing many items at once', () => {
  it('changes those that stand, leaves those that have it, and names those that moved on', async () => {
    const { draft } = await newDraft();
    const [moved, has, other] = draft.items;
    if (!moved || !has || !other) throw new Error('Three items are needed.');
    await edit(moved, { wording: 'Verify that someone else was here.' });
    await edit(has, { responsibleUnit: 'duty desk' });
    const now = await view(draft.id);
    const input = {
      items: seen([moved, ...now.items.filter(({ id }) => id !== moved.id)]),
      changes: { responsibleUnit: 'duty desk' },
    };
    const preview = await bulk(draft.id, 'preview-edit', input);
    expect(preview).toMatchObject({
      applied: [{ id: other.id }],
      unchanged: [{ id: has.id }],
      conflicts: [{ id: moved.id, version: 1 }],
      undoId: null,
    });
    expect(await view(draft.id)).toEqual(now);

    const done = await bulk(draft.id, 'edit-items', input);
    expect(done).toMatchObject({ ...preview, undoId: expect.any(String) });
    const after = await view(draft.id);
    expect(after.version).toBe(now.version + 1);
    expect(after.items.map(({ responsibleUnit }) => responsibleUnit === 'duty desk')).toEqual([
      false,
      true,
      true,
    ]);
  });

  it('records every item with what stood before', async () => {
    const { draft } = await newDraft();
    const item = first(draft.items);
    await bulk(draft.id, 'edit-items', {
      items: seen(draft.items),
      changes: { obligation: 'optional', addEvidence: ['register'] },
    });
    const [event] = await eventsOf(item.id);
    expect(event?.type).toBe('checklist-item.edited');
    expect(JSON.parse(event?.payload ?? '{}')).toMatchObject({
      before: { obligation: 'mandatory', suggestedEvidence: item.suggestedEvidence },
      changes: { obligation: 'optional' },
    });
  });

  it.each([
    ['nothing to change', {}, 400],
    ['an obligation that is none', { obligation: 'must' }, 400],
    ['a field that is edited one by one', { wording: 'Same.' }, 400],
  ])('refuses %s', async (_name, changes, status) => {
    const { draft } = await newDraft();
    const response = await send(`checklist-versions/${draft.id}/edit-items`, {
      items: seen(draft.items),
      changes,
    });
    expect(response.statusCode).toBe(status);
  });
});

describe('undo', () => {
  it('puts every item back as it was: a change like any other, recorded', async () => {
    const { draft } = await newDraft();
    const { undoId } = await bulk(draft.id, 'edit-items', {
      items: seen(draft.items),
      changes: { category: 'complaints', cadence: { interval: 'monthly', trigger: null } },
    });
    const undone = await bulk(draft.id, 'undo', { undoId });
    expect(undone).toMatchObject({ statusCode: 200, conflicts: [] });
    expect(undone.applied).toHaveLength(3);
    const after = await view(draft.id);
    expect(contentsOf(after)).toEqual(contentsOf(draft));
    expect(after.items.every(({ version }) => version === 3)).toBe(true);
    const events = await eventsOf(first(draft.items).id);
    expect(events).toHaveLength(2);
    expect(JSON.parse(events[1]?.payload ?? '{}')).toMatchObject({ undoes: undoId });
  });

  it('leaves what changed since alone, and names it', async () => {
    const { draft } = await newDraft();
    const { applied, undoId } = await bulk(draft.id, 'edit-items', {
      items: seen(draft.items),
      changes: { category: 'complaints' },
    });
    await edit(first(applied), { wording: 'Verify what came later.' });
    const undone = await bulk(draft.id, 'undo', { undoId });
    expect(undone.applied).toHaveLength(2);
    expect(undone.conflicts).toEqual([first(applied)]);
    const after = await view(draft.id);
    expect(after.items.map(({ category }) => category === 'complaints')).toEqual([
      true,
      false,
      false,
    ]);
  });

  it('is refused once every item changed, and a second time', async () => {
    const { draft } = await newDraft();
    const { applied, undoId } = await bulk(draft.id, 'edit-items', {
      items: seen(draft.items.slice(0, 1)),
      changes: { category: 'complaints' },
    });
    await edit(first(applied), { wording: 'Verify what came later.' });
    const before = await view(draft.id);
    expect((await bulk(draft.id, 'undo', { undoId })).statusCode).toBe(412);
    expect(await view(draft.id)).toEqual(before);

    const other = await bulk(draft.id, 'edit-items', {
      items: seen(before.items.slice(1, 2)),
      changes: { category: 'complaints' },
    });
    expect((await bulk(draft.id, 'undo', { undoId: other.undoId })).statusCode).toBe(200);
    expect((await bulk(draft.id, 'undo', { undoId: other.undoId })).statusCode).toBe(412);
  });

  it('is refused where the item changed without leaving a trace', async () => {
    const { draft } = await newDraft();
    const { undoId } = await bulk(draft.id, 'edit-items', {
      items: seen(draft.items.slice(0, 1)),
      changes: { category: 'complaints' },
    });
    await test.sql('UPDATE checklist_item SET version = version + 1 WHERE id = $1', [
      first(draft.items).id,
    ]);
    expect((await bulk(draft.id, 'undo', { undoId })).statusCode).toBe(412);
  });

  it('knows a command of this version only', async () => {
    const [one, two] = [await newDraft(), await newDraft()];
    const { undoId } = await bulk(one.draft.id, 'edit-items', {
      items: seen(one.draft.items),
      changes: { category: 'complaints' },
    });
    expect((await bulk(two.draft.id, 'undo', { undoId })).statusCode).toBe(404);
  });
});

describe('dropping items', () => {
  it('takes them out with the reason, and brings them back as they were', async () => {
    const { draft } = await newDraft();
    const item = first(draft.items);
    const dropped = await bulk(draft.id, 'drop-items', {
      items: seen([item]),
      why: 'Covered by another law.',
    });
    expect(dropped.applied).toEqual([{ id: item.id, version: 2 }]);
    const without = await view(draft.id);
    expect(without.items).toHaveLength(2);
    expect(without.dropped).toEqual([
      expect.objectContaining({
        ...{ id: item.id, version: 2, ref: '1.1', title: item.title },
        why: 'Covered by another law.',
        by: expect.stringContaining('lead'),
      }),
    ]);

    const back = await bulk(draft.id, 'restore-items', { items: seen(without.dropped) });
    expect(back.applied).toEqual([{ id: item.id, version: 3 }]);
    const after = await view(draft.id);
    expect(after.dropped).toEqual([]);
    expect(contentsOf(after)).toEqual(contentsOf(draft));
    expect((await eventsOf(item.id)).map(({ type }) => type)).toEqual([
      'checklist-item.dropped',
      'checklist-item.restored',
    ]);
  });

  it('is undone like an edit, and a restored item can be undone again', async () => {
    const { draft } = await newDraft();
    const { undoId } = await bulk(draft.id, 'drop-items', {
      items: seen(draft.items),
      why: 'All.',
    });
    expect((await view(draft.id)).items).toEqual([]);
    const back = await bulk(draft.id, 'undo', { undoId });
    expect(contentsOf(await view(draft.id))).toEqual(contentsOf(draft));
    await bulk(draft.id, 'undo', { undoId: back.undoId });
    expect((await view(draft.id)).items).toEqual([]);
  });

  it('asks for the reason and leaves what changed meanwhile', async () => {
    const { draft } = await newDraft();
    const item = first(draft.items);
    expect((await bulk(draft.id, 'drop-items', { items: seen([item]), why: ' ' })).statusCode).toBe(
      400,
    );
    await edit(item, { wording: 'Verify that it stays.' });
    expect(await bulk(draft.id, 'drop-items', { items: seen([item]), why: 'No.' })).toMatchObject({
      applied: [],
      conflicts: seen([item]),
      undoId: null,
    });
  });

  it('does not carry a dropped item into the next version', async () => {
    const { draft } = await newDraft();
    await bulk(draft.id, 'drop-items', { items: seen(draft.items.slice(0, 1)), why: 'Covered.' });
    expect((await publish(draft)).statusCode).toBe(200);
    const next = await send(`checklists/${draft.checklist.id}/versions`, {});
    expect(next.json().items).toHaveLength(2);
    expect(next.json().dropped).toEqual([]);
  });
});

const practiceOf = ({ sections }: PolicyView, ref: string) =>
  first(sections.flatMap(({ practices }) => practices).filter((one) => one.ref === ref));

describe('making items by hand', () => {
  it('adds one that rests on a practice, in its place, for a person to word', async () => {
    const { draft, policy } = await newDraft();
    const { id: practiceId, span } = practiceOf(policy, '1.3');
    const response = await send(`checklist-versions/${draft.id}/items`, { practiceId });
    expect(response.statusCode).toBe(201);
    const item: ChecklistItemView = response.json();
    expect(item).toMatchObject({ ref: '1.3', title: 'Benefits', wording: '', version: 1 });
    expect(item.sources).toMatchObject([{ practiceId, span }]);
    expect(item.blockers.length).toBeGreaterThan(0);
    const after = await view(draft.id);
    expect(after.items.map(({ ref }) => ref)).toEqual(['1.1', '1.2', '1.3', '2.1']);
    expect(after.version).toBe(draft.version + 1);
    expect((await eventsOf(item.id)).map(({ type }) => type)).toEqual(['checklist-item.added']);
  });

  it('refuses a practice of another document', async () => {
    const [one, two] = [await newDraft(), await newDraft()];
    const { id: practiceId } = practiceOf(two.policy, '1.3');
    const response = await send(`checklist-versions/${one.draft.id}/items`, { practiceId });
    expect(response.statusCode).toBe(404);
  });

  it('makes one item of two, with the sources of both, and takes that back', async () => {
    const { draft } = await newDraft();
    const [kept, other] = draft.items;
    const response = await send(`checklist-versions/${draft.id}/merge-items`, {
      items: seen(draft.items.slice(0, 2)),
    });
    expect(response.statusCode).toBe(200);
    const { undoId } = response.json();
    const merged = await view(draft.id);
    expect(merged.items).toHaveLength(2);
    expect(merged.items[0]).toMatchObject({ id: kept?.id, version: 2, wording: kept?.wording });
    expect(merged.items[0]?.sources.map(({ ref }) => ref)).toEqual(['1.1', '1.2']);
    expect(merged.dropped.map(({ id }) => id)).toEqual([other?.id]);
    expect((await bulk(draft.id, 'undo', { undoId })).statusCode).toBe(200);
    expect(contentsOf(await view(draft.id))).toEqual(contentsOf(draft));
  });

  it('merges nothing when one of the items changed, or there is only one', async () => {
    const { draft } = await newDraft();
    const one = { items: seen(draft.items.slice(0, 1)) };
    expect((await send(`checklist-versions/${draft.id}/merge-items`, one)).statusCode).toBe(400);
    await edit(first(draft.items), { wording: 'Verify.' });
    const two = { items: seen(draft.items.slice(0, 2)) };
    expect((await send(`checklist-versions/${draft.id}/merge-items`, two)).statusCode).toBe(412);
  });
});

describe('what changed', () => {
  it('is everything in a first version', async () => {
    const { draft } = await newDraft();
    const changes = await changesOf(draft);
    expect(changes).toMatchObject({ base: null, dropped: [], changed: [], unchanged: 0 });
    expect(changes.added.map(({ ref }) => ref)).toEqual(['1.1', '1.2', '2.1']);
  });

  it('counts every item of the next version once', async () => {
    const { draft, policy } = await newDraft();
    await publish(draft);
    const next: ChecklistVersionView = (
      await send(`checklists/${draft.checklist.id}/versions`, {})
    ).json();
    const [reworded, gone] = next.items;
    await edit(reworded ?? first(next.items), { wording: 'Verify that plans were on time.' });
    await bulk(next.id, 'drop-items', { items: seen(gone ? [gone] : []), why: 'Covered.' });
    const { id: practiceId } = practiceOf(policy, '1.3');
    await send(`checklist-versions/${next.id}/items`, { practiceId });
    const changes = await changesOf(next);
    expect(changes).toMatchObject({ base: { id: draft.id, number: 1 }, unchanged: 1 });
    expect(changes.added.map(({ ref }) => ref)).toEqual(['1.3']);
    expect(changes.dropped).toMatchObject([{ ref: '1.2', why: 'Covered.' }]);
    expect(changes.changed).toMatchObject([
      {
        ref: '1.1',
        fields: ['wording'],
        before: { wording: reworded?.wording, title: null },
        after: { wording: 'Verify that plans were on time.' },
      },
    ]);
  });

  it('of one item is told over all versions, the newest first', async () => {
    const { draft } = await newDraft();
    const item = first(draft.items);
    await edit(item, { wording: 'Verify it once.' });
    await publish(draft, 'The first.');
    const next: ChecklistVersionView = (
      await send(`checklists/${draft.checklist.id}/versions`, {})
    ).json();
    const again = first(next.items);
    const { undoId } = await bulk(next.id, 'edit-items', {
      items: seen([again]),
      changes: { category: 'complaints' },
    });
    await bulk(next.id, 'undo', { undoId });
    const response = await test.send(`GET /api/checklist-items/${again.id}/history`, {
      as: officer,
    });
    const history: ItemHistoryView = response.json();
    expect(history.itemKey).toBe(item.itemKey);
    expect(
      history.entries.map(({ kind, versionNumber, undo }) => [kind, versionNumber, undo]),
    ).toEqual([
      ['edited', 2, true],
      ['edited', 2, false],
      ['carried', 2, false],
      ['published', 1, false],
      ['edited', 1, false],
      ['proposed', 1, false],
    ]);
    expect(history.entries[4]).toMatchObject({
      by: { id: lead.id },
      fields: ['wording'],
      before: { wording: item.wording },
      after: { wording: 'Verify it once.' },
    });
    expect(history.entries[3]).toMatchObject({ why: 'The first.' });
  });
});

describe('finding items', () => {
  const found = async (id: string, query: string) => {
    const response = await test.send(`GET /api/checklist-versions/${id}/items?${query}`, {
      as: officer,
    });
    expect(response.statusCode).toBe(200);
    return response.json();
  };
  const refs = async (id: string, query: string): Promise<string[]> =>
    (await found(id, query)).items.map(({ ref }: ChecklistItemView) => ref);

  it('narrows by words, section, category, obligation and claim status, a page at a time', async () => {
    const { draft, policy } = await newDraft();
    const [one, two, three] = draft.items;
    if (!one || !two || !three) throw new Error('Three items are needed.');
    expect(await found(draft.id, '')).toEqual({ items: draft.items, total: 3 });
    expect(await refs(draft.id, 'q=PLANS%20verify')).toEqual(['1.1']);
    expect(await refs(draft.id, 'q=2.1')).toEqual(['2.1']);
    expect(await refs(draft.id, 'q=zebra')).toEqual([]);
    expect(await refs(draft.id, 'section=2')).toEqual(['2.1']);
    expect(await refs(draft.id, 'obligation=expected')).toEqual(
      draft.items.filter(({ obligation }) => obligation === 'expected').map(({ ref }) => ref),
    );
    expect(await refs(draft.id, `category=${three.category}`)).toContain('2.1');
    const counsel = await test.person({ roles: ['counsel'] });
    const { practiceKey } = practiceOf(policy, '1.2');
    await test.send(`POST /api/policies/${policy.id}/claims`, {
      as: counsel,
      body: { practiceKey, status: 'confirmed', note: 'Looked up.', asOf: '2026-01-05' },
      headers: { 'if-match': '"0"' },
    });
    expect(await refs(draft.id, 'claim=confirmed')).toEqual(['1.2']);
    expect(await found(draft.id, 'limit=1&offset=1')).toMatchObject({
      items: [{ ref: '1.2' }],
      total: 3,
    });
  });

  it.each([
    { title: '' },
    { wording: ' ' },
    { methods: [] },
    { suggestedEvidence: [] },
    { cadence: { interval: null, trigger: null } },
    { cadence: { interval: null, trigger: 'per incident' } },
    { responsibleUnit: '' },
  ])('finds what the blockers say needs attention: %j', async (changes) => {
    const { draft } = await newDraft();
    for (const item of draft.items) await edit(item, { suggestedEvidence: ['log'] });
    const [changed] = (await view(draft.id)).items;
    await edit(changed ?? first(draft.items), changes);
    const expected = (await view(draft.id)).items.filter(({ blockers }) => blockers.length > 0);
    expect(await found(draft.id, 'attention=true')).toEqual({
      items: expected,
      total: expected.length,
    });
  });

  it('finds items whose practice says something else than before', async () => {
    const { draft } = await newDraft();
    await publish(draft);
    const next = (await send(`checklists/${draft.checklist.id}/versions`, {})).json();
    expect(await refs(next.id, 'changed=true')).toEqual([]);
    await readAgain(next.id, '1.2');
    const after = await view(next.id);
    expect(after.items.map(({ sourceChanged }) => sourceChanged)).toEqual([false, true, false]);
    expect(await refs(next.id, 'changed=true')).toEqual(['1.2']);
  });
});

/** A later reading in which one practice has other words; the draft's items rest on it. */
const readAgain = async (versionId: string, changedRef: string): Promise<void> => {
  await test.sql(
    `WITH old AS (SELECT n.* FROM checklist_version v JOIN reading n ON n.id = v.reading_id
                   WHERE v.id = $1),
          made AS (INSERT INTO reading (id, revision_id, number, parser_version, issues)
                   SELECT gen_random_uuid(), revision_id, number + 1, parser_version, issues FROM old
                   RETURNING id),
          sections AS (INSERT INTO section (id, reading_id, number, ordinal, heading, start_offset,
                                            end_offset)
                       SELECT gen_random_uuid(), made.id, s.number, s.ordinal, s.heading,
                              s.start_offset, s.end_offset
                         FROM section s, made WHERE s.reading_id = (SELECT id FROM old)
                       RETURNING id, ordinal, reading_id)
     INSERT INTO practice (id, reading_id, section_id, ordinal, ref, practice_key, title,
       start_offset, end_offset, gaps, text, obligation, auditable, context_reason, category, why)
     SELECT gen_random_uuid(), n.reading_id, n.id, p.ordinal, p.ref, p.practice_key, p.title,
            p.start_offset, p.end_offset, p.gaps,
            CASE WHEN p.ref = $2 THEN p.text || ' At once.' ELSE p.text END, p.obligation,
            p.auditable, p.context_reason, p.category, p.why
       FROM practice p JOIN section s ON s.id = p.section_id
       JOIN sections n ON n.ordinal = s.ordinal
      WHERE p.reading_id = (SELECT id FROM old)`,
    [versionId, changedRef],
  );
  await test.sql(
    `UPDATE item_source s SET practice_id = n.id
       FROM checklist_item i, practice o, practice n
      WHERE i.checklist_version_id = $1 AND s.checklist_item_id = i.id AND o.id = s.practice_id
        AND n.ref = o.ref AND n.reading_id <> o.reading_id
        AND n.reading_id = (SELECT x.id FROM reading x JOIN reading y ON y.revision_id = x.revision_id
                             WHERE y.id = o.reading_id AND x.number = y.number + 1)`,
    [versionId],
  );
};

const changesOf = async ({ id }: ChecklistVersionView): Promise<VersionChangesView> =>
  (await test.send(`GET /api/checklist-versions/${id}/changes`, { as: officer })).json();

describe('who may', () => {
  const ACTS = [
    'preview-edit',
    'edit-items',
    'drop-items',
    'restore-items',
    'undo',
    'items',
    'merge-items',
  ];
  const bodies = (draft: ChecklistVersionView): Record<string, object> => ({
    'preview-edit': { items: seen(draft.items), changes: { category: 'complaints' } },
    'edit-items': { items: seen(draft.items), changes: { category: 'complaints' } },
    'drop-items': { items: seen(draft.items), why: 'No.' },
    'restore-items': { items: seen(draft.items) },
    undo: { undoId: draft.id },
    items: { practiceId: draft.id },
    'merge-items': { items: seen(draft.items) },
  });

  it.each(ACTS)('%s: nobody but a lead of the document', async (act) => {
    const { draft } = await newDraft();
    const agencyLead = await test.person({ roles: ['lead'], agencyId: await test.agency() });
    const others = [officer, agencyLead, await test.person({ roles: ['counsel'] })];
    for (const person of others) {
      const body = bodies(draft)[act] ?? {};
      const response = await send(`checklist-versions/${draft.id}/${act}`, body, person);
      expect(response.statusCode).toBe(403);
    }
    expect(await view(draft.id)).toEqual(draft);
  });

  it.each(ACTS)('%s: nothing in a published version', async (act) => {
    const { draft } = await newDraft();
    await publish(draft);
    const response = await send(`checklist-versions/${draft.id}/${act}`, bodies(draft)[act] ?? {});
    expect(response.statusCode).toBe(409);
  });
});

describe('the history in the database', () => {
  it.each(['UPDATE checklist_item_change SET why = NULL', 'DELETE FROM checklist_item_change'])(
    "refuses %s under the application's role",
    async (sql) => {
      await expect(test.sql(sql)).rejects.toThrow('permission denied');
    },
  );
});
