import helmet from '@fastify/helmet';
import type { FastifyInstance } from 'fastify';

/** What the browser may load: this server's own files, and styles that carry the page's nonce. */
const directives = (nonce: string | null): Record<string, string[]> => ({
  'default-src': ["'self'"],
  'base-uri': ["'self'"],
  'connect-src': ["'self'"],
  'font-src': ["'self'"],
  'form-action': ["'self'"],
  'frame-ancestors': ["'none'"],
  'img-src': ["'self'", 'data:', 'blob:'],
  'object-src': ["'none'"],
  'script-src': ["'self'"],
  'script-src-attr': ["'none'"],
  'worker-src': ["'self'"],
  'style-src': nonce === null ? ["'self'"] : ["'self'", `'nonce-${nonce}'`],
});

/** The Content-Security-Policy of a page; `nonce` stands on its own style elements. */
export const contentSecurityPolicy = (nonce: string): string =>
  Object.entries(directives(nonce))
    .map(([name, sources]) => `${name} ${sources.join(' ')}`)
    .join('; ');

/** Sets the security headers of every answer. HTTPS is insisted on only where people use it. */
export const setSecurityHeaders = async (
  server: FastifyInstance,
  { publicUrl }: { publicUrl: string | null },
): Promise<void> => {
  const isSecure = publicUrl?.startsWith('https:') === true;
  await server.register(helmet, {
    contentSecurityPolicy: { useDefaults: false, directives: directives(null) },
    crossOriginEmbedderPolicy: false,
    hsts: isSecure ? { maxAge: 31_536_000, includeSubDomains: false } : false,
    xFrameOptions: { action: 'deny' },
    referrerPolicy: { policy: 'no-referrer' },
  });
  server.addHook('onRequest', async (request, reply) => {
    reply.header('permissions-policy', 'camera=(), geolocation=(), microphone=(), payment=()');
    if (request.url.startsWith('/api/')) reply.header('cache-control', 'no-store');
  });
};
