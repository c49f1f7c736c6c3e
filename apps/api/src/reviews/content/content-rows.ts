import {
  type Cadence,
  type Category,
  type ClaimStatus,
  type EvidenceKind,
  type EvidenceSlot,
  type ItemStatus,
  type Method,
  type Obligation,
  type Outcome,
  type ResponsePosition,
  type ReviewKind,
  type Sensitivity,
  type Severity,
} from '@plumbline/domain';
import { type Tx } from '../../database/tenant.js';

/** The one row of a review with its agency, people, checklist version. Days and instants are text. */
export interface HeadRow {
  readonly id: string;
  readonly agency_id: string;
  readonly code: string;
  readonly kind: ReviewKind;
  readonly edition: number;
  readonly period_start: string;
  readonly period_end: string;
  readonly scope: string | null;
  readonly due_on: string;
  readonly opened_at: string;
  readonly quorum: number;
  readonly agency_slug: string;
  readonly agency_name: string;
  readonly time_zone: string;
  readonly is_sample: boolean;
  readonly lead_officer_id: string;
  readonly lead_officer_name: string;
  readonly supervisor_id: string;
  readonly supervisor_name: string;
  readonly second_approver_id: string | null;
  readonly second_approver_name: string | null;
  readonly checklist_title: string;
  readonly checklist_number: number;
  readonly checklist_sha256: string;
  readonly checklist_published_at: string;
  readonly checklist_version_id: string;
}

