import { type RenderingPhase } from './messages.js';

/**
 * A rendering that gave no report. `detail` is for the log (diagnostics, never a person's words
 * shown to others); `message` is for the person who asked.
 */
export class RenderingFailed extends Error {
  readonly phase: RenderingPhase;
  readonly detail: string;

  constructor(phase: RenderingPhase, message: string, detail: string) {
    super(message);
    this.name = 'RenderingFailed';
    this.phase = phase;
    this.detail = detail;
  }
}
