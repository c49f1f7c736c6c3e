import {
  type ChecklistItemContent,
  INTERVALS,
  METHODS,
  OBLIGATIONS,
  type Cadence,
  type Obligation,
} from '@plumbline/domain';
import { type Overlay, type OverlayItem, sourcesOf } from '../overlay/overlay.dto.js';
import { shortTitle } from './item-title.js';
import type { KeyedPractice, KeyedSection } from './practice-key.js';

/** A checklist item before it is saved; `sourceKeys` names its practices, the leading one first. */
export interface ProposedItem extends ChecklistItemContent {
  readonly itemKey: string;
  readonly sourceKeys: readonly string[];
}

type Sources = readonly [KeyedPractice, ...KeyedPractice[]];

const MOST_EVIDENCE = 20;
const NO_CADENCE: Cadence = { interval: null, trigger: null };

/**
 * The checklist that the document suggests, in its order. Practices of one cluster make one item;
 * with an overlay its items stand, and only what they leave open comes from the rules.
 */
export const proposeItems = (
  sections: readonly KeyedSection[],
  overlay: Overlay | null,
): ProposedItem[] => {
  const practices = sections.flatMap((section) => section.practices);
  if (overlay === null) return clustersOf(practices).map(proposeFrom);
  const byRef = new Map(practices.map((practice) => [practice.ref, practice]));
  const order = new Map(practices.map(({ practiceKey }, index) => [practiceKey, index]));
  const placeOf = ({ itemKey }: ProposedItem): number => order.get(itemKey) ?? 0;
  return overlay.items
    .flatMap((item) => {
      const [first, ...others] = sourcesOf(item).flatMap((ref) => byRef.get(ref) ?? []);
      return first === undefined ? [] : [withCuration(proposeFrom([first, ...others]), item)];
    })
    .sort((a, b) => placeOf(a) - placeOf(b));
};

/** The auditable practices, those of one cluster together, in document order. */
const clustersOf = (practices: readonly KeyedPractice[]): Sources[] => {
  const clusters = new Map<string, [KeyedPractice, ...KeyedPractice[]]>();
  for (const practice of practices) {
    if (practice.item === null) continue;
    const key = practice.item.cluster ?? practice.practiceKey;
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
    itemKey: first.practiceKey,
    sourceKeys: sources.map((practice) => practice.practiceKey),
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
