import { type ExchangeProblem, MOST_ITEMS, unreadable } from '../incoming.js';
import { cellName, columnOf } from '../table/cell-name.js';
import type { Sheet } from '../table/sheet-rows.js';
import { attribute, readXml } from './read-xml.js';
import { type Package, unpack } from './unpack.js';
import { CHECKLIST_SHEET } from './workbook-parts.js';
import { cellText } from './xml-text.js';

/** Columns further right can't be ours. */
const MOST_COLUMNS = 256;

/**
 * The sheet named Checklist, or the first one.
 * @throws DomainError `rule-unmet` for what isn't a workbook.
 */
export const readWorkbook = async (bytes: Uint8Array): Promise<Sheet> => {
  const parts = await unpack(bytes);
  const sheet = await parts.read(await sheetPath(parts));
  const strings = parts.has('xl/sharedStrings.xml')
    ? sharedStrings(await parts.read('xl/sharedStrings.xml'))
    : [];
  return readSheetXml(sheet, strings);
};

const sheetPath = async (parts: Package): Promise<string> => {
  const sheets: { name: string; id: string }[] = [];
  const nothing = () => undefined;
  readXml(await parts.read('xl/workbook.xml'), {
    open: (tag) => {
      if (tag.local !== 'sheet') return;
      sheets.push({ name: attribute(tag, 'name') ?? '', id: attribute(tag, 'id') ?? '' });
    },
    text: nothing,
    close: nothing,
  });
  const targets = new Map<string, string>();
  readXml(await parts.read('xl/_rels/workbook.xml.rels'), {
    open: (tag) => {
      targets.set(attribute(tag, 'Id') ?? '', attribute(tag, 'Target') ?? '');
    },
    text: nothing,
    close: nothing,
  });
  const sheet = sheets.find(({ name }) => name === CHECKLIST_SHEET) ?? sheets[0];
  const target = targets.get(sheet?.id ?? '');
  if (target === undefined) throw unreadable('The workbook has no sheet. Export it again.');
  return target.startsWith('/') ? target.slice(1) : `xl/${target}`;
};

/** Gathers the words of `t` elements, runs joined; phonetic readings (`rPh`) are left out. */
const wordsGatherer = () => {
  let words = '';
  let isWords = false;
  let isPhonetic = false;
  return {
    open: (name: string): void => {
      if (name === 'rPh') isPhonetic = true;
      isWords = name === 't' && !isPhonetic;
    },
    text: (text: string): void => {
      if (isWords) words += text;
    },
    close: (name: string): void => {
      if (name === 'rPh') isPhonetic = false;
      if (name === 't') isWords = false;
    },
    take: (): string => {
      const taken = cellText(words);
      words = '';
      return taken;
    },
  };
};

const sharedStrings = (xml: string): string[] => {
  const strings: string[] = [];
  const words = wordsGatherer();
  readXml(xml, {
    open: ({ local }) => words.open(local),
    text: words.text,
    close: ({ local }) => {
      words.close(local);
      if (local === 'si') strings.push(words.take());
    },
  });
  return strings;
};

interface OpenCell {
  readonly row: number;
  readonly column: number;
  readonly type: string;
  value: string;
  hasFormula: boolean;
}

const readSheetXml = (xml: string, strings: readonly string[]): Sheet => {
  const rows: string[][] = [];
  const problems: ExchangeProblem[] = [];
  const words = wordsGatherer();
  let row = 0;
  let column = -1;
  let cell: OpenCell | null = null;
  let isValue = false;
  readXml(xml, {
    open: (tag) => {
      words.open(tag.local);
      isValue = tag.local === 'v';
      if (tag.local === 'f' && cell !== null) cell.hasFormula = true;
      if (tag.local === 'row') {
        row = rowNumber(attribute(tag, 'r'), row + 1);
        column = -1;
      }
      if (tag.local !== 'c') return;
      column = columnOf(attribute(tag, 'r') ?? '') ?? column + 1;
      cell = { row, column, type: attribute(tag, 't') ?? 'n', value: '', hasFormula: false };
    },
    text: (text) => {
      words.text(text);
      if (isValue && cell !== null) cell.value += text;
    },
    close: ({ local }) => {
      words.close(local);
      if (local === 'v') isValue = false;
      if (local !== 'c' || cell === null) return;
      const text = cellValue(cell, words.take(), strings);
      problems.push(...problemsOf(cell));
      if (text !== '') place(rows, cell, text);
      cell = null;
    },
  });
  return {
    rows: Array.from(rows, (cells) => Array.from(cells ?? [], (text) => text ?? '')),
    problems,
  };
};

const rowNumber = (written: string | undefined, next: number): number =>
  written === undefined ? next : Number(written);

const cellValue = (cell: OpenCell, inline: string, strings: readonly string[]): string => {
  if (cell.type === 'inlineStr') return inline;
  if (cell.type === 's') return strings[Number(cell.value)] ?? '';
  if (cell.type === 'str') return cellText(cell.value);
  if (cell.type === 'b') return cell.value === '1' ? 'TRUE' : 'FALSE';
  return cell.value === '' ? '' : String(Number(cell.value));
};

const problemsOf = ({ row, column, type, hasFormula }: OpenCell): ExchangeProblem[] =>
  hasFormula || type === 'e'
    ? [
        {
          place: cellName(row, column),
          code: 'holds-formula',
          detail: 'The cell holds a formula or an error. Type its text instead.',
        },
      ]
    : [];

const place = (rows: string[][], { row, column }: OpenCell, text: string): void => {
  const isInside = row >= 1 && row <= MOST_ITEMS + 1 && column < MOST_COLUMNS;
  if (!isInside) {
    throw unreadable(
      `Cell ${cellName(row, column)} is out of reach. Import at most ${MOST_ITEMS} items at once.`,
    );
  }
  const cells = (rows[row - 1] ??= []);
  cells[column] = text;
};
