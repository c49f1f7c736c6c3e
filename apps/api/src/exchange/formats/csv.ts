import { unreadable, utf8Text } from '../incoming.js';
import { guarded, unguarded } from '../table/formula-guard.js';
import { parseCsv, writeCsv } from '../table/csv-text.js';
import { readSheet, sheetRows } from '../table/sheet-rows.js';
import type { ExchangeFormat } from './format.js';

/** Without it Excel takes the file for Windows-1252 and breaks every letter outside ASCII. */
const BOM = '\uFEFF';

/** RFC 4180 with a BOM; cells that a spreadsheet would run as a formula are guarded. */
export const csv: ExchangeFormat = {
  name: 'csv',
  mediaType: 'text/csv; charset=utf-8',
  endings: ['.csv'],
  write: (checklist) => {
    const rows = sheetRows(checklist).map((row) => row.map(guarded));
    return new TextEncoder().encode(BOM + writeCsv(rows));
  },
  read: (bytes) => {
    const text = utf8Text(bytes, 'In Excel save it as “CSV UTF-8 (Comma delimited)”.');
    const parsed = parseCsv(text);
    if ('problem' in parsed) throw unreadable(parsed.problem);
    return readSheet({ rows: parsed.rows.map((row) => row.map(unguarded)), problems: [] });
  },
};
