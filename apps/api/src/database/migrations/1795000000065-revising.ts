import { type MigrationInterface, type QueryRunner } from 'typeorm';
import { keepToAgencies } from './row-security.js';

/** What a revision did to checklist items, and reviews put onto a newer checklist version. */
export class Revising1795000000065 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
SET LOCAL search_path TO plumbline, pg_temp;

-- An item of a draft that a revision made, or one that it dropped, as it was before.
CREATE TABLE carried_item (
  checklist_version_id uuid NOT NULL REFERENCES checklist_version (id),
  item_key text NOT NULL,
  change text NOT NULL,
  ref_before text,
  title text NOT NULL,
  wording text NOT NULL,
  PRIMARY KEY (checklist_version_id, item_key),
  CHECK (change IN
    ('unchanged', 'moved', 'reworded', 'strengthened', 'weakened', 'split', 'merged', 'added',
     'removed'))
);
GRANT SELECT, INSERT ON carried_item TO plumbline_app;

CREATE TABLE rebaseline (
  agency_id uuid NOT NULL,
  id uuid NOT NULL,
  review_id uuid NOT NULL,
  from_version_id uuid NOT NULL REFERENCES checklist_version (id),
  to_version_id uuid NOT NULL REFERENCES checklist_version (id),
  choices jsonb NOT NULL,
  why text NOT NULL,
  -- The items as they were, with the version that applying gave each, and the accepts it voided.
  before jsonb NOT NULL,
  state text NOT NULL DEFAULT 'applied',
  applied_by uuid NOT NULL REFERENCES app_user (id),
  applied_at timestamptz NOT NULL,
  undone_by uuid REFERENCES app_user (id),
  undone_at timestamptz,
  PRIMARY KEY (agency_id, id),
  FOREIGN KEY (agency_id, review_id) REFERENCES review (agency_id, id) ON DELETE CASCADE,
  CHECK (state IN ('applied', 'undone')),
  CHECK (from_version_id <> to_version_id),
  CHECK (why <> ''),
  CHECK ((state = 'undone') = (undone_at IS NOT NULL AND undone_by IS NOT NULL))
);
CREATE INDEX ON rebaseline (agency_id, review_id, applied_at);
CREATE TRIGGER closed_review BEFORE INSERT OR UPDATE ON rebaseline
  FOR EACH ROW EXECUTE FUNCTION refuse_closed_review('review');
GRANT SELECT, INSERT ON rebaseline TO plumbline_app;
GRANT UPDATE (state, undone_by, undone_at) ON rebaseline TO plumbline_app;

-- Undoing a re-baseline takes back the items it added, as long as nobody began them.
GRANT DELETE ON review_item TO plumbline_app;
CREATE POLICY never_begun ON review_item AS RESTRICTIVE FOR DELETE TO plumbline_app USING (
  version = 1 AND status = 'open' AND assessment_revision = 0 AND EXISTS (
    SELECT FROM review r
    WHERE r.agency_id = review_item.agency_id AND r.id = review_item.review_id
      AND r.sealed_at IS NULL AND r.cancelled_at IS NULL));

-- Once undone it stays so.
CREATE FUNCTION keep_undone_rebaseline() RETURNS trigger
LANGUAGE plpgsql SET search_path = plumbline, pg_temp AS $$
BEGIN
  RAISE EXCEPTION 'wrong-status' USING ERRCODE = 'PL006',
    DETAIL = 'A re-baseline is undone once.';
END $$;
CREATE TRIGGER undone_once BEFORE UPDATE ON rebaseline
  FOR EACH ROW WHEN (OLD.state = 'undone') EXECUTE FUNCTION keep_undone_rebaseline();

CREATE INDEX ON review (agency_id, previous_review_id) WHERE previous_review_id IS NOT NULL;
`);
    await keepToAgencies(runner, ['rebaseline']);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
SET LOCAL search_path TO plumbline, pg_temp;
DROP INDEX review_agency_id_previous_review_id_idx;
DROP POLICY never_begun ON review_item;
REVOKE DELETE ON review_item FROM plumbline_app;
DROP TABLE rebaseline, carried_item;
DROP FUNCTION keep_undone_rebaseline();
`);
  }
}
