import { sourceTextOf } from './source-text';

describe('source text around a citation', () => {
  it('keeps the words beside the citation in its paragraph and the others apart', () => {
    const text = sourceTextOf({
      before: 'Opening.\n\n2. Progress.\n3. Incidents. ',
      cited: 'The agency must tell.',
      after: ' It follows up.\n4. Money.',
    });
    expect(text).toEqual({
      before: ['Opening.', '2. Progress.'],
      lead: '3. Incidents. ',
      cited: 'The agency must tell.',
      rest: ' It follows up.',
      after: ['4. Money.'],
    });
  });

  it('manages a citation that is the whole text', () => {
    expect(sourceTextOf({ before: '', cited: 'All.', after: '' })).toEqual({
      before: [],
      lead: '',
      cited: 'All.',
      rest: '',
      after: [],
    });
  });
});
