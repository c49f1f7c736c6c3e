import { DomainError } from '../errors/domain-error.js';
import { defineLifecycle, next, SAME, statesFor, type Transition } from './transitions.js';

const row = (
  action: string,
  from: string[],
  to: string,
): Transition<string, string, 'someone'> => ({ action, from, to, by: ['someone'], needs: '' });

const table = (
  states: string[],
  transitions: Transition<string, string, 'someone'>[],
  final: string[] = [],
) => ({ states, initial: 'a', final, transitions });

describe('defining a lifecycle', () => {
  it('returns a table whose every state is reached and leads on or is final', () => {
    const definition = table(['a', 'b'], [row('go', ['a'], 'b')], ['b']);
    expect(defineLifecycle(definition)).toEqual(definition);
  });

  it.each([
    ['from', table(['a', 'b'], [row('go', ['a', 'x'], 'b')], ['b'])],
    ['to', table(['a', 'b'], [row('go', ['a'], 'b'), row('stray', ['a'], 'x')], ['b'])],
    ['final', table(['a', 'b'], [row('go', ['a'], 'b')], ['b', 'x'])],
    ['initial', { ...table(['b', 'c'], [row('go', ['b'], 'c')], ['c']), initial: 'x' }],
  ])('refuses an unknown state in %s', (_where, definition) => {
    expect(() => defineLifecycle(definition)).toThrow('"x" is not one of its states');
  });

  it('refuses a state that nothing leads to', () => {
    const definition = table(['a', 'b', 'c'], [row('go', ['a', 'c'], 'b')], ['b']);
    expect(() => defineLifecycle(definition)).toThrow('"c" can\'t be reached');
  });

  it('refuses states that only lead to each other', () => {
    const definition = table(
      ['a', 'b', 'c', 'd'],
      [row('go', ['a'], 'b'), row('turn', ['c'], 'd'), row('back', ['d'], 'c')],
      ['b'],
    );
    expect(() => defineLifecycle(definition)).toThrow(/"c" can't be reached.*"d" can't be reached/);
  });

  it('refuses a dead state that is not final', () => {
    const definition = table(
      ['a', 'b', 'c'],
      [row('go', ['a'], 'b'), row('end', ['a'], 'c'), row('stay', ['b'], SAME)],
      ['c'],
    );
    expect(() => defineLifecycle(definition)).toThrow('"b" has no way out and is not final');
  });

  it('refuses a circle that no final state ends', () => {
    const definition = table(
      ['a', 'b', 'c', 'end'],
      [
        row('end', ['a'], 'end'),
        row('go', ['a'], 'b'),
        row('turn', ['b'], 'c'),
        row('back', ['c'], 'b'),
      ],
      ['end'],
    );
    expect(() => defineLifecycle(definition)).toThrow('"b" never reaches a final state');
  });

  it('refuses a final state with a way out', () => {
    const definition = table(['a', 'b'], [row('go', ['a'], 'b'), row('back', ['b'], 'a')], ['b']);
    expect(() => defineLifecycle(definition)).toThrow('final "b" has a way out');
  });

  it('refuses an action with two ways from one state', () => {
    const definition = table(['a', 'b'], [row('go', ['a'], 'b'), row('go', ['a'], SAME)], ['b']);
    expect(() => defineLifecycle(definition)).toThrow('"go" from "a" is listed twice');
  });

  it('refuses a thing that is made in another state than the initial one', () => {
    const definition = table(['a', 'b'], [row('make', [], 'b'), row('go', ['a'], 'b')], ['b']);
    expect(() => defineLifecycle(definition)).toThrow('"make" makes it in "b"');
  });
});

describe('taking an action', () => {
  const lifecycle = defineLifecycle({
    states: ['a', 'b', 'c'],
    initial: 'a',
    final: ['c'],
    transitions: [
      { action: 'go', from: ['a'], to: 'b', by: [], needs: '' },
      { action: 'stay', from: ['a', 'b'], to: SAME, by: [], needs: '' },
      { action: 'end', from: ['a', 'b'], to: 'c', by: [], needs: '' },
    ],
  });

  it('leads to the state of its row', () => {
    expect(next(lifecycle, 'a', 'go')).toBe('b');
    expect(next(lifecycle, 'b', 'stay')).toBe('b');
  });

  it('is refused as a wrong state that names status and action', () => {
    const blockers = [{ code: 'wrong-status', params: { status: 'b', action: 'go' } }];
    expect(() => next(lifecycle, 'b', 'go')).toThrow(DomainError);
    expect(() => next(lifecycle, 'b', 'go')).toThrow(
      expect.objectContaining({ code: 'wrong-state', blockers }),
    );
  });

  it('can be asked for the states it starts from', () => {
    expect(statesFor(lifecycle, 'stay')).toEqual(['a', 'b']);
    expect(statesFor(lifecycle, 'go')).toEqual(['a']);
  });
});
