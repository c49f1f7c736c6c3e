import { BOLD_LINE } from '../block.js';
import type { Block, Marker } from '../block.js';

/** One supposition about how a document marks its sections. */
export interface Scheme {
  /** In words, for the issue that reports a close runner-up. */
  readonly name: string;
  /** What it costs to suppose it at all. */
  readonly prior: number;
  /** The mark that makes this block a heading, null when it can't be one. */
  readonly headingOf: (block: Block, shape: Shape) => Heading | null;
}

/** A possible heading: its printed number, and what it costs to believe in it. */
export interface Heading {
  readonly number: number | null;
  readonly cost: number;
}

/** The look of a block's words, computed once. */
export interface Shape {
  readonly length: number;
  readonly isQuestion: boolean;
  /** Ends with `.`, `;` or `,`. */
  readonly isClosed: boolean;
  readonly endsWithColon: boolean;
  /** Has a title before a colon and words after it. */
  readonly isTitled: boolean;
  readonly startsUpper: boolean;
  /** Begins like a question, with or without its mark. */
  readonly asks: boolean;
  /** Short, open at its end and no lead-in. */
  readonly looksLikeHeading: boolean;
  /** Has no full stop although most marked blocks of the document have one. */
  readonly isOddlyOpen: boolean;
}

/** Looks at the words of every block; an item that ends openly among closed ones is odd. */
export function shapesOf(text: string, blocks: readonly Block[]): Shape[] {
  const shapes = blocks.map((block) => shapeOf(text, block));
  const marked = shapes.filter((_, index) => (blocks[index]?.markers.length ?? 0) > 0);
  const closed = marked.filter((shape) => shape.isClosed).length;
  const isClosedRule = closed * 2 >= marked.length;
  return shapes.map((shape) => {
    const isOpen = !shape.isClosed && !shape.isQuestion && !shape.endsWithColon;
    return { ...shape, isOddlyOpen: isClosedRule && isOpen };
  });
}

/** Looks at the words of a block. */
function shapeOf(text: string, block: Block): Omit<Shape, 'isOddlyOpen'> {
  const words = text.slice(block.words[0], block.words[1]);
  // Only the end is looked at: a run of closing marks may be as long as the text.
  const bare = words.slice(-400).replace(/[*_"”’')\]\s]+$/u, '');
  const startsUpper = /^["“‘'*_([]*[\p{Lu}\d]/u.test(words);
  return {
    length: words.length,
    isQuestion: bare.endsWith('?') && !/[.!?]\s+\p{Lu}/u.test(words.slice(0, 400)),
    isClosed: /[.;,!]$/u.test(bare),
    endsWithColon: bare.endsWith(':'),
    looksLikeHeading:
      words.length <= 90 && words.length >= 3 && startsUpper && /[\p{L}\p{N})]$/u.test(bare),
    isTitled: /^[^.?!:]{2,100}:\s+\S/u.test(words),
    startsUpper,
    asks: /^(?:what|how|which|who|whom|whose|when|where|why|do|does|is|are|can|should|must)\b/iu.test(
      words,
    ),
  };
}

/** What the look of a numbered block says against its being a heading. */
function headingCost(shape: Shape): number {
  if (shape.length > 400) return 4;
  if (shape.isQuestion) return 0;
  if (shape.isClosed) return shape.isTitled ? 4 : 2.5;
  if (shape.endsWithColon) return 1.5;
  return shape.isTitled ? 1.5 : 0.7;
}

const HEADING_KINDS = /^(?:\(?arabic|ROMAN|ALPHA|q#?$|named-|point-zero$|bare$)/u;

/** Marks that only ever stand before headings. */
export const HEADING_ONLY = /^(?:q#?$|named-|point-zero$|bare$)/u;

/** The few schemes that could explain the document, each supported by at least one block. */
export function schemesFor(blocks: readonly Block[]): Scheme[] {
  const kinds = new Set<string>();
  const levels = new Set<number>();
  for (const { markers, headingLevel } of blocks) {
    if (headingLevel > 0) levels.add(headingLevel);
    for (const { kind } of markers) {
      if (headingLevel > 0 || HEADING_KINDS.test(kind)) kinds.add(`${headingLevel} ${kind}`);
    }
  }
  return [
    ...[...kinds].map(numberedScheme),
    ...[...levels].map(markdownScheme),
    questionScheme,
    statementScheme,
  ];
}

function numberedScheme(key: string): Scheme {
  const [level = '0', kind = ''] = key.split(' ');
  const isBare = kind === 'q';
  return {
    name: level === '0' ? `sections marked like ${sampleOf(kind)}` : 'numbered Markdown headings',
    prior: 0,
    headingOf: (block, shape) => {
      const marker = block.markers.find((each: Marker) => each.kind === kind);
      if (marker && block.headingLevel === Number(level)) {
        return { number: marker.value, cost: isBare || level !== '0' ? 0 : headingCost(shape) };
      }
      // A question that lost its number among numbered ones.
      return isLooseQuestion(block, shape) ? { number: null, cost: 1.2 } : null;
    },
  };
}

const markdownScheme = (level: number): Scheme => ({
  name: level === BOLD_LINE ? 'lines in bold type' : `headings of level ${level}`,
  prior: 0.2,
  headingOf: (block) =>
    block.headingLevel === level && block.markers.length === 0 ? { number: null, cost: 0 } : null,
});

const questionScheme: Scheme = {
  name: 'questions without numbers',
  prior: 0.5,
  headingOf: (block, shape) => (isLooseQuestion(block, shape) ? { number: null, cost: 0.3 } : null),
};

/** Every line that looks like a heading is one: the last resort. */
export const statementScheme: Scheme = {
  name: 'headings without numbers',
  prior: 2,
  headingOf: (block, shape) => {
    const canHead = block.markers.length === 0 && !block.isAnswer && shape.startsUpper;
    if (!canHead || shape.length > 220 || shape.isClosed) return null;
    return { number: null, cost: statementCost(shape) };
  },
};

function statementCost(shape: Shape): number {
  if (shape.isQuestion) return 0.3;
  if (shape.endsWithColon) return 2.5;
  if (shape.asks) return 0.5;
  if (shape.length > 120) return 1.8;
  return shape.looksLikeHeading ? 0.5 : 1;
}

const isLooseQuestion = (block: Block, shape: Shape): boolean =>
  block.markers.length === 0 &&
  !block.isAnswer &&
  block.headingLevel === 0 &&
  shape.isQuestion &&
  shape.startsUpper &&
  shape.length <= 300;

const SAMPLES: Readonly<Record<string, string>> = {
  q: 'Q:',
  'q#': 'Q1',
  'point-zero': '1.0',
  bare: '1',
};

function sampleOf(kind: string): string {
  const frame = kind
    .replace(/arabic/u, '1')
    .replace(/ROMAN/u, 'I')
    .replace(/ALPHA/u, 'A');
  return SAMPLES[kind] ?? frame.replace(/^named-(\w+)$/u, '$1 1');
}
