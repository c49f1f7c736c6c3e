import type { Remark } from '../issue.js';
import type { PracticeDraft, SectionDraft } from '../parse-section.js';
import type { Span } from '../span.js';
import type { Correction } from './correction.js';
import { isStructural, standing } from './correction.js';
import { lapsedRemark } from './lapsed.js';

/** The sections with what a person said of their practices. */
export interface CorrectedDrafts {
  readonly drafts: readonly SectionDraft[];
  /** By the practice's beginning: the wording its item gets. */
  readonly wordings: ReadonlyMap<number, string>;
  /** Practices whose item a person left out, by their beginning. */
  readonly leftOut: ReadonlySet<number>;
  readonly remarks: readonly Remark[];
}

/** Tells of a paragraph whether a person says that it states a practice. */
export function claimsOf(
  text: string,
  corrections: readonly Correction[],
): (paragraph: Span) => boolean {
  const claimed = standing(corrections)
    .filter(({ kind }) => kind === 'auditable' || kind === 'context')
    .map(({ at }) => at);
  if (claimed.length === 0) return () => false;
  return ([start]) => claimed.some((at) => isOnLineOf(text, start, at));
}

/** Lays a person's decisions over the practices; the order of the corrections doesn't matter. */
export function correctPractices(
  text: string,
  drafts: readonly SectionDraft[],
  corrections: readonly Correction[],
): CorrectedDrafts {
  const wanted = standing(corrections).filter(
    (each) => !isStructural(each) && each.kind !== 'checked',
  );
  const wordings = new Map<number, string>();
  const leftOut = new Set<number>();
  if (wanted.length === 0) return { drafts, wordings, leftOut, remarks: [] };
  const starts = drafts.flatMap(({ practices }) => practices.map(({ span }) => span[0]));
  const changes = new Map<number, Correction[]>();
  const remarks: Remark[] = [];
  for (const correction of wanted) {
    const start = practiceAt(text, starts, correction.at);
    if (start === null) {
      remarks.push(lapsedRemark(text, correction));
      continue;
    }
    if (correction.kind === 'wording') wordings.set(start, correction.wording);
    if (correction.kind === 'leave-out') leftOut.add(start);
    changes.set(start, [...(changes.get(start) ?? []), correction]);
  }
  const corrected = drafts.map((draft) => correctSection(draft, changes));
  return {
    drafts: corrected.map(({ draft }) => draft),
    wordings,
    leftOut,
    remarks: [...remarks, ...corrected.flatMap((section) => section.remarks)],
  };
}

// The practice that begins on the anchor's line: the last one at or before it, else the next.
function practiceAt(text: string, starts: readonly number[], at: number): number | null {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  const near = [starts[low - 1], starts[low]].filter((start) => start !== undefined);
  return near.find((start) => isOnLineOf(text, start, at)) ?? null;
}

function isOnLineOf(text: string, start: number, at: number): boolean {
  if (at >= text.length) return false;
  const newline = text.indexOf('\n', Math.min(start, at));
  return newline < 0 || newline >= Math.max(start, at);
}

interface CorrectedSection {
  readonly draft: SectionDraft;
  readonly remarks: readonly Remark[];
}

function correctSection(
  draft: SectionDraft,
  changes: ReadonlyMap<number, readonly Correction[]>,
): CorrectedSection {
  if (!draft.practices.some(({ span }) => changes.has(span[0]))) return { draft, remarks: [] };
  const { refs, remarks } = refsOf(draft, changes);
  const practices = draft.practices.map((practice) => {
    const corrected = (changes.get(practice.span[0]) ?? []).reduce(withDecision, practice);
    const { ref, parentRef } = practice;
    return {
      ...corrected,
      ref: refs.get(ref) ?? ref,
      parentRef: parentRef === null ? null : (refs.get(parentRef) ?? parentRef),
    };
  });
  return { draft: { ...draft, practices }, remarks };
}

interface Renamed {
  readonly refs: ReadonlyMap<string, string>;
  readonly remarks: readonly Remark[];
}

function refsOf(
  { practices }: SectionDraft,
  changes: ReadonlyMap<number, readonly Correction[]>,
): Renamed {
  const wanted = practices.flatMap((practice) =>
    (changes.get(practice.span[0]) ?? []).flatMap((each) =>
      each.kind === 'ref' && each.ref !== practice.ref ? [{ practice, ref: each.ref }] : [],
    ),
  );
  const moving = new Set(wanted.map(({ practice }) => practice.ref));
  const taken = new Set(practices.map(({ ref }) => ref).filter((ref) => !moving.has(ref)));
  const refs = new Map<string, string>();
  const remarks: Remark[] = [];
  for (const { practice, ref } of wanted) {
    if (taken.has(ref)) {
      const message = `The ref ${ref} is another practice’s of this section; ${practice.ref} stays. Choose one that is free.`;
      remarks.push({ code: 'ref-taken', span: practice.span, message });
      taken.add(practice.ref);
    } else {
      refs.set(practice.ref, ref);
      taken.add(ref);
    }
  }
  return { refs, remarks };
}

function withDecision(practice: PracticeDraft, correction: Correction): PracticeDraft {
  const { meaning } = practice;
  const because = (words: string): readonly string[] => [...meaning.why, `curated: ${words}`];
  switch (correction.kind) {
    case 'auditable': {
      const change = { auditable: true, contextReason: null, why: because('auditable') };
      return meaning.auditable ? practice : { ...practice, meaning: { ...meaning, ...change } };
    }
    case 'context': {
      const { reason } = correction;
      if (meaning.contextReason === reason) return practice;
      const why = because(`context, ${reason}`);
      const change = { auditable: false, contextReason: reason, why };
      return { ...practice, meaning: { ...meaning, ...change } };
    }
    case 'obligation': {
      const { obligation } = correction;
      const why = because(obligation);
      return { ...practice, meaning: { ...meaning, obligation, why } };
    }
    case 'category': {
      const { category } = correction;
      const why = because(`category ${category}`);
      return { ...practice, meaning: { ...meaning, category, why } };
    }
    case 'title':
      return { ...practice, title: correction.title };
    default:
      return practice;
  }
}
