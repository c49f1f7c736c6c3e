import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';

/** A server as scripts/embedded-postgres.mjs starts it. */
interface Server {
  readonly port: number;
  readonly appUrl: string;
  readonly ownerUrl: string;
  stop(): Promise<void>;
}

type Settings = Readonly<Record<string, string | number>>;

interface Starter {
  startEmbeddedPostgres(options: {
    dataDir: string;
    port?: number;
    settings: Settings;
  }): Promise<Server>;
}

const SCRIPT = join(import.meta.dirname, '../../../../../scripts/embedded-postgres.mjs');
// The machine stays up, so what reached its page cache is safe without waiting for the disk.
const USUAL: Settings = { fsync: 'off', max_connections: 60 };

const start: Starter['startEmbeddedPostgres'] = async (options) => {
  const { startEmbeddedPostgres }: Starter = await import(pathToFileURL(SCRIPT).href);
  return startEmbeddedPostgres(options);
};

const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
};

const numbersIn = (file: string): number[] =>
  existsSync(file) ? (readFileSync(file, 'utf8').match(/\d+/g) ?? []).map(Number) : [];

/** A PostgreSQL of a suite's own that can be killed. */
export class KillableDatabase {
  private constructor(
    private readonly dataDir: string,
    private server: Server,
  ) {}

  static async start(): Promise<KillableDatabase> {
    const parent = existsSync('/dev/shm') ? '/dev/shm' : tmpdir();
    const dataDir = await mkdtemp(join(parent, 'plumbline-killed-database-'));
    return new KillableDatabase(dataDir, await start({ dataDir, settings: USUAL }));
  }

  get appUrl(): string {
    return this.server.appUrl;
  }

  get ownerUrl(): string {
    return this.server.ownerUrl;
  }

  /** Kills the server with all its processes (SIGKILL) and starts it again at its address. */
  async restart(settings: Settings = {}): Promise<void> {
    await this.kill();
    const { port } = this.server;
    this.server = await start({
      dataDir: this.dataDir,
      port,
      settings: { ...USUAL, ...settings },
    });
  }

  async close(): Promise<void> {
    await this.server.stop();
    await rm(this.dataDir, { recursive: true, force: true });
  }

  private async kill(): Promise<void> {
    const [main] = numbersIn(join(this.dataDir, 'cluster', 'postmaster.pid'));
    if (main === undefined) throw new Error('The database does not run.');
    const all = [main, ...numbersIn(`/proc/${main}/task/${main}/children`)];
    for (const pid of all) if (isAlive(pid)) process.kill(pid, 'SIGKILL');
    while (all.some(isAlive)) await setTimeout(10);
  }
}
