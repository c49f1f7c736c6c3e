import fc from 'fast-check';
import { DomainError } from '../errors/domain-error.js';
import { canonicalJson } from './canonical-json.js';

describe('canonical JSON (RFC 8785)', () => {
  it('sorts members by the UTF-16 code units of their names, at every depth', () => {
    const value = { b: { z: 1, a: 2 }, a: [{ d: 1, c: 2 }], B: 0, '': 3, aa: 4 };
    expect(canonicalJson(value)).toBe('{"":3,"B":0,"a":[{"c":2,"d":1}],"aa":4,"b":{"a":2,"z":1}}');
  });

  it('puts a name outside the basic plane before a later basic one', () => {
    // U+1F600 starts with the code unit D83D, which sorts before U+FB33.
    const value = { '\u{fb33}': 'late', '\u{1f600}': 'astral', '\u{20ac}': 'euro', '\r': 'cr' };
    expect(canonicalJson(value)).toBe(
      '{"\\r":"cr","\u{20ac}":"euro","\u{1f600}":"astral","\u{fb33}":"late"}',
    );
  });

  it('sorts names that look like numbers as text', () => {
    expect(canonicalJson({ 10: 'a', 9: 'b', 1: 'c' })).toBe('{"1":"c","10":"a","9":"b"}');
  });

  it.each([
    [0, '0'],
    [-0, '0'],
    [5e-324, '5e-324'],
    [-5e-324, '-5e-324'],
    [1.7976931348623157e308, '1.7976931348623157e+308'],
    [9007199254740992, '9007199254740992'],
    [-9007199254740992, '-9007199254740992'],
    [295147905179352830000, '295147905179352830000'],
    [9.999999999999997e22, '9.999999999999997e+22'],
    [1e23, '1e+23'],
    [1e21, '1e+21'],
    [999999999999999900000, '999999999999999900000'],
    [0.000001, '0.000001'],
    [1e-7, '1e-7'],
    [333333333.3333333, '333333333.3333333'],
    [4.5, '4.5'],
    [0.002, '0.002'],
  ])('writes the number %p as %s', (value, text) => {
    expect(canonicalJson(value)).toBe(text);
  });

  it('escapes control characters, quotes and backslashes only, the short way where there is one', () => {
    expect(canonicalJson('\u0000\b\t\n\f\r\u001f"\\/\u007f\u2028é€')).toBe(
      String.raw`"\u0000\b\t\n\f\r\u001f\"\\/` + '\u007f\u2028é€"',
    );
  });

  it('keeps literals and the order of arrays', () => {
    expect(canonicalJson([null, true, false, [], {}, 'x'])).toBe('[null,true,false,[],{},"x"]');
  });

  it('carries text outside the basic plane as it is', () => {
    expect(canonicalJson('\u{1f600}')).toBe('"\u{1f600}"');
  });

  const cycle: Record<string, unknown> = {};
  cycle['self'] = cycle;

  it.each([
    ['undefined', { a: undefined }, 'type undefined (at "/a")'],
    ['NaN', [1, Number.NaN], 'not finite (at "/1")'],
    ['infinity', { a: { b: Number.POSITIVE_INFINITY } }, 'not finite (at "/a/b")'],
    ['a high surrogate alone', { a: 'x\ud800' }, 'lone surrogate (at "/a")'],
    ['a low surrogate alone', ['\udc00x'], 'lone surrogate (at "/0")'],
    ['surrogates in the wrong order', '\ude00\ud83d', 'lone surrogate (at "")'],
    ['a lone surrogate in a name', { '\ud800': 1 }, 'lone surrogate'],
    ['a function', { a: () => 1 }, 'type function'],
    ['a bigint', 1n, 'type bigint'],
    ['a symbol', [Symbol('x')], 'type symbol'],
    ['a date', { at: new Date(0) }, 'not plain data (at "/at")'],
    ['a map', new Map(), 'not plain data'],
    ['a hole in an array', Array(1), 'type undefined (at "/0")'],
    ['a cycle', cycle, 'cycle (at "/self")'],
    ['a name with a slash', { 'a/b~c': Number.NaN }, '(at "/a~1b~0c")'],
  ])('refuses %s and says where', (_what, value, message) => {
    expect(() => canonicalJson(value)).toThrow(DomainError);
    expect(() => canonicalJson(value)).toThrow(message);
  });

  it('writes the same object twice when it is no cycle', () => {
    const twice = { x: 1 };
    expect(canonicalJson([twice, twice])).toBe('[{"x":1},{"x":1}]');
  });

  it('reads back as the same value, and writing that again changes nothing', () => {
    fc.assert(
      fc.property(fc.jsonValue({ stringUnit: 'grapheme', noUnicodeString: false }), (value) => {
        const text = canonicalJson(value);
        expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
        expect(canonicalJson(JSON.parse(text))).toBe(text);
      }),
    );
  });

  it('does not depend on the order in which members were added', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.integer()), (object) => {
        const reversed = Object.fromEntries(Object.entries(object).reverse());
        expect(canonicalJson(reversed)).toBe(canonicalJson(object));
      }),
    );
  });
});
