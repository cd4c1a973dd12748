import { jobScope } from '../../../platform/access/viewer';
import type { Connection } from '../../../platform/database/database';
import { type Mail, postMail } from '../../../platform/mail/mail';
import type { Deps, Job } from '../../../platform/module';
import { belgianDay, formatDate } from '../../../platform/texts/format';
import type { Contact, People } from '../../identity/contract';
import type { CohortKey } from '../cohort';
import { measurementPaths } from '../paths';
import { readCohort, readCohortsOf } from '../queries';
import { reachCoordinators } from '../reach-coordinators';
import { readStanding } from '../read-progress';
import { type Reminder, remindersOn } from '../reminder';
import { measurementTexts } from '../texts';
import { addReminder, readMeasuringOrganisations, readReminded } from './queries';
import { reminderTexts } from './texts';

type ReminderDeps = Pick<Deps, 'config' | 'database' | 'randomToken'> & { people: People };

/** Writes to the coordinators of each measurement for which something is due; the mail holds no code. */
export const remindCoordinatorsJob = (deps: ReminderDeps): Job => ({
  name: 'remind-coordinators',
  schedule: '30 7 * * *',
  run: async (now, stopping) => {
    let written = 0;
    for (const organisation of await deps.database.read(jobScope, readMeasuringOrganisations)) {
      stopping.throwIfAborted();
      written += await remindOf(deps, organisation, now);
    }
    return written;
  },
});

/** Those of one organisation. Without a coordinator who can be reached nothing is written, and it is tried again. */
async function remindOf(deps: ReminderDeps, organisation: string, now: Date): Promise<number> {
  const { database, people } = deps;
  const scope = { organisation, person: null };
  const contacts = await reachCoordinators(people, organisation);
  if (contacts.length === 0) return 0;
  let written = 0;
  for (const cohort of await database.read(scope, (db) => readCohortsOf(db, organisation))) {
    if (cohort.forgottenAt === null)
      written += await database.write(scope, (db) => remind(db, deps, { cohort, contacts, now }));
  }
  return written;
}

async function remind(
  db: Connection,
  deps: ReminderDeps,
  { cohort: key, contacts, now }: { cohort: CohortKey; contacts: readonly Contact[]; now: Date },
): Promise<number> {
  const cohort = await readCohort(db, key, { lock: true });
  if (!cohort) return 0;
  const today = belgianDay(now);
  const { progress, participants } = await readStanding(db, cohort, today);
  const due = remindersOn(today, cohort, progress, participants.length, await readReminded(db, cohort));
  for (const reminder of due) {
    await addReminder(db, cohort, reminder.occasion, now);
    for (const contact of contacts) {
      await postMail(db, deps.randomToken(), mailOf(deps, cohort, contact, reminder), now);
    }
  }
  return due.length;
}

function mailOf(
  { config }: ReminderDeps,
  cohort: CohortKey & { title: string },
  { name, email }: Contact,
  reminder: Reminder,
): Mail {
  const t = reminderTexts.nl;
  const told =
    reminder.occasion === 'forget'
      ? [
          t.forget(cohort.title, formatDate(reminder.on, 'nl'), reminder.people, reminder.answers),
          t.forgetShare,
          config.baseUrl + measurementPaths.cohort(cohort),
        ]
      : [
          t.ask(cohort.title, measurementTexts.nl.moments[reminder.occasion], reminder.missing),
          t.askWhich,
          config.baseUrl + measurementPaths.unanswered(cohort),
        ];
  const subject = reminder.occasion === 'forget' ? t.forgetSubject : t.askSubject;
  return { recipient: email, subject, body: [t.greeting(name), ...told, t.end].join('\n\n') };
}
