import { parseNumber } from '../../../platform/forms/parse-number';
import type { DraftAnswers } from '../draft';
import type { StepId } from './form';
import { readPlaces, type TypedPlaces } from './typed-places';

/** A fault that depends on more than one answer, or on what the platform knows. */
export type ConditionFault =
  | { field: 'municipalities'; fault: 'needed' }
  | { field: 'municipalities'; fault: 'unknown'; places: TypedPlaces['unknown'] }
  | { field: 'statusNote'; fault: 'needed' }
  | { field: 'startedYear'; fault: 'to-come' }
  | { field: 'endedYear'; fault: 'before-start' }
  | { field: 'statusNote' | 'endedYear'; fault: 'not-stopped' };

type Fields = DraftAnswers['fields'];

/**
 * What a step still asks beside its schema.
 * @param year of today, or in which it was handed in
 */
export function conditionsOf(
  step: StepId,
  { fields, stopNote = '' }: Pick<DraftAnswers, 'fields' | 'stopNote'>,
  year: number,
): ConditionFault[] {
  if (step === 'what') return placeFaults(fields);
  if (step !== 'experience') return [];
  return [...whyStopped(fields), ...ofWhatStopped(fields, stopNote), ...yearFaults(fields, year)];
}

/** Fields that a schema calls optional and that are asked nevertheless, depending on another answer. */
export const askedByCondition = ['municipalities', 'statusNote'] as const;

function placeFaults(fields: Fields): ConditionFault[] {
  const { found, unknown } = readPlaces(textOf(fields, 'municipalities'));
  if (unknown.length > 0) return [{ field: 'municipalities', fault: 'unknown', places: unknown }];
  const inPlaces = ['local', 'supralocal'].includes(textOf(fields, 'scope'));
  return inPlaces && found.length === 0 ? [{ field: 'municipalities', fault: 'needed' }] : [];
}

/** Why something stopped is what others learn most from. */
const whyStopped = (fields: Fields): ConditionFault[] =>
  textOf(fields, 'status') === 'stopped' && textOf(fields, 'statusNote') === ''
    ? [{ field: 'statusNote', fault: 'needed' }]
    : [];

/** What was said of a stop, of something that did not stop, or goes on again: only its owner knows which of both is wrong. */
function ofWhatStopped(fields: Fields, stopNote: string): ConditionFault[] {
  if (['', 'stopped'].includes(textOf(fields, 'status'))) return [];
  const note = textOf(fields, 'statusNote');
  return [
    ...(note !== '' && note === stopNote.trim() ? [{ field: 'statusNote', fault: 'not-stopped' } as const] : []),
    ...(textOf(fields, 'endedYear') === '' ? [] : [{ field: 'endedYear', fault: 'not-stopped' } as const]),
  ];
}

function yearFaults(fields: Fields, year: number): ConditionFault[] {
  const started = parseNumber(textOf(fields, 'startedYear'));
  const ended = parseNumber(textOf(fields, 'endedYear'));
  const isPlanned = ['', 'planned'].includes(textOf(fields, 'status'));
  return [
    ...(started !== null && started > year && !isPlanned ? [{ field: 'startedYear', fault: 'to-come' } as const] : []),
    ...(started !== null && ended !== null && ended < started
      ? [{ field: 'endedYear', fault: 'before-start' } as const]
      : []),
  ];
}

function textOf(fields: Fields, field: string): string {
  const value = fields[field];
  return typeof value === 'string' ? value.trim() : '';
}
