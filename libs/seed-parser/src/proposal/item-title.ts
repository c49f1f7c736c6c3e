import { TITLE_LENGTH } from '@plumbline/domain';

/** The whole words of a text that fit, with an ellipsis where some don't. */
export const shortTitle = (text: string, most = TITLE_LENGTH): string => {
  const words = text.trim().replace(/[\s.:;,]+$/, '');
  if (words.length <= most) return words;
  const cut = words.slice(0, most - 1);
  const whole = cut.replace(/\s+\S*$/, '').replace(/[\s.:;,]+$/, '');
  // A first word longer than a title is cut, but never between the halves of a surrogate pair.
  return `${whole === cut ? Array.from(cut).slice(0, -1).join('') : whole}…`;
};
