import { describe, expect, it } from '@jest/globals';
import { mediaTypeOf } from './media-type.js';

const office = Buffer.concat([
  Buffer.from('504b0304', 'hex'),
  Buffer.from('\x14\x00\x06\x00[Content_Types].xml', 'latin1'),
]);

describe('the media type of a file', () => {
  it.each([
    ['a PDF', Buffer.from('%PDF-1.7\n'), 'a.pdf', 'application/pdf'],
    ['a PNG whatever its name', Buffer.from('89504e470d0a1a0a00', 'hex'), 'a.txt', 'image/png'],
    ['a JPEG', Buffer.from('ffd8ffe000', 'hex'), 'a.jpg', 'image/jpeg'],
    [
      'a Word file by its parts and name',
      office,
      'Plan.DOCX',
      'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    ],
    [
      'an archive that only calls itself Word',
      Buffer.from('504b030400', 'hex'),
      'a.docx',
      'application/zip',
    ],
    ['a table in text', Buffer.from('date,place\n'), 'log.csv', 'text/csv'],
    ['plain text', Buffer.from('Minutes – März\n'), 'minutes', 'text/plain'],
    ['a page that could run', Buffer.from('<!DOCTYPE html><p>'), 'a.txt', 'text/html'],
    [
      'a drawing that could run',
      Buffer.from('<?xml version="1.0"?><svg xmlns="x">'),
      'a.png',
      'image/svg+xml',
    ],
    ['bytes that are no text', Buffer.from([0, 1, 2, 3]), 'a.txt', 'application/octet-stream'],
  ])('is told for %s', (_what, head, name, mediaType) => {
    expect(mediaTypeOf(head, name)).toBe(mediaType);
  });

  it('is text when the first bytes end inside a character', () => {
    expect(mediaTypeOf(Buffer.from('März').subarray(0, 2), 'a.txt')).toBe('text/plain');
  });
});
