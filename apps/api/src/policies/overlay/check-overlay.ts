import type { FieldError } from '@plumbline/domain';
import { type Overlay, sourcesOf } from './overlay.dto.js';

/** A ref of the overlay and where it stands there (RFC 6901). */
interface NamedRef {
  readonly ref: string;
  readonly pointer: string;
}

/** What the check needs to know of a practice of the document. */
export interface KnownPractice {
  readonly ref: string;
  readonly auditable: boolean;
}

/**
 * What keeps the overlay from being laid over the document: a ref that the document doesn't have,
 * one that stands twice, an item named after none of its sources, an auditable practice left out.
 */
export const checkOverlay = (
  overlay: Overlay,
  practices: readonly KnownPractice[],
): FieldError[] => {
  const placed = placedRefs(overlay);
  const noted = notedRefs(overlay);
  const known = new Set(practices.map((practice) => practice.ref));
  return [
    ...[...placed, ...noted].flatMap((named) => unknownRef(named, known)),
    ...repeated(placed, 'duplicate-ref', 'list each practice once, in one item or as context'),
    ...repeated(noted, 'duplicate-claim-note', 'write one claim note for each practice'),
    ...repeated(keys(overlay), 'duplicate-item-key', 'give each item a key of its own'),
    ...misnamedItems(overlay),
    ...uncovered(practices, placed),
  ];
};

/** Every ref that puts a practice into an item or into the context. */
const placedRefs = (overlay: Overlay): NamedRef[] => [
  ...overlay.items.flatMap((item, index) =>
    item.sources === undefined
      ? [{ ref: item.ref, pointer: `/items/${index}/ref` }]
      : item.sources.map((ref, at) => ({ ref, pointer: `/items/${index}/sources/${at}` })),
  ),
  ...(overlay.context ?? []).map(({ ref }, index) => ({ ref, pointer: `/context/${index}/ref` })),
];

const notedRefs = (overlay: Overlay): NamedRef[] => [
  ...overlay.items.flatMap(({ ref, claimNote }, index) =>
    claimNote === undefined ? [] : [{ ref, pointer: `/items/${index}/claimNote` }],
  ),
  ...(overlay.claimNotes ?? []).map(({ ref }, index) => ({
    ref,
    pointer: `/claimNotes/${index}/ref`,
  })),
];

/** The keys that items name for themselves. */
const keys = ({ items }: Overlay): NamedRef[] =>
  items.flatMap(({ itemKey }, index) =>
    itemKey === undefined ? [] : [{ ref: itemKey, pointer: `/items/${index}/itemKey` }],
  );

const unknownRef = ({ ref, pointer }: NamedRef, known: ReadonlySet<string>): FieldError[] =>
  known.has(ref)
    ? []
    : [
        {
          pointer,
          code: 'unknown-ref',
          detail: `The document has no practice ${ref}: correct the ref or remove it.`,
        },
      ];

const repeated = (refs: readonly NamedRef[], code: string, advice: string): FieldError[] => {
  const first = new Map<string, string>();
  const errors: FieldError[] = [];
  for (const { ref, pointer } of refs) {
    const before = first.get(ref);
    if (before === undefined) first.set(ref, pointer);
    else errors.push({ pointer, code, detail: `${ref} stands at ${before} already: ${advice}.` });
  }
  return errors;
};

const misnamedItems = ({ items }: Overlay): FieldError[] =>
  items.flatMap((item, index) =>
    sourcesOf(item)[0] === item.ref
      ? []
      : [
          {
            pointer: `/items/${index}/sources`,
            code: 'ref-not-first',
            detail: `Put ${item.ref} first among the sources of its item.`,
          },
        ],
  );

const uncovered = (
  practices: readonly KnownPractice[],
  placed: readonly NamedRef[],
): FieldError[] => {
  const covered = new Set(placed.map(({ ref }) => ref));
  return practices
    .filter(({ ref, auditable }) => auditable && !covered.has(ref))
    .map(({ ref }) => ({
      pointer: '/items',
      code: 'uncovered-practice',
      detail: `Practice ${ref} is auditable: give it an item, or list it under context with a reason.`,
    }));
};
