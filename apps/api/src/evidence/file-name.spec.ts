import { describe, expect, it } from '@jest/globals';
import { attachmentHeader, readFileName } from './file-name.js';

describe('the name of an uploaded file', () => {
  it('is decoded and loses its folders', () => {
    expect(readFileName(encodeURIComponent('C:\\plans\\März “final”.pdf'))).toBe(
      'März “final”.pdf',
    );
  });

  it('loses characters that hide what it is', () => {
    expect(readFileName(encodeURIComponent('gpj\u202efdp.exe\u0000'))).toBe('gpjfdp.exe');
  });

  it('keeps its extension when it is cut', () => {
    const name = readFileName(encodeURIComponent(`${'a'.repeat(300)}.xlsx`));
    expect(name).toHaveLength(200);
    expect(name.endsWith('.xlsx')).toBe(true);
  });

  it.each([undefined, '', '%E0%A4%A', '..', 'folder%2F'])('is refused when it is %p', (header) => {
    expect(() => readFileName(header)).toThrow(/X-File-Name/);
  });
});

describe('the header of a download', () => {
  it('has a plain name and the real one', () => {
    expect(attachmentHeader('März "1".pdf')).toBe(
      `attachment; filename="M_rz _1_.pdf"; filename*=UTF-8''M%C3%A4rz%20%221%22.pdf`,
    );
  });
});
