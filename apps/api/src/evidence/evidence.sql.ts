import { isoText } from '../reviews/content/content-rows.js';
import { type EvidenceView } from './evidence.view.js';

/**
 * Whether a person may open a piece of evidence `e`: a restricted one is for who added it, its
 * readers, and the people of the items that cite it (officer, lead officer, supervisor, second
 * approver). `person` is a parameter such as `$2`.
 */
export const isReadableBy = (person: string): string => `(
  e.sensitivity = 'ordinary' OR e.created_by = ${person} OR ${person} = ANY (e.readers)
  OR EXISTS (
    SELECT FROM assessment_evidence cited
      JOIN review_item of_item ON of_item.agency_id = cited.agency_id
                              AND of_item.id = cited.review_item_id
      JOIN review of_review ON of_review.agency_id = of_item.agency_id
                           AND of_review.id = of_item.review_id
     WHERE cited.agency_id = e.agency_id AND cited.evidence_id = e.id
       AND ${person} IN (of_item.assignee_id, of_review.lead_officer_id, of_review.supervisor_id,
                         of_review.second_approver_id)))`;

/** The tables behind one revision of a piece of evidence. */
export const EVIDENCE_TABLES = `
  evidence e
  JOIN evidence_revision er ON er.agency_id = e.agency_id AND er.evidence_id = e.id
  LEFT JOIN blob b ON b.agency_id = er.agency_id AND b.sha256 = er.sha256
  LEFT JOIN app_user adder ON adder.id = er.created_by`;

/** The fields of an `EvidenceView`, name by name, with the reader as a parameter. */
const fields = (person: string): readonly (readonly [name: keyof EvidenceView, sql: string])[] => [
  ['evidenceId', 'e.id'],
  ['revision', 'er.number'],
  ['kind', 'e.kind'],
  ['title', 'e.title'],
  ['sha256', 'er.sha256'],
  ['size', 'b.size'],
  ['mediaType', 'b.media_type'],
  ['fileName', 'er.file_name'],
  ['url', 'er.url'],
  ['text', 'er.text'],
  ['datedOn', 'er.dated_on::text'],
  ['coversFrom', 'er.covers_from::text'],
  ['coversTo', 'er.covers_to::text'],
  ['expiresOn', 'er.expires_on::text'],
  ['sensitivity', 'e.sensitivity'],
  ['state', 'e.state'],
  ['addedBy', `json_build_object('id', adder.id, 'name', adder.name)`],
  ['addedAt', isoText('er.created_at')],
  ['isReadable', isReadableBy(person)],
];

export const evidenceColumns = (person: string): string =>
  fields(person)
    .map(([name, sql]) => `${sql} AS "${name}"`)
    .join(', ');

/** The same as one JSON object, with more name and SQL pairs after it. */
export const evidenceJson = (person: string, more: string): string =>
  `json_build_object(${fields(person)
    .map(([name, sql]) => `'${name}', ${sql}`)
    .join(', ')}, ${more})`;

/** Stands for the title of a piece that isn't for the reader. */
export const RESTRICTED_TITLE = 'Restricted evidence';

/** Leaves of a restricted piece that isn't the reader's only that it is there. */
export const withoutSecrets = <View extends EvidenceView>(view: View): View =>
  view.isReadable
    ? view
    : {
        ...view,
        title: RESTRICTED_TITLE,
        sha256: null,
        size: null,
        mediaType: null,
        fileName: null,
        url: null,
        text: null,
      };
