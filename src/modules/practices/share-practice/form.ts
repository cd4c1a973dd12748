import * as z from 'zod';
import { vocabularies } from '../../vocabularies/contract';
import { conceptSchemes } from '../describe-practice/record-field';
import type { DraftAnswers, Row } from '../draft';
import { anchorings, practiceKinds, practiceStatuses } from '../practice';
import { publicText } from '../public-text';

/** The steps of the form, in the order in which they are offered; any order will do. */
export const stepIds = ['what', 'whom', 'why', 'approach', 'means', 'experience'] as const;
export type StepId = (typeof stepIds)[number];

const short = publicText(z.string().max(300));
const long = publicText(z.string().max(4000));
const amount = z.number().nonnegative().max(1e9).optional();
const year = z.number().int().min(1900).max(2100).optional();

/** A list with one thing on each line; each at most `most` characters. */
const lines = (most: number) =>
  publicText(z.string().max(20_000)).refine((text) => text.split('\n').every((line) => line.trim().length <= most), {
    params: { message: 'lineTooLong' },
  });

const concepts = (field: keyof typeof conceptSchemes) =>
  z.array(z.enum(vocabularies.scheme(conceptSchemes[field]).concepts.map(({ id }) => id)));

export const scopes = ['local', 'supralocal', 'flemish', 'belgian', 'international'] as const;

/**
 * The questions of each step, by the name of the field of the record where there is one. What is not `optional()`
 * must be answered before handing in; so must what `conditions.ts` asks.
 */
export const stepSchemas = {
  what: z.object({
    title: short.min(3),
    summary: long.min(1),
    scope: z.enum(scopes),
    municipalities: z.string().max(2000).optional(),
    kind: z.enum(practiceKinds).optional(),
    organisation: short.optional(),
    placeNote: short.optional(),
    partOf: z.string().max(120).optional(),
  }),
  whom: z.object({
    ageGroups: z.array(z.enum(['13-17', '18-25', '26-59', '60+'])).min(1),
    targetGroupNote: long.optional(),
    lifeEvents: concepts('lifeEvents'),
    riskFactors: concepts('riskFactors'),
    ageNote: short.optional(),
  }),
  why: z.object({
    trigger: long.min(1),
    goals: lines(300).min(1),
    focus: concepts('focus'),
    problem: long.optional(),
    policyDomains: concepts('policyDomains'),
    anchoring: z.array(z.enum(anchorings)),
  }),
  approach: z.object({
    approach: lines(4000).min(1),
    activityTypes: concepts('activityTypes').min(1),
    frequency: short.optional(),
    duration: short.optional(),
    workingElements: concepts('workingElements'),
    reachChannels: concepts('reachChannels'),
    settings: concepts('settings'),
  }),
  means: z.object({
    partners: lines(300).optional(),
    preconditions: lines(4000).optional(),
    costTotal: amount,
    costPerYear: amount,
    costPerParticipant: amount,
    volunteers: z.number().int().nonnegative().max(1e6).optional(),
    hoursPerWeek: z.number().nonnegative().max(1e5).optional(),
    costNote: long.optional(),
    partnerTypes: concepts('partnerTypes'),
    languages: z.array(z.string().regex(/^[a-z]{2}$/)),
  }),
  experience: z.object({
    status: z.enum(practiceStatuses),
    statusNote: long.optional(),
    wentWell: lines(4000).optional(),
    wentLessWell: lines(4000).optional(),
    contactRole: short.min(1),
    contactOrganisation: short.optional(),
    // Of the department, not of a person: it is asked to be shown.
    contactAddress: z.string().max(300).optional(),
    startedYear: year,
    startedNote: short.optional(),
    endedYear: year,
    note: long.optional(),
  }),
} as const satisfies Record<StepId, z.ZodObject>;

/** "www.gemeente.be" is how people write an address. */
const webAddress = z
  .string()
  .max(1000)
  .transform((typed) => (/^[a-z][a-z0-9+.-]*:/i.test(typed) ? typed : `https://${typed}`))
  .pipe(z.url({ protocol: /^https?$/, hostname: z.regexes.domain }));

/** Lists of things with several cells, in "Meer vertellen". */
export const rowSchemas = {
  materials: z.object({ title: short, url: webAddress.optional(), licence: short.optional() }),
  quotes: z.object({ who: short, paraphrase: long }),
  impactFigures: z.object({
    value: z.string().max(100),
    unit: short,
    what: short,
    period: short.optional(),
    source: short.optional(),
  }),
  links: z.object({ url: webAddress, note: short.optional() }),
  sources: z.object({ title: short, year, section: short.optional() }),
} as const satisfies Record<string, z.ZodObject>;
export type RowsField = keyof typeof rowSchemas;

/** Where each list of rows is asked. */
export const stepRows: Record<StepId, readonly RowsField[]> = {
  what: [],
  whom: [],
  why: [],
  approach: [],
  means: ['materials'],
  experience: ['quotes', 'impactFigures', 'links', 'sources'],
};

/** More rows than anybody needs; a form that sends more is cut. */
export const mostRows = 20;

/** Fields of a step, rows last. */
export const fieldsOfStep = (step: StepId): string[] => [...Object.keys(stepSchemas[step].shape), ...stepRows[step]];

export const stepOfField = (field: string): StepId | undefined =>
  stepIds.find((step) => fieldsOfStep(step).includes(field));

/** Rows in which something was typed. */
export const filledRows = (answers: DraftAnswers, field: RowsField): Row[] =>
  (answers.rows[field] ?? []).filter((row) => Object.values(row).some((cell) => cell.trim() !== ''));
