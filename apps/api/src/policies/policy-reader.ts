import { type ClaimStatus, DomainError, type Span, UNCHECKED_CLAIM } from '@plumbline/domain';
import type { Tx } from '../database/tenant.js';
import type {
  ParseIssueView,
  PolicySummary,
  PolicyView,
  PracticeView,
  SectionView,
} from './policy.view.js';

/** The newest revision of each document, its newest reading and its checklist's newest version. */
const SUMMARY = `
  d.id, d.slug, d.title, r.number AS revision, r.sha256, r.created_at AS "importedAt",
  n.id AS "readingId", v.id AS "checklistVersionId",
  (SELECT count(*) FROM section s WHERE s.reading_id = n.id) AS sections,
  (SELECT count(*) FROM practice p WHERE p.reading_id = n.id) AS practices,
  (SELECT count(*) FROM practice p WHERE p.reading_id = n.id AND p.auditable) AS auditable`;

const NEWEST = `
  FROM policy_document d
  JOIN LATERAL (SELECT * FROM policy_revision x WHERE x.document_id = d.id
                 ORDER BY x.number DESC LIMIT 1) r ON true
  JOIN LATERAL (SELECT * FROM reading x WHERE x.revision_id = r.id
                 ORDER BY x.number DESC LIMIT 1) n ON true
  LEFT JOIN LATERAL (SELECT x.id FROM checklist c
                       JOIN checklist_version x ON x.checklist_id = c.id
                      WHERE c.document_id = d.id AND x.state <> 'discarded'
                      ORDER BY c.id, x.number DESC LIMIT 1) v ON true`;

type SummaryRow = Omit<PolicySummary, 'importedAt'> & {
  readonly importedAt: Date;
  readonly readingId: string;
};

interface DocumentRow extends SummaryRow {
  readonly text: string;
  readonly mediaType: string;
  readonly encoding: string | null;
  readonly extractor: string;
  readonly issues: ParseIssueView[];
}

type SectionRow = Omit<SectionView, 'span' | 'practices'> & {
  readonly start: number;
  readonly end: number;
};

type PracticeRow = Omit<PracticeView, 'span' | 'claim'> & {
  readonly sectionId: string;
  readonly start: number;
  readonly end: number;
  readonly claimStatus: ClaimStatus | null;
  readonly claimNote: string | null;
  readonly claimAsOf: string | null;
  readonly claimBy: string | null;
  readonly claimNotes: number;
};

/** Every policy document by title; one query. */
export const listPolicies = async (tx: Tx): Promise<PolicySummary[]> => {
  const rows = await tx.query<SummaryRow>(`SELECT ${SUMMARY} ${NEWEST} ORDER BY d.title, d.id`);
  return rows.map(toSummary);
};

/**
 * One policy document with everything its newest reading found; three queries.
 * @throws DomainError `not-found`.
 */
export const readPolicy = async (tx: Tx, id: string): Promise<PolicyView> => {
  const [document] = await tx.query<DocumentRow>(
    `SELECT ${SUMMARY}, r.text, r.media_type AS "mediaType", r.encoding, r.extractor, n.issues
       ${NEWEST} WHERE d.id = $1`,
    [id],
  );
  if (document === undefined) throw new DomainError('not-found');
  const sections = await readSections(tx, document.readingId);
  const practices = await readPractices(tx, document);
  return toPolicyView(document, sections, practices);
};

const readSections = (tx: Tx, readingId: string): Promise<SectionRow[]> =>
  tx.query<SectionRow>(
    `SELECT id, number, ordinal, heading, start_offset AS start, end_offset AS "end"
       FROM section WHERE reading_id = $1 ORDER BY ordinal`,
    [readingId],
  );

const readPractices = (
  tx: Tx,
  { id, readingId, checklistVersionId }: DocumentRow,
): Promise<PracticeRow[]> =>
  tx.query<PracticeRow>(
    `SELECT p.id, p.section_id AS "sectionId", p.ref, parent.ref AS "parentRef",
            p.practice_key AS "practiceKey", p.title, p.start_offset AS start,
            p.end_offset AS "end", p.gaps, p.text, p.obligation, p.auditable,
            p.context_reason AS "contextReason", p.category, p.why,
            claim.status AS "claimStatus", claim.note AS "claimNote",
            claim.as_of AS "claimAsOf", u.name AS "claimBy",
            coalesce(claim.notes, 0) AS "claimNotes",
            i.checklist_item_id AS "checklistItemId"
       FROM practice p
       LEFT JOIN practice parent ON parent.id = p.parent_id
       LEFT JOIN (SELECT DISTINCT ON (practice_key) *,
                        count(*) OVER (PARTITION BY practice_key) AS notes
                    FROM claim_note WHERE document_id = $2
                   ORDER BY practice_key, id DESC) claim ON claim.practice_key = p.practice_key
       LEFT JOIN app_user u ON u.id = claim.by
       LEFT JOIN (SELECT DISTINCT ON (s.practice_id) s.practice_id, s.checklist_item_id
                    FROM item_source s JOIN checklist_item c ON c.id = s.checklist_item_id
                   WHERE c.checklist_version_id = $3
                   ORDER BY s.practice_id, c.ordinal) i ON i.practice_id = p.id
      WHERE p.reading_id = $1 ORDER BY p.ordinal`,
    [readingId, id, checklistVersionId],
  );

const toSummary = ({ readingId: _readingId, importedAt, ...row }: SummaryRow): PolicySummary => ({
  ...row,
  importedAt: importedAt.toISOString(),
});

const toPolicyView = (
  document: DocumentRow,
  sections: readonly SectionRow[],
  practices: readonly PracticeRow[],
): PolicyView => {
  const { text, mediaType, encoding, extractor, issues, importedAt, ...summary } = document;
  const practicesOf = groupBySection(practices);
  return {
    ...summary,
    importedAt: importedAt.toISOString(),
    text,
    source: { mediaType, encoding, extractor, length: text.length },
    sections: sections.map(({ start, end, ...section }) => ({
      ...section,
      span: [start, end],
      practices: (practicesOf.get(section.id) ?? []).map(toPracticeView),
    })),
    issues,
  };
};

const groupBySection = (practices: readonly PracticeRow[]): Map<string, PracticeRow[]> => {
  const groups = new Map<string, PracticeRow[]>();
  for (const practice of practices) {
    const group = groups.get(practice.sectionId);
    if (group === undefined) groups.set(practice.sectionId, [practice]);
    else group.push(practice);
  }
  return groups;
};

const toPracticeView = (row: PracticeRow): PracticeView => {
  const { sectionId: _sectionId, start, end, claimStatus, claimNote, claimAsOf, claimBy } = row;
  const span: Span = [start, end];
  return {
    id: row.id,
    ref: row.ref,
    parentRef: row.parentRef,
    practiceKey: row.practiceKey,
    title: row.title,
    span,
    gaps: row.gaps,
    text: row.text,
    obligation: row.obligation,
    auditable: row.auditable,
    contextReason: row.contextReason,
    category: row.category,
    why: row.why,
    claim: {
      ...(claimStatus === null
        ? UNCHECKED_CLAIM
        : { status: claimStatus, note: claimNote, asOf: claimAsOf, by: claimBy }),
      version: row.claimNotes,
    },
    checklistItemId: row.checklistItemId,
  };
};
