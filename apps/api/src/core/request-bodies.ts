import { DomainError } from '@plumbline/domain';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { Transform, type Readable } from 'node:stream';
import { findUnclean, UNCLEAN_DETAIL } from './clean-text.js';
import { plainId } from './plain-id.js';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** The route takes a file as its body; its handler reads it as a stream. */
    takesFile?: boolean;
    /** The route takes JSON as well. */
    takesJson?: boolean;
  }
}

const refuseUnclean = (value: unknown): void => {
  const found = findUnclean(value);
  if (found === null) return;
  throw new DomainError('malformed', {
    errors: [{ ...found, detail: UNCLEAN_DETAIL[found.code] }],
  });
};

/** Fails the stream with `too-large` once more than `most` bytes came through. */
const limited = (body: Readable, most: number): Readable => {
  let size = 0;
  const counted = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      size += chunk.length;
      if (size > most) done(tooLarge(most));
      else done(null, chunk);
    },
  });
  // Before a handler reads it, nobody else hears its errors, and Node would end the process.
  counted.on('error', () => undefined);
  body.on('error', (error) => counted.destroy(error));
  body.on('close', () => {
    if (!body.readableEnded) counted.destroy(new Error('The upload was cut off.'));
  });
  return body.pipe(counted);
};

/** The parameters of an address, each id in its one spelling. */
const withPlainIds = (params: unknown): unknown =>
  typeof params !== 'object' || params === null
    ? params
    : Object.fromEntries(Object.entries(params).map(([name, value]) => [name, plainId(value)]));

const tooLarge = (most: number): DomainError =>
  new DomainError('too-large', {
    detail: `A file may have ${Math.floor(most / 1024 / 1024)} MiB. Send a smaller one.`,
  });

const notFor = (request: FastifyRequest): DomainError =>
  new DomainError('unsupported-media-type', {
    detail: request.routeOptions.config.takesFile
      ? 'This route takes a file: send it as application/octet-stream.'
      : 'This route takes application/json.',
  });

/**
 * Makes the server take exactly two kinds of body: JSON in strict UTF-8 without characters that
 * can't be stored, and, on routes that ask for it, a file as a stream of bounded length.
 */
export const takeBodies = (
  server: FastifyInstance,
  { maxUploadBytes }: { maxUploadBytes: number },
): void => {
  const utf8 = new TextDecoder('utf-8', { fatal: true });
  server.removeAllContentTypeParsers();
  server.addContentTypeParser<Buffer>(
    'application/json',
    { parseAs: 'buffer' },
    async (request: FastifyRequest, body: Buffer) => {
      const { takesFile, takesJson } = request.routeOptions.config;
      if (takesFile && !takesJson) throw notFor(request);
      if (body.length === 0) return undefined;
      const value = parseJson(utf8, body);
      refuseUnclean(value);
      return value;
    },
  );
  server.addContentTypeParser(
    'application/octet-stream',
    async (request: FastifyRequest, body: Readable) => {
      if (!request.routeOptions.config.takesFile) throw notFor(request);
      if (Number(request.headers['content-length'] ?? 0) > maxUploadBytes) {
        throw tooLarge(maxUploadBytes);
      }
      return limited(body, maxUploadBytes);
    },
  );
  server.addHook('preValidation', async (request) => {
    request.params = withPlainIds(request.params);
    refuseUnclean(request.params);
    refuseUnclean(request.query);
  });
};

const parseJson = (utf8: { decode(bytes: Uint8Array): string }, body: Buffer): unknown => {
  try {
    return JSON.parse(utf8.decode(body), (name, value: unknown) => {
      // A field of this name would become the prototype of what it is copied to.
      if (name === '__proto__') throw new SyntaxError('__proto__');
      return value;
    });
  } catch {
    // Bad UTF-8, bad JSON and a field that may not be there read the same to the caller.
    throw new DomainError('malformed', {
      detail: 'The body is not JSON in UTF-8. Mend it and send it again.',
    });
  }
};
