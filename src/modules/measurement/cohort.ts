import { addMonths } from '../../platform/texts/days';

/** A group of people of one organisation who are measured before and after something, and who they are: nobody knows. */

export const designs = ['single', 'waiting-list', 'other-neighbourhood'] as const;
export type Design = (typeof designs)[number];

export const ageGroups = ['13-17', '18-25', '26-59', '60+'] as const;
export type AgeGroup = (typeof ageGroups)[number];

export const evaluators = ['own', 'independent'] as const;
export type Evaluator = (typeof evaluators)[number];

/** Whether something serious happened to a participant, and whether it had to do with taking part. */
export const adverseEvents = ['unknown', 'none', 'unrelated', 'related'] as const;
export type AdverseEvents = (typeof adverseEvents)[number];

/** What a cohort asks, in the order of time. */
export const moments = ['before', 'after', 'after-3-months', 'after-6-months'] as const;
export type Moment = (typeof moments)[number];
export const followUps = ['after-3-months', 'after-6-months'] as const satisfies readonly Moment[];
export type FollowUp = (typeof followUps)[number];

export const arms = ['group', 'comparison'] as const;
export type Arm = (typeof arms)[number];

export const channels = ['phone', 'kiosk', 'paper', 'csv'] as const;
export type Channel = (typeof channels)[number];

export const dropOutReasons = [
  'no-interest',
  'no-time',
  'ill',
  'moved',
  'died',
  'not-reached',
  'asked-to-stop',
  'other',
] as const;
export type DropOutReason = (typeof dropOutReasons)[number];

export const cohortStates = ['collecting', 'closed', 'shared'] as const;
export type CohortState = (typeof cohortStates)[number];

/** Where one is; row-level security shows it to its organisation alone. */
export interface CohortKey {
  organisation: string;
  id: string;
}

/** What the plan says; changes by saving it anew. */
export interface CohortPlan {
  /** Slug of a published practice. */
  practice: string;
  title: string;
  /** Id of an `Instrument`. */
  instrument: string;
  design: Design;
  /** null: of mixed ages. */
  ageGroup: AgeGroup | null;
  /** Concepts of the vocabularies "life-events" and "settings"; null: not of one. */
  lifeEvent: string | null;
  setting: string | null;
  /** NIS code of the municipality. */
  nis: string;
  /** ISO days of the first meeting and the last, when people are asked before and after. */
  startsOn: string;
  endsOn: string;
  followUps: readonly FollowUp[];
  /** How many people are expected, in both groups together. */
  expected: number;
  evaluator: Evaluator;
  /** Who measured; "" when that is the organisation. */
  evaluatorName: string;
  /** How long answers are kept after the last moment. */
  keptMonths: KeptMonths;
}

/** What it cost in all; null: unknown. */
export interface CohortCosts {
  /** Of paid staff. */
  hours: number | null;
  /** Euro for each of those hours, everything included. */
  hourRate: number | null;
  /** People. */
  volunteers: number | null;
  /** All but the hours. */
  euro: number | null;
}

export interface Cohort extends CohortKey, CohortPlan, CohortCosts {
  adverse: AdverseEvents;
  state: CohortState;
  /** Moves with every change: who saves on an older one is told what changed meanwhile. */
  version: number;
  createdBy: string;
  createdAt: Date;
  changedBy: string;
  changedAt: Date;
  closedAt: Date | null;
  sharedAt: Date | null;
  /** When its codes and answers were deleted, because their time was over. */
  forgottenAt: Date | null;
}

/** A pseudonym: the organisation alone knows, on paper, who holds which code. */
export interface Participant {
  organisation: string;
  cohort: string;
  id: string;
  arm: Arm;
  /** null: unknown. */
  ageGroup: AgeGroup | null;
  dropOut: { reason: DropOutReason; moment: Moment } | null;
  /** How often she took part; null: unknown. */
  attendance: number | null;
  /** ISO day on which she agreed to take part, on screen or on a sheet; null: not yet, or not known. */
  agreedOn: string | null;
  version: number;
}

