import type { Connection } from '../../../platform/database/database';
import type { LevelMoments } from '../evidenced-level';
import type { Round } from '../lead-reviews/queries';
import type { PracticeStep } from './queries';

/** What happened to a study of a practice; module `evidence` tells it. */
export interface StudyStep {
  at: Date;
  by: string;
  action: string;
  note: string | null;
  title: string;
  /** Of its page on the desk. */
  path: string;
}
export type ReadStudySteps = (db: Connection, practices: readonly string[]) => Promise<StudyStep[]>;

/** A step with what it is about, where its target does not say that. */
export interface LifeStep extends PracticeStep {
  study?: Pick<StudyStep, 'title' | 'path'>;
  level?: Pick<LevelMoments, 'level' | 'rule'>;
}

/** Who closes a round: its reviewers together, with the last judgement. */
const byReviewers = 'reviewers';
/** Who decides what studies say: the rules of the ladder. */
const byRules = 'rules';

/** What came of rounds. Those that an editor gave up are steps already, unless they ended with the practice. */
export const outcomeSteps = (rounds: readonly Round[], steps: readonly PracticeStep[]): PracticeStep[] =>
  rounds.flatMap(({ closedAt, outcome, level }) => {
    if (closedAt === null || outcome === null) return [];
    const step = { at: closedAt, note: null, target: String(level) };
    if (outcome !== 'cancelled') return [{ ...step, by: byReviewers, action: `level-${outcome}` }];
    const ended = steps.find(({ at, action }) => at.getTime() === closedAt.getTime() && endsRound.includes(action));
    return ended ? [{ ...step, by: ended.by, action: 'cancel-round' }] : [];
  });

const endsRound = ['merge', 'withdraw-published'];

/** Evidence that came, changed or went. */
export const stepsOfStudies = (studies: readonly StudyStep[]): LifeStep[] =>
  studies.map(({ title, path, action, ...step }) => ({
    ...step,
    action: `study-${action}`,
    target: null,
    study: { title, path },
  }));

/** What studies said: when its owner was told, when everybody saw it, and what another replaced before that. */
export const stepsOfLevels = (lines: readonly LevelMoments[]): LifeStep[] =>
  lines.flatMap(({ level, rule, decidedAt, toldAt, publishedAt, supersededAt }) => {
    const step = (action: string, at: Date): LifeStep => ({
      ...{ at, by: byRules, action, note: null, target: null },
      level: { level, rule },
    });
    // What changes nothing for readers is shown at once, and told to nobody.
    const told = toldAt !== null && toldAt.getTime() !== publishedAt?.getTime();
    return [
      ...(toldAt === null ? [step('evidence-decided', decidedAt)] : []),
      ...(told ? [step('evidence-told', toldAt)] : []),
      ...(publishedAt ? [step('evidence-shown', publishedAt)] : []),
      ...(supersededAt ? [step('evidence-superseded', supersededAt)] : []),
    ];
  });

/** The other practices of a merger; none of any other step. */
export const othersOf = ({ action, target, into }: PracticeStep): string[] =>
  action === 'merge' || action === 'merged-from' ? [target, into ?? null].filter((other) => other !== null) : [];
