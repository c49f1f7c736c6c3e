import { type MigrationInterface, type QueryRunner } from 'typeorm';

/**
 * Every change of a checklist item is kept with what stood before it, and a version counts the
 * changes of its items, so that nobody publishes what they haven't seen.
 */
export class Catalogue1795000000040 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
SET LOCAL search_path TO plumbline, pg_temp;

-- No foreign key to the item: a dropped one leaves the draft, its history stays.
CREATE TABLE checklist_item_change (
  id uuid PRIMARY KEY,
  command_id uuid NOT NULL,
  undoes uuid,
  checklist_version_id uuid NOT NULL REFERENCES checklist_version (id),
  checklist_item_id uuid NOT NULL,
  item_key text NOT NULL,
  item_version integer NOT NULL,
  kind text NOT NULL,
  before jsonb,
  after jsonb,
  why text,
  by uuid REFERENCES app_user (id),
  at timestamptz NOT NULL DEFAULT now(),
  CHECK (kind IN ('edited', 'added', 'dropped', 'restored')),
  CHECK ((kind IN ('added', 'restored')) = (before IS NULL)),
  CHECK ((kind = 'dropped') = (after IS NULL)),
  CHECK (kind <> 'dropped' OR why IS NOT NULL)
);
CREATE INDEX ON checklist_item_change (checklist_version_id, item_key, id);
CREATE INDEX ON checklist_item_change (command_id);
GRANT SELECT, INSERT ON checklist_item_change TO plumbline_app;

-- One more for every transaction that changes items of a draft; the version's row is then this
-- transaction's own, so that the second change finds nothing to do.
CREATE FUNCTION count_item_changes() RETURNS trigger
LANGUAGE plpgsql SET search_path = plumbline, pg_temp AS $$
DECLARE
  touched uuid;
BEGIN
  IF TG_TABLE_NAME = 'checklist_item' THEN
    touched := CASE WHEN TG_OP = 'DELETE' THEN OLD.checklist_version_id
                    ELSE NEW.checklist_version_id END;
  ELSE
    SELECT checklist_version_id INTO touched FROM checklist_item
    WHERE id = CASE WHEN TG_OP = 'DELETE' THEN OLD.checklist_item_id
                    ELSE NEW.checklist_item_id END;
  END IF;
  UPDATE checklist_version SET version = version + 1
  WHERE id = touched AND xmin <> pg_current_xact_id()::xid;
  RETURN NULL;
END $$;
CREATE TRIGGER count_changes AFTER INSERT OR UPDATE OR DELETE ON checklist_item
  FOR EACH ROW EXECUTE FUNCTION count_item_changes();
CREATE TRIGGER count_changes AFTER INSERT OR UPDATE OR DELETE ON item_source
  FOR EACH ROW EXECUTE FUNCTION count_item_changes();

-- Until now every note came with a document and was signed by who imported it. Nobody has looked
-- into those claims: only counsel signs from here on.
UPDATE claim_note SET by = NULL;
`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
SET LOCAL search_path TO plumbline, pg_temp;
DROP TRIGGER count_changes ON item_source;
DROP TRIGGER count_changes ON checklist_item;
DROP FUNCTION count_item_changes();
DROP TABLE checklist_item_change;
`);
  }
}
