// The database and the servers of a run: in a folder of their own, ended with it.
import { fork } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { startEmbeddedPostgres } from '../embedded-postgres.mjs';
import { nodePath, root } from '../install.mjs';

const inDatabase = (url, name) => {
  const changed = new URL(url);
  changed.pathname = `/${name}`;
  return changed.href;
};

/** A fresh PostgreSQL with its usual durability; `close` removes it. */
export const startDatabase = async () => {
  const folder = mkdtempSync(join(tmpdir(), 'plumbline-bench-'));
  const dataDir = join(folder, 'postgres');
  const server = await startEmbeddedPostgres({
    dataDir,
    settings: { max_connections: 100, shared_buffers: '256MB', max_wal_size: '4GB' },
  });
  const { superuser } = JSON.parse(readFileSync(join(dataDir, 'credentials.json'), 'utf8'));
  const admin = new pg.Client({
    host: '127.0.0.1',
    port: server.port,
    user: 'postgres',
    password: superuser,
    database: 'postgres',
  });
  await admin.connect();
  return {
    folder,
    make: async (name, template) => {
      const from = template === undefined ? '' : ` TEMPLATE ${template}`;
      await admin.query(`CREATE DATABASE ${name} OWNER plumbline_owner${from}`);
      return {
        appUrl: inDatabase(server.appUrl, name),
        ownerUrl: inDatabase(server.ownerUrl, name),
      };
    },
    close: async () => {
      await admin.end();
      await server.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
};

/** Starts the process of `server.mjs` on a database; `ask` runs one of its commands. */
export const startServers = ({ folder, name, appUrl, floorUrl }) =>
  new Promise((resolve, reject) => {
    const child = fork(join(root, 'scripts/bench/server.mjs'), {
      execPath: nodePath(),
      env: {
        ...process.env,
        PLUMBLINE_ROOT: root,
        PLUMBLINE_DATA: join(folder, `data-${name}`),
        DATABASE_URL: appUrl,
        NODE_ENV: 'production',
        ...(floorUrl !== undefined && { BENCH_FLOOR_URL: floorUrl }),
      },
    });
    const waiting = new Map();
    let last = 0;
    const ask = (command, rest = {}) =>
      new Promise((done, fail) => {
        last += 1;
        waiting.set(last, { done, fail });
        child.send({ id: last, command, ...rest });
      });
    child.on('message', ({ ready, id, result, error, ...addresses }) => {
      if (ready) resolve({ ...addresses, ask, stop: () => child.disconnect() });
      else if (error !== undefined) waiting.get(id).fail(new Error(error));
      else waiting.get(id).done(result);
    });
    child.on('exit', (code) => reject(new Error(`The servers of ${name} ended (${code}).`)));
  });
