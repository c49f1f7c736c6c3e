import { claimsOf, correctPractices } from './corrections/practice-corrections.js';
import type { Correction } from './corrections/correction.js';
import type { ExtractedText } from './extracted-text.js';
import type { Remark } from './issue.js';
import { clustersOf } from './meaning/clusters.js';
import { adviceFor } from './meaning/item.js';
import { ordersMore } from './meaning/prescriptive.js';
import { wordingOf } from './meaning/wording.js';
import { parseSection } from './parse-section.js';
import type { PracticeDraft, SectionDraft } from './parse-section.js';
import type {
  ParsedPractice,
  ParsedSection,
  ParsedTitle,
  ProposedItem,
} from './parsed-document.js';
import type { Span } from './span.js';
import { outlineOf } from './structure/outline.js';
import type { OutlineSection } from './structure/outline.js';

/** What a text is read as; `leftOut` holds where the practices begin that propose no item. */
export interface TextReading {
  readonly title: ParsedTitle | null;
  readonly sections: readonly ParsedSection[];
  readonly remarks: readonly Remark[];
  readonly leftOut: ReadonlySet<number>;
}

/**
 * Reads a decoded text: structure first, then meaning. Corrections of structure act before meaning
 * is judged, so that a merged practice is judged whole.
 */
export function readText(
  { text, marks }: Pick<ExtractedText, 'text' | 'marks'>,
  corrections: readonly Correction[] = [],
): TextReading {
  const outline = outlineOf(text, { marks, corrections });
  const context = {
    text,
    gaps: outline.gaps,
    isPrescriptive: ordersMore(text, outline),
    isClaimed: claimsOf(text, corrections),
  };
  const read = outline.sections.map((section) => parseSection(context, section));
  const { drafts, wordings, leftOut, remarks } = correctPractices(text, read, corrections);
  return {
    title: outline.title,
    sections: sectionsFrom(drafts, wordings),
    remarks: [...outline.remarks, ...read.flatMap((draft) => draft.remarks), ...remarks],
    leftOut,
  };
}

type Wordings = ReadonlyMap<number, string>;

function sectionsFrom(drafts: readonly SectionDraft[], wordings: Wordings): ParsedSection[] {
  // A paragraph of prose holds several measures and duplicates none of them.
  const listed = drafts.flatMap(({ outline, practices }) =>
    practices
      .filter(({ span, meaning }) => meaning.auditable && !isProse(outline, span))
      .map((practice) => ({ practice, section: outline.span[0] })),
  );
  // Refs may repeat where section numbers do, so practices are told apart by their place.
  const clusters = clustersOf(
    listed.map(({ practice, section }) => ({
      key: practice.span[0],
      section,
      ref: practice.ref,
      title: practice.title,
      text: practice.meaning.body,
      control: practice.meaning.controls[0]?.control ?? null,
    })),
  );
  return drafts.map(({ outline, prose, practices }) => ({
    number: outline.number,
    heading: outline.heading,
    headingSpan: outline.headingSpan,
    span: outline.span,
    opening: prose.opening,
    conclusion: prose.conclusion,
    practices: practices.map((practice) => {
      const [start] = practice.span;
      const wording = wordings.get(start) ?? null;
      return practiceFrom(practice, { cluster: clusters.get(start) ?? null, wording });
    }),
  }));
}

const isProse = (outline: OutlineSection, span: Span): boolean =>
  [...outline.before, ...outline.after].some((paragraph) => paragraph[0] === span[0]);

interface ItemParts {
  readonly cluster: string | null;
  /** What a person wrote instead of the proposed words. */
  readonly wording: string | null;
}

function practiceFrom(draft: PracticeDraft, parts: ItemParts): ParsedPractice {
  const { ref, parentRef, title, span, gaps, text, meaning } = draft;
  const { sentences, obligation, auditable, contextReason, category } = meaning;
  const why = parts.cluster
    ? [...meaning.why, `${parts.cluster}: says nearly the same as others`]
    : meaning.why;
  const item = auditable ? itemFrom(draft, parts) : null;
  return {
    ref,
    parentRef,
    title,
    span,
    gaps,
    text,
    sentences,
    obligation,
    auditable,
    contextReason,
    category,
    why,
    item,
  };
}

function itemFrom(
  { title, meaning }: PracticeDraft,
  { cluster, wording }: ItemParts,
): ProposedItem {
  const { worded, obligation, controls, body } = meaning;
  const proposed = wording ?? wordingOf(title, worded, obligation);
  return { wording: proposed, ...adviceFor(controls, body), cluster };
}
