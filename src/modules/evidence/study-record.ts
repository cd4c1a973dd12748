import * as z from 'zod';

/**
 * What one study found about one group of people: the public unit of evidence. Aggregates only, never a person.
 * Effects are signed so that below 0 is better (less lonely, less isolated, feeling better), whatever the scale.
 */
export const studyKinds = ['cohort', 'elsewhere', 'published', 'account'] as const;
/** `cohort`: measured with this platform; `elsewhere`: an evaluation typed over; `account`: what people told. */
export type StudyKind = (typeof studyKinds)[number];

export const studyDesigns = ['before-after', 'controlled', 'randomised'] as const;
export type StudyDesign = (typeof studyDesigns)[number];
export const isControlled = (design: StudyDesign): boolean => design !== 'before-after';

export const constructs = ['loneliness', 'isolation', 'wellbeing'] as const;
export type Construct = (typeof constructs)[number];

export const evaluators = ['own', 'independent'] as const;
export const qualities = ['good', 'some-concerns', 'poor'] as const;
export type StudyQuality = (typeof qualities)[number];
export const adverseFindings = ['unknown', 'none', 'unrelated', 'related'] as const;
export const effectMetrics = ['SMCR', 'SMD'] as const;
export const studyAgeGroups = ['13-17', '18-25', '26-59', '60+'] as const;
export type StudyAgeGroup = (typeof studyAgeGroups)[number];

/** Nothing about fewer people than this is shown in public. */
export const fewestInPublic = 10;
/** Nothing about fewer people than this is kept: of an account of fewer than ten, see `staysInside`. */
export const fewestInside = 5;

const short = z.string().trim().min(1).max(300);
const long = z.string().trim().min(1).max(4000);
const mostPeople = 10_000_000;
export const publicPeople = z.int().min(fewestInPublic).max(mostPeople);
const number = z.number().gte(-1e6).lte(1e6);
const amount = z.number().nonnegative().lte(1e9).nullable();
const concept = z.string().regex(/^[a-z0-9+-]{1,80}$/);

const effect = z
  .strictObject({
    /** SMCR: change over the spread before; SMD: difference between two groups, of such changes or of levels afterwards. */
    metric: z.enum(effectMetrics),
    estimate: number,
    variance: z.number().positive().lte(1e6),
    /** 95% interval. */
    lower: number,
    upper: number,
  })
  .refine(({ estimate, lower, upper }) => lower <= estimate && estimate <= upper, { path: ['lower'] });
export type StudyEffect = z.infer<typeof effect>;

const subgroup = z.strictObject({
  ageGroup: z.enum(studyAgeGroups),
  n: publicPeople,
  estimate: number,
  variance: z.number().positive().lte(1e6),
});

/** What it took, per participant who was measured; null where unknown. Euro, hours of paid staff, volunteers. */
const costs = z.strictObject({
  euroPerParticipant: amount,
  hoursPerParticipant: amount,
  volunteersPerParticipant: amount,
  /** Euro per participant whose change is larger than chance. */
  euroPerImproved: amount,
});
export type StudyCosts = z.infer<typeof costs>;

/** What was typed over of a report, out of which the effect follows; `derivedR`: the correlation that its t implies. */
const typed = z.number().gte(-1e6).lte(1e6).optional();
const typedFigures = z.strictObject({
  figures: z.enum(['means', 't', 'effect']),
  betterIs: z.enum(['lower', 'higher']),
  effectIs: z.enum(['g', 'd']).optional(),
  spreadOf: z.enum(['before', 'changes']).optional(),
  ...{ meanPre: typed, meanPost: typed, sdPre: typed, sdPost: typed, r: typed, derivedR: typed, t: typed },
  ...{ meanPreC: typed, meanPostC: typed, sdPreC: typed, sdPostC: typed },
  ...{ estimate: typed, se: typed, lower: typed, upper: typed },
});
export type TypedFigures = z.infer<typeof typedFigures>;

/** What people told, in words. */
const account = z.strictObject({ asked: long, how: long, changed: long, unchanged: long });

