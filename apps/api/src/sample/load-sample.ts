import type { StartTask } from '../core/start-tasks.js';
import { SampleLoader } from './sample-loader.js';

/** Loads the sample at the first start of a server that shows sample data. */
export const loadSample: StartTask = async ({ app, config, say }) => {
  if (!config.sampleData) return;
  if (await app.get(SampleLoader).load()) say('Loaded the shipped policy and the sample agencies.');
};
