import type { PublishedPractice } from '../../practices/contract';
import type { MapCell } from '../map-cell';
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
import { type Expectation, expectationsOf } from './expectations';

/** A list that somebody reads before a meeting. */
const mostListed = 6;
/** More is another question. */
const mostMisses = 3;
/** Something to do; a note or a survey is not. */
const kindsToDo = ['local', 'generic', 'programme', 'method'];

export interface FitCandidate extends Candidate {
  published: PublishedPractice;
}

/** What would be known after measuring: whether it helps at all, these people, or somebody compared with nobody. */
export type Learning = 'first-ever' | 'first-for-group' | 'comparison' | 'more';

/** People without a comparison group, and in each of two groups. */
export interface NeededToMeasure {
  single: GroupNeeded;
  each: GroupNeeded;
}

export interface FitItem extends Fitting<FitCandidate> {
  /** By what says most; none: nobody knows. */
  expectations: Expectation[];
  /** Kinds of its activities of which a measurement found possible harm; activity types. */
  harmedBy: string[];
  /** Of several kinds of activity some were tried, and not all. */
  partlyTried: boolean;
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
        expectations: expectationsOf(each.practice, evidence, ageGroup),
        harmedBy: each.practice.activityTypes.filter((activityType) => mayHarm(evidence.map.cell({ activityType }))),
        partlyTried: !each.practice.activityTypes.every((kind) => wishes.tried.includes(kind)),
        learning: learn(each.practice, evidence, ageGroup),
      })),
    })),
    combination: bestCombination(listed),
    titles: new Map(listed.map(({ slug, published }) => [slug, published.record.title])),
    considered: candidates.length,
    peopleToMeasure: { single: groupNeeded('paired'), each: groupNeeded('two-groups') },
  };
}

const mayHarm = ({ level, adverse }: MapCell) => level === 'mogelijk-nadelig' || adverse > 0;

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

function learn(practice: FitCandidate, { map }: Evidence, ageGroup: StudyAgeGroup | null): Learning {
  const kinds = practice.activityTypes.map((activityType) => map.cell({ activityType }));
  if (kinds.every(({ results }) => results === 0)) return 'first-ever';
  const ofAge = ageGroup && practice.activityTypes.map((activityType) => map.cell({ activityType, ageGroup }));
  if (ofAge?.every(({ results }) => results === 0)) return 'first-for-group';
  return kinds.some(({ pools }) => pools.some(({ design }) => design !== 'before-after')) ? 'more' : 'comparison';
}
