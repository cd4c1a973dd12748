import { once } from '../../platform/once';
import type { Missing, NotCountedReason, Verdict, VerdictRule } from '../practices/contract';
import { groupNeeded } from './people-needed';
import { type Pool, poolStudies } from './pooling';
import { isControlled, type StudyRecord } from './study-record';
import { summariseAccounts, summariseCosts, summariseEffects, summariseLearnt } from './summaries';
import { findsEffect, type Synthesis } from './synthesis';

/** Version of the rules below; a change of rule is a new version, with a line in the changelog. */
export const evidenceRules = '2026-11';

/** An effect smaller than this, in standard deviations, makes no difference that anybody would notice. */
export const negligible = 0.2;
const followUpMonths = 6;

/**
 * What studies say of a practice, by the rules of design, "How we judge a practice":
 *
 * - 3: at least one study with change in the intended direction, no comparison needed (interval excludes 0).
 * - 4: at least one controlled study of good quality with an effect; or at least two independent results of level 3
 *   and a published synthesis, verified, that finds an effect of the same kind of intervention and has comparison
 *   groups: without a comparison somewhere nothing goes above 3.
 * - 5: at least two of those controlled studies by independent evaluators, at least one of them at 6 months or later.
 * - No effect shown: a controlled study or a pooled result whose interval lies within ±0.20, or two controlled studies
 *   without effect; not when as many controlled studies of good quality (for the interval: more) do show one.
 * - Possibly harmful: an interval wholly on the harmful side, or a serious adverse event judged related.
 *
 * Harm goes before no effect, and that before the ladder. Loneliness and isolation count for all of them, wellbeing for
 * harm. Order of the records does not matter; accounts in words count for none.
 * @param records of one practice; whoever asks may see
 * @param syntheses verified ones
 */
export function judgeStudies(records: readonly StudyRecord[], syntheses: readonly Synthesis[]): Verdict {
  const sorted = records.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const { pools } = poolStudies(sorted);
  const found = sortOut(sorted, pools, syntheses);
  const decided = decide(found);
  const learnt = summariseLearnt(sorted);
  return {
    level: decided.level,
    rules: evidenceRules,
    rule: decided.rule,
    counted: decided.counted,
    notCounted: sorted
      .filter(({ id }) => !decided.counted.includes(id))
      .map((record) => ({ record: record.id, reason: whyNot(record, decided, found) })),
    syntheses:
      decided.rule === 'repeated-with-synthesis'
        ? found.syntheses.map(({ id, authors, year }) => ({ id, title: `${authors}, ${year}` }))
        : [],
    ways: waysOn(decided.level, found),
    effects: summariseEffects(pools),
    costs: summariseCosts(sorted),
    accounts: summariseAccounts(sorted),
    // Absent without any, as in what was decided before it was asked.
    ...(learnt.length > 0 && { learnt }),
  };
}

/** The studies by what they are to the rules. A study is all records with the same participants. */
interface Found {
  adverse: StudyRecord[];
  harmful: StudyRecord[];
  harmfulPool: Pool | null;
  /** About loneliness or isolation. */
  main: StudyRecord[];
  /** With an effect in the intended direction. */
  improved: StudyRecord[];
  /** Those that are controlled and of good quality. */
  strong: StudyRecord[];
  /** Those by independent evaluators. */
  independent: StudyRecord[];
  /** Controlled studies without effect, and those with an interval within ±0.20. */
  without: StudyRecord[];
  negligible: StudyRecord[];
  negligiblePool: Pool | null;
  /** That find an effect of the same kind of intervention. */
  syntheses: Synthesis[];
}

const excludesZero = ({ effect }: StudyRecord) => effect !== null && effect.upper < 0;
const within = ({ lower, upper }: { lower: number; upper: number }) => lower >= -negligible && upper <= negligible;
const isNegligible = ({ effect }: StudyRecord) => effect !== null && within(effect);
/** Of an effect that is more than chance, and more than negligible. */
const isStrong = (record: StudyRecord) =>
  isControlled(record.design) && record.quality === 'good' && excludesZero(record) && !isNegligible(record);

function sortOut(records: readonly StudyRecord[], pools: readonly Pool[], syntheses: readonly Synthesis[]): Found {
  const main = records.filter(({ effect, construct }) => effect !== null && construct !== 'wellbeing');
  const improved = main.filter(excludesZero);
  const strong = main.filter(isStrong);
  const controlled = [...Map.groupBy(main, ({ study }) => study).values()].filter((group) =>
    group.some(({ design }) => isControlled(design)),
  );
  const without = controlled.filter((group) => !group.some((record) => excludesZero(record) && !isNegligible(record)));
  const kinds = new Set(improved.flatMap(({ activityTypes }) => activityTypes));
  return {
    adverse: records.filter(({ adverse }) => adverse === 'related'),
    harmful: records.filter(({ effect }) => effect !== null && effect.lower > 0),
    harmfulPool: pools.find(({ pooled }) => pooled !== null && pooled.lower > 0) ?? null,
    ...{ main, improved, strong },
    independent: strong.filter(({ evaluator }) => evaluator === 'independent'),
    without: without.flat(),
    negligible: without.filter((group) => group.some(isNegligible)).flat(),
    negligiblePool:
      pools.find(({ construct, pooled }) => construct !== 'wellbeing' && pooled !== null && within(pooled)) ?? null,
    syntheses: syntheses.filter((each) => findsEffect(each) && each.kinds.some((kind) => kinds.has(kind))),
  };
}

