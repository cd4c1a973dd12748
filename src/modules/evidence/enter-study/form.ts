import * as z from 'zod';
import { publicText } from '../../practices/contract';
import {
  adverseFindings,
  constructs,
  evaluators,
  fewestInPublic,
  fewestInside,
  qualities,
  type StudyContent,
  studyAgeGroups,
  studyDesigns,
  type TypedFigures,
} from '../study-record';
import { deriveEffect, type FigureFault } from './derive-effect';
import { meanOffScale } from './known-scales';

/** In standard deviations; a larger effect is nearly always a standard error read as a standard deviation. */
export const mostBelieved = 3;
const peopleFrom = (fewest: number) => z.number().int().min(fewest).max(10_000_000);
const people = peopleFrom(fewestInPublic);
const figure = z.number().gte(-1e6).lte(1e6).optional();
const amount = z.number().min(0).max(1e9).optional();
const optionalChoice = z.string().max(80).optional();

/** What every study tells, in numbers or in words. */
const shared = {
  /** Title or address of a practice. */
  practice: z.string().max(300).optional(),
  construct: z.enum(constructs),
  n: people,
  evaluatorName: publicText(z.string().max(300)),
  year: z.number().int().min(1950).max(2100),
  adverse: z.enum(adverseFindings),
  ageGroup: z.enum(studyAgeGroups).optional(),
  lifeEvent: optionalChoice,
  setting: optionalChoice,
  municipality: z.string().max(100).optional(),
};

/** An evaluation in numbers. */
export const numbersSchema = z.object({
  ...shared,
  source: publicText(z.string().max(300)),
  url: z.url({ protocol: /^https?$/ }).optional(),
  country: z
    .string()
    .regex(/^[A-Za-z]{2}$/)
    .default('BE'),
  design: z.enum(studyDesigns),
  instrument: publicText(z.string().max(300)).optional(),
  betterIs: z.enum(['lower', 'higher']),
  nComparison: people.optional(),
  followUpMonths: z.number().min(0).max(600),
  figures: z.enum(['means', 't', 'effect']),
  effectIs: z.enum(['g', 'd']).optional(),
  spreadOf: z.enum(['before', 'changes']).optional(),
  /** That a very large effect stands in the report. */
  sure: z.boolean(),
  ...{ meanPre: figure, meanPost: figure, sdPre: figure, sdPost: figure, r: figure, t: figure },
  ...{ meanPreC: figure, meanPostC: figure, sdPreC: figure, sdPostC: figure },
  ...{ estimate: figure, se: figure, lower: figure, upper: figure },
  learnt: publicText(z.string().max(4000)).optional(),
  evaluator: z.enum(evaluators),
  quality: z.enum(qualities).default('some-concerns'),
  ...{ euro: amount, hours: amount, volunteers: amount },
  activityTypes: z.array(z.string().max(80)).max(30),
  workingElements: z.array(z.string().max(80)).max(30),
});
export type NumbersForm = z.output<typeof numbersSchema>;

/** "3 van de 20": how many were asked is a field of its own, and words do not go around what is public. */
const fewTold = /\b[1-9]\s+(?:van de|van|op de|of the|out of|of)\s+(?:the\s+)?\d/i;

/** What people told; `n` is how many answered: of fewer than ten it stays inside. */
export const accountSchema = z.object({
  ...shared,
  n: peopleFrom(fewestInside),
  asked: publicText(z.string().max(4000)).refine((text) => !fewTold.test(text), { params: { message: 'few' } }),
  how: publicText(z.string().max(4000)),
  changed: publicText(z.string().max(4000)),
  unchanged: publicText(z.string().max(4000)),
});
export type AccountForm = z.output<typeof accountSchema>;

/** What was looked up: the practice and the municipality behind what was typed. */
export interface LookedUp {
  practice: { slug: string; activityTypes: string[]; workingElements: string[] } | null;
  nis: string | null;
}

/** A field that is wrong, and which message of the texts says so. */
export interface StudyFault {
  field: string;
  fault: FigureFault | 'noComparison' | 'offScale' | 'tooLarge';
}

