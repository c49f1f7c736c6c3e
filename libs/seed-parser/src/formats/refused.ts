import { REFUSALS } from './refusals.js';
import type { RefusalCode } from './refusals.js';

/** Thrown inside a format's reader where it gives up; `extractText` makes an answer of it. */
export class Refused extends Error {
  readonly code: RefusalCode;

  constructor(code: RefusalCode, message: string = REFUSALS[code]) {
    super(message);
    this.code = code;
  }
}
