import type { FastifyInstance } from 'fastify';

interface Route {
  parts: readonly string[];
  method: string;
}

const partsOf = (path: string): string[] => path.replace(/\/+$/, '').split('/');

const isAt = (route: Route, parts: readonly string[]): boolean =>
  route.parts.length === parts.length &&
  route.parts.every((part, index) => part.startsWith(':') || part === parts[index]);

/** Knows which methods each address of the API has, to tell 405 from 404. */
export class RouteTable {
  private readonly routes: Route[] = [];

  /** Listens to the routes that are added from now on. */
  watch(server: FastifyInstance): void {
    server.addHook('onRoute', ({ url, method }) => {
      if (url.includes('*')) return;
      for (const name of [method].flat()) this.routes.push({ parts: partsOf(url), method: name });
    });
  }

  /** The methods that this address answers; empty when it answers none. */
  methodsOf(url: string): string[] {
    const parts = partsOf(url.split('?', 1)[0] ?? url);
    const found = this.routes.filter((route) => isAt(route, parts));
    return [...new Set(found.map(({ method }) => method))].sort();
  }
}
