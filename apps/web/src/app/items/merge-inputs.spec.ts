import { type AssessmentInput } from '../api/views';
import { isSame, mergeInputs } from './merge-inputs';

const BASE: AssessmentInput = {
  outcome: 'compliant',
  methods: ['examine'],
  narrative: 'before',
  reason: null,
  evidence: [],
  findings: [],
};

describe('merging two versions of an assessment', () => {
  it('takes a field that only they changed', () => {
    const { merged, conflicts } = mergeInputs({
      base: BASE,
      mine: BASE,
      theirs: { ...BASE, narrative: 'theirs' },
    });
    expect(merged.narrative).toBe('theirs');
    expect(conflicts).toEqual([]);
  });

  it('keeps a field that only I changed', () => {
    const { merged, conflicts } = mergeInputs({
      base: BASE,
      mine: { ...BASE, narrative: 'mine' },
      theirs: { ...BASE, outcome: 'non_compliant' },
    });
    expect(merged).toMatchObject({ narrative: 'mine', outcome: 'non_compliant' });
    expect(conflicts).toEqual([]);
  });

  it('leaves a field that both changed to the person, with mine in place', () => {
    const { merged, conflicts } = mergeInputs({
      base: BASE,
      mine: { ...BASE, narrative: 'mine' },
      theirs: { ...BASE, narrative: 'theirs' },
    });
    expect(merged.narrative).toBe('mine');
    expect(conflicts).toEqual(['narrative']);
  });

  it('sees no conflict where both wrote the same', () => {
    const same = { ...BASE, narrative: 'same' };
    expect(mergeInputs({ base: BASE, mine: same, theirs: same }).conflicts).toEqual([]);
  });

  it('takes an empty reason and none for the same', () => {
    expect(isSame('', null)).toBe(true);
    expect(isSame([{ b: 1, a: 2 }], [{ a: 2, b: 1 }])).toBe(true);
    expect(isSame(['examine'], ['test'])).toBe(false);
  });
});
