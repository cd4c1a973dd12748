import { setTimeout as pause } from 'node:timers/promises';
import { publicScope } from '../../../platform/database/database';
import type { Command, Deps, Job } from '../../../platform/module';
import { moveCatalogueState, readPublishedPractices } from '../queries';
import { askWeb } from './ask-web';
import { nextLinkState } from './link-state';
import { type LinkCheck, readLinkChecks, saveLinkCheck } from './queries';

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

/** Thrown when one address after the other gives no answer at all: this server does not reach the web. */
export class WebUnreachable extends Error {
  override name = 'WebUnreachable';
}
const silenceOfTheWeb = 20;

type CheckDeps = Pick<Deps, 'database' | 'clock'>;

/**
 * Asks every address in the published practices once, one after the other, and keeps what came back.
 * An address counts as reachable below status 400, and at 401, 403 or 429: there is a page, not for us.
 * @param options.freshMs addresses that were asked less long ago are passed over
 * @param options.stopping between two addresses it ends when this is aborted, by throwing its reason
 * @throws {WebUnreachable} when the first twenty give no answer at all; nothing is kept of them
 */
export async function checkLinks(
  deps: CheckDeps,
  { ask, pause }: LinkCheckTools,
  options: { freshMs: number; stopping?: AbortSignal } = { freshMs: 0 },
): Promise<LinkCheckOutcome> {
  const { urls, history } = await urlsToAsk(deps, options.freshMs);
  const held: LinkCheck[] = [];
  const outcome = { asked: urls.length, unreachable: 0 };
  let answered = false;
  try {
    for (const [index, url] of urls.entries()) {
      if (index > 0) await pause();
      options.stopping?.throwIfAborted();
      const answer = await ask(url).catch(faultOf);
      answered ||= typeof answer === 'number';
      held.push(checkOf(url, answer, history.get(url), deps.clock()));
      if (!held.at(-1)?.reachable) outcome.unreachable += 1;
      if (answered || index === urls.length - 1) await keep(deps, held.splice(0));
      else if (held.length === silenceOfTheWeb) throw new WebUnreachable();
    }
  } finally {
    // Once, at the end: it makes every process read the whole catalogue again.
    if (held.length < urls.length) await deps.database.write(publicScope, (db) => moveCatalogueState(db));
  }
  return outcome;
}

async function urlsToAsk({ database, clock }: CheckDeps, freshMs: number) {
  const { practices, history } = await database.read(publicScope, async (db) => ({
    practices: await readPublishedPractices(db),
    history: await readLinkChecks(db),
  }));
  const now = clock().getTime();
  const isFresh = (url: string) => now - (history.get(url)?.checkedAt.getTime() ?? 0) < freshMs;
  const all = new Set(practices.flatMap(({ record }) => record.links.map((link) => link.url)));
  return { urls: [...all].filter((url) => !isFresh(url)), history };
}

function checkOf(url: string, outcome: number | string, before: LinkCheck | undefined, at: Date): LinkCheck {
  const reachable = typeof outcome === 'number' && (outcome < 400 || [401, 403, 429].includes(outcome));
  return { url, checkedAt: at, reachable, outcome: String(outcome), ...nextLinkState(before, reachable, at) };
}

const keep = ({ database }: CheckDeps, checks: readonly LinkCheck[]) =>
  database.write(publicScope, async (db) => {
    for (const check of checks) await saveLinkCheck(db, check);
  });

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
