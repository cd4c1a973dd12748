import { setTimeout as pause } from 'node:timers/promises';
import { publicScope } from '../../../platform/database/database';
import type { Command, Deps, Job } from '../../../platform/module';
import { moveCatalogueState, readPublishedPractices } from '../queries';
import { askWeb } from './ask-web';
import { nextLinkState } from './link-state';
import { readLinkChecks, saveLinkCheck } from './queries';

export interface LinkCheckTools {
  /** Asks for an address. @returns the HTTP status @throws when no answer comes */
  ask(url: string): Promise<number>;
  /** Waits between two addresses, so that no server gets many questions at once. */
  pause(): Promise<void>;
}

export interface LinkCheckOutcome {
  asked: number;
  unreachable: number;
}

// What was asked half a week ago is asked again; what a run that was broken off did today is not.
const freshMs = 3 * 86_400_000;
const pauseMs = { least: 500, most: 3000 };

/**
 * Asks every address in the published practices once, one after the other, and keeps what came back.
 * An address counts as reachable below status 400, and at 401, 403 or 429: there is a page, not for us.
 * @param options.freshMs addresses that were asked less long ago are passed over
 * @param options.stopping between two addresses it ends when this is aborted, by throwing its reason
 */
export async function checkLinks(
  { database, clock }: Pick<Deps, 'database' | 'clock'>,
  { ask, pause }: LinkCheckTools,
  options: { freshMs: number; stopping?: AbortSignal } = { freshMs: 0 },
): Promise<LinkCheckOutcome> {
  const practices = await database.read(publicScope, readPublishedPractices);
  const history = await database.read(publicScope, readLinkChecks);
  const isFresh = (url: string) => {
    const checkedAt = history.get(url)?.checkedAt.getTime() ?? 0;
    return clock().getTime() - checkedAt < options.freshMs;
  };
  const all = new Set(practices.flatMap(({ record }) => record.links.map((link) => link.url)));
  const urls = [...all].filter((url) => !isFresh(url));
  let unreachable = 0;
  try {
    for (const [index, url] of urls.entries()) {
      if (index > 0) await pause();
      options.stopping?.throwIfAborted();
      const outcome = await ask(url).catch(faultOf);
      const reachable = typeof outcome === 'number' && (outcome < 400 || [401, 403, 429].includes(outcome));
      if (!reachable) unreachable += 1;
      const checkedAt = clock();
      const state = nextLinkState(history.get(url), reachable, checkedAt);
      const check = { url, checkedAt, reachable, outcome: String(outcome), ...state };
      await database.write(publicScope, (db) => saveLinkCheck(db, check));
    }
  } finally {
    if (urls.length > 0) await database.write(publicScope, (db) => moveCatalogueState(db));
  }
  return { asked: urls.length, unreachable };
}

/** "ENOTFOUND" tells more than "Error". */
const faultOf = (error: Error & { code?: unknown }) => (typeof error.code === 'string' ? error.code : error.name);

const politely = (stopping?: AbortSignal): LinkCheckTools => ({
  ask: (url) => askWeb(url),
  pause: async () => {
    const ms = pauseMs.least + Math.random() * (pauseMs.most - pauseMs.least);
    await pause(ms, undefined, stopping && { signal: stopping });
  },
});

export const checkLinksCommand = (deps: Deps): Command => ({
  name: 'check-links',
  parameters: '',
  summary: 'asks every web address in the practices whether it still answers',
  run: async (_args, print) => {
    const { asked, unreachable } = await checkLinks(deps, politely());
    print(`${asked} addresses asked, ${unreachable} not reachable`);
    return 0;
  },
});

/** On Sunday night, when few people use the sites that are asked. */
export const checkLinksJob = (deps: Deps): Job => ({
  name: 'check-links',
  schedule: '30 4 * * 0',
  run: async (_now, stopping) => (await checkLinks(deps, politely(stopping), { freshMs, stopping })).asked,
});
