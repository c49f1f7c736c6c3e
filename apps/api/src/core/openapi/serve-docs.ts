import type { INestApplication } from '@nestjs/common';
import type { OpenAPIObject } from '@nestjs/swagger';
import type { FastifyInstance } from 'fastify';
import { randomBytes } from 'node:crypto';
import { contentSecurityPolicy } from '../web/security-headers.js';
import { describeApi } from './document.js';
import { docsPage } from './docs-page.js';

/** Serves the API document as data and as a page; made at the first request, not at start. */
export const serveDocs = (server: FastifyInstance, app: INestApplication): void => {
  let made: OpenAPIObject | null = null;
  const document = (): OpenAPIObject => (made ??= describeApi(app));
  server.get('/api/openapi.json', async (_request, reply) =>
    reply.header('cache-control', 'no-cache').send(document()),
  );
  server.get('/api/docs', async (_request, reply) => {
    const nonce = randomBytes(16).toString('base64url');
    return reply
      .header('content-security-policy', contentSecurityPolicy(nonce))
      .header('cache-control', 'no-cache')
      .type('text/html; charset=utf-8')
      .send(docsPage(document(), nonce));
  });
};
