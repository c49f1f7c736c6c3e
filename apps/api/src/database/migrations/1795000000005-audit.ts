import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** The audit trail. Leaves without an agency are about what all agencies share. */
export class Audit1795000000005 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
SET LOCAL search_path TO plumbline, pg_temp;

-- No foreign keys: a leaf outlives a sample agency and its people.
CREATE TABLE audit_leaf (
  id uuid PRIMARY KEY,
  agency_id uuid,
  subject text NOT NULL,
  subject_version integer NOT NULL,
  type text NOT NULL,
  schema text NOT NULL,
  actor_id uuid,
  on_behalf_of uuid,
  at timestamptz NOT NULL,
  payload bytea,
  payload_sha256 text NOT NULL,
  xid xid8 NOT NULL DEFAULT pg_current_xact_id(),
  leaf_index bigint UNIQUE,
  UNIQUE NULLS NOT DISTINCT (agency_id, subject, subject_version),
  CHECK (subject_version >= 1),
  CHECK (payload_sha256 ~ '^[0-9a-f]{64}$'),
  CHECK (payload IS NULL OR payload_sha256 = encode(sha256(payload), 'hex'))
);
CREATE INDEX audit_leaf_unsequenced ON audit_leaf (xid) WHERE leaf_index IS NULL;
CREATE INDEX ON audit_leaf (agency_id, at);

ALTER TABLE audit_leaf ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY own_agencies ON audit_leaf
  USING (
    (SELECT current_setting('app.agencies', true)) = '*'
    OR (agency_id IS NULL AND (SELECT nullif(current_setting('app.actor', true), '')) IS NOT NULL)
    OR agency_id = ANY ((SELECT string_to_array(
      nullif(nullif(current_setting('app.agencies', true), ''), '*'), ','))::uuid[])
  )
  WITH CHECK (
    (SELECT current_setting('app.agencies', true)) = '*'
    OR (agency_id IS NULL AND (SELECT nullif(current_setting('app.actor', true), '')) IS NOT NULL)
    OR agency_id = ANY ((SELECT string_to_array(
      nullif(nullif(current_setting('app.agencies', true), ''), '*'), ','))::uuid[])
  );

GRANT SELECT, INSERT ON audit_leaf TO plumbline_app;
`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
SET LOCAL search_path TO plumbline, pg_temp;
DROP TABLE audit_leaf;
`);
  }
}
