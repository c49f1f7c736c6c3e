import { Fields } from './fields.js';
import { hasWords, newParagraph, rowOf } from './flow.js';
import type { FlowParagraph } from './flow.js';
import type { Numbering } from './numbering.js';
import { takeParagraphProperty, takeRunProperty } from './styles.js';
import type { RunProperties, Styles } from './styles.js';
import type { Attributes, XmlHandler } from './xml-reader.js';

// Deleted and moved text, former properties of tracked changes, fallbacks, and what isn't shown.
const SKIPPED =
  /^w:(?:del|moveFrom|delText|delInstrText|\w+Change|sdtPr|sectPr|tblPr|tblGrid|rt|fldData|binData)$|^mc:Fallback$/u;

interface Row {
  readonly cells: FlowParagraph[][];
  isDeleted: boolean;
}

/** Reads the paragraphs of a part (body or notes) in the accepted view of its tracked changes. */
export class BodyReader {
  /** The ids of the notes in the order of their references. */
  readonly noteRefs: string[] = [];
  private readonly flows: FlowParagraph[][] = [[]];
  private readonly paragraphs: FlowParagraph[] = [];
  private readonly rows: Row[] = [];
  private readonly fields = new Fields();
  private readonly path: string[] = [];
  private carried: FlowParagraph['pieces'] = [];
  private run: RunProperties = {};
  private skipped = 0;

  constructor(
    private readonly styles: Styles,
    private readonly numbering: Numbering,
  ) {}

  /** The paragraphs read since it was last asked. */
  take(): FlowParagraph[] {
    return this.flow.splice(0);
  }

  handler(): XmlHandler {
    return {
      open: (name, attributes) => {
        if (this.skipped > 0 || this.isSkipped(name)) this.skipped += 1;
        else this.open(name, attributes);
        this.path.push(name);
      },
      text: (text) => {
        if (this.skipped > 0) return;
        const within = this.path.at(-1);
        if (within === 'w:t' || within === 'm:t') this.addText(text);
        else if (within === 'w:instrText') this.fields.instruct(text);
      },
      close: (name) => {
        this.path.pop();
        if (this.skipped > 0) this.skipped -= 1;
        else this.close(name);
      },
    };
  }

  private get flow(): FlowParagraph[] {
    return this.flows.at(-1) ?? [];
  }

  // As a property `w:del` says that a paragraph's end or a row is deleted; else it holds what was.
  private isSkipped(name: string): boolean {
    if (!SKIPPED.test(name)) return false;
    const within = this.path.at(-1);
    const isProperty = within === 'w:rPr' || within === 'w:trPr';
    return !(isProperty && (name === 'w:del' || name === 'w:moveFrom'));
  }

  private open(name: string, attributes: Attributes): void {
    const paragraph = this.paragraphs.at(-1);
    if (name === 'w:p') this.paragraphs.push(newParagraph());
    else if (name === 'w:r') this.run = {};
    else if (name === 'w:tr') this.rows.push({ cells: [], isDeleted: false });
    else if (name === 'w:tc' || name === 'w:txbxContent') this.flows.push([]);
    else if (name === 'w:del' || name === 'w:moveFrom') this.markDeleted();
    else if (name === 'w:fldChar') this.fields.step(attributes['fldCharType'] ?? '');
    else if (name === 'w:footnoteReference' || name === 'w:endnoteReference') {
      this.noteRefs.push(`${name.slice(2, -9)} ${attributes['id'] ?? ''}`);
    } else if (paragraph) this.openInside(paragraph, name, attributes);
  }

  private openInside(paragraph: FlowParagraph, name: string, attributes: Attributes): void {
    const sign = SIGNS[name];
    if (sign !== undefined) this.addText(sign);
    else if (name === 'w:sym') this.addText(symbolOf(attributes));
    else if (this.path.at(-1) === 'w:rPr') {
      if (!this.path.includes('w:pPr')) takeRunProperty(this.run, name, attributes);
      else if (name === 'w:vanish') paragraph.endIsHidden = true;
    } else if (this.path.includes('w:pPr')) {
      takeParagraphProperty(paragraph.properties, name, attributes);
    }
  }