const ofWhom = (value: NumbersForm | AccountForm, { practice, nis }: LookedUp) => ({
  ...{ practice: practice?.slug ?? null, construct: value.construct, n: value.n, year: value.year, nis },
  ...{ evaluatorName: value.evaluatorName, adverse: value.adverse, ageGroup: value.ageGroup ?? null },
  ...{ lifeEvent: value.lifeEvent ?? null, setting: value.setting ?? null },
});

/** The study that the numbers tell of, with what was derived; or what is wrong. */
export function studyOfNumbers(
  value: NumbersForm,
  kind: 'elsewhere' | 'published',
  known: LookedUp,
): { content: StudyContent } | StudyFault {
  const { design, nComparison, country, euro = null, hours = null, volunteers = null } = value;
  if (design !== 'before-after' && nComparison === undefined) return { field: 'nComparison', fault: 'needed' };
  if (design === 'before-after' && nComparison !== undefined) return { field: 'nComparison', fault: 'noComparison' };
  const fault = missingOrOffScale(value);
  if (fault) return fault;
  const found = deriveEffect(value);
  if (!found.ok) return { field: found.field, fault: found.fault };
  if (Math.abs(found.effect.estimate) > mostBelieved && !value.sure) return { field: 'sure', fault: 'tooLarge' };
  const costs = { euroPerParticipant: euro, hoursPerParticipant: hours, volunteersPerParticipant: volunteers };
  const { activityTypes, workingElements } = known.practice ?? value;
  return {
    content: {
      ...ofWhom(value, known),
      ...{ kind, design, instrument: value.instrument ?? null, nComparison: nComparison ?? null },
      ...{ effect: found.effect, derived: found.derived, followUpMonths: value.followUpMonths },
      ...{ evaluator: value.evaluator, quality: value.quality, country: country.toUpperCase() },
      ...{ source: value.source, url: value.url ?? null, activityTypes, workingElements },
      costs: [euro, hours, volunteers].every((each) => each === null) ? null : { ...costs, euroPerImproved: null },
      subgroups: [],
      account: null,
      learnt: value.learnt ?? null,
      figures: typedFigures(value, found.derivedR),
    },
  };
}

/** What a standardised effect has to say of itself, and a mean that its scale cannot give. */
function missingOrOffScale(value: NumbersForm): StudyFault | null {
  const { figures, design, effectIs, spreadOf, instrument } = value;
  if (figures === 'effect' && effectIs === undefined) return { field: 'effectIs', fault: 'needed' };
  if (figures === 'effect' && design === 'before-after' && spreadOf === undefined) {
    return { field: 'spreadOf', fault: 'needed' };
  }
  const off = figures === 'means' ? meanOffScale(value, instrument) : null;
  return off && { field: off, fault: 'offScale' };
}

/** As typed; with the correlation that was derived of them. */
function typedFigures(value: NumbersForm, derivedR: number | null): TypedFigures {
  const { figures, betterIs, effectIs, spreadOf, meanPre, meanPost, sdPre, sdPost, r, t } = value;
  const { meanPreC, meanPostC, sdPreC, sdPostC, estimate, se, lower, upper } = value;
  return {
    ...{ figures, betterIs, effectIs, spreadOf, meanPre, meanPost, sdPre, sdPost, r, t },
    ...{ meanPreC, meanPostC, sdPreC, sdPostC, estimate, se, lower, upper },
    ...(derivedR !== null && { derivedR }),
  };
}

/** The study that words tell of. */
export function studyOfAccount(value: AccountForm, known: LookedUp): { content: StudyContent } {
  const { asked, how, changed, unchanged } = value;
  const { activityTypes = [], workingElements = [] } = known.practice ?? {};
  return {
    content: {
      ...ofWhom(value, known),
      ...{
        kind: 'account',
        design: 'before-after',
        instrument: null,
        nComparison: null,
        effect: null,
        derived: [],
        figures: null,
        learnt: null,
      },
      ...{ followUpMonths: 0, evaluator: 'own', quality: 'some-concerns', country: 'BE', source: value.evaluatorName },
      ...{ url: null, activityTypes, workingElements, costs: null, subgroups: [] },
      account: { asked, how, changed, unchanged },
    },
  };
}
