import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  bestCombination,
  type Candidate,
  chanceFrom,
  type FitReason,
  fitReasons,
  groupFitting,
  shortList,
  shuffle,
  type Wishes,
  weighReasons,
} from './what-fits';

const letters = ['a', 'b', 'c'];
const some = fc.subarray(letters);
const amount = fc.option(fc.nat(100));
const one = fc.option(fc.constantFrom(...letters));
const candidate: fc.Arbitrary<Omit<Candidate, 'slug'>> = fc.record({
  ...{ ageGroups: some, lifeEvents: some, focus: some, settings: some, partners: some },
  ...{ activityTypes: some, workingElements: some, costPerParticipant: amount, volunteers: amount },
  helps: fc.option(fc.boolean()),
});
const candidates = fc
  .array(candidate, { minLength: 1, maxLength: 12 })
  .map((list) => list.map((each, at): Candidate => ({ ...each, slug: `p${at}` })));
const wishes: fc.Arbitrary<Wishes> = fc.record({
  ...{ ageGroup: one, lifeEvent: one, focus: one, setting: one, partners: some, budget: amount, volunteers: amount },
  ...{ tried: some, without: fc.subarray<FitReason>([...fitReasons]) },
});
const ranksOf = (practices: readonly Candidate[], asked: Wishes, seed = 'x') =>
  new Map(
    groupFitting(practices, asked, chanceFrom(seed)).flatMap((group, rank) =>
      group.practices.map(({ practice }) => [practice.slug, rank] as const),
    ),
  );

