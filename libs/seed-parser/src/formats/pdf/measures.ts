import type { Line } from './lines.js';

/** How a document is set: found from its lines, since a PDF doesn't say. */
export interface Measures {
  readonly bodySize: number;
  /** Distance of baselines inside a paragraph, in sizes of the type. */
  readonly leading: number;
  /** True where paragraphs stand apart, so that lines at the usual distance belong together. */
  readonly isSpaced: boolean;
  /** Level of a heading by its size; null for what is no larger than the text. */
  readonly headingLevel: (lines: readonly Line[]) => number | null;
}

/** Type this much larger than the text makes a heading. */
const LARGER = 1.1;
const LONGEST_HEADING = 300;

export function measuresOf(lines: readonly Line[]): Measures {
  const bodySize = bodySizeOf(lines);
  const sizes = [
    ...new Set(lines.filter(({ isFurniture }) => !isFurniture).map(({ size }) => rounded(size))),
  ]
    .filter((size) => size >= LARGER * bodySize)
    .sort((a, b) => b - a);
  return {
    bodySize,
    ...leadingOf(lines),
    headingLevel: (of) => {
      const length = of.reduce((sum, { text }) => sum + text.length, 0);
      const rank = sizes.indexOf(rounded(of[0]?.size ?? 0));
      return rank < 0 || length > LONGEST_HEADING ? null : Math.min(6, rank + 1);
    },
  };
}

const rounded = (size: number): number => Math.round(size * 2) / 2;

/** The size most letters are set in. */
export function bodySizeOf(lines: readonly Line[]): number {
  const letters = new Map<number, number>();
  for (const { size, text } of lines) {
    letters.set(rounded(size), (letters.get(rounded(size)) ?? 0) + text.length);
  }
  return [...letters].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 10;
}

/** Paragraphs are taken to stand apart where this share of all lines does. */
const SPACED_SHARE = 0.08;

function leadingOf(lines: readonly Line[]): Pick<Measures, 'leading' | 'isSpaced'> {
  const steps: number[] = [];
  lines.forEach((line, index) => {
    const previous = lines[index - 1];
    if (!previous || previous.column.id !== line.column.id) return;
    if (Math.abs(previous.size - line.size) > 0.1) return;
    const step = (line.y - previous.y) / line.size;
    if (step > 0.7 && step < 3) steps.push(step);
  });
  steps.sort((a, b) => a - b);
  // Lines follow each other more often inside paragraphs than between them; where every paragraph
  // is one line, the smallest steps tell as much.
  const leading = steps[Math.floor(steps.length * 0.3)] ?? 1.2;
  const apart = steps.filter((step) => step > 1.25 * leading).length;
  return { leading, isSpaced: apart > SPACED_SHARE * steps.length };
}
