import {
  type ChecklistProposal,
  type KeyedSection,
  proposalOf,
  sourcesOfItems,
} from '@plumbline/seed-parser';
import { type Overlay, type OverlayItem, sourcesOf } from '../overlay/overlay.dto.js';

export type ProposedItem = ChecklistProposal;

/**
 * The checklist that the document suggests, in its order. Practices of one cluster make one item;
 * with an overlay its items stand, and only what they leave open comes from the rules.
 */
export const proposeItems = (
  sections: readonly KeyedSection[],
  overlay: Overlay | null,
): ProposedItem[] => {
  if (overlay === null) return sourcesOfItems(sections).map(proposalOf);
  const practices = sections.flatMap((section) => section.practices);
  const byRef = new Map(practices.map((practice) => [practice.ref, practice]));
  const order = new Map(practices.map(({ practiceKey }, index) => [practiceKey, index]));
  const placeOf = ({ sourceKeys: [first = ''] }: ProposedItem): number => order.get(first) ?? 0;
  return overlay.items
    .flatMap((item) => {
      const [first, ...others] = sourcesOf(item).flatMap((ref) => byRef.get(ref) ?? []);
      return first === undefined ? [] : [withCuration(proposalOf([first, ...others]), item)];
    })
    .sort((a, b) => placeOf(a) - placeOf(b));
};

const withCuration = (proposed: ProposedItem, item: OverlayItem): ProposedItem => ({
  ...proposed,
  itemKey: item.itemKey ?? proposed.itemKey,
  title: item.title ?? proposed.title,
  wording: item.wording,
  obligation: item.obligation ?? proposed.obligation,
  category: item.category ?? proposed.category,
  methods: item.methods ?? proposed.methods,
  suggestedEvidence: item.suggestedEvidence ?? proposed.suggestedEvidence,
  cadence: item.cadence ?? proposed.cadence,
  responsibleUnit: item.responsibleUnit ?? proposed.responsibleUnit,
});
