import {
  type Actor,
  figuresOf,
  ITEM_STATUSES,
  OUTCOMES,
  reviewStatus,
  tally,
} from '@plumbline/domain';
import fc from 'fast-check';
import {
  actorWith,
  addAgency,
  addAssessment,
  addDraftChecklist,
  addReview,
  addUser,
  type ChecklistRows,
  publishChecklist,
} from '../testing/row-builders.js';
import { type TestTenancy, testTenancy } from '../testing/test-tenancy.js';
import { newId } from './new-id.js';
import { type Tx } from './tenant.js';

const lead: Actor = actorWith('lead');
const ITEMS = 4;

const item = fc.record({
  status: fc.constantFrom(...ITEM_STATUSES),
  outcome: fc.constantFrom(...OUTCOMES),
  dropped: fc.boolean().map((dropped) => (dropped ? new Date(0) : null)),
});
const facts = fc.record({
  isOpened: fc.boolean(),
  end: fc.constantFrom('sealed', 'cancelled', null, null, null),
  quorum: fc.constantFrom(1, 2),
  approvals: fc.constantFrom(0, 0, 1, 2),
  voided: fc.boolean(),
});
const aReview = fc.record({
  // One status for all makes the cases "submitted" and "accepted" likely.
  items: fc.oneof(
    fc.array(item, { maxLength: ITEMS }),
    fc
      .record({
        list: fc.array(item, { maxLength: ITEMS }),
        status: fc.constantFrom(...ITEM_STATUSES),
      })
      .map(({ list, status }) => list.map((one) => ({ ...one, status }))),
  ),
  facts,
});

type Case = typeof aReview extends fc.Arbitrary<infer T> ? T : never;

