import { describe, expect, it } from 'vitest';
import { createRandom } from '../../../../test/load/generate-practices';
import {
  type AgeGroup,
  type Arm,
  type Moment,
  moments,
  noProcessAnswers,
  type TookPart,
  tookPartChoices,
} from '../cohort';
import { instruments } from '../instruments/all';
import type { ShownResult } from '../result/shown-result';
import { score } from '../scoring';
import { type Counted, countedOf, type ResultPart } from './counted';
import { hasChanged, type NextVersion, nextVersion } from './next-version';
import { nextShowable } from './showable';
import { type Answered, whoCounts } from './who-counts';

/** Whoever may see every version tries to compute what fewer than five people answered. */
const random = createRandom(20_261_122);
const below = (count: number) => Math.floor(random() * count);
const pick = <T>(list: readonly T[]): T => list[below(list.length)] as T;
const runs = 6;
const steps = 50;

type Given = {
  arm: Arm;
  ageGroup: AgeGroup | null;
  items: Partial<Record<Moment, readonly (number | null)[]>>;
  /** Whether she answered by herself. */
  own: Partial<Record<Moment, boolean>>;
  tookPart: TookPart | null;
};
type People = ReadonlyMap<string, Given>;
const total = ({ items }: Given, moment: Moment) => {
  const given = items[moment];
  return given ? score(instruments.djg6, given).total : null;
};
const forms = [1, 2, 3];
const form = () => Array.from({ length: 6 }, () => pick(forms));
const newcomer = (byThemselves: number): Given => ({
  arm: random() < 0.25 ? 'comparison' : 'group',
  ageGroup: pick(['26-59', '60+'] as const),
  tookPart: random() < 0.7 ? pick(tookPartChoices) : null,
  own: Object.fromEntries(moments.map((moment) => [moment, random() < byThemselves])),
  items: {
    before: form(),
    ...(random() < 0.8 && { after: form() }),
    ...(random() < 0.3 && { 'after-3-months': form() }),
  },
});

/** What anybody may do to one person, or to several at once. */
function changed(people: People, newId: () => string, byThemselves: number): People {
  const next = new Map(people);
  const some = () => [...next].sort(() => random() - 0.5).slice(0, pick([1, 1, 1, 2, 4, 5, 6, 8]));
  const deeds: (() => void)[] = [
    () => some().forEach(([id]) => void next.delete(id)),
    () => some().forEach(() => void next.set(newId(), newcomer(byThemselves))),
    () => some().forEach(([id, given]) => void next.set(id, { ...given, arm: pick(['group', 'comparison'] as const) })),
    () => some().forEach(([id, given]) => void next.set(id, { ...given, ageGroup: pick(['26-59', '60+'] as const) })),
    ...(['before', 'after', 'after', 'after-3-months'] as const).map((moment) => () => {
      for (const [id, given] of some()) {
        const own = { ...given.own, [moment]: random() < byThemselves };
        next.set(id, { ...given, own, items: { ...given.items, [moment]: form() } });
      }
    }),
    () => some().forEach(([id, given]) => void next.set(id, { ...given, items: { before: given.items.before ?? [] } })),
    () => some().forEach(([id, given]) => void next.set(id, { ...given, tookPart: pick(tookPartChoices) })),
  ];
  pick(deeds)();
  return next;
}

const cohort = { instrument: 'djg6', euro: null, hours: null, hourRate: null, volunteers: null };
const dataOf = (people: People): Answered => ({
  cohort,
  participants: [...people].map(([id, { arm, ageGroup }]) => ({ id, arm, ageGroup, dropOut: null })),
  answers: [...people].flatMap(([participant, { items, own, tookPart }]) =>
    moments.flatMap((moment) => {
      const given = items[moment];
      const process = { ...noProcessAnswers, tookPart: moment === 'after' ? tookPart : null };
      const channel = own[moment] ? 'phone' : 'paper';
      return given ? [{ participant, moment, items: given, process, channel }] : [];
    }),
  ),
});

interface Seen {
  people: People;
  ages: readonly AgeGroup[];
  told: boolean;
  compared: boolean;
}