/** What is asked beside the instrument; each null when it was not answered or not asked. */
export interface ProcessAnswers {
  /** How often she took part, in her own words: never to always. */
  tookPart: TookPart | null;
  /** Would recommend it to others. */
  recommend: 'yes' | 'maybe' | 'no' | null;
  /** What changed, and what did harm or was unpleasant: as typed. */
  changed: string | null;
  harm: string | null;
}
export const tookPartChoices = ['every-time', 'mostly', 'sometimes', 'once-or-never'] as const;
export type TookPart = (typeof tookPartChoices)[number];
export const noProcessAnswers: ProcessAnswers = { tookPart: null, recommend: null, changed: null, harm: null };

/** What one person answered at one moment. */
export interface Answer {
  participant: string;
  moment: Moment;
  /** By the codes on the form, in the order of the instrument; null: not answered. */
  items: readonly (number | null)[];
  process: ProcessAnswers;
  channel: Channel;
  /** ISO day. */
  givenOn: string;
  version: number;
}

/** Whether nothing was answered, nor told beside it. However it was collected, there is nothing to keep then. */
export const isEmptyAnswer = ({ items, process }: Pick<Answer, 'items' | 'process'>): boolean =>
  [...items, process.tookPart, process.recommend, process.changed, process.harm].every((each) => each === null);

/** `reopen`: to put right what was found after closing. What was shared stays shared. */
export const cohortSteps = {
  close: { from: ['collecting'], to: 'closed' },
  reopen: { from: ['closed'], to: 'collecting' },
  share: { from: ['closed'], to: 'shared' },
} as const satisfies Record<string, { from: readonly CohortState[]; to: CohortState }>;
export type CohortAction = keyof typeof cohortSteps;

/** The state after a step; null when it cannot be taken from here. */
export function afterCohortStep(state: CohortState, action: CohortAction): CohortState | null {
  const step: { from: readonly CohortState[]; to: CohortState } = cohortSteps[action];
  return step.from.includes(state) ? step.to : null;
}

/** Whether answers may still come in or change. */
export const takesAnswers = ({ state, forgottenAt }: Pick<Cohort, 'state' | 'forgottenAt'>): boolean =>
  state === 'collecting' && forgottenAt === null;

export const hasComparison = ({ design }: Pick<CohortPlan, 'design'>): boolean => design !== 'single';

type Times = Pick<CohortPlan, 'startsOn' | 'endsOn' | 'followUps'>;

/** The moments that this cohort asks, in the order of time. */
export const momentsOf = ({ followUps: chosen }: Times): Moment[] =>
  moments.filter((moment) => moment === 'before' || moment === 'after' || chosen.includes(moment));

/** How long after the end a moment is asked. */
export const monthsLater = { after: 0, 'after-3-months': 3, 'after-6-months': 6 } as const;

/** ISO day from which a moment is asked; what is asked before may be asked as early as one likes. */
export function dueOn({ startsOn, endsOn }: Pick<Times, 'startsOn' | 'endsOn'>, moment: Moment): string {
  if (moment === 'before') return startsOn;
  return addMonths(endsOn, monthsLater[moment]);
}

/** The moment that is asked on a day: the last one that is due, and "before" until one is. */
export const momentOn = (cohort: Times, today: string): Moment =>
  momentsOf(cohort).findLast((moment) => moment === 'before' || dueOn(cohort, moment) <= today) ?? 'before';

export const keptMonthsChoices = [6, 12, 24] as const;
export type KeptMonths = (typeof keptMonthsChoices)[number];

/** ISO day on which codes and answers are deleted, whether it was closed by then or not. */
export function forgetOn(cohort: Times & Pick<CohortPlan, 'keptMonths'>): string {
  return addMonths(dueOn(cohort, momentsOf(cohort).at(-1) ?? 'after'), cohort.keptMonths);
}
