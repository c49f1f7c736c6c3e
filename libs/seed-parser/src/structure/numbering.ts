import { BOLD_LINE } from '../block.js';
import type { Block, Marker } from '../block.js';
import { Beam } from './beam.js';
import { NOTHING_GIVEN } from './given.js';
import type { Given, GivenRoles } from './given.js';
import { HEADING_ONLY } from './schemes.js';
import type { Scheme, Shape } from './schemes.js';
import { stepWith } from './series.js';
import type { Level } from './series.js';

/** What a block is under a scheme. */
export type Label =
  | { readonly role: 'heading'; readonly number: number }
  | { readonly role: 'item'; readonly marker: Marker; readonly depth: number }
  | { readonly role: 'text' }
  /** As a person said: goes on with what stands before it, or begins a practice of its own. */
  | { readonly role: 'joined' | 'piece' };

/** A whole document explained: a label for every block and what the explanation costs. */
export interface Explanation {
  readonly scheme: Scheme;
  readonly labels: readonly Label[];
  readonly cost: number;
  readonly sections: number;
}

interface Path {
  readonly label: Label;
  readonly before: Path | null;
}

interface State {
  readonly cost: number;
  readonly section: number | null;
  readonly sections: number;
  /** The highest section so far, and the numbers below it that no section had. */
  readonly highest: number;
  readonly missing: readonly number[];
  readonly levels: readonly Level[];
  /** The last number on the top level of the section before: some lists run on. */
  readonly runOnFrom: number;
  readonly previous: Label['role'] | null;
  readonly path: Path | null;
}

const COST = {
  emptySection: 2.5,
  firstNotOne: 1,
  sectionSkips: 2,
  sectionFallsBack: 5,
  /** A number that was skipped before comes after all. */
  sectionLate: 1.5,
  itemAsks: 2,
  itemOddlyOpen: 0.8,
  itemAfterText: 1,
  preamble: 1,
  preambleMark: 1.5,
  titleLine: 0.4,
  plainQuestion: 1.5,
  unmarkedQuestion: 1,
  plainHeading: 2,
  boldLine: 1.2,
  headinglike: 0.9,
  markIgnored: 3.2,
  markIgnoredAfterBlank: 4,
};

/** What is to be explained; `given` holds what a person said already. */
export interface Explained {
  readonly blocks: readonly Block[];
  readonly shapes: readonly Shape[];
  readonly given?: GivenRoles;
  /** A scheme that costs more than this is given up; none is by default. */
  readonly dearest?: number;
}

/**
 * Labels every block at the least cost a scheme allows. A beam of the cheapest partial readings is
 * carried along, so that a later block can still decide what an earlier one was:
 *
 *     5. Some agencies may set up …        item 5 of section 5
 *     6. What are officers taught?         item 6, or section 6?
 *     1. Officers are taught the law.      a list starts again: it was section 6
 *
 * Null when the scheme was given up.
 */
export function explain(
  scheme: Scheme,
  { blocks, shapes, given = NOTHING_GIVEN, dearest = Infinity }: Explained,
): Explanation | null {
  let beam: readonly State[] = [START];
  for (let index = 0; index < blocks.length; index += 1) {
    const block = blocks[index];
    const shape = shapes[index];
    if (!block || !shape) continue;
    const next = new Beam<State>(isSameState);
    const place: Place = { scheme, block, shape, given: given.get(index) };
    for (const state of beam) {
      for (const follower of followers(state, place)) next.offer(follower);
    }
    beam = next.cheapest();
    if ((beam[0]?.cost ?? 0) + scheme.prior > dearest) return null;
  }
  const ended = beam.map((state) => ({ state, cost: state.cost + endCost(state) }));
  const best = ended.reduce((a, b) => (b.cost < a.cost ? b : a));
  return {
    scheme,
    labels: labelsOf(best.state.path),
    cost: scheme.prior + best.cost,
    sections: best.state.sections,
  };
}

const START: State = {
  cost: 0,
  section: null,
  sections: 0,
  highest: 0,
  missing: [],
  levels: [],
  runOnFrom: -1,
  previous: null,
  path: null,
};

const endCost = (state: State): number => (state.previous === 'heading' ? COST.emptySection : 0);

function isSameState(one: State, other: State): boolean {
  if (one.section !== other.section || one.previous !== other.previous) return false;
  if (one.levels.length !== other.levels.length) return false;
  const top = one.levels.at(-1);
  const rival = other.levels.at(-1);
  return top === rival || (top?.last === rival?.last && top?.kind === rival?.kind);
}

interface Place {
  readonly scheme: Scheme;
  readonly block: Block;
  readonly shape: Shape;
  readonly given: Given | undefined;
}

