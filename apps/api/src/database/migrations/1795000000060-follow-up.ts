import { type MigrationInterface, type QueryRunner } from 'typeorm';
import { keepToAgencies } from './row-security.js';

/** What is done about findings: corrective actions, their milestones, accepted risks, a record. */
export class FollowUp1795000000060 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
SET LOCAL search_path TO plumbline, pg_temp;

CREATE TABLE corrective_action (
  agency_id uuid NOT NULL,
  id uuid NOT NULL,
  version integer NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL DEFAULT now(),
  created_by uuid,
  finding_id uuid NOT NULL,
  title text NOT NULL,
  owner_id uuid NOT NULL REFERENCES app_user (id),
  due_on date NOT NULL,
  state text NOT NULL DEFAULT 'planned',
  reported_done_by uuid REFERENCES app_user (id),
  verified_by uuid REFERENCES app_user (id),
  PRIMARY KEY (agency_id, id),
  UNIQUE (agency_id, id, finding_id),
  FOREIGN KEY (agency_id, finding_id) REFERENCES finding (agency_id, id),
  CHECK (state IN ('planned', 'under_way', 'done', 'verified', 'dropped')),
  CHECK (verified_by <> owner_id),
  CHECK (verified_by <> reported_done_by),
  CHECK ((state = 'verified') = (verified_by IS NOT NULL)),
  CHECK (state NOT IN ('done', 'verified') OR reported_done_by IS NOT NULL)
);
CREATE INDEX ON corrective_action (id);
CREATE INDEX ON corrective_action (agency_id, finding_id);
CREATE INDEX ON corrective_action (owner_id, due_on) WHERE state IN ('planned', 'under_way');

CREATE TABLE milestone (
  agency_id uuid NOT NULL,
  id uuid NOT NULL,
  created_at timestamptz NOT NULL DEFAULT now(),
  created_by uuid,
  corrective_action_id uuid NOT NULL,
  title text NOT NULL,
  due_on date NOT NULL,
  reached_at timestamptz,
  reached_by uuid REFERENCES app_user (id),
  PRIMARY KEY (agency_id, id),
  FOREIGN KEY (agency_id, corrective_action_id) REFERENCES corrective_action (agency_id, id),
  CHECK ((reached_at IS NULL) = (reached_by IS NULL))
);
CREATE INDEX ON milestone (agency_id, corrective_action_id);

-- One line a step, in the words of who took it; a moved date stands here with the one before.
CREATE TABLE follow_up_note (
  agency_id uuid NOT NULL,
  id uuid NOT NULL,
  finding_id uuid NOT NULL,
  corrective_action_id uuid,
  step text NOT NULL,
  note text,
  due_on_before date,
  by uuid REFERENCES app_user (id),
  at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (agency_id, id),
  FOREIGN KEY (agency_id, finding_id) REFERENCES finding (agency_id, id),
  FOREIGN KEY (agency_id, corrective_action_id, finding_id)
    REFERENCES corrective_action (agency_id, id, finding_id)
);
CREATE INDEX ON follow_up_note (agency_id, finding_id);

CREATE TABLE risk_acceptance (
  agency_id uuid NOT NULL,
  id uuid NOT NULL,
  created_at timestamptz NOT NULL DEFAULT now(),
  finding_id uuid NOT NULL,
  why text NOT NULL,
  by uuid NOT NULL REFERENCES app_user (id),
  expires_on date NOT NULL,
  ended_at timestamptz,
  PRIMARY KEY (agency_id, id),
  FOREIGN KEY (agency_id, finding_id) REFERENCES finding (agency_id, id)
);
CREATE UNIQUE INDEX ON risk_acceptance (agency_id, finding_id) WHERE ended_at IS NULL;
CREATE INDEX ON risk_acceptance (expires_on) WHERE ended_at IS NULL;

GRANT SELECT, INSERT ON corrective_action, milestone, follow_up_note, risk_acceptance
  TO plumbline_app;
GRANT UPDATE ON corrective_action TO plumbline_app;
GRANT UPDATE (reached_at, reached_by) ON milestone TO plumbline_app;
GRANT UPDATE (ended_at) ON risk_acceptance TO plumbline_app;
`);
    await keepToAgencies(runner, [
      'corrective_action',
      'milestone',
      'follow_up_note',
      'risk_acceptance',
    ]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
SET LOCAL search_path TO plumbline, pg_temp;
DROP TABLE risk_acceptance, follow_up_note, milestone, corrective_action;
`);
  }
}
