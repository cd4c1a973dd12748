import type { Context } from 'hono';
import type { AppEnv } from './app-env';

/** One wrong parameter or field. */
export interface Problem {
  parameter: string;
  reason: string;
}

/** An error answer of the API: RFC 9457, application/problem+json. */
export function sendProblem(
  c: Context<AppEnv>,
  status: 400 | 403 | 404 | 405 | 406 | 409 | 410 | 413 | 422 | 429 | 500 | 503,
  title: string,
  errors: Problem[] = [],
): Response {
  c.header('Access-Control-Allow-Origin', '*');
  c.header('Content-Type', 'application/problem+json; charset=utf-8');
  const instance = `urn:request:${c.get('requestId')}`;
  return c.body(
    JSON.stringify({ type: 'about:blank', title, status, instance, ...(errors.length > 0 && { errors }) }),
    status,
  );
}
