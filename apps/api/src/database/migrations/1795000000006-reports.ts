import { type MigrationInterface, type QueryRunner } from 'typeorm';
import { keepToAgencies } from './row-security.js';

/** Renderings of reports, the review list's view, and the removal of a sample agency. */
export class Reports1795000000006 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
SET LOCAL search_path TO plumbline, pg_temp;

CREATE TABLE report (
  agency_id uuid NOT NULL,
  id uuid NOT NULL,
  version integer NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL DEFAULT now(),
  created_by uuid,
  review_id uuid NOT NULL,
  edition integer,
  format text NOT NULL DEFAULT 'pdf',
  options jsonb NOT NULL DEFAULT '{}',
  content_sha256 text,
  state text NOT NULL DEFAULT 'queued',
  progress jsonb NOT NULL DEFAULT '{"phase": null, "percent": 0}',
  error text,
  job_id uuid,
  file_sha256 text,
  issued_at timestamptz,
  verify_code text UNIQUE,
  PRIMARY KEY (agency_id, id),
  FOREIGN KEY (agency_id, review_id) REFERENCES review (agency_id, id),
  FOREIGN KEY (agency_id, review_id, edition) REFERENCES seal (agency_id, review_id, edition),
  CHECK (format IN ('pdf')),
  CHECK (state IN ('queued', 'rendering', 'issued', 'failed', 'cancelled')),
  CHECK (content_sha256 ~ '^[0-9a-f]{64}$'),
  CHECK (file_sha256 ~ '^[0-9a-f]{64}$'),
  CHECK (state <> 'issued' OR (file_sha256 IS NOT NULL AND issued_at IS NOT NULL))
);
CREATE INDEX ON report (id);
CREATE INDEX ON report (agency_id, review_id, created_at);

-- The same cases as the domain's reviewStatus and figuresOf; a property test holds them together.
CREATE VIEW review_status WITH (security_invoker = true) AS
SELECT
  r.agency_id,
  r.id AS review_id,
  CASE
    WHEN r.cancelled_at IS NOT NULL THEN 'cancelled'
    WHEN r.sealed_at IS NOT NULL THEN 'sealed'
    WHEN r.opened_at IS NULL THEN 'planned'
    WHEN d.standing_approvals >= r.quorum THEN 'approved'
    WHEN t.items > 0 AND t.decided = t.items THEN 'accepted'
    WHEN t.items > 0 AND t.submitted + t.decided = t.items THEN 'submitted'
    WHEN t.begun > 0 THEN 'in_progress'
    ELSE 'open'
  END AS status,
  t.items, t.decided, t.submitted, t.assessed, t.compliant, t.partially_compliant,
  t.non_compliant, t.not_applicable, t.items - t.assessed AS not_assessed,
  f.open_findings,
  d.standing_approvals
FROM review r
CROSS JOIN LATERAL (
  SELECT
    count(*)::integer AS items,
    (count(*) FILTER (WHERE i.status = 'accepted'))::integer AS decided,
    (count(*) FILTER (WHERE i.status = 'submitted'))::integer AS submitted,
    (count(*) FILTER (WHERE i.status <> 'open'))::integer AS begun,
    (count(*) FILTER (WHERE i.outcome <> 'not_assessed' AND h.handed_in))::integer AS assessed,
    (count(*) FILTER (WHERE i.outcome = 'compliant' AND h.handed_in))::integer AS compliant,
    (count(*) FILTER (WHERE i.outcome = 'partially_compliant' AND h.handed_in))::integer
      AS partially_compliant,
    (count(*) FILTER (WHERE i.outcome = 'non_compliant' AND h.handed_in))::integer
      AS non_compliant,
    (count(*) FILTER (WHERE i.outcome = 'not_applicable' AND h.handed_in))::integer
      AS not_applicable
  FROM review_item i
  CROSS JOIN LATERAL (SELECT i.status IN ('submitted', 'accepted') AS handed_in) h
  WHERE i.agency_id = r.agency_id AND i.review_id = r.id AND i.dropped_at IS NULL
) t
CROSS JOIN LATERAL (
  SELECT count(*)::integer AS open_findings
  FROM review_item i
  JOIN finding g ON g.agency_id = i.agency_id AND g.review_item_id = i.id
  WHERE i.agency_id = r.agency_id AND i.review_id = r.id AND i.dropped_at IS NULL
    AND g.state IN ('issued', 'responded', 'correcting')
) f
CROSS JOIN LATERAL (
  SELECT count(*)::integer AS standing_approvals
  FROM decision x
  WHERE x.agency_id = r.agency_id AND x.review_id = r.id AND x.edition = r.edition
    AND x.verdict = 'approve' AND x.voided_at IS NULL
) d;

-- Sample data goes whole. Its audit leaves stay with their hashes; their payloads are erased.
CREATE FUNCTION remove_sample_agency(sample uuid) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = plumbline, pg_temp AS $$
DECLARE
  agencies_before text := current_setting('app.agencies', true);
  content text;
BEGIN
  PERFORM FROM agency WHERE id = sample AND is_sample FOR UPDATE;
  IF NOT FOUND THEN
    RAISE EXCEPTION 'not-found' USING ERRCODE = 'PL005',
      DETAIL = 'Only a sample agency can be removed.';
  END IF;
  PERFORM set_config('app.agencies', sample::text, true);
  FOREACH content IN ARRAY ARRAY[
    'report', 'seal', 'independence_statement', 'decision', 'finding_response',
    'finding_revision', 'finding', 'assessment_evidence', 'evidence_revision', 'evidence', 'blob',
    'item_draft', 'assessment', 'review_item', 'review', 'code_counter', 'role_grant']
  LOOP
    EXECUTE format('DELETE FROM %I WHERE agency_id = $1', content) USING sample;
  END LOOP;
  DELETE FROM agency WHERE id = sample;
  UPDATE audit_leaf SET payload = NULL WHERE agency_id = sample;
  PERFORM set_config('app.agencies', coalesce(agencies_before, ''), true);
END $$;
REVOKE ALL ON FUNCTION remove_sample_agency(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION remove_sample_agency(uuid) TO plumbline_app;

GRANT SELECT, INSERT, UPDATE ON report TO plumbline_app;
GRANT SELECT ON review_status TO plumbline_app;
`);
    await keepToAgencies(runner, ['report']);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
SET LOCAL search_path TO plumbline, pg_temp;
DROP FUNCTION remove_sample_agency(uuid);
DROP VIEW review_status;
DROP TABLE report;
`);
  }
}
