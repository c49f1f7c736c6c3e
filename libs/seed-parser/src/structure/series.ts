import type { Block, Marker } from '../block.js';

/** How far a list has come on one level. */
export interface Level {
  readonly kind: string;
  /** Number of the last item, counted for bullets. */
  readonly last: number;
  readonly indent: number;
}

/** A list with one item more, and what that item costs to believe. */
export interface Step {
  readonly levels: readonly Level[];
  readonly cost: number;
}

const COST = {
  runsOn: 1,
  onesOnly: 1,
  startsLate: 2.5,
  skips: 1.2,
  repeats: 1.8,
  fallsBack: 1.9,
  restarts: 5,
};

/** Puts an item with this marker on the open levels of a section's list. */
export function stepWith(
  levels: readonly Level[],
  { block, marker, runOnFrom }: { block: Block; marker: Marker; runOnFrom: number },
): Step {
  const { kind } = marker;
  for (let depth = levels.length - 1; depth >= 0; depth -= 1) {
    const level = levels[depth];
    if (!level || level.kind !== kind) continue;
    const shift = block.indent - level.indent;
    const startsBelow = shift >= 2 && (marker.value === null || marker.value === 1);
    if (startsBelow) break;
    if (shift <= -2 && levels.slice(0, depth).some((upper) => upper.kind === kind)) continue;
    const last = marker.value ?? level.last + 1;
    const next = { kind, last, indent: level.indent };
    return { levels: [...levels.slice(0, depth), next], cost: advanceCost(level.last, last) };
  }
  const first = marker.value ?? 1;
  const next = { kind, last: first, indent: block.indent };
  return {
    levels: [...levels, next],
    cost: openingCost(first, levels.length === 0 ? runOnFrom : -1),
  };
}

function advanceCost(last: number, value: number): number {
  if (value === last + 1) return 0;
  if (value === 1) return last === 1 ? COST.onesOnly : COST.restarts;
  if (value === last) return COST.repeats;
  // Dearer than a number that goes missing, cheaper than a mark that means nothing.
  return value > last ? COST.skips + Math.min(3, (value - last - 2) * 0.3) : COST.fallsBack;
}

function openingCost(first: number, runOnFrom: number): number {
  if (first === 1) return 0;
  return first === runOnFrom + 1 ? COST.runsOn : COST.startsLate + Math.min(3, first * 0.3);
}
