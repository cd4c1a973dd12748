/**
 * What studies say of a practice: computed by module `evidence` (ladder.ts), kept and shown here. Plain data, so that
 * what a page, a file or the API tells of it is what was decided, also when more is known by now.
 */
export const evidencedLevels = ['3', '4', '5', 'geen-effect', 'mogelijk-nadelig'] as const;
export type EvidencedLevel = (typeof evidencedLevels)[number];

/** Which rule gave the level; src/modules/evidence/ladder.ts says each in full. */
export type VerdictRule =
  | 'harmful-event'
  | 'harmful-interval'
  | 'no-effect-pooled'
  | 'no-effect-controlled'
  | 'no-effect-two'
  | 'independent-controlled'
  | 'controlled'
  | 'repeated-with-synthesis'
  | 'change'
  | 'nothing-yet';

export const notCountedReasons = [
  'account',
  'other-outcome',
  'same-study',
  'no-effect',
  'no-comparison',
  'quality',
  'own-evaluator',
  'outweighed',
] as const;
export type NotCountedReason = (typeof notCountedReasons)[number];

/** One thing that is needed for the next level. */
export type Missing =
  | { what: 'synthesis' }
  | {
      what: 'study';
      count: number;
      /** Needed in the group that takes part, and in the comparison group; null: no comparison needed. */
      people: number;
      comparison: number | null;
      independent: boolean;
      /** At least six months after the end. */
      followUp: boolean;
    };

export interface Interval {
  estimate: number;
  lower: number;
  upper: number;
}

/** Results of one design about one thing: together when there are at least three, else one by one. */
export interface EffectSummary {
  design: 'before-after' | 'controlled' | 'randomised';
  construct: 'loneliness' | 'isolation' | 'wellbeing';
  /** Oldest first. */
  results: (Interval & { record: string; n: number; year: number; evaluatorName: string })[];
  pooled: (Interval & { predictionLower: number; predictionUpper: number }) | null;
}

/** Over `k` studies that told it. */
export interface AmountRange {
  k: number;
  least: number;
  middle: number;
  most: number;
}

/** Per participant; null where no study told it. */
export interface CostSummary {
  euro: AmountRange | null;
  hours: AmountRange | null;
  volunteers: AmountRange | null;
  euroPerImproved: AmountRange | null;
}

/** What people told, beside the numbers. */
export interface Account {
  record: string;
  year: number;
  evaluatorName: string;
  n: number;
  asked: string;
  how: string;
  changed: string;
  unchanged: string;
}

/** What whoever measured learnt of it. */
export interface Learnt {
  record: string;
  year: number;
  evaluatorName: string;
  learnt: string;
}

export interface Verdict {
  /** Null: studies give no level (yet). */
  level: EvidencedLevel | null;
  /** Version of the rules. */
  rules: string;
  rule: VerdictRule;
  /** Ids of study records. */
  counted: string[];
  notCounted: { record: string; reason: NotCountedReason }[];
  /** Published research that counted: "Blodgett et al., 2025". */
  syntheses: { id: string; title: string }[];
  /** Ways to the next level; of each everything is needed. Empty at the top and beside the ladder. */
  ways: Missing[][];
  effects: EffectSummary[];
  costs: CostSummary;
  accounts: Account[];
  learnt?: Learnt[];
}

/** A verdict with when it came to be; moments are ISO. */
export interface LevelLine extends Verdict {
  seq: number;
  decidedAt: string;
  publishedAt: string | null;
  dueAt: string | null;
}

/** A level by studies on its way; what did not happen (yet) is null. */
export interface LevelMoments {
  level: EvidencedLevel | null;
  rule: VerdictRule;
  decidedAt: Date;
  toldAt: Date | null;
  publishedAt: Date | null;
  supersededAt: Date | null;
}
