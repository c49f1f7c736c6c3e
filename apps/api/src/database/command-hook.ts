import { AsyncLocalStorage } from 'node:async_hooks';
import { type Tx } from './tenant.js';

/** What rides along in the one transaction of a command. */
export interface CommandHook {
  /** Runs before the work; throwing keeps the work from being done. */
  open(tx: Tx): Promise<void>;
  /** Runs after the work and before the commit, with what the work answers. */
  close(tx: Tx, answer: unknown): Promise<void>;
}

interface Frame {
  readonly hook: CommandHook;
  state: 'waiting' | 'taken' | 'done';
}

const frames = new AsyncLocalStorage<Frame>();

/** Runs a command whose first transaction carries the hook. */
export const withCommandHook = <T>(hook: CommandHook, command: () => Promise<T>): Promise<T> =>
  frames.run({ hook, state: 'waiting' }, command);

/**
 * Does the work of a transaction with the hook of the command it belongs to, if it has one. After a
 * transaction that failed, others carry nothing: they only read what the refusal tells. After one
 * that went through there is none, or the hook would have seen half of the command.
 */
export const inCommand = async <T>(tx: Tx, work: (tx: Tx) => Promise<T>): Promise<T> => {
  const frame = frames.getStore();
  if (frame === undefined || frame.state === 'taken') return work(tx);
  if (frame.state === 'done') throw new Error('A command with a hook has one transaction.');
  frame.state = 'taken';
  await frame.hook.open(tx);
  const answer = await work(tx);
  await frame.hook.close(tx, answer);
  frame.state = 'done';
  return answer;
};
