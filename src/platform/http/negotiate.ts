import type { Context } from 'hono';
import { accepts } from 'hono/accepts';
import type { Accept } from 'hono/utils/accept';
import type { AppEnv } from './app-env';
import { sendProblem } from './problem';
import { httpTexts } from './texts';

/**
 * The media type of `offered` that the Accept header likes best (RFC 9110, 12.5.1); of equals the first, which is
 * also the answer without the header. Null when it accepts none of them.
 */
export function negotiate<T extends string>(c: Context<AppEnv>, offered: readonly [T, ...T[]]): T | null {
  c.header('Vary', 'Accept', { append: true });
  const chosen = accepts(c, { header: 'Accept', supports: [...offered], default: offered[0], match: bestMatch });
  return offered.find((type) => type === chosen) ?? null;
}

/** 406 with the forms there are. */
export const sendNotAcceptable = (c: Context<AppEnv>, offered: readonly string[]): Response =>
  sendProblem(c, 406, httpTexts[c.get('language')].notAcceptable(offered.join(', ')));

function bestMatch(ranges: Accept[], { supports }: { supports: string[] }): string {
  const [best] = supports
    .map((type) => ({ type, quality: qualityOf(type, ranges) }))
    .filter(({ quality }) => quality > 0)
    .toSorted((a, b) => b.quality - a.quality);
  return best?.type ?? '';
}

/** The quality that the most specific range gives to a type; 0 when none fits. */
function qualityOf(type: string, ranges: readonly Accept[]): number {
  for (const range of [type, type.replace(/\/.*/, '/*'), '*/*']) {
    const found = ranges.find((candidate) => candidate.type.toLowerCase() === range);
    if (found) return found.q;
  }
  return 0;
}
