import fc from 'fast-check';
import { tries } from '../fixtures/counts.js';
import { testDocuments } from '../fixtures/shipped.js';
import { CONTROLS } from './controls.js';
import { factorsOf } from './factors.js';
import { MODALS } from './modals.js';
import { find, mayFit } from './rules.js';

const patterns = CONTROLS.map(({ pattern }) => pattern);

const sentences = testDocuments.flatMap(({ bytes }) =>
  new TextDecoder().decode(bytes).split(/(?<=[.?])\s+/u),
);

// Words the rules look for, in no sensible order.
const words = [...new Set(sentences.join(' ').split(/\s+/u))];
const jumble = fc
  .array(fc.oneof(fc.constantFrom(...words), fc.string({ maxLength: 6 })), { maxLength: 30 })
  .map((parts) => parts.join(' '));

describe('rules', () => {
  it.each([
    [/\b(?:is|are) (?:prohibited|forbidden)\b/iu, [' prohibited', ' forbidden'], false],
    [/\baudit(?:s|ed)?\b|\boversight\b/iu, [' audit', ' oversight '], true],
    [/\bneed[- ]to[- ]know\b/iu, [' need'], true],
    [/\bcorrective (?:actions?|measures)\b/iu, [' corrective '], true],
  ])('know what must stand in a text that %s matches', (pattern, strings, isFront) => {
    expect(factorsOf(pattern)).toEqual({ strings, isFront });
  });

  it('are sure of nothing where a pattern may match anything', () => {
    expect(factorsOf(/\w+ly/u)).toBeNull();
    expect(factorsOf(/(?:audit)?/u)).toBeNull();
    expect(factorsOf(/(?!audit)x/u)).toBeNull();
  });

  it('find in a sentence just what the pattern alone finds', () => {
    for (const sentence of sentences) {
      for (const pattern of patterns) {
        const found = find(pattern, sentence);
        const alone = pattern.exec(sentence);
        expect([found?.index, found?.[0]]).toEqual([alone?.index, alone?.[0]]);
      }
    }
  });

  it('rule out no pattern that fits, whatever the words', () => {
    fc.assert(
      fc.property(jumble, (text) => {
        for (const pattern of patterns) {
          expect(find(pattern, text)?.[0]).toBe(pattern.exec(text)?.[0]);
        }
        for (const { pattern } of MODALS) {
          if (text.search(pattern) >= 0) expect(mayFit(pattern, text)).toBe(true);
        }
      }),
      tries(150, 5_000),
    );
  });
});
