import {
  type Cadence,
  type ChecklistItemContent,
  INTERVALS,
  METHODS,
  type Obligation,
  OBLIGATIONS,
} from '@plumbline/domain';
import { shortTitle } from './item-title.js';
import type { ParsedPractice } from '../parsed-document.js';
import type { KeyedPractice, KeyedSection } from './practice-key.js';

/** A checklist item before it is saved; `sourceKeys` names its practices, the leading one first. */
export interface ChecklistProposal extends ChecklistItemContent {
  readonly itemKey: string;
  readonly sourceKeys: readonly string[];
}

/** The practices of one item, the leading one first. */
export type ItemSources = readonly [KeyedPractice, ...KeyedPractice[]];

const MOST_EVIDENCE = 20;
const NO_CADENCE: Cadence = { interval: null, trigger: null };

/** The auditable practices in document order, near-duplicates together: each group makes one item. */
export const sourcesOfItems = (sections: readonly KeyedSection[]): ItemSources[] => {
  const clusters = new Map<string, [KeyedPractice, ...KeyedPractice[]]>();
  for (const practice of sections.flatMap((section) => section.practices)) {
    if (practice.item === null) continue;
    const key = practice.item.cluster ?? practice.practiceKey;
    const cluster = clusters.get(key);
    if (cluster === undefined) clusters.set(key, [practice]);
    else cluster.push(practice);
  }
  return [...clusters.values()];
};

/** The checklist item that these practices suggest together. */
export const proposalOf = (sources: ItemSources): ChecklistProposal => {
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

/** The sections without the proposed items of the practices that a person left out. */
export const withoutItems = <
  Practice extends Pick<ParsedPractice, 'span' | 'item'>,
  Section extends { readonly practices: readonly Practice[] },
>(
  sections: readonly (Section & { readonly practices: readonly Practice[] })[],
  leftOut: ReadonlySet<number>,
) =>
  sections.map((section) => ({
    ...section,
    practices: section.practices.map((practice) =>
      leftOut.has(practice.span[0]) ? { ...practice, item: null } : practice,
    ),
  }));
