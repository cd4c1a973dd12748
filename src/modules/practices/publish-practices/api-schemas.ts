import * as z from 'zod';
import { adoptionOutcomes } from '../adoption';
import { certaintyLevels, descriptionParts } from '../certainty';
import { costBands } from '../cost';
import { evidencedLevels, notCountedReasons } from '../evidenced-level';
import { practiceRecord } from '../practice';
import { reviewCriteria } from '../review';
import { filters } from '../selection';

const ids = z.array(z.string());
const { slug, title, summary, kind, status, organisation, ageGroups, startedYear, inferred, fictitious } =
  practiceRecord.shape;
const { focus, workingElements, activityTypes, lifeEvents, riskFactors, policyDomains, partnerTypes, settings } =
  practiceRecord.shape;

/** What reviewers found in the newest round; kappa (Fleiss) is null when chance explains all. */
const review = z.object({
  level: z.int(),
  outcome: z.enum(['granted', 'not-granted']),
  closedOn: z.iso.date(),
  endedOn: z.iso.date().nullable(),
  practiceVersion: z.int(),
  reviewers: z.int(),
  inFavour: z.int(),
  criteria: z.array(
    z.object({
      criterion: z.enum(reviewCriteria),
      counts: z.object({ met: z.int(), partly: z.int(), 'not-met': z.int() }),
    }),
  ),
  kappa: z.number().nullable(),
  agreement: z.number().nullable(),
});

/** What another organisation made of a practice, also when it did not work. */
const elsewhere = z.object({
  organisation: z.string(),
  nis: z.string(),
  municipality: z.string(),
  startedYear: z.int(),
  running: z.boolean(),
  outcome: z.enum(adoptionOutcomes),
  outcomeNote: z.string(),
  changed: z.string().nullable(),
  contactRole: z.string(),
  fictitious: z.boolean(),
  publishedOn: z.iso.date(),
});

/** The certainty of a practice: `level` is null for the two outcomes beside the ladder, `id` names all eight. */
const certainty = z.object({
  level: z.int().min(0).max(5).nullable().describe('Null for the two outcomes beside the ladder: no effect, or harm.'),
  id: z.enum(certaintyLevels),
  label: z.string(),
  rules: z.string().describe('Version of the rules that gave it.'),
});

const interval = { estimate: z.number(), lower: z.number(), upper: z.number() };
const range = z.object({ k: z.int(), least: z.number(), middle: z.number(), most: z.number() }).nullable();
const missing = z.union([
  z.object({ what: z.literal('synthesis') }),
  z.object({
    what: z.literal('study'),
    count: z.int(),
    people: z.int(),
    comparison: z.int().nullable(),
    independent: z.boolean(),
    followUp: z.boolean(),
  }),
]);

/** What studies say: the rule that gave the level, what counted, and what is missing. Effects below 0 are better. */
const evidence = z.object({
  level: z.enum(evidencedLevels).nullable(),
  rules: z.string(),
  rule: z.string(),
  counted: ids,
  notCounted: z.array(z.object({ record: z.string(), reason: z.enum(notCountedReasons) })),
  syntheses: z.array(z.object({ id: z.string(), title: z.string() })),
  ways: z.array(z.array(missing)),
  effects: z.array(
    z.object({
      design: z.enum(['before-after', 'controlled', 'randomised']),
      construct: z.enum(['loneliness', 'isolation', 'wellbeing']),
      results: z.array(
        z.object({ record: z.string(), n: z.int(), year: z.int(), evaluatorName: z.string(), ...interval }),
      ),
      pooled: z.object({ ...interval, predictionLower: z.number(), predictionUpper: z.number() }).nullable(),
    }),
  ),
  costs: z.object({ euro: range, hours: range, volunteers: range, euroPerImproved: range }),
  accounts: z.array(
    z.object({
      record: z.string(),
      year: z.int(),
      evaluatorName: z.string(),
      n: z.int(),
      asked: z.string(),
      how: z.string(),
      changed: z.string(),
      unchanged: z.string(),
    }),
  ),
  learnt: z
    .array(z.object({ record: z.string(), year: z.int(), evaluatorName: z.string(), learnt: z.string() }))
    .optional(),
  decidedAt: z.iso.datetime(),
  publishedAt: z.iso.datetime().nullable(),
});

/** One practice in the list of the API; ids are those of the vocabularies. */
export const practiceItem = z.object({
  slug,
  url: z.url().describe('Its page.'),
  title,
  summary,
  kind,
  status,
  organisation,
  municipalities: z.array(z.object({ nis: z.string(), name: z.string() })),
  provinces: ids.describe('Ids of the provinces of its municipalities.'),
  regions: ids.describe('Ids of the referentieregio’s of its municipalities.'),
  ageGroups,
  ...{ focus, workingElements, activityTypes, lifeEvents, riskFactors, policyDomains, partnerTypes, settings },
  costBand: z.enum(costBands).describe('By the cost per participant; onbekend: not known, never free.'),
  certainty,
  startedYear,
  inferred,
  fictitious,
  publishedOn: z.iso.date().describe('The day that it was published here.'),
  changedOn: z.iso.date().describe('The day of its newest version.'),
  confirmedOn: z.iso
    .date()
    .nullable()
    .describe('The last day that its owner said that it is still right; null: not since it was published.'),
  freshness: z
    .enum(['fresh', 'due', 'outdated'])
    .describe('fresh: confirmed, or else published, within 12 months; due: asked again; outdated: 14 months or more.'),
});

const facet = z.object({ value: z.string(), label: z.string(), count: z.int() });

export const practiceList = z.object({
  total: z.int(),
  page: z.int(),
  pageSize: z.int(),
  place: z
    .object({
      nis: z.string(),
      name: z.string(),
      former: z.string().nullable().describe('The municipality asked for, when it was merged into this one.'),
    })
    .nullable()
    .describe(
      'The municipality of today that was searched: by near, with its neighbours; by q, when q is the name of one, alone. Null when neither names one.',
    ),
  items: z.array(practiceItem),
  facets: z.record(z.enum(filters.map(({ key }) => key)), z.array(facet)),
  corrections: z.array(z.object({ typed: z.string(), readAs: z.string() })),
  leftOut: z.array(z.string()).describe('Words that find nothing: the list answers the rest of the question'),
  tooGeneral: z
    .boolean()
    .describe('The words fit nearly every practice, so that they choose none: ask more precisely.'),
});

/** The whole record, with what the list adds. */
export const practiceDetail = practiceRecord.extend(practiceItem.shape).extend({
  certainty: certainty.extend({
    missingParts: z.array(z.enum(descriptionParts)),
    missingReviews: z.int(),
    since: z.iso.date().nullable(),
    until: z.iso.date().nullable(),
    granted: z.int().min(0).max(2),
    evidence: evidence.nullable(),
  }),
  review: review.nullable(),
  elsewhere: z.array(elsewhere),
  version: z.int(),
});

const words = z.object({ '@language': z.string(), '@value': z.string() });

/** JSON-LD: schema.org and CPSV-AP; see practice-json-ld.ts. */
export const practiceNode = z.looseObject({
  '@context': z.record(z.string(), z.string()),
  '@id': z.url(),
  '@type': z.union([z.string(), z.array(z.string())]),
  'dct:identifier': z.string(),
  'dct:title': words,
  'dct:description': words,
});

export const suggestionList = z.object({
  items: z.array(z.object({ label: z.string(), lang: z.string().optional(), detail: z.string(), path: z.string() })),
  message: z.string(),
});
