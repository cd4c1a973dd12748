import type { Context } from 'hono';
import type { Connection } from '../../../platform/database/database';
import type { Cipher } from '../../../platform/encryption/data-keys';
import type { AppEnv } from '../../../platform/http/app-env';
import { instrumentOf } from '../answer-questions/instrument-of';
import { type Cohort, type Moment, momentOn, type Participant } from '../cohort';
import type { Instrument } from '../instrument';
import { readParticipants } from '../keep-participants/queries';
import { type Measuring, type Member, requireCohort } from '../open-cohort';
import { enterable } from './entered-answer';
import { momentNamed, momentParam } from './paths';
import { readAnswered } from './queries';

/** A measurement for which somebody enters answers, and the moment they are of. */
export interface Entry {
  cohort: Cohort;
  instrument: Instrument;
  moment: Moment;
  /** Moments that can be entered today. */
  moments: readonly Moment[];
  /** In the order of their cards. */
  participants: readonly Participant[];
  /** Ids of who answered at the moment. */
  answered: ReadonlySet<string>;
}

/** @param word of the moment; what is asked today when it names none that may be entered */
export async function readEntry(db: Connection, { key }: Member, word: string, today: string): Promise<Entry> {
  const cohort = await requireCohort(db, key);
  const moments = enterable(cohort, today);
  const moment = moments.find((each) => each === momentNamed(word)) ?? momentOn(cohort, today);
  const answered = (await readAnswered(db, key)).filter((each) => each.moment === moment);
  return {
    cohort,
    instrument: instrumentOf(cohort),
    moment,
    moments,
    participants: await readParticipants(db, key),
    answered: new Set(answered.map(({ participant }) => participant)),
  };
}

export const momentIn = (c: Context<AppEnv>): string => c.req.query(momentParam) ?? '';

/** Of the organisation; made when it has none, which happens only while nobody has a card. */
export const cipherOf = (db: Connection, { keys }: Measuring, { key }: Member): Promise<Cipher> =>
  keys.of(db, key.organisation);
