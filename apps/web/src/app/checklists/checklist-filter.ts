import {
  CATEGORIES,
  type Category,
  CLAIM_STATUSES,
  type ClaimStatus,
  type Obligation,
  OBLIGATIONS,
} from '@plumbline/domain';
import { type ChecklistItemView } from '../api/views';

/** What narrows the items of a checklist; null narrows nothing. It stands in the address. */
export interface ChecklistFilter {
  readonly words: string;
  readonly section: number | null;
  readonly category: Category | null;
  readonly obligation: Obligation | null;
  readonly claim: ClaimStatus | null;
  /** Items that lack something before they can be published. */
  readonly attention: boolean;
  /** Items whose source says something else than in the version before. */
  readonly changed: boolean;
}

export const NO_FILTER: ChecklistFilter = {
  words: '',
  section: null,
  category: null,
  obligation: null,
  claim: null,
  attention: false,
  changed: false,
};

interface Parameters {
  get(name: string): string | null;
}

/** The filter that an address names; what it spells wrong narrows nothing. */
export function filterOf(parameters: Parameters): ChecklistFilter {
  const section = Number(parameters.get('section') ?? '');
  return {
    words: parameters.get('q') ?? '',
    section: Number.isInteger(section) && section > 0 ? section : null,
    category: CATEGORIES.find((one) => one === parameters.get('category')) ?? null,
    obligation: OBLIGATIONS.find((one) => one === parameters.get('obligation')) ?? null,
    claim: CLAIM_STATUSES.find((one) => one === parameters.get('claim')) ?? null,
    attention: parameters.get('attention') === 'true',
    changed: parameters.get('changed') === 'true',
  };
}

/** The filter as an address spells it; null takes a name out. */
export const addressOf = (filter: ChecklistFilter): Readonly<Record<string, string | null>> => ({
  q: filter.words.trim() || null,
  section: filter.section?.toString() ?? null,
  category: filter.category,
  obligation: filter.obligation,
  claim: filter.claim,
  attention: filter.attention ? 'true' : null,
  changed: filter.changed ? 'true' : null,
});

export const isNarrowing = (filter: ChecklistFilter): boolean =>
  Object.values(addressOf(filter)).some((value) => value !== null);

function matchesWords(item: ChecklistItemView, words: string): boolean {
  const refs = item.sources.map(({ ref }) => ref).join(' ');
  const text =
    `${refs} ${item.title} ${item.wording} ${item.responsibleUnit} ${item.suggestedEvidence.join(' ')}`.toLowerCase();
  return words
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}

/** The items that are left; the one with this id stays, whatever the filter says. */
export const filterItems = (
  items: readonly ChecklistItemView[],
  filter: ChecklistFilter,
  keptId: string | null = null,
): ChecklistItemView[] => items.filter((item) => item.id === keptId || isShown(item, filter));

const isShown = (item: ChecklistItemView, filter: ChecklistFilter): boolean =>
  (filter.section === null || item.section.number === filter.section) &&
  (filter.category === null || item.category === filter.category) &&
  (filter.obligation === null || item.obligation === filter.obligation) &&
  (filter.claim === null || item.sources.some(({ claim }) => claim.status === filter.claim)) &&
  (!filter.attention || item.blockers.length > 0) &&
  (!filter.changed || item.sourceChanged) &&
  matchesWords(item, filter.words);
