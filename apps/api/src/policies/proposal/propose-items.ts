import {
  type ChecklistItemContent,
  INTERVALS,
  METHODS,
  OBLIGATIONS,
  type Cadence,
  type Obligation,
} from '@plumbline/domain';
import type { ParsedDocument, ParsedPractice } from '@plumbline/seed-parser';
import { type Overlay, type OverlayItem, sourcesOf } from '../overlay/overlay.dto.js';
import { shortTitle } from './item-title.js';
import { practiceKey } from './practice-key.js';

/** A checklist item before it is saved; `sourceRefs` names its practices, the leading one first. */
export interface ProposedItem extends ChecklistItemContent {
  readonly itemKey: string;
  readonly sourceRefs: readonly string[];
}

type Sources = readonly [ParsedPractice, ...ParsedPractice[]];

const MOST_EVIDENCE = 20;
const NO_CADENCE: Cadence = { interval: null, trigger: null };

/**
 * The checklist that the document suggests, in its order. Practices of one cluster make one item;
 * with an overlay its items stand, and only what they leave open comes from the rules.
 */
export const proposeItems = (document: ParsedDocument, overlay: Overlay | null): ProposedItem[] => {
  const practices = document.sections.flatMap((section) => section.practices);
  if (overlay === null) return clustersOf(practices).map(proposeFrom);
  const byRef = new Map(practices.map((practice) => [practice.ref, practice]));
  const order = new Map(practices.map(({ ref }, index) => [ref, index]));
  return overlay.items
    .flatMap((item) => {
      const [first, ...others] = sourcesOf(item).flatMap((ref) => byRef.get(ref) ?? []);
      return first === undefined ? [] : [withCuration(proposeFrom([first, ...others]), item)];
    })
    .sort((a, b) => (order.get(a.sourceRefs[0] ?? '') ?? 0) - (order.get(b.sourceRefs[0] ?? '') ?? 0));
};

/** The auditable practices, those of one cluster together, in document order. */
const clustersOf = (practices: readonly ParsedPractice[]): Sources[] => {
  const clusters = new Map<string, [ParsedPractice, ...ParsedPractice[]]>();
  for (const practice of practices) {
    if (practice.item === null) continue;
    const key = practice.item.cluster ?? practice.ref;
    const cluster = clusters.get(key);
    if (cluster === undefined) clusters.set(key, [practice]);
    else cluster.push(practice);
  }
  return [...clusters.values()];
};

const proposeFrom = (sources: Sources): ProposedItem => {
  const [first] = sources;
  const proposals = sources.flatMap((practice) => practice.item ?? []);
  const wording = proposals[0]?.wording ?? '';
  return {
    itemKey: practiceKey(first),
    sourceRefs: sources.map((practice) => practice.ref),
    title: shortTitle(first.title ?? first.text),
    wording,
    obligation: strongest(sources.map((practice) => practice.obligation)),
    category: first.category,
    methods: METHODS.filter((method) => proposals.some((item) => item.methods.includes(method))),
    suggestedEvidence: unique(proposals.flatMap((item) => item.suggestedEvidence)),
    cadence: mostFrequent(proposals.map((item) => item.cadence)),
    responsibleUnit: proposals[0]?.responsibleUnit ?? '',
  };
};

/** OBLIGATIONS and INTERVALS both name the strictest first: one item has to satisfy every source. */
const strongest = (obligations: readonly Obligation[]): Obligation =>
  OBLIGATIONS.find((obligation) => obligations.includes(obligation)) ?? 'expected';

const mostFrequent = (cadences: readonly Cadence[]): Cadence => {
  const interval = INTERVALS.find((name) => cadences.some((cadence) => cadence.interval === name));
  return (
    cadences.find((cadence) => cadence.interval === (interval ?? null)) ?? cadences[0] ?? NO_CADENCE
  );
};

const unique = (texts: readonly string[]): string[] => [...new Set(texts)].slice(0, MOST_EVIDENCE);

const withCuration = (proposed: ProposedItem, item: OverlayItem): ProposedItem => ({
  ...proposed,
  title: item.title ?? proposed.title,
  wording: item.wording,
  obligation: item.obligation ?? proposed.obligation,
  category: item.category ?? proposed.category,
  methods: item.methods ?? proposed.methods,
  suggestedEvidence: item.suggestedEvidence ?? proposed.suggestedEvidence,
  cadence: item.cadence ?? proposed.cadence,
  responsibleUnit: item.responsibleUnit ?? proposed.responsibleUnit,
});
