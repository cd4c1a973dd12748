import { describe, expect, it } from 'vitest';
import reference from '../../../test/reference/measurement/prepost_djg6_reference.json';
import { fitLinearModel } from '../evidence/contract';
import type { Arm } from './cohort';
import { cohortResult } from './cohort-result';
import { djg6 } from './instruments/djg';
import { lsns6, ucla3, who5 } from './instruments/short-scales';
import type { CohortData } from './result/scored-people';

const { rows, paired_t, mcnemar, ancova, rci, per_municipality, meta, alpha_kr20_pre, cor } = reference;
const apart = (found: number | null | undefined, expected: number | undefined) =>
  Math.abs((found ?? Number.NaN) - (expected ?? Number.NaN)) / Math.max(1e-300, Math.abs(expected ?? Number.NaN));
const noCosts = { euro: null, hours: null, hourRate: null, volunteers: null };

/** The people of a municipality of the reference, or of all, as a cohort. */
function cohortOf(municipality?: number): CohortData {
  const chosen = rows.filter(({ muni }) => municipality === undefined || muni === municipality);
  return {
    instrument: djg6,
    participants: [...new Set(chosen.map(({ id }) => id))].map((id) => ({
      ...{ id: `${id}`, arm: 'group', ageGroup: null, droppedOut: false },
    })),
    answers: chosen.map(({ id, wave, i1, i2, i3, i4, i5, i6 }) => ({
      participant: `${id}`,
      moment: wave === 1 ? 'before' : 'after',
      items: [i1, i2, i3, i4, i5, i6],
    })),
    costs: { euro: 4800, hours: 96, hourRate: 50, volunteers: 6 },
  };
}

describe('420 forms of twelve municipalities come out as in R', () => {
  const all = cohortResult(cohortOf(), { measureFrom: 'own' });
  const change = all.group.change;

  it('paired t test with its interval, and the correlation', () => {
    expect(all.group.attendance.pairs).toBe(reference.n_pairs);
    expect(apart(change?.t, paired_t.t)).toBeLessThan(1e-10);
    expect(apart(change?.p, paired_t.p)).toBeLessThan(1e-9);
    expect(apart(change?.change, paired_t.mean_diff)).toBeLessThan(1e-12);
    expect(apart(change?.lower, paired_t.ci[0])).toBeLessThan(1e-10);
    expect(apart(change?.upper, paired_t.ci[1])).toBeLessThan(1e-10);
    expect(apart(change?.r, cor)).toBeLessThan(1e-12);
  });

  it('McNemar, corrected and exact', () => {
    const { crossed } = all.group;
    expect([crossed.out, crossed.in]).toEqual([mcnemar.table[1]?.[0], mcnemar.table[0]?.[1]]);
    expect(apart(crossed.test.chiSquared, mcnemar.chi2_cc)).toBeLessThan(1e-12);
    expect(apart(crossed.test.p, mcnemar.p_cc)).toBeLessThan(1e-10);
    expect(apart(crossed.test.exactP, mcnemar.exact_p)).toBeLessThan(1e-10);
  });

  it('regression of scores after on scores before', () => {
    const { pairs } = all.group;
    const columns = [pairs.map(() => 1), pairs.map(({ before }) => before)];
    const model = fitLinearModel(
      pairs.map(({ after }) => after),
      columns,
      0.05,
    );
    model.coefficients.forEach(({ estimate, se }, i) => {
      expect(apart(estimate, ancova.coef[i])).toBeLessThan(1e-10);
      expect(apart(se, ancova.se[i])).toBeLessThan(1e-10);
    });
    expect(apart(model.r2, ancova.r2)).toBeLessThan(1e-10);
  });

  it('internal consistency, and who changed reliably', () => {
    expect(all.consistency?.n).toBe(alpha_kr20_pre.n);
    expect(apart(all.consistency?.alpha, alpha_kr20_pre.alpha)).toBeLessThan(1e-12);
    expect(apart(all.measure?.spread, rci.sd_pre)).toBeLessThan(1e-12);
    expect(apart(all.measure?.threshold, rci.crit_raw_change)).toBeLessThan(1e-12);
    expect(all.group.reliable).toMatchObject({
      ...{ improved: rci.improved, unchanged: rci.unchanged, worse: rci.worse },
      ...{ reliabilityFrom: 'own', spreadFrom: 'own' },
    });
  });

  it.each(per_municipality.map((each, place) => ({ ...each, place })))('municipality $muni by itself', (expected) => {
    const { muni, place, n, m_pre, m_post, sd_pre, sd_post, r } = expected;
    const found = cohortResult(cohortOf(muni)).group.change;
    expect(found?.n).toBe(n);
    const pairs: [number | null | undefined, number | undefined][] = [
      [found?.meanBefore, m_pre],
      [found?.meanAfter, m_post],
      [found?.sdBefore, sd_pre],
      [found?.sdAfter, sd_post],
      [found?.r, r],
      [found?.smcc?.estimate, meta.SMCC.yi[place]],
      [found?.smcc?.variance, meta.SMCC.vi[place]],
      [found?.smcr?.estimate, meta.SMCR.yi[place]],
      [found?.smcr?.variance, meta.SMCR.vi[place]],
      [found?.change, meta.MC.yi[place]],
      [found && found.se ** 2, meta.MC.vi[place]],
    ];
    for (const [ours, theirs] of pairs) expect(apart(ours, theirs)).toBeLessThan(1e-8);
  });
});

