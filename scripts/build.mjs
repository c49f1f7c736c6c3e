// Builds the libraries, the API and the web app, unless nothing changed since the last build.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { installDependencies, onPinnedNode, root, toolEnvironment } from './install.mjs';

const SOURCES = ['libs', 'apps/api', 'apps/web', 'package-lock.json', 'tsconfig.base.json'];
const SKIPPED = new Set(['node_modules', 'dist', '.angular', 'coverage']);
const OUTPUTS = [
  'apps/api/dist/main.js',
  'apps/web/dist/browser/index.html',
  'libs/domain/dist/index.js',
];
const stampFile = join(root, 'node_modules', '.cache', 'plumbline-build');

const hashTree = (path, hash) => {
  const stat = statSync(path);
  if (!stat.isDirectory()) {
    hash.update(`${path}\0${stat.size}\0${stat.mtimeMs}\n`);
    return;
  }
  for (const name of readdirSync(path).sort()) {
    if (!SKIPPED.has(name)) hashTree(join(path, name), hash);
  }
};

const currentStamp = () => {
  const hash = createHash('sha256');
  for (const source of SOURCES) hashTree(join(root, source), hash);
  return hash.digest('hex');
};

const isFresh = (stamp) =>
  OUTPUTS.every((output) => existsSync(join(root, output))) &&
  existsSync(stampFile) &&
  readFileSync(stampFile, 'utf8') === stamp;

const run = (command, args) =>
  new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd: root,
      stdio: ['ignore', 'inherit', 'inherit'],
      env: toolEnvironment(),
    });
    child.on('error', reject);
    child.on('exit', (code) =>
      code === 0 ? resolve() : reject(new Error(`${command} ${args.join(' ')} ended with ${code}`)),
    );
  });

/** Builds everything that runs; resolves to false when the last build still holds. */
export const buildAll = async () => {
  const stamp = currentStamp();
  if (isFresh(stamp)) return false;
  await run('nx', [
    'run-many',
    '-t',
    'build',
    '--projects=domain,seed-parser,api,web',
    '--outputStyle=static',
  ]);
  mkdirSync(join(root, 'node_modules', '.cache'), { recursive: true });
  writeFileSync(stampFile, stamp);
  return true;
};

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  installDependencies();
  await onPinnedNode(import.meta.url);
  try {
    console.log((await buildAll()) ? 'Built.' : 'Nothing changed since the last build.');
  } catch (error) {
    console.error(`${error.message}. The messages above say what to mend.`);
    process.exit(1);
  }
}
