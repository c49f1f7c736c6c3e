import { createHash } from 'node:crypto';
import {
  CATEGORIES,
  canonicalJson,
  DomainError,
  figuresOf,
  SEALED_REVIEW_SCHEMA,
  type SealedEvidence,
  type SealedFinding,
  type SealedItem,
  type SealedPerson,
  type SealedReview,
  type SealedSource,
} from '@plumbline/domain';
import { type Tx } from '../../database/tenant.js';
import { RESTRICTED_TITLE } from '../../evidence/evidence.sql.js';
import {
  type EvidenceRow,
  type FindingRow,
  type HeadRow,
  type ItemContentRow,
  readEvidence,
  readFindings,
  readHead,
  readItems,
  readResponses,
  readSources,
  type ResponseRow,
  type SourceRow,
} from './content-rows.js';

/** A review's content with its RFC 8785 bytes and their SHA-256 in hex. */
export interface HashedContent {
  readonly content: SealedReview;
  readonly bytes: Buffer;
  readonly sha256: string;
}

const sha256 = (data: string | Buffer): string => createHash('sha256').update(data).digest('hex');

const person = (id: string | null, name: string | null): SealedPerson | null =>
  id === null || name === null ? null : { id, name };

const groupBy = <Row>(rows: readonly Row[], keyOf: (row: Row) => string): Map<string, Row[]> => {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [row]);
    else group.push(row);
  }
  return groups;
};

const sealedSource = (row: SourceRow): SealedSource => ({
  document: row.slug,
  revision: row.revision,
  ref: row.ref,
  section: { number: row.section_number, heading: row.section_heading },
  span: [row.start_offset, row.end_offset],
  quote: row.quote,
  claim: {
    status: row.claim_status ?? 'source_says',
    note: row.claim_note,
    asOf: row.claim_as_of,
    by: row.claim_by,
  },
});

/** What an item, an edition and a report call evidence that isn't for all of their readers. */
const wordsOf = (row: EvidenceRow): Pick<SealedEvidence, 'title' | 'fileName' | 'url' | 'text'> =>
  row.sensitivity === 'restricted'
    ? { title: RESTRICTED_TITLE, fileName: null, url: null, text: null }
    : { title: row.title, fileName: row.file_name, url: row.url, text: row.text };

// A link and an attestation have no bytes of their own: the hash is of what was stated. By it who
// may open a restricted piece knows that it is the one that was cited.
const sealedEvidence = (row: EvidenceRow): SealedEvidence => ({
  slot: row.slot,
  kind: row.kind,
  ...wordsOf(row),
  revision: row.revision,
  sha256: row.sha256 ?? sha256(row.url ?? row.text ?? ''),
  size: row.size,
  mediaType: row.media_type,
  datedOn: row.dated_on,
  coversFrom: row.covers_from,
  coversTo: row.covers_to,
  expiresOn: row.expires_on,
  sensitivity: row.sensitivity,
});

const sealedFinding = (row: FindingRow, responses: readonly ResponseRow[]): SealedFinding => ({
  number: row.number,
  severity: row.severity,
  revision: row.revision,
  criteria: row.criteria,
  condition: row.condition,
  cause: row.cause,
  effect: row.effect,
  recommendation: row.recommendation,
  responsibleOfficial: person(row.official_id, row.official_name),
  issuedAt: row.issued_at,
  responses: responses.map((response) => ({
    position: response.position,
    text: response.text,
    plannedAction: response.planned_action,
    plannedOn: response.planned_on,
    by: { id: response.by_id, name: response.by_name },
    at: response.at,
    toRevision: response.to_revision,
  })),
});

interface ItemParts {
  readonly sources: readonly SourceRow[];
  readonly evidence: readonly EvidenceRow[];
  readonly findings: readonly SealedFinding[];
}

