import { Injectable } from '@nestjs/common';
import type {
  CorrectedDocument,
  Extraction,
  ParsedDocument,
} from '@plumbline/seed-parser';
import {
  extractFile,
  type FileToRead,
  readFile,
  type ReaderOptions,
} from './read-file.js';

/**
 * Reads policy documents in a process of its own, with limits of time and memory: what a file does
 * to its reader never reaches the server. Refusals are answers, not errors; a cancelled reading
 * rejects with the signal's reason.
 */
@Injectable()
export class DocumentReader {
  /** The text of a file, or why there is none. */
  extract(file: FileToRead, options: ReaderOptions = {}): Promise<Extraction> {
    return extractFile(file, options);
  }

  /** The document of a file; one that can't be read has no sections and says why in an issue. */
  async read(file: FileToRead, options: ReaderOptions = {}): Promise<ParsedDocument> {
    return (await readFile(file, options)).document;
  }

  /** The document of a file as a person corrected it, and what was left out of its checklist. */
  readCorrected(file: FileToRead, options: ReaderOptions = {}): Promise<CorrectedDocument> {
    return readFile(file, options);
  }
}
