import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ChecklistItemView, ChecklistVersionView } from '../checklists/checklist.view.js';
import { queriesOf } from '../items/testing/count-queries.js';
import { type Person, TestApp } from '../testing/test-app.js';
import type { ChecklistImportView } from './exchange.view.js';
import { FORMAT_NAMES, type FormatName } from './formats/format.js';

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

const view = async (id: string): Promise<ChecklistVersionView> =>
  (await test.send(`GET /api/checklist-versions/${id}`, { as: lead })).json();

/** The draft that a new document brings. */
const newDraft = async (as = lead): Promise<ChecklistVersionView> => {
  count += 1;
  const policy = await test.send(`POST /api/policies?name=a.txt&title=Policy-${count}`, {
    as,
    body: Buffer.from(DOCUMENT(`in case ${count}`)),
    headers: { 'content-type': 'application/octet-stream' },
  });
  return view(policy.json().checklistVersionId);
};

const exportOf = (id: string, format: FormatName, as = lead) =>
  test.send(`GET /api/checklist-versions/${id}/export?format=${format}`, { as });

interface Sent {
  readonly format: FormatName;
  readonly body: Buffer;
  readonly version?: number | null;
  readonly as?: Person;
  readonly more?: string;
}

const importTo = (id: string, { format, body, version = 1, as = lead, more = '' }: Sent) =>
  test.send(`POST /api/checklist-versions/${id}/import?format=${format}${more}`, {
    as,
    body,
    headers: {
      'content-type': 'application/octet-stream',
      ...(version !== null && { 'if-match': `"${version}"` }),
    },
  });

/** The version's CSV with one text put for another. */
const editedCsv = async (id: string, from: string | RegExp, to: string): Promise<Buffer> => {
  const text = (await exportOf(id, 'csv')).body;
  expect(text).toMatch(from);
  return Buffer.from(text.replace(from, to));
};

const firstOf = ({ items: [first] }: ChecklistVersionView): ChecklistItemView => {
  if (first === undefined) throw new Error('The version has no items.');
  return first;
};

const contentsOf = ({ items }: ChecklistVersionView) =>
  items.map(({ blockers: _, ...item }) => item);

describe('exporting a checklist', () => {
  it.each([
    ['xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', 'xlsx'],
    ['csv', 'text/csv; charset=utf-8', 'csv'],
    ['yaml', 'application/yaml', 'yaml'],
    ['oscal', 'application/json', 'oscal.json'],
  ] as const)('hands out %s as a file named for the checklist', async (format, type, ending) => {
    const draft = await newDraft();
    const response = await exportOf(draft.id, format, officer);
    expect(response.statusCode).toBe(200);
    expect(response.headers['content-type']).toBe(type);
    expect(response.headers['content-disposition']).toBe(
      `attachment; filename="policy-${count}-v1.${ending}"`,
    );
  });

  it.each(FORMAT_NAMES)('gives the same bytes of %s at another time', async (format) => {
    const { id } = await newDraft();
    const first = (await exportOf(id, format)).rawPayload;
    test.clock.advance(60);
    expect((await exportOf(id, format)).rawPayload.equals(first)).toBe(true);
  });

  it('asks for a format it knows', async () => {
    const { id } = await newDraft();
    const response = await test.send(`GET /api/checklist-versions/${id}/export?format=docx`, {
      as: lead,
    });
    expect(response.statusCode).toBe(400);
    expect(response.json().errors).toEqual([expect.objectContaining({ pointer: '/format' })]);
  });

  it('answers 404 for a version that is not there, and 401 to nobody', async () => {
    const missing = await exportOf('01990000-0000-7000-8000-000000000000', 'csv');
    expect(missing.statusCode).toBe(404);
    const { id } = await newDraft();
    const nobody = await test.send(`GET /api/checklist-versions/${id}/export?format=csv`);
    expect(nobody.statusCode).toBe(401);
  });

  it('takes four queries, however many items there are', async () => {
    const { id } = await newDraft();
    const queries = await queriesOf(test, () => exportOf(id, 'csv'));
    expect(queries.length).toBeLessThanOrEqual(4);
  });
});

