import type { Line } from './lines.js';

/** Lines at the edge of a page that are looked at. */
const EDGE = 3;
/** And the share of its height they may stand in. */
const MARGIN = 0.1;
const PAGE_NUMBER =
  /^(?:page\s+)?[-–—]?\s*(?:\d{1,4}|[ivxlc]{1,7})\s*[-–—]?(?:\s*(?:of|\/)\s*\d{1,4})?$/iu;

/**
 * Marks running headers and footers, page numbers and footnotes: lines that stand at the same
 * place of several pages with the same words but for their numbers, and small type at the foot.
 */
export function markFurniture(pages: readonly (readonly Line[])[], bodySize: number): void {
  const edges = pages.map((lines) => {
    const ordered = [...lines].sort((a, b) => a.y - b.y);
    return {
      top: ordered.slice(0, EDGE).filter(({ y, pageHeight }) => y < MARGIN * pageHeight),
      bottom: ordered
        .slice(-EDGE)
        .reverse()
        .filter(({ y, pageHeight }) => y > (1 - MARGIN) * pageHeight),
    };
  });
  const seen = new Map<string, Line[]>();
  for (const { top, bottom } of edges) {
    for (const line of new Set([...top, ...bottom])) {
      const key = keyOf(line);
      seen.set(key, [...(seen.get(key) ?? []), line]);
    }
  }
  const enough = Math.max(2, Math.min(4, Math.ceil(pages.length * 0.4)));
  for (const lines of seen.values()) {
    if (new Set(lines.map(({ page }) => page)).size < enough) continue;
    for (const line of lines) line.isFurniture = true;
  }
  edges.forEach(({ top, bottom }, index) => {
    markPageNumbers(top, index + 1, pages.length);
    markPageNumbers(bottom, index + 1, pages.length);
  });
  for (const lines of pages) markNotes(lines, bodySize);
}

// The same words at the same height: numbers may differ, and left and right pages may alternate.
const keyOf = ({ text, y }: Line): string =>
  `${Math.round(y / 6)} ${text.replace(/\d+/gu, '#').replace(/\s+/gu, ' ').trim()}`;

function markPageNumbers(edge: readonly Line[], page: number, pages: number): void {
  const line = edge.find(({ isFurniture }) => !isFurniture);
  const next = edge.find((each) => each !== line && !each.isFurniture);
  if (!line || !PAGE_NUMBER.test(line.text.trim())) return;
  const isOwn = Number(line.text.trim()) === page || /page|of/iu.test(line.text);
  const isApart = next !== undefined && Math.abs(next.y - line.y) > 1.5 * line.size;
  if (isOwn || (isApart && pages > 1)) line.isFurniture = true;
}

function markNotes(lines: readonly Line[], bodySize: number): void {
  const foot: Line[] = [];
  for (const line of [...lines].sort((a, b) => b.y - a.y)) {
    if (line.isFurniture) continue;
    if (line.size > 0.92 * bodySize) break;
    foot.unshift(line);
  }
  const first = foot[0];
  const startsNote = first && (first.hasRaisedStart || /^\s*(?:\d{1,3}|[*†‡])\s/u.test(first.text));
  // A page all in small type is no note.
  if (startsNote && foot.length < lines.length) for (const line of foot) line.isFurniture = true;
}
