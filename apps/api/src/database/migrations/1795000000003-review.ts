import { type MigrationInterface, type QueryRunner } from 'typeorm';
import { keepToAgencies } from './row-security.js';

/** Reviews, their items, assessments and decisions: an agency's own. */
export class Review1795000000003 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
SET LOCAL search_path TO plumbline, pg_temp;

-- Yearly numbers that people say on the phone: reviews DHSES-2026-01, findings F-2026-014.
CREATE TABLE code_counter (
  agency_id uuid NOT NULL REFERENCES agency (id),
  kind text NOT NULL,
  year integer NOT NULL,
  last integer NOT NULL,
  PRIMARY KEY (agency_id, kind, year),
  CHECK (kind IN ('review', 'finding'))
);

CREATE TABLE review (
  agency_id uuid NOT NULL REFERENCES agency (id),
  id uuid NOT NULL,
  version integer NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL DEFAULT now(),
  created_by uuid,
  code text NOT NULL,
  kind text NOT NULL DEFAULT 'real',
  period_start date NOT NULL,
  period_end date NOT NULL,
  checklist_version_id uuid NOT NULL REFERENCES checklist_version (id),
  lead_officer_id uuid NOT NULL REFERENCES app_user (id),
  supervisor_id uuid NOT NULL REFERENCES app_user (id),
  second_approver_id uuid REFERENCES app_user (id),
  quorum integer NOT NULL DEFAULT 1,
  due_on date NOT NULL,
  previous_review_id uuid,
  scope text,
  opened_at timestamptz,
  edition integer NOT NULL DEFAULT 1,
  sealed_at timestamptz,
  cancelled_at timestamptz,
  cancelled_why text,
  PRIMARY KEY (agency_id, id),
  UNIQUE (agency_id, code),
  FOREIGN KEY (agency_id, previous_review_id) REFERENCES review (agency_id, id),
  CHECK (kind IN ('real', 'mock')),
  CHECK (period_start <= period_end),
  CHECK (quorum IN (1, 2)),
  CHECK (quorum = 1 OR second_approver_id IS NOT NULL),
  CHECK (second_approver_id <> supervisor_id),
  CHECK (edition >= 1),
  CHECK (sealed_at IS NULL OR opened_at IS NOT NULL),
  CHECK (cancelled_at IS NULL OR (cancelled_why IS NOT NULL AND sealed_at IS NULL))
);
CREATE INDEX ON review (id);
CREATE INDEX ON review (supervisor_id, due_on);
CREATE INDEX ON review (lead_officer_id, due_on);
CREATE INDEX ON review (second_approver_id, due_on);
CREATE INDEX ON review (checklist_version_id);

CREATE TABLE review_item (
  agency_id uuid NOT NULL,
  id uuid NOT NULL,
  version integer NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL DEFAULT now(),
  created_by uuid,
  review_id uuid NOT NULL,
  checklist_item_id uuid NOT NULL REFERENCES checklist_item (id),
  item_key text NOT NULL,
  ordinal integer NOT NULL,
  assignee_id uuid REFERENCES app_user (id),
  due_on date,
  status text NOT NULL DEFAULT 'open',
  outcome text NOT NULL DEFAULT 'not_assessed',
  assessment_revision integer NOT NULL DEFAULT 0,
  -- 0 stands for "no assessment yet" and has no row to point at.
  assessment_reference integer GENERATED ALWAYS AS (nullif(assessment_revision, 0)) STORED,
  submitted_by uuid REFERENCES app_user (id),
  submitted_at timestamptz,
  dropped_at timestamptz,
  dropped_why text,
  PRIMARY KEY (agency_id, id),
  UNIQUE (agency_id, review_id, item_key),
  UNIQUE (agency_id, review_id, id),
  FOREIGN KEY (agency_id, review_id) REFERENCES review (agency_id, id),
  CHECK (status IN ('open', 'in_progress', 'submitted', 'accepted', 'returned')),
  CHECK (outcome IN
    ('not_assessed', 'compliant', 'partially_compliant', 'non_compliant', 'not_applicable')),
  CHECK (assessment_revision >= 0),
  CHECK (dropped_at IS NULL OR dropped_why IS NOT NULL),
  CHECK (status NOT IN ('submitted', 'accepted') OR submitted_by IS NOT NULL)
);
CREATE INDEX ON review_item (id);
CREATE INDEX ON review_item (agency_id, review_id, ordinal);
CREATE INDEX ON review_item (assignee_id, due_on);
CREATE INDEX ON review_item (agency_id, status);
CREATE INDEX ON review_item (checklist_item_id);

