import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DomainError } from '@plumbline/domain';
import { fastify } from 'fastify';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { takeBodies } from './request-bodies.js';

const MOST = 1024;
const server = fastify();

beforeAll(async () => {
  takeBodies(server, { maxUploadBytes: MOST });
  server.setErrorHandler((error, _request, reply) =>
    reply.status(400).send({ code: error instanceof DomainError ? error.code : String(error) }),
  );
  server.post('/file', { config: { takesFile: true } }, async ({ body }) => {
    if (!(body instanceof Readable)) return { size: null };
    return { size: (await buffer(body)).length };
  });
  await server.ready();
});

afterAll(() => server.close());

const upload = (payload: Buffer | Readable, type = 'application/octet-stream') =>
  server.inject({ method: 'POST', url: '/file', payload, headers: { 'content-type': type } });

describe('a route that takes a file', () => {
  it('reads it as a stream', async () => {
    expect((await upload(Buffer.alloc(MOST, 1))).json()).toEqual({ size: MOST });
  });

  it('refuses one that says it is too large before reading it', async () => {
    expect((await upload(Buffer.alloc(MOST + 1))).json()).toEqual({ code: 'too-large' });
  });

  it('stops reading one that turns out too large', async () => {
    const pieces = Readable.from([Buffer.alloc(MOST), Buffer.alloc(1)]);
    expect((await upload(pieces)).json()).toEqual({ code: 'too-large' });
  });

  it('refuses JSON', async () => {
    const response = await upload(Buffer.from('{}'), 'application/json');
    expect(response.json()).toEqual({ code: 'unsupported-media-type' });
  });
});
