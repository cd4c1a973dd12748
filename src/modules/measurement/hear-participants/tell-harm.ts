import { jobScope } from '../../../platform/access/viewer';
import type { Connection } from '../../../platform/database/database';
import type { DataKeys } from '../../../platform/encryption/data-keys';
import { type Mail, postMail } from '../../../platform/mail/mail';
import type { Deps, Job } from '../../../platform/module';
import type { Contact, People } from '../../identity/contract';
import type { Cohort } from '../cohort';
import { readAnswers } from '../enter-answers/queries';
import { measurementPaths } from '../paths';
import { readCohortsOf } from '../queries';
import { reachCoordinators } from '../reach-coordinators';
import { readMeasuringOrganisations } from '../remind-coordinators/queries';
import { reminderTexts } from '../remind-coordinators/texts';
import { markTold, readUntold } from './queries';
import { hearTexts } from './texts';

type TellDeps = Pick<Deps, 'config' | 'database' | 'randomToken'> & { people: People; keys: DataKeys };

/**
 * Writes to coordinators that somebody told that something did her no good. Once a day, not while she is still there:
 * the moment of a mail would say who wrote. The page of the measurement shows it at once.
 */
export const tellHarmJob = (deps: TellDeps): Job => ({
  name: 'tell-harm',
  schedule: '40 7 * * *',
  run: async (now, stopping) => {
    let told = 0;
    for (const organisation of await deps.database.read(jobScope, readMeasuringOrganisations)) {
      stopping.throwIfAborted();
      told += await tellOf(deps, organisation, now);
    }
    return told;
  },
});

/** Without a coordinator who can be reached nothing is written, and it is tried again. */
async function tellOf(deps: TellDeps, organisation: string, now: Date): Promise<number> {
  const contacts = await reachCoordinators(deps.people, organisation);
  if (contacts.length === 0) return 0;
  return await deps.database.write({ organisation, person: null }, async (db) => {
    let told = 0;
    for (const cohort of await readCohortsOf(db, organisation)) {
      if (!(await isNew(db, deps, cohort))) continue;
      for (const contact of contacts) await postMail(db, deps.randomToken(), mailOf(deps, cohort, contact), now);
      told += 1;
    }
    return told;
  });
}

/** Whether there is harm to tell of; marks it as told. */
async function isNew(db: Connection, { keys }: TellDeps, cohort: Cohort): Promise<boolean> {
  const untold = await readUntold(db, cohort);
  if (untold.length === 0) return false;
  const { organisation, id } = cohort;
  const answers = await readAnswers(db, await keys.of(db, organisation), { organisation, cohort: id });
  const harm = answers.filter(
    ({ participant, moment, process }) =>
      process.harm && untold.some((each) => each.participant === participant && each.moment === moment),
  );
  await markTold(db, cohort, harm);
  return harm.length > 0;
}

function mailOf({ config }: TellDeps, cohort: Cohort, { name, email }: Contact): Mail {
  const t = hearTexts.nl;
  const { greeting, end } = reminderTexts.nl;
  const lines = [
    greeting(name),
    t.mail(cohort.title),
    t.mailWhere,
    config.baseUrl + measurementPaths.cohort(cohort),
    end,
  ];
  return { recipient: email, subject: t.harmTitle, body: lines.join('\n\n') };
}
