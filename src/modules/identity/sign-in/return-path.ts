import type { Context } from 'hono';
import type { AppEnv } from '../../../platform/http/app-env';
import { isSafePath } from '../../../platform/http/safe-path';
import { splitLanguage } from '../../../platform/texts/language';
import { returnParam } from '../paths';

/** The address to go on to, without its language, when it is one of this site. */
export function safeReturn(given: unknown): string | null {
  if (typeof given !== 'string' || !isSafePath(given)) return null;
  const at = given.search(/[?#]/);
  const path = at === -1 ? given : given.slice(0, at);
  const rest = splitLanguage(path).path + (at === -1 ? '' : given.slice(at));
  return isSafePath(rest) ? rest : null;
}

export const returnOf = (c: Context<AppEnv>): string | null => safeReturn(c.req.query(returnParam));
