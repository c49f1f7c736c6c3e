import { type Cadence } from '@plumbline/domain';
import { type FieldChanges, type ItemFields } from '../api/views';
import { type Piece, wordDiff } from '../approvals/word-diff';
import { CATEGORY_WORDS, METHOD_WORDS, OBLIGATION_WORDS } from '../core/labels';
import { cadenceWords, FIELD_WORDS } from './content-words';

/** One changed field, its words before and after laid over each other. */
export interface ChangedWords {
  readonly label: string;
  readonly pieces: readonly Piece[];
}

const FIELDS = [
  'title',
  'wording',
  'obligation',
  'category',
  'methods',
  'suggestedEvidence',
  'cadence',
  'responsibleUnit',
  'sources',
  'sourceText',
] as const satisfies readonly (keyof ItemFields)[];

const LABELS = {
  ...FIELD_WORDS,
  sources: $localize`Sources`,
  sourceText: $localize`Words of the source`,
} as const;

const cadence = (value: Cadence | null): string => (value === null ? '' : cadenceWords(value));

const wordsOf = (fields: ItemFields): Readonly<Record<(typeof FIELDS)[number], string>> => ({
  title: fields.title ?? '',
  wording: fields.wording ?? '',
  obligation: fields.obligation === null ? '' : OBLIGATION_WORDS[fields.obligation],
  category: fields.category === null ? '' : CATEGORY_WORDS[fields.category],
  methods: (fields.methods ?? []).map((method) => METHOD_WORDS[method]).join(', '),
  suggestedEvidence: (fields.suggestedEvidence ?? []).join('; '),
  cadence: cadence(fields.cadence),
  responsibleUnit: fields.responsibleUnit ?? '',
  sources: fields.sources ?? '',
  sourceText: fields.sourceText ?? '',
});

/** A closed word is replaced as a whole; running text is compared word by word. */
const WHOLE: ReadonlySet<string> = new Set(['obligation', 'category', 'cadence']);

const replaced = (before: string, after: string): readonly Piece[] => [
  ...(before === '' ? [] : [{ kind: 'removed' as const, text: before }]),
  { kind: 'same', text: before === '' || after === '' ? '' : ' → ' },
  ...(after === '' ? [] : [{ kind: 'added' as const, text: after }]),
];

/** The changed fields in the order of the form. */
export function changedWords({ after, before, fields }: FieldChanges): ChangedWords[] {
  if (before === null || after === null) return [];
  const [old, now] = [wordsOf(before), wordsOf(after)];
  return FIELDS.filter((field) => fields.includes(field)).map((field) => ({
    label: LABELS[field],
    pieces: WHOLE.has(field) ? replaced(old[field], now[field]) : wordDiff(old[field], now[field]),
  }));
}
