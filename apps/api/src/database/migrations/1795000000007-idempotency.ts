import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** Answers kept so that a command sent twice with one key is done once. */
export class Idempotency1795000000007 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
SET LOCAL search_path TO plumbline, pg_temp;

CREATE TABLE idempotency_key (
  user_id uuid NOT NULL REFERENCES app_user (id),
  key text NOT NULL,
  created_at timestamptz NOT NULL DEFAULT now(),
  request_sha256 text NOT NULL,
  status integer,
  response jsonb,
  expires_at timestamptz NOT NULL,
  PRIMARY KEY (user_id, key),
  CHECK (char_length(key) BETWEEN 1 AND 255),
  CHECK (request_sha256 ~ '^[0-9a-f]{64}$')
);
CREATE INDEX ON idempotency_key (expires_at);

GRANT SELECT, INSERT, UPDATE, DELETE ON idempotency_key TO plumbline_app;
`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
SET LOCAL search_path TO plumbline, pg_temp;
DROP TABLE idempotency_key;
`);
  }
}
