import { type SourceView } from '../api/views';

/** The paragraph with the cited words in it, and the paragraphs around it. */
export interface SourceText {
  readonly before: readonly string[];
  readonly lead: string;
  readonly cited: string;
  readonly rest: string;
  readonly after: readonly string[];
}

const paragraphs = (text: string): string[] =>
  text
    .split(/\n+/)
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** Cuts the text around a citation at its line breaks, so that the cited paragraph stands alone. */
export function sourceTextOf({ before, cited, after }: SourceView['paragraph']): SourceText {
  const leadStart = before.lastIndexOf('\n') + 1;
  const restEnd = after.indexOf('\n');
  return {
    before: paragraphs(before.slice(0, leadStart)),
    lead: before.slice(leadStart),
    cited,
    rest: restEnd < 0 ? after : after.slice(0, restEnd),
    after: restEnd < 0 ? [] : paragraphs(after.slice(restEnd)),
  };
}
