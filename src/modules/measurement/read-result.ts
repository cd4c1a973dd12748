import type { Connection } from '../../platform/database/database';
import type { DataKeys } from '../../platform/encryption/data-keys';
import type { Cohort } from './cohort';
import { type CohortResult, cohortResult } from './cohort-result';
import { readAnswers } from './enter-answers/queries';
import type { Instrument } from './instrument';
import { instrumentIds, instruments } from './instruments/all';
import { readParticipants } from './keep-participants/queries';

/** @throws {Error} for an id that no instrument has, which no plan can hold */
export function instrumentOf({ instrument }: Pick<Cohort, 'instrument'>): Instrument {
  const id = instrumentIds.find((each) => each === instrument);
  if (!id) throw new Error(`No instrument ${instrument}`);
  return instruments[id];
}

/** The result of a cohort as it is now, not yet held back for anybody: in a transaction of its organisation. */
export async function readResult(db: Connection, keys: DataKeys, cohort: Cohort): Promise<CohortResult> {
  const participants = await readParticipants(db, cohort);
  const { organisation, id } = cohort;
  const answers =
    participants.length === 0
      ? []
      : await readAnswers(db, await keys.of(db, organisation), { organisation, cohort: id });
  return cohortResult({
    instrument: instrumentOf(cohort),
    participants: participants.map(({ dropOut, ...each }) => ({ ...each, droppedOut: dropOut !== null })),
    answers,
    costs: cohort,
  });
}
