import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** One-time links with which people set their own password; someone may have none yet. */
export class PasswordLinks1795000000036 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
SET LOCAL search_path TO plumbline, pg_temp;

ALTER TABLE app_user ALTER COLUMN password_hash DROP NOT NULL;

CREATE TABLE password_link (
  token_sha256 text PRIMARY KEY,
  created_at timestamptz NOT NULL DEFAULT now(),
  created_by uuid NOT NULL REFERENCES app_user (id),
  user_id uuid NOT NULL REFERENCES app_user (id),
  expires_at timestamptz NOT NULL,
  used_at timestamptz,
  CHECK (token_sha256 ~ '^[0-9a-f]{64}$')
);
CREATE INDEX ON password_link (user_id);

GRANT SELECT, INSERT, UPDATE, DELETE ON password_link TO plumbline_app;

-- An administrator sees no reviews, yet an agency with one under way has to stay.
CREATE FUNCTION agency_has_open_review(subject uuid) RETURNS boolean
LANGUAGE plpgsql SET search_path = plumbline, pg_temp AS $$
DECLARE
  agencies_before text := current_setting('app.agencies', true);
  found_one boolean;
BEGIN
  PERFORM set_config('app.agencies', subject::text, true);
  found_one := EXISTS (
    SELECT FROM review
    WHERE agency_id = subject AND sealed_at IS NULL AND cancelled_at IS NULL);
  PERFORM set_config('app.agencies', coalesce(agencies_before, ''), true);
  RETURN found_one;
END $$;
REVOKE ALL ON FUNCTION agency_has_open_review(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION agency_has_open_review(uuid) TO plumbline_app;
`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
SET LOCAL search_path TO plumbline, pg_temp;
DROP FUNCTION agency_has_open_review(uuid);
DROP TABLE password_link;
UPDATE app_user SET password_hash = 'none' WHERE password_hash IS NULL;
ALTER TABLE app_user ALTER COLUMN password_hash SET NOT NULL;
`);
  }
}
