import { aChecklistItem } from '../testing/builders.js';
import { compareVersions, type VersionItem } from './version-changes.js';

const anItem = (itemKey: string, changes: Partial<VersionItem> = {}): VersionItem => ({
  ...aChecklistItem(),
  itemKey,
  sourceRefs: ['1.1'],
  sourceText: 'Agencies keep a log.',
  ...changes,
});

const keys = (items: readonly VersionItem[]) => items.map(({ itemKey }) => itemKey);

describe('what a version brings', () => {
  it('is nothing against itself', () => {
    const items = [anItem('a'), anItem('b')];
    expect(compareVersions(items, items)).toEqual({
      added: [],
      dropped: [],
      changed: [],
      unchanged: 2,
    });
  });

  it('counts every item of either version once', () => {
    const before = [anItem('kept'), anItem('changed'), anItem('gone')];
    const after = [anItem('new'), anItem('kept'), anItem('changed', { wording: 'Verify both.' })];
    const changes = compareVersions(before, after);
    expect(keys(changes.added)).toEqual(['new']);
    expect(keys(changes.dropped)).toEqual(['gone']);
    expect(changes.changed.map(({ after: { itemKey }, fields }) => [itemKey, fields])).toEqual([
      ['changed', ['wording']],
    ]);
    expect(changes.unchanged).toBe(1);
  });

  it('names other practices and other words of the same practice', () => {
    const [changed] = compareVersions(
      [anItem('a')],
      [anItem('a', { sourceRefs: ['1.1', '2.3'], sourceText: 'Agencies keep two logs.' })],
    ).changed;
    expect(changed?.fields).toEqual(['sources', 'sourceText']);
  });

  it('does not see a difference in the order of a cadence', () => {
    const before = anItem('a', { cadence: { interval: 'yearly', trigger: null } });
    const after = anItem('a', { cadence: { trigger: null, interval: 'yearly' } });
    expect(compareVersions([before], [after]).unchanged).toBe(1);
  });
});
