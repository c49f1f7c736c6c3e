import { type MigrationInterface, type QueryRunner } from 'typeorm';

const FIRST_TABLES = [
  'report',
  'seal',
  'independence_statement',
  'decision',
  'finding_response',
  'finding_revision',
  'finding',
  'assessment_evidence',
  'evidence_revision',
  'evidence',
  'blob',
  'item_draft',
  'assessment',
  'review_item',
  'review',
  'code_counter',
  'role_grant',
];

/** What hangs on a review goes before it, whatever came with later features. */
const ALL_TABLES = [
  'follow_up_note',
  'milestone',
  'corrective_action',
  'risk_acceptance',
  'reopening',
  'rebaseline',
  'assignment_before',
  ...FIRST_TABLES,
];

const removingFrom = (tables: readonly string[]): string => `
SET LOCAL search_path TO plumbline, pg_temp;

CREATE OR REPLACE FUNCTION remove_sample_agency(sample uuid) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = plumbline, pg_temp AS $$
DECLARE
  agencies_before text := current_setting('app.agencies', true);
  content text;
BEGIN
  PERFORM FROM agency WHERE id = sample AND is_sample FOR UPDATE;
  IF NOT FOUND THEN
    RAISE EXCEPTION 'not-found' USING ERRCODE = 'PL005',
      DETAIL = 'Only a sample agency can be removed.';
  END IF;
  PERFORM set_config('app.agencies', sample::text, true);
  FOREACH content IN ARRAY ARRAY[${tables.map((table) => `'${table}'`).join(', ')}]
  LOOP
    EXECUTE format('DELETE FROM %I WHERE agency_id = $1', content) USING sample;
  END LOOP;
  DELETE FROM agency WHERE id = sample;
  UPDATE audit_leaf SET payload = NULL WHERE agency_id = sample;
  PERFORM set_config('app.agencies', coalesce(agencies_before, ''), true);
END $$;
`;

/** A sample agency goes whole, with its follow-up, reopenings, re-baselines and assignments. */
export class SampleRemoval1795000000070 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(removingFrom(ALL_TABLES));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(removingFrom(FIRST_TABLES));
  }
}
