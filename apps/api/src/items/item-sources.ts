import { type ClaimStatus } from '@plumbline/domain';
import { type Tx } from '../database/tenant.js';
import { type ItemSourceView, type SourceParagraphView } from './item.view.js';

interface SourceRow {
  readonly ref: string;
  readonly section_number: number;
  readonly heading: string;
  readonly section_start: number;
  readonly section_end: number;
  readonly start_offset: number;
  readonly end_offset: number;
  readonly document_id: string;
  readonly document_title: string;
  readonly revision_id: string;
  readonly revision: number;
  readonly sha256: string;
  readonly why: string[];
  readonly claim_status: ClaimStatus | null;
  readonly claim_note: string | null;
  readonly claim_as_of: string | null;
  readonly claim_by: string | null;
  /** Only on the first source of each revision: documents are long. */
  readonly text: string | null;
}

const SOURCES = `
  SELECT p.ref, sec.number AS section_number, sec.heading, sec.start_offset AS section_start,
         sec.end_offset AS section_end, s.start_offset, s.end_offset, d.id AS document_id,
         d.title AS document_title, pr.id AS revision_id, pr.number AS revision, pr.sha256, p.why,
         n.status AS claim_status, n.note AS claim_note, n.as_of::text AS claim_as_of,
         noter.name AS claim_by,
         CASE WHEN row_number() OVER (PARTITION BY pr.id ORDER BY s.ordinal) = 1
              THEN pr.text END AS text
    FROM review_item i
    JOIN item_source s ON s.checklist_item_id = i.checklist_item_id
    JOIN practice p ON p.id = s.practice_id
    JOIN section sec ON sec.id = p.section_id
    JOIN reading rd ON rd.id = p.reading_id
    JOIN policy_revision pr ON pr.id = rd.revision_id
    JOIN policy_document d ON d.id = pr.document_id
    LEFT JOIN LATERAL (
      SELECT c.status, c.note, c.as_of, c.by FROM claim_note c
       WHERE c.document_id = d.id AND c.practice_key = p.practice_key
       ORDER BY c.at DESC, c.id DESC LIMIT 1) n ON true
    LEFT JOIN app_user noter ON noter.id = n.by
   WHERE i.id = $1
   ORDER BY s.ordinal`;

/** The sentences an item rests on, each in its section's text; one query. */
export const readItemSources = async (tx: Tx, itemId: string): Promise<ItemSourceView[]> => {
  const rows = await tx.query<SourceRow>(SOURCES, [itemId]);
  const texts = new Map(
    rows.flatMap(({ revision_id, text }) => (text === null ? [] : [[revision_id, text] as const])),
  );
  return rows.map((row) => toSource(row, texts.get(row.revision_id) ?? ''));
};

const toSource = (row: SourceRow, text: string): ItemSourceView => ({
  ref: row.ref,
  section: { number: row.section_number, heading: row.heading },
  span: [row.start_offset, row.end_offset],
  quote: text.slice(row.start_offset, row.end_offset),
  paragraph: paragraphAround(row, text),
  document: {
    id: row.document_id,
    title: row.document_title,
    revision: row.revision,
    sha256: row.sha256,
  },
  claim: {
    status: row.claim_status ?? 'source_says',
    note: row.claim_note,
    asOf: row.claim_as_of,
    by: row.claim_by,
  },
  why: row.why,
});

/**
 * The section's text without its heading's line, cut at the cited span. Offsets are UTF-16 code
 * units, so the cut is made here: SQL counts code points.
 */
const paragraphAround = (row: SourceRow, text: string): SourceParagraphView => {
  const head = text.slice(row.section_start, row.section_end);
  const hasHeading = head.slice(0, head.indexOf('\n') + 1).includes(row.heading.slice(0, 40));
  const bodyStart = hasHeading ? row.section_start + head.indexOf('\n') + 1 : row.section_start;
  const from = Math.min(bodyStart, row.start_offset);
  return {
    before: text.slice(from, row.start_offset).trimStart(),
    cited: text.slice(row.start_offset, row.end_offset),
    after: text.slice(row.end_offset, Math.max(row.section_end, row.end_offset)).trimEnd(),
  };
};
