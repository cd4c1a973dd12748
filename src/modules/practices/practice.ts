import * as z from 'zod';

/**
 * The practice record: the description frame of the database (issue "Finding a practice", part 3).
 *
 * Free text is Dutch. An empty list or null means "not known", never "none": unknown is an invitation to add. What a
 * field means is said here once, and read from here by the description of the API.
 */

const text = z.string().trim().min(1).max(4000);
const shortText = z.string().trim().min(1).max(300);
const conceptIds = z.array(z.string().regex(/^[a-z0-9+-]+$/));
/** Ids of concepts of a scheme of module vocabularies. */
const conceptsOf = (scheme: string, about: string) =>
  conceptIds.describe(`${about}. Ids of the vocabulary "${scheme}"; empty: not known.`);
const year = z.int().min(1900).max(2100);
const amount = z.number().nonnegative();

/** What the entry is. `local` runs in a place; `generic` is a form many places use. */
export const practiceKinds = ['local', 'generic', 'method', 'programme', 'knowledge'] as const;
export const practiceStatuses = [
  'running',
  'starting',
  'stopped',
  'planned',
  'published',
  'unknown',
  'not-place-bound',
] as const;
export const anchorings = ['own-plan', 'multi-year-plan', 'caring-neighbourhood', 'none'] as const;

const impactFigure = z.strictObject({
  /** As printed, e.g. 26, "20-25" or "bijna de helft". */
  value: z.union([z.number(), z.string()]),
  min: z.number().nullable(),
  max: z.number().nullable(),
  approximate: z.boolean(),
  unit: shortText,
  what: shortText,
  period: shortText.nullable(),
  source: shortText,
});

const link = z.strictObject({
  url: z.url({ protocol: /^https?$/ }),
  note: shortText.nullable(),
});

const source = z.strictObject({
  title: shortText,
  /** Year of publication; null when the source does not say. */
  year: year.nullable(),
  section: shortText.nullable(),
  /** Line numbers in the source file of `content/sources.json`, e.g. "762-766". */
  lines: shortText.nullable(),
});

export const practiceRecord = z.strictObject({
  slug: z
    .string()
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
    .max(120),
  title: shortText,
  summary: text,
  kind: z
    .enum(practiceKinds)
    .describe('local: runs in a place; generic: a form that many places use; method, programme or knowledge.'),
  organisation: shortText.nullable(),
  municipalities: z.array(z.string().regex(/^\d{5}$/)).describe('NIS codes of 2025.'),
  placeNote: shortText
    .nullable()
    .describe('Where the source is vague, or uses a part of a municipality or an old name.'),
  scope: z.enum(['local', 'supralocal', 'flemish', 'belgian', 'international']).describe('How far it reaches.'),
  partOf: z.string().nullable().describe('Slug of the programme it belongs to.'),

  trigger: text.nullable(),
  problem: text.nullable(),
  ageGroups: z
    .array(z.enum(['13-17', '18-25', '26-59', '60+']))
    .describe('Ages of the people it is for; empty: not known.'),
  ageNote: shortText.nullable(),
  lifeEvents: conceptsOf('life-events', 'Events in life that the people went through'),
  riskFactors: conceptsOf('risk-factors', 'What makes the people more likely to be lonely'),
  targetGroupNote: text.nullable(),
  focus: conceptsOf('focus', 'What it is about: social isolation, social or emotional loneliness'),
  goals: z.array(shortText),
  approach: z.array(text).describe('Step by step, in order.'),
  workingElements: conceptsOf('working-elements', 'Working elements, after Bouwman and Van Tilburg'),
  activityTypes: conceptsOf('activity-types', 'Kinds of activity'),
  policyDomains: conceptsOf('policy-domains', 'Domains of policy'),
  reachChannels: conceptsOf('reach-channels', 'How people are reached'),
  partnerTypes: conceptsOf('partners', 'Kinds of partner'),
  partners: z.array(shortText).describe('Partners as they are named.'),
  settings: conceptsOf('settings', 'Where it takes place: in the country, in town, at home, digital'),
  frequency: shortText.nullable(),
  duration: shortText.nullable(),
  preconditions: z.array(text),
  cost: z
    .strictObject({
      total: amount.nullable(),
      perParticipant: amount.nullable(),
      perYear: amount.nullable(),
      note: text.nullable(),
    })
    .describe('Euro; null: not known, never free.'),
  hoursPerWeek: amount.nullable().describe('Hours of paid staff a week.'),
  volunteers: z.int().nonnegative().nullable().describe('Number of volunteers needed.'),
  materials: z.array(
    z.strictObject({
      title: shortText,
      url: z.url({ protocol: /^https?$/ }).nullable(),
      licence: shortText.nullable(),
    }),
  ),
  languages: z.array(z.string().regex(/^[a-z]{2}$/)),
  wentWell: z.array(text),
  wentLessWell: z.array(text),
  quotes: z
    .array(z.strictObject({ who: shortText, paraphrase: text }))
    .describe('What people said, in our own words, with the role of who said it.'),
  impactFigures: z.array(impactFigure).describe('Figures of reach or effect as their source gives them.'),
  links: z.array(link),
  contact: z
    .strictObject({ role: shortText.nullable(), organisation: shortText.nullable(), address: shortText.nullable() })
    .nullable(),
  anchoring: z.array(z.enum(anchorings)).describe('The policy it is anchored in.'),
  startedYear: year.nullable(),
  startedNote: shortText.nullable(),
  endedYear: year.nullable(),
  status: z.enum(practiceStatuses),
  statusNote: text.nullable().describe('Why it stopped, or what the status is based on.'),
  note: text.nullable(),
  sources: z.array(source).min(1),
  inferred: z
    .array(z.string())
    .describe('Names of the fields that a reader inferred from the sources: not confirmed by the owner.'),
  fictitious: z.boolean().describe('True for content of a demonstration.'),
});

export type PracticeRecord = z.infer<typeof practiceRecord>;

const fieldsInOrder = Object.keys(practiceRecord.shape) as (keyof PracticeRecord)[];

/** The same record with its fields in the order above: the database gives them back in an order of its own. */
export const inOrder = (record: PracticeRecord): PracticeRecord =>
  Object.fromEntries(fieldsInOrder.map((field) => [field, record[field]])) as PracticeRecord;