  private close(name: string): void {
    if (name === 'w:p') this.endParagraph();
    else if (name === 'w:tc') this.endCell();
    else if (name === 'w:tr') this.endRow();
    else if (name === 'w:txbxContent') {
      const box = this.flows.pop() ?? [];
      this.paragraphs.at(-1)?.boxes.push(...box);
    }
  }

  private addText(text: string): void {
    const paragraph = this.paragraphs.at(-1);
    if (!paragraph || !this.fields.isShown) return;
    const { styleId } = paragraph.properties;
    const byStyle = this.styles.run(this.run.styleId, 'character');
    const byParagraph = this.styles.run(styleId, 'paragraph');
    if (this.run.isHidden ?? byStyle.isHidden ?? byParagraph.isHidden ?? false) return;
    const isRaised = this.run.isRaised ?? byStyle.isRaised ?? false;
    if (isRaised && /^[\d*†‡,\s]+$/u.test(text)) return;
    if (this.fields.isInContents) paragraph.isFurniture = true;
    const isBold = this.run.isBold ?? byStyle.isBold ?? false;
    paragraph.pieces.push({ text, isBold });
  }

  private markDeleted(): void {
    const row = this.rows.at(-1);
    if (this.path.at(-1) === 'w:trPr') {
      if (row) row.isDeleted = true;
      return;
    }
    const paragraph = this.paragraphs.at(-1);
    if (paragraph && this.path.includes('w:pPr')) paragraph.endIsDeleted = true;
  }

  private endParagraph(): void {
    const paragraph = this.paragraphs.pop();
    if (!paragraph) return;
    paragraph.pieces.unshift(...this.carried.splice(0));
    if (paragraph.endIsDeleted) {
      this.carried = [...paragraph.pieces];
      this.flow.push(...paragraph.boxes);
      return;
    }
    if (!paragraph.endIsHidden || hasWords(paragraph)) this.place(paragraph);
    this.flow.push(paragraph, ...paragraph.boxes);
  }

  // Counts it in its list and finds out whether it is a heading.
  private place(paragraph: FlowParagraph): void {
    const { properties: own } = paragraph;
    const style = this.styles.paragraph(own.styleId);
    const numId = own.numId ?? style.numId;
    if (numId !== undefined && numId !== '0') {
      const depth = own.level ?? this.depthOf(numId, own, style) ?? 0;
      paragraph.label = this.numbering.next(numId, depth);
      paragraph.depth = depth;
    }
    const outline = own.outlineLevel ?? style.outlineLevel ?? 9;
    paragraph.heading = outline >= 0 && outline < 9 ? Math.min(6, outline + 1) : null;
    own.indent ??= style.indent;
    paragraph.isFurniture ||= this.styles.isContents(own.styleId);
  }

  private depthOf(
    numId: string,
    own: FlowParagraph['properties'],
    style: ReturnType<Styles['paragraph']>,
  ): number | undefined {
    if (own.numId !== undefined) return undefined;
    const bound = (styleId: string | undefined): number | undefined =>
      styleId === undefined ? undefined : this.numbering.levelOfStyle(numId, styleId);
    return bound(own.styleId) ?? style.level ?? bound(style.numStyleId);
  }

  private endCell(): void {
    const cell = this.flows.pop() ?? [];
    this.rows.at(-1)?.cells.push(cell);
  }

  private endRow(): void {
    const row = this.rows.pop();
    if (row && !row.isDeleted) this.flow.push(...rowOf(row.cells));
  }
}

const SIGNS: Readonly<Record<string, string>> = {
  'w:tab': '\t',
  'w:ptab': '\t',
  'w:br': '\n',
  'w:cr': '\n',
  'w:noBreakHyphen': '-',
};

const BOXES: Readonly<Record<string, string>> = { F06F: '☐', F0A8: '☐', F0FD: '☒', F0FE: '☑' };

// Symbol fonts are known by their codes only; of a box it matters whether it is ticked.
function symbolOf({ char = '' }: Attributes): string {
  const code = Number.parseInt(char, 16);
  if (Number.isNaN(code)) return '';
  if (code >= 0xf000 && code <= 0xf0ff) return BOXES[char.toUpperCase()] ?? '•';
  return code > 0 && code < 0xd800 ? String.fromCharCode(code) : '•';
}
