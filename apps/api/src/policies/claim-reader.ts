import {
  type Actor,
  type ClaimStatus,
  CLAIM_STATUSES,
  type Claim,
  UNCHECKED_CLAIM,
} from '@plumbline/domain';
import { canChange } from '../checklists/ownership.js';
import type { Tx } from '../database/tenant.js';
import type { ClaimHistoryView, ClaimListView, ClaimRowView, PracticeClaimView } from './claim.view.js';
import type { ClaimsQuery } from './claims.dto.js';

const PAGE = 200;

/** The practices of each document's newest reading with the last note on their claim. */
const CLAIMS = `
  WITH claims AS (
    SELECT p.id AS "practiceId", p.practice_key AS "practiceKey", p.ref, p.title, p.text,
           p.obligation, p.category, p.auditable, p.ordinal, d.owner_agency_id AS "ownerAgencyId",
           json_build_object('id', d.id, 'title', d.title) AS policy, d.title AS policy_title,
           json_build_object('number', s.number, 'heading', s.heading) AS section,
           coalesce(c.status, 'source_says') AS status, c.note, c.as_of AS "asOf", u.name AS by,
           coalesce(c.notes, 0) AS version
      FROM policy_document d
      JOIN LATERAL (SELECT x.id FROM policy_revision x WHERE x.document_id = d.id
                     ORDER BY x.number DESC LIMIT 1) r ON true
      JOIN LATERAL (SELECT x.id FROM reading x WHERE x.revision_id = r.id
                     ORDER BY x.number DESC LIMIT 1) n ON true
      JOIN practice p ON p.reading_id = n.id
      JOIN section s ON s.id = p.section_id
      LEFT JOIN LATERAL (SELECT x.status, x.note, x.as_of, x.by, count(*) OVER () AS notes
                           FROM claim_note x
                          WHERE x.document_id = d.id AND x.practice_key = p.practice_key
                          ORDER BY x.id DESC LIMIT 1) c ON true
      LEFT JOIN app_user u ON u.id = c.by
     WHERE ($1::uuid IS NULL OR d.id = $1) AND ($2::text IS NULL OR p.category = $2)
       AND (NOT $3 OR p.auditable)
       AND NOT EXISTS (
         SELECT FROM unnest($4::text[]) AS word
          WHERE position(word IN lower(concat_ws(' ', p.ref, p.title, p.text))) = 0))`;

type ClaimRow = Omit<ClaimRowView, 'claim' | 'settable'> &
  Claim & { readonly version: number; readonly ownerAgencyId: string | null };

/** The claims that match; two queries. */
export const listClaims = async (tx: Tx, query: ClaimsQuery): Promise<ClaimListView> => {
  const narrowing = [
    query.policyId ?? null,
    query.category ?? null,
    query.auditable ?? false,
    (query.q ?? '').toLowerCase().split(/\s+/u).filter(Boolean),
  ];
  const tallies = await tx.query<{ status: ClaimStatus; count: number }>(
    `${CLAIMS} SELECT status, count(*) FROM claims GROUP BY status`,
    narrowing,
  );
  const rows = await tx.query<ClaimRow>(
    `${CLAIMS} SELECT * FROM claims WHERE $5::text IS NULL OR status = $5
      ORDER BY policy_title, policy ->> 'id', ordinal, "practiceId" LIMIT $6 OFFSET $7`,
    [...narrowing, query.status ?? null, query.limit ?? PAGE, query.offset ?? 0],
  );
  const countOf = (status: ClaimStatus): number =>
    tallies.find((tally) => tally.status === status)?.count ?? 0;
  const wanted = CLAIM_STATUSES.filter((one) => query.status === undefined || query.status === one);
  return {
    items: rows.map((row) => toClaimRow(tx.actor, row)),
    total: wanted.reduce((sum, status) => sum + countOf(status), 0),
    counts: {
      source_says: countOf('source_says'),
      confirmed: countOf('confirmed'),
      contradicted: countOf('contradicted'),
      unknown: countOf('unknown'),
    },
  };
};

const toClaimRow = (actor: Actor, row: ClaimRow): ClaimRowView => ({
  practiceId: row.practiceId,
  practiceKey: row.practiceKey,
  ref: row.ref,
  title: row.title,
  text: row.text,
  policy: row.policy,
  section: row.section,
  obligation: row.obligation,
  category: row.category,
  auditable: row.auditable,
  claim: { status: row.status, note: row.note, asOf: row.asOf, by: row.by, version: row.version },
  settable: canChange(actor, 'claim.set', row.ownerAgencyId).allowed,
});

/** A practice's claim, by its last note; one query. */
export const readClaim = async (
  tx: Tx,
  { documentId, practiceKey }: { readonly documentId: string; readonly practiceKey: string },
): Promise<PracticeClaimView> => {
  const [claim] = await tx.query<PracticeClaimView>(
    `SELECT c.status, c.note, c.as_of AS "asOf", u.name AS by, count(*) OVER () AS version
       FROM claim_note c LEFT JOIN app_user u ON u.id = c.by
      WHERE c.document_id = $1 AND c.practice_key = $2 ORDER BY c.id DESC LIMIT 1`,
    [documentId, practiceKey],
  );
  return claim ?? { ...UNCHECKED_CLAIM, version: 0 };
};

/** Every note on a practice's claim, the newest first; one query. */
export const readClaimHistory = async (
  tx: Tx,
  { documentId, practiceKey }: { readonly documentId: string; readonly practiceKey: string },
): Promise<ClaimHistoryView> => {
  const rows = await tx.query<Claim & { readonly at: Date }>(
    `SELECT c.status, c.note, c.as_of AS "asOf", u.name AS by, c.at
       FROM claim_note c LEFT JOIN app_user u ON u.id = c.by
      WHERE c.document_id = $1 AND c.practice_key = $2 ORDER BY c.id DESC`,
    [documentId, practiceKey],
  );
  return { items: rows.map(({ at, ...note }) => ({ ...note, at: at.toISOString() })) };
};
