/** Stands in a string where a line may break inside a word; cleaned text has no other control. */
export const BREAK_POINT = '\u001f';

/** The longest stretch of letters, in code points, that the narrowest column can hold. */
const LONGEST = 20;
const LONG_WORD = new RegExp(`[^\\s]{${LONGEST + 1},}`, 'gu');
const AFTER_WHICH_TO_BREAK = /[/\\_?&=.,;:@#%+)\]-]/u;
const SHORTEST_BEFORE_BREAK = 8;

/** Lets long words (addresses, file names, hashes) break; they would run off the page otherwise. */
export const addBreakPoints = (text: string): string => text.replace(LONG_WORD, breakWord);

function breakWord(word: string): string {
  const pieces: string[] = [];
  let piece = '';
  let length = 0;
  for (const character of word) {
    const isMark = /\p{M}/u.test(character);
    if (length >= LONGEST && !isMark) {
      pieces.push(piece);
      piece = '';
      length = 0;
    }
    piece += character;
    length += 1;
    if (length >= SHORTEST_BEFORE_BREAK && AFTER_WHICH_TO_BREAK.test(character)) {
      pieces.push(piece);
      piece = '';
      length = 0;
    }
  }
  if (piece !== '') pieces.push(piece);
  return pieces.join(BREAK_POINT);
}
