import type { LineMark } from '../extracted-text.js';
import type { TextFormat } from './text-file.js';

/**
 * Markdown (CommonMark with tables). The structure reader knows `#` headings, lists and bold titles
 * by themselves; what a line means only beside others is marked here. The text stays as it is, so
 * that a quote is letter for letter a part of the file.
 */
export const markdown: TextFormat = {
  mediaType: 'text/markdown',
  extensions: ['md', 'markdown'],
  extractor: 'markdown/1',
  marksOf: (text) => new MarkdownLines(text).marks(),
};

const FENCE = /^ {0,3}(`{3,}|~{3,})/u;
const UNDERLINE = /^ {0,3}(=+|-+)\s*$/u;
const BREAK = /^ {0,3}([-*_])(?:[ \t]*\1){2,}\s*$/u;
const DEFINITION = /^ {0,3}\[[^\]\n]{1,200}\]:[ \t]*\S/u;
const TABLE_RULE = /^ {0,3}\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?\s*$/u;
/** A line that can't be the words of an underlined heading. */
const NO_WORDS = /^(?:\s*$| {0,3}(?:#{1,6}\s|>|[-+*]\s|\d{1,9}[.)]\s|\|))/u;
const LONGEST_FRONT = 200;

class MarkdownLines {
  private readonly lines: readonly string[];
  private readonly starts: number[] = [];
  private readonly found: LineMark[] = [];

  constructor(text: string) {
    this.lines = text.split('\n');
    let at = 0;
    for (const line of this.lines) {
      this.starts.push(at);
      at += line.length + 1;
    }
  }

  marks(): readonly LineMark[] {
    let fence: string | null = null;
    let isComment = false;
    for (let index = this.frontMatter(); index < this.lines.length; index += 1) {
      const line = this.lines[index] ?? '';
      if (fence !== null) {
        const isEnd = line.trim().startsWith(fence) && /^[`~]+$/u.test(line.trim());
        this.mark(index, isEnd ? 'furniture' : 'plain');
        if (isEnd) fence = null;
      } else if (isComment || /^ {0,3}<!--/u.test(line)) {
        this.mark(index, 'furniture');
        isComment = !line.includes('-->');
      } else {
        fence = FENCE.exec(line)?.[1] ?? null;
        if (fence !== null) this.mark(index, 'furniture');
        else this.plainLine(index, line);
      }
    }
    return this.found;
  }

  /** Marks what `---` opens on the first line; gives the line after it. */
  private frontMatter(): number {
    if (this.lines[0]?.trimEnd() !== '---') return 0;
    const end = this.lines.findIndex(
      (line, index) => index > 0 && index < LONGEST_FRONT && /^(?:---|\.\.\.)\s*$/u.test(line),
    );
    for (let index = 0; index <= end; index += 1) this.mark(index, 'furniture');
    return end + 1;
  }

  private plainLine(index: number, line: string): void {
    const underline = UNDERLINE.exec(line)?.[1];
    if (underline && this.isHeading(index - 1)) {
      this.found.push({
        kind: 'heading',
        at: this.starts[index - 1] ?? 0,
        level: underline.startsWith('=') ? 1 : 2,
      });
      this.mark(index, 'furniture');
    } else if (BREAK.test(line) || DEFINITION.test(line) || this.isTableRule(index, line)) {
      this.mark(index, 'furniture');
    }
  }

  // One line of words with nothing before it: a longer paragraph above a rule is no heading here.
  private isHeading(index: number): boolean {
    const line = this.lines[index];
    if (line === undefined || NO_WORDS.test(line) || this.isMarked(index)) return false;
    const before = this.lines[index - 1];
    return before === undefined || before.trim() === '' || this.isMarked(index - 1);
  }

  private isTableRule(index: number, line: string): boolean {
    return (
      TABLE_RULE.test(line) && line.includes('|') && (this.lines[index - 1] ?? '').includes('|')
    );
  }

  private isMarked(index: number): boolean {
    return this.found.at(-1)?.at === this.starts[index];
  }

  private mark(index: number, kind: 'furniture' | 'plain'): void {
    this.found.push({ kind, at: this.starts[index] ?? 0 });
  }
}
