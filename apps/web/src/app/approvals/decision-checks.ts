import { FINDING_ELEMENTS, isFailing } from '@plumbline/domain';
import { type CitedEvidence, type ItemView } from '../api/views';
import { OUTCOME_FULL_WORDS } from '../core/labels';

/** One thing to look at before deciding; `look` is a hint, not a refusal. */
export interface Check {
  readonly kind: 'ok' | 'look';
  readonly text: string;
}

const ok = (text: string): Check => ({ kind: 'ok', text });
const look = (text: string): Check => ({ kind: 'look', text });

function outcomeCheck(item: ItemView): Check {
  const { outcome, reason } = item.assessment;
  const word = OUTCOME_FULL_WORDS[outcome];
  if (!isFailing(outcome)) return ok(word + (reason ? $localize`, with a reason.` : '.'));
  const standing = item.findings.filter((finding) => finding.state !== 'withdrawn');
  if (standing.length === 0)
    return look($localize`${word}:outcome:, without a finding. Read the reason.`);
  const isWhole = standing.every((finding) =>
    FINDING_ELEMENTS.every((element) => finding[element].trim() !== ''),
  );
  return isWhole
    ? ok($localize`${word}:outcome:, with a finding that has all five elements.`)
    : look($localize`${word}:outcome:, with a finding that lacks an element.`);
}

const covers = (entry: CitedEvidence, start: string, end: string): boolean =>
  entry.coversFrom !== null &&
  entry.coversTo !== null &&
  entry.coversFrom <= start &&
  entry.coversTo >= end;

function evidenceCheck({ assessment, review }: ItemView): Check {
  const { evidence } = assessment;
  if (evidence.length === 0) return look($localize`No evidence is cited.`);
  if (evidence.some(({ state }) => state !== 'usable')) {
    return look($localize`Some evidence isn't usable.`);
  }
  return evidence.some((entry) => covers(entry, review.periodStart, review.periodEnd))
    ? ok($localize`Evidence covers the whole review period.`)
    : look($localize`No single piece of evidence covers the whole review period.`);
}

function officialCheck({ findings }: ItemView): Check[] {
  const open = findings.filter((finding) => finding.state === 'draft');
  if (open.length === 0) return [];
  return open.every((finding) => finding.responsibleOfficial !== null)
    ? [ok($localize`The finding names who answers it. Accepting issues it.`)]
    : [look($localize`The finding names nobody to answer it. Accepting issues it.`)];
}

/** What a supervisor looks at before deciding on an item that they may decide. */
export const decisionChecks = (item: ItemView, readerId: string): readonly Check[] => [
  item.preparers.some(({ id }) => id === readerId)
    ? look($localize`You prepared it. Another supervisor decides.`)
    : ok($localize`You didn't prepare or edit this item.`),
  outcomeCheck(item),
  evidenceCheck(item),
  ...officialCheck(item),
];
