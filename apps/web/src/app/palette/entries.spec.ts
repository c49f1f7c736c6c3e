import { NAVIGATION } from '../core/navigation';
import { matches, pageEntries } from './entries';

describe('palette entries', () => {
  it('finds words in any order and case', () => {
    expect(matches('safety public', 'Agency for Public Safety')).toBe(true);
    expect(matches('safety 2025', 'Public Safety 2026')).toBe(false);
  });

  it('lists every page before anything is typed, then those that fit', () => {
    expect(pageEntries(NAVIGATION, '')).toHaveLength(NAVIGATION.length);
    expect(pageEntries(NAVIGATION, 'poli').map(({ path }) => path)).toEqual(['/policies']);
  });
});
