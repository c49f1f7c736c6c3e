import type { INestApplicationContext } from '@nestjs/common';
import type { Config } from '../config/config.js';
import { startSequencing } from '../audit/sequencing.js';
import { loadSample } from '../sample/load-sample.js';

export interface StartParts {
  app: INestApplicationContext;
  config: Config;
  /** Tells whoever starts the server what is going on. */
  say: (text: string) => void;
}

/** Something done before the server listens, at every start; finds out itself whether it is needed. */
export type StartTask = (parts: StartParts) => Promise<void>;

/** Every start task, in order; a feature adds its own here. */
export const START_TASKS: StartTask[] = [loadSample, startSequencing];
