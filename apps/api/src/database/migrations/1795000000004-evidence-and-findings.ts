import { type MigrationInterface, type QueryRunner } from 'typeorm';
import { keepToAgencies } from './row-security.js';

/** Evidence, what assessments cite of it, and findings: an agency's own. */
export class EvidenceAndFindings1795000000004 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
SET LOCAL search_path TO plumbline, pg_temp;

CREATE TABLE blob (
  agency_id uuid NOT NULL REFERENCES agency (id),
  sha256 text NOT NULL,
  created_at timestamptz NOT NULL DEFAULT now(),
  created_by uuid,
  size bigint NOT NULL,
  media_type text NOT NULL,
  purged_at timestamptz,
  PRIMARY KEY (agency_id, sha256),
  CHECK (sha256 ~ '^[0-9a-f]{64}$'),
  CHECK (size > 0)
);

CREATE TABLE evidence (
  agency_id uuid NOT NULL REFERENCES agency (id),
  id uuid NOT NULL,
  version integer NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL DEFAULT now(),
  created_by uuid,
  kind text NOT NULL,
  title text NOT NULL,
  sensitivity text NOT NULL DEFAULT 'ordinary',
  readers uuid[] NOT NULL DEFAULT '{}',
  state text NOT NULL DEFAULT 'checking',
  PRIMARY KEY (agency_id, id),
  CHECK (kind IN ('file', 'link', 'attestation')),
  CHECK (sensitivity IN ('ordinary', 'restricted')),
  CHECK (state IN ('checking', 'usable', 'refused', 'withdrawn', 'purged'))
);
CREATE INDEX ON evidence (id);

CREATE TABLE evidence_revision (
  agency_id uuid NOT NULL,
  evidence_id uuid NOT NULL,
  number integer NOT NULL,
  created_at timestamptz NOT NULL DEFAULT now(),
  created_by uuid,
  sha256 text,
  url text,
  text text,
  file_name text,
  dated_on date,
  covers_from date,
  covers_to date,
  expires_on date,
  scan text NOT NULL DEFAULT 'none',
  PRIMARY KEY (agency_id, evidence_id, number),
  FOREIGN KEY (agency_id, evidence_id) REFERENCES evidence (agency_id, id),
  FOREIGN KEY (agency_id, sha256) REFERENCES blob (agency_id, sha256),
  CHECK (number >= 1),
  CHECK (num_nonnulls(sha256, url, text) = 1),
  CHECK (sha256 IS NULL OR file_name IS NOT NULL),
  CHECK (covers_from <= covers_to),
  CHECK (scan IN ('none', 'pending', 'clean', 'refused'))
);
CREATE INDEX ON evidence_revision (agency_id, sha256);

CREATE TABLE assessment_evidence (
  agency_id uuid NOT NULL,
  review_item_id uuid NOT NULL,
  revision integer NOT NULL,
  evidence_id uuid NOT NULL,
  evidence_revision integer NOT NULL,
  slot text NOT NULL,
  ordinal integer NOT NULL DEFAULT 0,
  PRIMARY KEY (agency_id, review_item_id, revision, evidence_id, slot),
  FOREIGN KEY (agency_id, review_item_id, revision)
    REFERENCES assessment (agency_id, review_item_id, revision),
  FOREIGN KEY (agency_id, evidence_id, evidence_revision)
    REFERENCES evidence_revision (agency_id, evidence_id, number),
  CHECK (slot IN ('directive', 'proof'))
);
CREATE INDEX ON assessment_evidence (agency_id, evidence_id, evidence_revision);

