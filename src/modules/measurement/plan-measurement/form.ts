import * as z from 'zod';
import { type Answers, emptyAnswers, type FieldError } from '../../../platform/forms/form';
import { areas } from '../../areas/contract';
import type { StudyQuestion } from '../../evidence/contract';
import { vocabularies } from '../../vocabularies/contract';
import type { InstrumentId } from '../answer-questions/instrument-of';
import {
  type AgeGroup,
  ageGroups,
  type Cohort,
  type CohortPlan,
  designs,
  evaluators,
  followUps,
  type KeptMonths,
  keptMonthsChoices,
} from '../cohort';
import { fitOfAges, instrumentToBeginWith } from '../instrument-ages';
import { instrumentIds, instruments } from '../instruments/all';
import { readDay } from '../typed-day';

export const mixedAges = 'mixed';
const fewestExpected = 2;
/** Also the most cards of one measurement: what is on its pages has to fit one form. */
export const mostExpected = 400;

const day = z
  .string()
  .max(40)
  .refine((text) => readDay(text) !== null, { params: { message: 'wrong' } });
const conceptOf = (scheme: string) =>
  z
    .string()
    .max(64)
    .optional()
    .refine((id) => id === undefined || vocabularies.concept(scheme, id) !== undefined, {
      params: { message: 'notInTheList' },
    });

const expected = z.number().int().min(fewestExpected).max(mostExpected);

const ageGroup = z.enum([mixedAges, ...ageGroups]);
const ageGroupOf = (answer: z.output<typeof ageGroup>): AgeGroup | null => (answer === mixedAges ? null : answer);

/** A group is measured from a day to a later one. */
const endsLater = ({ startsOn, endsOn }: { startsOn: string; endsOn: string }) =>
  (readDay(endsOn) ?? '') > (readDay(startsOn) ?? '');
const tooEarly = { path: ['endsOn'], params: { message: 'tooEarly' } };

/** Somebody of the group is of an age that the questionnaire was made for. */
const fitsSome = (sent: { instrument: InstrumentId; ageGroup: z.output<typeof ageGroup> }) =>
  fitOfAges(instruments[sent.instrument], ageGroupOf(sent.ageGroup)) !== 'none';
const wrongAges = { path: ['instrument'], params: { message: 'ages' } };

/** What is needed to advise on a plan; days may wait, but what is typed has to be right. */
export const numbersSchema = z
  .object({
    ...{ expected, ageGroup },
    design: z.enum(designs),
    instrument: z.enum(instrumentIds),
    startsOn: day.optional(),
    endsOn: day.optional(),
  })
  .refine(fitsSome, wrongAges)
  .refine(({ startsOn, endsOn }) => !startsOn || !endsOn || endsLater({ startsOn, endsOn }), tooEarly);

/** @param findPractice slug of the published practice that was meant by a title or slug; null when it is not clear */
export const planSchema = (findPractice: (typed: string) => string | null) =>
  z
    .object({
      organisation: z.string().max(64),
      practice: z
        .string()
        .max(200)
        .refine((typed) => findPractice(typed) !== null, { params: { message: 'unknown' } }),
      instrument: z.enum(instrumentIds),
      expected,
      ageGroup,
      municipality: z
        .string()
        .max(100)
        .refine((text) => typedMunicipality(text) !== null, { params: { message: 'unknown' } }),
      startsOn: day,
      endsOn: day,
      followUps: z.array(z.enum(followUps)),
      design: z.enum(designs),
      title: z.string().max(120).optional(),
      lifeEvent: conceptOf('life-events'),
      setting: conceptOf('settings'),
      evaluator: z.enum(evaluators),
      evaluatorName: z.string().max(200).optional(),
      keptMonths: z.enum(keptMonthsChoices.map(String)),
    })
    .refine(fitsSome, wrongAges)
    .refine(endsLater, tooEarly)
    .refine(({ evaluator, evaluatorName = '' }) => evaluator === 'own' || evaluatorName !== '', {
      path: ['evaluatorName'],
      params: { message: 'required' },
    });
