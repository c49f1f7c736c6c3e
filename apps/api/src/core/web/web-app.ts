import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { Refusal } from '../refusal.js';
import { contentSecurityPolicy } from './security-headers.js';

/** Stands in the built index.html wherever the page's nonce belongs. */
const NONCE_PLACEHOLDER = '__CSP_NONCE__';

/** The build puts a hash of the content into these names, so they never change. */
const HASHED_NAME = /-[\w-]{8}\.(?:js|css|woff2)$/;

/** Puts the nonce where the build left its place, or on the root element when it left none. */
export const withNonce = (html: string, nonce: string): string => {
  const marked = /ngcspnonce/i.test(html)
    ? html
    : html.replace(/<((?:app|pl)-root)\b/, `<$1 ngCspNonce="${NONCE_PLACEHOLDER}"`);
  return marked.replaceAll(NONCE_PLACEHOLDER, nonce);
};

const sendPage = async (root: string, reply: FastifyReply): Promise<FastifyReply> => {
  const html = await readFile(join(root, 'index.html'), 'utf8').catch(() => null);
  if (html === null) {
    throw new Refusal('not-found', { detail: 'The web app is not built. Run `npm run build`.' });
  }
  const nonce = randomBytes(16).toString('base64url');
  return reply
    .header('content-security-policy', contentSecurityPolicy(nonce))
    .header('cache-control', 'no-cache')
    .type('text/html; charset=utf-8')
    .send(withNonce(html, nonce));
};

const sendAsset = (path: string, reply: FastifyReply): FastifyReply =>
  reply
    .header(
      'cache-control',
      HASHED_NAME.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache',
    )
    .sendFile(path);

const isApi = (path: string): boolean => path === 'api' || path.startsWith('api/');

/**
 * Serves the built web app: its files by name, and its page for every other address outside /api,
 * which the page's own router then reads.
 */
export const serveWebApp = async (
  server: FastifyInstance,
  { webRoot }: { webRoot: string },
): Promise<void> => {
  await server.register(fastifyStatic, {
    root: webRoot,
    serve: false,
    cacheControl: false,
    preCompressed: true,
    dotfiles: 'ignore',
    suppressWarning: true,
  });
  server.get<{ Params: { '*': string } }>(
    '/*',
    async (request: FastifyRequest<{ Params: { '*': string } }>, reply) => {
      const path = request.params['*'];
      if (isApi(path)) return reply.callNotFound();
      const isPage = extname(path) === '' || path === 'index.html';
      return isPage ? sendPage(webRoot, reply) : sendAsset(path, reply);
    },
  );
};
