import {
  CATEGORIES,
  CONTEXT_REASONS,
  INTERVALS,
  METHODS,
  OBLIGATIONS,
  TITLE_LENGTH,
} from '@plumbline/domain';
import { OVERLAY_CLAIMS, OVERLAY_MOST, OVERLAY_SCHEMA } from './overlay.dto.js';

const text = (most: number) => ({ type: 'string', maxLength: most });

/** A text that says something: white space alone does not. */
const words = (most: number) => ({ ...text(most), minLength: 1, pattern: '\\S' });

const REF = { $ref: '#/$defs/ref' };

const object = (required: readonly string[], properties: object) => ({
  type: 'object',
  required,
  properties,
  additionalProperties: false,
});

const list = (items: object, most: number = OVERLAY_MOST.entries) => ({
  type: 'array',
  items,
  maxItems: most,
});

const described = (description: string, schema: object) => ({ description, ...schema });

const ITEM = object(['ref', 'wording'], {
  ref: described('The practice the item is named after; the first of its sources', REF),
  itemKey: described(
    'What the item goes by over the versions of its checklist; made from ref when left out',
    words(OVERLAY_MOST.itemKey),
  ),
  sources: described(
    'Every practice the item rests on, ref first; ref alone when left out',
    list({ type: 'string', minLength: 1, maxLength: OVERLAY_MOST.ref }, OVERLAY_MOST.sources),
  ),
  title: text(TITLE_LENGTH),
  wording: described('What to verify, as an instruction', text(OVERLAY_MOST.wording)),
  obligation: { enum: OBLIGATIONS },
  category: { enum: CATEGORIES },
  methods: { ...list({ enum: METHODS }), uniqueItems: true },
  suggestedEvidence: list(
    { type: 'string', minLength: 1, maxLength: OVERLAY_MOST.evidence.text },
    OVERLAY_MOST.evidence.entries,
  ),
  cadence: described(
    'How often it is due: an interval, an event that sets it off, or both',
    object(['interval', 'trigger'], {
      interval: { enum: [...INTERVALS, null] },
      trigger: { type: ['string', 'null'], maxLength: OVERLAY_MOST.trigger },
    }),
  ),
  responsibleUnit: text(OVERLAY_MOST.unit),
  claimNote: described(
    'What to know about the claim of the practice ref',
    words(OVERLAY_MOST.note),
  ),
});

/** The JSON Schema (2020-12) of an overlay; `policies/overlay.schema.json` is made of it. */
export const overlaySchema = (): object => ({
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: OVERLAY_SCHEMA,
  description: 'A curated reading of one policy document: its checklist, and what stays out of it',
  ...object(['schema', 'items'], {
    schema: { const: OVERLAY_SCHEMA },
    title: described('Title of the checklist', words(OVERLAY_MOST.title)),
    document: described('Title of the policy document', words(OVERLAY_MOST.title)),
    items: list(ITEM),
    context: described(
      'The practices that stay out of the checklist, and why',
      list(object(['ref', 'reason'], { ref: REF, reason: { enum: CONTEXT_REASONS } })),
    ),
    claimNotes: described(
      'What is known of the claims of practices',
      list(
        object(['ref', 'status'], {
          ref: REF,
          status: { enum: OVERLAY_CLAIMS },
          note: words(OVERLAY_MOST.note),
        }),
      ),
    ),
  }),
  $defs: { ref: words(OVERLAY_MOST.ref) },
});