/** Looks after every change; what was seen, and what is kept of it. */
function look(part: ResultPart, last: NextVersion | null, people: People): (NextVersion & Seen) | null {
  const known = new Map([...(last?.known ?? [])].filter(([id]) => people.has(id)));
  const who = whoCounts(dataOf(people), part);
  const standing = [...people.keys()].map((id) => {
    const person = who.people.get(id) ?? null;
    return { id, person, digest: person ? JSON.stringify(person) : '' };
  });
  if (last && !hasChanged(last.version, known, standing)) return null;
  const countedIn = ({ person, ...each }: (typeof standing)[number], shown: ShownResult) => ({
    ...each,
    counted: person ? countedOf(person, part, shown) : [],
  });
  const tried: ShownResult[] = [];
  const found = nextShowable(dataOf(people), part, who, (shown) => {
    tried.push(shown);
    return nextVersion(
      last?.version ?? null,
      known,
      standing.map((each) => countedIn(each, shown)),
    );
  });
  // What is tried first has no sum that what is tried after it has not.
  const [least, ...more] = tried.map((shown) => new Set(standing.flatMap((each) => namesOf(countedIn(each, shown)))));
  for (const each of more) expect(least?.isSubsetOf(each)).toBe(true);
  if (!found) return null;
  const { from, next } = found;
  const ages = part === 'after' ? from.subgroups.map(({ ageGroup }) => ageGroup) : [];
  const later = from.followUps.find(({ moment }) => moment === part);
  const compared = part === 'after' ? from.comparison !== null : (later?.controlled ?? null) !== null;
  const told = part === 'after' && Boolean(from.told?.tookPart);
  const itemsOf = (id: string) =>
    who.answers.flatMap(({ participant, moment, items }) => (participant === id ? [[moment, items]] : []));
  const counted = new Map([...people].map(([id, given]) => [id, { ...given, items: Object.fromEntries(itemsOf(id)) }]));
  return { ...next, people: counted, ages, told, compared };
}

/** Of one person: each thing she answered with each sum it is in. */
const namesOf = ({ id, counted }: { id: string; counted: readonly Counted[] }): string[] =>
  counted.flatMap(({ what, sums, own }) => sums.map((sum) => `${id} ${what} ${sum} ${own}`));

/** By what it is a sum of, and of whom: what each person adds to it, or each whose answer nobody else knows. */
function sumsOf(
  { people, ages, told, compared }: Seen,
  part: ResultPart,
  of: 'everybody' | 'themselves',
): Map<string, Map<string, string>> {
  const pairs = [...people].filter(([, given]) => total(given, 'before') !== null && total(given, part) !== null);
  const groups: [string, typeof pairs][] = [
    ['group', pairs.filter(([, { arm }]) => arm === 'group')],
    ...(compared
      ? [['comparison', pairs.filter(([, { arm }]) => arm === 'comparison')] as [string, typeof pairs]]
      : []),
    ...ages.map((age): [string, typeof pairs] => [
      age,
      pairs.filter(([, { arm, ageGroup }]) => arm === 'group' && ageGroup === age),
    ]),
  ];
  const isIn = ({ own }: Given, at: readonly Moment[]) => of === 'everybody' || at.some((moment) => own[moment]);
  const things: [string, (given: Given) => string, Moment[]][] = [
    ['before', (given) => `${total(given, 'before')}`, ['before']],
    ['after', (given) => `${total(given, part)}`, [part]],
    ['both', (given) => `${total(given, 'before')} ${total(given, part)}`, ['before', part]],
  ];
  const tellers = [...people].flatMap(([id, given]): [string, string][] =>
    told && given.arm === 'group' && given.items.after && given.tookPart && isIn(given, ['after'])
      ? [[id, given.tookPart]]
      : [],
  );
  return new Map([
    ['told', new Map(tellers)],
    ...things.flatMap(([thing, adds, at]) =>
      groups.map(([name, members]): [string, Map<string, string>] => [
        `${thing} ${name}`,
        new Map(members.filter(([, given]) => isIn(given, at)).map(([id, given]) => [id, adds(given)])),
      ]),
    ),
  ]);
}

