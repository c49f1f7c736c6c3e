import { Injectable } from '@nestjs/common';
import { type Actor, demand, DomainError, type ItemFigure } from '@plumbline/domain';
import { Tenancy, type Tx } from '../database/tenant.js';
import { readCursor, writeCursor } from './item-cursor.js';
import { FIGURE_CONDITIONS } from './item-figure.sql.js';
import { DUE_ON, IS_LATE, ITEM_COLUMNS, ITEM_TABLES } from './item-row.sql.js';
import { type ItemRow, type ItemsPage, type ReviewItemsView } from './item-row.view.js';
import { type ItemsQuery } from './items.dto.js';
import { readableAgencies } from './readable-agencies.js';

const PAGE_SIZE = 100;

// "Mine" is work: assigned to the reader, or unassigned in a review they lead. A number on the
// dashboard and the list behind it count the same items, so the conditions match the figures'.
const MATCHING = `
  i.dropped_at IS NULL AND r.cancelled_at IS NULL
  AND ($3::uuid[] IS NULL OR i.agency_id = ANY ($3))
  AND ($4::uuid IS NULL OR i.agency_id = $4)
  AND ($5::uuid[] IS NULL OR r.id = ANY ($5))
  AND ($6::text IS NULL OR i.status = $6)
  AND ($7::text IS NULL OR i.outcome = $7)
  AND ($8::text IS NULL OR ci.category = $8)
  AND ($9::text IS NULL OR EXISTS (
    SELECT FROM finding f
     WHERE f.agency_id = i.agency_id AND f.review_item_id = i.id AND f.severity = $9
       AND f.state IN ('issued', 'responded', 'correcting')))
  AND ($10::text IS NULL OR source.ref ILIKE $10 OR ci.title ILIKE $10 OR ci.wording ILIKE $10)
  AND (NOT $11 OR ${IS_LATE})
  AND (NOT $12 OR (r.sealed_at IS NULL AND $2 = coalesce(i.assignee_id, r.lead_officer_id)))
  AND (NOT $13 OR (r.sealed_at IS NULL AND r.supervisor_id = $2 AND i.status = 'submitted'))
  AND ($14::text IS NULL OR ci.obligation = $14)
  AND (NOT $15 OR r.kind = 'real')
  AND ($16::date IS NULL OR ${DUE_ON} >= $16)
  AND ($17::date IS NULL OR ${DUE_ON} <= $17)
  AND ($18::date IS NULL OR r.period_start >= $18)
  AND ($19::date IS NULL OR r.period_end <= $19)`;

/** The figure's condition is chosen from a closed set, so it is part of the text. */
const matching = (figure: ItemFigure | undefined): string =>
  figure === undefined ? MATCHING : `${MATCHING} AND ${FIGURE_CONDITIONS[figure]}`;

const listOf = (figure: ItemFigure | undefined): string => `
  SELECT ${ITEM_COLUMNS}, i.ordinal FROM ${ITEM_TABLES}
   WHERE ${matching(figure)}
     AND ($20::date IS NULL OR (${DUE_ON}, r.code, i.ordinal, i.id) > ($20, $21, $22, $23))
   ORDER BY ${DUE_ON}, r.code, i.ordinal, i.id
   LIMIT $24`;

const countOf = (figure: ItemFigure | undefined): string =>
  `SELECT count(*)::integer AS total FROM ${ITEM_TABLES} WHERE ${matching(figure)}`;

const OF_REVIEW = `
  SELECT ${ITEM_COLUMNS} FROM ${ITEM_TABLES}
   WHERE r.id = $3 AND i.dropped_at IS NULL
   ORDER BY i.ordinal, i.id`;

type ListedItem = ItemRow & { readonly ordinal: number };

/** Lists of items. */
@Injectable()
export class ItemsService {
  constructor(private readonly tenancy: Tenancy) {}

  /** One page of the items that the actor may see, by due date: two queries. */
  async list(actor: Actor, query: ItemsQuery): Promise<ItemsPage> {
    demand(actor, 'item.read');
    const filters = [actor.userId, ...filtersOf(actor, query)];
    const size = query.limit ?? PAGE_SIZE;
    const after = query.cursor === undefined ? null : readCursor(query.cursor);
    const place = [after?.dueOn, after?.reviewCode, after?.ordinal, after?.id];
    return this.tenancy.run(actor, async (tx) => {
      const [count] = await tx.query<{ total: number }>(countOf(query.figure), [
        tx.now,
        ...filters,
      ]);
      const from = place.map((part) => part ?? null);
      const found = await tx.query<ListedItem>(listOf(query.figure), [
        tx.now,
        ...filters,
        ...from,
        size + 1,
      ]);
      const total = count?.total ?? 0;
      return {
        items: found.slice(0, size).map(toItemRow),
        total,
        nextCursor: cursorOf(found, size),
      };
    });
  }

  /**
   * All items of a review in its order: two queries.
   * @throws DomainError `not-found` for a review the actor can't see.
   */
  async ofReview(actor: Actor, reviewId: string): Promise<ReviewItemsView> {
    return this.tenancy.run(actor, async (tx) => {
      demand(actor, 'item.read', { agencyId: await agencyOf(tx, reviewId) });
      const items = await tx.query<ItemRow>(OF_REVIEW, [tx.now, actor.userId, reviewId]);
      return { items };
    });
  }
}

const agencyOf = async (tx: Tx, reviewId: string): Promise<string> => {
  const [review] = await tx.query<{ agencyId: string }>(
    `SELECT agency_id AS "agencyId" FROM review WHERE id = $1`,
    [reviewId],
  );
  if (review === undefined) throw new DomainError('not-found');
  return review.agencyId;
};

/** The parameters $3 to $19 of MATCHING. */
const filtersOf = (actor: Actor, query: ItemsQuery): unknown[] => [
  readableAgencies(actor, 'item.read'),
  query.agencyId ?? null,
  query.reviewId ?? null,
  query.status ?? null,
  query.outcome ?? null,
  query.category ?? null,
  query.severity ?? null,
  query.q === undefined ? null : containing(query.q),
  query.overdue === true,
  query.mine === true,
  query.waiting === true,
  query.obligation ?? null,
  query.real === true,
  query.dueFrom ?? null,
  query.dueTo ?? null,
  query.from ?? null,
  query.to ?? null,
];

/** The words as a pattern: what means something to LIKE means itself. */
const containing = (words: string): string => `%${words.trim().replace(/[\\%_]/g, '\\$&')}%`;

const toItemRow = ({ ordinal: _ordinal, ...row }: ListedItem): ItemRow => row;

const cursorOf = (found: readonly ListedItem[], size: number): string | null => {
  const last = found[size - 1];
  return found.length <= size || last === undefined ? null : writeCursor(last);
};
