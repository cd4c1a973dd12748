import * as z from 'zod';
import { type Answers, emptyAnswers, type FieldError } from '../../../platform/forms/form';
import { type Adoption, type AdoptionAnswers, adoptionOutcomes, isContradictory } from '../adoption';
import { publicText } from '../public-text';
import { placesText, readPlaces } from '../share-practice/typed-places';

const upTo = (most: number) => publicText(z.string().max(most));

/** @param thisYear what has not begun yet is no experience */
export const adoptionSchema = (thisYear: number) =>
  z
    .object({
      organisation: z.string().max(64),
      municipality: z
        .string()
        .max(100)
        .refine((text) => typedMunicipality(text) !== null, { params: { message: 'unknown' } }),
      startedYear: z.number().int().min(1950).max(thisYear),
      running: z.enum(['yes', 'no']),
      outcome: z.enum(adoptionOutcomes),
      outcomeNote: upTo(4000),
      changed: upTo(4000).optional(),
      contactRole: upTo(200),
    })
    .refine(({ outcome, running }) => !isContradictory({ outcome, running: running === 'yes' }), {
      path: ['outcome'],
      params: { message: 'contradictory' },
    });
type Schema = ReturnType<typeof adoptionSchema>;

/** The one municipality of today that was typed; old names count. */
export function typedMunicipality(text: string): string | null {
  const { found, unknown } = readPlaces(text);
  return found.length === 1 && unknown.length === 0 ? (found[0] ?? null) : null;
}

/** What may have been meant by a name that is none. */
export const suggestedMunicipality = (text: string): string | null => readPlaces(text).unknown[0]?.suggestion ?? null;

export interface AdoptionForm {
  /** Made with the page, so that a double click tells it once. */
  submission: string;
  /** Of what it changes; 0 when it is new. */
  version: number;
  answers: Answers<Schema>;
  errors: readonly FieldError[];
}

/** The answers, apart from whose they are. */
export function readAnswers(value: z.output<Schema>): { nis: string; answers: AdoptionAnswers } {
  const { startedYear, running, outcome, outcomeNote, changed = null, contactRole } = value;
  return {
    nis: typedMunicipality(value.municipality) ?? '',
    answers: { startedYear, running: running === 'yes', outcome, outcomeNote, changed, contactRole },
  };
}

/** The form nobody has filled in yet. @param nis of the organisation, which is where it will be */
export function newAdoptionForm(submission: string, organisation: string, nis: string | null): AdoptionForm {
  const empty = emptyAnswers(adoptionSchema(0));
  return {
    submission,
    version: 0,
    answers: { ...empty, organisation, municipality: nis ? placesText([nis]) : '' },
    errors: [],
  };
}

/** The form with what was told before. */
export function storedAdoptionForm(
  submission: string,
  { organisation, nis, answers, version }: Adoption,
): AdoptionForm {
  return {
    submission,
    version,
    answers: {
      organisation,
      municipality: placesText([nis]),
      startedYear: String(answers.startedYear),
      running: answers.running ? 'yes' : 'no',
      outcome: answers.outcome,
      outcomeNote: answers.outcomeNote,
      changed: answers.changed ?? '',
      contactRole: answers.contactRole,
    },
    errors: [],
  };
}

/** Why an editor declines it or takes it away. */
export const reasonSchema = z.object({ reden: z.string().max(2000) });
