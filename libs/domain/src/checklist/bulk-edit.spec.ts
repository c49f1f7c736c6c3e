import { aChecklistItem } from '../testing/builders.js';
import { applyBulkEdit, MOST_EVIDENCE, saysNothing } from './bulk-edit.js';
import { contentOf, fieldsThatDiffer } from './item-fields.js';

const item = aChecklistItem({ suggestedEvidence: ['Log'], methods: ['test'] });

describe('one change to many checklist items', () => {
  it('leaves everything it does not name', () => {
    expect(applyBulkEdit(item, {})).toEqual(contentOf(item));
    expect(saysNothing({ addEvidence: [], methods: [] })).toBe(true);
  });

  it.each([
    [{ obligation: 'mandatory' }, 'obligation'],
    [{ category: 'complaints' }, 'category'],
    [{ methods: ['interview', 'examine'] }, 'methods'],
    [{ cadence: { interval: 'monthly', trigger: ' ' } }, 'cadence'],
    [{ responsibleUnit: ' duty desk ' }, 'responsibleUnit'],
    [{ addEvidence: ['register'] }, 'suggestedEvidence'],
  ] as const)('%j changes one field', (edit, field) => {
    expect(saysNothing(edit)).toBe(false);
    expect(fieldsThatDiffer(item, applyBulkEdit(item, edit))).toEqual([field]);
  });

  it('stores methods in their order and texts without white space around them', () => {
    const edited = applyBulkEdit(item, {
      methods: ['test', 'examine'],
      cadence: { interval: null, trigger: ' per incident ' },
      responsibleUnit: ' duty desk ',
    });
    expect(edited.methods).toEqual(['examine', 'test']);
    expect(edited.cadence).toEqual({ interval: null, trigger: 'per incident' });
    expect(edited.responsibleUnit).toBe('duty desk');
  });

  it('adds evidence once, whatever its case, and no more than an item holds', () => {
    const added = applyBulkEdit(item, { addEvidence: ['log', ' ', 'register', 'Register'] });
    expect(added.suggestedEvidence).toEqual(['Log', 'register']);
    const many = Array.from({ length: 30 }, (_, at) => `record ${at}`);
    expect(applyBulkEdit(item, { addEvidence: many }).suggestedEvidence).toHaveLength(
      MOST_EVIDENCE,
    );
  });

  it('changes nothing where an item has it already', () => {
    const edit = { methods: ['test'], addEvidence: ['LOG'] } as const;
    expect(fieldsThatDiffer(item, applyBulkEdit(item, edit))).toEqual([]);
  });
});
