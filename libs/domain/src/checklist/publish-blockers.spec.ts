import { aChecklistItem } from '../testing/builders.js';
import { cadenceLabel } from './cadence.js';
import { type ChecklistItemContent, checklistItemBlockers } from './checklist-item.js';
import { VERSION_STATES } from './checklist.js';
import { publishBlockers } from './publish-blockers.js';

const version = { state: 'draft', items: [aChecklistItem()], note: 'First version.' } as const;

describe('a checklist item', () => {
  it('is complete with all its fields', () => {
    expect(checklistItemBlockers(aChecklistItem())).toEqual([]);
    const onTrigger = aChecklistItem({ cadence: { interval: null, trigger: 'per incident' } });
    expect(checklistItemBlockers(onTrigger)).toEqual([]);
  });

  it.each<[string, Partial<ChecklistItemContent>]>([
    ['title', { title: ' ' }],
    ['title', { title: 'x'.repeat(61) }],
    ['wording', { wording: '' }],
    ['methods', { methods: [] }],
    ['suggestedEvidence', { suggestedEvidence: [] }],
    ['suggestedEvidence', { suggestedEvidence: [' '] }],
    ['cadence', { cadence: { interval: null, trigger: ' ' } }],
    ['responsibleUnit', { responsibleUnit: '' }],
  ])('is incomplete without a proper %s', (field, changes) => {
    expect(checklistItemBlockers(aChecklistItem(changes))).toEqual([
      { code: 'checklist-item-incomplete', params: { field }, pointer: `/${field}` },
    ]);
  });
});

describe('publishing a checklist version', () => {
  it.each(VERSION_STATES)('is for a draft: %s', (state) => {
    const expected = state === 'draft' ? [] : [{ code: 'checklist-not-draft', params: { state } }];
    expect(publishBlockers({ ...version, state })).toEqual(expected);
  });

  it('needs items and a note', () => {
    expect(publishBlockers({ ...version, items: [], note: ' ' })).toEqual([
      { code: 'no-items' },
      { code: 'note-missing', pointer: '/note' },
    ]);
  });

  it('needs every item complete, and points at the field', () => {
    const items = [aChecklistItem(), aChecklistItem({ wording: 'Another.', title: '' })];
    expect(publishBlockers({ ...version, items })).toEqual([
      {
        code: 'checklist-item-incomplete',
        params: { field: 'title', number: 2 },
        pointer: '/items/1/title',
      },
    ]);
  });

  it('refuses the same wording twice, whatever its case and spacing', () => {
    const items = [
      aChecklistItem({ wording: 'Verify the register.' }),
      aChecklistItem({ wording: 'Verify the log.' }),
      aChecklistItem({ wording: ' verify  the\nREGISTER. ' }),
    ];
    expect(publishBlockers({ ...version, items })).toEqual([
      {
        code: 'duplicate-wording',
        params: { number: 3, first: 1 },
        pointer: '/items/2/wording',
      },
    ]);
  });
});

describe('a cadence in words', () => {
  it.each([
    [
      { interval: 'yearly', trigger: 'before each new operation' },
      'Yearly, before each new operation',
    ],
    [{ interval: 'twice-yearly', trigger: null }, 'Twice a year'],
    [{ interval: null, trigger: 'per incident' }, 'per incident'],
    [{ interval: null, trigger: null }, ''],
  ] as const)('%p is %p', (cadence, label) => {
    expect(cadenceLabel(cadence)).toBe(label);
  });
});
