import { type MigrationInterface, type QueryRunner } from 'typeorm';
import { keepToAgencies } from './row-security.js';

/** Requests to open a sealed review again, and what someone else decided on them. */
export class Reopening1795000000061 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
SET LOCAL search_path TO plumbline, pg_temp;

CREATE TABLE reopening (
  agency_id uuid NOT NULL,
  id uuid NOT NULL,
  created_at timestamptz NOT NULL DEFAULT now(),
  review_id uuid NOT NULL,
  edition integer NOT NULL,
  why text NOT NULL,
  requested_by uuid NOT NULL REFERENCES app_user (id),
  decided_by uuid REFERENCES app_user (id),
  granted boolean,
  comment text,
  decided_at timestamptz,
  PRIMARY KEY (agency_id, id),
  FOREIGN KEY (agency_id, review_id) REFERENCES review (agency_id, id),
  CHECK (decided_by <> requested_by),
  CHECK (num_nulls(decided_by, granted, decided_at) IN (0, 3))
);
CREATE INDEX ON reopening (agency_id, review_id);
CREATE UNIQUE INDEX ON reopening (agency_id, review_id) WHERE decided_at IS NULL;

GRANT SELECT, INSERT ON reopening TO plumbline_app;
GRANT UPDATE (decided_by, granted, comment, decided_at) ON reopening TO plumbline_app;
`);
    await keepToAgencies(runner, ['reopening']);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
SET LOCAL search_path TO plumbline, pg_temp;
DROP TABLE reopening;
`);
  }
}
