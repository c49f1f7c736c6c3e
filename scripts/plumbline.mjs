// The command line: `npm run -s plumbline -- COMMAND`. Compiles first what changed. A command that
// needs the database gets the one named in the environment, the embedded one that `npm start` runs,
// or the embedded one started for as long as the command takes. Only a command's own output goes to
// standard output.
import { spawn, spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import { installDependencies, nodePath, onPinnedNode, root, toolEnvironment } from './install.mjs';

const WITHOUT_DATABASE = new Set(['parse', 'help', '--help', '-h', '--version', '-V', undefined]);

installDependencies();
await onPinnedNode(import.meta.url);
const compiled = spawnSync(
  nodePath(),
  [join(root, 'node_modules/typescript/bin/tsc'), '-b', 'apps/api'],
  {
    cwd: root,
    encoding: 'utf8',
  },
);
if (compiled.status !== 0) {
  console.error(compiled.stdout);
  process.exit(1);
}

const args = process.argv.slice(2);
const callerFolder = process.env.INIT_CWD ?? process.cwd();
const dataDir = resolve(root, process.env.PLUMBLINE_DATA ?? '.data');
let started = null;

const databaseEnvironment = async () => {
  if (WITHOUT_DATABASE.has(args[0]) || args.includes('--help') || args.includes('-h')) return {};
  if (process.env.DATABASE_URL !== undefined) return {};
  const folder = join(dataDir, 'postgres');
  const { runningDatabase } = await import('./embedded-postgres/running.mjs');
  let database = runningDatabase(folder);
  if (database === null) {
    const { startEmbeddedPostgres } = await import('./embedded-postgres.mjs');
    started = await startEmbeddedPostgres({ dataDir: folder, log: (text) => console.error(text) });
    database = started;
  }
  return { DATABASE_URL: database.appUrl, DATABASE_OWNER_URL: database.ownerUrl };
};

try {
  const env = { PLUMBLINE_ROOT: root, PLUMBLINE_DATA: dataDir, ...(await databaseEnvironment()) };
  const child = spawn(nodePath(), [join(root, 'apps/api/dist/cli.js'), ...args], {
    stdio: 'inherit',
    cwd: callerFolder,
    env: toolEnvironment(env),
  });
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
  const code = await new Promise((done) => {
    child.on('exit', (status, signal) => done(status ?? (signal === null ? 1 : 130)));
  });
  await started?.stop();
  process.exit(code);
} catch (error) {
  console.error(error.message);
  await started?.stop();
  process.exit(1);
}
