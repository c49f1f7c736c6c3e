import type { Tx } from '../database/tenant.js';
import type { ChecklistItemListView } from './checklist.view.js';
import type { ChecklistItemsQuery } from './checklists.dto.js';
import { type ItemRow, ITEMS, readVersion, toItemView } from './version-reader.js';

const PAGE = 200;

/** What `checklistItemBlockers` says, as SQL: a spec holds the two together. */
const NEEDS_ATTENTION = `
  (title !~ '\\S' OR char_length(title) > 60 OR wording !~ '\\S' OR cardinality(methods) = 0
   OR NOT EXISTS (SELECT FROM unnest("suggestedEvidence") AS line WHERE line ~ '\\S')
   OR (cadence ->> 'interval' IS NULL AND coalesce(cadence ->> 'trigger', '') !~ '\\S')
   OR "responsibleUnit" !~ '\\S')`;

const WORDS = `lower(concat_ws(' ',
  (SELECT string_agg(s ->> 'ref', ' ') FROM json_array_elements(sources) AS s),
  title, wording, "responsibleUnit", array_to_string("suggestedEvidence", ' ')))`;

const LIST = `
  WITH items AS (${ITEMS} WHERE i.checklist_version_id = $1)
  SELECT *, count(*) OVER () AS total FROM items
   WHERE ($2::text IS NULL OR category = $2) AND ($3::text IS NULL OR obligation = $3)
     AND ($4::int IS NULL OR (sources -> 0 -> 'section' ->> 'number')::int = $4)
     AND ($5::text IS NULL OR EXISTS (SELECT FROM json_array_elements(sources) AS s
                                       WHERE s -> 'claim' ->> 'status' = $5))
     AND (NOT $6 OR ${NEEDS_ATTENTION})
     AND (NOT $7 OR "sourceChanged")
     AND NOT EXISTS (SELECT FROM unnest($8::text[]) AS word WHERE position(word IN ${WORDS}) = 0)
   ORDER BY ordinal, id LIMIT $9 OFFSET $10`;

/** The items of a version that match, a page at a time; two queries. Throws DomainError `not-found`. */
export const listItems = async (
  tx: Tx,
  versionId: string,
  query: ChecklistItemsQuery,
): Promise<ChecklistItemListView> => {
  const { text } = await readVersion(tx, versionId);
  const rows = await tx.query<ItemRow & { readonly total: number }>(LIST, [
    versionId,
    query.category ?? null,
    query.obligation ?? null,
    query.section ?? null,
    query.claim ?? null,
    query.attention ?? false,
    query.changed ?? false,
    (query.q ?? '').toLowerCase().split(/\s+/u).filter(Boolean),
    query.limit ?? PAGE,
    query.offset ?? 0,
  ]);
  return { items: rows.map((row) => toItemView(row, text)), total: rows[0]?.total ?? 0 };
};
