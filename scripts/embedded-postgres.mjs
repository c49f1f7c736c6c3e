// PostgreSQL from npm packages, run beside Node: `npm start` and the API's tests use it.
// A shell watches a pipe from this process, so the server stops whenever this process dies.
import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
  appendFileSync,
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { join, resolve } from 'node:path';
import {
  commandAs,
  locateBinaries,
  unprivilegedUser,
  userThatReaches,
} from './embedded-postgres/binaries.mjs';
import { claimFolder, stopLeftover } from './embedded-postgres/leftover.mjs';
import { prepareDatabase } from './embedded-postgres/roles.mjs';

const READY = 'database system is ready to accept connections';
const START_TIMEOUT_MS = 60_000;
const STOP_TIMEOUT_MS = 30_000;

// The server runs in its own session, so a Ctrl+C at the terminal doesn't reach it before the
// application has closed. The inner shell waits for the end of the pipe, or for a first line.
const WATCHDOG = `
exec 3<&0
"$@" </dev/null 3<&- &
server=$!
( read -r line <&3; kill -INT "$server" 2>/dev/null ) &
watcher=$!
wait "$server"
code=$?
kill "$watcher" 2>/dev/null
exit "$code"
`;

const advise = (message, cause) => new Error(message, { cause });

const makeFolder = (folder, { mode, user }) => {
  try {
    mkdirSync(folder, { recursive: true, mode });
    chmodSync(folder, mode);
    if (user !== null) chownSync(folder, user.uid, user.gid);
    const probe = join(folder, '.probe');
    writeFileSync(probe, '');
    rmSync(probe);
  } catch (error) {
    throw advise(
      `The database folder ${folder} can't be written (${error.code}). ` +
        'Give yourself write access to it, or set PLUMBLINE_DATA to another folder.',
      error,
    );
  }
};

const freePort = (port = 0) =>
  new Promise((done, fail) => {
    const probe = createServer();
    probe.once('error', (error) =>
      fail(
        advise(
          error.code === 'EADDRINUSE'
            ? `Port ${port} on 127.0.0.1 is in use. Stop what listens there, or choose another port for the database.`
            : `Port ${port} on 127.0.0.1 can't be opened (${error.code}). Choose another port for the database.`,
          error,
        ),
      ),
    );
    probe.listen(port, '127.0.0.1', () => {
      const chosen = probe.address().port;
      probe.close(() => done(chosen));
    });
  });

/** Reads the passwords kept in the data folder, or makes them; the file is its owner's alone. */
const credentialsIn = (dataDir) => {
  const file = join(dataDir, 'credentials.json');
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8'));
  const password = () => randomBytes(24).toString('base64url');
  const made = { superuser: password(), owner: password(), app: password() };
  writeFileSync(file, JSON.stringify(made), { mode: 0o600 });
  return made;
};

