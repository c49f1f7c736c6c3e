import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '../database/new-id.js';
import { type Tx } from '../database/tenant.js';
import { TestApp } from '../testing/test-app.js';
import { queriesOf } from './testing/count-queries.js';
import {
  aFailingInput,
  anInput,
  cite,
  firstOf,
  inEveryAgency,
  ItemDriver,
  setStage,
} from './testing/review-stage.js';

let test: TestApp;

beforeAll(async () => {
  test = await TestApp.start();
});
afterAll(() => test.close());

const TEXT =
  '7. Who keeps records? 📒\nIn short: all do. Agencies keep them. Audits follow.\nNext.';

/** Gives the item a second source: the sentence about records in a document of two sections. */
const addSource = async (tx: Tx, itemId: string): Promise<void> => {
  const [documentId, revisionId, readingId, sectionId, practiceId, checklistId, versionId] =
    Array.from({ length: 7 }, newId);
  const start = TEXT.indexOf('Agencies');
  const end = TEXT.indexOf(' Audits');
  await tx.query(`INSERT INTO policy_document (id, slug, title) VALUES ($1, $2, 'Records')`, [
    documentId,
    documentId,
  ]);
  await tx.query(
    `INSERT INTO policy_revision (id, document_id, number, sha256, media_type, encoding, extractor,
       text) VALUES ($1, $2, 3, $3, 'text/plain', 'utf-8', 'plain-text/1', $4)`,
    [revisionId, documentId, 'b'.repeat(64), TEXT],
  );
  await tx.query(
    `INSERT INTO reading (id, revision_id, number, parser_version) VALUES ($1, $2, 1, '1')`,
    [readingId, revisionId],
  );
  await tx.query(
    `INSERT INTO section (id, reading_id, number, ordinal, heading, start_offset, end_offset)
     VALUES ($1, $2, 7, 7, 'Who keeps records? 📒', 0, $3)`,
    [sectionId, readingId, TEXT.indexOf('\nNext')],
  );
  await tx.query(
    `INSERT INTO practice (id, reading_id, section_id, ordinal, ref, practice_key, start_offset,
       end_offset, text, obligation, auditable, category, why)
     VALUES ($1, $2, $3, 1, '7.1', 'records', $4, $5, 'x', 'expected', true, 'reporting', '{keep}')`,
    [practiceId, readingId, sectionId, start, end],
  );
  for (const [status, note] of [
    ['unknown', null],
    ['confirmed', 'Section 5 of the act.'],
  ]) {
    await tx.query(
      `INSERT INTO claim_note (id, document_id, practice_key, status, note, as_of, at)
       VALUES ($1, $2, 'records', $3, $4, '2026-05-01', clock_timestamp())`,
      [newId(), documentId, status, note],
    );
  }
  await tx.query(`INSERT INTO checklist (id, document_id, title) VALUES ($1, $2, 'Records')`, [
    checklistId,
    documentId,
  ]);
  await tx.query(
    `INSERT INTO checklist_version (id, checklist_id, number, reading_id) VALUES ($1, $2, 1, $3)`,
    [versionId, checklistId, readingId],
  );
  const checklistItemId = newId();
  await tx.query(
    `INSERT INTO checklist_item (id, checklist_version_id, item_key, ordinal, title, wording,
       obligation, category) VALUES ($1, $2, 'records', 1, 'Records', 'Verify.', 'expected',
       'reporting')`,
    [checklistItemId, versionId],
  );
  await tx.query(
    `INSERT INTO item_source (checklist_item_id, ordinal, practice_id, start_offset, end_offset)
     VALUES ($1, 0, $2, $3, $4), ($1, 1, $2, 0, 2)`,
    [checklistItemId, practiceId, start, end],
  );
  await tx.query('UPDATE review_item SET checklist_item_id = $2 WHERE id = $1', [
    itemId,
    checklistItemId,
  ]);
};

