/**
 * What fits a municipality: practices that answer what it asked, each with its reasons. There is no score: a practice
 * fits, does not, or it is not known, for each reason apart; who asks may leave any reason out. Practices are grouped by
 * how few of the reasons they miss, in plain counting that anybody can check; a lot decides the order of equal ones.
 */
export const fitReasons = [
  'age',
  'life-event',
  'focus',
  'setting',
  'partners',
  'budget',
  'volunteers',
  'untried',
  'measured',
  'several-elements',
] as const;
export type FitReason = (typeof fitReasons)[number];

export type Fit = 'fits' | 'unknown' | 'not';

/** What is asked; null or empty: not asked, so no reason for or against anything. */
export interface Wishes {
  ageGroup: string | null;
  lifeEvent: string | null;
  /** Loneliness of one kind or another, or isolation; scheme focus. */
  focus: string | null;
  setting: string | null;
  /** Who would work along; scheme partners. */
  partners: readonly string[];
  /** Euro per participant at most. */
  budget: number | null;
  /** Volunteers that there are. */
  volunteers: number | null;
  /** Kinds of activity that were tried and did not do; scheme activity-types. */
  tried: readonly string[];
  /** Reasons that do not count. */
  without: readonly FitReason[];
}

/** A practice as far as it matters here. */
export interface Candidate {
  slug: string;
  ageGroups: readonly string[];
  lifeEvents: readonly string[];
  focus: readonly string[];
  settings: readonly string[];
  partners: readonly string[];
  activityTypes: readonly string[];
  workingElements: readonly string[];
  /** Euro; null where unknown. */
  costPerParticipant: number | null;
  volunteers: number | null;
  /** Whether studies say that it helps; null: not measured, or not settled. */
  helps: boolean | null;
}

export interface FitLine {
  reason: FitReason;
  fit: Fit;
}
export interface Fitting<Each extends Candidate = Candidate> {
  practice: Each;
  /** Of each reason that counts. */
  lines: FitLine[];
}

/** Practices that miss as few reasons, and know as many; in the order of a lot. */
export interface FitGroup<Each extends Candidate = Candidate> {
  /** Of what was asked more is unknown than fits. */
  thin: boolean;
  misses: number;
  unknown: number;
  practices: Fitting<Each>[];
}

/** What each reason says of a practice; a reason that was not asked, or is left out, says nothing. */
export function weighReasons(practice: Candidate, wishes: Wishes): FitLine[] {
  return fitReasons
    .filter((reason) => !wishes.without.includes(reason))
    .flatMap((reason) => {
      const fit = judges[reason](practice, wishes);
      return fit === null ? [] : [{ reason, fit }];
    });
}

const has = (wanted: string | null, values: readonly string[]): Fit | null => {
  if (wanted === null) return null;
  if (values.length === 0) return 'unknown';
  return values.includes(wanted) ? 'fits' : 'not';
};
const within = (most: number | null, value: number | null): Fit | null => {
  if (most === null) return null;
  if (value === null) return 'unknown';
  return value <= most ? 'fits' : 'not';
};

const judges: Record<FitReason, (practice: Candidate, wishes: Wishes) => Fit | null> = {
  age: ({ ageGroups }, { ageGroup }) => has(ageGroup, ageGroups),
  'life-event': ({ lifeEvents }, { lifeEvent }) => has(lifeEvent, lifeEvents),
  focus: ({ focus }, wishes) => has(wishes.focus, focus),
  setting: ({ settings }, { setting }) => has(setting, settings),
  partners: ({ partners }, wishes) => {
    if (wishes.partners.length === 0) return null;
    if (partners.length === 0) return 'unknown';
    return partners.some((each) => wishes.partners.includes(each)) ? 'fits' : 'not';
  },
  budget: ({ costPerParticipant }, { budget }) => within(budget, costPerParticipant),
  volunteers: (practice, { volunteers }) => within(volunteers, practice.volunteers),
  untried: ({ activityTypes }, { tried }) => {
    if (tried.length === 0) return null;
    if (activityTypes.length === 0) return 'unknown';
    // Who tried one of its kinds is not offered it as something else.
    return activityTypes.some((each) => tried.includes(each)) ? 'not' : 'fits';
  },
  measured: ({ helps }) => (helps === null ? 'unknown' : helps ? 'fits' : 'not'),
  // Research advises approaches that join several working elements: preferred, but one is no reason against.
  'several-elements': ({ workingElements }) => {
    if (workingElements.length === 0) return 'unknown';
    return workingElements.length > 1 ? 'fits' : null;
  },
};

