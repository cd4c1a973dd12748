import type { Hono } from 'hono';
import type { AppEnv } from './app-env';

const methods = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'];

/** The methods an address answers, for the Allow header (RFC 9110, 15.5.6); empty when there is no such address. */
export function allowedMethods(app: Hono<AppEnv>, path: string): string[] {
  // Middleware is there for every method; only what is made for one method is an answer.
  const answers = (method: string) => app.router.match(method, path)[0].some(([[, route]]) => route.method === method);
  const found = methods.filter(answers);
  return found.includes('GET') ? ['HEAD', ...found] : found;
}
