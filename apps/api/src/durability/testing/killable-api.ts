import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { type Answer, type Send } from './writing.js';

const DIST = join(import.meta.dirname, '../../../dist/main.js');
const READY_WITHIN = 60_000;
const ANSWER_WITHIN = 20_000;

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() =>
        resolve(typeof address === 'object' && address !== null ? address.port : 0),
      );
    });
  });

/** The built server in a process of its own, which can be killed. */
export class KillableApi {
  private child: ChildProcess | null = null;

  private constructor(
    private readonly port: number,
    private readonly parts: { databaseUrl: string; dataDir: string; preload?: string },
  ) {}

  /** `preload` is a module that runs before the server, to break it. */
  static async start(parts: {
    databaseUrl: string;
    dataDir: string;
    preload?: string;
  }): Promise<KillableApi> {
    if (!existsSync(DIST)) throw new Error('Build the server first: tsc -b apps/api.');
    const api = new KillableApi(await freePort(), parts);
    await api.begin();
    return api;
  }

  /** Kills the process without a word (SIGKILL) and starts it again. */
  async restart(): Promise<void> {
    await this.kill();
    await this.begin();
  }

  async kill(): Promise<void> {
    const { child } = this;
    if (child === null || child.exitCode !== null || child.signalCode !== null) return;
    const ended = once(child, 'exit');
    child.kill('SIGKILL');
    await ended;
  }

  /** Sends requests as the holder of an access token. */
  sender(token: string): Send {
    return async ({ method, path, headers = {}, body }): Promise<Answer> => {
      try {
        const response = await fetch(`http://127.0.0.1:${this.port}${path}`, {
          method,
          headers: {
            authorization: `Bearer ${token}`,
            ...(body !== undefined && { 'content-type': 'application/json' }),
            ...headers,
          },
          ...(body !== undefined && { body: JSON.stringify(body) }),
          signal: AbortSignal.timeout(ANSWER_WITHIN),
        });
        return { status: response.status, body: await response.json() };
      } catch {
        return null;
      }
    };
  }

  private async begin(): Promise<void> {
    const { databaseUrl, dataDir, preload } = this.parts;
    const args = preload === undefined ? [DIST] : ['--import', preload, DIST];
    const child = spawn(process.execPath, args, {
      stdio: ['ignore', 'ignore', 'pipe'],
      env: {
        ...process.env,
        NODE_OPTIONS: '',
        DATABASE_URL: databaseUrl,
        PLUMBLINE_DATA: dataDir,
        PLUMBLINE_WEB: join(dataDir, 'no-web-build'),
        PORT: String(this.port),
        LOG_LEVEL: 'fatal',
      },
    });
    this.child = child;
    let said = '';
    child.stderr.on('data', (chunk) => (said += chunk));
    const until = Date.now() + READY_WITHIN;
    while (Date.now() < until && child.exitCode === null) {
      if (await this.isLive()) return;
      await setTimeout(50);
    }
    throw new Error(`The server did not start. ${said}`);
  }

  private async isLive(): Promise<boolean> {
    const answer = await this.sender('')({ method: 'GET', path: '/api/health/live' });
    return answer?.status === 200;
  }
}
