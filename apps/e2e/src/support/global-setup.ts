import { startServer } from './server.js';

/** One server for all journeys; a stop that isn't clean fails the run. */
export default async function globalSetup(): Promise<() => Promise<void>> {
  const server = await startServer();
  process.env['PLUMBLINE_URL'] = server.url;
  return async () => {
    const code = await server.stop();
    if (code !== 0) throw new Error(`The server ended with ${code} on SIGTERM.`);
  };
}
