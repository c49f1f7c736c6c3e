import { type Cadence, type ChecklistItemContent } from '@plumbline/domain';
import { CATEGORY_WORDS, INTERVAL_WORDS, METHOD_WORDS, OBLIGATION_WORDS } from '../core/labels';
import { type EditField } from './item-content';

/** The name of each field, as labels, gaps and conflicts show it. */
export const FIELD_WORDS: Readonly<Record<EditField, string>> = {
  title: $localize`Title`,
  wording: $localize`Wording`,
  obligation: $localize`Obligation`,
  category: $localize`Category`,
  methods: $localize`Methods`,
  suggestedEvidence: $localize`Suggested evidence`,
  cadence: $localize`Cadence`,
  responsibleUnit: $localize`Responsible unit`,
};

const NOTHING = $localize`(empty)`;

/** `Yearly, before each new operation`; empty when none is stated. */
export const cadenceWords = ({ interval, trigger }: Cadence): string =>
  [interval === null ? '' : INTERVAL_WORDS[interval], trigger ?? '']
    .filter((part) => part.trim() !== '')
    .join(', ');

/** The value of a field in words. */
export function valueWords(field: EditField, content: ChecklistItemContent): string {
  const words: Readonly<Record<EditField, string>> = {
    title: content.title,
    wording: content.wording,
    obligation: OBLIGATION_WORDS[content.obligation],
    category: CATEGORY_WORDS[content.category],
    methods: content.methods.map((method) => METHOD_WORDS[method]).join(', '),
    suggestedEvidence: content.suggestedEvidence.join('; '),
    cadence: cadenceWords(content.cadence),
    responsibleUnit: content.responsibleUnit,
  };
  return words[field].trim() || NOTHING;
}