type Schema = ReturnType<typeof planSchema>;
export type PlanAnswers = Answers<Schema>;

/** Questionnaire and age group as far as they were chosen; null without a questionnaire. */
export function agesChosen(answers: Pick<PlanAnswers, 'instrument' | 'ageGroup'>) {
  const instrument = instrumentIds.find((each) => each === answers.instrument);
  return instrument ? { instrument, ageGroup: ageGroups.find((each) => each === answers.ageGroup) ?? null } : null;
}

/** NIS code of the one municipality of today that was typed; old names count. */
function typedMunicipality(text: string): string | null {
  const [match] = areas.find(text, 1);
  return match?.fit === 'name' || match?.fit === 'code' ? match.municipality.nis : null;
}

export interface PlanForm {
  /** Made with the page, so that a double click plans once. */
  submission: string;
  /** Of what it changes; 0 when it is new. */
  version: number;
  answers: PlanAnswers;
  errors: readonly FieldError[];
}

/** What was answered, as a plan. @param title of the practice, when none was typed */
export function planOf(value: z.output<Schema>, practice: { slug: string; title: string }): CohortPlan {
  return {
    practice: practice.slug,
    title: value.title ?? practice.title,
    instrument: value.instrument,
    design: value.design,
    ageGroup: ageGroupOf(value.ageGroup),
    lifeEvent: value.lifeEvent ?? null,
    setting: value.setting ?? null,
    nis: typedMunicipality(value.municipality) ?? '',
    startsOn: readDay(value.startsOn) ?? '',
    endsOn: readDay(value.endsOn) ?? '',
    followUps: followUps.filter((each) => value.followUps.includes(each)),
    expected: value.expected,
    evaluator: value.evaluator,
    evaluatorName: value.evaluator === 'own' ? '' : (value.evaluatorName ?? ''),
    keptMonths: keptMonthsChoices.find((each) => String(each) === value.keptMonths) ?? longest,
  };
}

const longest: KeptMonths = 24;

interface PlanBegin {
  organisation: string;
  /** Of the organisation. */
  nis: string | null;
  /** Title. */
  practice: string;
  /** What nobody measured yet. */
  question: StudyQuestion;
}

/** The form nobody has filled in yet. */
export function newPlanForm(submission: string, { organisation, nis, practice, question }: PlanBegin): PlanForm {
  const { ageGroup, lifeEvent = '', setting = '', construct } = question;
  return {
    submission,
    version: 0,
    answers: {
      ...emptyAnswers(planSchema(() => null)),
      organisation,
      practice,
      municipality: nis ? nameOf(nis) : '',
      instrument: instrumentToBeginWith(ageGroup ?? null, construct ?? 'loneliness'),
      ageGroup: ageGroup ?? mixedAges,
      lifeEvent: lifeEvent,
      setting: setting,
      followUps: ['after-6-months'],
      design: 'single',
      evaluator: 'own',
      keptMonths: String(longest),
    },
    errors: [],
  };
}

const nameOf = (nis: string) => areas.place(nis)?.municipality.name ?? nis;

/** The form with the plan as it stands. @param practice its title */
export function storedPlanForm(submission: string, cohort: Cohort, practice: string): PlanForm {
  return {
    submission,
    version: cohort.version,
    answers: {
      organisation: cohort.organisation,
      practice,
      instrument: cohort.instrument,
      expected: String(cohort.expected),
      ageGroup: cohort.ageGroup ?? mixedAges,
      municipality: nameOf(cohort.nis),
      startsOn: cohort.startsOn,
      endsOn: cohort.endsOn,
      followUps: [...cohort.followUps],
      design: cohort.design,
      title: cohort.title,
      lifeEvent: cohort.lifeEvent ?? '',
      setting: cohort.setting ?? '',
      evaluator: cohort.evaluator,
      evaluatorName: cohort.evaluatorName,
      keptMonths: String(cohort.keptMonths),
    },
    errors: [],
  };
}
