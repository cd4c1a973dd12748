import type { Cohort } from '../cohort';
import { showCosts } from '../result/shown-costs';
import type { ShownResult } from '../result/shown-result';
import { type Audience, fewestShown } from '../small-cells';
import type { ResultPart } from './counted';
import type { KeptPart } from './queries';
import type { KeptShown } from './shown-format';

/** A part as it was made last. */
export interface PartStanding extends Pick<KeptPart, 'part' | 'madeAt' | 'shown'> {
  /** Something changed since, about too few people to show it. */
  changed: boolean;
  /** How many people who are in it deleted everything since. */
  gone: number;
}

/** The result of a cohort as it was made last, and how that stands to what was answered since. */
export interface KeptResult extends Pick<KeptShown, 'lost' | 'hasComparison'> {
  shown: Record<Audience, ShownResult>;
  /** Those that were made, in the order of time. */
  parts: readonly PartStanding[];
  /** How many people have to answer before a part is made, or made anew. */
  awaited: readonly PeopleOfPart[];
  /** How many people who answered by themselves are left out, since all other answers are known. */
  leftOut: readonly PeopleOfPart[];
}

/** How many people, of which part; parts without any are not there. */
export interface PeopleOfPart {
  part: ResultPart;
  people: number;
}

/** Parts together, with what it cost as far as is known by now: that is not about answers. */
export function assembled(
  cohort: Cohort,
  parts: readonly PartStanding[],
  { awaited, leftOut }: Pick<KeptResult, 'awaited' | 'leftOut'>,
): KeptResult {
  const first = parts.find(({ part }) => part === 'after')?.shown;
  const shownTo = (audience: Audience): ShownResult => {
    const main = first?.[audience].main ?? { ...nothing, audience, fewest: fewestShown[audience] };
    return {
      ...main,
      // Not there in versions that were kept before it was told.
      noSubgroups: main.noSubgroups ?? null,
      followUps: main.group ? parts.flatMap(({ shown }) => shown?.[audience].followUps ?? []) : [],
      costs: showCosts(cohort, main.group),
    };
  };
  return {
    shown: { inside: shownTo('inside'), public: shownTo('public') },
    lost: first?.lost ?? { group: null, comparison: null },
    hasComparison: first?.hasComparison ?? false,
    parts,
    awaited,
    leftOut,
  };
}

const nothing = {
  ...{ group: null, comparison: null, controlled: null, consistency: null, measure: null, told: null },
  ...{ subgroups: [], noSubgroups: null },
} satisfies Partial<ShownResult>;
