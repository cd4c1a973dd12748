import type { Context } from 'hono';
import { cors } from 'hono/cors';
import type { AppEnv } from './app-env';

const exposed = ['Link', 'X-Total-Count', 'ETag', 'X-Request-Id', 'Content-Disposition', 'Retry-After'];

/**
 * Answers what a browser asks before a script of another site reads open data, or asks the API for a calculation.
 * @param methodsOf what an address answers
 */
export const answerPreflight = (methodsOf: (path: string) => string[]) =>
  cors({
    origin: '*',
    allowMethods: (_origin, c) => {
      const open = c.req.path.startsWith('/api/') ? ['GET', 'HEAD', 'POST'] : ['GET', 'HEAD'];
      return open.filter((method) => methodsOf(c.req.path).includes(method));
    },
    maxAge: 86_400,
  });

/** Lets scripts of any other site read this answer: it holds nothing of the visitor. */
export function allowAnyOrigin(c: Context<AppEnv>): void {
  c.header('Access-Control-Allow-Origin', '*');
  c.header('Access-Control-Expose-Headers', exposed.join(', '));
}
