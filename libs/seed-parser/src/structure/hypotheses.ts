import type { Block } from '../block.js';
import type { Remark } from '../issue.js';
import { wordsOf } from '../span.js';
import type { Given, GivenRoles } from './given.js';
import { explain } from './numbering.js';
import type { Explanation, Label } from './numbering.js';
import { schemesFor, shapesOf, statementScheme } from './schemes.js';
import type { Scheme } from './schemes.js';
import { itemNumberRemarks } from './item-numbers.js';

/** The best reading of a document's blocks, and what is remarkable about it. */
export interface BestExplanation {
  readonly labels: readonly Label[];
  readonly remarks: readonly Remark[];
}

/** Blocks as they came and as a person cut them, with what that person says they are. */
export interface CorrectedReading {
  readonly raw: readonly Block[];
  readonly blocks: readonly Block[];
  readonly given: GivenRoles;
}

/**
 * Tries every numbering scheme on the whole document and takes the one that explains it at the
 * least cost; a different reading that costs hardly more is reported. What a person says is laid
 * over that: it changes the place it speaks of, and no heading elsewhere.
 */
export function bestExplanation(text: string, reading: CorrectedReading): BestExplanation {
  const { raw, blocks, given } = reading;
  const [best, second] = ranked(text, raw);
  const rivals = best ? rivalRemarks(raw, best, second) : [];
  const labels = given.size === 0 ? best?.labels : relabeled(text, reading, best);
  if (!labels) return { labels: blocks.map(() => ({ role: 'text' })), remarks: [] };
  const numbers = numberRemarks({ text, blocks, labels, given });
  const items = itemNumberRemarks(text, blocks, labels);
  return { labels, remarks: [...numbers, ...items, ...rivals] };
}

/** So many blocks tell which schemes are worth trying first. */
const SAMPLE = 200;

// The most promising scheme is tried first; another is given up once it can't come close.
function ranked(text: string, blocks: readonly Block[]): Explanation[] {
  const shapes = shapesOf(text, blocks);
  const sample = { blocks: blocks.slice(0, SAMPLE), shapes };
  const costIn = (scheme: Scheme): number => explain(scheme, sample)?.cost ?? Infinity;
  const promising = schemesFor(blocks)
    .map((scheme) => ({ scheme, cost: costIn(scheme) }))
    .sort((a, b) => a.cost - b.cost);
  const found: Explanation[] = [];
  let dearest = Infinity;
  for (const { scheme } of promising) {
    const explanation = explain(scheme, { blocks, shapes, dearest });
    if (!explanation || explanation.sections === 0) continue;
    found.push(explanation);
    dearest = Math.min(dearest, explanation.cost + closeTo(explanation));
  }
  return found.sort((a, b) => a.cost - b.cost);
}

/** How much dearer than the best a reading may be and still be worth a remark. */
const closeTo = (best: Explanation): number => 0.25 + best.cost * 0.05;

function relabeled(
  text: string,
  { raw, blocks, given }: CorrectedReading,
  best: Explanation | undefined,
): readonly Label[] {
  const headings = new Set(
    raw.filter((_, index) => best?.labels[index]?.role === 'heading').map(({ span }) => span[0]),
  );
  const settled = new Map(
    blocks.map(({ span }, index): [number, Given] => {
      const own = headings.has(span[0]) ? HEADING : NO_HEADING;
      return [index, given.get(index) ?? own];
    }),
  );
  const scheme = best?.scheme ?? statementScheme;
  const explained = explain(scheme, { blocks, shapes: shapesOf(text, blocks), given: settled });
  return explained?.labels ?? [];
}

const HEADING: Given = { role: 'heading', number: null };
const NO_HEADING: Given = { role: 'not-heading' };

function rivalRemarks(
  blocks: readonly Block[],
  best: Explanation,
  second: Explanation | undefined,
): Remark[] {
  const isClose = second && second.cost - best.cost < closeTo(best);
  const differs = second?.labels.some((label, at) => label.role !== best.labels[at]?.role) ?? false;
  const span = blocks[0]?.span;
  if (!isClose || !differs || !span) return [];
  const message =
    `Read as ${best.scheme.name} (${best.sections} sections). ` +
    `“${second.scheme.name}” (${second.sections} sections) explains it nearly as well: check the headings.`;
  return [{ code: 'close-reading', span, message }];
}

interface Numbered {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly labels: readonly Label[];
  readonly given: GivenRoles;
}

function numberRemarks({ text, blocks, labels, given }: Numbered): Remark[] {
  const remarks: Remark[] = [];
  let section = 0;
  let previous: Label | null = null;
  labels.forEach((label, index) => {
    const block = blocks[index];
    if (label.role === 'heading' && block) {
      const place = { text, block, section, number: label.number, previous };
      // Whoever said that it is a heading needn't be asked.
      const isSettled = given.has(index);
      remarks.push(
        ...sectionRemarks(place).filter(({ code }) => !isSettled || code !== 'heading-after-item'),
      );
      section = label.number;
    }
    previous = label;
  });
  return remarks;
}

interface HeadingPlace {
  readonly text: string;
  readonly block: Block;
  readonly section: number;
  readonly number: number;
  readonly previous: Label | null;
}

function sectionRemarks({ text, block, section, number, previous }: HeadingPlace): Remark[] {
  const { span } = block;
  const heading = wordsOf(text, block.words);
  if (section > 0 && number <= section) {
    const message = `Section ${number} comes after section ${section}: check the number of “${heading}”.`;
    return [{ code: 'section-number-repeated', span, message }];
  }
  if (section > 0 && number > section + 1) {
    const message = `Section ${section} is followed by section ${number}: check that none is missing.`;
    return [{ code: 'section-number-skipped', span, message }];
  }
  const isNextItem =
    previous?.role === 'item' && previous.marker.value === number - 1 && !block.afterBlank;
  if (!isNextItem) return [];
  const message = `Section ${number} follows item ${number - 1} without a break; read as a heading.`;
  return [{ code: 'heading-after-item', span, message }];
}
