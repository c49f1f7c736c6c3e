import { type Outcome, type Severity } from '@plumbline/domain';

/** A stretch of text in one voice; `code` is for what a machine reads, such as a hash. */
export type Run = { readonly text: string; readonly tone: 'strong' | 'weak' | 'code' };

/** Printed words: plain, or stretches in different voices. A line feed is a line break. */
export type Text = string | readonly (string | Run)[];

/** A short fact under a heading; the symbol repeats what the words say. */
export type Tag = { readonly symbol: Outcome | null; readonly text: string };

/** A boxed word beside a heading. */
export type Badge = { readonly severity: Severity | null; readonly text: string };

export type Column = {
  readonly title: string;
  readonly align: 'left' | 'right';
  readonly voice: 'text' | 'code';
  /** Points, or a share of what the fixed columns leave. */
  readonly width: { readonly points: number } | { readonly share: number };
};

export type Labelled = {
  readonly label: string;
  readonly text: Text;
  readonly tone: 'plain' | 'tinted';
};

export type Bar = {
  readonly label: string;
  readonly segments: readonly { readonly outcome: Outcome; readonly count: number }[];
};

export type Figure = { readonly value: string; readonly name: string; readonly formula: string };

/** What a reader must not miss: that this is a draft, that the data is made up. */
export type Marker = { readonly sort: 'draft' | 'sample'; readonly text: string };

/** What a page is made of. Each kind has one drawing in `templates/`; sections only list blocks. */
export type Block =
  | {
      readonly kind: 'cover';
      readonly title: string;
      readonly agency: string;
      readonly period: string;
      readonly figures: readonly Figure[];
      readonly facts: readonly Labelled[];
      readonly note: Text;
      readonly markers: readonly Marker[];
    }
  | { readonly kind: 'contents'; readonly title: string }
  | {
      readonly kind: 'section';
      readonly number: number;
      readonly title: string;
      readonly start: 'new-page' | 'same-page';
    }
  | {
      readonly kind: 'heading';
      readonly level: 2 | 3;
      readonly mark: string | null;
      readonly text: string;
      readonly badges: readonly Badge[];
    }
  | {
      readonly kind: 'paragraph';
      readonly text: Text;
      readonly style: 'body' | 'wording' | 'small' | 'decision' | 'warning';
    }
  | { readonly kind: 'quote'; readonly text: string; readonly source: string }
  | { readonly kind: 'tags'; readonly tags: readonly Tag[] }
  | { readonly kind: 'elements'; readonly elements: readonly Labelled[] }
  | { readonly kind: 'facts'; readonly facts: readonly Labelled[] }
  | {
      readonly kind: 'table';
      readonly caption: string | null;
      readonly columns: readonly Column[];
      readonly rows: readonly (readonly Text[])[];
      readonly lastRow: 'ordinary' | 'total';
    }
  | {
      readonly kind: 'chart';
      readonly alt: string;
      readonly legend: readonly { readonly symbol: Outcome; readonly text: string }[];
      readonly bars: readonly Bar[];
    };

export type BlockKind = Block['kind'];

export const strong = (text: string): Run => ({ text, tone: 'strong' });
export const weak = (text: string): Run => ({ text, tone: 'weak' });
export const code = (text: string): Run => ({ text, tone: 'code' });

/** A row of a list of facts in the ordinary tone. */
export const fact = (label: string, text: Text): Labelled => ({ label, text, tone: 'plain' });

/** A heading inside a section, without badges. */
export const heading = (level: 2 | 3, mark: string | null, text: string): Block => ({
  kind: 'heading',
  level,
  mark,
  text,
  badges: [],
});

type ParagraphStyle = Extract<Block, { kind: 'paragraph' }>['style'];

/** One paragraph. */
export const paragraph = (text: Text, style: ParagraphStyle = 'body'): Block => ({
  kind: 'paragraph',
  text,
  style,
});

/** What a person wrote, as one block a paragraph: blank lines part paragraphs. */
export const paragraphs = (text: string): Block[] =>
  text
    .split(/(?:(?:\r\n|\r|\n)[ \t]*){2,}/u)
    .filter((part) => part.trim() !== '')
    .map((part) => paragraph(part.trim()));
