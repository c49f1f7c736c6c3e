import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import pg from 'pg';
import { startEmbeddedPostgres } from './embedded-postgres.mjs';

const pause = (ms) => new Promise((done) => setTimeout(done, ms));

const isAlive = (pid) => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
};

const untilGone = async (pid) => {
  const until = Date.now() + 10_000;
  while (isAlive(pid) && Date.now() < until) await pause(10);
  return !isAlive(pid);
};

const serverPid = (dataDir) =>
  Number.parseInt(readFileSync(join(dataDir, 'cluster', 'postmaster.pid'), 'utf8'), 10);

const ask = async (url, sql) => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
};

/** A process of its own that starts the server and stays. */
const startParent = async (dataDir) => {
  const script = `
    import { startEmbeddedPostgres } from ${JSON.stringify(new URL('./embedded-postgres.mjs', import.meta.url).href)};
    await startEmbeddedPostgres({ dataDir: ${JSON.stringify(dataDir)} });
    console.log('ready');
    setInterval(() => {}, 1000);`;
  const parent = spawn(process.execPath, ['--input-type=module', '-e', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await new Promise((done, fail) => {
    parent.stdout.once('data', done);
    parent.once('exit', (code) => fail(new Error(`the parent ended with ${code}`)));
  });
  return parent;
};

describe('embedded PostgreSQL', { skip: process.platform === 'win32' }, () => {
  let folder;
  let dataDir;
  before(() => {
    folder = mkdtempSync(join(existsSync('/dev/shm') ? '/dev/shm' : tmpdir(), 'plumbline-pg-'));
    chmodSync(folder, 0o755);
    dataDir = join(folder, 'data');
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  it('makes a database with an owner and a role that owns nothing, passwords kept closed', async () => {
    const server = await startEmbeddedPostgres({ dataDir });
    try {
      const [owner] = await ask(
        server.ownerUrl,
        `SELECT current_setting('server_version') AS version, datlocale AS locale,
           pg_get_userbyid(datdba) AS owner FROM pg_database WHERE datname = current_database()`,
      );
      assert.match(owner.version, /^18\./);
      assert.equal(owner.locale, 'C.UTF-8');
      assert.equal(owner.owner, 'plumbline_owner');
      const [app] = await ask(
        server.appUrl,
        'SELECT rolsuper OR rolbypassrls OR rolcreatedb OR rolcreaterole AS strong FROM pg_roles WHERE rolname = current_user',
      );
      assert.equal(app.strong, false);
      const wrong = server.appUrl.replace(/:[^:@]+@/, ':wrong@');
      await assert.rejects(ask(wrong, 'SELECT 1'), /password authentication failed/);
      assert.equal(statSync(join(dataDir, 'credentials.json')).mode & 0o777, 0o600);
    } finally {
      await server.stop();
    }
  });

  it('keeps its data over a stop, starts again warm, and ends with stop()', async () => {
    const first = await startEmbeddedPostgres({ dataDir });
    await ask(first.ownerUrl, 'CREATE TABLE public.kept AS SELECT 7 AS number');
    const pid = serverPid(dataDir);
    await first.stop();
    assert.equal(isAlive(pid), false);
    const began = performance.now();
    const second = await startEmbeddedPostgres({ dataDir });
    const took = performance.now() - began;
    try {
      assert.deepEqual(await ask(second.ownerUrl, 'SELECT number FROM public.kept'), [
        { number: 7 },
      ]);
      assert.ok(took < 1500, `took ${took} ms`);
    } finally {
      await second.stop();
    }
  });

  for (const signal of ['SIGKILL', 'SIGTERM', 'SIGINT']) {
    it(`ends when its parent ends by ${signal}, and starts again at once`, async () => {
      const parent = await startParent(dataDir);
      const pid = serverPid(dataDir);
      assert.equal(isAlive(pid), true);
      parent.kill(signal);
      const again = await startEmbeddedPostgres({ dataDir });
      assert.notEqual(serverPid(dataDir), pid);
      assert.ok(await untilGone(pid));
      await again.stop();
      assert.doesNotMatch(
        readFileSync(join(dataDir, 'server.log'), 'utf8'),
        /not properly shut down/,
      );
    });
  }

  it('leaves nothing running when its parent is killed and nobody starts again', async () => {
    const parent = await startParent(dataDir);
    const pid = serverPid(dataDir);
    parent.kill('SIGKILL');
    assert.ok(await untilGone(pid));
    assert.equal(existsSync(join(dataDir, 'cluster', 'postmaster.pid')), false);
  });

  it(
    'stops a server whose watchdog was killed',
    { skip: process.platform !== 'linux' },
    async () => {
      const server = await startEmbeddedPostgres({ dataDir });
      const pid = serverPid(dataDir);
      const watchdog = Number(
        /^PPid:\s+(\d+)$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))[1],
      );
      process.kill(watchdog, 'SIGKILL');
      assert.ok(await untilGone(watchdog));
      assert.equal(isAlive(pid), true);
      await server.stop();
      assert.ok(await untilGone(pid));
    },
  );

  it('refuses a folder that another living process uses, and says so', async () => {
    const parent = await startParent(dataDir);
    try {
      await assert.rejects(
        startEmbeddedPostgres({ dataDir }),
        /Another Plumbline \(process \d+\) uses the database .* PLUMBLINE_DATA/,
      );
      assert.equal(isAlive(serverPid(dataDir)), true);
    } finally {
      const pid = serverPid(dataDir);
      parent.kill('SIGTERM');
      assert.ok(await untilGone(pid));
    }
  });

  it('says which port is in use', async () => {
    const taken = createServer();
    await new Promise((done) => taken.listen(0, '127.0.0.1', done));
    const { port } = taken.address();
    await assert.rejects(
      startEmbeddedPostgres({ dataDir, port }),
      new RegExp(`Port ${port} on 127.0.0.1 is in use`),
    );
    await new Promise((done) => taken.close(done));
  });

  it('says which folder it can not write', async () => {
    const file = join(folder, 'file');
    writeFileSync(file, '');
    await assert.rejects(
      startEmbeddedPostgres({ dataDir: join(file, 'data') }),
      /database folder .* can't be written .* PLUMBLINE_DATA/,
    );
  });

  describe('as root, below folders closed to others', { skip: process.getuid() !== 0 }, () => {
    let inner;
    let closed;
    before(() => {
      closed = join(folder, 'closed');
      inner = join(closed, 'open', 'closed-too');
      mkdirSync(join(inner, 'open'), { recursive: true });
      for (const one of [closed, inner]) chmodSync(one, 0o700);
    });

    it('runs as nobody with the right to pass through them', async () => {
      const server = await startEmbeddedPostgres({ dataDir: join(inner, 'open', 'data') });
      assert.deepEqual(await ask(server.appUrl, 'SELECT 1 AS one'), [{ one: 1 }]);
      await server.stop();
    });

    it('says which folders keep nobody out where that right can not be given', async () => {
      const path = process.env.PATH;
      process.env.PATH = folder;
      try {
        await assert.rejects(
          startEmbeddedPostgres({ dataDir: join(inner, 'open', 'other') }),
          new RegExp(`Run \`chmod o\\+x (?:\\S+ )*${closed} ${inner}\``),
        );
      } finally {
        process.env.PATH = path;
      }
    });
  });

  it('goes on after a start that broke off while the cluster was made', async () => {
    const broken = join(folder, 'broken');
    mkdirSync(join(broken, 'cluster.unfinished', 'base'), { recursive: true });
    const server = await startEmbeddedPostgres({ dataDir: broken });
    assert.deepEqual(await ask(server.appUrl, 'SELECT 1 AS one'), [{ one: 1 }]);
    await server.stop();
  });
});
