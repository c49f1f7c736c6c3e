import { type SubjectKind } from '@plumbline/domain';

/** How a subject's name is found by its id. Row-level security keeps other agencies' names away. */
const NAME_BY_KIND: Readonly<Record<SubjectKind, string>> = {
  agency: 'SELECT name FROM agency',
  user: 'SELECT name FROM app_user',
  session: 'SELECT u.name FROM session t JOIN app_user u ON u.id = t.user_id',
  policy: 'SELECT title FROM policy_document',
  practice: 'SELECT ref FROM practice',
  checklist: 'SELECT title FROM checklist',
  'checklist-version': `SELECT c.title || ', version ' || t.number
    FROM checklist_version t JOIN checklist c ON c.id = t.checklist_id`,
  'checklist-item': 'SELECT title FROM checklist_item',
  review: 'SELECT code FROM review',
  item: `SELECT r.code || ': ' || c.title FROM review_item t
    JOIN review r ON r.agency_id = t.agency_id AND r.id = t.review_id
    JOIN checklist_item c ON c.id = t.checklist_item_id`,
  // The title of a restricted piece is for its readers only.
  evidence: `SELECT CASE t.sensitivity WHEN 'ordinary' THEN t.title END FROM evidence t`,
  finding: 'SELECT number FROM finding',
  'corrective-action': `SELECT f.number || ': ' || t.title FROM corrective_action t
    JOIN finding f ON f.agency_id = t.agency_id AND f.id = t.finding_id`,
  report: `SELECT r.code FROM report t
    JOIN review r ON r.agency_id = t.agency_id AND r.id = t.review_id`,
};

const branches = Object.entries(NAME_BY_KIND)
  .map(([kind, select]) => {
    const id = / t\b/.test(select) ? 't.id' : 'id';
    return `WHEN '${kind}' THEN (${select} WHERE ${id} = s.id)`;
  })
  .join('\n    ');

/** The name of the subject `s` (kind, id), or null. */
export const SUBJECT_NAME = `CASE s.kind
    ${branches} END`;
