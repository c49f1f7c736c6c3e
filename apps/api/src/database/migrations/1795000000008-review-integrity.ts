import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** Ties that the first tables left to the services: of findings, decisions, seals and documents. */
export class ReviewIntegrity1795000000008 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
SET LOCAL search_path TO plumbline, pg_temp;
SELECT set_config('app.agencies', '*', true);

-- The elements of a finding are those of an assessment of its own item.
ALTER TABLE finding ADD UNIQUE (agency_id, id, review_item_id);
ALTER TABLE finding_revision ADD COLUMN review_item_id uuid;
ALTER TABLE finding_revision DISABLE TRIGGER closed_review;
UPDATE finding_revision r SET review_item_id = f.review_item_id
  FROM finding f WHERE f.agency_id = r.agency_id AND f.id = r.finding_id;
SET CONSTRAINTS ALL IMMEDIATE;
ALTER TABLE finding_revision ENABLE TRIGGER closed_review;
ALTER TABLE finding_revision ALTER COLUMN review_item_id SET NOT NULL,
  ADD FOREIGN KEY (agency_id, finding_id, review_item_id)
    REFERENCES finding (agency_id, id, review_item_id),
  ADD FOREIGN KEY (agency_id, review_item_id, assessment_revision)
    REFERENCES assessment (agency_id, review_item_id, revision);
CREATE INDEX ON finding_revision (agency_id, review_item_id, assessment_revision);

-- Decisions, statements and seals are made in the edition that the review is in. By then the
-- trigger before it holds the review's row.
CREATE FUNCTION refuse_other_edition() RETURNS trigger
LANGUAGE plpgsql SET search_path = plumbline, pg_temp AS $$
BEGIN
  IF NEW.edition IS DISTINCT FROM (
    SELECT r.edition FROM review r WHERE r.agency_id = NEW.agency_id AND r.id = NEW.review_id)
  THEN
    RAISE EXCEPTION 'wrong-status' USING ERRCODE = 'PL006',
      DETAIL = 'The review is in another edition.';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER edition_of_review BEFORE INSERT ON decision
  FOR EACH ROW EXECUTE FUNCTION refuse_other_edition();
CREATE TRIGGER edition_of_review BEFORE INSERT ON independence_statement
  FOR EACH ROW EXECUTE FUNCTION refuse_other_edition();
CREATE TRIGGER edition_of_review BEFORE INSERT ON seal
  FOR EACH ROW EXECUTE FUNCTION refuse_other_edition();
-- The seal comes before sealed_at: a review that has it, or is cancelled, takes none.
CREATE TRIGGER closed_review BEFORE INSERT ON seal
  FOR EACH ROW EXECUTE FUNCTION refuse_closed_review('review');

-- Other agencies may review by a document of the sample agency: it outlives it, shared by all.
CREATE FUNCTION share_documents() RETURNS trigger
LANGUAGE plpgsql SET search_path = plumbline, pg_temp AS $$
BEGIN
  UPDATE policy_document SET owner_agency_id = NULL, version = version + 1
  WHERE owner_agency_id = OLD.id;
  RETURN OLD;
END $$;
CREATE TRIGGER share_documents BEFORE DELETE ON agency
  FOR EACH ROW EXECUTE FUNCTION share_documents();

SELECT set_config('app.agencies', '', true);
`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
SET LOCAL search_path TO plumbline, pg_temp;
DROP TRIGGER share_documents ON agency;
DROP FUNCTION share_documents();
DROP TRIGGER closed_review ON seal;
DROP TRIGGER edition_of_review ON seal;
DROP TRIGGER edition_of_review ON independence_statement;
DROP TRIGGER edition_of_review ON decision;
DROP FUNCTION refuse_other_edition();
ALTER TABLE finding_revision DROP COLUMN review_item_id;
ALTER TABLE finding DROP CONSTRAINT finding_agency_id_id_review_item_id_key;
`);
  }
}