const run = (program, programArgs, { user = null, cwd }) =>
  new Promise((done, fail) => {
    const { command, args, options } = commandAs(user, program, programArgs);
    const child = spawn(command, args, { ...options, cwd, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    child.stdout.on('data', (chunk) => (output += chunk));
    child.stderr.on('data', (chunk) => (output += chunk));
    child.on('error', fail);
    child.on('exit', (code) =>
      code === 0 ? done(output) : fail(new Error(`${program} ended with ${code}:\n${output}`)),
    );
  });

/** Makes the cluster beside its final place and moves it there, so a broken start leaves no half. */
const initialiseCluster = async ({ binaries, dataDir, cluster, user, password }) => {
  const unfinished = `${cluster}.unfinished`;
  const passwordFile = `${cluster}.password`;
  rmSync(unfinished, { recursive: true, force: true });
  mkdirSync(unfinished, { mode: 0o700 });
  writeFileSync(passwordFile, password, { mode: 0o600 });
  if (user !== null) {
    for (const path of [unfinished, passwordFile]) chownSync(path, user.uid, user.gid);
  }
  try {
    await run(
      binaries.initdb,
      [
        `--pgdata=${unfinished}`,
        '--username=postgres',
        `--pwfile=${passwordFile}`,
        '--auth=scram-sha-256',
        '--encoding=UTF8',
        '--locale=C',
        '--locale-provider=builtin',
        '--builtin-locale=C.UTF-8',
        '--no-sync',
      ],
      { cwd: dataDir, user },
    );
    renameSync(unfinished, cluster);
  } finally {
    rmSync(passwordFile, { force: true });
  }
};

const serverArguments = ({ cluster, port, settings }) => {
  const all = {
    listen_addresses: '127.0.0.1',
    port,
    unix_socket_directories: '',
    max_connections: 60,
    ...settings,
  };
  return [
    '-D',
    cluster,
    ...Object.entries(all).flatMap(([name, value]) => ['-c', `${name}=${value}`]),
  ];
};

const launch = ({ binaries, dataDir, args, user }) => {
  const stdio = ['pipe', 'ignore', 'pipe'];
  if (process.platform === 'win32') return spawn(binaries.postgres, args, { cwd: dataDir, stdio });
  const watched = ['-c', WATCHDOG, 'plumbline-database', binaries.postgres, ...args];
  const shell = commandAs(user, '/bin/sh', watched);
  return spawn(shell.command, shell.args, {
    ...shell.options,
    cwd: dataDir,
    stdio,
    detached: true,
  });
};

const untilReady = (child, logFile) =>
  new Promise((done, fail) => {
    let output = '';
    const timer = setTimeout(
      () => fail(advise(`PostgreSQL did not become ready. Its log: ${logFile}`)),
      START_TIMEOUT_MS,
    );
    const settle = (finish) => {
      clearTimeout(timer);
      finish();
    };
    child.stderr.on('data', (chunk) => {
      appendFileSync(logFile, chunk);
      if (output === null) return;
      output += chunk;
      if (!output.includes(READY)) return;
      output = null;
      settle(done);
    });
    child.once('error', (error) => settle(() => fail(error)));
    child.once('exit', (code) =>
      settle(() => fail(advise(`PostgreSQL ended with ${code} while starting:\n${output ?? ''}`))),
    );
  });

const endChild = async ({ child, binaries, cluster }) => {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise((done) => child.once('exit', done));
  if (process.platform === 'win32') {
    await run(binaries.pgCtl, ['stop', '-D', cluster, '-m', 'fast', '-W'], {});
  }
  const timer = setTimeout(() => child.kill('SIGKILL'), STOP_TIMEOUT_MS);
  await ended;
  clearTimeout(timer);
};

/** The end of the pipe is the sign to stop; a server whose watchdog is gone is stopped by hand. */
const stopServer = async ({ child, binaries, cluster, log }) => {
  child.stdin.end();
  await endChild({ child, binaries, cluster });
  await stopLeftover(cluster, log);
};

const urlOf = ({ role, password, port }) =>
  `postgres://${role}:${password}@127.0.0.1:${port}/plumbline`;

/**
 * Starts PostgreSQL 18 on 127.0.0.1 with the roles `plumbline_owner` and `plumbline_app` and the
 * database `plumbline`. Without `port` a free one is taken; `settings` are server settings.
 * Throws with a message that says what to do when the folder, the port or the binaries don't serve.
 */
export const startEmbeddedPostgres = async ({
  dataDir: folder,
  port,
  settings,
  log = () => {},
}) => {
  const dataDir = resolve(folder);
  const cluster = join(dataDir, 'cluster');
  const logFile = join(dataDir, 'server.log');
  const nobody = unprivilegedUser();
  const binaries = locateBinaries();
  makeFolder(dataDir, { mode: nobody === null ? 0o700 : 0o711, user: null });
  const user = nobody === null ? null : userThatReaches({ user: nobody, binaries, dataDir });
  const release = claimFolder(dataDir);
  let child = null;
  try {
    await stopLeftover(cluster, log);
    const credentials = credentialsIn(dataDir);
    if (!existsSync(cluster)) {
      log('Making a new database …');
      await initialiseCluster({
        binaries,
        dataDir,
        cluster,
        user,
        password: credentials.superuser,
      });
    }
    const chosenPort = await freePort(port);
    writeFileSync(logFile, '', { mode: 0o600 });
    const args = serverArguments({ cluster, port: chosenPort, settings });
    child = launch({ binaries, dataDir, args, user });
    await untilReady(child, logFile);
    await prepareDatabase({ dataDir, port: chosenPort, credentials });
    child.once('exit', release);
    child.unref();
    child.stderr.unref();
    child.stdin.unref();
    const url = (role) =>
      urlOf({ role: `plumbline_${role}`, password: credentials[role], port: chosenPort });
    return {
      port: chosenPort,
      ownerUrl: url('owner'),
      appUrl: url('app'),
      stop: () => stopServer({ child, binaries, cluster, log }),
    };
  } catch (error) {
    if (child !== null) await stopServer({ child, binaries, cluster, log });
    release();
    throw error;
  }
};
