import type { Cohort } from '../cohort';
import type { Instrument } from '../instrument';
import { instrumentIds, instruments } from '../instruments/all';

export type InstrumentId = (typeof instrumentIds)[number];

/** @throws {Error} when the plan names one that does not exist, which its form does not let through */
export function instrumentIdOf({ instrument }: Pick<Cohort, 'instrument'>): InstrumentId {
  const id = instrumentIds.find((each) => each === instrument);
  if (id === undefined) throw new Error(`No instrument ${instrument}`);
  return id;
}

/** The questions that a cohort answers. */
export const instrumentOf = (cohort: Pick<Cohort, 'instrument'>): Instrument => instruments[instrumentIdOf(cohort)];
