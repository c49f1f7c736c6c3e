import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** A review is sealed by its seal and opened again as its next edition, by no other way. */
export class SealFacts1795000000030 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
SET LOCAL search_path TO plumbline, pg_temp;

CREATE FUNCTION keep_seal_facts() RETURNS trigger
LANGUAGE plpgsql SET search_path = plumbline, pg_temp AS $$
BEGIN
  IF NEW.sealed_at IS NULL THEN
    IF NEW.edition = OLD.edition + 1 THEN
      RETURN NEW;
    END IF;
    RAISE EXCEPTION 'review-sealed' USING ERRCODE = 'PL001',
      DETAIL = 'A sealed review opens again as its next edition only.';
  END IF;
  IF NOT EXISTS (
    SELECT FROM seal s WHERE s.agency_id = NEW.agency_id AND s.review_id = NEW.id
      AND s.edition = NEW.edition)
  THEN
    RAISE EXCEPTION 'wrong-status' USING ERRCODE = 'PL006',
      DETAIL = 'A review without a seal is not sealed.';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER seal_facts BEFORE UPDATE ON review
  FOR EACH ROW WHEN ((OLD.sealed_at IS NULL) <> (NEW.sealed_at IS NULL))
  EXECUTE FUNCTION keep_seal_facts();
`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
SET LOCAL search_path TO plumbline, pg_temp;
DROP TRIGGER seal_facts ON review;
DROP FUNCTION keep_seal_facts();
`);
  }
}
