import type { Context } from 'hono';
import { cors } from 'hono/cors';
import type { AppEnv } from './app-env';

const exposed = ['Link', 'X-Total-Count', 'ETag', 'X-Request-Id', 'Content-Disposition', 'Retry-After'];

/** Answers what a browser asks before a script of another site reads open data. */
export const answerPreflight = cors({ origin: '*', allowMethods: ['GET', 'HEAD'], maxAge: 86_400 });

/** Lets scripts of any other site read this answer: it holds nothing of the visitor. */
export function allowAnyOrigin(c: Context<AppEnv>): void {
  c.header('Access-Control-Allow-Origin', '*');
  c.header('Access-Control-Expose-Headers', exposed.join(', '));
}
