import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** Policy documents, their readings and the checklists made of them; shared by all agencies. */
export class PolicyAndChecklist1795000000002 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
SET LOCAL search_path TO plumbline, pg_temp;

CREATE TABLE policy_document (
  id uuid PRIMARY KEY,
  version integer NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL DEFAULT now(),
  created_by uuid,
  slug text NOT NULL UNIQUE,
  title text NOT NULL,
  owner_agency_id uuid REFERENCES agency (id)
);

CREATE TABLE policy_revision (
  id uuid PRIMARY KEY,
  created_at timestamptz NOT NULL DEFAULT now(),
  created_by uuid,
  document_id uuid NOT NULL REFERENCES policy_document (id),
  number integer NOT NULL,
  sha256 text NOT NULL,
  file_name text,
  media_type text NOT NULL,
  encoding text NOT NULL,
  extractor text NOT NULL,
  text text NOT NULL,
  UNIQUE (document_id, number),
  CHECK (number >= 1),
  CHECK (sha256 ~ '^[0-9a-f]{64}$')
);
CREATE INDEX ON policy_revision (sha256);

CREATE TABLE reading (
  id uuid PRIMARY KEY,
  created_by uuid,
  revision_id uuid NOT NULL REFERENCES policy_revision (id),
  number integer NOT NULL,
  parser_version text NOT NULL,
  issues jsonb NOT NULL DEFAULT '[]',
  saved_at timestamptz NOT NULL DEFAULT now(),
  UNIQUE (revision_id, number),
  CHECK (number >= 1)
);

CREATE TABLE section (
  id uuid PRIMARY KEY,
  reading_id uuid NOT NULL REFERENCES reading (id),
  number integer NOT NULL,
  ordinal integer NOT NULL,
  heading text NOT NULL,
  start_offset integer NOT NULL,
  end_offset integer NOT NULL,
  UNIQUE (reading_id, ordinal),
  UNIQUE (reading_id, id),
  CHECK (0 <= start_offset AND start_offset <= end_offset)
);

CREATE TABLE practice (
  id uuid PRIMARY KEY,
  reading_id uuid NOT NULL REFERENCES reading (id),
  section_id uuid NOT NULL,
  parent_id uuid REFERENCES practice (id),
  ordinal integer NOT NULL,
  ref text NOT NULL,
  practice_key text NOT NULL,
  title text,
  start_offset integer NOT NULL,
  end_offset integer NOT NULL,
  gaps jsonb NOT NULL DEFAULT '[]',
  text text NOT NULL,
  obligation text NOT NULL,
  auditable boolean NOT NULL,
  context_reason text,
  category text NOT NULL,
  why text[] NOT NULL DEFAULT '{}',
  UNIQUE (reading_id, ref),
  FOREIGN KEY (reading_id, section_id) REFERENCES section (reading_id, id),
  CHECK (0 <= start_offset AND start_offset <= end_offset),
  CHECK (obligation IN
    ('mandatory', 'expected', 'typical', 'recommended', 'optional', 'aspirational')),
  CHECK (context_reason IN
    ('role', 'legal-background', 'structure', 'technology', 'benefit', 'challenge', 'opportunity',
     'impact', 'trend', 'guidance')),
  CHECK (auditable OR context_reason IS NOT NULL),
  CHECK (category IN
    ('accountability', 'reporting', 'oversight', 'training', 'data-sharing', 'civil-liberties',
     'complaints', 'community-engagement'))
);
CREATE INDEX ON practice (section_id, ordinal);

CREATE TABLE claim_note (
  id uuid PRIMARY KEY,
  document_id uuid NOT NULL REFERENCES policy_document (id),
  practice_key text NOT NULL,
  status text NOT NULL,
  note text,
  as_of date,
  by uuid REFERENCES app_user (id),
  at timestamptz NOT NULL DEFAULT now(),
  CHECK (status IN ('source_says', 'confirmed', 'contradicted', 'unknown'))
);
CREATE INDEX ON claim_note (document_id, practice_key, id);

CREATE TABLE checklist (
  id uuid PRIMARY KEY,
  version integer NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL DEFAULT now(),
  created_by uuid,
  document_id uuid NOT NULL REFERENCES policy_document (id),
  title text NOT NULL
);
CREATE INDEX ON checklist (document_id);

CREATE TABLE checklist_version (
  id uuid PRIMARY KEY,
  version integer NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL DEFAULT now(),
  created_by uuid,
  checklist_id uuid NOT NULL REFERENCES checklist (id),
  number integer NOT NULL,
  state text NOT NULL DEFAULT 'draft',
  reading_id uuid NOT NULL REFERENCES reading (id),
  based_on_id uuid REFERENCES checklist_version (id),
  note text,
  published_at timestamptz,
  published_by uuid REFERENCES app_user (id),
  content_sha256 text,
  UNIQUE (checklist_id, number),
  CHECK (number >= 1),
  CHECK (state IN ('draft', 'published', 'retired', 'discarded')),
  CHECK (content_sha256 ~ '^[0-9a-f]{64}$'),
  CHECK (state NOT IN ('published', 'retired')
    OR (published_at IS NOT NULL AND content_sha256 IS NOT NULL))
);
CREATE UNIQUE INDEX checklist_version_one_draft ON checklist_version (checklist_id)
  WHERE state = 'draft';