interface Decision {
  level: Verdict['level'];
  rule: VerdictRule;
  counted: string[];
}

const decision = (level: Verdict['level'], rule: VerdictRule, records: readonly StudyRecord[]): Decision => ({
  ...{ level, rule },
  counted: records.map(({ id }) => id),
});

const countStudies = (records: readonly StudyRecord[]) => new Set(records.map(({ study }) => study)).size;

function decide(found: Found): Decision {
  return harm(found) ?? noEffect(found) ?? step(found) ?? decision(null, 'nothing-yet', []);
}

function harm({ adverse, harmful, harmfulPool }: Found): Decision | null {
  if (adverse.length > 0) return decision('mogelijk-nadelig', 'harmful-event', adverse);
  if (harmful.length > 0) return decision('mogelijk-nadelig', 'harmful-interval', harmful);
  return harmfulPool && decision('mogelijk-nadelig', 'harmful-interval', recordsOf(harmfulPool));
}

const recordsOf = ({ results }: Pool) => results.map(({ record }) => record);

function noEffect({ strong, without, negligible: small, negligiblePool }: Found): Decision | null {
  const positive = countStudies(strong);
  // A pool of single groups does not outweigh a study with a comparison group.
  if (negligiblePool && (isControlled(negligiblePool.design) || positive === 0)) {
    return decision('geen-effect', 'no-effect-pooled', recordsOf(negligiblePool));
  }
  if (small.length > 0 && countStudies(small) >= positive) {
    return decision('geen-effect', 'no-effect-controlled', small);
  }
  const count = countStudies(without);
  return count >= 2 && count > positive ? decision('geen-effect', 'no-effect-two', without) : null;
}

function step(found: Found): Decision | null {
  const { improved, strong, independent, syntheses } = found;
  if (reachesFive(independent)) return decision('5', 'independent-controlled', independent);
  if (strong.length > 0) return decision('4', 'controlled', strong);
  if (isRepeated(improved) && syntheses.length > 0) return decision('4', 'repeated-with-synthesis', improved);
  return improved.length > 0 ? decision('3', 'change', improved) : null;
}

const isLate = (record: StudyRecord) => record.followUpMonths >= followUpMonths;
const reachesFive = (independent: readonly StudyRecord[]) => countStudies(independent) >= 2 && independent.some(isLate);

/** Other people, measured by another evaluator or in another place. */
function isRepeated(improved: readonly StudyRecord[]): boolean {
  const teams = improved.map(({ study, evaluatorName, nis, country }) => ({
    study,
    team: `${evaluatorName.trim().toLowerCase()} ${country} ${nis ?? ''}`,
  }));
  return teams.some((one) => teams.some((other) => one.study !== other.study && one.team !== other.team));
}

/** What kept a record from counting, seen from the level that was reached. */
function whyNot(record: StudyRecord, { level, counted }: Decision, { main, without }: Found): NotCountedReason {
  if (record.effect === null) return 'account';
  if (!main.includes(record)) return 'other-outcome';
  if (level === 'geen-effect' || level === 'mogelijk-nadelig') return 'outweighed';
  if (!excludesZero(record)) return without.includes(record) && level !== null ? 'outweighed' : 'no-effect';
  if (isControlled(record.design) && isNegligible(record)) return 'outweighed';
  if (!isControlled(record.design)) return 'no-comparison';
  if (record.quality !== 'good') return 'quality';
  return counted.length > 0 && record.evaluator === 'own' ? 'own-evaluator' : 'same-study';
}

const nextStudies = once(() => {
  const compared = groupNeeded('two-groups').answering;
  return {
    change: study({ people: groupNeeded('paired').answering }),
    comparison: study({ people: compared, comparison: compared }),
  };
});

type MissingStudy = Extract<Missing, { what: 'study' }>;
function study(given: Partial<MissingStudy> & { people: number }): MissingStudy {
  return { what: 'study', count: 1, comparison: null, independent: false, followUp: false, ...given };
}

/** Each way to the level above, with all that it still needs. */
function waysOn(level: Verdict['level'], { improved, independent, syntheses }: Found): Missing[][] {
  const { change, comparison } = nextStudies();
  if (level === null) return [[change]];
  if (level === '3') {
    const repeated = isRepeated(improved) ? [] : [{ ...change, independent: true }];
    const known: Missing[] = syntheses.length > 0 ? [] : [{ what: 'synthesis' }];
    return [[comparison], [...repeated, ...known]];
  }
  if (level !== '4') return [];
  const late = independent.some(isLate);
  const count = Math.max(2 - countStudies(independent), late ? 0 : 1);
  return [[{ ...comparison, count, independent: true, followUp: !late }]];
}
