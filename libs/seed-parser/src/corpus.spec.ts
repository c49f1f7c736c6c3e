import { lostWords } from './fixtures/lost-words.js';
import { testDocuments } from './fixtures/shipped.js';
import { parseFile, wordsOf } from './index.js';
import type { ParsedDocument } from './index.js';

describe.each(testDocuments.map((document) => [document.name, document] as const))(
  'any document of the corpus, %s',
  (_, input) => {
    let document: ParsedDocument;
    beforeAll(async () => {
      document = await parseFile(input);
    });

    it('has sections, and each practice the words of its span', () => {
      expect(document.sections.length).toBeGreaterThan(0);
      for (const { practices } of document.sections) {
        for (const { span, gaps, text } of practices) {
          expect(text).toBe(wordsOf(document.text, span, gaps));
        }
      }
    });

    it('loses no word', () => {
      expect(lostWords(document)).toEqual([]);
    });

    it('explains every decision', () => {
      for (const { why } of document.sections.flatMap(({ practices }) => practices)) {
        expect(why.length).toBeGreaterThan(0);
      }
    });
  },
);
