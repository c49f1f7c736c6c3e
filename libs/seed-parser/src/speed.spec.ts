import { shippedDocument } from './fixtures/shipped.js';
import { parseDocument } from './index.js';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

// Processor time, and the quickest of a few runs: what the machine does besides must not count.
const msOf = (bytes: Uint8Array): number => {
  const start = process.cpuUsage();
  parseDocument({ name: 'long.txt', bytes });
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
};

const quickest = (bytes: Uint8Array): number => Math.min(msOf(bytes), msOf(bytes), msOf(bytes));

/** The shipped document over and over, its sections numbered on, of about this many characters. */
const longPolicy = (characters: number): Uint8Array => {
  const once = new TextDecoder().decode(shippedDocument.bytes);
  const copies = Math.ceil(characters / once.length);
  const text = Array.from({ length: copies }, (_, copy) =>
    once.replace(/^(\d+)(?=\. .*\?$)/gmu, (number) => String(Number(number) + 20 * copy)),
  ).join('\n');
  return bytesOf(text);
};

/** Far above what any machine needs: only a search that explodes reaches it. */
const GENEROUS_MS = 8_000;

describe('speed', () => {
  // Four times would be quadratic. The bench holds the doubling to 2.3, on a machine of its own.
  it('grows far less than quadratically with the text', () => {
    const half = quickest(longPolicy(500_000));
    const whole = quickest(longPolicy(1_000_000));
    expect(whole).toBeLessThan(half * 3.2);
    expect(whole).toBeLessThan(GENEROUS_MS);
  });

  it.each([
    ['brackets', '1. A?\n' + '('.repeat(200_000)],
    ['closing brackets', `1. A?\n${')'.repeat(200_000)}x`],
    ['white space', `1. A?\nx${' '.repeat(200_000)}x`],
    ['one endless sentence', '1. A?\n' + 'agencies that may, '.repeat(10_000)],
    ['an endless bold title', '1. A?\n1. **' + 'a '.repeat(100_000)],
    ['questions', 'What is it?\n'.repeat(5_000)],
  ])('is not held up by %s', (_, text) => {
    expect(quickest(bytesOf(text))).toBeLessThan(GENEROUS_MS);
  });
});