describe('an item in full', () => {
  it('shows its sentence in the text of the section, letter for letter', async () => {
    const item = await ItemDriver.begin(test);
    await inEveryAgency(test, (tx) => addSource(tx, item.id));
    const { sources, ref } = await item.view();
    expect(ref).toBe('7.1');
    expect(sources).toHaveLength(2);
    expect(sources[0]).toEqual({
      ref: '7.1',
      section: { number: 7, heading: 'Who keeps records? 📒' },
      span: [TEXT.indexOf('Agencies'), TEXT.indexOf(' Audits')],
      quote: 'Agencies keep them.',
      paragraph: {
        before: 'In short: all do. ',
        cited: 'Agencies keep them.',
        after: ' Audits follow.',
      },
      document: expect.objectContaining({ title: 'Records', revision: 3, sha256: 'b'.repeat(64) }),
      claim: {
        status: 'confirmed',
        note: 'Section 5 of the act.',
        asOf: '2026-05-01',
        by: null,
      },
      why: ['keep'],
    });
    expect(sources[1]?.quote).toBe('7.');
  });

  it('stands between its neighbours, dropped ones left out', async () => {
    const stage = await setStage(test, { items: 4 });
    await inEveryAgency(test, (tx) =>
      tx.query(`UPDATE review_item SET dropped_at = now(), dropped_why = 'x' WHERE id = $1`, [
        stage.itemIds[1],
      ]),
    );
    const view = await new ItemDriver(test, stage, stage.itemIds[2] ?? '').view();
    expect(view.previousId).toBe(stage.itemIds[0]);
    expect(view.nextId).toBe(stage.itemIds[3]);
    const last = await new ItemDriver(test, stage, stage.itemIds[3] ?? '').view();
    expect(last.nextId).toBeNull();
  });

  it('tells what its reader may do now, and why not', async () => {
    const item = await ItemDriver.begin(test);
    await item.submit();
    const allowed = async (as = item.stage.officer) =>
      (await item.view(as)).allowedActions.filter((one) => one.allowed).map((one) => one.action);
    expect(await allowed()).toEqual(['item.withdraw']);
    expect(await allowed(item.stage.supervisor)).toEqual(['item.accept', 'item.return']);
    const { allowedActions } = await item.view();
    expect(allowedActions.find(({ action }) => action === 'item.submit')?.blockers).toEqual([
      { code: 'wrong-status', params: { status: 'submitted' } },
    ]);
  });

  it('keeps what is in restricted evidence from who has no part in the item', async () => {
    const item = await ItemDriver.begin(test);
    const evidence = [
      cite(await item.attest({ sensitivity: 'restricted', title: 'Complaint', text: 'Named.' })),
    ];
    await item.submit(anInput({ outcome: 'compliant', evidence }));
    const stranger = await test.person({ roles: ['officer'], agencyId: item.stage.agencyId });
    const seen = await item.view(stranger);
    expect(seen.assessment.evidence).toEqual([
      expect.objectContaining({ isReadable: false, title: 'Restricted evidence', text: null }),
    ]);
    expect(JSON.stringify(seen)).not.toMatch(/Complaint|Named/);
    expect((await item.view(item.stage.supervisor)).assessment.evidence).toEqual([
      expect.objectContaining({ isReadable: true, title: 'Complaint', text: 'Named.' }),
    ]);
  });

  it('takes four queries, whatever is in it', async () => {
    const item = await ItemDriver.begin(test);
    const evidence = [cite(await item.attest()), cite(await item.attest())];
    await item.submit({ ...aFailingInput(), evidence });
    await item.giveBack('More.');
    await item.submit({ ...aFailingInput(), evidence, narrative: 'More.' });
    const queries = await queriesOf(test, () => item.view());
    expect(queries).toHaveLength(4);
  });

  it('is not found under an id that is none', async () => {
    const { officer } = await setStage(test);
    const status = async (id: string) =>
      (await test.send(`GET /api/items/${id}`, { as: officer })).statusCode;
    expect(await status(newId())).toBe(404);
    expect(await status('1')).toBe(400);
  });

  it('carries its findings with what can be done about them', async () => {
    const item = await ItemDriver.begin(test);
    await item.submit(aFailingInput({ responsibleOfficialId: item.stage.official.id }));
    const view = await item.view();
    expect(view.hasFinding).toBe(true);
    expect(firstOf(view.findings)).toMatchObject({
      state: 'draft',
      revision: 1,
      severity: 'high',
      itemId: item.id,
      cause: 'No one checks the register first.',
      responsibleOfficial: { id: item.stage.official.id },
      responses: [],
    });
  });
});
