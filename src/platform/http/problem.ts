import { STATUS_CODES } from 'node:http';
import type { Context } from 'hono';
import type { AppEnv } from './app-env';
import { allowAnyOrigin } from './cross-origin';

/** One wrong parameter or field. */
export interface Problem {
  parameter: string;
  reason: string;
}

/** An error answer of the API: RFC 9457, application/problem+json; `detail` in the reader's language. */
export function sendProblem(
  c: Context<AppEnv>,
  status: 400 | 403 | 404 | 405 | 406 | 409 | 410 | 413 | 415 | 422 | 429 | 500 | 503,
  detail: string,
  errors: Problem[] = [],
): Response {
  allowAnyOrigin(c);
  c.header('Cache-Control', 'no-store');
  c.header('Content-Language', c.get('language'));
  c.header('Content-Type', 'application/problem+json; charset=utf-8');
  const body = {
    type: 'about:blank',
    title: STATUS_CODES[status],
    status,
    detail,
    instance: new URL(c.req.url).pathname,
    ...(errors.length > 0 && { errors }),
  };
  return c.body(JSON.stringify(body), status);
}
