import type * as z from 'zod';
import type { FieldError } from '../../../platform/forms/form';
import { isEmptyAnswer } from '../cohort';
import { codePurpose, findParticipant } from '../keep-participants/queries';
import type { Measuring, Member } from '../open-cohort';
import { readCode } from '../participant-code';
import { readDay } from '../typed-day';
import { agreedField } from './agreed-tick';
import { dayErrors } from './check-day';
import { type EnteredAnswer, stoppedBefore } from './entered-answer';
import type { Entry } from './open-entry';
import { type paperSchema, processFrom } from './paper-form';
import type { EntryTexts } from './texts.nl';
import { readTypedItems } from './typed-items';

type Checked = { ok: true; entered: EnteredAnswer } | { ok: false; errors: FieldError[] };

/**
 * Holds one paper against the measurement: whose code it is, and whether the answers can be.
 * @param said `looking`: only the code counts, she wants to see what is there; `early`: a day before the start is right;
 *   `agreed`: on the sheet she agrees to take part
 */
export async function checkPaper(
  { deps, keys, site }: Measuring,
  { key, scope }: Member,
  { cohort, instrument, participants, moment, answered }: Entry,
  value: z.output<typeof paperSchema>,
  said: { looking: boolean; early: boolean; agreed: boolean },
  t: EntryTexts,
): Promise<Checked> {
  const { looking, early, agreed } = said;
  const code = readCode(value.code);
  const found =
    code === null ? null : await deps.database.read(scope, (db) => findParticipant(db, keys.hash(codePurpose, code)));
  // Of another measurement, or another organisation: which one is told to nobody.
  const own = found?.organisation === key.organisation && found.cohort === key.id ? found.participant : null;
  const participant = participants.find(({ id }) => id === own);
  const errors: FieldError[] = [];
  if (code === null) errors.push({ field: 'code', message: t.mistyped });
  else if (!participant) errors.push({ field: 'code', message: t.notOurs });
  else if (looking && !answered.has(participant.id)) errors.push({ field: 'code', message: t.nothingThere });
  else if (!looking && stoppedBefore(participant, moment)) errors.push({ field: 'code', message: t.stoppedBefore });
  if (!looking && participant?.agreedOn === null && !agreed) {
    errors.push({ field: agreedField, message: t.agreedRequired });
  }
  const typed = readTypedItems(instrument, value.items ?? '');
  const process = processFrom(value);
  if (!looking && !typed.ok) errors.push({ field: 'items', message: faultOf(typed, instrument.codes, t) });
  else if (!looking && typed.ok && isEmptyAnswer({ items: typed.items, process })) {
    errors.push({ field: 'items', message: t.nothingOnSheet });
  }
  if (!looking) errors.push(...dayErrors({ givenOn: value.givenOn, moment, early }, cohort, site.today(), t));
  if (errors.length > 0 || !participant) return { ok: false, errors };
  return {
    ok: true,
    entered: {
      participant: participant.id,
      moment,
      items: typed.ok ? typed.items : [],
      process,
      givenOn: readDay(value.givenOn) ?? '',
    },
  };
}

/** In words what is wrong with a row of answers. */
export function faultOf(
  typed: Exclude<ReturnType<typeof readTypedItems>, { ok: true }>,
  codes: readonly number[],
  t: EntryTexts,
): string {
  return typed.fault === 'number'
    ? t.wrongNumber(typed.right, typed.given)
    : t.wrongAnswer(typed.place, typed.typed, codes.join(', '));
}
