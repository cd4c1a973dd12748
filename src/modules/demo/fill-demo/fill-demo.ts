import { ConfigError } from '../../../platform/config';
import type { Deps } from '../../../platform/module';
import { belgianDay } from '../../../platform/texts/format';
import { addMadeUpStudies } from '../../evidence/contract';
import { createPeople, makeDemonstration } from '../../identity/contract';
import { demoAdministrator, demoOrganisations, emailOf, fictitiousDomain, lastOfAll } from '../demo-people';
import { demoStudies } from '../demo-studies';
import type { Cast, Stage } from './cast';
import { playMeasurements } from './measurement-story';
import {
  appointAdministrator,
  askForAccess,
  letPeopleIn,
  makeOrganisations,
  type OrganisationIds,
} from './people-story';
import { playAdoptions, playPractices, playQuestion } from './practice-story';
import type { Send } from './visitor';

const dayMs = 86_400_000;
/** Sessions last 30 days: what people do in the story fits in one. */
const storyDays = 25;

/** What the story needs of the application: itself, with another clock, and the first link of the console. */
export interface DemoSite {
  /** Makes the application with these dependencies. */
  open(deps: Deps): Promise<Send>;
  administratorLink(deps: Deps): Promise<string | null>;
}

/**
 * Fills a database with a made-up story by using the site as people do, so that all of it is checked and in the audit
 * log; a database that has the story is left alone.
 * @throws {ConfigError} when there is somebody in it who is not made up, or half a story
 */
export async function fillDemo(deps: Deps, site: DemoSite): Promise<void> {
  const addresses = await createPeople(deps.database).addresses();
  if (addresses.some((address) => !address.endsWith(`@${fictitiousDomain}`))) {
    throw new ConfigError('DATA_DIR holds real people: a demonstration only runs on a database of its own');
  }
  if (addresses.includes(emailOf({ id: lastOfAll }))) return;
  if (addresses.length > 0) throw new ConfigError('DATA_DIR holds half a demonstration: remove the folder');
  let now = deps.clock().getTime() - storyDays * dayMs;
  const limits = { readsPerMinute: 10_000_000, writesPerMinute: 10_000_000 };
  const past: Deps = {
    ...deps,
    config: { ...deps.config, ...limits },
    clock: () => new Date(now),
    log: { info: () => {}, error: deps.log.error },
  };
  const stage: Stage = {
    send: await site.open(past),
    database: deps.database,
    origin: deps.config.baseUrl,
    daysAgo: (days) => {
      now = Math.max(now, deps.clock().getTime() - days * dayMs);
    },
    dayFromNow: (days) => belgianDay(new Date(deps.clock().getTime() + days * dayMs)),
    pause: () => {
      now += 5000;
    },
  };
  const link = await site.administratorLink(past);
  if (link === null) throw new ConfigError('DATA_DIR holds an administrator already');
  await play(past, stage, link.slice(stage.origin.length));
  deps.log.info('demo.filled');
}

async function play(deps: Deps, stage: Stage, link: string): Promise<void> {
  const cast: Cast = new Map();
  const { name, kind } = demoOrganisations.veldekerk;
  const first = await makeDemonstration(deps, { name, kind, municipality: demoOrganisations.veldekerk.municipality });
  const ids: OrganisationIds = new Map([['veldekerk', first]]);
  await appointAdministrator(stage, cast, link);
  await makeOrganisations(cast, ids);
  await letPeopleIn(stage, cast, ids, lastOfAll);
  const published = await playPractices(stage, cast, ids);
  await playAdoptions(stage, cast, ids, published);
  await playQuestion(stage, cast, published);
  await playMeasurements(stage, cast, ids);
  await addMadeUpStudies(deps, demoStudies(published), deps.clock());
  stage.daysAgo(1);
  await askForAccess(stage, cast, lastOfAll);
  if (!cast.has(demoAdministrator.id)) throw new Error('The administrator left');
}
