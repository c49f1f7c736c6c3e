import type { FastifyReply, FastifyRequest } from 'fastify';

const NAME = 'plumbline_refresh';

const attributes = (isSecure: boolean) =>
  ({ path: '/api/session', httpOnly: true, sameSite: 'strict', secure: isSecure }) as const;

interface CookieSettings {
  publicUrl: string | null;
}

const isSecure = ({ publicUrl }: CookieSettings): boolean =>
  publicUrl?.startsWith('https:') === true;

/** Gives the browser its refresh token until the session ends. */
export const setRefreshCookie = (
  reply: FastifyReply,
  settings: CookieSettings,
  { token, expires }: { token: string; expires: Date },
): void => {
  void reply.setCookie(NAME, token, { ...attributes(isSecure(settings)), expires });
};

export const clearRefreshCookie = (reply: FastifyReply, settings: CookieSettings): void => {
  void reply.clearCookie(NAME, attributes(isSecure(settings)));
};

/** The refresh token the browser sent, if any. */
export const readRefreshCookie = (request: FastifyRequest): string | null =>
  request.cookies[NAME] ?? null;
