import type { Command as Program } from 'commander';

/** One command of the command line, registered in `index.ts`. */
export interface Command {
  name: string;
  register(program: Program): void;
}