/** Reasons that hold whatever is asked. */
const unasked: readonly FitReason[] = ['measured', 'several-elements'];

/**
 * Groups of practices, best first: those of which little is known after those that are known to fit; within a group, those first that join several working elements.
 * @param chance numbers in [0, 1), which decide the order of equal ones: the same numbers give the same order
 */
export function groupFitting<Each extends Candidate>(
  practices: readonly Each[],
  wishes: Wishes,
  chance: () => number,
): FitGroup<Each>[] {
  // Sorted first, so that the lot alone decides and not the order in which they came.
  const sorted = practices.toSorted((a, b) => (a.slug < b.slug ? -1 : 1));
  const fitting = shuffle(sorted, chance).map((practice) => ({ practice, lines: weighReasons(practice, wishes) }));
  const count = ({ lines }: Fitting, fit: Fit) => lines.filter((line) => line.fit === fit).length;
  const joins = ({ lines }: Fitting) =>
    lines.some(({ reason, fit }) => reason === 'several-elements' && fit === 'fits');
  const preferred = fitting.toSorted((a, b) => Number(joins(b)) - Number(joins(a)));
  const isThin = ({ lines }: Fitting) => {
    const asked = lines.filter(({ reason }) => !unasked.includes(reason));
    const counted = (fit: Fit) => asked.filter((line) => line.fit === fit).length;
    return counted('unknown') > counted('fits');
  };
  const groups = Map.groupBy(preferred, (each) => `${isThin(each)} ${count(each, 'not')} ${count(each, 'unknown')}`);
  return [...groups.values()]
    .flatMap((members) => {
      const [first] = members;
      if (!first) return [];
      return [
        { thin: isThin(first), misses: count(first, 'not'), unknown: count(first, 'unknown'), practices: members },
      ];
    })
    .toSorted((a, b) => Number(a.thin) - Number(b.thin) || a.misses - b.misses || a.unknown - b.unknown);
}

/** Every order is as likely as any other. Reference: R. Durstenfeld, Comm. ACM 7 (1964) 420 (Fisher and Yates). */
export function shuffle<Each>(values: readonly Each[], chance: () => number): Each[] {
  const order = [...values];
  for (let last = order.length - 1; last > 0; last -= 1) {
    const at = Math.floor(chance() * (last + 1));
    [order[last], order[at]] = [order[at] as Each, order[last] as Each];
  }
  return order;
}

/** The first of the groups, at most so many in all; a practice that misses more than `mostMisses` is never among them. */
export function shortList<Each extends Candidate>(
  groups: readonly FitGroup<Each>[],
  most: number,
  mostMisses: number,
): FitGroup<Each>[] {
  let left = most;
  const list: FitGroup<Each>[] = [];
  for (const group of groups.filter(({ misses }) => misses <= mostMisses)) {
    const practices = group.practices.slice(0, left);
    left -= practices.length;
    if (practices.length > 0) list.push({ ...group, practices });
  }
  return list;
}

export interface Combination {
  slugs: string[];
  /** Working elements that they have together. */
  elements: string[];
}

/**
 * Two practices of the list that together have most working elements, each adding at least one; of equal pairs the
 * first in the list. Null when nothing is gained.
 */
export function bestCombination(practices: readonly Candidate[]): Combination | null {
  let best: Combination | null = null;
  practices.forEach((one, at) => {
    for (const other of practices.slice(at + 1)) {
      const elements = [...new Set([...one.workingElements, ...other.workingElements])];
      const most = Math.max(one.workingElements.length, other.workingElements.length);
      if (elements.length > Math.max(most, best?.elements.length ?? 0)) {
        best = { slugs: [one.slug, other.slug], elements };
      }
    }
  });
  return best;
}

/** Numbers in [0, 1) that follow from a word: the same word, the same numbers. Reference: mulberry32, over FNV-1a. */
export function chanceFrom(word: string): () => number {
  let state = 0x811c9dc5;
  for (const character of word) state = Math.imul(state ^ (character.codePointAt(0) ?? 0), 0x01000193);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
