import type { LineMark, ListMark } from '../extracted-text.js';
import type { Span } from '../span.js';
import type { LineStart } from './markers.js';

/** The start of a line when what its file says of it is heard too. */
export interface MarkedStart {
  readonly start: LineStart;
  readonly bold: Span | null;
  readonly isFurniture: boolean;
}

const PLAIN: LineStart = { markers: [], headingLevel: 0, isAnswer: false, length: 0 };

/**
 * Adds a file's marks to what the line itself shows. What is printed comes first: only a number
 * in no form the text reader knows ("Item one:") is taken from the list mark.
 */
export function withMarks(
  start: LineStart,
  lineAt: number,
  marks: readonly LineMark[],
): MarkedStart {
  let marked = start;
  let bold: Span | null = null;
  let isFurniture = false;
  for (const mark of marks) {
    if (mark.kind === 'furniture') isFurniture = true;
    else if (mark.kind === 'plain') marked = PLAIN;
    else if (mark.kind === 'heading' && marked.headingLevel === 0) {
      marked = { ...marked, headingLevel: mark.level };
    } else if (mark.kind === 'list') marked = withListMark(marked, mark);
    else if (mark.kind === 'bold') bold ??= mark.span;
  }
  const isOpening = bold !== null && bold[0] <= lineAt + marked.length;
  return { start: marked, bold: isOpening ? bold : null, isFurniture };
}

function withListMark(start: LineStart, { level, ordered, value, length }: ListMark): LineStart {
  if (start.markers.length > 0 || length === 0) return start;
  const kind = ordered ? `list${level}` : `bullet-list${level}`;
  const label = value === null ? null : String(value);
  return { ...start, markers: [{ kind, value, label }], length };
}
