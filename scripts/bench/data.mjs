// Generated agencies, reviews and items, written with COPY as the owner.
import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';

const ITEMS_PER_REVIEW = 100;
const RUNNING = 3;
const LINES_PER_CHUNK = 2000;
const POLICY = fileURLToPath(
  new URL('../../policies/ny-joint-operations/document.txt', import.meta.url),
);
const CATEGORIES = ['accountability', 'reporting', 'oversight', 'training'];
const SEVERITIES = ['low', 'medium', 'high', 'critical'];

/** A UUID made of a kind and a number, so that rows can name each other without a lookup. */
export const idOf = (kind, number) =>
  `0199b000-${kind.toString(16).padStart(4, '0')}-7000-8000-${number.toString(16).padStart(12, '0')}`;

export const KIND = {
  agency: 1,
  officer: 2,
  supervisor: 3,
  review: 4,
  item: 5,
  finding: 6,
  leaf: 7,
  session: 8,
  checklistItem: 9,
  practice: 10,
  single: 11,
  grant: 12,
};

const sha256 = (text) => createHash('sha256').update(text).digest('hex');

const lines = function* (rows) {
  let chunk = [];
  for (const row of rows) {
    chunk.push(row.map((value) => (value === null ? '\\N' : value)).join('\t'));
    if (chunk.length < LINES_PER_CHUNK) continue;
    yield `${chunk.join('\n')}\n`;
    chunk = [];
  }
  if (chunk.length > 0) yield `${chunk.join('\n')}\n`;
};

const copy = async (client, table, columns, rows) => {
  const sink = client.query(copyFrom(`COPY ${table} (${columns}) FROM STDIN`));
  await pipeline(Readable.from(lines(rows)), sink);
};

const range = (count) => Array.from({ length: count }, (_, index) => index);

const SECURED = [
  'review',
  'review_item',
  'assessment',
  'finding',
  'finding_revision',
  'audit_leaf',
];

const setGuards = async (client, isLifted) => {
  for (const table of SECURED) {
    await client.query(
      `ALTER TABLE ${table} ${isLifted ? 'NO FORCE' : 'FORCE'} ROW LEVEL SECURITY`,
    );
    await client.query(`ALTER TABLE ${table} ${isLifted ? 'DISABLE' : 'ENABLE'} TRIGGER USER`);
  }
};

const addChecklist = async (client, text) => {
  const single = range(6).map((number) => idOf(KIND.single, number));
  const [document, revision, reading, section, checklist, version] = single;
  const run = (sql, params) => client.query(sql, params);
  await run(`INSERT INTO policy_document (id, slug, title) VALUES ($1, 'bench', 'Policy')`, [
    document,
  ]);
  await run(
    `INSERT INTO policy_revision (id, document_id, number, sha256, media_type, encoding, extractor, text)
     VALUES ($1, $2, 1, $3, 'text/plain', 'utf-8', 'plain-text/1', $4)`,
    [revision, document, sha256(text), text],
  );
  await run(
    `INSERT INTO reading (id, revision_id, number, parser_version) VALUES ($1, $2, 1, '1')`,
    [reading, revision],
  );
  await run(
    `INSERT INTO section (id, reading_id, number, ordinal, heading, start_offset, end_offset)
     VALUES ($1, $2, 1, 1, 'Records', 0, 2000)`,
    [section, reading],
  );
  await run(`INSERT INTO checklist (id, document_id, title) VALUES ($1, $2, 'Checklist')`, [
    checklist,
    document,
  ]);
  await run(
    `INSERT INTO checklist_version (id, checklist_id, number, reading_id) VALUES ($1, $2, 1, $3)`,
    [version, checklist, reading],
  );
  const numbers = range(ITEMS_PER_REVIEW);
  await copy(
    client,
    'practice',
    'id, reading_id, section_id, ordinal, ref, practice_key, start_offset, end_offset, text, obligation, auditable, category',
    numbers.map((n) => [
      idOf(KIND.practice, n),
      reading,
      section,
      n,
      `1.${n + 1}`,
      `1.${n + 1}`,
      n * 10,
      n * 10 + 80,
      'Agencies keep records of each operation.',
      'expected',
      true,
      CATEGORIES[n % 4],
    ]),
  );
  await copy(
    client,
    'checklist_item',
    'id, checklist_version_id, item_key, ordinal, title, wording, obligation, category',
    numbers.map((n) => [
      idOf(KIND.checklistItem, n),
      version,
      `1.${n + 1}`,
      n,
      `Records ${n + 1}`,
      'Verify that records of each operation are kept for the period.',
      'expected',
      CATEGORIES[n % 4],
    ]),
  );
  await copy(
    client,
    'item_source',
    'checklist_item_id, ordinal, practice_id, start_offset, end_offset',
    numbers.map((n) => [
      idOf(KIND.checklistItem, n),
      0,
      idOf(KIND.practice, n),
      n * 10,
      n * 10 + 80,
    ]),
  );
  await run(
    `UPDATE checklist_version SET state = 'published', published_at = now(), content_sha256 = $2
     WHERE id = $1`,
    [version, sha256('content')],
  );
  return version;
};