CREATE TABLE assessment (
  agency_id uuid NOT NULL,
  review_item_id uuid NOT NULL,
  revision integer NOT NULL,
  outcome text NOT NULL,
  methods text[] NOT NULL DEFAULT '{}',
  narrative text NOT NULL DEFAULT '',
  reason text,
  written_by uuid NOT NULL REFERENCES app_user (id),
  on_behalf_of uuid REFERENCES app_user (id),
  written_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (agency_id, review_item_id, revision),
  FOREIGN KEY (agency_id, review_item_id) REFERENCES review_item (agency_id, id),
  CHECK (revision >= 1),
  CHECK (outcome IN
    ('not_assessed', 'compliant', 'partially_compliant', 'non_compliant', 'not_applicable')),
  CHECK (methods <@ ARRAY['examine', 'interview', 'test'])
);
ALTER TABLE review_item ADD FOREIGN KEY (agency_id, id, assessment_reference)
  REFERENCES assessment (agency_id, review_item_id, revision) DEFERRABLE INITIALLY DEFERRED;

CREATE TABLE item_draft (
  agency_id uuid NOT NULL,
  review_item_id uuid NOT NULL,
  user_id uuid NOT NULL REFERENCES app_user (id),
  base_revision integer NOT NULL,
  fields jsonb NOT NULL,
  saved_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (agency_id, review_item_id, user_id),
  FOREIGN KEY (agency_id, review_item_id) REFERENCES review_item (agency_id, id)
);

CREATE TABLE decision (
  agency_id uuid NOT NULL,
  id uuid NOT NULL,
  review_id uuid NOT NULL,
  edition integer NOT NULL,
  review_item_id uuid,
  verdict text NOT NULL,
  assessment_revision integer,
  content_sha256 text,
  comment text,
  decided_by uuid NOT NULL REFERENCES app_user (id),
  on_behalf_of uuid REFERENCES app_user (id),
  decided_at timestamptz NOT NULL DEFAULT now(),
  voided_at timestamptz,
  voided_by uuid REFERENCES app_user (id),
  voided_why text,
  PRIMARY KEY (agency_id, id),
  FOREIGN KEY (agency_id, review_id) REFERENCES review (agency_id, id),
  FOREIGN KEY (agency_id, review_id, review_item_id)
    REFERENCES review_item (agency_id, review_id, id),
  FOREIGN KEY (agency_id, review_item_id, assessment_revision)
    REFERENCES assessment (agency_id, review_item_id, revision),
  CHECK (edition >= 1),
  CHECK (verdict IN ('accept', 'return', 'approve', 'send_back')),
  CHECK (verdict NOT IN ('accept', 'return')
    OR (review_item_id IS NOT NULL AND assessment_revision IS NOT NULL)),
  CHECK (verdict NOT IN ('approve', 'send_back') OR review_item_id IS NULL),
  CHECK (verdict <> 'approve' OR content_sha256 IS NOT NULL),
  CHECK (verdict NOT IN ('return', 'send_back') OR comment IS NOT NULL),
  CHECK (content_sha256 ~ '^[0-9a-f]{64}$'),
  CHECK (voided_at IS NULL OR voided_why IS NOT NULL)
);
CREATE UNIQUE INDEX decision_one_standing_accept ON decision (agency_id, review_item_id)
  WHERE verdict = 'accept' AND voided_at IS NULL;
CREATE UNIQUE INDEX decision_one_standing_approve
  ON decision (agency_id, review_id, edition, decided_by)
  WHERE verdict = 'approve' AND voided_at IS NULL;
CREATE INDEX ON decision (agency_id, review_id, edition);
CREATE INDEX ON decision (agency_id, review_item_id);

