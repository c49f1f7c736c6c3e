import {
  type Actor,
  type Blocker,
  checklistItemBlockers,
  type Claim,
  DomainError,
  type Permission,
  publishBlockers,
  type Span,
  type VersionState,
} from '@plumbline/domain';
import { type AllowedActionView, toAllowedAction } from '../core/fields/views.js';
import type { Tx } from '../database/tenant.js';
import type { ChecklistItemView, ChecklistVersionView } from './checklist.view.js';
import { readDroppedItems } from './dropped-items.js';
import { canChange } from './ownership.js';

/** A version with the checklist and the document it belongs to. */
export interface VersionRow {
  readonly id: string;
  readonly version: number;
  readonly number: number;
  readonly state: VersionState;
  readonly note: string | null;
  readonly publishedAt: Date | null;
  readonly contentSha256: string | null;
  readonly checklistId: string;
  readonly title: string;
  readonly readingId: string;
  readonly documentId: string;
  readonly documentTitle: string;
  readonly slug: string;
  readonly ownerAgencyId: string | null;
  readonly revision: number;
  readonly sha256: string;
  readonly text: string;
}

interface SourceRow {
  readonly practiceId: string;
  readonly practiceKey: string;
  readonly ref: string;
  readonly span: Span;
  readonly section: { readonly number: number; readonly heading: string };
  readonly claim: Claim;
}

export type ItemRow = Omit<ChecklistItemView, 'ref' | 'section' | 'sources' | 'blockers'> & {
  readonly sources: readonly SourceRow[];
};

const VERSION = `
  SELECT v.id, v.version, v.number, v.state, v.note, v.published_at AS "publishedAt",
         v.content_sha256 AS "contentSha256", c.id AS "checklistId", c.title,
         v.reading_id AS "readingId", d.id AS "documentId", d.title AS "documentTitle", d.slug,
         d.owner_agency_id AS "ownerAgencyId", r.number AS revision, r.sha256, r.text
    FROM checklist_version v
    JOIN checklist c ON c.id = v.checklist_id
    JOIN reading n ON n.id = v.reading_id
    JOIN policy_revision r ON r.id = n.revision_id
    JOIN policy_document d ON d.id = c.document_id
   WHERE v.id = $1`;

/** The items of versions with their sources and claims; narrowed by what is added to it. */
export const ITEMS = `
  SELECT i.id, i.version, i.item_key AS "itemKey", i.ordinal, i.title, i.wording, i.obligation,
         i.category, i.methods, i.suggested_evidence AS "suggestedEvidence", i.cadence,
         i.responsible_unit AS "responsibleUnit",
         (SELECT coalesce(json_agg(json_build_object('practiceId', p.id,
                   'practiceKey', p.practice_key, 'ref', p.ref,
                   'span', json_build_array(s.start_offset, s.end_offset),
                   'section', json_build_object('number', e.number, 'heading', e.heading),
                   'claim', json_build_object('status', coalesce(n.status, 'source_says'),
                     'note', n.note, 'asOf', n.as_of, 'by', u.name)) ORDER BY s.ordinal), '[]')
            FROM item_source s
            JOIN practice p ON p.id = s.practice_id
            JOIN section e ON e.id = p.section_id
            LEFT JOIN LATERAL (
              SELECT x.status, x.note, x.as_of, x.by FROM claim_note x
               WHERE x.document_id = c.document_id AND x.practice_key = p.practice_key
               ORDER BY x.id DESC LIMIT 1) n ON true
            LEFT JOIN app_user u ON u.id = n.by
           WHERE s.checklist_item_id = i.id) AS sources,
         EXISTS (SELECT FROM checklist_item old
                   JOIN item_source os ON os.checklist_item_id = old.id
                   JOIN practice op ON op.id = os.practice_id
                   JOIN item_source s ON s.checklist_item_id = i.id
                   JOIN practice p ON p.id = s.practice_id AND p.practice_key = op.practice_key
                  WHERE old.checklist_version_id = v.based_on_id AND old.item_key = i.item_key
                    AND p.id <> op.id AND p.text <> op.text) AS "sourceChanged"
    FROM checklist_item i
    JOIN checklist_version v ON v.id = i.checklist_version_id
    JOIN checklist c ON c.id = v.checklist_id`;

