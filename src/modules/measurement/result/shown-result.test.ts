import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import literature from '../../../../content/literature.json';
import reference from '../../../../test/reference/measurement/prepost_djg6_reference.json';
import { cohortResult } from '../cohort-result';
import { djg6, djg11 } from '../instruments/djg';
import { lsns6, ons, ucla3, who5 } from '../instruments/short-scales';
import { categoryOf } from './categories';
import { classPeople, possibleTotals } from './people-classes';
import type { CohortData } from './scored-people';
import { publishedCostPerFreeYear } from './shown-costs';
import { type ShownResult, showWith } from './shown-result';
import { showResult } from './tellable';

/** People of the reference by their place, as a cohort of sixties and others. */
function cohortOf(ids: readonly number[], lost: readonly number[] = []): CohortData {
  return {
    instrument: djg6,
    participants: ids.map((id) => ({
      ...{ id: `${id}`, arm: 'group', droppedOut: lost.includes(id) },
      ageGroup: id % 3 === 0 ? '26-59' : '60+',
    })),
    answers: reference.rows
      .filter(({ id, wave }) => ids.includes(id) && !(wave === 2 && lost.includes(id)))
      .map(({ id, wave, i1, i2, i3, i4, i5, i6 }) => ({
        ...{ participant: `${id}`, moment: wave === 1 ? ('before' as const) : ('after' as const) },
        items: [i1, i2, i3, i4, i5, i6],
      })),
    costs: { euro: 4800, hours: 96, hourRate: 50, volunteers: 6 },
  };
}
const first = (n: number) => Array.from({ length: n }, (_, i) => i + 1);
const whole = new Set(reference.rows.map(({ id }) => id));

/** Every whole number in it that is a count of people. */
const countsIn = (shown: ShownResult) =>
  [shown.group, shown.comparison].flatMap((arm) => (arm ? [...arm.counts.values()].flatMap((each) => each ?? []) : []));

