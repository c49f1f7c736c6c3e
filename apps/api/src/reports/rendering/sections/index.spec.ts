import { describe, expect, it } from '@jest/globals';
import { paragraph } from '../blocks.js';
import { reportModel } from '../report-model.js';
import { sampleReport } from '../testing/sample-report.js';
import { reportBlocks, SECTIONS } from './index.js';
import { type Section } from './section.js';

const added: Section = {
  title: 'Added',
  start: 'same-page',
  blocks: (_, number) => [paragraph(`I am ${number}.`)],
};

describe('the sections of a report', () => {
  it('numbers the ones with a title in their order', () => {
    const model = reportModel(sampleReport({ itemCount: 2 }));
    const numbers = reportBlocks(model).flatMap((block) =>
      block.kind === 'section' ? [block.number] : [],
    );
    expect(numbers).toEqual([1, 2, 3, 4, 5, 6, 7]);
  });

  it('numbers on when a section is put between them', () => {
    const model = reportModel(sampleReport({ itemCount: 2 }));
    const [cover, contents, ...others] = SECTIONS;
    if (cover === undefined || contents === undefined) throw new Error('There are no sections.');
    const blocks = reportBlocks(model, [cover, contents, added, ...others]);
    expect(blocks).toContainEqual({
      kind: 'section',
      number: 1,
      title: 'Added',
      start: 'same-page',
    });
    expect(blocks).toContainEqual(paragraph('I am 1.'));
    expect(blocks).toContainEqual(
      expect.objectContaining({ kind: 'section', number: 2, title: 'Summary' }),
    );
  });
});
