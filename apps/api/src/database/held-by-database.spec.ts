import { type Actor, type BlockerCode } from '@plumbline/domain';
import {
  actorWith,
  addAgency,
  addAssessment,
  addDecision,
  addDraftChecklist,
  addReview,
  type ChecklistRows,
  publishChecklist,
  type ReviewRows,
  setItem,
} from '../testing/row-builders.js';
import { type TestTenancy, testTenancy } from '../testing/test-tenancy.js';
import { type Tx } from './tenant.js';

const APPEND_ONLY = [
  'policy_revision',
  'reading',
  'section',
  'practice',
  'claim_note',
  'checklist_item_change',
  'assessment',
  'assessment_evidence',
  'independence_statement',
  'seal',
  'finding_revision',
  'finding_response',
  'audit_leaf',
];

const SEAL = `
INSERT INTO seal (agency_id, review_id, edition, schema, snapshot, content_sha256, sealed_by)
VALUES ($1, $2, 1, 'plumbline.sealed-review/1', '{}', encode(sha256('{}'), 'hex'), $3)`;

const blockedBy = (code: BlockerCode) => ({ name: 'DomainError', blockers: [{ code }] });

describe('what the database holds by itself', () => {
  const lead: Actor = actorWith('lead');
  let test: TestTenancy;
  let checklist: ChecklistRows;
  let review: ReviewRows;
  let itemId: string;

  const inTransaction = <T>(work: (tx: Tx) => Promise<T>): Promise<T> =>
    test.tenancy.run(lead, work);

  const closeReview = (change: string) =>
    inTransaction((tx) => tx.query(`UPDATE review SET ${change} WHERE id = $1`, [review.reviewId]));

  const sealReview = () =>
    inTransaction(async (tx) => {
      await tx.query(SEAL, [review.agencyId, review.reviewId, review.supervisorId]);
      await tx.query('UPDATE review SET sealed_at = now() WHERE id = $1', [review.reviewId]);
    });

  const addFinding = (tx: Tx) =>
    tx.query(
      `INSERT INTO finding (agency_id, id, number, review_item_id, severity)
       VALUES ($1, $2::uuid, $2::text, $2::uuid, 'low')`,
      [review.agencyId, itemId],
    );

  const addFindingRevision = (tx: Tx, of = { itemId, assessmentRevision: 1 }) =>
    tx.query(
      `INSERT INTO finding_revision (agency_id, finding_id, revision, review_item_id,
         assessment_revision, severity, by)
       VALUES ($1, $2, (SELECT count(*) + 1 FROM finding_revision WHERE finding_id = $2), $4, $5,
         'low', $3)`,
      [review.agencyId, itemId, review.officerId, of.itemId, of.assessmentRevision],
    );

  const addResponse = (tx: Tx) =>
    tx.query(
      `INSERT INTO finding_response (agency_id, id, finding_id, to_revision, position, text, by)
       VALUES ($1, gen_random_uuid(), $2, 1, 'agree', 'We agree.', $3)`,
      [review.agencyId, itemId, review.officerId],
    );

  beforeAll(async () => {
    test = await testTenancy();
    checklist = await inTransaction(async (tx) => {
      const draft = await addDraftChecklist(tx);
      await publishChecklist(tx, draft);
      return draft;
    });
  });
  afterAll(() => test.close());

  beforeEach(async () => {
    review = await inTransaction(async (tx) =>
      addReview(tx, { agencyId: await addAgency(tx), checklist }),
    );
    [itemId = ''] = review.itemIds;
    await inTransaction((tx) => addAssessment(tx, review, { itemId }));
  });

  describe('append-only tables', () => {
    it.each(APPEND_ONLY)('%s takes no change and no removal', async (table) => {
      const [rights] = await inTransaction((tx) =>
        tx.query(
          `SELECT has_table_privilege($1, 'INSERT') AS insert,
             has_any_column_privilege($1, 'UPDATE') AS update,
             has_table_privilege($1, 'DELETE') AS delete,
             has_table_privilege($1, 'TRUNCATE') AS truncate`,
          [`plumbline.${table}`],
        ),
      );
      expect(rights).toEqual({ insert: true, update: false, delete: false, truncate: false });
    });

    it('refuse through SQL what was never granted', async () => {
      const rewrite = inTransaction((tx) => tx.query(`UPDATE assessment SET narrative = 'other'`));
      await expect(rewrite).rejects.toThrow(/permission denied/);
      const erase = inTransaction((tx) => tx.query('DELETE FROM decision'));
      await expect(erase).rejects.toThrow(/permission denied/);
    });

    it('a decision changes by voiding only', async () => {
      const id = await inTransaction((tx) =>
        addDecision(tx, review, { verdict: 'accept', itemId }),
      );
      const change = inTransaction((tx) => tx.query(`UPDATE decision SET verdict = 'return'`));
      await expect(change).rejects.toThrow(/permission denied/);
      const voided = await inTransaction((tx) =>
        tx.query(
          `UPDATE decision SET voided_at = now(), voided_why = 'Revised.' WHERE id = $1 RETURNING id`,
          [id],
        ),
      );
      expect(voided).toEqual([{ id }]);
    });

    it('an agency never becomes a sample, which could be removed', async () => {
      const change = inTransaction((tx) => tx.query('UPDATE agency SET is_sample = true'));
      await expect(change).rejects.toThrow(/permission denied/);
    });

    it('the role of the application owns nothing and makes no tables', async () => {
      const make = inTransaction((tx) => tx.query('CREATE TABLE extra ()'));
      await expect(make).rejects.toThrow(/permission denied/);
    });
  });

  describe('a closed review', () => {
    const writes: [string, (tx: Tx) => Promise<unknown>][] = [
      ['an assessment', (tx) => addAssessment(tx, review, { itemId: review.itemIds[1] ?? '' })],
      ['a decision', (tx) => addDecision(tx, review, { verdict: 'accept', itemId })],
      [
        "an item's status",
        (tx) => setItem(tx, review, { itemId, status: 'returned', outcome: 'compliant' }),
      ],
      [
        "an item's outcome",
        (tx) => setItem(tx, review, { itemId, status: 'submitted', outcome: 'non_compliant' }),
      ],
      [
        'a dropped item',
        (tx) =>
          tx.query(`UPDATE review_item SET dropped_at = now(), dropped_why = 'x' WHERE id = $1`, [
            itemId,
          ]),
      ],
      ['a finding revision', addFindingRevision],
      ['a finding response', addResponse],
      [
        'cited evidence',
        (tx) =>
          tx.query(
            `INSERT INTO assessment_evidence (agency_id, review_item_id, revision, evidence_id,
               evidence_revision, slot) VALUES ($1, $2, 1, $2, 1, 'proof')`,
            [review.agencyId, itemId],
          ),
      ],
      ['a seal', (tx) => tx.query(SEAL, [review.agencyId, review.reviewId, review.supervisorId])],
      [
        'its own period',
        (tx) =>
          tx.query(`UPDATE review SET period_start = '2025-01-01' WHERE id = $1`, [
            review.reviewId,
          ]),
      ],
    ];

    beforeEach(() =>
      inTransaction(async (tx) => {
        await addFinding(tx);
        await addFindingRevision(tx);
      }),
    );

    it.each(writes)('refuses %s once sealed', async (_what, write) => {
      await sealReview();
      await expect(inTransaction(write)).rejects.toMatchObject(blockedBy('review-sealed'));
    });

    it('is not sealed without a seal', async () => {
      await expect(closeReview('sealed_at = now()')).rejects.toMatchObject(
        blockedBy('wrong-status'),
      );
    });

    it('opens again as its next edition only', async () => {
      await sealReview();
      await expect(closeReview('sealed_at = NULL')).rejects.toMatchObject(
        blockedBy('review-sealed'),
      );
      await expect(closeReview('sealed_at = NULL, edition = edition + 1')).resolves.toEqual([]);
    });

    it.each(writes)('refuses %s once cancelled', async (_what, write) => {
      await closeReview(`cancelled_at = now(), cancelled_why = 'Agency closed.'`);
      await expect(inTransaction(write)).rejects.toMatchObject(blockedBy('review-cancelled'));
    });

    it.each(writes.filter(([what]) => what !== 'cited evidence'))(
      'took %s while it was open',
      async (_what, write) => {
        await expect(inTransaction(write)).resolves.not.toThrow();
      },
    );

    it('still lets people and dates of an item change', async () => {
      await sealReview();
      const changed = await inTransaction((tx) =>
        tx.query(`UPDATE review_item SET due_on = '2026-12-01' WHERE id = $1 RETURNING id`, [
          itemId,
        ]),
      );
      expect(changed).toEqual([{ id: itemId }]);
    });

    it('waits for a write of content that began before the seal', async () => {
      let finish = () => {};
      const held = new Promise<void>((done) => (finish = done));
      const order: string[] = [];
      const writing = inTransaction(async (tx) => {
        await addFindingRevision(tx);
        await held;
        order.push('content');
      });
      await new Promise((done) => setTimeout(done, 50));
      const sealing = sealReview().then(() => order.push('seal'));
      await new Promise((done) => setTimeout(done, 50));
      finish();
      await Promise.all([writing, sealing]);
      expect(order).toEqual(['content', 'seal']);
    });
  });

  describe('a preparer', () => {
    it("can't accept what they wrote", async () => {
      const accept = inTransaction((tx) =>
        addDecision(tx, review, { verdict: 'accept', itemId, decidedBy: review.officerId }),
      );
      await expect(accept).rejects.toMatchObject(blockedBy('prepared-by-you'));
    });

    it("can't accept what was written on their behalf", async () => {
      const [, second = ''] = review.itemIds;
      await inTransaction((tx) =>
        addAssessment(tx, review, { itemId: second, onBehalfOf: review.supervisorId }),
      );
      const accept = inTransaction((tx) =>
        addDecision(tx, review, { verdict: 'accept', itemId: second }),
      );
      await expect(accept).rejects.toMatchObject(blockedBy('prepared-by-you'));
    });

    it("can't accept what they submitted", async () => {
      await inTransaction((tx) =>
        tx.query('UPDATE review_item SET submitted_by = $1 WHERE id = $2', [
          review.supervisorId,
          itemId,
        ]),
      );
      const accept = inTransaction((tx) => addDecision(tx, review, { verdict: 'accept', itemId }));
      await expect(accept).rejects.toMatchObject(blockedBy('prepared-by-you'));
    });

    it("can't have someone accept it on their behalf", async () => {
      const accept = inTransaction((tx) =>
        addDecision(tx, review, { verdict: 'accept', itemId, onBehalfOf: review.officerId }),
      );
      await expect(accept).rejects.toMatchObject(blockedBy('prepared-by-you'));
    });

    it("can't approve a review with one item they prepared", async () => {
      const approve = inTransaction((tx) =>
        addDecision(tx, review, { verdict: 'approve', decidedBy: review.officerId }),
      );
      await expect(approve).rejects.toMatchObject(blockedBy('prepared-by-you'));
    });

    it("can't seal it, where the supervisor can", async () => {
      const seal = (by: string) =>
        inTransaction((tx) => tx.query(SEAL, [review.agencyId, review.reviewId, by]));
      await expect(seal(review.officerId)).rejects.toMatchObject(blockedBy('prepared-by-you'));
      await expect(seal(review.supervisorId)).resolves.toEqual([]);
    });

    it('leaves the rest of the review to be decided by others', async () => {
      await expect(
        inTransaction(async (tx) => {
          await addDecision(tx, review, { verdict: 'accept', itemId });
          await addDecision(tx, review, { verdict: 'approve' });
        }),
      ).resolves.toBeUndefined();
    });
  });

  describe('standing decisions', () => {
    it('are one accept an item', async () => {
      const twice = inTransaction(async (tx) => {
        await addDecision(tx, review, { verdict: 'accept', itemId });
        await addDecision(tx, review, { verdict: 'accept', itemId });
      });
      await expect(twice).rejects.toMatchObject(blockedBy('wrong-status'));
    });

    it('are one approval a person and edition, and a voided one makes room', async () => {
      const approve = () => inTransaction((tx) => addDecision(tx, review, { verdict: 'approve' }));
      const first = await approve();
      await expect(approve()).rejects.toMatchObject(blockedBy('already-approved'));
      await inTransaction((tx) =>
        tx.query(`UPDATE decision SET voided_at = now(), voided_why = 'x' WHERE id = $1`, [first]),
      );
      await expect(approve()).resolves.toEqual(expect.any(String));
    });
  });

  describe('another edition than the one a review is in', () => {
    const writes: [string, (tx: Tx) => Promise<unknown>][] = [
      ['a decision', (tx) => addDecision(tx, review, { verdict: 'approve' })],
      ['a seal', (tx) => tx.query(SEAL, [review.agencyId, review.reviewId, review.supervisorId])],
      [
        'a statement of independence',
        (tx) =>
          tx.query(
            `INSERT INTO independence_statement (agency_id, id, review_id, edition, user_id, text)
             VALUES ($1, gen_random_uuid(), $2, 1, $3, 'I took no part.')`,
            [review.agencyId, review.reviewId, review.supervisorId],
          ),
      ],
    ];

    it.each(writes)('does not take %s', async (_what, write) => {
      await expect(inTransaction(write)).resolves.not.toThrow();
      await closeReview('edition = 2');
      await expect(inTransaction(write)).rejects.toMatchObject(blockedBy('wrong-status'));
    });
  });

  describe('a finding', () => {
    it("is of an assessment that exists, and of its own item's", async () => {
      const [, other = ''] = review.itemIds;
      await inTransaction((tx) => addAssessment(tx, review, { itemId: other }));
      const revise = (of: { itemId: string; assessmentRevision: number }) =>
        inTransaction(async (tx) => {
          await addFinding(tx);
          await addFindingRevision(tx, of);
        });
      await expect(revise({ itemId, assessmentRevision: 7 })).rejects.toThrow(/foreign key/);
      const stray = revise({ itemId: other, assessmentRevision: 1 });
      await expect(stray).rejects.toThrow(/foreign key/);
      await expect(revise({ itemId, assessmentRevision: 1 })).resolves.toBeUndefined();
    });
  });

  describe('two transactions', () => {
    it("in each other's way end with one done and one told to try again", async () => {
      const [first = '', second = ''] = review.itemIds;
      const touch = (tx: Tx, id: string) =>
        tx.query('UPDATE review_item SET ordinal = ordinal WHERE id = $1', [id]);
      const cross = (one: string, other: string) =>
        inTransaction(async (tx) => {
          await touch(tx, one);
          await tx.query('SELECT pg_sleep(0.1)');
          await touch(tx, other);
        });
      const results = await Promise.allSettled([cross(first, second), cross(second, first)]);
      expect(results).toContainEqual({ status: 'fulfilled', value: undefined });
      expect(results).toContainEqual({
        status: 'rejected',
        reason: expect.objectContaining({ code: 'unavailable' }),
      });
    });
  });

  describe('an item', () => {
    it('names only an assessment that exists', async () => {
      const point = inTransaction((tx) =>
        tx.query('UPDATE review_item SET assessment_revision = 7 WHERE id = $1', [itemId]),
      );
      await expect(point).rejects.toThrow(/foreign key/);
    });

    it("can't cite another agency's evidence", async () => {
      const cite = inTransaction(async (tx) => {
        const elsewhere = await addAgency(tx);
        await tx.query(
          `INSERT INTO evidence (agency_id, id, kind, title) VALUES ($1, $2, 'link', 'Link')`,
          [elsewhere, itemId],
        );
        await tx.query(
          `INSERT INTO evidence_revision (agency_id, evidence_id, number, url)
           VALUES ($1, $2, 1, 'https://example.gov')`,
          [elsewhere, itemId],
        );
        await tx.query(
          `INSERT INTO assessment_evidence (agency_id, review_item_id, revision, evidence_id,
             evidence_revision, slot) VALUES ($1, $2, 1, $2, 1, 'proof')`,
          [review.agencyId, itemId],
        );
      });
      await expect(cite).rejects.toThrow(/foreign key/);
    });
  });

  describe('a published checklist version', () => {
    const changes: [string, string][] = [
      ['its note', `UPDATE checklist_version SET note = 'x' WHERE id = $1`],
      ['its way back to draft', `UPDATE checklist_version SET state = 'draft' WHERE id = $1`],
      ['its items', `UPDATE checklist_item SET wording = 'Other.' WHERE checklist_version_id = $1`],
      ['its number of items', `DELETE FROM checklist_item WHERE checklist_version_id = $1`],
      [
        'new items',
        `INSERT INTO checklist_item (id, checklist_version_id, item_key, ordinal, title, wording,
           obligation, category)
         VALUES (gen_random_uuid(), $1, 'new', 9, 'New', 'New.', 'expected', 'reporting')`,
      ],
      [
        'its sources',
        `UPDATE item_source SET end_offset = 5 WHERE checklist_item_id IN
           (SELECT id FROM checklist_item WHERE checklist_version_id = $1)`,
      ],
    ];

    it.each(changes)('keeps %s', async (_what, sql) => {
      const change = inTransaction((tx) => tx.query(sql, [checklist.versionId]));
      await expect(change).rejects.toMatchObject(blockedBy('checklist-not-draft'));
    });

    it.each(changes.slice(2))('had %s open to change as a draft', async (_what, sql) => {
      const rollBack = new Error('enough');
      const change = inTransaction(async (tx) => {
        const draft = await addDraftChecklist(tx);
        await tx.query('DELETE FROM item_source WHERE checklist_item_id = ANY ($1)', [
          draft.itemIds,
        ]);
        await tx.query(sql, [draft.versionId]);
        throw rollBack;
      });
      await expect(change).rejects.toBe(rollBack);
    });

    it('can be retired', async () => {
      const retired = await inTransaction(async (tx) => {
        const other = await addDraftChecklist(tx);
        await publishChecklist(tx, other);
        return tx.query(
          `UPDATE checklist_version SET state = 'retired', version = version + 1
           WHERE id = $1 RETURNING state`,
          [other.versionId],
        );
      });
      expect(retired).toEqual([{ state: 'retired' }]);
    });
  });

  describe('a sample agency', () => {
    it('goes whole with every table of an agency, those of the latest features among them', async () => {
      const rows = await inTransaction((tx) =>
        tx.query<{ table: string; isRemoved: boolean }>(
          `SELECT p.tablename AS table,
             position(quote_literal(p.tablename) IN f.prosrc) > 0 AS "isRemoved"
             FROM pg_policies p, pg_proc f
            WHERE p.schemaname = 'plumbline' AND p.policyname = 'own_agencies'
              AND f.proname = 'remove_sample_agency' AND p.tablename <> 'audit_leaf'`,
        ),
      );
      expect(rows.length).toBeGreaterThan(20);
      expect(rows.filter(({ isRemoved }) => !isRemoved)).toEqual([]);
    });

    it('goes whole, and its audit leaves stay with their hashes', async () => {
      const sample = await inTransaction(async (tx) => {
        const agencyId = await addAgency(tx, { isSample: true });
        const rows = await addReview(tx, { agencyId, checklist });
        for (const item of rows.itemIds) await addAssessment(tx, rows, { itemId: item });
        await addDecision(tx, rows, { verdict: 'accept', itemId: rows.itemIds[0] ?? '' });
        await tx.query(SEAL, [agencyId, rows.reviewId, rows.supervisorId]);
        await tx.query(
          `INSERT INTO audit_leaf (id, agency_id, subject, subject_version, type, schema, at,
             payload, payload_sha256)
           VALUES (gen_random_uuid(), $1, 'review:1', 1, 'review.opened', 'plumbline.event/1',
             now(), '{}', encode(sha256('{}'), 'hex'))`,
          [agencyId],
        );
        await tx.query('SELECT remove_sample_agency($1)', [agencyId]);
        return agencyId;
      });
      const [left] = await inTransaction((tx) =>
        tx.query(
          `SELECT (SELECT count(*) FROM agency WHERE id = $1) AS agencies,
             (SELECT count(*) FROM review WHERE agency_id = $1) AS reviews,
             (SELECT count(*) FROM assessment WHERE agency_id = $1) AS assessments,
             (SELECT count(*) FROM audit_leaf WHERE agency_id = $1 AND payload IS NULL) AS leaves`,
          [sample],
        ),
      );
      expect(left).toEqual({ agencies: 0, reviews: 0, assessments: 0, leaves: 1 });
    });

    it('leaves a document of its own behind, shared by all: others may review by it', async () => {
      const owner = await inTransaction(async (tx) => {
        const agencyId = await addAgency(tx, { isSample: true });
        await tx.query(
          `INSERT INTO policy_document (id, slug, title, owner_agency_id)
           VALUES ($1::uuid, $1::text, 'Own policy', $1::uuid)`,
          [agencyId],
        );
        await tx.query('SELECT remove_sample_agency($1)', [agencyId]);
        return tx.query('SELECT owner_agency_id AS owner FROM policy_document WHERE id = $1', [
          agencyId,
        ]);
      });
      expect(owner).toEqual([{ owner: null }]);
    });

    it('is the only kind that can be removed', async () => {
      const removal = inTransaction((tx) =>
        tx.query('SELECT remove_sample_agency($1)', [review.agencyId]),
      );
      await expect(removal).rejects.toMatchObject({ code: 'not-found' });
    });
  });
});