CREATE TABLE independence_statement (
  agency_id uuid NOT NULL,
  id uuid NOT NULL,
  review_id uuid NOT NULL,
  edition integer NOT NULL,
  user_id uuid NOT NULL REFERENCES app_user (id),
  text text NOT NULL,
  made_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (agency_id, id),
  FOREIGN KEY (agency_id, review_id) REFERENCES review (agency_id, id),
  CHECK (text <> '')
);
CREATE INDEX ON independence_statement (agency_id, review_id, edition);

CREATE TABLE seal (
  agency_id uuid NOT NULL,
  review_id uuid NOT NULL,
  edition integer NOT NULL,
  schema text NOT NULL,
  snapshot bytea NOT NULL,
  content_sha256 text NOT NULL,
  sealed_by uuid NOT NULL REFERENCES app_user (id),
  sealed_at timestamptz NOT NULL DEFAULT now(),
  key_id text,
  signature bytea,
  leaf_id uuid,
  PRIMARY KEY (agency_id, review_id, edition),
  FOREIGN KEY (agency_id, review_id) REFERENCES review (agency_id, id),
  CHECK (edition >= 1),
  CHECK (content_sha256 = encode(sha256(snapshot), 'hex'))
);

-- Whoever can't decide on an item: all who wrote or submitted an assessment of it.
CREATE VIEW item_preparer WITH (security_invoker = true) AS
  SELECT i.agency_id, i.review_id, i.id AS review_item_id, p.user_id
  FROM review_item i
  CROSS JOIN LATERAL (
    SELECT a.written_by FROM assessment a
      WHERE a.agency_id = i.agency_id AND a.review_item_id = i.id
    UNION
    SELECT a.on_behalf_of FROM assessment a
      WHERE a.agency_id = i.agency_id AND a.review_item_id = i.id
    UNION
    SELECT i.submitted_by
  ) AS p (user_id)
  WHERE p.user_id IS NOT NULL;

-- Takes the review row, so that sealing and a write of its content wait for each other.
CREATE FUNCTION refuse_closed_review() RETURNS trigger
LANGUAGE plpgsql SET search_path = plumbline, pg_temp AS $$
DECLARE
  target uuid;
  sealed timestamptz;
  cancelled timestamptz;
BEGIN
  CASE TG_ARGV[0]
    WHEN 'review' THEN
      target := NEW.review_id;
    WHEN 'item' THEN
      SELECT i.review_id INTO target FROM review_item i
      WHERE i.agency_id = NEW.agency_id AND i.id = NEW.review_item_id;
    WHEN 'finding' THEN
      SELECT i.review_id INTO target FROM finding f
      JOIN review_item i ON i.agency_id = f.agency_id AND i.id = f.review_item_id
      WHERE f.agency_id = NEW.agency_id AND f.id = NEW.finding_id;
  END CASE;
  SELECT r.sealed_at, r.cancelled_at INTO sealed, cancelled FROM review r
  WHERE r.agency_id = NEW.agency_id AND r.id = target FOR SHARE;
  IF NOT FOUND THEN
    RAISE EXCEPTION 'not-found' USING ERRCODE = 'PL005',
      DETAIL = 'The review is not one this transaction can see.';
  END IF;
  IF sealed IS NOT NULL THEN
    RAISE EXCEPTION 'review-sealed' USING ERRCODE = 'PL001',
      DETAIL = 'The content of a sealed review does not change.';
  END IF;
  IF cancelled IS NOT NULL THEN
    RAISE EXCEPTION 'review-cancelled' USING ERRCODE = 'PL002',
      DETAIL = 'The content of a cancelled review does not change.';
  END IF;
  RETURN NEW;
END $$;

CREATE TRIGGER closed_review BEFORE INSERT OR UPDATE ON assessment
  FOR EACH ROW EXECUTE FUNCTION refuse_closed_review('item');
CREATE TRIGGER closed_review BEFORE INSERT OR UPDATE ON decision
  FOR EACH ROW EXECUTE FUNCTION refuse_closed_review('review');
CREATE TRIGGER closed_review BEFORE INSERT OR UPDATE ON independence_statement
  FOR EACH ROW EXECUTE FUNCTION refuse_closed_review('review');
CREATE TRIGGER closed_review BEFORE INSERT ON review_item
  FOR EACH ROW EXECUTE FUNCTION refuse_closed_review('review');
