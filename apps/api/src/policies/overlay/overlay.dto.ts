import {
  CATEGORIES,
  type Cadence,
  type Category,
  type ClaimStatus,
  CONTEXT_REASONS,
  type ContextReason,
  METHODS,
  type Method,
  type Obligation,
  OBLIGATIONS,
  TITLE_LENGTH,
} from '@plumbline/domain';
import { Equals } from 'class-validator';
import { CadenceInput } from '../../checklists/cadence.dto.js';
import {
  TakesChoice,
  TakesChoices,
  TakesList,
  TakesPart,
  TakesText,
  TakesTexts,
} from '../../core/fields/input-fields.js';

export const OVERLAY_SCHEMA = 'plumbline.overlay/1';

/** The longest texts, in characters, and the most of a list; the JSON Schema has the same. */
export const OVERLAY_MOST = {
  ref: 40,
  itemKey: 200,
  title: 200,
  wording: 2000,
  note: 2000,
  unit: 120,
  trigger: 200,
  evidence: { entries: 20, text: 200 },
  sources: 50,
  entries: 5000,
} as const;

const REF = { least: 1, most: OVERLAY_MOST.ref } as const;
const NOTE = { least: 1, most: OVERLAY_MOST.note } as const;
const MOST_ENTRIES = OVERLAY_MOST.entries;

/** A checklist item as a person wrote it; a field left out keeps what the rules propose. */
export class OverlayItem {
  /** The practice the item is named after; the first of its sources. */
  @TakesText(REF) readonly ref!: string;
  /** What the item goes by over the versions of its checklist; made from `ref` when left out. */
  @TakesText({ least: 1, most: OVERLAY_MOST.itemKey, optional: true }) readonly itemKey?: string;
  /** Every practice the item rests on, `ref` first; `ref` alone when left out. */
  @TakesTexts({ most: OVERLAY_MOST.sources, each: REF, optional: true }) readonly sources?: string[];
  @TakesText({ most: TITLE_LENGTH, optional: true }) readonly title?: string;
  /** May be empty, as a draft's may; publishing asks for it. */
  @TakesText({ most: OVERLAY_MOST.wording }) readonly wording!: string;
  @TakesChoice(OBLIGATIONS, 'Obligation', { optional: true }) readonly obligation?: Obligation;
  @TakesChoice(CATEGORIES, 'Category', { optional: true }) readonly category?: Category;
  @TakesChoices(METHODS, 'Method', { optional: true }) readonly methods?: Method[];
  @TakesTexts({
    most: OVERLAY_MOST.evidence.entries,
    each: { least: 1, most: OVERLAY_MOST.evidence.text },
    optional: true,
  })
  readonly suggestedEvidence?: string[];
  @TakesPart(() => CadenceInput, { optional: true }) readonly cadence?: Cadence;
  @TakesText({ most: OVERLAY_MOST.unit, optional: true }) readonly responsibleUnit?: string;
  /** What to know about the claim of the practice `ref`. */
  @TakesText({ ...NOTE, optional: true }) readonly claimNote?: string;
}

/** A practice that stays out of the checklist, and why. */
export class OverlayContext {
  @TakesText(REF) readonly ref!: string;
  @TakesChoice(CONTEXT_REASONS, 'ContextReason') readonly reason!: ContextReason;
}

/** What a note that comes with a document can say: only counsel confirms or contradicts. */
export const OVERLAY_CLAIMS = ['source_says', 'unknown'] as const satisfies readonly ClaimStatus[];

/** What is known of the claim of one practice. */
export class OverlayClaimNote {
  @TakesText(REF) readonly ref!: string;
  @TakesChoice(OVERLAY_CLAIMS, 'OverlayClaim') readonly status!: (typeof OVERLAY_CLAIMS)[number];
  @TakesText({ ...NOTE, optional: true }) readonly note?: string;
}

/** A person's reading of one policy document, kept beside it (`plumbline.overlay/1`). */
export class Overlay {
  @Equals(OVERLAY_SCHEMA, { message: `Write schema: ${OVERLAY_SCHEMA}.` })
  readonly schema!: typeof OVERLAY_SCHEMA;
  /** Title of the checklist. */
  @TakesText({ least: 1, most: OVERLAY_MOST.title, optional: true }) readonly title?: string;
  /** Title of the policy document. */
  @TakesText({ least: 1, most: OVERLAY_MOST.title, optional: true }) readonly document?: string;
  @TakesList(() => OverlayItem, { most: MOST_ENTRIES }) readonly items!: OverlayItem[];
  @TakesList(() => OverlayContext, { most: MOST_ENTRIES, optional: true })
  readonly context?: OverlayContext[];
  @TakesList(() => OverlayClaimNote, { most: MOST_ENTRIES, optional: true })
  readonly claimNotes?: OverlayClaimNote[];
}

/** The practices an item rests on, the one it is named after first. */
export const sourcesOf = (item: OverlayItem): readonly string[] => item.sources ?? [item.ref];