function followers(state: State, place: Place): State[] {
  const { block, given } = place;
  if (given?.role === 'joined' || given?.role === 'piece') {
    const levels = levelsAfter(state, block);
    return [{ ...state, levels, path: { label: { role: given.role }, before: state.path } }];
  }
  const asHeading = given?.role === 'not-heading' ? null : headingState(state, place);
  if (given?.role === 'heading' && asHeading) return [asHeading];
  const asItems =
    state.section === null || block.isAnswer
      ? []
      : block.markers.flatMap((marker) => itemState(state, { ...place, marker }));
  return [...(asHeading ? [asHeading] : []), ...asItems, textState(state, place)];
}

// A mark that a person took for no item of its own still counts in its list.
function levelsAfter({ levels, runOnFrom }: State, block: Block): readonly Level[] {
  const marker = block.markers.find(({ kind }) => levels.some((level) => level.kind === kind));
  return marker ? stepWith(levels, { block, marker, runOnFrom }).levels : levels;
}

function headingState(state: State, { scheme, block, shape, given }: Place): State | null {
  const heading =
    given?.role === 'heading'
      ? { number: given.number ?? numberOf(block, { scheme, shape }), cost: 0 }
      : scheme.headingOf(block, shape);
  if (!heading) return null;
  const expected = (state.section ?? 0) + 1;
  const number = heading.number ?? expected;
  const emptyCost = state.previous === 'heading' ? COST.emptySection : 0;
  return {
    cost: state.cost + heading.cost + emptyCost + sectionCost(state, number),
    section: number,
    sections: state.sections + 1,
    highest: Math.max(state.highest, number),
    missing: missingAfter(state, number),
    levels: [],
    runOnFrom: state.levels[0]?.last ?? state.runOnFrom,
    previous: 'heading',
    path: { label: { role: 'heading', number }, before: state.path },
  };
}

const numberOf = (block: Block, { scheme, shape }: Pick<Place, 'scheme' | 'shape'>) =>
  scheme.headingOf(block, shape)?.number ??
  block.markers.find(({ value }) => value !== null)?.value ??
  null;

function sectionCost({ section, highest, missing }: State, number: number): number {
  if (section === null) return number === 1 ? 0 : COST.firstNotOne;
  if (number === section + 1 || number === highest + 1) return 0;
  if (number > section) return COST.sectionSkips + Math.min(4, (number - section - 1) * 0.5);
  return missing.includes(number) ? COST.sectionLate : COST.sectionFallsBack;
}

const MOST_MISSING = 6;

function missingAfter({ highest, missing }: State, number: number): readonly number[] {
  if (number <= highest) return missing.filter((each) => each !== number);
  const skipped = Array.from(
    { length: Math.min(MOST_MISSING, number - highest - 1) },
    (_, index) => highest + 1 + index,
  );
  return skipped.length === 0 ? missing : [...missing, ...skipped].slice(-MOST_MISSING);
}

function itemState(state: State, { block, shape, marker }: Place & { marker: Marker }): State[] {
  if (HEADING_ONLY.test(marker.kind)) return [];
  const step = stepWith(state.levels, { block, marker, runOnFrom: state.runOnFrom });
  const afterText = state.previous === 'text' && state.levels.length > 0 ? COST.itemAfterText : 0;
  const asks = shape.isQuestion ? COST.itemAsks : shape.isOddlyOpen ? COST.itemOddlyOpen : 0;
  const depth = step.levels.length - 1;
  return [
    {
      cost: state.cost + step.cost + afterText + asks,
      section: state.section,
      sections: state.sections,
      highest: state.highest,
      missing: state.missing,
      levels: step.levels,
      runOnFrom: state.runOnFrom,
      previous: 'item',
      path: { label: { role: 'item', marker, depth }, before: state.path },
    },
  ];
}

const TEXT: Label = { role: 'text' };

function textState(state: State, { block, shape }: Place): State {
  return {
    cost: state.cost + textCost(state, block, shape),
    section: state.section,
    sections: state.sections,
    highest: state.highest,
    missing: state.missing,
    levels: state.levels,
    runOnFrom: state.runOnFrom,
    previous: 'text',
    path: { label: TEXT, before: state.path },
  };
}

function textCost(state: State, block: Block, shape: Shape): number {
  if (block.markers.length > 0 && block.markers[0]?.kind !== 'bare') {
    if (state.section === null) return COST.preambleMark;
    return block.afterBlank ? COST.markIgnoredAfterBlank : COST.markIgnored;
  }
  if (block.headingLevel === BOLD_LINE) return COST.boldLine;
  if (block.headingLevel > 0) return COST.plainHeading;
  if (shape.isQuestion && !block.isAnswer) return COST.plainQuestion;
  if (shape.asks && !shape.isClosed && !shape.endsWithColon) return COST.unmarkedQuestion;
  if (state.section === null) return shape.looksLikeHeading ? COST.titleLine : COST.preamble;
  return shape.looksLikeHeading ? COST.headinglike : 0;
}

function labelsOf(path: Path | null): Label[] {
  const labels: Label[] = [];
  for (let step = path; step; step = step.before) labels.push(step.label);
  return labels.reverse();
}
