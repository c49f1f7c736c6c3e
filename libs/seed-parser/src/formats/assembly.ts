import type { LineMark } from '../extracted-text.js';
import { cleanPieces } from './clean-text.js';
import type { Piece } from './clean-text.js';

/** A paragraph of a document whose text is put together by its reader. */
export interface Paragraph {
  readonly pieces: readonly Piece[];
  /** Columns of white space before it. */
  readonly indent?: number;
  /** The number or bullet that the document prints before it, without the space. */
  readonly label?: string;
  readonly list?: {
    readonly level: number;
    readonly ordered: boolean;
    readonly value: number | null;
  };
  /** True where its own words begin with the mark of a list. */
  readonly isEntry?: boolean;
  /** Level from 1 to 6. */
  readonly heading?: number;
  /** True for what runs along the page or around the document. */
  readonly isFurniture?: boolean;
}

/** Puts paragraphs together to a text and notes what it says of their lines. */
export class Assembly {
  private readonly lines: string[] = [];
  private readonly marks: LineMark[] = [];
  private length = 0;
  private isAfterList: boolean | null = null;

  /** True when no paragraph with words was added. */
  get isEmpty(): boolean {
    return this.lines.length === 0;
  }

  /** Adds a paragraph; one without words is left out. Line ends inside it are kept. */
  add(paragraph: Paragraph): void {
    const { text, boldEnd } = cleanPieces(paragraph.pieces);
    if (text === '') return;
    const { label = '', indent = 0, list } = paragraph;
    const isList = list !== undefined || paragraph.isEntry === true;
    if (this.isAfterList !== null && !(isList && this.isAfterList) && indent === 0) this.push('');
    this.isAfterList = isList || (indent > 0 && this.isAfterList === true);
    const lead = ' '.repeat(indent);
    const start = label === '' ? '' : `${label} `;
    const at = this.length + lead.length;
    this.mark(paragraph, at, start.length);
    const words = at + start.length;
    if (boldEnd > 0) this.marks.push({ kind: 'bold', at, span: [words, words + boldEnd] });
    const [first = '', ...more] = text.split('\n');
    this.push(lead + start + first);
    for (const line of more) {
      const inner = ' '.repeat(indent + (isList ? Math.max(2, start.length) : 0));
      if (paragraph.isFurniture) this.marks.push({ kind: 'furniture', at: this.length });
      this.push(inner + line);
    }
  }

  finish(): { readonly text: string; readonly marks: readonly LineMark[] } {
    return { text: `${this.lines.join('\n')}\n`, marks: this.marks };
  }

  private mark({ heading, list, isFurniture }: Paragraph, at: number, length: number): void {
    if (isFurniture) this.marks.push({ kind: 'furniture', at });
    if (heading !== undefined) this.marks.push({ kind: 'heading', at, level: heading });
    if (list) this.marks.push({ kind: 'list', at, ...list, length });
  }

  private push(line: string): void {
    this.lines.push(line);
    this.length += line.length + 1;
  }
}
