import { describe, expect, it } from '@jest/globals';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfig } from './config.js';
import { loadKeys } from './keys.js';

const DATABASE_URL = 'postgres://plumbline_app:a-secret@127.0.0.1/plumbline';

describe('the configuration', () => {
  it('needs nothing but a database', () => {
    expect(readConfig({ DATABASE_URL })).toMatchObject({
      port: 3000,
      host: '127.0.0.1',
      databaseUrl: DATABASE_URL,
      databaseOwnerUrl: null,
      publicUrl: null,
      logLevel: 'info',
      sampleData: false,
      sessionIdleSeconds: 3600,
      sessionMaxSeconds: 43_200,
    });
  });

  it('takes an empty variable as not set', () => {
    expect(readConfig({ DATABASE_URL, PORT: '', PUBLIC_URL: ' ' })).toMatchObject({ port: 3000 });
  });

  it('names every variable that is wrong, at once, and shows no password', () => {
    const read = () =>
      readConfig({
        DATABASE_URL: 'mysql://root:a-secret@db',
        PORT: '70000',
        PUBLIC_URL: 'plumbline.example.gov',
        LOG_LEVEL: 'loud',
        PLUMBLINE_SAMPLE: 'yes',
        ACCESS_TOKEN_KEY: 'short-secret',
        SESSION_MAX_HOURS: '1.5',
      });
    for (const name of [
      'DATABASE_URL',
      'PORT',
      'PUBLIC_URL',
      'LOG_LEVEL',
      'PLUMBLINE_SAMPLE',
      'ACCESS_TOKEN_KEY',
      'SESSION_MAX_HOURS',
    ]) {
      expect(read).toThrow(new RegExp(`\\b${name}\\b`));
    }
    expect(read).not.toThrow(/secret/);
  });

  it('says what to do without a database', () => {
    expect(() => readConfig({})).toThrow(/DATABASE_URL is missing: set .*npm start/);
  });

  it('reads folders from the project, not from where the command was typed', () => {
    const config = readConfig({ DATABASE_URL, PLUMBLINE_ROOT: '/srv/plumbline' });
    expect(config.dataDir).toBe('/srv/plumbline/.data');
    expect(config.webRoot).toBe('/srv/plumbline/apps/web/dist/browser');
  });
});

describe('the keys', () => {
  const inFolder = (work: (dataDir: string) => void): void => {
    const dataDir = mkdtempSync(join(tmpdir(), 'plumbline-keys-'));
    try {
      work(dataDir);
    } finally {
      rmSync(dataDir, { recursive: true });
    }
  };
  const none = { accessTokenKey: null, refreshTokenKey: null };

  it('are made once, differ, and are readable by this user only', () => {
    inFolder((dataDir) => {
      const keys = loadKeys({ dataDir, ...none });
      expect(loadKeys({ dataDir, ...none })).toEqual(keys);
      expect(keys.accessToken).not.toBe(keys.refreshToken);
      expect(statSync(join(dataDir, 'keys', 'access-token.key')).mode & 0o777).toBe(0o600);
      expect(statSync(join(dataDir, 'keys')).mode & 0o777).toBe(0o700);
    });
  });

  it('come from the environment where it has them, and touch no file then', () => {
    const accessTokenKey = 'a'.repeat(43);
    const refreshTokenKey = 'b'.repeat(43);
    const keys = loadKeys({ dataDir: '/dev/null', accessTokenKey, refreshTokenKey });
    expect(keys).toEqual({ accessToken: accessTokenKey, refreshToken: refreshTokenKey });
  });

  it('are refused when a file was emptied', () => {
    inFolder((dataDir) => {
      loadKeys({ dataDir, ...none });
      const file = join(dataDir, 'keys', 'access-token.key');
      writeFileSync(file, '');
      expect(() => loadKeys({ dataDir, ...none })).toThrow(
        /shorter than 32 bytes. Delete that file/,
      );
      expect(readFileSync(file, 'utf8')).toBe('');
    });
  });

  it('say which folder can not be written', () => {
    expect(() => loadKeys({ dataDir: '/dev/null/data', ...none })).toThrow(/PLUMBLINE_DATA/);
  });
});