const sealedItem = (row: ItemContentRow, parts: ItemParts): SealedItem => ({
  itemKey: row.item_key,
  ordinal: row.ordinal,
  ref: parts.sources[0]?.ref ?? '',
  title: row.title,
  wording: row.wording,
  obligation: row.obligation,
  category: row.category,
  suggestedEvidence: row.suggested_evidence,
  cadence: row.cadence,
  responsibleUnit: row.responsible_unit,
  sources: parts.sources.map(sealedSource),
  assessment: {
    revision: row.revision,
    outcome: row.outcome ?? 'not_assessed',
    methods: row.methods ?? [],
    narrative: row.narrative ?? '',
    reason: row.reason,
    writtenBy: person(row.writer_id, row.writer_name),
    onBehalfOf: person(row.behalf_id, row.behalf_name),
    writtenAt: row.written_at,
  },
  evidence: parts.evidence.map(sealedEvidence),
  findings: parts.findings,
});

const sealedHead = (
  head: HeadRow,
): Pick<SealedReview, 'review' | 'agency' | 'people' | 'checklist' | 'quorum'> => ({
  review: {
    code: head.code,
    kind: head.kind,
    edition: head.edition,
    periodStart: head.period_start,
    periodEnd: head.period_end,
    scope: head.scope,
    dueOn: head.due_on,
    openedAt: head.opened_at,
  },
  agency: {
    slug: head.agency_slug,
    name: head.agency_name,
    timeZone: head.time_zone,
    isSample: head.is_sample,
  },
  people: {
    leadOfficer: { id: head.lead_officer_id, name: head.lead_officer_name },
    supervisor: { id: head.supervisor_id, name: head.supervisor_name },
    secondApprover: person(head.second_approver_id, head.second_approver_name),
  },
  quorum: head.quorum,
  checklist: {
    title: head.checklist_title,
    version: head.checklist_number,
    contentSha256: head.checklist_sha256,
    publishedAt: head.checklist_published_at,
  },
});

const documentsOf = (sources: readonly SourceRow[]): SealedReview['documents'] => {
  const documents = new Map<string, SealedReview['documents'][number]>();
  for (const row of sources) {
    documents.set(`${row.slug}/${row.revision}`, {
      slug: row.slug,
      title: row.document_title,
      revision: row.revision,
      sha256: row.sha256,
      mediaType: row.media_type,
      extractor: row.extractor,
    });
  }
  return [...documents.values()];
};

/**
 * The content of a review as `plumbline.sealed-review/1`, computed from the live rows of this
 * transaction. Throws DomainError 'not-found' for a review the transaction can't see or that has
 * not been opened.
 */
export async function computeContent(tx: Tx, reviewId: string): Promise<HashedContent> {
  const head = await readHead(tx, reviewId);
  if (head === null || head.opened_at === null) throw new DomainError('not-found');
  const items = await readItems(tx, reviewId);
  const sources = await readSources(tx, reviewId);
  const sourcesOf = groupBy(sources, (row) => row.checklist_item_id);
  const evidenceOf = groupBy(await readEvidence(tx, reviewId), (row) => row.review_item_id);
  const responsesOf = groupBy(await readResponses(tx, reviewId), (row) => row.finding_id);
  const findingsOf = groupBy(await readFindings(tx, reviewId), (row) => row.review_item_id);
  const counted = items
    .filter((row) => !row.is_dropped)
    .map((row) => ({ ...row, outcome: row.outcome ?? ('not_assessed' as const) }));
  const content: SealedReview = {
    schema: SEALED_REVIEW_SCHEMA,
    ...sealedHead(head),
    documents: documentsOf(sources),
    figures: figuresOf(counted),
    categories: CATEGORIES.map((category) => ({
      category,
      figures: figuresOf(counted.filter((row) => row.category === category)),
    })).filter(({ figures }) => figures.items > 0),
    items: counted.map((row) =>
      sealedItem(row, {
        sources: sourcesOf.get(row.checklist_item_id) ?? [],
        evidence: evidenceOf.get(row.id) ?? [],
        findings: (findingsOf.get(row.id) ?? []).map((finding) =>
          sealedFinding(finding, responsesOf.get(finding.id) ?? []),
        ),
      }),
    ),
    dropped: items
      .filter((row) => row.is_dropped)
      .map((row) => ({
        itemKey: row.item_key,
        ref: sourcesOf.get(row.checklist_item_id)?.[0]?.ref ?? '',
        title: row.title,
        wording: row.wording,
        why: row.dropped_why ?? '',
      })),
  };
  const bytes = Buffer.from(canonicalJson(content), 'utf8');
  return { content, bytes, sha256: sha256(bytes) };
}
