import { type ContextReason, type Claim, contentOf, UNCHECKED_CLAIM } from '@plumbline/domain';
import type { Draft } from '../checklists/draft-commands.js';
import type { ItemRow, VersionRow } from '../checklists/version-reader.js';
import type { Tx } from '../database/tenant.js';
import type { ExchangedChecklist, ExchangedItem } from './exchanged-checklist.js';

/** The practices of a reading that are context or about whose claim something was noted. */
const PRACTICES = `
  SELECT p.id, p.ref, p.context_reason AS "contextReason",
         coalesce(claim.status, 'source_says') AS status, claim.note, claim.as_of AS "asOf"
    FROM practice p
    LEFT JOIN (SELECT DISTINCT ON (practice_key) * FROM claim_note WHERE document_id = $2
                ORDER BY practice_key, id DESC) claim ON claim.practice_key = p.practice_key
   WHERE p.reading_id = $1 AND (p.context_reason IS NOT NULL OR claim.id IS NOT NULL)
   ORDER BY p.ordinal`;

type PracticeRow = Omit<Claim, 'by'> & {
  readonly id: string;
  readonly ref: string;
  readonly contextReason: ContextReason | null;
};

const SOURCE = `
  SELECT coalesce(v.published_at, v.created_at) AS "datedAt", r.media_type AS "mediaType",
         r.file_name AS "fileName"
    FROM checklist_version v
    JOIN reading n ON n.id = v.reading_id
    JOIN policy_revision r ON r.id = n.revision_id
   WHERE v.id = $1`;

interface SourceRow {
  readonly datedAt: Date;
  readonly mediaType: string;
  readonly fileName: string | null;
}

/** A version with everything a format carries; two queries more. */
export const exchangedOf = async (
  tx: Tx,
  { version, items }: Draft,
): Promise<ExchangedChecklist> => {
  const [source] = await tx.query<SourceRow>(SOURCE, [version.id]);
  const practices = await tx.query<PracticeRow>(PRACTICES, [version.readingId, version.documentId]);
  const cited = new Set(items.flatMap(({ sources }) => sources.map(({ ref }) => ref)));
  return {
    id: version.id,
    version: version.version,
    number: version.number,
    state: version.state,
    title: version.title,
    datedAt: source?.datedAt.toISOString() ?? '',
    document: {
      slug: version.slug,
      title: version.documentTitle,
      revision: version.revision,
      sha256: version.sha256,
      mediaType: source?.mediaType ?? '',
      fileName: source?.fileName ?? null,
    },
    items: items.map((item) => toItem(item, version)),
    // A practice that a person made an item of is context no longer.
    context: practices.flatMap(({ ref, contextReason }) =>
      contextReason === null || cited.has(ref) ? [] : [{ ref, reason: contextReason }],
    ),
    claims: practices
      .filter(({ status, note }) => status !== UNCHECKED_CLAIM.status || note !== null)
      .map(({ ref, status, note, asOf }) => ({ ref, status, note, asOf })),
  };
};

const toItem = (item: ItemRow, { text }: VersionRow): ExchangedItem => ({
  ...contentOf(item),
  id: item.id,
  version: item.version,
  itemKey: item.itemKey,
  sources: item.sources.map(({ practiceKey, ref, section, span, claim }) => ({
    practiceKey,
    ref,
    section,
    quote: text.slice(...span),
    claim: { status: claim.status, note: claim.note, asOf: claim.asOf },
  })),
});
