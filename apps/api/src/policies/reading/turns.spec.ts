import { describe, expect, it } from '@jest/globals';
import { Turns } from './turns.js';

/** Work that waits to be let go, and what has begun. */
const workshop = () => {
  const begun: string[] = [];
  const endings = new Map<string, () => void>();
  return {
    begun,
    work: (name: string) => () =>
      new Promise<string>((resolve) => {
        begun.push(name);
        endings.set(name, () => resolve(name));
      }),
    end: async (name: string): Promise<void> => {
      endings.get(name)?.();
      await new Promise((resolve) => setImmediate(resolve));
    },
  };
};

describe('taking turns', () => {
  it('lets so many work at a time, the others in their order', async () => {
    const { begun, work, end } = workshop();
    const turns = new Turns(2);
    const all = ['a', 'b', 'c', 'd'].map((name) => turns.take(work(name)));
    expect(begun).toEqual(['a', 'b']);
    await end('b');
    expect(begun).toEqual(['a', 'b', 'c']);
    await end('a');
    await end('c');
    await end('d');
    expect(await Promise.all(all)).toEqual(['a', 'b', 'c', 'd']);
  });

  it('passes the turn on when work fails', async () => {
    const turns = new Turns(1);
    await expect(turns.take(() => Promise.reject(new Error('broken')))).rejects.toThrow('broken');
    expect(await turns.take(() => Promise.resolve('next'))).toBe('next');
  });

  it('leaves out who was cancelled while waiting', async () => {
    const { begun, work, end } = workshop();
    const turns = new Turns(1);
    const first = turns.take(work('a'));
    const cancel = new AbortController();
    const second = turns.take(work('b'), cancel.signal);
    const third = turns.take(work('c'));
    cancel.abort(new Error('cancelled'));
    await expect(second).rejects.toThrow('cancelled');
    await end('a');
    expect(begun).toEqual(['a', 'c']);
    await end('c');
    expect(await Promise.all([first, third])).toEqual(['a', 'c']);
  });

  it('starts nothing for a signal that is aborted already', async () => {
    const { begun, work } = workshop();
    const aborted = AbortSignal.abort(new Error('too late'));
    await expect(new Turns(1).take(work('a'), aborted)).rejects.toThrow('too late');
    expect(begun).toEqual([]);
  });
});
