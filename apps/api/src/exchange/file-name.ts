import { slugOf } from '@plumbline/seed-parser';
import type { ExchangedChecklist } from './exchanged-checklist.js';
import type { ExchangeFormat } from './formats/format.js';

/** What an export is saved as: `joint-operations-v2.xlsx`. */
export const fileNameOf = (
  { title, number }: Pick<ExchangedChecklist, 'title' | 'number'>,
  { endings: [ending] }: Pick<ExchangeFormat, 'endings'>,
): string => `${slugOf(title) || 'checklist'}-v${number}${ending}`;
