import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Role } from '@plumbline/domain';
import type { InjectOptions, LightMyRequestResponse } from 'fastify';
import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AccessTokens } from '../auth/access-tokens.js';
import { newRefreshToken, tokenHash } from '../auth/refresh-token.js';
import { SessionStore } from '../auth/session.store.js';
import { type Environment, readConfig } from '../config/config.js';
import { Clock } from '../core/clock.js';
import { createApp } from '../core/create-app.js';
import { createLogger } from '../core/logger.js';
import { newId } from '../database/new-id.js';
import { Tenancy } from '../database/tenant.js';
import { testDatabase } from './test-database.js';

/** A clock that stands still until a test moves it; it starts at the real time. */
export class TestClock extends Clock {
  private time = new Date();

  override now(): Date {
    return new Date(this.time);
  }

  advance(seconds: number): void {
    this.time = new Date(this.time.getTime() + seconds * 1000);
  }
}

export interface Person {
  id: string;
  email: string;
  /** Access token of an open session. */
  token: string;
}

export interface TestRequest {
  body?: object | string | Buffer;
  as?: Person;
  headers?: Record<string, string>;
  cookies?: Record<string, string>;
}

/** The real application on a database of its own; only the clock is replaced. */
export class TestApp {
  private constructor(
    readonly app: NestFastifyApplication,
    readonly clock: TestClock,
    readonly log: string[],
    private readonly closing: () => Promise<void>,
  ) {}

  static async start(env: Environment = {}): Promise<TestApp> {
    const database = await testDatabase();
    const dataDir = await mkdtemp(join(tmpdir(), 'plumbline-test-'));
    const clock = new TestClock();
    const log: string[] = [];
    const config = readConfig({
      DATABASE_URL: database.appUrl,
      PLUMBLINE_DATA: dataDir,
      PLUMBLINE_WEB: join(dataDir, 'no-web-build'),
      ...env,
    });
    const logger = createLogger(config, { write: (line: string) => void log.push(line) });
    const app = await createApp(config, { clock, logger });
    return new TestApp(app, clock, log, async () => {
      await app.close();
      await database.close();
      await rm(dataDir, { recursive: true, force: true });
    });
  }

  close(): Promise<void> {
    return this.closing();
  }

  /** Sends a request such as `send('POST /api/session', { body })`. */
  send(line: string, request: TestRequest = {}): Promise<LightMyRequestResponse> {
    const [method, url] = line.split(' ', 2);
    const { as, body, headers = {}, cookies = {} } = request;
    const options: InjectOptions = {
      method: readMethod(method),
      url: url ?? '/',
      cookies,
      headers: { ...(as && { authorization: `Bearer ${as.token}` }), ...headers },
      ...(body === undefined ? {} : { payload: body }),
    };
    return this.app.inject(options);
  }

  async sql<Row>(text: string, parameters: readonly unknown[] = []): Promise<Row[]> {
    return this.app.get(Tenancy).system((tx) => tx.query<Row>(text, parameters));
  }

  async agency(slug = `agency-${randomUUID().slice(0, 8)}`): Promise<string> {
    const id = newId();
    await this.sql('INSERT INTO agency (id, slug, name, time_zone) VALUES ($1, $2, $3, $4)', [
      id,
      slug,
      `Agency ${slug}`,
      'America/New_York',
    ]);
    return id;
  }

  /** Adds a person with these roles, signed in; `agencyId` left out is statewide. */
  async person({ roles, agencyId = null }: { roles: Role[]; agencyId?: string | null }) {
    const id = newId();
    const email = `${roles.join('-') || 'nobody'}-${id.slice(-12)}@example.gov`;
    await this.sql(
      `INSERT INTO app_user (id, email, name, password_hash) VALUES ($1, $2, $3, 'none')`,
      [id, email, `The ${roles.join(' and ') || 'person'} ${id.slice(-4)}`],
    );
    for (const role of roles) {
      await this.sql(
        'INSERT INTO role_grant (id, user_id, role, agency_id) VALUES ($1, $2, $3, $4)',
        [newId(), id, role, agencyId],
      );
    }
    return { id, email, token: await this.openSession(id) } satisfies Person;
  }

  /** The same person in a session of its own, which may end without ending the first. */
  async inNewSession(person: Person): Promise<Person> {
    return { ...person, token: await this.openSession(person.id) };
  }

  private async openSession(userId: string): Promise<string> {
    const session = await this.app
      .get(Tenancy)
      .system((tx) =>
        this.app
          .get(SessionStore, { strict: false })
          .open(tx, { userId, tokenHash: tokenHash(newRefreshToken()) }),
      );
    return this.app
      .get(AccessTokens, { strict: false })
      .issue({ sub: userId, sid: session.sessionId });
  }
}

const METHODS = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD', 'OPTIONS'] as const;

const readMethod = (name: string | undefined): (typeof METHODS)[number] => {
  const method = METHODS.find((known) => known === name);
  if (method === undefined) throw new Error(`Start the line with one of ${METHODS.join(', ')}.`);
  return method;
};
