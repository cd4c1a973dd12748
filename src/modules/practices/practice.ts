import * as z from 'zod';

/**
 * The practice record: the description frame of the database (issue "Finding a practice", part 3).
 *
 * Free text is Dutch. Lists of ids point at concepts of the `vocabularies` module (scheme name in the
 * comment). An empty list or null means "not known", never "none": unknown is an invitation to add.
 */

const text = z.string().trim().min(1).max(4000);
const shortText = z.string().trim().min(1).max(300);
const conceptIds = z.array(z.string().regex(/^[a-z0-9+-]+$/));
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
  kind: z.enum(practiceKinds),
  organisation: shortText.nullable(),
  /** NIS codes of 2025. */
  municipalities: z.array(z.string().regex(/^\d{5}$/)),
  /** Where the source is vague or uses a part or an old name: "Noorderwijk is een deel van Herentals". */
  placeNote: shortText.nullable(),
  /** How far it reaches. */
  scope: z.enum(['local', 'supralocal', 'flemish', 'belgian', 'international']),
  /** Slug of the programme it belongs to. */
  partOf: z.string().nullable(),

  trigger: text.nullable(),
  problem: text.nullable(),
  ageGroups: z.array(z.enum(['13-17', '18-25', '26-59', '60+'])), // scheme age-groups
  ageNote: shortText.nullable(),
  lifeEvents: conceptIds, // scheme life-events
  riskFactors: conceptIds, // scheme risk-factors
  targetGroupNote: text.nullable(),
  focus: conceptIds, // scheme focus
  goals: z.array(shortText),
  /** Step by step, in order. */
  approach: z.array(text),
  workingElements: conceptIds, // scheme working-elements
  activityTypes: conceptIds, // scheme activity-types
  policyDomains: conceptIds, // scheme policy-domains
  reachChannels: conceptIds, // scheme reach-channels
  /** Kinds of partner, to filter on; scheme partners. */
  partnerTypes: conceptIds,
  /** Partners as named. */
  partners: z.array(shortText),
  settings: conceptIds, // scheme settings: rural, urban, home, digital
  frequency: shortText.nullable(),
  duration: shortText.nullable(),
  preconditions: z.array(text),
  /** Euro; null where unknown. */
  cost: z.strictObject({
    total: amount.nullable(),
    perParticipant: amount.nullable(),
    perYear: amount.nullable(),
    note: text.nullable(),
  }),
  /** Hours of paid staff per week. */
  hoursPerWeek: amount.nullable(),
  volunteers: z.int().nonnegative().nullable(),
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
  /** What people said, as a fact in our own words, with the role of who said it. */
  quotes: z.array(z.strictObject({ who: shortText, paraphrase: text })),
  impactFigures: z.array(impactFigure),
  links: z.array(link),
  contact: z
    .strictObject({ role: shortText.nullable(), organisation: shortText.nullable(), address: shortText.nullable() })
    .nullable(),
  anchoring: z.array(z.enum(anchorings)),
  startedYear: year.nullable(),
  startedNote: shortText.nullable(),
  endedYear: year.nullable(),
  status: z.enum(practiceStatuses),
  /** Why it stopped, or what the status is based on. */
  statusNote: text.nullable(),
  note: text.nullable(),
  sources: z.array(source).min(1),
  /** Names of the fields above that a reader inferred; shown as "afgeleid" until the owner confirms. */
  inferred: z.array(z.string()),
  /** True for demonstration content; the page then says "fictief". */
  fictitious: z.boolean(),
});

export type PracticeRecord = z.infer<typeof practiceRecord>;

const fieldsInOrder = Object.keys(practiceRecord.shape) as (keyof PracticeRecord)[];

/** The same record with its fields in the order above: the database gives them back in an order of its own. */
export const inOrder = (record: PracticeRecord): PracticeRecord =>
  Object.fromEntries(fieldsInOrder.map((field) => [field, record[field]])) as PracticeRecord;
