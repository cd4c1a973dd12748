import { descriptionParts } from './certainty';

/**
 * Independent judgement of a practice: the criteria of level 1 and 2 (design, "How we judge a practice"), how many
 * reviewers, and when they together find the level reached. Pure; a change here is a new version of the rules.
 */
export type ReviewLevel = 1 | 2;

/** Level 2 asks all of level 1 and these. */
const groundingParts = [
  'problemAnalysis',
  'factorsTiedToGoals',
  'smartGoals',
  'targetGroupInvolved',
  'minimumDose',
] as const;
export const reviewCriteria = [...descriptionParts, ...groundingParts] as const;
export type ReviewCriterion = (typeof reviewCriteria)[number];

export const criteriaOf = (level: ReviewLevel): readonly ReviewCriterion[] =>
  level === 1 ? descriptionParts : reviewCriteria;

export const reviewersNeeded: Record<ReviewLevel, number> = { 1: 3, 2: 4 };
/** Years that a level lasts. */
export const yearsValid: Record<ReviewLevel, number> = { 1: 3, 2: 5 };

export const scores = ['met', 'partly', 'not-met'] as const;
export type Score = (typeof scores)[number];

/** What one reviewer found. */
export interface Judgement {
  scores: Partial<Record<ReviewCriterion, Score>>;
  /** Whether the level is reached, in this reviewer's eyes. */
  verdict: boolean;
}

export type JudgementFault = 'unscored' | 'verdict-against-scores';

/** What keeps a judgement from being handed in: every criterion is scored, and none that is not met is passed over. */
export function judgementFaults(level: ReviewLevel, { scores: given, verdict }: Judgement): JudgementFault[] {
  const scored = criteriaOf(level).map((criterion) => given[criterion]);
  return [
    ...(scored.includes(undefined) ? ['unscored' as const] : []),
    ...(verdict && scored.includes('not-met') ? ['verdict-against-scores' as const] : []),
  ];
}

export interface RoundResult {
  outcome: 'granted' | 'not-granted';
  inFavour: number;
  against: number;
}

/**
 * The outcome of a round: more than half of the reviewers find the level reached.
 * @returns null while fewer than needed have handed in
 */
export function roundResult(level: ReviewLevel, verdicts: readonly boolean[]): RoundResult | null {
  if (verdicts.length < reviewersNeeded[level]) return null;
  const inFavour = verdicts.filter(Boolean).length;
  const against = verdicts.length - inFavour;
  return { outcome: inFavour > against ? 'granted' : 'not-granted', inFavour, against };
}

/** A closed round as the level follows from it. */
export interface ClosedRound {
  level: ReviewLevel;
  outcome: 'granted' | 'not-granted' | 'cancelled';
  /** ISO day. */
  closedOn: string;
  /** ISO day on which an editor said that it no longer holds; null while nobody did. */
  endedOn: string | null;
}

/** The last day that a level granted on `day` is in force; 29 February becomes 28. @param day ISO */
export function validUntil(day: string, level: ReviewLevel): string {
  const year = String(Number(day.slice(0, 4)) + yearsValid[level]);
  return `${year}${day.slice(4)}`.replace(/-02-29$/, '-02-28');
}

export interface GrantedLevel {
  level: ReviewLevel;
  since: string;
  until: string;
}

/** The highest level in force on `today`, by the newest round that granted it. @param today ISO day */
export function levelInForce(rounds: readonly ClosedRound[], today: string): GrantedLevel | null {
  const granted = rounds
    .filter(({ outcome, closedOn }) => outcome === 'granted' && closedOn <= today)
    .filter(({ endedOn }) => endedOn === null || endedOn > today)
    .map(({ level, closedOn }) => ({ level, since: closedOn, until: validUntil(closedOn, level) }))
    .filter(({ until }) => until >= today)
    .sort((a, b) => b.level - a.level || (a.until < b.until ? 1 : -1));
  return granted[0] ?? null;
}
