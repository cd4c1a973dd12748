import type { PublishedPractice } from '../../practices/contract';
import { type CellPool, judgeCell, pointOf } from '../map-cell';
import { type GroupNeeded, groupNeeded } from '../people-needed';
import type { Evidence } from '../read-evidence/evidence-reader';
import type { StudyAgeGroup } from '../study-record';
import { studyAgeGroups } from '../study-record';
import {
  bestCombination,
  type Candidate,
  type Combination,
  chanceFrom,
  type FitGroup,
  type Fitting,
  groupFitting,
  shortList,
  type Wishes,
} from '../what-fits';

/** A list that somebody reads before a meeting. */
const mostListed = 6;
/** More is another question. */
const mostMisses = 3;
/** Something to do; a note or a survey is not. */
const kindsToDo = ['local', 'generic', 'programme', 'method'];

export interface FitCandidate extends Candidate {
  published: PublishedPractice;
}

/** Where an expectation comes from: measurements of the practice, of the same kind of activity, or a published review. */
export interface Expectation {
  from: 'practice' | 'kind' | 'review';
  /** A prediction interval; of single results the widest they reach; of a review its interval. */
  lower: number;
  upper: number;
  results: number;
  /** Activity type, or authors and year; null for the practice itself. */
  name: string | null;
  singleGroup: boolean;
}

/** What would be known after measuring: whether it helps at all, these people, or somebody compared with nobody. */
export type Learning = 'first-ever' | 'first-for-group' | 'comparison' | 'more';

/** People without a comparison group, and in each of two groups. */
export interface NeededToMeasure {
  single: GroupNeeded;
  each: GroupNeeded;
}

export interface FitItem extends Fitting<FitCandidate> {
  expectation: Expectation | null;
  learning: Learning;
}

export interface FitModel {
  groups: (Omit<FitGroup, 'practices'> & { practices: FitItem[] })[];
  combination: Combination | null;
  titles: ReadonlyMap<string, string>;
  /** Practices that were looked at. */
  considered: number;
  peopleToMeasure: NeededToMeasure;
}

export function fitModel(
  practices: readonly PublishedPractice[],
  evidence: Evidence,
  wishes: Wishes,
  lot: string,
): FitModel {
  const candidates = practices
    .filter(({ record, state }) => kindsToDo.includes(record.kind) && state === 'published')
    .map(candidateOf);
  const groups = shortList(groupFitting(candidates, wishes, chanceFrom(lot)), mostListed, mostMisses);
  const listed = groups.flatMap((group) => group.practices.map(({ practice }) => practice));
  const ageGroup = studyAgeGroups.find((each) => each === wishes.ageGroup) ?? null;
  return {
    groups: groups.map((group) => ({
      ...group,
      practices: group.practices.map((each) => ({
        ...each,
        expectation: expect(each.practice, evidence),
        learning: learn(each.practice, evidence, ageGroup),
      })),
    })),
    combination: bestCombination(listed),
    titles: new Map(listed.map(({ slug, published }) => [slug, published.record.title])),
    considered: candidates.length,
    peopleToMeasure: { single: groupNeeded('paired'), each: groupNeeded('two-groups') },
  };
}

function candidateOf(published: PublishedPractice): FitCandidate {
  const { record, certainty } = published;
  const { level } = certainty;
  return {
    slug: record.slug,
    ageGroups: record.ageGroups,
    lifeEvents: record.lifeEvents,
    focus: record.focus,
    settings: record.settings,
    partners: record.partnerTypes,
    activityTypes: record.activityTypes,
    workingElements: record.workingElements,
    costPerParticipant: certainty.evidence?.costs.euro?.middle ?? record.cost.perParticipant,
    volunteers: record.volunteers,
    helps: ['3', '4', '5'].includes(level) ? true : ['geen-effect', 'mogelijk-nadelig'].includes(level) ? false : null,
    published,
  };
}

/** The nearest thing that is known, its own measurements first. */
function expect(practice: FitCandidate, evidence: Evidence): Expectation | null {
  const own = evidence.map.all().filter((record) => record.practice === practice.slug);
  const [ofPractice] = judgeCell(own).pools;
  if (ofPractice) return rangeOf(ofPractice, 'practice', null);
  for (const activityType of practice.activityTypes) {
    const found = evidence.map.cell({ activityType }).pools.find(({ pooled }) => pooled !== null);
    if (found) return rangeOf(found, 'kind', activityType);
  }
  const review = evidence.syntheses.find(
    ({ kinds, ci }) => ci && kinds.some((kind) => practice.activityTypes.includes(kind)),
  );
  if (!review?.ci) return null;
  return {
    ...{ from: 'review', lower: review.ci[0], upper: review.ci[1], results: review.k ?? 0 },
    ...{ name: `${review.authors}, ${review.year}`, singleGroup: false },
  };
}

function rangeOf(pool: CellPool, from: 'practice' | 'kind', name: string | null): Expectation | null {
  const { pooled, single, k, design } = pool;
  const range = pooled ? { lower: pooled.predictionLower, upper: pooled.predictionUpper } : single;
  if (!range) return null;
  return { from, lower: range.lower, upper: range.upper, results: k, name, singleGroup: design === 'before-after' };
}

function learn(practice: FitCandidate, { map }: Evidence, ageGroup: StudyAgeGroup | null): Learning {
  const kinds = practice.activityTypes.map((activityType) => map.cell({ activityType }));
  if (kinds.every(({ results }) => results === 0)) return 'first-ever';
  const ofAge = ageGroup && practice.activityTypes.map((activityType) => map.cell({ activityType, ageGroup }));
  if (ofAge?.every(({ results }) => results === 0)) return 'first-for-group';
  return kinds.some(({ pools }) => pools.some(({ design }) => design !== 'before-after')) ? 'more' : 'comparison';
}

/** Whether what may be expected is better, worse, or both. */
export const expectationPoints = ({ lower, upper }: Expectation) => pointOf({ lower, upper });
