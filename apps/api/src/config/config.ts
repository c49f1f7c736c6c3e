import { isAbsolute, resolve } from 'node:path';
import { StartupError } from './startup-error.js';

export const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

/**
 * What the environment says, read once at start; also the injection token of it. Durations are in
 * seconds, sizes in bytes, folders absolute.
 */
export abstract class Config {
  abstract readonly port: number;
  abstract readonly host: string;
  /** Where Prometheus reads the figures; 0 turns them off. */
  abstract readonly metricsPort: number;
  abstract readonly metricsHost: string;
  /** Signs in as the role that owns nothing. */
  abstract readonly databaseUrl: string;
  /** Signs in as the owner: migrations and the job schema. Null when the operator migrates. */
  abstract readonly databaseOwnerUrl: string | null;
  abstract readonly dataDir: string;
  abstract readonly webRoot: string;
  /** Origin people reach the server at, without a trailing slash; null when only local. */
  abstract readonly publicUrl: string | null;
  /** Proxies in front whose X-Forwarded-For is believed. */
  abstract readonly trustedProxies: number;
  abstract readonly logLevel: LogLevel;
  abstract readonly sampleData: boolean;
  abstract readonly accessTokenKey: string | null;
  abstract readonly refreshTokenKey: string | null;
  abstract readonly accessTokenSeconds: number;
  abstract readonly sessionIdleSeconds: number;
  abstract readonly sessionMaxSeconds: number;
  abstract readonly maxBodyBytes: number;
  abstract readonly maxUploadBytes: number;
}

export type Environment = Readonly<Record<string, string | undefined>>;

const MEBIBYTE = 1024 * 1024;
const MINUTE = 60;
const HOUR = 60 * MINUTE;

/** Reads variables one by one and remembers what is wrong with each, to tell all of it at once. */
class EnvironmentReader {
  readonly problems: string[] = [];

  constructor(private readonly env: Environment) {}

  text(name: string): string | null {
    const value = this.env[name]?.trim();
    return value === undefined || value === '' ? null : value;
  }

  folder(name: string, fallback: string): string {
    const value = this.text(name) ?? fallback;
    return isAbsolute(value) ? value : resolve(this.text('PLUMBLINE_ROOT') ?? '.', value);
  }

  integer(name: string, range: { least: number; most: number; fallback: number }): number {
    const value = this.text(name);
    if (value === null) return range.fallback;
    const number = /^\d{1,9}$/.test(value) ? Number(value) : Number.NaN;
    if (number >= range.least && number <= range.most) return number;
    this.problems.push(
      `${name} is "${value}": set a whole number from ${range.least} to ${range.most}.`,
    );
    return range.fallback;
  }

  choice<T extends string>(name: string, choices: readonly T[], fallback: T): T {
    const value = this.text(name);
    if (value === null) return fallback;
    const found = choices.find((choice) => choice === value.toLowerCase());
    if (found !== undefined) return found;
    this.problems.push(`${name} is "${value}": set one of ${choices.join(', ')}.`);
    return fallback;
  }

  /** An address with one of the protocols. The value is never shown: it may hold a password. */
  url(name: string, protocols: readonly string[]): string | null {
    const value = this.text(name);
    if (value === null) return null;
    const url = URL.canParse(value) ? new URL(value) : null;
    if (url !== null && protocols.includes(url.protocol)) return value;
    this.problems.push(`${name} is not an address: start it with ${protocols.join('// or ')}//.`);
    return null;
  }

  /** A secret of at least 32 bytes, in base64 or any other text of that length. */
  secret(name: string): string | null {
    const value = this.text(name);
    if (value === null || Buffer.byteLength(value) >= 43) return value;
    this.problems.push(
      `${name} is too short: set 43 characters or more (openssl rand -base64 32).`,
    );
    return null;
  }
}

const originOf = (url: string | null): string | null => (url === null ? null : new URL(url).origin);

const readDatabase = (read: EnvironmentReader) => {
  const protocols = ['postgres:', 'postgresql:'];
  const databaseUrl = read.url('DATABASE_URL', protocols);
  if (databaseUrl === null && read.text('DATABASE_URL') === null) {
    read.problems.push(
      'DATABASE_URL is missing: set the address of a PostgreSQL database, or use `npm start`, which brings one.',
    );
  }
  return {
    databaseUrl: databaseUrl ?? '',
    databaseOwnerUrl: read.url('DATABASE_OWNER_URL', protocols),
  };
};

const readSession = (read: EnvironmentReader) => ({
  accessTokenKey: read.secret('ACCESS_TOKEN_KEY'),
  refreshTokenKey: read.secret('REFRESH_TOKEN_KEY'),
  accessTokenSeconds: 10 * MINUTE,
  // NIST SP 800-63B-4 at AAL2: an hour of inactivity, a day in all. 12 hours hold a working day.
  sessionIdleSeconds:
    read.integer('SESSION_IDLE_MINUTES', { least: 15, most: 1440, fallback: 60 }) * MINUTE,
  sessionMaxSeconds: read.integer('SESSION_MAX_HOURS', { least: 1, most: 24, fallback: 12 }) * HOUR,
});

/**
 * Reads the configuration.
 * @throws StartupError that names every variable that is wrong, and what to set instead.
 */
export const readConfig = (env: Environment): Config => {
  const read = new EnvironmentReader(env);
  const config: Config = {
    port: read.integer('PORT', { least: 0, most: 65535, fallback: 3000 }),
    host: read.text('HOST') ?? '127.0.0.1',
    metricsPort: read.integer('METRICS_PORT', { least: 0, most: 65535, fallback: 0 }),
    metricsHost: read.text('METRICS_HOST') ?? '127.0.0.1',
    ...readDatabase(read),
    dataDir: read.folder('PLUMBLINE_DATA', '.data'),
    webRoot: read.folder('PLUMBLINE_WEB', 'apps/web/dist/browser'),
    publicUrl: originOf(read.url('PUBLIC_URL', ['http:', 'https:'])),
    trustedProxies: read.integer('TRUSTED_PROXIES', { least: 0, most: 10, fallback: 0 }),
    logLevel: read.choice('LOG_LEVEL', LOG_LEVELS, 'info'),
    sampleData: read.choice('PLUMBLINE_SAMPLE', ['on', 'off'], 'off') === 'on',
    ...readSession(read),
    maxBodyBytes: MEBIBYTE,
    maxUploadBytes:
      read.integer('MAX_UPLOAD_MB', { least: 1, most: 1024, fallback: 50 }) * MEBIBYTE,
  };
  if (read.problems.length > 0) {
    throw new StartupError(`The configuration needs a change:\n- ${read.problems.join('\n- ')}`);
  }
  return Object.freeze(config);
};
