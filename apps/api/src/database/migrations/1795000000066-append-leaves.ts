import { type MigrationInterface, type QueryRunner } from 'typeorm';

/**
 * Numbers and writes leaves in one round trip. Each statement of the function sees what was committed
 * before it began, so the highest number is read after the lock is held: within one statement it
 * would be read before. It runs as who calls it, under the rules of the table.
 */
export class AppendLeaves1795000000066 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
SET LOCAL search_path TO plumbline, pg_temp;

CREATE FUNCTION append_leaves(leaves json) RETURNS void
LANGUAGE plpgsql VOLATILE SET search_path = plumbline, pg_temp AS $$
BEGIN
  PERFORM pg_advisory_xact_lock(hashtextextended(subject, 0))
     FROM (SELECT DISTINCT leaf ->> 'subject' AS subject
             FROM json_array_elements(leaves) AS leaf ORDER BY 1) AS ordered;
  INSERT INTO audit_leaf (id, agency_id, subject, subject_version, type, schema, actor_id, at,
    payload, payload_sha256)
  SELECT new.id, new.agency_id, new.subject,
    row_number() OVER (PARTITION BY new.agency_id, new.subject ORDER BY new.position) + (
      SELECT coalesce(max(old.subject_version), 0) FROM audit_leaf old
      WHERE old.subject = new.subject AND old.agency_id IS NOT DISTINCT FROM new.agency_id),
    new.type, new.schema, new.actor_id, new.at, decode(new.payload, 'hex'), new.payload_sha256
  FROM ROWS FROM (json_to_recordset(leaves) AS (id uuid, agency_id uuid, subject text, type text,
    schema text, actor_id uuid, at timestamptz, payload text, payload_sha256 text))
    WITH ORDINALITY AS new (id, agency_id, subject, type, schema, actor_id, at, payload,
      payload_sha256, position);
END $$;
REVOKE ALL ON FUNCTION append_leaves(json) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION append_leaves(json) TO plumbline_app;
`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
SET LOCAL search_path TO plumbline, pg_temp;
DROP FUNCTION append_leaves(json);
`);
  }
}
