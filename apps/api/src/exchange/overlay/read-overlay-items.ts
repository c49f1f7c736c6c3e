import type { FieldError, JsonValue } from '@plumbline/domain';
import type { Overlay, OverlayItem } from '../../policies/overlay/overlay.dto.js';
import { sourcesOf } from '../../policies/overlay/overlay.dto.js';
import type { ExchangedFields } from '../exchanged-fields.js';
import type { FixedValue, IncomingFile, IncomingItem } from '../incoming.js';

/** Lengths are held against what an edit changes, not against what stands. */
const LENGTH_CODES = ['is-length', 'array-max-size', 'matches'];

/** An overlay as an import takes it; `errors` are those of its shape. */
export const overlayItems = (overlay: Overlay, errors: readonly FieldError[]): IncomingFile => {
  const problems = errors
    .filter(({ code }) => !LENGTH_CODES.includes(code))
    .map(({ pointer, code, detail }) => ({
      place: pointer,
      code: code === 'unknown-field' ? 'unknown-part' : 'bad-value',
      detail,
    }));
  if (problems.length > 0) return { items: [], fixed: {}, problems };
  return { items: overlay.items.map(itemOf), fixed: fixedOf(overlay), problems };
};

const itemOf = (item: OverlayItem, index: number): IncomingItem => {
  const place = `/items/${index}`;
  const fields = fieldsOf(item);
  const pointers = { interval: 'cadence/interval', trigger: 'cadence/trigger' };
  const pointerOf = new Map<string, string>(Object.entries(pointers));
  return {
    place,
    itemKey: item.itemKey ?? null,
    ref: item.ref,
    fields,
    places: Object.fromEntries(
      Object.keys(fields).map((field) => [field, `${place}/${pointerOf.get(field) ?? field}`]),
    ),
    fixed: {
      ref: { place: `${place}/ref`, value: item.ref },
      sources: { place: `${place}/sources`, value: [...sourcesOf(item)] },
      ...fixed({ claimNote: item.claimNote }, place),
    },
  };
};

const fieldsOf = ({ cadence, ...item }: OverlayItem): Partial<ExchangedFields> => ({
  ...(item.title !== undefined && { title: item.title }),
  ...(item.wording !== undefined && { wording: item.wording }),
  ...(item.obligation !== undefined && { obligation: item.obligation }),
  ...(item.category !== undefined && { category: item.category }),
  ...(item.methods !== undefined && { methods: item.methods }),
  ...(item.suggestedEvidence !== undefined && { suggestedEvidence: item.suggestedEvidence }),
  ...(cadence !== undefined && { interval: cadence.interval, trigger: cadence.trigger }),
  ...(item.responsibleUnit !== undefined && { responsibleUnit: item.responsibleUnit }),
});

/** What the overlay says of the document; what it leaves out is not compared. */
const fixedOf = ({ title, document, context, claimNotes }: Overlay) => ({
  ...fixed({ title, document }, ''),
  ...fixed(
    {
      context: context?.map(({ ref, reason }) => ({ ref, reason })),
      claimNotes: claimNotes?.map(({ ref, status, note }) => ({ ref, status, note: note ?? null })),
    },
    '',
  ),
});

const fixed = (
  values: Readonly<Record<string, JsonValue | undefined>>,
  place: string,
): Record<string, FixedValue> =>
  Object.fromEntries(
    Object.entries(values).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, { place: `${place}/${name}`, value }]],
    ),
  );
