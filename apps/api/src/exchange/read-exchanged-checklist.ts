import { type ClaimStatus, type ContextReason, UNCHECKED_CLAIM } from '@plumbline/domain';
import {
  type ItemRow,
  readItems,
  readVersion,
  type VersionLock,
  type VersionRow,
} from '../checklists/version-reader.js';
import type { Tx } from '../database/tenant.js';
import type { ExchangedChecklist, ExchangedClaim, ExchangedItem } from './exchanged-checklist.js';

interface PracticeRow {
  readonly id: string;
  readonly ref: string;
  readonly contextReason: ContextReason | null;
  readonly number: number;
  readonly heading: string;
  readonly status: ClaimStatus | null;
  readonly note: string | null;
  readonly asOf: string | null;
}

/** The practices of a reading, each with its section and what was last noted of its claim. */
const PRACTICES = `
  SELECT p.id, p.ref, p.context_reason AS "contextReason", s.number, s.heading,
         claim.status, claim.note, claim.as_of AS "asOf"
    FROM practice p
    JOIN section s ON s.id = p.section_id
    LEFT JOIN (SELECT DISTINCT ON (practice_key) * FROM claim_note WHERE document_id = $2
                ORDER BY practice_key, id DESC) claim ON claim.practice_key = p.practice_key
   WHERE p.reading_id = $1 ORDER BY p.ordinal`;

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

/**
 * One version with everything a format carries; four queries.
 * @throws DomainError `not-found`.
 */
export const readExchangedChecklist = async (
  tx: Tx,
  id: string,
  lock: VersionLock = '',
): Promise<ExchangedChecklist> => {
  const version = await readVersion(tx, id, lock);
  const items = await readItems(tx, id);
  const [source] = await tx.query<SourceRow>(SOURCE, [id]);
  const practices = await tx.query<PracticeRow>(PRACTICES, [version.readingId, version.documentId]);
  const byId = new Map(practices.map((practice) => [practice.id, practice]));
  return {
    id,
    version: version.version,
    number: version.number,
    state: version.state,
    title: version.title,
    datedAt: source?.datedAt.toISOString() ?? '',
    ownerAgencyId: version.ownerAgencyId,
    document: {
      slug: version.slug,
      title: version.documentTitle,
      revision: version.revision,
      sha256: version.sha256,
      mediaType: source?.mediaType ?? '',
      fileName: source?.fileName ?? null,
    },
    items: items.map((item) => toItem(item, version, byId)),
    context: practices.flatMap(({ ref, contextReason }) =>
      contextReason === null ? [] : [{ ref, reason: contextReason }],
    ),
    claims: practices
      .filter(({ status }) => status !== null)
      .map((practice) => ({ ref: practice.ref, ...claimOf(practice) }))
      .filter(({ status, note }) => status !== UNCHECKED_CLAIM.status || note !== null),
  };
};

const claimOf = (practice: PracticeRow | undefined): ExchangedClaim => {
  const { status, note, asOf } = practice ?? UNCHECKED_CLAIM;
  return { status: status ?? UNCHECKED_CLAIM.status, note, asOf };
};

const toItem = (
  { ordinal: _ordinal, sources, ...item }: ItemRow,
  { text }: VersionRow,
  practices: ReadonlyMap<string, PracticeRow>,
): ExchangedItem => ({
  ...item,
  sources: sources.map(({ practiceId, practiceKey, ref, span }) => {
    const practice = practices.get(practiceId);
    return {
      practiceKey,
      ref,
      section: { number: practice?.number ?? 0, heading: practice?.heading ?? '' },
      quote: text.slice(...span),
      claim: claimOf(practice),
    };
  }),
});