/** How many people do not fall out of what is added and subtracted. */
function peopleIn(terms: readonly { times: number; of: ReadonlyMap<string, string> }[]): number {
  const left = new Map<string, Map<string, number>>();
  for (const { times, of } of terms) {
    for (const [id, answer] of of) {
      const hers = left.get(id) ?? new Map<string, number>();
      left.set(id, hers.set(answer, (hers.get(answer) ?? 0) + times));
    }
  }
  return [...left.values()].filter((hers) => [...hers.values()].some((times) => times !== 0)).length;
}

/** Every way of adding and subtracting each once or not at all; at most so many sums. */
const signs = (count: number): number[][] =>
  count === 0 ? [[]] : signs(count - 1).flatMap((rest) => [-1, 0, 1].map((sign) => [...rest, sign]));
const most = 5;

/** She may come late, stop, or answer nothing but how often she took part. */
const anybody = (): Given => ({
  ...newcomer(0.5),
  tookPart: random() < 0.2 ? pick(tookPartChoices) : null,
  items: Object.fromEntries(
    moments.flatMap((moment) => (random() < 0.2 ? [] : [[moment, random() < 0.1 ? form().map(() => null) : form()]])),
  ),
});

describe('who looks at a result again', () => {
  it.each(['after', 'after-3-months'] as const)('sees the same version, whoever is in it (%s)', (part) => {
    let versions = 0;
    for (let run = 0; run < 40; run += 1) {
      const people: People = new Map(Array.from({ length: 10 + below(40) }, (_, place) => [`${place}`, anybody()]));
      const first = look(part, null, people);
      if (!first) continue;
      versions += 1;
      expect(look(part, first, people)).toBeNull();
      const others = changed(people, () => 'new', 0.5);
      const next = look(part, first, others);
      expect(next && look(part, next, others)).toBeNull();
    }
    expect(versions).toBeGreaterThan(10);
  });
});

describe('who sees every version of a result', () => {
  it.each([
    ['after', 'everybody', 1],
    ['after-3-months', 'everybody', 1],
    ['after', 'themselves', 0.3],
    ['after-3-months', 'themselves', 0.7],
  ] as const)(
    'computes nothing about fewer than five people (%s, of %s)',
    (part, of, byThemselves) => {
      let versions = 0;
      let refused = 0;
      const few: string[] = [];
      for (let run = 0; run < runs; run += 1) {
        let count = 0;
        const newId = () => {
          count += 1;
          return `${count}`;
        };
        let people: People = new Map(Array.from({ length: 15 + below(25) }, () => [newId(), newcomer(byThemselves)]));
        let last: NextVersion | null = null;
        const seen: Seen[] = [];
        for (let step = 0; step < steps; step += 1) {
          people = changed(people, newId, byThemselves);
          const found: (NextVersion & Seen) | null = look(part, last, people);
          if (!found) {
            refused += 1;
            continue;
          }
          last = found;
          seen.push(found);
        }
        versions += seen.length;
        for (const thing of ['before', 'after', 'both', 'told']) {
          const sums = seen.flatMap((each) => [...sumsOf(each, part, of)].filter(([name]) => name.startsWith(thing)));
          for (let attempt = 0; attempt < 3; attempt += 1) {
            const from = below(Math.max(1, sums.length - most));
            const chosen =
              attempt === 0 ? sums.slice(from, from + most) : sums.filter(() => random() < most / sums.length);
            for (const times of signs(Math.min(most, chosen.length))) {
              const terms = times.map((each, i) => ({ times: each, of: chosen[i]?.[1] ?? new Map() }));
              const about = peopleIn(terms);
              if (about > 0 && about < 5) few.push(`${run}: ${times.join(' ')} of ${thing} is about ${about}`);
            }
          }
        }
      }
      expect(few).toEqual([]);
      expect(versions).toBeGreaterThan(runs * 1.5);
      expect(refused).toBeGreaterThan(versions);
    },
    120_000,
  );
});
