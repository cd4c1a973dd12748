import * as z from 'zod';
import type { Answers, FieldError } from '../../../platform/forms/form';
import { ageGroups, arms, dropOutReasons, moments, type Participant } from '../cohort';

/** Cards made at once. */
const mostAtOnce = 200;

const ageGroup = z.enum(ageGroups).optional();
const arm = z.enum(arms);

export const addSchema = z.object({ count: z.number().int().min(1).max(mostAtOnce), arm, ageGroup });

export interface AddForm {
  /** Made with the page, so that a double click makes cards once. */
  submission: string;
  answers: Answers<typeof addSchema>;
  errors: readonly FieldError[];
}

/** @param left how many people are still expected */
export const newAddForm = (submission: string, left: number): AddForm => ({
  submission,
  answers: { count: left > 0 ? String(Math.min(left, mostAtOnce)) : '', arm: 'group', ageGroup: '' },
  errors: [],
});

export const stillIn = 'still-in';

export const participantSchema = z
  .object({
    arm,
    ageGroup,
    attendance: z.number().int().min(0).max(1000).optional(),
    reason: z.enum([stillIn, ...dropOutReasons]),
    moment: z.enum(moments).optional(),
  })
  .refine(({ reason, moment }) => reason === stillIn || moment !== undefined, {
    path: ['moment'],
    params: { message: 'choose' },
  });

export interface ParticipantForm {
  submission: string;
  version: number;
  answers: Answers<typeof participantSchema>;
  errors: readonly FieldError[];
}

/** The form with what is known of one. */
export const storedParticipantForm = (submission: string, participant: Participant): ParticipantForm => ({
  submission,
  version: participant.version,
  answers: {
    arm: participant.arm,
    ageGroup: participant.ageGroup ?? '',
    attendance: participant.attendance === null ? '' : String(participant.attendance),
    reason: participant.dropOut?.reason ?? stillIn,
    moment: participant.dropOut?.moment ?? '',
  },
  errors: [],
});

/** What was answered, as it is known from now on. */
export function changedParticipant(participant: Participant, value: z.output<typeof participantSchema>): Participant {
  const { reason, moment } = value;
  return {
    ...participant,
    arm: value.arm,
    ageGroup: value.ageGroup ?? null,
    attendance: value.attendance ?? null,
    dropOut: reason === stillIn || moment === undefined ? null : { reason, moment },
  };
}
