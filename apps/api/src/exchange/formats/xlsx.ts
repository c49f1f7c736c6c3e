import { strToU8, type Zippable, zipSync } from 'fflate';
import type { ExchangedChecklist } from '../exchanged-checklist.js';
import { readSheet, sheetRows } from '../table/sheet-rows.js';
import { readWorkbook } from '../xlsx/read-workbook.js';
import { workbookParts } from '../xlsx/workbook-parts.js';
import type { ExchangeFormat } from './format.js';

/** The date every part bears, so that the same rows are the same bytes: the first a ZIP can hold. */
const PART_DATE = new Date(1980, 0, 1);

const about = ({ title, number, state, document }: ExchangedChecklist): string[][] => [
  ['Checklist', title],
  ['Version', `${number}, ${state}`],
  ['Policy document', `${document.title}, revision ${document.revision}`],
  ['SHA-256 of the document', document.sha256],
  [
    'How to edit',
    'Change the white columns of the sheet Checklist. The grey ones come from the document and tell which item a row is: leave them as they are. Write suggested evidence one a line (Alt+Enter). Rows may be sorted, and rows you leave out stay as they are.',
  ],
];

/** An Excel workbook (ECMA-376) of texts only: nothing in it is a formula. */
export const xlsx: ExchangeFormat = {
  name: 'xlsx',
  mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  endings: ['.xlsx'],
  write: (checklist) => {
    const parts = workbookParts(sheetRows(checklist), about(checklist));
    const files: Zippable = Object.fromEntries(
      Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)]),
    );
    return zipSync(files, { level: 6, mtime: PART_DATE });
  },
  read: async (bytes) => readSheet(await readWorkbook(bytes)),
};
