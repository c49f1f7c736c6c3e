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
  addDecision,
  addDraftChecklist,
  addReview,
  type ChecklistRows,
  publishChecklist,
  setItem,
} from '../testing/row-builders.js';
import { type TestTenancy, testTenancy } from '../testing/test-tenancy.js';
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

  beforeAll(async () => {
    test = await testTenancy();
    await test.tenancy.run(lead, async (tx) => {
      checklist = await addDraftChecklist(tx, { items: ITEMS });
      await publishChecklist(tx, checklist);
      agencyId = await addAgency(tx);
    });
  });
  afterAll(() => test.close());

  const build = async (tx: Tx, { items, facts }: Case) => {
    const some = { ...checklist, itemIds: checklist.itemIds.slice(0, items.length) };
    const review = await addReview(tx, { agencyId, checklist: some });
    for (const [index, { status, outcome, dropped }] of items.entries()) {
      const itemId = review.itemIds[index] ?? '';
      await setItem(tx, review, { itemId, status, outcome });
      if (dropped === null) continue;
      await tx.query(`UPDATE review_item SET dropped_at = $2, dropped_why = 'x' WHERE id = $1`, [
        itemId,
        dropped,
      ]);
    }
    for (let index = 0; index < facts.approvals; index++) {
      const decidedBy = index === 0 ? review.supervisorId : checklistApprover;
      await addDecision(tx, review, { verdict: 'approve', decidedBy });
    }
    if (facts.voided) {
      await tx.query(
        `UPDATE decision SET voided_at = now(), voided_why = 'x'
         WHERE review_id = $1 AND decided_by = $2`,
        [review.reviewId, review.supervisorId],
      );
    }
    const at = new Date(0);
    const stored = {
      quorum: facts.quorum,
      openedAt: facts.isOpened || facts.end === 'sealed' ? at : null,
      sealedAt: facts.end === 'sealed' ? at : null,
      cancelledAt: facts.end === 'cancelled' ? at : null,
    };
    await tx.query(
      `UPDATE review SET quorum = $2, second_approver_id = lead_officer_id, opened_at = $3,
         sealed_at = $4, cancelled_at = $5, cancelled_why = 'x' WHERE id = $1`,
      [review.reviewId, stored.quorum, stored.openedAt, stored.sealedAt, stored.cancelledAt],
    );
    return { reviewId: review.reviewId, stored };
  };

  const standing = ({ facts }: Case): number =>
    Math.max(0, facts.approvals - (facts.voided ? 1 : 0));

  let checklistApprover: string;
  beforeAll(async () => {
    const { addUser } = await import('../testing/row-builders.js');
    checklistApprover = await test.tenancy.run(lead, addUser);
  });

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
        const built = await build(tx, one);
        const [found] = await tx.query<Record<string, unknown>>(
          'SELECT * FROM review_status WHERE review_id = $1',
          [built.reviewId],
        );
        return { row: found, stored: built.stored };
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
        `INSERT INTO finding_revision (agency_id, finding_id, revision, assessment_revision,
           severity, by)
         SELECT agency_id, id, 1, 1, 'low', $2 FROM finding WHERE review_item_id = $1`,
        [review.itemIds[0], review.officerId],
      );
      return rows;
    });
    expect(counts).toEqual([{ open_findings: 3 }]);
  });
});
