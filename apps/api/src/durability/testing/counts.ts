/** Whether the tests run at full counts, as `npm run test:full` makes them. */
const isFull = process.env['PLUMBLINE_FULL'] === '1';

/** The count of a usual run, and of a full one: ten times as many unless said. */
export const atCount = (usual: number, full = usual * 10): number => (isFull ? full : usual);

/** A test's time limit in milliseconds, ten times as long in a full run. */
export const within = (seconds: number): number => atCount(seconds * 1000);
