import type { Span } from '@plumbline/domain';
import { newId } from '../database/new-id.js';
import type { Tx } from '../database/tenant.js';
import type { CuratedSection } from './proposal/curate.js';

/** A saved practice, to hang checklist items and claim notes on. */
export interface SavedPractice {
  readonly id: string;
  readonly cited: Span;
}

type PlacedSection = CuratedSection & { readonly id: string; readonly ordinal: number };

/** Saves the sections of a reading and their practices; answers the practices by their key. */
export const saveSections = async (
  tx: Tx,
  readingId: string,
  sections: readonly CuratedSection[],
): Promise<ReadonlyMap<string, SavedPractice>> => {
  const placed = sections.map((section, index) => ({
    ...section,
    id: newId(),
    ordinal: index + 1,
  }));
  await insertSections(tx, readingId, placed);
  const rows = practiceRows(placed);
  await insertPractices(tx, readingId, rows);
  return new Map(rows.map(({ id, practiceKey, cited }) => [practiceKey, { id, cited }]));
};

const insertSections = async (
  tx: Tx,
  readingId: string,
  sections: readonly PlacedSection[],
): Promise<void> => {
  const rows = sections.map(({ practices: _practices, ...section }) => section);
  await tx.query(
    `INSERT INTO section (id, reading_id, number, ordinal, heading, start_offset, end_offset)
     SELECT id, $2, number, ordinal, heading, (span ->> 0)::int, (span ->> 1)::int
       FROM jsonb_to_recordset($1)
         AS s(id uuid, number int, ordinal int, heading text, span jsonb)`,
    [JSON.stringify(rows), readingId],
  );
};

const practiceRows = (sections: readonly PlacedSection[]) => {
  const practices = sections.flatMap((section) =>
    section.practices.map((practice) => ({ ...practice, id: newId(), sectionId: section.id })),
  );
  const ids = new Map(practices.map(({ ref, id }) => [ref, id]));
  return practices.map((practice, index) => ({
    ...practice,
    ordinal: index + 1,
    parentId: practice.parentRef === null ? null : (ids.get(practice.parentRef) ?? null),
  }));
};

const insertPractices = async (
  tx: Tx,
  readingId: string,
  rows: ReturnType<typeof practiceRows>,
): Promise<void> => {
  await tx.query(
    `INSERT INTO practice
       (id, reading_id, section_id, parent_id, ordinal, ref, practice_key, title, start_offset,
        end_offset, gaps, text, obligation, auditable, context_reason, category, why)
     SELECT id, $2, "sectionId", "parentId", ordinal, ref, "practiceKey", title,
            (span ->> 0)::int, (span ->> 1)::int, gaps, text, obligation, auditable,
            "contextReason", category, why
       FROM jsonb_to_recordset($1) AS p(
         id uuid, "sectionId" uuid, "parentId" uuid, ordinal int, ref text, "practiceKey" text,
         title text, span jsonb, gaps jsonb, text text, obligation text, auditable boolean,
         "contextReason" text, category text, why text[])`,
    [JSON.stringify(rows), readingId],
  );
};
