import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** Agencies, people and their sessions; shared by all agencies, so without row-level security. */
export class People1795000000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
SET LOCAL search_path TO plumbline, pg_temp;

GRANT USAGE ON SCHEMA plumbline TO plumbline_app;

CREATE TABLE agency (
  id uuid PRIMARY KEY,
  version integer NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL DEFAULT now(),
  created_by uuid,
  slug text NOT NULL UNIQUE,
  name text NOT NULL,
  time_zone text NOT NULL DEFAULT 'America/New_York',
  is_sample boolean NOT NULL DEFAULT false,
  retired_at timestamptz
);

CREATE TABLE app_user (
  id uuid PRIMARY KEY,
  version integer NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL DEFAULT now(),
  created_by uuid,
  email text NOT NULL UNIQUE,
  name text NOT NULL,
  password_hash text NOT NULL,
  disabled_at timestamptz,
  CHECK (email = lower(email))
);

CREATE TABLE role_grant (
  id uuid PRIMARY KEY,
  version integer NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL DEFAULT now(),
  created_by uuid,
  user_id uuid NOT NULL REFERENCES app_user (id),
  role text NOT NULL,
  agency_id uuid REFERENCES agency (id),
  until timestamptz,
  UNIQUE NULLS NOT DISTINCT (user_id, role, agency_id),
  CHECK (role IN ('officer', 'respondent', 'supervisor', 'lead', 'counsel', 'auditor', 'admin')),
  CHECK (role NOT IN ('officer', 'respondent') OR agency_id IS NOT NULL),
  CHECK (role <> 'admin' OR agency_id IS NULL)
);
CREATE INDEX ON role_grant (agency_id, role);

CREATE TABLE session (
  id uuid PRIMARY KEY,
  created_at timestamptz NOT NULL DEFAULT now(),
  user_id uuid NOT NULL REFERENCES app_user (id),
  idle_until timestamptz NOT NULL,
  ends_at timestamptz NOT NULL,
  revoked_at timestamptz,
  revoked_why text
);
CREATE INDEX ON session (user_id);
CREATE INDEX ON session (ends_at);

CREATE TABLE refresh_token (
  token_sha256 text PRIMARY KEY,
  created_at timestamptz NOT NULL DEFAULT now(),
  session_id uuid NOT NULL REFERENCES session (id) ON DELETE CASCADE,
  successor_sha256 text,
  used_at timestamptz,
  CHECK (token_sha256 ~ '^[0-9a-f]{64}$'),
  CHECK (successor_sha256 ~ '^[0-9a-f]{64}$')
);
CREATE INDEX ON refresh_token (session_id);

CREATE TABLE sign_in_attempt (
  id uuid PRIMARY KEY,
  subject text NOT NULL,
  attempted_at timestamptz NOT NULL DEFAULT now(),
  succeeded boolean NOT NULL DEFAULT false
);
CREATE INDEX ON sign_in_attempt (subject, attempted_at);
CREATE INDEX ON sign_in_attempt (attempted_at);

CREATE TABLE setup_token (
  token_sha256 text PRIMARY KEY,
  created_at timestamptz NOT NULL DEFAULT now(),
  expires_at timestamptz NOT NULL,
  used_at timestamptz,
  CHECK (token_sha256 ~ '^[0-9a-f]{64}$')
);

GRANT SELECT, INSERT ON agency TO plumbline_app;
GRANT UPDATE (version, slug, name, time_zone, retired_at) ON agency TO plumbline_app;
GRANT SELECT, INSERT, UPDATE ON app_user, role_grant TO plumbline_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON session, refresh_token, sign_in_attempt, setup_token
  TO plumbline_app;
`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
SET LOCAL search_path TO plumbline, pg_temp;
DROP TABLE setup_token, sign_in_attempt, refresh_token, session, role_grant, app_user, agency;
REVOKE USAGE ON SCHEMA plumbline FROM plumbline_app;
`);
  }
}
