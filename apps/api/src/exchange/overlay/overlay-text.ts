import type { ClaimStatus } from '@plumbline/domain';
import { Document, isMap, isScalar, isSeq, visit } from 'yaml';
import { OVERLAY_CLAIMS, OVERLAY_SCHEMA } from '../../policies/overlay/overlay.dto.js';
import {
  type ExchangedChecklist,
  type ExchangedClaim,
  type ExchangedItem,
  refOf,
} from '../exchanged-checklist.js';

/** Shown on one line, as a person would write them. */
const FLOW_FIELDS = ['sources', 'methods', 'suggestedEvidence', 'cadence'];

/** The version as an overlay of its policy document (`plumbline.overlay/1`, YAML 1.2). */
export const overlayText = (checklist: ExchangedChecklist): string => {
  const document = new Document(overlayOf(checklist), { aliasDuplicateObjects: false });
  visit(document, {
    Pair: (_key, { key, value }) => {
      const isFlow = isScalar(key) && FLOW_FIELDS.some((field) => field === key.value);
      if (isFlow && (isSeq(value) || isMap(value))) value.flow = true;
    },
    Map: (_key, node, path) => {
      const list = path.at(-1);
      const isEntry = isSeq(list) && list.items.indexOf(node) > 0;
      if (isEntry && node.has('wording')) node.spaceBefore = true;
    },
  });
  return document.toString({ lineWidth: 0, blockQuote: false, singleQuote: true });
};

const overlayOf = ({ title, document, items, context, claims }: ExchangedChecklist) => {
  const said = new Set(items.map((item) => claimNoteOf(item)?.ref));
  const notes = claims.filter(({ ref, status }) => !said.has(ref) && travels(status));
  return {
    schema: OVERLAY_SCHEMA,
    title,
    document: document.title,
    items: items.map(itemOf),
    ...(context.length > 0 && { context }),
    ...(notes.length > 0 && { claimNotes: notes.map(noteOf) }),
  };
};

const itemOf = (item: ExchangedItem) => ({
  ref: refOf(item),
  itemKey: item.itemKey,
  sources: item.sources.map(({ ref }) => ref),
  title: item.title,
  wording: item.wording,
  obligation: item.obligation,
  category: item.category,
  methods: item.methods,
  suggestedEvidence: item.suggestedEvidence,
  cadence: { interval: item.cadence.interval, trigger: item.cadence.trigger },
  responsibleUnit: item.responsibleUnit,
  ...(claimNoteOf(item) !== null && { claimNote: claimNoteOf(item)?.note }),
});

/** Counsel's word stays with counsel: no file that brings a document brings a verdict. */
const travels = (status: ClaimStatus): boolean => OVERLAY_CLAIMS.some((one) => one === status);

/** What an item says of its own claim: a note on the source it is named after. */
const claimNoteOf = ({ sources: [first] }: ExchangedItem) =>
  first?.claim.status === 'source_says' && first.claim.note !== null
    ? { ref: first.ref, note: first.claim.note }
    : null;

const noteOf = ({ ref, status, note }: ExchangedClaim & { readonly ref: string }) => ({
  ref,
  status,
  ...(note !== null && { note }),
});
