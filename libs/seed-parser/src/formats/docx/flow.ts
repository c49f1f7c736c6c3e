import type { Piece } from '../clean-text.js';
import type { Label } from './numbering.js';
import type { ParagraphProperties } from './styles.js';

/** A paragraph of the body as it is being read. */
export interface FlowParagraph {
  readonly properties: ParagraphProperties;
  readonly pieces: Piece[];
  /** Text boxes anchored in it: they follow it. */
  readonly boxes: FlowParagraph[];
  label: Label | null;
  depth: number;
  heading: number | null;
  isFurniture: boolean;
  /** Its end was deleted in a tracked change: it runs on into the next one. */
  endIsDeleted: boolean;
  /** Its end, and with it an empty paragraph as a whole, is hidden text. */
  endIsHidden: boolean;
}

export const newParagraph = (): FlowParagraph => ({
  properties: {},
  pieces: [],
  boxes: [],
  label: null,
  depth: 0,
  heading: null,
  isFurniture: false,
  endIsDeleted: false,
  endIsHidden: false,
});

export const hasWords = ({ pieces }: FlowParagraph): boolean =>
  pieces.some(({ text }) => text.trim() !== '');

/** A table row on one line, its cells parted by tabs; as it stands where a cell holds more. */
export function rowOf(cells: readonly (readonly FlowParagraph[])[]): FlowParagraph[] {
  const filled = cells.map((cell) => cell.filter(hasWords)).filter((cell) => cell.length > 0);
  const [first, ...more] = filled.map((cell) => cell[0]);
  const isSimple = filled.every((cell) => cell.length === 1 && cell[0]?.heading === null);
  if (!first || !isSimple || more.length === 0) return filled.flat();
  const pieces = more.flatMap((paragraph) => [
    { text: `\t${paragraph?.label ? `${paragraph.label.text} ` : ''}`, isBold: false },
    ...(paragraph?.pieces ?? []),
  ]);
  return [{ ...first, pieces: [...first.pieces, ...pieces] }];
}
