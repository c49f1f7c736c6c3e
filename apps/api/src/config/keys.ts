import { randomBytes } from 'node:crypto';
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Config } from './config.js';
import { errorCodeOf } from './error-code.js';
import { StartupError } from './startup-error.js';

/** The secrets behind sign-in, each of at least 32 bytes; also the injection token of them. */
export abstract class Keys {
  /** Signs access tokens (HMAC-SHA-256). */
  abstract readonly accessToken: string;
  /** Derives the successor of a refresh token (HMAC-SHA-256). */
  abstract readonly refreshToken: string;
}

/**
 * Reads a secret from a file that only this user may read, and makes it on the first start. Two
 * processes that start together agree: the second finds the file and reads it.
 */
const keptSecret = (folder: string, name: string): string => {
  const file = join(folder, name);
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    try {
      writeFileSync(file, randomBytes(32).toString('base64url'), { flag: 'wx', mode: 0o600 });
    } catch (error) {
      if (errorCodeOf(error) !== 'EEXIST') throw error;
      chmodSync(file, 0o600);
    }
    return readFileSync(file, 'utf8').trim();
  } catch (error) {
    throw new StartupError(
      `The key ${file} can't be read or made (${errorCodeOf(error) ?? String(error)}). Set PLUMBLINE_DATA to a folder you may write to.`,
      { cause: error },
    );
  }
};

/** Takes each key from the environment, else from `<data>/keys`. */
export const loadKeys = (
  config: Pick<Config, 'dataDir' | 'accessTokenKey' | 'refreshTokenKey'>,
): Keys => {
  const folder = join(config.dataDir, 'keys');
  const keys = {
    accessToken: config.accessTokenKey ?? keptSecret(folder, 'access-token.key'),
    refreshToken: config.refreshTokenKey ?? keptSecret(folder, 'refresh-token.key'),
  };
  if (Object.values(keys).some((key) => Buffer.byteLength(key) < 43)) {
    throw new StartupError(
      `A key in ${folder} is shorter than 32 bytes. Delete that file: the next start makes a new one, and everyone signs in again.`,
    );
  }
  return keys;
};
