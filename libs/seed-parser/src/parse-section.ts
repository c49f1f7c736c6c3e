import type { ContextReason } from '@plumbline/domain';
import type { Remark } from './issue.js';
import { readPractice } from './meaning/practice.js';
import type { PracticeMeaning } from './meaning/practice.js';
import type { Lent } from './meaning/obligation.js';
import { contextOfTitle, isMixed, leadInOf, lentByLeadIn, settingOf } from './meaning/setting.js';
import type { SectionSetting } from './meaning/setting.js';
import { proseJudge } from './meaning/states-practice.js';
import { wordsOf } from './span.js';
import type { Span } from './span.js';
import { gapsIn } from './structure/items.js';
import type { OutlineItem } from './structure/items.js';
import type { OutlineSection } from './structure/outline.js';
import { readAround, readProse } from './structure/prose.js';
import type { ProseReading } from './structure/prose.js';
import { readTitle } from './structure/titles.js';

/** A practice before its cluster is known. */
export interface PracticeDraft {
  readonly ref: string;
  readonly parentRef: string | null;
  readonly title: string | null;
  readonly span: Span;
  readonly gaps: readonly Span[];
  readonly text: string;
  readonly meaning: PracticeMeaning;
}

/** A section before the clusters of its practices are known. */
export interface SectionDraft {
  readonly outline: OutlineSection;
  readonly prose: ProseReading;
  readonly practices: readonly PracticeDraft[];
  readonly remarks: readonly Remark[];
}

interface Surroundings {
  readonly text: string;
  readonly outline: OutlineSection;
  readonly setting: SectionSetting;
  readonly lent: Lent | null;
  readonly leadIn: string | null;
  readonly isPrescriptive: boolean;
}

/** What a section is read with: what is known of the document it stands in. */
export interface SectionContext {
  readonly text: string;
  readonly gaps: readonly Span[];
  /** True when the document orders more than it describes. */
  readonly isPrescriptive: boolean;
  /** Whether a person says that this paragraph states a practice. */
  readonly isClaimed: (paragraph: Span) => boolean;
}

/** Reads one section: its prose, its practices and what they mean. */
export function parseSection(
  { text, gaps, isPrescriptive, isClaimed }: SectionContext,
  outline: OutlineSection,
): SectionDraft {
  const setting = settingOf(outline.heading);
  const judge = { ...proseJudge(setting), isClaimed };
  const hasItems = outline.items.length > 0;
  const prose = hasItems
    ? readAround(text, outline, judge)
    : readProse(text, [...outline.before, ...outline.after], judge);
  const opening = prose.opening ? text.slice(prose.opening[0], prose.opening[1]) : '';
  const lent = lentByLeadIn(opening);
  const leadIn = leadInOf(opening);
  const around: Surroundings = { text, outline, setting, lent, leadIn, isPrescriptive };
  const paragraphs = prose.practices.map((span, index) =>
    proseDraft(around, { span, gaps: gapsIn(gaps, span), count: index + 1 }),
  );
  const contexts = titleContexts(outline.items, setting, outline.heading);
  const items = outline.items.map((item) =>
    itemDraft(around, item, contexts.get(item.ref) ?? null),
  );
  const practices = [...paragraphs, ...items].sort((a, b) => a.span[0] - b.span[0]);
  return { outline, prose, practices, remarks: remarksOn(text, outline, prose) };
}

function itemDraft(
  { text, setting, lent, leadIn, isPrescriptive }: Surroundings,
  item: OutlineItem,
  titleContext: ContextReason | null,
): PracticeDraft {
  const { ref, parentRef, title, span, bodyAt, gaps } = item;
  const around = { setting, titleContext, lent, leadIn, isPrescriptive };
  const source = { title, span, bodyAt, gaps, ...around };
  const meaning = readPractice(text, source);
  return { ref, parentRef, title, span, gaps, text: wordsOf(text, span, gaps), meaning };
}

function proseDraft(
  { text, outline, setting, isPrescriptive }: Surroundings,
  { span, gaps, count }: { span: Span; gaps: readonly Span[]; count: number },
): PracticeDraft {
  const ref = `${outline.number}.p${count}`;
  const { title, bodyAt } = readTitle(text, span);
  const lone = { titleContext: null, lent: null, leadIn: null, isPrescriptive };
  const meaning = readPractice(text, { title, span, bodyAt, gaps, setting, ...lone });
  return { ref, parentRef: null, title, span, gaps, text: wordsOf(text, span, gaps), meaning };
}

// “1. Challenges” speaks for its letters, where the heading doesn't settle the matter alone.
function titleContexts(
  items: readonly OutlineItem[],
  setting: SectionSetting,
  heading: string,
): Map<string, ContextReason> {
  const contexts = new Map<string, ContextReason>();
  if (setting.context && !setting.isSoft && !isMixed(heading)) return contexts;
  for (const { ref, parentRef, title } of items) {
    const own = title ? contextOfTitle(title) : null;
    const inherited = parentRef === null ? null : (contexts.get(parentRef) ?? null);
    const context = inherited ?? own;
    if (context) contexts.set(ref, context);
  }
  return contexts;
}

function remarksOn(text: string, outline: OutlineSection, prose: ProseReading): Remark[] {
  const span = outline.headingSpan;
  const said = `Section ${outline.number}`;
  const rest = prose.rest.map((paragraph): Remark => ({
    code: 'no-practice',
    span: paragraph,
    message: `This paragraph of section ${outline.number} states no practice.`,
  }));
  if (outline.items.length > 0) return rest;
  if (prose.practices.length > 0) {
    const count = prose.practices.length;
    const message = `${said} has no list; ${count} of its paragraphs ${count === 1 ? 'is' : 'are'} read as practices.`;
    return [{ code: 'prose-answer', span, message }, ...rest];
  }
  const isEmpty = prose.opening === null;
  return isEmpty
    ? [
        {
          code: 'empty-section',
          span,
          message: `${said} has no answer: check that none is missing.`,
        },
      ]
    : [
        {
          code: 'no-practice',
          span: prose.opening ?? span,
          message: `${said} states no practice: “${wordsOf(text, span)}”.`,
        },
      ];
}
