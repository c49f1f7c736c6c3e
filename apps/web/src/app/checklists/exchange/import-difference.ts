import { type ChecklistItemContent, type ContentField } from '@plumbline/domain';
import { type ImportChange } from '../../api/views';
import { type Piece, wordDiff } from '../../approvals/word-diff';
import { FIELD_WORDS, valueWords } from '../content-words';

/** One field of an item that an import changes, word by word or as a whole. */
export interface FieldDifference {
  readonly label: string;
  readonly pieces: readonly Piece[];
}

/** Fields of running text; of the others a person reads what it was and what it becomes. */
const TEXTS: readonly ContentField[] = ['title', 'wording', 'suggestedEvidence', 'responsibleUnit'];

const isEmpty = (field: ContentField, { [field]: value }: ChecklistItemContent): boolean =>
  value === '' || (Array.isArray(value) && value.length === 0);

/** The pieces of each changed field. */
export const differencesOf = ({ fields, before, after }: ImportChange): FieldDifference[] =>
  fields.map((field) => {
    const [old, now] = [valueWords(field, before), valueWords(field, after)];
    const isText = TEXTS.includes(field) && !isEmpty(field, before) && !isEmpty(field, after);
    return { label: FIELD_WORDS[field], pieces: isText ? wordDiff(old, now) : whole(old, now) };
  });

const whole = (old: string, now: string): Piece[] => [
  { kind: 'removed', text: old },
  { kind: 'same', text: ' → ' },
  { kind: 'added', text: now },
];