/** UCLA-3 with totals as given; a null after is somebody who was lost. */
function people(arm: Arm, totals: readonly (readonly [number, number | null])[]): CohortData {
  const items = (total: number) => [0, 1, 2].map((place) => Math.floor((total + place) / 3));
  return {
    instrument: ucla3,
    participants: totals.map((_, i) => ({ id: `${arm}${i}`, arm, ageGroup: '60+', droppedOut: false })),
    answers: totals.flatMap(([before, after], i) => [
      { participant: `${arm}${i}`, moment: 'before', items: items(before) },
      ...(after === null ? [] : [{ participant: `${arm}${i}`, moment: 'after' as const, items: items(after) }]),
    ]),
    costs: noCosts,
  };
}
const together = (one: CohortData, other: CohortData): CohortData => ({
  ...one,
  participants: [...one.participants, ...other.participants],
  answers: [...one.answers, ...other.answers],
});

describe('with a comparison group', () => {
  const group = people('group', [
    [8, 5],
    [7, 4],
    [6, 5],
    [9, 6],
    [5, 3],
  ]);
  const comparison = people('comparison', [
    [8, 8],
    [7, 6],
    [6, 7],
    [9, 8],
    [5, 5],
    [7, 7],
  ]);
  const { controlled, comparison: other } = cohortResult(together(group, comparison));

  it('tells how much more the group changed', () => {
    expect(other?.attendance.pairs).toBe(6);
    expect(controlled?.change.difference).toBeCloseTo(-2.4 + 1 / 6, 12);
    expect(controlled?.controlled?.estimate).toBeLessThan(0);
    expect(controlled?.smdOfChange?.upper).toBeLessThan(0);
  });

  it('compares scores after with scores before taken into account', () => {
    const { pairs } = cohortResult(together(group, comparison)).group;
    const others = other?.pairs ?? [];
    const all = [...pairs, ...others];
    const columns = [all.map(() => 1), all.map(({ before }) => before), all.map((_, i) => (i < 5 ? 1 : 0))];
    const model = fitLinearModel(
      all.map(({ after }) => after),
      columns,
      0.05,
    );
    expect(controlled?.ancova?.difference).toBeCloseTo(model.coefficients[2]?.estimate ?? 0, 12);
    expect(controlled?.ancova?.se).toBeCloseTo(model.coefficients[2]?.se ?? 0, 12);
    expect(controlled?.ancova?.r2).toBeCloseTo(model.r2, 12);
  });
});