describe('what fits', () => {
  it('a reason that is switched off never helps who had it', () => {
    fc.assert(
      fc.property(candidates, wishes, fc.constantFrom(...fitReasons), (practices, asked, reason) => {
        fc.pre(!asked.without.includes(reason));
        const off = { ...asked, without: [...asked.without, reason] };
        const [before, after] = [ranksOf(practices, asked), ranksOf(practices, off)];
        const answer = (each: Candidate) => weighReasons(each, asked).find((line) => line.reason === reason)?.fit;
        for (const had of practices.filter((each) => answer(each) === 'fits')) {
          for (const other of practices.filter((each) => answer(each) !== 'fits')) {
            const rank = (ranks: Map<string, number>, { slug }: Candidate) => ranks.get(slug) ?? -1;
            if (rank(before, other) <= rank(before, had))
              expect(rank(after, other)).toBeLessThanOrEqual(rank(after, had));
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  it('gives reasons and counts of them only: no score of a practice', () => {
    fc.assert(
      fc.property(candidates, wishes, (practices, asked) => {
        for (const { misses, unknown, practices: members } of groupFitting(practices, asked, chanceFrom('x'))) {
          for (const { practice, lines, ...rest } of members) {
            expect(rest).toEqual({});
            expect(practices).toContainEqual(practice);
            expect(lines.every((line) => Object.keys(line).join() === 'reason,fit')).toBe(true);
            expect(lines.filter(({ fit }) => fit === 'not').length).toBe(misses);
            expect(lines.filter(({ fit }) => fit === 'unknown').length).toBe(unknown);
            expect(lines.some(({ reason }) => asked.without.includes(reason))).toBe(false);
          }
        }
      }),
    );
  });

  it('has every practice once, whatever the order they came in, and the same for the same lot', () => {
    fc.assert(
      fc.property(candidates, wishes, fc.string(), (practices, asked, seed) => {
        const groups = groupFitting(practices, asked, chanceFrom(seed));
        expect(groups.flatMap((group) => group.practices).length).toBe(practices.length);
        expect(groupFitting(practices.toReversed(), asked, chanceFrom(seed))).toEqual(groups);
      }),
    );
  });

  it('gives equal practices every order as often as any other', () => {
    const counts = new Map<string, number>();
    const rounds = 6000;
    for (let round = 0; round < rounds; round += 1) {
      const order = shuffle(letters, chanceFrom(`lot ${round}`)).join('');
      counts.set(order, (counts.get(order) ?? 0) + 1);
    }
    expect(counts.size).toBe(6);
    const expected = rounds / 6;
    const chiSquared = [...counts.values()].reduce((sum, each) => sum + (each - expected) ** 2 / expected, 0);
    // 99.9% of χ² with 5 degrees of freedom.
    expect(chiSquared).toBeLessThan(20.52);
  });

  it('counts one kind that was tried against a practice', () => {
    const none = { ageGroups: [], lifeEvents: [], focus: [], settings: [], partners: [], workingElements: [] };
    const practice = {
      ...none,
      slug: 'p',
      activityTypes: ['a', 'b'],
      costPerParticipant: null,
      volunteers: null,
      helps: null,
    };
    const nothing = { ageGroup: null, lifeEvent: null, focus: null, setting: null, partners: [], budget: null };
    const untried = (tried: string[]) =>
      weighReasons(practice, { ...nothing, volunteers: null, without: [], tried }).find(
        ({ reason }) => reason === 'untried',
      );
    expect(untried([])).toBeUndefined();
    expect(untried(['c'])?.fit).toBe('fits');
    expect(untried(['b', 'c'])?.fit).toBe('not');
    expect(untried(['a', 'b'])?.fit).toBe('not');
  });

  it('lists few, and none that misses more than allowed', () => {
    fc.assert(
      fc.property(candidates, wishes, fc.nat(5), fc.nat(3), (practices, asked, most, misses) => {
        const list = shortList(groupFitting(practices, asked, chanceFrom('x')), most, misses);
        expect(list.flatMap((group) => group.practices).length).toBeLessThanOrEqual(most);
        expect(list.every((group) => group.misses <= misses)).toBe(true);
      }),
    );
  });

  it('puts what is hardly known after what is known to fit, also when that misses a thing', () => {
    const made = (slug: string, known: Partial<Candidate>): Candidate => ({
      ...{
        ageGroups: [],
        lifeEvents: [],
        focus: [],
        settings: [],
        partners: [],
        activityTypes: [],
        workingElements: [],
      },
      ...{ costPerParticipant: null, volunteers: null, helps: null, slug },
      ...known,
    });
    const asked: Wishes = {
      ...{ ageGroup: 'a', lifeEvent: 'a', focus: 'a', setting: null, partners: [], budget: 10, volunteers: null },
      ...{ tried: [], without: [] },
    };
    const known = { ageGroups: ['a'], lifeEvents: ['a'], focus: ['a'] };
    const practices = [
      made('dear', { ...known, costPerParticipant: 99 }),
      made('hardly-known', { ageGroups: ['a'] }),
      made('fits', known),
    ];
    const groups = groupFitting(practices, asked, chanceFrom('x'));
    expect(groups.map((group) => [group.thin, group.practices.map(({ practice }) => practice.slug)])).toEqual([
      [false, ['fits']],
      [false, ['dear']],
      [true, ['hardly-known']],
    ]);
    // That nobody measured it yet is no lack of a description: who asks nothing sees no practice put behind.
    const nothing = { ...asked, ageGroup: null, lifeEvent: null, focus: null, budget: null };
    expect(groupFitting(practices, nothing, chanceFrom('x')).map(({ thin }) => thin)).toEqual([false]);
  });

  it('prefers what joins several working elements, alone or together', () => {
    const plain = { ageGroups: [], lifeEvents: [], focus: [], settings: [], partners: [], activityTypes: [] };
    const made = (slug: string, workingElements: string[]): Candidate => ({
      ...{ ...plain, slug, workingElements, costPerParticipant: null, volunteers: null, helps: null },
    });
    const nothing: Wishes = {
      ...{ ageGroup: null, lifeEvent: null, focus: null, setting: null, partners: [], budget: null, volunteers: null },
      ...{ tried: [], without: [] },
    };
    const ranks = ranksOf([made('one', ['a']), made('two', ['a', 'b'])], nothing);
    expect(ranks.get('two')).toBeLessThanOrEqual(ranks.get('one') ?? 0);
    for (let lot = 0; lot < 20; lot += 1) {
      const [best] = groupFitting([made('one', ['a']), made('two', ['a', 'b'])], nothing, chanceFrom(`lot ${lot}`));
      expect(best?.practices.map(({ practice }) => practice.slug)).toEqual(['two', 'one']);
    }
    // One element is no reason against what was shown to help.
    const helped = { ...made('helped', ['a']), helps: true };
    expect(ranksOf([helped, made('two', ['a', 'b'])], nothing).get('helped')).toBe(0);
    expect(bestCombination([made('one', ['a']), made('two', ['a', 'b']), made('three', ['c'])])).toEqual({
      slugs: ['two', 'three'],
      elements: ['a', 'b', 'c'],
    });
    expect(bestCombination([made('one', ['a']), made('two', ['a'])])).toBeNull();
  });
});
