import { DomainError } from '../errors/domain-error.js';

/** As a transition's `to`: the state stays what it is. */
export const SAME = 'same';

/** One row of a lifecycle. An empty `from` makes the thing; `by` lists who may, any one of them. */
export interface Transition<State extends string, Act extends string, By extends string> {
  readonly action: Act;
  readonly from: readonly State[];
  readonly to: State | typeof SAME;
  readonly by: readonly By[];
  readonly needs: string;
}

/** The states of a thing and every way from one to another; made by `defineLifecycle`. */
export interface Lifecycle<State extends string, Act extends string, By extends string> {
  readonly states: readonly State[];
  readonly initial: State;
  readonly final: readonly State[];
  readonly transitions: readonly Transition<State, Act, By>[];
}

/**
 * Checks a table when it is defined and returns it. Throws Error for a state the list lacks, a
 * state or final that can't be reached, a state nothing leads on from, a final with a way out, and
 * an action that leads to two places from one state.
 */
export function defineLifecycle<
  const State extends string,
  const Act extends string,
  const By extends string,
>(definition: {
  readonly states: readonly State[];
  readonly initial: NoInfer<State>;
  readonly final: readonly NoInfer<State>[];
  readonly transitions: readonly Transition<NoInfer<State>, Act, By>[];
}): Lifecycle<State, Act, By> {
  const faults = [
    ...unknownStates(definition),
    ...ambiguousActions(definition),
    ...unreachableStates(definition),
    ...deadStates(definition),
  ];
  if (faults.length > 0) throw new Error(`Correct this lifecycle: ${faults.join('; ')}.`);
  return definition;
}

type AnyLifecycle = Lifecycle<string, string, string>;

function unknownStates({ states, initial, final, transitions }: AnyLifecycle): string[] {
  const named = transitions.flatMap(({ from, to }) => (to === SAME ? from : [...from, to]));
  const unknown = new Set([initial, ...final, ...named].filter((state) => !states.includes(state)));
  return [...unknown].map((state) => `"${state}" is not one of its states`);
}

function ambiguousActions({ initial, transitions }: AnyLifecycle): string[] {
  const seen = new Set<string>();
  const faults: string[] = [];
  for (const { action, from, to } of transitions) {
    if (from.length === 0 && to !== initial) faults.push(`"${action}" makes it in "${to}"`);
    for (const state of from) {
      const key = `"${action}" from "${state}"`;
      if (seen.has(key)) faults.push(`${key} is listed twice`);
      seen.add(key);
    }
  }
  return faults;
}

function unreachableStates(lifecycle: AnyLifecycle): string[] {
  const reached = reachableFrom(lifecycle, lifecycle.initial);
  return lifecycle.states
    .filter((state) => !reached.has(state))
    .map((state) => `"${state}" can't be reached`);
}

function deadStates(lifecycle: AnyLifecycle): string[] {
  const { states, final } = lifecycle;
  return states.flatMap((state) => {
    const onward = reachableFrom(lifecycle, state);
    const isDead = onward.size === 1;
    if (final.includes(state)) return isDead ? [] : [`final "${state}" has a way out`];
    if (isDead) return [`"${state}" has no way out and is not final`];
    const ends = final.length === 0 || final.some((end) => onward.has(end));
    return ends ? [] : [`"${state}" never reaches a final state`];
  });
}

function reachableFrom({ transitions }: AnyLifecycle, start: string): Set<string> {
  const reached = new Set([start]);
  // A Set visits what is added while it is walked, so this runs until nothing new turns up.
  for (const state of reached) {
    for (const { from, to } of transitions) {
      if (to !== SAME && from.includes(state)) reached.add(to);
    }
  }
  return reached;
}

/** The states an action can be taken from. */
export const statesFor = <State extends string, Act extends string, By extends string>(
  lifecycle: Lifecycle<State, Act, By>,
  action: NoInfer<Act>,
): State[] =>
  lifecycle.transitions.filter((row) => row.action === action).flatMap((row) => row.from);

/** The state an action leads to. Throws DomainError 'wrong-state' when it can't be taken there. */
export function next<State extends string, Act extends string, By extends string>(
  lifecycle: Lifecycle<State, Act, By>,
  from: NoInfer<State>,
  action: NoInfer<Act>,
): State {
  const row = lifecycle.transitions.find(
    (candidate) => candidate.action === action && candidate.from.includes(from),
  );
  if (row === undefined) {
    throw new DomainError('wrong-state', {
      blockers: [{ code: 'wrong-status', params: { status: from, action } }],
    });
  }
  return row.to === SAME ? from : row.to;
}
