import { describe, expect, it } from '@jest/globals';
import { Readable } from 'node:stream';
import { bytesOf, refusedDocument } from './read-document.js';
import { MOST_DOCUMENT_BYTES } from './reading/read-file.js';

const MEBIBYTE = Buffer.alloc(1024 * 1024, 'a');

/** A body of so many mebibytes, and how many of them were taken. */
const body = (most: number): { stream: Readable; taken: () => number } => {
  let taken = 0;
  function* chunks(): Generator<Buffer> {
    for (; taken < most; taken += 1) yield MEBIBYTE;
  }
  return { stream: Readable.from(chunks(), { highWaterMark: 1 }), taken: () => taken };
};

describe('taking in an upload', () => {
  it('takes a document of the largest size whole', async () => {
    const bytes = await bytesOf(body(32).stream);
    expect(bytes.length).toBe(MOST_DOCUMENT_BYTES);
  });

  it('stops as soon as it is too long', async () => {
    const { stream, taken } = body(1_000);
    await expect(bytesOf(stream)).rejects.toMatchObject({
      code: 'too-large',
      detail: expect.stringContaining('32 MiB'),
    });
    expect(taken()).toBeLessThan(40);
  });
});

describe('the answer to a file that was refused', () => {
  it.each([
    ['too-large', 'too-large'],
    ['binary-file', 'unsupported-media-type'],
    ['unsupported-format', 'unsupported-media-type'],
    ['not-what-its-name-says', 'unsupported-media-type'],
    ['no-text-layer', 'rule-unmet'],
    ['broken-file', 'rule-unmet'],
    ['took-too-long', 'rule-unmet'],
    ['no-sections', 'rule-unmet'],
  ] as const)('to %s is %s', (code, expected) => {
    const error = refusedDocument([{ code, message: 'Save it again.' }]);
    expect(error.code).toBe(expected);
    expect(error.errors).toEqual([{ pointer: '/file', code, detail: 'Save it again.' }]);
  });
});
