import { computed, type Signal, signal } from '@angular/core';
import { REBASELINE_CHOICES, type RebaselineChoice } from '@plumbline/domain';
import { type RebaselineInput } from '../api/revisions-client';
import { type RebaselineLine } from '../api/views';

/** What is chosen for each line; a line nobody touched has what is proposed. */
export class RebaselineChoices {
  private readonly chosen = signal<ReadonlyMap<string, RebaselineChoice>>(new Map());
  readonly counts = computed(() =>
    REBASELINE_CHOICES.map((choice) => ({
      choice,
      count: this.lines().filter((line) => this.of(line) === choice).length,
    })),
  );
  /** Only what differs from the proposal is sent. */
  readonly toSend = computed<RebaselineInput['choices']>(() =>
    this.lines().flatMap((line) => {
      const choice = this.of(line);
      return choice === line.proposed ? [] : [{ itemKey: line.itemKey, choice }];
    }),
  );

  constructor(private readonly lines: Signal<readonly RebaselineLine[]>) {}

  of({ itemKey, proposed }: RebaselineLine): RebaselineChoice {
    return this.chosen().get(itemKey) ?? proposed;
  }

  /** Sets the choice where it is open, and answers for how many lines it was. */
  choose(lines: readonly RebaselineLine[], choice: RebaselineChoice): number {
    const open = lines.filter(({ choices }) => choices.includes(choice));
    this.chosen.update(
      (chosen) => new Map([...chosen, ...open.map(({ itemKey }) => [itemKey, choice] as const)]),
    );
    return open.length;
  }

  clear(): void {
    this.chosen.set(new Map());
  }
}
