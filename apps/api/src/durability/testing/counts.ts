/** Whether the tests run at full counts, as `npm run test:full` makes them. */
const isFull = process.env['PLUMBLINE_FULL'] === '1';

/** The count of a usual run, ten times as many in a full one. */
export const atCount = (usual: number): number => (isFull ? usual * 10 : usual);

/** A test's time limit in milliseconds, ten times as long in a full run. */
export const within = (seconds: number): number => atCount(seconds * 1000);
