import { Injectable } from '@nestjs/common';
import {
  type Actor,
  type Category,
  DomainError,
  type Obligation,
  type Span,
} from '@plumbline/domain';
import { firstFree, shortTitle } from '@plumbline/seed-parser/core';
import { AuditTrail } from '../audit/audit-trail.js';
import { newId } from '../database/new-id.js';
import { Tenancy, type Tx } from '../database/tenant.js';
import type { ChecklistItemView, ItemsCommandView } from './checklist.view.js';
import { deleteItems, replaceSources, writeContents } from './content-writer.js';
import { compareSeen, type Draft, finish, openDraft, type Seen } from './draft-commands.js';
import { insertItems, insertSources } from './draft-writer.js';
import { type ItemChange, keptSources, wholeOf } from './item-change-writer.js';
import { type ItemRow, readItem, toItemView } from './version-reader.js';

interface PracticeRow {
  readonly id: string;
  readonly key: string;
  readonly ref: string;
  readonly title: string | null;
  readonly text: string;
  readonly obligation: Obligation;
  readonly category: Category;
  readonly span: Span;
  /** The place of the item among those of the draft. */
  readonly ordinal: number;
}

/** Makes items of practices by hand, and one item of several. */
@Injectable()
export class ComposeItemsService {
  constructor(
    private readonly tenancy: Tenancy,
    private readonly audit: AuditTrail,
  ) {}

  /**
   * Adds an item that rests on a practice, for a person to word; it stands where the document
   * states the practice.
   * @throws DomainError `not-found` for a practice that isn't in what the draft is built on.
   */
  add(actor: Actor, versionId: string, practiceId: string): Promise<ChecklistItemView> {
    return this.tenancy.run(actor, async (tx) => {
      const draft = await openDraft(tx, versionId, 'FOR UPDATE OF v');
      const practice = await readPractice(tx, draft, practiceId);
      const item = newItem(draft, practice);
      await makeRoom(tx, draft, practice.ordinal);
      await insertItems(tx, versionId, [item]);
      await insertSources(tx, [item]);
      const added = await readItem(tx, item.id);
      const change: ItemChange = {
        kind: 'added',
        itemId: item.id,
        itemKey: item.itemKey,
        itemVersion: 1,
        before: null,
        after: wholeOf(added),
      };
      const { events } = await finish(tx, draft.version, { changes: [change], conflicts: [] });
      await this.audit.record(tx, events);
      return toItemView(added, draft.version.text);
    });
  }

  /**
   * Makes one item of several: the first keeps its words and takes on the others' sources; the
   * others are dropped.
   * @throws DomainError `stale` when any of them changed, `malformed` for fewer than two.
   */
  merge(actor: Actor, versionId: string, seen: readonly Seen[]): Promise<ItemsCommandView> {
    return this.tenancy.run(actor, async (tx) => {
      const draft = await openDraft(tx, versionId, 'FOR UPDATE OF v');
      const { standing, conflicts } = compareSeen(draft.items, seen);
      if (conflicts.length > 0) throw new DomainError('stale');
      const [kept, ...others] = standing;
      if (kept === undefined || others.length === 0) throw tooFew();
      const changes = await mergeInto(tx, kept, others);
      const why = `Merged into ${kept.title}.`;
      const done = await finish(tx, draft.version, { changes, conflicts, why });
      await this.audit.record(tx, done.events);
      return done.view;
    });
  }
}

const tooFew = (): DomainError =>
  new DomainError('malformed', { detail: 'Name at least two items: the first one stays.' });

const readPractice = async (tx: Tx, draft: Draft, practiceId: string): Promise<PracticeRow> => {
  const [row] = await tx.query<Omit<PracticeRow, 'ordinal'>>(
    `SELECT id, practice_key AS key, ref, title, text, obligation, category,
            json_build_array(start_offset, end_offset) AS span
       FROM practice WHERE id = $1 AND reading_id = $2`,
    [practiceId, draft.version.readingId],
  );
  if (row === undefined) throw new DomainError('not-found');
  const [start] = row.span;
  const before = draft.items.filter(({ sources }) => (sources[0]?.span[0] ?? 0) <= start);
  return { ...row, ordinal: Math.max(0, ...before.map(({ ordinal }) => ordinal)) + 1 };
};

const newItem = ({ items }: Draft, practice: PracticeRow) => ({
  id: newId(),
  itemKey: firstFree(practice.key, (key) => items.some(({ itemKey }) => itemKey === key)),
  ordinal: practice.ordinal,
  title: shortTitle(practice.title ?? practice.text),
  wording: '',
  obligation: practice.obligation,
  category: practice.category,
  methods: [],
  suggestedEvidence: [],
  cadence: { interval: null, trigger: null },
  responsibleUnit: '',
  sources: [{ practiceId: practice.id, span: practice.span }],
});

/** Moves the items from this place on by one; where they stand is no content of theirs. */
const makeRoom = async (tx: Tx, { version }: Draft, ordinal: number): Promise<void> => {
  await tx.query(
    `UPDATE checklist_item SET ordinal = ordinal + 1
      WHERE checklist_version_id = $1 AND ordinal >= $2`,
    [version.id, ordinal],
  );
};

const mergeInto = async (
  tx: Tx,
  kept: ItemRow,
  others: readonly ItemRow[],
): Promise<ItemChange[]> => {
  const known = new Set(kept.sources.map(({ practiceId }) => practiceId));
  const taken = others
    .flatMap(keptSources)
    .filter(({ practiceId }) => !known.has(practiceId) && known.add(practiceId));
  const sources = [...keptSources(kept), ...taken];
  await deleteItems(
    tx,
    others.map(({ id }) => id),
  );
  await writeContents(tx, [{ id: kept.id, content: kept }]);
  await replaceSources(tx, kept.id, sources);
  const dropped = others.map((item): ItemChange => ({
    kind: 'dropped',
    itemId: item.id,
    itemKey: item.itemKey,
    itemVersion: item.version + 1,
    before: wholeOf(item),
    after: null,
  }));
  const edited: ItemChange = {
    kind: 'edited',
    itemId: kept.id,
    itemKey: kept.itemKey,
    itemVersion: kept.version + 1,
    before: { sources: keptSources(kept) },
    after: { sources },
  };
  return [edited, ...dropped];
};
