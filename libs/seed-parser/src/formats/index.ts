import type { DocumentInput, Extraction } from './extraction.js';
import { extractTextFile } from './text-file.js';

/** How far an extraction has come: `done` of `total` pages, entries or bytes. */
export interface ExtractionOptions {
  readonly onProgress?: ((done: number, total: number) => void) | undefined;
}

/**
 * The text of a file in any format there is a reader for, or why there is none. Never throws, and
 * fetches nothing.
 */
export async function extractText(
  input: DocumentInput,
  { onProgress }: ExtractionOptions = {},
): Promise<Extraction> {
  const extraction = await Promise.resolve(extractTextFile(input));
  onProgress?.(1, 1);
  return extraction;
}
