// Installs the locked dependencies when they are missing or older than the lock file. Runs on any
// Node from 20 on; everything after it runs on the Node 24 that the lock file pins.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));

const pinnedNode = () => {
  const name = process.platform === 'win32' ? 'node.exe' : 'node';
  const path = join(root, 'node_modules', '.bin', name);
  return existsSync(path) ? path : null;
};

/** Path of the Node 24 that the lock file pins; this Node when the platform brings its own. */
export const nodePath = () => pinnedNode() ?? process.execPath;

const stampFile = join(root, 'node_modules', '.plumbline-lock-sha256');
const lockHash = () =>
  createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');

const isInstalled = () => existsSync(stampFile) && readFileSync(stampFile, 'utf8') === lockHash();

/**
 * Installs the locked dependencies unless they are there; says so on standard error, so that a
 * command's own output stays clean. Ends the process with npm's message when it fails.
 */
export const installDependencies = () => {
  if (isInstalled()) return;
  console.error('Installing dependencies (first run: one to three minutes) …');
  const result = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (result.status !== 0) {
    console.error(
      'npm ci failed (see above). Check the network and the npm registry, then run this again.',
    );
    process.exit(1);
  }
  writeFileSync(stampFile, lockHash());
};

/** The environment with the project's own tools, and the pinned Node, first in PATH. */
export const toolEnvironment = (extra = {}) => ({
  ...process.env,
  PATH: `${join(root, 'node_modules', '.bin')}${process.platform === 'win32' ? ';' : ':'}${process.env.PATH}`,
  NX_DAEMON: 'false',
  NX_NO_CLOUD: 'true',
  NG_CLI_ANALYTICS: 'false',
  ...extra,
});

/**
 * Runs this very script again on the pinned Node when an older one started it, passing signals on.
 * Returns only in the process that should go on working.
 */
export const onPinnedNode = async (scriptUrl) => {
  const pinned = pinnedNode();
  if (Number(process.versions.node.split('.')[0]) >= 24 || pinned === null) return;
  const child = spawn(pinned, [fileURLToPath(scriptUrl), ...process.argv.slice(2)], {
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
    env: toolEnvironment(),
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
    process.on(signal, () => child.kill(signal));
  const code = await new Promise((resolve) => {
    child.on('exit', (status, signal) => resolve(status ?? (signal === null ? 1 : 130)));
  });
  process.exit(code);
};