describe('what an audience sees', () => {
  it('of a spread that is held back is no reliability that was computed of the same answers', () => {
    const data: CohortData = {
      ...cohortOf([]),
      instrument: who5,
      participants: first(36).map((id) => ({ id: `${id}`, arm: 'group', ageGroup: null, droppedOut: false })),
      answers: first(36).flatMap((id) =>
        (['before', 'after'] as const).map((moment, more) => ({
          ...{ participant: `${id}`, moment },
          items: [0, 1, 2, 1, 0].map((item) => ((id * (item + 1)) % 4) + (id % 2) * more),
        })),
      ),
    };
    const result = cohortResult(data);
    expect(result.measure).toMatchObject({ reliabilityFrom: 'own', reliability: expect.any(Number) });
    const { measure, consistency } = showWith(result, 'inside', 'no-spreads');
    expect([measure?.reliability, measure?.spread, consistency]).toEqual([null, null, null]);
    const all = showWith(result, 'inside', 'all');
    expect(all.measure?.reliability).toBe(all.consistency?.alpha);
    expect(showWith(cohortResult(cohortOf(first(24))), 'inside', 'no-spreads').measure?.reliability).toBe(0.7);
  });

  it('of groups of 24 is how many came in a better category where that tells of nobody, as it is', () => {
    const groups = Array.from({ length: 8 }, (_, i) => [...whole].slice(i * 24, i * 24 + 24));
    const told = groups.flatMap((ids) => {
      const result = cohortResult(cohortOf(ids));
      const { pairs } = result.group;
      const better = pairs.filter(({ before, after }) => categoryOf(djg6, after) < categoryOf(djg6, before)).length;
      const shown = showResult(result).inside.group?.counts.get('better-category') ?? null;
      if (shown !== null) expect(shown).toBe(better);
      return shown ?? [];
    });
    expect(told.length).toBeGreaterThan(0);
  });

  it('of all 207 is everything', () => {
    const shown = showResult(cohortResult(cohortOf([...whole]))).public;
    expect(shown.group?.counts.get('crossed-out')).toBe(42);
    expect(shown.group?.crossing?.chiSquared).toBeCloseTo(reference.mcnemar.chi2_cc, 8);
    expect(shown.group?.change.direction).toBe('better');
    expect(shown.group?.levels).toEqual({ before: 3.5, after: 2.7, sdBefore: 1.8, sdAfter: 1.8 });
  });

  it('is no count under five inside or ten in public, whoever takes part', () => {
    fc.assert(
      fc.property(fc.subarray([...whole], { minLength: 3, maxLength: 40 }), fc.nat(4), (ids, gone) => {
        const all = showResult(cohortResult(cohortOf(ids, ids.slice(0, gone))));
        for (const [audience, fewest] of [
          ['inside', 5],
          ['public', 10],
        ] as const) {
          const shown = all[audience];
          expect(Math.min(fewest, ...countsIn(shown))).toBe(fewest);
          for (const { n } of [...shown.subgroups, ...shown.followUps]) expect(n).toBeGreaterThanOrEqual(10);
          if (shown.group === null) expect(shown).toMatchObject({ comparison: null, controlled: null, subgroups: [] });
          else expect(shown.group.attendance.pairs).toBeGreaterThanOrEqual(fewest);
        }
      }),
      { numRuns: 30 },
    );
  });

  it('is nothing of costs by which a number that is held back could be computed', () => {
    fc.assert(
      fc.property(fc.subarray([...whole], { minLength: 8, maxLength: 40 }), fc.nat(9), (ids, gone) => {
        const { costs, group } = showResult(cohortResult(cohortOf(ids, ids.slice(0, gone)))).public;
        if (costs.euroPerImproved !== null) expect(group?.counts.get('improved')).not.toBeNull();
        if (costs.euroPerFreeYear !== null) expect(group?.counts.get('attention-after')).not.toBeNull();
        const lost = group?.attendance.lost ?? null;
        if (group && lost === null) expect(costs.participants).toBe(group.attendance.pairs);
      }),
      { numRuns: 30 },
    );
  });

  it('is no euro per person that leaves paid hours out as if they were free', () => {
    const given = cohortOf([...whole]);
    const of = (changed: Partial<CohortData['costs']>) =>
      showResult(cohortResult({ ...given, costs: { ...given.costs, ...changed } })).public.costs;
    const full = of({});
    expect(full).toMatchObject({ full: 9600, missing: null, euroPerParticipantWithoutPay: null });
    expect(full.euroPerParticipant).toBe(Math.round(9600 / full.participants));
    expect(full.euroPerImproved).toBeGreaterThan(0);
    expect(full.euroPerFreeYear).toBeGreaterThan(0);
    const nothing = { full: null, euroPerParticipant: null, euroPerImproved: null, euroPerFreeYear: null };
    const withoutPay = Math.round(4800 / full.participants);
    for (const [changed, missing, partial] of [
      [{ hourRate: null }, 'hourRate', withoutPay],
      [{ hours: null }, 'hours', withoutPay],
      [{ euro: null }, 'euro', null],
    ] as const) {
      expect(of(changed)).toMatchObject({ ...nothing, missing, euroPerParticipantWithoutPay: partial });
    }
    expect(of({ hours: 0, hourRate: null })).toMatchObject({
      full: 4800,
      missing: null,
      euroPerParticipant: withoutPay,
    });
  });

  it('has no subgroup whose rest is a few people', () => {
    const shown = showResult(cohortResult(cohortOf(first(24)))).public;
    const rest = 24 - shown.subgroups.reduce((sum, { n }) => sum + n, 0);
    expect(shown.subgroups.length === 0 || rest === 0 || rest >= 10).toBe(true);
  });

  it('holds nothing back by age when one age group is everybody: its figures are those of the group', () => {
    const data = cohortOf(first(24));
    const ofOneAge = data.participants.map((each) => ({ ...each, ageGroup: '60+' as const }));
    for (const detail of ['no-subgroups', 'no-own-spreads'] as const) {
      const nothingWith = (noSubgroups: string | null) => ({ subgroups: [], noSubgroups });
      expect(showWith(cohortResult(data), 'inside', detail)).toMatchObject(nothingWith('follows'));
      const one = showWith(cohortResult({ ...data, participants: ofOneAge }), 'inside', detail);
      expect(one).toMatchObject(nothingWith(null));
    }
  });

  it('has no mean when everybody stands at one end', () => {
    const all: CohortData = {
      ...cohortOf([]),
      participants: first(12).map((id) => ({ id: `${id}`, arm: 'group', ageGroup: null, droppedOut: false })),
      answers: first(12).flatMap((id) => [
        { participant: `${id}`, moment: 'before' as const, items: [1, 3, 3, 1, 3, 1] },
        { participant: `${id}`, moment: 'after' as const, items: [1, 3, 3, 1, 3, id % 3 === 0 ? 3 : 1] },
      ]),
    };
    expect(showResult(cohortResult(all)).inside.group?.levels ?? null).toBeNull();
  });

  it('keeps drop-outs of fewer than ten to the organisation', () => {
    const shown = showResult(cohortResult(cohortOf(first(30), [1, 2, 3])));
    expect(shown.inside.group?.attendance).toMatchObject({
      before: 30,
      lost: 3,
      startDifference: null,
    });
    expect(shown.public.group?.attendance).toMatchObject({ before: null, lost: null, pairs: 27 });
  });
});

it('the classes of people hold everybody once, for every scale', () => {
  for (const instrument of [djg6, djg11, ucla3, lsns6, who5, ons]) {
    const totals = possibleTotals(instrument);
    const pairs = totals.map((before, i) => ({ before, after: totals.at(-1 - i) ?? 0 }));
    const { people, counts } = classPeople(instrument, pairs, 2.5);
    expect(people.reduce((sum, each) => sum + each, 0)).toBe(pairs.length);
    const sumOf = (prefix: string) =>
      counts
        .filter(({ id }) => id.startsWith(prefix))
        .flatMap(({ classes }) => [...classes])
        .sort((a, b) => a - b);
    expect(sumOf('before-')).toEqual(people.map((_, i) => i));
    expect(sumOf('flow-')).toEqual(people.map((_, i) => i));
  }
  expect(possibleTotals(djg6)).toEqual([0, 1, 2, 3, 4, 5, 6]);
  expect(possibleTotals(who5)).toHaveLength(26);
});

it('the published cost of a year without loneliness stands in the literature', () => {
  const { syntheses } = literature;
  const found = syntheses.find(({ id }) => id === 'mcdaid-park-2021');
  expect(found?.finding?.en).toContain(`GBP ${publishedCostPerFreeYear.pounds} per loneliness-free year`);
  expect(publishedCostPerFreeYear.source).toBe(`${found?.authors} (${found?.year})`);
});
