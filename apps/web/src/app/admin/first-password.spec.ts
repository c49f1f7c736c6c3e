import { makePassword, PASSWORD_BYTES, passwordOf } from './first-password';
import { SHORTEST_PASSWORD } from './person-fields';

describe('a first password', () => {
  it('is long enough for the server, in groups of four', () => {
    expect(makePassword()).toMatch(/^[a-z2-9]{4}(-[a-z2-9]{4}){4}$/);
    expect(makePassword().length).toBeGreaterThanOrEqual(SHORTEST_PASSWORD);
  });

  it('is another one each time', () => {
    expect(new Set(Array.from({ length: 20 }, makePassword)).size).toBe(20);
  });

  it('takes every sign equally often, and none that looks like another', () => {
    const signs = Array.from({ length: 256 }, (_, byte) => passwordOf(new Uint8Array([byte])));
    const counts = new Set(
      [...new Set(signs)].map((sign) => signs.filter((s) => s === sign).length),
    );
    expect([...counts]).toEqual([8]);
    expect(signs.join('')).not.toMatch(/[lo01]/);
  });

  it('has 100 random bits', () => {
    expect(PASSWORD_BYTES * 5).toBe(100);
    expect(passwordOf(new Uint8Array(PASSWORD_BYTES))).toBe('aaaa-aaaa-aaaa-aaaa-aaaa');
  });
});
