import { type MigrationInterface, type QueryRunner } from 'typeorm';
import { keepToAgencies } from './row-security.js';

/** What items were like before they were assigned together, so that it can be undone. */
export class AssignmentBefore1795000000038 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
SET LOCAL search_path TO plumbline, pg_temp;

CREATE TABLE assignment_before (
  agency_id uuid NOT NULL,
  assignment_id uuid NOT NULL,
  review_item_id uuid NOT NULL,
  review_id uuid NOT NULL,
  assigned_by uuid NOT NULL REFERENCES app_user (id),
  assigned_at timestamptz NOT NULL,
  version_after integer NOT NULL,
  assignee_id uuid REFERENCES app_user (id),
  due_on date,
  undone_at timestamptz,
  PRIMARY KEY (agency_id, assignment_id, review_item_id),
  FOREIGN KEY (agency_id, review_id, review_item_id)
    REFERENCES review_item (agency_id, review_id, id)
);
CREATE INDEX ON assignment_before (agency_id, review_item_id);

GRANT SELECT, INSERT ON assignment_before TO plumbline_app;
GRANT UPDATE (undone_at) ON assignment_before TO plumbline_app;
`);
    await keepToAgencies(runner, ['assignment_before']);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
SET LOCAL search_path TO plumbline, pg_temp;
DROP TABLE assignment_before;
`);
  }
}
