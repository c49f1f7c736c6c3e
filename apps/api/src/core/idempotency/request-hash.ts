import type { FastifyRequest } from 'fastify';
import { createHash, type Hash } from 'node:crypto';
import { Readable } from 'node:stream';

/** Hands a file on and hashes it on the way. */
const hashed = (body: Readable, hash: Hash): Readable => {
  const pass = async function* (): AsyncGenerator<Buffer> {
    for await (const chunk of body) {
      hash.update(chunk);
      yield chunk;
    }
  };
  return Readable.from(pass(), { objectMode: false });
};

/**
 * Starts the SHA-256 of what a request asks for: method, address, version seen and body. The function
 * it returns tells it in hexadecimal; for a file, call it once the handler has read the file.
 */
export const hashRequest = (request: FastifyRequest): (() => string) => {
  const { method, url, headers, body } = request;
  const hash = createHash('sha256');
  hash.update(JSON.stringify([method, url, headers['if-match'] ?? null]));
  if (body instanceof Readable) request.body = hashed(body, hash);
  else hash.update(JSON.stringify(body ?? null));
  let digest: string | null = null;
  return () => (digest ??= hash.digest('hex'));
};