const addPeople = async (client, agencies, passwordHash) => {
  const numbers = range(agencies);
  await copy(
    client,
    'agency',
    'id, slug, name',
    numbers.map((n) => [idOf(KIND.agency, n), `agency-${n}`, `Agency ${n}`]),
  );
  const people = numbers.flatMap((n) => [
    [idOf(KIND.officer, n), `officer-${n}@example.gov`, `Officer ${n}`, passwordHash],
    [idOf(KIND.supervisor, n), `supervisor-${n}@example.gov`, `Supervisor ${n}`, passwordHash],
  ]);
  await copy(client, 'app_user', 'id, email, name, password_hash', people);
  await copy(
    client,
    'role_grant',
    'id, user_id, role, agency_id',
    numbers.flatMap((n) => [
      [idOf(KIND.grant, 2 * n), idOf(KIND.officer, n), 'officer', idOf(KIND.agency, n)],
      [idOf(KIND.grant, 2 * n + 1), idOf(KIND.supervisor, n), 'supervisor', idOf(KIND.agency, n)],
    ]),
  );
  await copy(
    client,
    'session',
    'id, user_id, idle_until, ends_at',
    [KIND.officer, KIND.supervisor].map((kind, index) => [
      idOf(KIND.session, index),
      idOf(kind, 0),
      '2099-01-01',
      '2099-01-01',
    ]),
  );
};

// The first reviews of an agency run, with open items; the others are its sealed history.
const reviewsOf = function* ({ agencies, reviews }) {
  for (const agency of range(agencies)) {
    for (const index of range(reviews)) {
      yield { agency, index, review: agency * reviews + index, isRunning: index < RUNNING };
    }
  }
};

const itemsOf = function* (layout) {
  for (const review of reviewsOf(layout)) {
    for (const ordinal of range(ITEMS_PER_REVIEW)) {
      const isDone = !review.isRunning || (review.index > 0 && ordinal % 2 === 0);
      const isFailed = isDone && ordinal % 10 === 0;
      yield {
        ...review,
        ordinal,
        item: review.review * ITEMS_PER_REVIEW + ordinal,
        isDone,
        isFailed,
      };
    }
  }
};

const map = function* (rows, toRow) {
  for (const row of rows) yield toRow(row);
};

const filter = function* (rows, holds) {
  for (const row of rows) if (holds(row)) yield row;
};