describe('what is told', () => {
  it('has the same sign for every scale: below 0 is better', () => {
    const more: CohortData = {
      ...people('group', []),
      instrument: lsns6,
      participants: [1, 2, 3].map((id) => ({ id: `${id}`, arm: 'group', ageGroup: null, droppedOut: false })),
      answers: [1, 2, 3].flatMap((id) => [
        { participant: `${id}`, moment: 'before' as const, items: [1, 1, 1, 1, 1, id] },
        { participant: `${id}`, moment: 'after' as const, items: [2, 2, 3, 2, 2, id] },
      ]),
    };
    const { change, crossed } = cohortResult(more).group;
    expect(change?.change).toBeGreaterThan(0);
    expect(change?.smcr?.estimate).toBeLessThan(0);
    expect([crossed.out, crossed.in]).toEqual([3, 0]);
  });

  it('compares who was lost with who stayed, where they began', () => {
    const { attendance } = cohortResult(
      people('group', [
        [8, 5],
        [7, 4],
        [6, 5],
        [9, null],
        [8, null],
        [5, 5],
      ]),
    ).group;
    expect(attendance).toMatchObject({ participants: 6, before: 6, after: 4, pairs: 4, lost: 2 });
    expect(attendance.startDifference?.difference).toBeCloseTo(2, 12);
  });

  it('divides costs by who took part, who improved, and who stopped being lonely less who began', () => {
    const { costs, group } = cohortResult(cohortOf(), { measureFrom: 'own' });
    expect(costs.participants).toBe(group.attendance.before);
    const full = 4800 + 96 * 50;
    expect(costs.euroPerParticipant).toBeCloseTo(full / group.attendance.before, 10);
    expect(costs.euroPerImproved).toBeCloseTo(full / 27, 10);
    expect(costs.euroPerFreeYear).toBeCloseTo(full / 32, 10);
  });

  it('leaves out subgroups of fewer than ten, and everything when nobody was measured twice', () => {
    const ten = people(
      'group',
      new Array(10).fill(0).map((_, i) => [5 + (i % 4), 4 + (i % 3)] as const),
    );
    expect(cohortResult(ten).subgroups).toMatchObject([{ ageGroup: '60+', change: { n: 10 } }]);
    const nine = { ...ten, participants: ten.participants.slice(1) };
    expect(cohortResult(nine).subgroups).toEqual([]);
    const nobody = cohortResult({ ...ten, answers: [] });
    expect(nobody.group).toMatchObject({ change: null, reliable: null, attendance: { pairs: 0 } });
    expect(nobody.costs.euroPerParticipant).toBeNull();
  });

  it('counts who stayed the same as unchanged, also where all answers go together', () => {
    const people = Array.from({ length: 30 }, (_, place) => place);
    const data: CohortData = {
      instrument: who5,
      participants: people.map((id) => ({ id: `${id}`, arm: 'group', ageGroup: null, droppedOut: false })),
      answers: people.flatMap((id) =>
        (['before', 'after'] as const).map((moment) => ({
          ...{ participant: `${id}`, moment },
          items: Array.from({ length: 5 }, () => (id % 4) + (moment === 'after' && id % 3 === 0 ? 1 : 0)),
        })),
      ),
      costs: noCosts,
    };
    const { consistency, group } = cohortResult(data);
    expect(consistency?.alpha).toBeCloseTo(1, 12);
    expect(group.reliable).toMatchObject({ reliabilityFrom: 'own', improved: 10, unchanged: 20, worse: 0 });
  });

  it('says nothing of spread when everybody answers the same', () => {
    const { change, reliable } = cohortResult(people('group', new Array(5).fill([6, 5]))).group;
    expect(change).toMatchObject({ change: -1, t: null, p: null, smcc: null, smcr: null, r: null });
    expect(reliable).toBeNull();
  });
});
