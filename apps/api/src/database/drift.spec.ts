import * as domain from '@plumbline/domain';
import { type DataSource } from 'typeorm';
import { ITEM_CHANGE_KINDS } from '../checklists/checklist-item-change.entity.js';
import { EVIDENCE_SCANS } from '../evidence/evidence-revision.entity.js';
import { REPORT_FORMATS } from '../reports/report.entity.js';
import { CODE_KINDS } from '../reviews/code-counter.entity.js';
import { VERDICTS } from '../reviews/decision.entity.js';
import { testDatabase, type TestDatabase } from '../testing/test-database.js';
import { createDataSource } from './data-source.js';
import { ENTITIES } from './entities.js';

// Keys, indexes, checks and generated columns are written by hand in the migrations: entities hold
// columns only, so TypeORM would take them away. What it says of tables and columns has to be true.
const HAND_WRITTEN = [
  /^ALTER TABLE "plumbline"\."\w+" (?:DROP|ADD) CONSTRAINT/,
  /^DROP INDEX /,
  /"review_item" DROP COLUMN "assessment_reference"$/,
  /"audit_leaf" DROP COLUMN "xid"$/,
  /^DELETE FROM "plumbline"\."typeorm_metadata"/,
];

const CLOSED_SETS: Record<string, readonly string[]> = {
  'role_grant.role': domain.ROLES,
  'practice.obligation': domain.OBLIGATIONS,
  'practice.context_reason': domain.CONTEXT_REASONS,
  'practice.category': domain.CATEGORIES,
  'claim_note.status': domain.CLAIM_STATUSES,
  'checklist_version.state': domain.VERSION_STATES,
  'checklist_item.obligation': domain.OBLIGATIONS,
  'checklist_item.category': domain.CATEGORIES,
  'checklist_item.methods': domain.METHODS,
  'checklist_item.cadence': domain.INTERVALS,
  'checklist_item_change.kind': ITEM_CHANGE_KINDS,
  'code_counter.kind': CODE_KINDS,
  'review.kind': domain.REVIEW_KINDS,
  'review_item.status': domain.ITEM_STATUSES,
  'review_item.outcome': domain.OUTCOMES,
  'assessment.outcome': domain.OUTCOMES,
  'assessment.methods': domain.METHODS,
  'decision.verdict': VERDICTS,
  'evidence.kind': domain.EVIDENCE_KINDS,
  'evidence.sensitivity': domain.SENSITIVITIES,
  'evidence.state': domain.EVIDENCE_STATES,
  'evidence_revision.scan': EVIDENCE_SCANS,
  'assessment_evidence.slot': domain.EVIDENCE_SLOTS,
  'corrective_action.state': domain.CORRECTIVE_ACTION_STATES,
  'finding.state': domain.FINDING_STATES,
  'finding.severity': domain.SEVERITIES,
  'finding_revision.severity': domain.SEVERITIES,
  'finding_response.position': domain.RESPONSE_POSITIONS,
  'carried_item.change': domain.SOURCE_CHANGES,
  'rebaseline.state': domain.REBASELINE_STATES,
  'report.format': REPORT_FORMATS,
  'report.state': domain.REPORT_STATES,
};

// A check of a closed set names one column and nothing but an array of words.
const CLOSED_SET_CHECKS = `
SELECT format('%s.%s', t.relname, a.attname) AS column, pg_get_constraintdef(c.oid) AS definition
FROM pg_constraint c
JOIN pg_class t ON t.oid = c.conrelid
JOIN pg_attribute a ON a.attrelid = t.oid AND a.attnum = c.conkey[1]
WHERE c.contype = 'c' AND c.connamespace = 'plumbline'::regnamespace
  AND cardinality(c.conkey) = 1
  AND pg_get_constraintdef(c.oid) ~ '(= ANY \\(|<@ )\\(?ARRAY\\[''|kind = ''|format = '''
ORDER BY 1`;

const wordsIn = (definition: string): string[] =>
  [...definition.matchAll(/'([^']+)'::text/g)]
    .flatMap(([, word]) => word ?? [])
    .filter((word) => word !== 'interval')
    .sort();

describe('the migrated schema', () => {
  let database: TestDatabase;
  let owner: DataSource;
  beforeAll(async () => {
    database = await testDatabase();
    owner = await createDataSource(database.ownerUrl, { poolSize: 2 }).initialize();
    // TypeORM looks generated columns up here; its own migrations would have made the table.
    await owner.query(
      `CREATE TABLE plumbline.typeorm_metadata (type text, database text, schema text, "table" text,
         name text, value text)`,
    );
  });
  afterAll(async () => {
    await owner.destroy();
    await database.close();
  });

  it('has the tables and columns that the entities say', async () => {
    const { upQueries } = await owner.driver.createSchemaBuilder().log();
    const proposals = upQueries
      .map(({ query }) => query)
      .filter((query) => !HAND_WRITTEN.some((pattern) => pattern.test(query)));
    expect(proposals).toEqual([]);
  });

  it('has an entity for every table', async () => {
    const tables: { name: string }[] = await owner.query(
      `SELECT tablename AS name FROM pg_tables
       WHERE schemaname = 'plumbline' AND tablename NOT IN ('migration', 'typeorm_metadata') ORDER BY 1`,
    );
    const mapped = ENTITIES.map((entity) => owner.getMetadata(entity).tableName).sort();
    expect(tables.map(({ name }) => name).sort()).toEqual(mapped);
  });

  it('allows in each closed set the words of its array, and no others', async () => {
    const rows: { column: string; definition: string }[] = await owner.query(CLOSED_SET_CHECKS);
    const found = Object.fromEntries(
      rows.map(({ column, definition }) => [column, wordsIn(definition)]),
    );
    const expected = Object.fromEntries(
      Object.entries(CLOSED_SETS).map(([column, words]) => [column, [...words].sort()]),
    );
    expect(found).toEqual(expected);
  });
});
