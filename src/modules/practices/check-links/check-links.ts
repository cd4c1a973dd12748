import { publicScope } from '../../../platform/database/database';
import type { Command, Deps } from '../../../platform/module';
import { moveCatalogueState, readPublishedPractices, saveLinkCheck } from '../queries';
import { askWeb } from './ask-web';

/** Asks for an address. @returns the HTTP status @throws when no answer comes */
export type Ask = (url: string) => Promise<number>;

/**
 * Asks every address in the published practices once, one after the other, and keeps what came back.
 * An address counts as reachable below status 400, and at 401, 403 or 429: there is a page, not for us.
 * @returns how many were asked and how many could not be reached
 */
export async function checkLinks(
  { database, clock }: Pick<Deps, 'database' | 'clock'>,
  ask: Ask,
): Promise<{ asked: number; unreachable: number }> {
  const practices = await database.read(publicScope, readPublishedPractices);
  const urls = [...new Set(practices.flatMap(({ record }) => record.links.map((link) => link.url)))];
  let unreachable = 0;
  for (const url of urls) {
    const outcome = await ask(url).catch((error: Error) => error.name);
    const reachable = typeof outcome === 'number' && (outcome < 400 || [401, 403, 429].includes(outcome));
    if (!reachable) unreachable += 1;
    await database.write(publicScope, (db) =>
      saveLinkCheck(db, { url, checkedAt: clock(), reachable, outcome: String(outcome) }),
    );
  }
  if (urls.length > 0) await database.write(publicScope, (db) => moveCatalogueState(db));
  return { asked: urls.length, unreachable };
}

export const checkLinksCommand = (deps: Deps): Command => ({
  name: 'check-links',
  parameters: '',
  summary: 'asks every web address in the practices whether it still answers',
  run: async (_args, print) => {
    const { asked, unreachable } = await checkLinks(deps, (url) => askWeb(url));
    print(`${asked} addresses asked, ${unreachable} not reachable`);
    return 0;
  },
});