/** PostgreSQL's instants as the ISO 8601 UTC text that the sealed content keeps. */
export const isoText = (column: string): string =>
  `to_char(${column} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

export const readHead = async (tx: Tx, reviewId: string): Promise<HeadRow | null> => {
  const rows = await tx.query<HeadRow>(
    `SELECT r.id, r.agency_id, r.code, r.kind, r.edition, r.period_start::text, r.period_end::text,
            r.scope, r.due_on::text, ${isoText('r.opened_at')} AS opened_at, r.quorum,
            a.slug AS agency_slug, a.name AS agency_name, a.time_zone, a.is_sample,
            lo.id AS lead_officer_id, lo.name AS lead_officer_name,
            su.id AS supervisor_id, su.name AS supervisor_name,
            sa.id AS second_approver_id, sa.name AS second_approver_name,
            c.title AS checklist_title, cv.number AS checklist_number,
            cv.content_sha256 AS checklist_sha256, cv.id AS checklist_version_id,
            ${isoText('cv.published_at')} AS checklist_published_at
       FROM review r
       JOIN agency a ON a.id = r.agency_id
       JOIN app_user lo ON lo.id = r.lead_officer_id
       JOIN app_user su ON su.id = r.supervisor_id
       LEFT JOIN app_user sa ON sa.id = r.second_approver_id
       JOIN checklist_version cv ON cv.id = r.checklist_version_id
       JOIN checklist c ON c.id = cv.checklist_id
      WHERE r.id = $1`,
    [reviewId],
  );
  return rows[0] ?? null;
};

/** One item with its checklist item and current assessment. */
export interface ItemContentRow {
  readonly id: string;
  readonly checklist_item_id: string;
  readonly item_key: string;
  readonly ordinal: number;
  readonly status: ItemStatus;
  readonly dropped_why: string | null;
  readonly is_dropped: boolean;
  readonly title: string;
  readonly wording: string;
  readonly obligation: Obligation;
  readonly category: Category;
  readonly suggested_evidence: string[];
  readonly cadence: Cadence;
  readonly responsible_unit: string;
  readonly revision: number;
  readonly outcome: Outcome | null;
  readonly methods: Method[] | null;
  readonly narrative: string | null;
  readonly reason: string | null;
  readonly writer_id: string | null;
  readonly writer_name: string | null;
  readonly behalf_id: string | null;
  readonly behalf_name: string | null;
  readonly written_at: string | null;
}

export const readItems = (tx: Tx, reviewId: string): Promise<ItemContentRow[]> =>
  tx.query<ItemContentRow>(
    `SELECT i.id, i.checklist_item_id, i.item_key, i.ordinal, i.status, i.dropped_why,
            i.dropped_at IS NOT NULL AS is_dropped,
            ci.title, ci.wording, ci.obligation, ci.category, ci.suggested_evidence, ci.cadence,
            ci.responsible_unit, i.assessment_revision AS revision,
            s.outcome, s.methods, s.narrative, s.reason,
            w.id AS writer_id, w.name AS writer_name, b.id AS behalf_id, b.name AS behalf_name,
            ${isoText('s.written_at')} AS written_at
       FROM review_item i
       JOIN checklist_item ci ON ci.id = i.checklist_item_id
       LEFT JOIN assessment s ON s.agency_id = i.agency_id AND s.review_item_id = i.id
                             AND s.revision = i.assessment_revision
       LEFT JOIN app_user w ON w.id = s.written_by
       LEFT JOIN app_user b ON b.id = s.on_behalf_of
      WHERE i.review_id = $1
      ORDER BY i.ordinal`,
    [reviewId],
  );

/** One cited sentence, its document and the last claim note on its practice. */
export interface SourceRow {
  readonly checklist_item_id: string;
  readonly slug: string;
  readonly document_title: string;
  readonly revision: number;
  readonly sha256: string;
  readonly media_type: string;
  readonly extractor: string;
  readonly ref: string;
  readonly section_number: number;
  readonly section_heading: string;
  readonly start_offset: number;
  readonly end_offset: number;
  readonly quote: string;
  readonly claim_status: ClaimStatus | null;
  readonly claim_note: string | null;
  readonly claim_as_of: string | null;
  readonly claim_by: string | null;
}

// Offsets are UTF-16 code units; substring() counts code points, so the slice is made in code.
export const readSources = async (tx: Tx, reviewId: string): Promise<SourceRow[]> => {
  const rows = await tx.query<Omit<SourceRow, 'quote'> & { revision_id: string }>(
    `SELECT s.checklist_item_id, d.slug, d.title AS document_title, pr.id AS revision_id,
            pr.number AS revision, pr.sha256, pr.media_type, pr.extractor,
            p.ref, sec.number AS section_number, sec.heading AS section_heading,
            s.start_offset, s.end_offset,
            n.status AS claim_status, n.note AS claim_note, n.as_of::text AS claim_as_of,
            u.name AS claim_by
       FROM item_source s
       JOIN checklist_item ci ON ci.id = s.checklist_item_id
       JOIN practice p ON p.id = s.practice_id
       JOIN section sec ON sec.id = p.section_id
       JOIN reading rd ON rd.id = p.reading_id
       JOIN policy_revision pr ON pr.id = rd.revision_id
       JOIN policy_document d ON d.id = pr.document_id
       LEFT JOIN LATERAL (
         SELECT c.status, c.note, c.as_of, c.by FROM claim_note c
          WHERE c.document_id = d.id AND c.practice_key = p.practice_key
          ORDER BY c.id DESC LIMIT 1) n ON true
       LEFT JOIN app_user u ON u.id = n.by
      WHERE ci.id IN (SELECT checklist_item_id FROM review_item WHERE review_id = $1)
      ORDER BY ci.ordinal, ci.id, s.ordinal`,
    [reviewId],
  );
  const texts = await tx.query<{ id: string; text: string }>(
    `SELECT id, text FROM policy_revision WHERE id = ANY($1)`,
    [[...new Set(rows.map((row) => row.revision_id))]],
  );
  const textOf = new Map(texts.map(({ id, text }) => [id, text]));
  return rows.map(({ revision_id, ...row }) => ({
    ...row,
    quote: (textOf.get(revision_id) ?? '').slice(row.start_offset, row.end_offset),
  }));
};

export interface EvidenceRow {
  readonly review_item_id: string;
  readonly slot: EvidenceSlot;
  readonly kind: EvidenceKind;
  readonly title: string;
  readonly revision: number;
  readonly sha256: string | null;
  readonly size: number | null;
  readonly media_type: string | null;
  readonly file_name: string | null;
  readonly url: string | null;
  readonly text: string | null;
  readonly dated_on: string | null;
  readonly covers_from: string | null;
  readonly covers_to: string | null;
  readonly expires_on: string | null;
  readonly sensitivity: Sensitivity;
}

export const readEvidence = (tx: Tx, reviewId: string): Promise<EvidenceRow[]> =>
  tx.query<EvidenceRow>(
    `SELECT ae.review_item_id, ae.slot, e.kind, e.title, er.number AS revision, er.sha256,
            b.size::float8 AS size, b.media_type, er.file_name, er.url, er.text,
            er.dated_on::text, er.covers_from::text, er.covers_to::text, er.expires_on::text,
            e.sensitivity
       FROM review_item i
       JOIN assessment_evidence ae ON ae.agency_id = i.agency_id AND ae.review_item_id = i.id
                                  AND ae.revision = i.assessment_revision
       JOIN evidence e ON e.agency_id = ae.agency_id AND e.id = ae.evidence_id
       JOIN evidence_revision er ON er.agency_id = ae.agency_id AND er.evidence_id = ae.evidence_id
                                AND er.number = ae.evidence_revision
       LEFT JOIN blob b ON b.agency_id = er.agency_id AND b.sha256 = er.sha256
      WHERE i.review_id = $1
      ORDER BY i.ordinal, ae.slot, ae.ordinal, e.id`,
    [reviewId],
  );

export interface FindingRow {
  readonly id: string;
  readonly review_item_id: string;
  readonly number: string;
  readonly severity: Severity;
  readonly revision: number;
  readonly criteria: string;
  readonly condition: string;
  readonly cause: string;
  readonly effect: string;
  readonly recommendation: string;
  readonly official_id: string | null;
  readonly official_name: string | null;
  readonly issued_at: string | null;
}

// A withdrawn finding says nothing about the agency, so the content leaves it out.
export const readFindings = (tx: Tx, reviewId: string): Promise<FindingRow[]> =>
  tx.query<FindingRow>(
    `SELECT f.id, f.review_item_id, f.number, fr.severity, fr.revision, fr.criteria, fr.condition,
            fr.cause, fr.effect, fr.recommendation, u.id AS official_id, u.name AS official_name,
            ${isoText('f.issued_at')} AS issued_at
       FROM finding f
       JOIN review_item i ON i.agency_id = f.agency_id AND i.id = f.review_item_id
       JOIN finding_revision fr ON fr.agency_id = f.agency_id AND fr.finding_id = f.id
                               AND fr.revision = f.revision
       LEFT JOIN app_user u ON u.id = f.responsible_official_id
      WHERE i.review_id = $1 AND i.dropped_at IS NULL AND f.state <> 'withdrawn'
      ORDER BY f.number`,
    [reviewId],
  );

export interface ResponseRow {
  readonly finding_id: string;
  readonly position: ResponsePosition;
  readonly text: string;
  readonly planned_action: string | null;
  readonly planned_on: string | null;
  readonly by_id: string;
  readonly by_name: string;
  readonly at: string;
  readonly to_revision: number;
}

export const readResponses = (tx: Tx, reviewId: string): Promise<ResponseRow[]> =>
  tx.query<ResponseRow>(
    `SELECT p.finding_id, p.position, p.text, p.planned_action, p.planned_on::text,
            u.id AS by_id, u.name AS by_name, ${isoText('p.at')} AS at, p.to_revision
       FROM finding_response p
       JOIN finding f ON f.agency_id = p.agency_id AND f.id = p.finding_id
       JOIN review_item i ON i.agency_id = f.agency_id AND i.id = f.review_item_id
       JOIN app_user u ON u.id = p.by
      WHERE i.review_id = $1
      ORDER BY p.at, p.id`,
    [reviewId],
  );
