import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** The RFC 9162 tree over the audit trail's leaves, with its signed heads. */
export class AuditTree1795000000035 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
SET LOCAL search_path TO plumbline, pg_temp;

-- The public part of each key that ever signed a head; its id is the SHA-256 of the key.
CREATE TABLE signing_key (
  id text PRIMARY KEY CHECK (id ~ '^[0-9a-f]{64}$'),
  public_key text NOT NULL,
  created_at timestamptz NOT NULL
);

-- Hashes of whole subtrees only: level 0 are the leaves, position counts from the left.
CREATE TABLE tree_node (
  level integer NOT NULL CHECK (level >= 0),
  position bigint NOT NULL CHECK (position >= 0),
  hash text NOT NULL CHECK (hash ~ '^[0-9a-f]{64}$'),
  PRIMARY KEY (level, position)
);

-- A head names the one before it, so that a missing one shows.
CREATE TABLE tree_head (
  size bigint PRIMARY KEY,
  previous_size bigint NOT NULL UNIQUE,
  root text NOT NULL CHECK (root ~ '^[0-9a-f]{64}$'),
  at timestamptz NOT NULL,
  key_id text NOT NULL REFERENCES signing_key (id),
  signature text NOT NULL,
  CHECK (previous_size >= 0 AND size > previous_size)
);

GRANT SELECT, INSERT ON signing_key, tree_node, tree_head TO plumbline_app;

-- Gives leaves their places in the tree, once. The caller's transaction has to see every agency;
-- with less in sight it places less than it was asked to, and is refused.
CREATE FUNCTION place_audit_leaves(leaves uuid[], first bigint) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = plumbline, pg_temp AS $$
DECLARE
  placed bigint;
BEGIN
  UPDATE audit_leaf l SET leaf_index = first + given.position - 1
  FROM unnest(leaves) WITH ORDINALITY AS given (id, position)
  WHERE l.id = given.id AND l.leaf_index IS NULL;
  GET DIAGNOSTICS placed = ROW_COUNT;
  IF placed <> cardinality(leaves) THEN
    RAISE EXCEPTION 'Placed % of % leaves in the audit tree.', placed, cardinality(leaves);
  END IF;
END $$;
REVOKE ALL ON FUNCTION place_audit_leaves(uuid[], bigint) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION place_audit_leaves(uuid[], bigint) TO plumbline_app;
`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
SET LOCAL search_path TO plumbline, pg_temp;
DROP FUNCTION place_audit_leaves(uuid[], bigint);
DROP TABLE tree_head, tree_node, signing_key;
SELECT set_config('app.agencies', '*', true);
UPDATE audit_leaf SET leaf_index = NULL;
SELECT set_config('app.agencies', '', true);
`);
  }
}