CREATE TRIGGER closed_review_update BEFORE UPDATE ON review_item
  FOR EACH ROW WHEN (
    (OLD.review_id, OLD.checklist_item_id, OLD.status, OLD.outcome, OLD.assessment_revision,
     OLD.submitted_by, OLD.dropped_at, OLD.dropped_why)
    IS DISTINCT FROM
    (NEW.review_id, NEW.checklist_item_id, NEW.status, NEW.outcome, NEW.assessment_revision,
     NEW.submitted_by, NEW.dropped_at, NEW.dropped_why))
  EXECUTE FUNCTION refuse_closed_review('review');

-- A sealed or cancelled review keeps its people, dates and scope; only a reopening opens it.
CREATE FUNCTION keep_closed_review() RETURNS trigger
LANGUAGE plpgsql SET search_path = plumbline, pg_temp AS $$
BEGIN
  IF OLD.cancelled_at IS NOT NULL THEN
    RAISE EXCEPTION 'review-cancelled' USING ERRCODE = 'PL002',
      DETAIL = 'A cancelled review does not change.';
  END IF;
  RAISE EXCEPTION 'review-sealed' USING ERRCODE = 'PL001',
    DETAIL = 'A sealed review does not change.';
END $$;
CREATE TRIGGER keep_closed BEFORE UPDATE ON review
  FOR EACH ROW WHEN (
    OLD.cancelled_at IS NOT NULL OR (OLD.sealed_at IS NOT NULL AND NEW.sealed_at IS NOT NULL))
  EXECUTE FUNCTION keep_closed_review();

-- Approving and sealing take the review row for themselves before they look at its preparers.
CREATE FUNCTION refuse_preparer() RETURNS trigger
LANGUAGE plpgsql SET search_path = plumbline, pg_temp AS $$
DECLARE
  deciders uuid[];
  item uuid;
BEGIN
  IF TG_TABLE_NAME = 'seal' THEN
    deciders := ARRAY[NEW.sealed_by];
  ELSE
    IF NEW.verdict NOT IN ('accept', 'approve') THEN
      RETURN NEW;
    END IF;
    deciders := ARRAY[NEW.decided_by, NEW.on_behalf_of];
    item := NEW.review_item_id;
  END IF;
  IF item IS NULL THEN
    PERFORM FROM review WHERE agency_id = NEW.agency_id AND id = NEW.review_id FOR UPDATE;
  END IF;
  IF EXISTS (
    SELECT FROM item_preparer p
    WHERE p.agency_id = NEW.agency_id AND p.review_id = NEW.review_id
      AND (item IS NULL OR p.review_item_id = item) AND p.user_id = ANY (deciders)
  ) THEN
    RAISE EXCEPTION 'prepared-by-you' USING ERRCODE = 'PL004',
      DETAIL = 'Nobody decides on what they prepared.';
  END IF;
  RETURN NEW;
END $$;
-- Names decide the order: "approver" runs before "closed_review", so the stronger lock comes first.
CREATE TRIGGER approver BEFORE INSERT ON decision
  FOR EACH ROW EXECUTE FUNCTION refuse_preparer();
CREATE TRIGGER approver BEFORE INSERT ON seal
  FOR EACH ROW EXECUTE FUNCTION refuse_preparer();

GRANT SELECT, INSERT, UPDATE ON code_counter, review, review_item TO plumbline_app;
GRANT SELECT, INSERT ON assessment, independence_statement, seal, decision TO plumbline_app;
GRANT UPDATE (voided_at, voided_by, voided_why) ON decision TO plumbline_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON item_draft TO plumbline_app;
GRANT SELECT ON item_preparer TO plumbline_app;
`);
    await keepToAgencies(runner, [
      'code_counter',
      'review',
      'review_item',
      'assessment',
      'item_draft',
      'decision',
      'independence_statement',
      'seal',
    ]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
SET LOCAL search_path TO plumbline, pg_temp;
DROP VIEW item_preparer;
ALTER TABLE review_item DROP COLUMN assessment_reference;
DROP TABLE seal, independence_statement, decision, item_draft, assessment, review_item, review,
  code_counter;
DROP FUNCTION refuse_preparer(), keep_closed_review(), refuse_closed_review();
`);
  }
}
