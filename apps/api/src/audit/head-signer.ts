import { Injectable } from '@nestjs/common';
import { canonicalJson } from '@plumbline/domain';
import {
  createHash,
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  type KeyObject,
  sign,
  verify,
} from 'node:crypto';
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Config } from '../config/config.js';
import { errorCodeOf } from '../config/error-code.js';
import { StartupError } from '../config/startup-error.js';

/** What a head states; `at` as `instantText` writes it. */
export interface HeadFacts {
  readonly size: number;
  readonly previousSize: number;
  readonly root: string;
  readonly at: string;
  readonly keyId: string;
}

export const HEAD_SCHEMA = 'plumbline.tree-head/1';

/** What is signed: the RFC 8785 JSON, in UTF-8, of the head's five facts and the schema's name. */
const headBytes = ({ size, previousSize, root, at, keyId }: HeadFacts): Buffer =>
  Buffer.from(canonicalJson({ schema: HEAD_SCHEMA, size, previousSize, root, at, keyId }), 'utf8');

const spkiOf = (key: KeyObject): Buffer =>
  createPublicKey(key).export({ type: 'spki', format: 'der' });

const idOf = (spki: Buffer): string => createHash('sha256').update(spki).digest('hex');

/** Whether the key of this id, SPKI in base64, signed the head. False for a key of another id. */
export const isSignedHead = (
  head: HeadFacts & { readonly signature: string },
  publicKey: string,
): boolean => {
  const spki = Buffer.from(publicKey, 'base64');
  if (idOf(spki) !== head.keyId) return false;
  try {
    const key = createPublicKey({ key: spki, format: 'der', type: 'spki' });
    return verify(null, headBytes(head), key, Buffer.from(head.signature, 'base64'));
  } catch {
    // Bytes that are no key at all signed nothing.
    return false;
  }
};

/** Signs heads of the audit tree with the Ed25519 key of the data folder. */
@Injectable()
export class HeadSigner {
  private readonly file: string;

  constructor(config: Config) {
    this.file = join(config.dataDir, 'keys', 'audit-signing.key');
  }

  /** The key's public part; null where the data folder has no key (yet). */
  known(): { id: string; publicKey: string } | null {
    try {
      const spki = spkiOf(createPrivateKey(readFileSync(this.file)));
      return { id: idOf(spki), publicKey: spki.toString('base64') };
    } catch (error) {
      if (errorCodeOf(error) === 'ENOENT') return null;
      throw new StartupError(`The signing key ${this.file} can't be read. Restore it.`, {
        cause: error,
      });
    }
  }

  /** The key's public part; makes the key at the first call. */
  demand(): { id: string; publicKey: string } {
    const known = this.known();
    if (known !== null) return known;
    const pem = generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' });
    mkdirSync(join(this.file, '..'), { recursive: true, mode: 0o700 });
    try {
      writeFileSync(this.file, pem, { flag: 'wx', mode: 0o600 });
    } catch (error) {
      // Another process that began at the same time has made it: both use that one.
      if (errorCodeOf(error) !== 'EEXIST') throw error;
      chmodSync(this.file, 0o600);
    }
    return this.demand();
  }

  /** The signature, base64. */
  sign(head: HeadFacts): string {
    const key = createPrivateKey(readFileSync(this.file));
    return sign(null, headBytes(head), key).toString('base64');
  }
}
