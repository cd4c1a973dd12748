import { jobScope } from '../../../platform/access/viewer';
import { postMail } from '../../../platform/mail/mail';
import type { Deps, Job } from '../../../platform/module';
import { belgianDay } from '../../../platform/texts/format';
import type { Contact, People } from '../../identity/contract';
import {
  daysBefore,
  type LevelLine,
  lockPractice,
  readLevelLines,
  readPracticeNames,
  readWaitingLevel,
  readWaitingLevels,
  showWaitingLevel,
  startWaiting,
} from '../../practices/contract';
import { readMeasuredPractices, showStudies } from '../queries';
import { levelMail } from './level-mail';
import { settlePractice } from './settle-practice';

export type LevelDeps = Pick<Deps, 'config' | 'database' | 'randomToken'> & {
  people: People;
};

const dayMs = 86_400_000;

/** Who hears of a practice: whoever writes for its organisation and can be reached. Reads on a connection of its own. */
async function ownersOf(people: People, organisation: string | null): Promise<Contact[]> {
  if (organisation === null) return [];
  const writers = await people.members(organisation, 'contributor');
  return people.contacts(writers.map(({ id }) => id));
}

/** Tells the owner of a level that waits; without owner the days count all the same. @returns whether it was still so */
async function tellOwner(deps: LevelDeps, slug: string, line: LevelLine, now: Date): Promise<boolean> {
  const practice = await deps.database.read(jobScope, (db) => readPracticeNames(db, slug));
  const owners = await ownersOf(deps.people, practice?.organisation ?? null);
  return deps.database.write(jobScope, async (db) => {
    await lockPractice(db, slug);
    const waiting = await readWaitingLevel(db, slug);
    if (waiting?.seq !== line.seq || waiting.dueAt !== null) return false;
    await startWaiting(db, slug, line.seq, now);
    const before = (await readLevelLines(db, slug))[0]?.level ?? null;
    const shownOn = belgianDay(new Date(now.getTime() + daysBefore * dayMs));
    const title = practice?.title ?? slug;
    for (const owner of owners) {
      const letter = { owner, slug, title, before, line: waiting, shownOn, baseUrl: deps.config.baseUrl };
      await postMail(db, deps.randomToken(), levelMail(letter), now);
    }
    return true;
  });
}

/** Shows a level whose days are over, and with it the studies that it follows from. */
const showDue = ({ database }: LevelDeps, slug: string, now: Date): Promise<boolean> =>
  database.write(jobScope, async (db) => {
    await lockPractice(db, slug);
    const names = await readPracticeNames(db, slug);
    if (names?.slug !== slug || !(await showWaitingLevel(db, slug, now))) return false;
    await showStudies(db, names.all, now);
    return true;
  });

/** Owners are told first; seven days later everybody sees it. */
export const publishLevelsJob = (deps: LevelDeps): Job => ({
  name: 'publish-levels',
  schedule: '*/10 * * * *',
  run: async (now, stopping) => {
    let done = 0;
    for (const { slug, line, told } of await deps.database.read(jobScope, readWaitingLevels)) {
      stopping.throwIfAborted();
      const moved = told ? await showDue(deps, slug, now) : await tellOwner(deps, slug, line, now);
      if (moved) done += 1;
    }
    return done;
  },
});

/** All levels anew: after a change of the rules, or a merger of practices. */
export const settleLevelsJob = ({ database }: Pick<Deps, 'database'>): Job => ({
  name: 'settle-levels',
  schedule: '40 2 * * *',
  run: async (now, stopping) => {
    const practices = await database.read(jobScope, readMeasuredPractices);
    for (const slug of practices) {
      stopping.throwIfAborted();
      await database.write(jobScope, (db) => settlePractice(db, slug, now));
    }
    return practices.length;
  },
});
