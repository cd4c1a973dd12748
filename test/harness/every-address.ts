import type { Hono } from 'hono';
import type { AppEnv } from '../../src/platform/http/app-env';

const parameter = /:(\w+)(\{(?:[^{}]|\{[^{}]*\})*\})?/g;

/** Route patterns of a method, each once, as the application knows them: what is added later is among them. */
export function routesOf(app: Hono<AppEnv>, method: 'GET' | 'POST'): string[] {
  const patterns = app.routes.filter((route) => route.method === method).map(({ path }) => path);
  return [...new Set(patterns)].filter((path) => !path.includes('*')).sort();
}

/**
 * An address of a route.
 * @param fill the value of a part; null when it has none of itself, and the part is a choice of words
 * @throws when nobody says what to put in a part
 */
export function addressOf(
  route: string,
  fill: (name: string, route: string) => string | null,
  pick: <T>(list: readonly T[]) => T,
): string {
  return route.replaceAll(parameter, (part, name: string, pattern: string | undefined) => {
    const given = fill(name, route);
    if (given !== null) return given;
    const choice = pattern?.slice(1, -1) ?? '';
    if (/^[\w-]+(\|[\w-]+)*$/.test(choice)) return pick(choice.split('|'));
    if (choice.startsWith('uitvoer')) return `uitvoer.${pick(['csv', 'xlsx', 'docx', 'json'])}`;
    if (choice.startsWith('cijfers')) return `cijfers.${pick(['csv', 'json'])}`;
    throw new Error(`${part} of ${route} is new: say in this test what to put there`);
  });
}