/** What a record says; what becomes of it stands in `StudyRecord`. */
export const studyContent = z
  .strictObject({
    /** Slug; null for a study of an approach that is no practice here. */
    practice: concept.nullable(),
    kind: z.enum(studyKinds),
    design: z.enum(studyDesigns),
    construct: z.enum(constructs),
    /** Name of the scale, or its id in `measurement`. */
    instrument: short.nullable(),
    /** Measured before and after, or asked; in the group that took part. */
    n: z.int().min(fewestInside).max(mostPeople),
    nComparison: publicPeople.nullable(),
    effect: effect.nullable(),
    /** Months between the end and the last measurement; 0: directly after. */
    followUpMonths: z.number().nonnegative().max(600),
    evaluator: z.enum(evaluators),
    /** Organisation that measured. */
    evaluatorName: short,
    quality: z.enum(qualities),
    adverse: z.enum(adverseFindings),
    /** ISO 3166-1, two letters. */
    country: z.string().regex(/^[A-Z]{2}$/),
    year: z.int().min(1950).max(2100),
    /** Title or citation. */
    source: short,
    url: z.url({ protocol: /^https?$/ }).nullable(),
    activityTypes: z.array(concept).max(30),
    workingElements: z.array(concept).max(30),
    ageGroup: z.enum(studyAgeGroups).nullable(),
    lifeEvent: concept.nullable(),
    setting: concept.nullable(),
    /** Municipality, NIS code of 2025. */
    nis: z
      .string()
      .regex(/^\d{5}$/)
      .nullable(),
    costs: costs.nullable(),
    subgroups: z.array(subgroup).max(4),
    /** Figures that were computed of others, with what of: "variance: paired t". */
    derived: z.array(short).max(20),
    account: account.nullable(),
    /** What whoever measured learnt of it, in plain text; null where nobody said. */
    learnt: long.nullable().default(null),
    /** Null where nothing was typed over. */
    figures: typedFigures.nullable().default(null),
  })
  .superRefine((content, context) => {
    for (const field of contradictions(content)) context.addIssue({ code: 'custom', path: [field], message: 'fits' });
  });
export type StudyContent = z.infer<typeof studyContent>;

const contentFields = Object.keys(studyContent.shape) as (keyof StudyContent)[];

/** What a record says, apart from what became of it; its fields in the order above. */
export const contentOf = (record: StudyContent): StudyContent =>
  Object.fromEntries(contentFields.map((field) => [field, record[field]])) as StudyContent;

export const studyStates = ['proposed', 'checked', 'withdrawn'] as const;
export type StudyState = (typeof studyStates)[number];

/** A record with where it stands. `shown`: everybody may read it; a checked one may wait for that, see the README. */
export interface StudyRecord extends StudyContent {
  /** Unique in the platform. */
  id: string;
  /** Records of the same participants have the same study: they never count as two. */
  study: string;
  /** Whose it is; null for what editors coded. */
  organisation: string | null;
  state: StudyState;
  shown: boolean;
  version: number;
  /** ISO day of the last change. */
  changedOn: string;
}

type Faults = Pick<
  StudyContent,
  'practice' | 'kind' | 'n' | 'design' | 'nComparison' | 'effect' | 'account' | 'ageGroup' | 'subgroups'
>;

/** Fields that contradict the others, each once. */
export function contradictions(content: Faults): (keyof StudyContent)[] {
  const { practice, kind, n, design, nComparison, effect: found, account: told, subgroups } = content;
  const metric = isControlled(design) ? 'SMD' : 'SMCR';
  const ages = subgroups.map(({ ageGroup }) => ageGroup);
  return [
    ...(practice === null && kind !== 'published' ? ['practice' as const] : []),
    ...(kind !== 'account' && n < fewestInPublic ? ['n' as const] : []),
    ...(kind === 'account' && design !== 'before-after' ? ['design' as const] : []),
    ...(isControlled(design) !== (nComparison !== null) ? ['nComparison' as const] : []),
    ...((kind === 'account') !== (found === null) || (found !== null && found.metric !== metric)
      ? ['effect' as const]
      : []),
    ...((kind === 'account') !== (told !== null) ? ['account' as const] : []),
    ...(new Set(ages).size < ages.length ? ['subgroups' as const] : []),
  ];
}

/** What so few people told is for their organisation, editors and who judges the practice, and never becomes public. */
export const staysInside = ({ n }: Pick<StudyContent, 'n'>): boolean => n < fewestInPublic;

/** Serious harm that no level will ever tell of: an editor asks the organisation about it. */
export const isHarmInside = (content: Pick<StudyContent, 'n' | 'adverse'>): boolean =>
  staysInside(content) && content.adverse === 'related';

/** What stays inside is not checked, but serious harm in it is asked after. @param study `returned`: an editor asked */
export const waitsForEditor = (study: Pick<StudyRecord, 'n' | 'adverse' | 'state'> & { returned: boolean }): boolean =>
  study.state === 'proposed' && !study.returned && (!staysInside(study) || isHarmInside(study));

/** From where to where an editor, an organisation or a cohort can bring a record. */
export const studySteps = {
  /** Handed in again after it was returned, or changed before it was checked. */
  change: { from: ['proposed'], to: 'proposed' },
  check: { from: ['proposed'], to: 'checked' },
  withdraw: { from: ['proposed', 'checked'], to: 'withdrawn' },
  /** Back to whoever entered it, with what is asked. */
  return: { from: ['proposed'], to: 'proposed' },
} as const satisfies Record<string, { from: readonly StudyState[]; to: StudyState }>;
export type StudyAction = keyof typeof studySteps;

/** The state after a step; null when it cannot be taken from here. */
export function afterStudyStep(state: StudyState, action: StudyAction): StudyState | null {
  const step: { from: readonly StudyState[]; to: StudyState } = studySteps[action];
  return step.from.includes(state) ? step.to : null;
}
