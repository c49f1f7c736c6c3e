/** Why a file gives no text, with what to do about it. The codes are stable. */
export const REFUSALS = {
  'too-large': 'The file is larger than 32 MiB. Split it, or save it without its pictures.',
  'empty-file': 'The file holds no text. Choose the file that holds the policy.',
  'binary-file': 'This is not a text file. Export the document as plain text (.txt) and try again.',
  'unsupported-format':
    'This kind of file can’t be read. Save the document as DOCX, PDF, HTML, Markdown or plain text and try again.',
  'not-what-its-name-says':
    'What the file holds differs from what its name says. Choose the right file, or give it the ending that fits.',
  'lone-surrogate':
    'The text holds half of a UTF-16 character. Save it again as UTF-8 text and try again.',
  'broken-file':
    'The file is damaged or cut off. Open it in the program that made it, save it again and try that.',
  'encrypted-file':
    'The file is protected by a password. Save a copy without a password and try that.',
  'no-text-layer':
    'The PDF holds pictures of pages and no text. Run text recognition (OCR) on it, or choose the original document.',
  'too-much-inside':
    'The file unpacks to far more than a document holds. Save it again in the program that made it and try that.',
  'outside-references':
    'The file declares entities of its own, which are never followed. Save it again in the program that made it and try that.',
  'took-too-long':
    'Reading the file took too long. Split it, or save it as plain text and try that.',
  'took-too-much-memory':
    'Reading the file took too much memory. Split it, or save it as plain text and try that.',
} as const;

export type RefusalCode = keyof typeof REFUSALS;