CREATE TABLE finding (
  agency_id uuid NOT NULL,
  id uuid NOT NULL,
  version integer NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL DEFAULT now(),
  created_by uuid,
  number text NOT NULL,
  review_item_id uuid NOT NULL,
  revision integer NOT NULL DEFAULT 1,
  state text NOT NULL DEFAULT 'draft',
  severity text NOT NULL,
  responsible_official_id uuid REFERENCES app_user (id),
  issued_at timestamptz,
  issued_by uuid REFERENCES app_user (id),
  PRIMARY KEY (agency_id, id),
  UNIQUE (agency_id, number),
  FOREIGN KEY (agency_id, review_item_id) REFERENCES review_item (agency_id, id),
  CHECK (state IN
    ('draft', 'issued', 'responded', 'correcting', 'verified', 'closed', 'withdrawn',
     'risk_accepted')),
  CHECK (severity IN ('low', 'medium', 'high', 'critical')),
  CHECK (state IN ('draft', 'withdrawn') OR issued_at IS NOT NULL)
);
CREATE INDEX ON finding (id);
CREATE INDEX ON finding (agency_id, review_item_id);
CREATE INDEX ON finding (responsible_official_id, state);
CREATE INDEX ON finding (agency_id, state, severity);

CREATE TABLE finding_revision (
  agency_id uuid NOT NULL,
  finding_id uuid NOT NULL,
  revision integer NOT NULL,
  assessment_revision integer NOT NULL,
  criteria text NOT NULL DEFAULT '',
  condition text NOT NULL DEFAULT '',
  cause text NOT NULL DEFAULT '',
  effect text NOT NULL DEFAULT '',
  recommendation text NOT NULL DEFAULT '',
  severity text NOT NULL,
  by uuid NOT NULL REFERENCES app_user (id),
  at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (agency_id, finding_id, revision),
  FOREIGN KEY (agency_id, finding_id) REFERENCES finding (agency_id, id),
  CHECK (revision >= 1),
  CHECK (assessment_revision >= 1),
  CHECK (severity IN ('low', 'medium', 'high', 'critical'))
);
ALTER TABLE finding ADD FOREIGN KEY (agency_id, id, revision)
  REFERENCES finding_revision (agency_id, finding_id, revision) DEFERRABLE INITIALLY DEFERRED;

CREATE TABLE finding_response (
  agency_id uuid NOT NULL,
  id uuid NOT NULL,
  finding_id uuid NOT NULL,
  to_revision integer NOT NULL,
  position text NOT NULL,
  text text NOT NULL,
  planned_action text,
  planned_on date,
  asked_on date[],
  by uuid NOT NULL REFERENCES app_user (id),
  at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (agency_id, id),
  FOREIGN KEY (agency_id, finding_id, to_revision)
    REFERENCES finding_revision (agency_id, finding_id, revision),
  CHECK (position IN ('agree', 'partly', 'disagree', 'refused')),
  CHECK (position <> 'refused' OR cardinality(asked_on) > 0)
);
CREATE INDEX ON finding_response (agency_id, finding_id);

CREATE TRIGGER closed_review BEFORE INSERT OR UPDATE ON assessment_evidence
  FOR EACH ROW EXECUTE FUNCTION refuse_closed_review('item');
CREATE TRIGGER closed_review BEFORE INSERT OR UPDATE ON finding_revision
  FOR EACH ROW EXECUTE FUNCTION refuse_closed_review('finding');
CREATE TRIGGER closed_review BEFORE INSERT OR UPDATE ON finding_response
  FOR EACH ROW EXECUTE FUNCTION refuse_closed_review('finding');

GRANT SELECT, INSERT ON blob, evidence_revision, assessment_evidence, finding_revision,
  finding_response TO plumbline_app;
GRANT UPDATE (purged_at) ON blob TO plumbline_app;
GRANT UPDATE (scan) ON evidence_revision TO plumbline_app;
GRANT SELECT, INSERT, UPDATE ON evidence, finding TO plumbline_app;
`);
    await keepToAgencies(runner, [
      'blob',
      'evidence',
      'evidence_revision',
      'assessment_evidence',
      'finding',
      'finding_revision',
      'finding_response',
    ]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
SET LOCAL search_path TO plumbline, pg_temp;
ALTER TABLE finding DROP COLUMN revision;
DROP TABLE finding_response, finding_revision, finding, assessment_evidence, evidence_revision,
  evidence, blob;
`);
  }
}