const addReviews = async (client, layout, version) => {
  await copy(
    client,
    'review',
    'agency_id, id, code, period_start, period_end, checklist_version_id, lead_officer_id, supervisor_id, due_on, opened_at, sealed_at',
    map(reviewsOf(layout), ({ agency, review, index, isRunning }) => [
      idOf(KIND.agency, agency),
      idOf(KIND.review, review),
      `B${agency}-2026-${index}`,
      '2026-01-01',
      '2026-06-30',
      version,
      idOf(KIND.officer, agency),
      idOf(KIND.supervisor, agency),
      isRunning ? '2026-12-31' : '2025-09-30',
      '2026-07-01',
      isRunning ? null : '2026-08-01',
    ]),
  );
  await copy(
    client,
    'review_item',
    'agency_id, id, review_id, checklist_item_id, item_key, ordinal, assignee_id, status, outcome, assessment_revision, submitted_by, submitted_at',
    map(itemsOf(layout), ({ agency, review, item, ordinal, isDone, isFailed }) => [
      idOf(KIND.agency, agency),
      idOf(KIND.item, item),
      idOf(KIND.review, review),
      idOf(KIND.checklistItem, ordinal),
      `1.${ordinal + 1}`,
      ordinal,
      idOf(KIND.officer, agency),
      isDone ? 'accepted' : 'open',
      isFailed ? 'non_compliant' : isDone ? 'compliant' : 'not_assessed',
      isDone ? 1 : 0,
      isDone ? idOf(KIND.officer, agency) : null,
      isDone ? '2026-07-15' : null,
    ]),
  );
};

const addAssessments = async (client, layout) => {
  const done = () => filter(itemsOf(layout), ({ isDone }) => isDone);
  const failed = () => filter(itemsOf(layout), ({ isFailed }) => isFailed);
  await copy(
    client,
    'assessment',
    'agency_id, review_item_id, revision, outcome, narrative, written_by',
    map(done(), ({ agency, item, isFailed }) => [
      idOf(KIND.agency, agency),
      idOf(KIND.item, item),
      1,
      isFailed ? 'non_compliant' : 'compliant',
      'The register was read with the coordinator; twelve entries were compared.',
      idOf(KIND.officer, agency),
    ]),
  );
  await copy(
    client,
    'finding',
    'agency_id, id, number, review_item_id, state, severity, issued_at',
    map(failed(), ({ agency, item, ordinal }) => [
      idOf(KIND.agency, agency),
      idOf(KIND.finding, item),
      `F-2026-${item}`,
      idOf(KIND.item, item),
      'issued',
      SEVERITIES[(ordinal / 10) % 4],
      '2026-07-20',
    ]),
  );
  await copy(
    client,
    'finding_revision',
    'agency_id, finding_id, revision, review_item_id, assessment_revision, condition, severity, by',
    map(failed(), ({ agency, item, ordinal }) => [
      idOf(KIND.agency, agency),
      idOf(KIND.finding, item),
      1,
      idOf(KIND.item, item),
      1,
      'Two of nine operations began without a record.',
      SEVERITIES[(ordinal / 10) % 4],
      idOf(KIND.officer, agency),
    ]),
  );
  const payload = '{"assessmentRevision":1}';
  await copy(
    client,
    'audit_leaf',
    'id, agency_id, subject, subject_version, type, schema, actor_id, at, payload, payload_sha256',
    map(done(), ({ agency, item }) => [
      idOf(KIND.leaf, item),
      idOf(KIND.agency, agency),
      `item:${idOf(KIND.item, item)}`,
      1,
      'item.assessed',
      'plumbline.event/1',
      idOf(KIND.officer, agency),
      '2026-07-15',
      `\\\\x${Buffer.from(payload).toString('hex')}`,
      sha256(payload),
    ]),
  );
};

/** Fills a migrated, empty database; the number of items is agencies × reviews × 100. */
export const generate = async (ownerUrl, { passwordHash, text, ...layout }) => {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await client.query('BEGIN');
    await client.query(`SET LOCAL search_path TO plumbline, pg_temp`);
    const version = await addChecklist(client, text);
    await addPeople(client, layout.agencies, passwordHash);
    await setGuards(client, true);
    await addReviews(client, layout, version);
    await addAssessments(client, layout);
    await client.query('SET CONSTRAINTS ALL IMMEDIATE');
    await setGuards(client, false);
    await client.query('COMMIT');
    await client.query('VACUUM ANALYZE');
  } finally {
    await client.end();
  }
};

export const policyFile = POLICY;
