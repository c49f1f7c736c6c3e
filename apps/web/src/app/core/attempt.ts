import { computed, signal } from '@angular/core';
import { type ProblemError, toProblem } from './problem';
import { problemSentence } from './words';

/** One thing sent at a time, and why the last one was refused. */
export class Attempt {
  private readonly busy = signal(false);
  private readonly refused = signal<ProblemError | null>(null);
  readonly isBusy = this.busy.asReadonly();
  readonly problem = this.refused.asReadonly();
  readonly refusal = computed(() => {
    const problem = this.problem();
    return problem === null ? null : problemSentence(problem);
  });

  /** The answer, or null when it was refused (see `problem`) or something is being sent already. */
  async run<T>(send: () => Promise<T>): Promise<T | null> {
    if (this.busy()) return null;
    this.busy.set(true);
    this.refused.set(null);
    try {
      return await send();
    } catch (error) {
      this.refused.set(toProblem(error));
      return null;
    } finally {
      this.busy.set(false);
    }
  }

  clear(): void {
    this.refused.set(null);
  }
}
