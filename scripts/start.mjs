// What `npm start` does: install, build, database, migrations, content, server, each step shown.
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { installDependencies, onPinnedNode, root } from './install.mjs';

const began = Date.now();
const say = (text) =>
  console.log(`${((Date.now() - began) / 1000).toFixed(1).padStart(6)} s  ${text}`);

installDependencies();
await onPinnedNode(import.meta.url);

const dataDir = resolve(root, process.env.PLUMBLINE_DATA ?? '.data');
let database = null;
let server = null;
let stopping = null;

const stop = (why) => {
  stopping ??= (async () => {
    say(`Stopping (${why}) …`);
    await server?.close();
    await database?.stop();
    say('Stopped.');
    process.exit(0);
  })();
  return stopping;
};

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => stop(signal));
process.on('disconnect', () => stop('the process that started this one is gone'));

const makeDataDir = () => {
  try {
    mkdirSync(dataDir, { recursive: true });
  } catch (error) {
    throw new Error(
      `The data folder ${dataDir} can't be made (${error.code}). Set PLUMBLINE_DATA to a folder you may write to.`,
      { cause: error },
    );
  }
};

const startDatabase = async () => {
  makeDataDir();
  say('Starting PostgreSQL …');
  const { startEmbeddedPostgres } = await import('./embedded-postgres.mjs');
  database = await startEmbeddedPostgres({ dataDir: join(dataDir, 'postgres'), log: say });
  return {
    DATABASE_URL: database.appUrl,
    DATABASE_OWNER_URL: database.ownerUrl,
    PLUMBLINE_SAMPLE: process.env.PLUMBLINE_SAMPLE ?? 'on',
  };
};

const showAccounts = ({ sampleAccounts, samplePassword }) => {
  if (sampleAccounts.length === 0) return;
  console.log('\n  Sample accounts (sample data only):');
  for (const { email, does } of sampleAccounts) console.log(`    ${email.padEnd(24)} ${does}`);
  console.log(`    password of each: ${samplePassword}\n`);
};

try {
  const { buildAll } = await import('./build.mjs');
  say('Building …');
  say((await buildAll()) ? 'Built.' : 'Built already, nothing changed.');
  const usesOwnServer =
    process.env.DATABASE_URL !== undefined || process.env.DATABASE_OWNER_URL !== undefined;
  const embedded = usesOwnServer ? {} : await startDatabase();
  const { startServer } = await import(
    pathToFileURL(join(root, 'apps/api/dist/core/start-server.js')).href
  );
  server = await startServer({
    env: { ...process.env, PLUMBLINE_DATA: dataDir, ...embedded },
    say,
  });
  say(`Plumbline is ready: ${server.url}`);
  showAccounts(server);
  console.log('  Ctrl+C stops it.');
} catch (error) {
  console.error(`\nPlumbline did not start. ${error.message}`);
  if (process.env.LOG_LEVEL === 'debug') console.error(error.stack);
  await server?.close().catch(() => undefined);
  await database?.stop().catch(() => undefined);
  process.exit(1);
}
