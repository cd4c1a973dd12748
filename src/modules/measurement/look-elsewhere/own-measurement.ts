import type { OwnMeasurement } from '../../evidence/contract';
import { instrumentOf } from '../answer-questions/instrument-of';
import type { Cohort } from '../cohort';
import type { ShownResult } from '../result/shown-result';

/** A cohort as others' studies are: its effect as it is shown, so that nothing else follows from what it adds. */
export function ownMeasurement(
  cohort: Pick<Cohort, 'id' | 'practice' | 'instrument'>,
  { group, comparison, controlled }: ShownResult,
  activityTypes: readonly string[],
): OwnMeasurement {
  const design = comparison ? 'controlled' : 'before-after';
  const [metric, effect] = comparison
    ? (['SMD', controlled?.controlled] as const)
    : (['SMCR', group?.change.smcr] as const);
  return {
    ...{ study: cohort.id, practice: cohort.practice, activityTypes, design },
    construct: instrumentOf(cohort).construct,
    n: group?.attendance.pairs ?? 0,
    effect: effect && effect.variance > 0 ? { metric, ...effect } : null,
  };
}