describe('importing a checklist', () => {
  it.each(FORMAT_NAMES)('of %s as it was exported changes nothing', async (format) => {
    const draft = await newDraft();
    const body = (await exportOf(draft.id, format)).rawPayload;
    const response = await importTo(draft.id, { format, body });
    expect(response.statusCode).toBe(200);
    expect(response.json()).toMatchObject({ changed: [], unchanged: 3, missing: [], problems: [] });
    expect(await view(draft.id)).toEqual(draft);
    expect((await exportOf(draft.id, format)).rawPayload.equals(body)).toBe(true);
  });

  it('previews what would change, item by item, and saves nothing', async () => {
    const draft = await newDraft();
    const item = firstOf(draft);
    const body = await editedCsv(draft.id, item.wording, 'Verify anew @ once.');
    const response = await importTo(draft.id, { format: 'csv', body, more: '&dry=true' });
    const { changed, unchanged, imported } = response.json<ChecklistImportView>();
    expect(changed).toMatchObject([
      {
        id: item.id,
        ref: item.ref,
        place: 'row 2',
        fields: ['wording'],
        before: { wording: item.wording },
        after: { wording: 'Verify anew @ once.', title: item.title },
      },
    ]);
    expect([unchanged, imported]).toEqual([2, null]);
    expect(await view(draft.id)).toEqual(draft);
  });

  it('applies all edits at once, each in the audit trail, and counts the versions up', async () => {
    const draft = await newDraft();
    const item = firstOf(draft);
    const body = await editedCsv(draft.id, item.wording, "'=Verify that it is so.");
    const response = await importTo(draft.id, { format: 'csv', body });
    expect(response.statusCode).toBe(200);
    const after = await view(draft.id);
    expect(response.json().imported).toEqual(after);
    expect(after.version).toBe(2);
    expect(contentsOf(after)).toEqual(
      contentsOf(draft).map((one) =>
        one.id === item.id ? { ...one, version: 2, wording: '=Verify that it is so.' } : one,
      ),
    );
    const leaves = await test.sql<{ type: string; payload: string }>(
      `SELECT type, convert_from(payload, 'UTF8') AS payload FROM audit_leaf WHERE subject = $1`,
      [`checklist-item:${item.id}`],
    );
    expect(leaves.map(({ type }) => type)).toEqual(['checklist-item.edited']);
    expect(JSON.parse(leaves[0]?.payload ?? '{}').changes).toEqual({
      wording: '=Verify that it is so.',
    });
    expect((await exportOf(draft.id, 'csv')).rawPayload.equals(body)).toBe(true);
  });

  it('is one command, which one undo takes back', async () => {
    const draft = await newDraft();
    const text = (await exportOf(draft.id, 'csv')).body.replaceAll('Verify', 'Check');
    const response = await importTo(draft.id, { format: 'csv', body: Buffer.from(text) });
    const { undoId, changed } = response.json<ChecklistImportView>();
    expect(changed).toHaveLength(3);
    const undone = await test.send(`POST /api/checklist-versions/${draft.id}/undo`, {
      as: lead,
      body: { undoId },
    });
    expect(undone.statusCode).toBe(200);
    const wordings = (version: ChecklistVersionView) => version.items.map(({ wording }) => wording);
    expect(wordings(await view(draft.id))).toEqual(wordings(draft));
  });

  it('applies nothing when anything is wrong, and names all of it', async () => {
    const draft = await newDraft();
    const [first, second, third] = draft.items;
    const text = (await exportOf(draft.id, 'csv')).body
      .replace(first?.wording ?? '', 'Verify anew.')
      .replace('Mandatory', 'Compulsory')
      .replace(third?.itemKey ?? '', 'no-such-key')
      .replace(second?.sources[0]?.quote ?? '', 'Forged.');
    const response = await importTo(draft.id, { format: 'csv', body: Buffer.from(text) });
    expect(response.statusCode).toBe(422);
    const { detail, errors } = response.json();
    expect(detail).toMatch(/^Nothing was imported: the file needs 3 changes\.\nD2: Write one of /);
    expect(
      errors.map(({ pointer, code }: { pointer: string; code: string }) => [pointer, code]),
    ).toEqual([
      ['/D2', 'bad-value'],
      ['/row 4', 'unknown-item'],
      ['/M3', 'comes-from-document'],
    ]);
    expect(await view(draft.id)).toEqual(draft);
  });

  it('names unknown columns', async () => {
    const draft = await newDraft();
    const body = await editedCsv(draft.id, 'Wording', 'Wordng');
    const response = await importTo(draft.id, { format: 'csv', body, more: '&dry=true' });
    expect(response.json().problems).toEqual([
      expect.objectContaining({
        place: 'C1',
        code: 'unknown-column',
        detail: expect.stringContaining('Wordng'),
      }),
    ]);
  });

  it('refuses a version other than the one that was seen, with the version as it is now', async () => {
    const draft = await newDraft();
    const body = await editedCsv(draft.id, firstOf(draft).wording, 'Verify one.');
    expect((await importTo(draft.id, { format: 'csv', body })).statusCode).toBe(200);
    const stale = await importTo(draft.id, { format: 'csv', body });
    expect(stale.statusCode).toBe(412);
    expect(stale.json().current).toEqual(await view(draft.id));
    expect((await importTo(draft.id, { format: 'csv', body, version: null })).statusCode).toBe(428);
  });

  it('refuses what was previewed before an item changed', async () => {
    const draft = await newDraft();
    const item = firstOf(draft);
    const body = await editedCsv(draft.id, item.wording, 'Verify mine.');
    const preview = await importTo(draft.id, { format: 'csv', body, more: '&dry=true' });
    const more = `&basis=${preview.json().basis}`;
    const edited = await test.send(`PATCH /api/checklist-items/${item.id}`, {
      as: lead,
      body: { wording: 'Verify theirs.' },
      headers: { 'if-match': '"1"' },
    });
    expect(edited.statusCode).toBe(200);
    const stale = await importTo(draft.id, { format: 'csv', body, more });
    expect(stale.statusCode).toBe(412);
    expect(firstOf(await view(draft.id)).wording).toBe('Verify theirs.');
  });

  it('lets one of two imports at the same moment through', async () => {
    const draft = await newDraft();
    const bodies = await Promise.all(
      ['Verify one.', 'Verify two.'].map((to) => editedCsv(draft.id, firstOf(draft).wording, to)),
    );
    const answers = await Promise.all(
      bodies.map((body) => importTo(draft.id, { format: 'csv', body })),
    );
    expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([200, 412]);
  });

  it('takes nothing into a published version', async () => {
    const draft = await newDraft();
    const published = await test.send(`POST /api/checklist-versions/${draft.id}/publish`, {
      as: lead,
      body: { note: 'First.' },
      headers: { 'if-match': '"1"' },
    });
    expect(published.statusCode).toBe(200);
    const body = (await exportOf(draft.id, 'csv')).rawPayload;
    const response = await importTo(draft.id, { format: 'csv', body, version: 2 });
    expect(response.statusCode).toBe(409);
    expect(response.json().blockers).toEqual([
      { code: 'checklist-not-draft', params: { state: 'published' } },
    ]);
  });

  it("refuses an officer, and an agency's lead on a shared checklist; takes its own", async () => {
    const draft = await newDraft();
    const body = (await exportOf(draft.id, 'csv')).rawPayload;
    expect((await importTo(draft.id, { format: 'csv', body, as: officer })).statusCode).toBe(403);
    const agencyLead = await test.person({ roles: ['lead'], agencyId: await test.agency() });
    const foreign = await importTo(draft.id, { format: 'csv', body, as: agencyLead });
    expect(foreign.statusCode).toBe(403);
    const own = await newDraft(agencyLead);
    const edited = await editedCsv(own.id, firstOf(own).wording, 'Verify ours.');
    const taken = await importTo(own.id, { format: 'csv', body: edited, as: agencyLead });
    expect(taken.statusCode).toBe(200);
  });

  it('refuses a file over 4 MiB, and one that is not what its format says', async () => {
    const { id } = await newDraft();
    const large = Buffer.alloc(4 * 1024 * 1024 + 1, 'a');
    expect((await importTo(id, { format: 'csv', body: large })).statusCode).toBe(413);
    for (const format of FORMAT_NAMES) {
      const response = await importTo(id, { format, body: Buffer.from([0xff, 0xfe, 0, 1]) });
      expect(response.statusCode).toBe(422);
      expect(response.json().errors[0]).toMatchObject({ pointer: '/file', code: 'unreadable' });
    }
  });
});
