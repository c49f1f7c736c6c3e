/** Starts the reading worker; in a file of its own, so that it comes with the import page only. */
export const startWorker = (): Worker =>
  new Worker(new URL('./reading.worker', import.meta.url), { type: 'module' });
