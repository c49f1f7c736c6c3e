import type { Remark } from '../issue.js';
import type { Correction, CorrectionKind } from './correction.js';

const WORDS: Readonly<Record<CorrectionKind, string>> = {
  heading: 'make this a heading',
  'not-heading': 'make this no heading',
  merge: 'merge this with what stands before',
  split: 'split the practice here',
  auditable: 'make this auditable',
  context: 'make this context',
  ref: 'change the ref',
  title: 'change the title',
  obligation: 'change the obligation',
  category: 'change the category',
  wording: 'change the wording of the item',
  'leave-out': 'leave this out of the checklist',
  checked: 'take this issue as checked',
};

/** Says that a correction found nothing to act on. */
export function lapsedRemark(text: string, { kind, at }: Correction): Remark {
  const place = Math.min(at, text.length);
  const message = `A correction no longer applies here: “${WORDS[kind]}”. Make it again where it belongs, or take it back.`;
  return { code: 'correction-lapsed', span: [place, place], message };
}
