import { type QueryRunner } from 'typeorm';

/**
 * Turns forced row-level security on for an agency's own tables: rows of the agencies that the
 * transaction names in app.agencies ('*' for all) and nothing without it. The settings are read in
 * sub-selects, so once a statement and not once a row.
 */
export async function keepToAgencies(
  runner: QueryRunner,
  tables: readonly string[],
): Promise<void> {
  for (const table of tables) {
    await runner.query(`
ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY own_agencies ON ${table}
  USING (
    (SELECT current_setting('app.agencies', true)) = '*'
    OR agency_id = ANY ((SELECT string_to_array(
      nullif(nullif(current_setting('app.agencies', true), ''), '*'), ','))::uuid[])
  )
  WITH CHECK (
    (SELECT current_setting('app.agencies', true)) = '*'
    OR agency_id = ANY ((SELECT string_to_array(
      nullif(nullif(current_setting('app.agencies', true), ''), '*'), ','))::uuid[])
  );
`);
  }
}
