import { columnName } from '../table/cell-name.js';
import { type Column, COLUMNS } from '../table/columns.js';
import { cellXml, escapeXml } from './xml-text.js';

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const SHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** The sheet that an import reads. */
export const CHECKLIST_SHEET = 'Checklist';

/** Indexes into `cellXfs` of the styles below. */
const STYLE = { heading: 1, edit: 2, fixed: 3 } as const;

const TYPES = `${XML}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${SHEET_TYPE}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${SHEET_TYPE}.worksheet+xml"/><Override PartName="/xl/worksheets/sheet2.xml" ContentType="${SHEET_TYPE}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${SHEET_TYPE}.styles+xml"/></Types>`;

const ROOT = `${XML}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${RELATIONS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`;

/** The hidden name goes with the filter of the sheet: without it LibreOffice shows none. */
const workbook = (filtered: string): string =>
  `${XML}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets><sheet name="${CHECKLIST_SHEET}" sheetId="1" r:id="rId1"/><sheet name="About" sheetId="2" r:id="rId2"/></sheets><definedNames><definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">${CHECKLIST_SHEET}!${filtered}</definedName></definedNames></workbook>`;

const WORKBOOK_RELATIONS = `${XML}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${RELATIONS}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${RELATIONS}/worksheet" Target="worksheets/sheet2.xml"/><Relationship Id="rId3" Type="${RELATIONS}/styles" Target="styles.xml"/></Relationships>`;

/** Number format 49 is text: what is typed stays as typed, `=1+1` and `5.10` too. */
const STYLES = `${XML}<styleSheet xmlns="${MAIN}"><fonts count="3"><font><sz val="11"/><name val="Calibri"/><family val="2"/></font><font><b/><sz val="11"/><name val="Calibri"/><family val="2"/></font><font><sz val="11"/><color rgb="FF595959"/><name val="Calibri"/><family val="2"/></font></fonts><fills count="4"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFDCE6F1"/><bgColor indexed="64"/></patternFill></fill><fill><patternFill patternType="solid"><fgColor rgb="FFF2F2F2"/><bgColor indexed="64"/></patternFill></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="4"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>${xf(1, 2)}${xf(0, 0)}${xf(2, 3)}</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;

function xf(font: number, fill: number): string {
  return `<xf numFmtId="49" fontId="${font}" fillId="${fill}" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>`;
}

const cell = (name: string, text: string, style: number): string =>
  text === ''
    ? `<c r="${name}" s="${style}"/>`
    : `<c r="${name}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${cellXml(text)}</t></is></c>`;

const sheetData = (rows: readonly (readonly string[])[], styleOf: StyleOf): string => {
  const lines = rows.map((texts, index) => {
    const row = index + 1;
    const cells = texts.map((text, column) =>
      cell(`${columnName(column)}${row}`, text, styleOf(row, column)),
    );
    return `<row r="${row}">${cells.join('')}</row>`;
  });
  return `<sheetData>${lines.join('')}</sheetData>`;
};

type StyleOf = (row: number, column: number) => number;

const columnWidths = (widths: readonly number[]): string => {
  const columns = widths.map(
    (width, index) =>
      `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`,
  );
  return `<cols>${columns.join('')}</cols>`;
};

/** Lists to choose from and longest texts, where a column has them. */
const validations = (rows: number): string => {
  const rules = COLUMNS.flatMap((column, index) => {
    const rule = validation(column);
    const name = columnName(index);
    return rule === null || rows < 2 ? [] : [rule.replace('@', `sqref="${name}2:${name}${rows}"`)];
  });
  return rules.length === 0
    ? ''
    : `<dataValidations count="${rules.length}">${rules.join('')}</dataValidations>`;
};

const validation = (column: Column): string | null => {
  if (column.kind !== 'edit') return null;
  const { choices, most, header } = column;
  if (choices !== undefined) {
    const error = `Choose one of the list for ${header}.`;
    return `<dataValidation type="list" allowBlank="1" showErrorMessage="1" errorTitle="${header}" error="${error}" @><formula1>"${escapeXml(choices.join(','))}"</formula1></dataValidation>`;
  }
  if (most === undefined) return null;
  const error = `Write at most ${most} characters.`;
  return `<dataValidation type="textLength" operator="lessThanOrEqual" allowBlank="1" showErrorMessage="1" errorTitle="${header}" error="${error}" @><formula1>${most}</formula1></dataValidation>`;
};

const checklistSheet = (rows: readonly (readonly string[])[]): string => {
  const last = `${columnName(COLUMNS.length - 1)}${rows.length}`;
  const styleOf: StyleOf = (row, column) => {
    if (row === 1) return STYLE.heading;
    return COLUMNS[column]?.kind === 'edit' ? STYLE.edit : STYLE.fixed;
  };
  return `${XML}<worksheet xmlns="${MAIN}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><dimension ref="A1:${last}"/><sheetViews><sheetView workbookViewId="0"><pane xSplit="2" ySplit="1" topLeftCell="C2" activePane="bottomRight" state="frozen"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/>${columnWidths(COLUMNS.map(({ width }) => width))}${sheetData(rows, styleOf)}<autoFilter ref="A1:${last}"/>${validations(rows.length)}<pageMargins left="0.5" right="0.5" top="0.5" bottom="0.5" header="0.3" footer="0.3"/><pageSetup orientation="landscape" fitToHeight="0"/></worksheet>`;
};

const aboutSheet = (rows: readonly (readonly string[])[]): string =>
  `${XML}<worksheet xmlns="${MAIN}"><sheetFormatPr defaultRowHeight="15"/>${columnWidths([24, 90])}${sheetData(rows, (_row, column) => (column === 0 ? STYLE.heading : STYLE.edit))}</worksheet>`;

/** The files of a workbook with the checklist's rows and a sheet that tells what it is. */
export const workbookParts = (
  rows: readonly (readonly string[])[],
  about: readonly (readonly string[])[],
): Readonly<Record<string, string>> => ({
  '[Content_Types].xml': TYPES,
  '_rels/.rels': ROOT,
  'xl/workbook.xml': workbook(`$A$1:$${columnName(COLUMNS.length - 1)}$${rows.length}`),
  'xl/_rels/workbook.xml.rels': WORKBOOK_RELATIONS,
  'xl/styles.xml': STYLES,
  'xl/worksheets/sheet1.xml': checklistSheet(rows),
  'xl/worksheets/sheet2.xml': aboutSheet(about),
});