/** How long a row read here has to stay as it is: not at all, or to the end of the transaction. */
export type VersionLock = '' | 'FOR SHARE OF v' | 'FOR UPDATE OF v';

/** @throws DomainError `not-found`. */
export const readVersion = async (
  tx: Tx,
  id: string,
  lock: VersionLock = '',
): Promise<VersionRow> => {
  const [row] = await tx.query<VersionRow>(`${VERSION} ${lock}`, [id]);
  if (row === undefined) throw new DomainError('not-found');
  return row;
};

export const readItems = (tx: Tx, versionId: string): Promise<ItemRow[]> =>
  tx.query<ItemRow>(`${ITEMS} WHERE i.checklist_version_id = $1 ORDER BY i.ordinal, i.id`, [
    versionId,
  ]);

/** @throws DomainError `not-found`. */
export const readItem = async (tx: Tx, id: string): Promise<ItemRow> => {
  const [row] = await tx.query<ItemRow>(`${ITEMS} WHERE i.id = $1`, [id]);
  if (row === undefined) throw new DomainError('not-found');
  return row;
};

/** One version with its items; three queries. Throws DomainError `not-found`. */
export const readVersionView = async (tx: Tx, id: string): Promise<ChecklistVersionView> => {
  const version = await readVersion(tx, id);
  const items = await readItems(tx, id);
  return { ...toVersionView(tx.actor, version, items), dropped: await readDroppedItems(tx, id) };
};

const toVersionView = (
  actor: Actor,
  version: VersionRow,
  items: readonly ItemRow[],
): Omit<ChecklistVersionView, 'dropped'> => ({
  id: version.id,
  version: version.version,
  number: version.number,
  state: version.state,
  note: version.note,
  publishedAt: version.publishedAt?.toISOString() ?? null,
  contentSha256: version.contentSha256,
  checklist: { id: version.checklistId, title: version.title },
  document: {
    id: version.documentId,
    title: version.documentTitle,
    revision: version.revision,
  },
  allowedActions: allowedActions(actor, version, items),
  items: items.map((item) => toItemView(item, version.text)),
});

/** An item of a version; `text` is what its sources' spans point into. */
export const toItemView = (item: ItemRow, text: string): ChecklistItemView => ({
  id: item.id,
  version: item.version,
  itemKey: item.itemKey,
  ordinal: item.ordinal,
  ref: refOf(item),
  title: item.title,
  wording: item.wording,
  obligation: item.obligation,
  category: item.category,
  methods: item.methods,
  suggestedEvidence: item.suggestedEvidence,
  cadence: item.cadence,
  responsibleUnit: item.responsibleUnit,
  section: item.sources[0]?.section ?? { number: 0, heading: '' },
  sources: item.sources.map(({ practiceId, ref, span, claim }) => ({
    practiceId,
    ref,
    span,
    quote: text.slice(...span),
    claim,
  })),
  sourceChanged: item.sourceChanged,
  blockers: checklistItemBlockers(item),
});

/** An item goes by the ref of its first source. */
export const refOf = ({ sources }: Pick<ItemRow, 'sources'>): string => sources[0]?.ref ?? '';

const allowedActions = (
  actor: Actor,
  { state, ownerAgencyId }: VersionRow,
  items: readonly ItemRow[],
): AllowedActionView[] => {
  // The note is asked for when publishing; until then its absence isn't in the way.
  const publishing = publishBlockers({ state, items, note: '-' });
  const edit = canChange(actor, 'checklist.edit', ownerAgencyId);
  const publish = canChange(actor, 'checklist.publish', ownerAgencyId);
  return [
    toAllowedAction('checklist.edit', withBlockers(edit, stateBlockers(state))),
    toAllowedAction('checklist.publish', withBlockers(publish, publishing)),
  ];
};

const withBlockers = (permission: Permission, blockers: readonly Blocker[]): Permission => {
  const all = [...(permission.blockers ?? []), ...blockers];
  return all.length === 0 ? { allowed: true } : { allowed: false, blockers: all };
};

/** Why a version in this state takes no edits. */
export const stateBlockers = (state: VersionState): Blocker[] =>
  state === 'draft' ? [] : [{ code: 'checklist-not-draft', params: { state } }];
