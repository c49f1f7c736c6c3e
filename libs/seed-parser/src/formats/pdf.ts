import type { ExtractedText } from '../extracted-text.js';
export const readPdf = async (_bytes: Uint8Array, _options: object): Promise<ExtractedText> => {
  throw new Error('later');
};
