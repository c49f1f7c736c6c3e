import type { Block } from '../block.js';
import type { Remark } from '../issue.js';
import { wordsOf } from '../span.js';
import { explain } from './numbering.js';
import type { Explanation, Label } from './numbering.js';
import { schemesFor, shapesOf } from './schemes.js';

/** The best reading of a document's blocks, and what is remarkable about it. */
export interface BestExplanation {
  readonly labels: readonly Label[];
  readonly remarks: readonly Remark[];
}

/**
 * Tries every numbering scheme on the whole document and takes the one that explains it at the
 * least cost; a different reading that costs hardly more is reported.
 */
export function bestExplanation(text: string, blocks: readonly Block[]): BestExplanation {
  const shapes = shapesOf(text, blocks);
  const ranked = schemesFor(blocks)
    .map((scheme) => explain(scheme, blocks, shapes))
    .filter((explanation) => explanation.sections > 0)
    .sort((a, b) => a.cost - b.cost);
  const [best, second] = ranked;
  if (!best) return { labels: blocks.map(() => ({ role: 'text' })), remarks: [] };
  const remarks = [
    ...numberRemarks(text, blocks, best.labels),
    ...rivalRemarks(blocks, best, second),
  ];
  return { labels: best.labels, remarks };
}

function rivalRemarks(
  blocks: readonly Block[],
  best: Explanation,
  second: Explanation | undefined,
): Remark[] {
  const isClose = second && second.cost - best.cost < 0.25 + best.cost * 0.05;
  const differs = second?.labels.some((label, at) => label.role !== best.labels[at]?.role) ?? false;
  const span = blocks[0]?.span;
  if (!isClose || !differs || !span) return [];
  const message =
    `Read as ${best.scheme.name} (${best.sections} sections). ` +
    `“${second.scheme.name}” (${second.sections} sections) explains it nearly as well: check the headings.`;
  return [{ code: 'close-reading', span, message }];
}

function numberRemarks(text: string, blocks: readonly Block[], labels: readonly Label[]): Remark[] {
  const remarks: Remark[] = [];
  let section = 0;
  let previous: Label | null = null;
  labels.forEach((label, index) => {
    const block = blocks[index];
    if (label.role === 'heading' && block) {
      remarks.push(...sectionRemarks({ text, block, section, number: label.number, previous }));
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