CREATE UNIQUE INDEX checklist_version_one_published ON checklist_version (checklist_id)
  WHERE state = 'published';

CREATE TABLE checklist_item (
  id uuid PRIMARY KEY,
  version integer NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL DEFAULT now(),
  created_by uuid,
  checklist_version_id uuid NOT NULL REFERENCES checklist_version (id),
  item_key text NOT NULL,
  ordinal integer NOT NULL,
  title text NOT NULL,
  wording text NOT NULL,
  obligation text NOT NULL,
  category text NOT NULL,
  methods text[] NOT NULL DEFAULT '{}',
  suggested_evidence text[] NOT NULL DEFAULT '{}',
  cadence jsonb NOT NULL DEFAULT '{"interval": null, "trigger": null}',
  responsible_unit text NOT NULL DEFAULT '',
  UNIQUE (checklist_version_id, item_key),
  CHECK (char_length(title) <= 60),
  CHECK (obligation IN
    ('mandatory', 'expected', 'typical', 'recommended', 'optional', 'aspirational')),
  CHECK (category IN
    ('accountability', 'reporting', 'oversight', 'training', 'data-sharing', 'civil-liberties',
     'complaints', 'community-engagement')),
  CHECK (methods <@ ARRAY['examine', 'interview', 'test']),
  CHECK (cadence ->> 'interval' IN ('monthly', 'quarterly', 'twice-yearly', 'yearly'))
);
CREATE INDEX ON checklist_item (checklist_version_id, ordinal);

CREATE TABLE item_source (
  checklist_item_id uuid NOT NULL REFERENCES checklist_item (id),
  ordinal integer NOT NULL,
  practice_id uuid NOT NULL REFERENCES practice (id),
  start_offset integer NOT NULL,
  end_offset integer NOT NULL,
  PRIMARY KEY (checklist_item_id, ordinal),
  CHECK (0 <= start_offset AND start_offset < end_offset)
);
CREATE INDEX ON item_source (practice_id);

CREATE FUNCTION keep_published_version() RETURNS trigger
LANGUAGE plpgsql SET search_path = plumbline, pg_temp AS $$
BEGIN
  IF OLD.state = 'draft' THEN
    RETURN NEW;
  END IF;
  IF OLD.state = 'published' AND NEW.state = 'retired'
     AND to_jsonb(NEW) - ARRAY['state', 'version'] = to_jsonb(OLD) - ARRAY['state', 'version'] THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION 'checklist-not-draft' USING ERRCODE = 'PL003',
    DETAIL = 'A checklist version that is no draft never changes.';
END $$;
CREATE TRIGGER keep_published BEFORE UPDATE ON checklist_version
  FOR EACH ROW EXECUTE FUNCTION keep_published_version();

-- The item's version is locked, so that it can't be published while one of its items changes.
CREATE FUNCTION keep_published_item() RETURNS trigger
LANGUAGE plpgsql SET search_path = plumbline, pg_temp AS $$
DECLARE
  touched uuid[];
  current_state text;
BEGIN
  IF TG_TABLE_NAME = 'checklist_item' THEN
    touched := ARRAY[
      CASE WHEN TG_OP <> 'INSERT' THEN OLD.checklist_version_id END,
      CASE WHEN TG_OP <> 'DELETE' THEN NEW.checklist_version_id END];
  ELSE
    SELECT array_agg(checklist_version_id) INTO touched FROM checklist_item
    WHERE id IN (
      CASE WHEN TG_OP <> 'INSERT' THEN OLD.checklist_item_id END,
      CASE WHEN TG_OP <> 'DELETE' THEN NEW.checklist_item_id END);
  END IF;
  FOR current_state IN
    SELECT state FROM checklist_version WHERE id = ANY (touched) ORDER BY id FOR SHARE
  LOOP
    IF current_state <> 'draft' THEN
      RAISE EXCEPTION 'checklist-not-draft' USING ERRCODE = 'PL003',
        DETAIL = 'The items of a checklist version that is no draft never change.';
    END IF;
  END LOOP;
  RETURN CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
END $$;
CREATE TRIGGER keep_published BEFORE INSERT OR UPDATE OR DELETE ON checklist_item
  FOR EACH ROW EXECUTE FUNCTION keep_published_item();
CREATE TRIGGER keep_published BEFORE INSERT OR UPDATE OR DELETE ON item_source
  FOR EACH ROW EXECUTE FUNCTION keep_published_item();

GRANT SELECT, INSERT ON policy_revision, reading, section, practice, claim_note TO plumbline_app;
GRANT SELECT, INSERT, UPDATE ON policy_document, checklist, checklist_version TO plumbline_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON checklist_item, item_source TO plumbline_app;
`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
SET LOCAL search_path TO plumbline, pg_temp;
DROP TABLE item_source, checklist_item, checklist_version, checklist, claim_note, practice, section,
  reading, policy_revision, policy_document;
DROP FUNCTION keep_published_item(), keep_published_version();
`);
  }
}