describe('the view of reviews', () => {
  let test: TestTenancy;
  let checklist: ChecklistRows;
  let agencyId: string;
  let officerId: string;
  let supervisorId: string;
  let secondApproverId: string;

  beforeAll(async () => {
    test = await testTenancy();
    await test.tenancy.run(lead, async (tx) => {
      checklist = await addDraftChecklist(tx, { items: ITEMS });
      await publishChecklist(tx, checklist);
      agencyId = await addAgency(tx);
      officerId = await addUser(tx);
      supervisorId = await addUser(tx);
      secondApproverId = await addUser(tx);
    });
  });
  afterAll(() => test.close());

  const deciders = ({ facts }: Case): string[] =>
    [supervisorId, secondApproverId].slice(0, facts.approvals);

  /** Stores the case; what the domain reads of it comes back. */
  const store = async (tx: Tx, one: Case) => {
    const { items, facts } = one;
    const reviewId = newId();
    const at = new Date(0);
    const stored = {
      quorum: facts.quorum,
      openedAt: facts.isOpened || facts.end === 'sealed' ? at : null,
      sealedAt: facts.end === 'sealed' ? at : null,
      cancelledAt: facts.end === 'cancelled' ? at : null,
    };
    await tx.query(
      `INSERT INTO review (agency_id, id, code, period_start, period_end, checklist_version_id,
         lead_officer_id, supervisor_id, second_approver_id, due_on, quorum, opened_at)
       VALUES ($1, $2::uuid, $2::text, '2026-01-01', '2026-06-30', $3, $4, $4, $5, '2026-09-30', $6, $7)`,
      [
        agencyId,
        reviewId,
        checklist.versionId,
        supervisorId,
        secondApproverId,
        stored.quorum,
        stored.openedAt,
      ],
    );
    await tx.query(
      `INSERT INTO review_item (agency_id, id, review_id, checklist_item_id, item_key, ordinal,
         status, outcome, dropped_at, dropped_why, submitted_by)
       SELECT $1, gen_random_uuid(), $2, $3::uuid, position, position, status, outcome, dropped, 'x', $4
       FROM ROWS FROM (json_to_recordset($5::json)
         AS (status text, outcome text, dropped timestamptz)) WITH ORDINALITY
         AS given (status, outcome, dropped, position)`,
      [agencyId, reviewId, checklist.itemIds[0], officerId, JSON.stringify(items)],
    );
    await tx.query(
      `INSERT INTO decision (agency_id, id, review_id, edition, verdict, content_sha256, decided_by,
         voided_at, voided_why)
       SELECT $1, gen_random_uuid(), $2, 1, 'approve', repeat('0', 64), decider,
         CASE WHEN $4 AND decider = $5 THEN now() END, 'x'
       FROM unnest($3::uuid[]) AS decider`,
      [agencyId, reviewId, deciders(one), facts.voided, supervisorId],
    );
    if (stored.sealedAt !== null) {
      await tx.query(
        `INSERT INTO seal (agency_id, review_id, edition, schema, snapshot, content_sha256, sealed_by)
         VALUES ($1, $2, 1, 'plumbline.sealed-review/1', '{}', encode(sha256('{}'), 'hex'), $3)`,
        [agencyId, reviewId, supervisorId],
      );
    }
    await tx.query(
      `UPDATE review SET sealed_at = $2, cancelled_at = $3, cancelled_why = 'x' WHERE id = $1`,
      [reviewId, stored.sealedAt, stored.cancelledAt],
    );
    return { reviewId, stored };
  };

  const standing = ({ facts }: Case): number =>
    Math.max(0, facts.approvals - (facts.voided ? 1 : 0));

  it('says what the domain says, for any items, facts and approvals', async () => {
    const cases = fc.sample(aReview, 200);
    const statuses = new Set<string>();
    for (const one of cases) {
      const items = one.items.map(({ status, outcome, dropped }) => ({
        status,
        outcome,
        droppedAt: dropped,
      }));
      const { row, stored } = await test.tenancy.run(lead, async (tx) => {
        const { reviewId, stored } = await store(tx, one);
        const [row] = await tx.query<Record<string, unknown>>(
          'SELECT * FROM review_status WHERE review_id = $1',
          [reviewId],
        );
        return { row, stored };
      });
      const figures = figuresOf(items);
      const status = reviewStatus(stored, tally(items), standing(one));
      statuses.add(status);
      expect({ case: one, row }).toEqual({
        case: one,
        row: expect.objectContaining({
          status,
          items: figures.items,
          decided: figures.decided,
          submitted: figures.submitted,
          assessed: figures.assessed,
          compliant: figures.compliant,
          partially_compliant: figures.partiallyCompliant,
          non_compliant: figures.nonCompliant,
          not_applicable: figures.notApplicable,
          not_assessed: figures.notAssessed,
          standing_approvals: standing(one),
        }),
      });
    }
    expect(statuses.size).toBe(8);
  });

  it('counts as open the findings that wait for an answer or a correction', async () => {
    const counts = await test.tenancy.run(lead, async (tx) => {
      const review = await addReview(tx, { agencyId, checklist });
      await addAssessment(tx, review, { itemId: review.itemIds[0] ?? '' });
      const states = ['draft', 'issued', 'responded', 'correcting', 'withdrawn', 'closed'];
      for (const state of states) {
        await tx.query(
          `WITH made AS (
             INSERT INTO finding (agency_id, id, number, review_item_id, state, severity, issued_at)
             VALUES ($1, gen_random_uuid(), gen_random_uuid(), $2, $3, 'low', now())
             RETURNING agency_id, id)
           SELECT agency_id, id FROM made`,
          [agencyId, review.itemIds[0], state],
        );
      }
      const rows = await tx.query('SELECT open_findings FROM review_status WHERE review_id = $1', [
        review.reviewId,
      ]);
      await tx.query(
        `INSERT INTO finding_revision (agency_id, finding_id, revision, review_item_id,
           assessment_revision, severity, by)
         SELECT agency_id, id, 1, review_item_id, 1, 'low', $2
           FROM finding WHERE review_item_id = $1`,
        [review.itemIds[0], review.officerId],
      );
      return rows;
    });
    expect(counts).toEqual([{ open_findings: 3 }]);
  });
});
