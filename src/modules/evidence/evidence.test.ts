import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestApp, type TestApp } from '../../../test/harness/test-app';
import bcg from '../../../test/reference/meta-analysis/dat_bcg.json';
import { evidencePaths } from './paths';

let site: TestApp;
beforeAll(async () => {
  site = await createTestApp();
});
afterAll(() => site.close());

async function ask(path: string, body: unknown) {
  const answer = await site.request(path, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  });
  return { status: answer.status, body: await answer.json() };
}
const yi = [0.1, 0.5, 0.3, 0.8, 0.2];
const vi = [0.05, 0.04, 0.1, 0.06, 0.03];
const ids = (body: { errors: { parameter: string }[] }) => body.errors.map(({ parameter }) => parameter);

describe('pooling on request', () => {
  it('gives every result by its name, with null where nothing is defined', async () => {
    const { status, body } = await ask(evidencePaths.metaAnalysis, {
      yi,
      vi,
      method: 'REML',
      test: 'hk',
      moderators: null,
    });
    expect(status).toBe(200);
    expect(Object.keys(body).sort()).toEqual(
      (
        'H2 I2 Q QM QMp Qp b ciLb ciUb egger k leaveOneOut piLb piRileyLb piRileyUb piUb pval se stat tau2 tau2CiLb ' +
        'tau2CiUb'
      ).split(' '),
    );
    expect(body.leaveOneOut).toHaveLength(5);
    const one = await ask(evidencePaths.metaAnalysis, { yi: [0.2], vi: [0.1], method: 'FE', test: 'hk' });
    expect(one.body).toMatchObject({
      k: 1,
      tau2: 0,
      piLb: null,
      tau2CiLb: null,
      piRileyLb: null,
      egger: null,
      leaveOneOut: [],
    });
  });

  it('gives what metafor prints, also where metafor searches roughly', async () => {
    const of = (a: number, b: number) => expect(Math.abs(a / b - 1)).toBeLessThan(1e-8);
    const { PM, REML_confint_Qprofile } = bcg.outputs;
    const { body } = await ask(evidencePaths.metaAnalysis, {
      yi: bcg.inputs.yi,
      vi: bcg.inputs.vi,
      method: 'PM',
      test: 'z',
    });
    of(body.tau2, PM.tau2);
    of(body.ciUb[0], PM.ci_ub);
    const [, lower = 0, upper = 0] = REML_confint_Qprofile.values[0] ?? [];
    const reml = await ask(evidencePaths.metaAnalysis, { yi: bcg.inputs.yi, vi: bcg.inputs.vi });
    of(reml.body.tau2CiLb, lower);
    of(reml.body.tau2CiUb, upper);
  });

  it('takes moderators as a row per effect or as a list per moderator', async () => {
    const moderator = [1, 2, 4, 3, 9];
    const byList = await ask(evidencePaths.metaAnalysis, { yi, vi, moderators: [moderator] });
    const byRow = await ask(evidencePaths.metaAnalysis, { yi, vi, moderators: moderator.map((each) => [each]) });
    expect(byList.body.b).toHaveLength(2);
    expect(byRow.body).toEqual(byList.body);
    expect(byList.body).toMatchObject({ piLb: null, egger: null, leaveOneOut: [] });
  });

  it.each([
    ['vi', { yi, vi: vi.slice(1) }],
    ['vi', { yi, vi: [...vi.slice(1), 0] }],
    ['vi', { yi, vi: [...vi.slice(1), -1] }],
    ['vi', { yi, vi: [...vi.slice(1), null] }],
    ['vi', { yi }],
    ['yi', { yi: [], vi: [] }],
    ['yi', { yi: 'many', vi }],
    ['yi', { yi: [...yi.slice(1), 1e99], vi }],
    ['yi', { yi: new Array(10_001).fill(0), vi: new Array(10_001).fill(1) }],
    ['method', { yi, vi, method: 'ML' }],
    ['test', { yi, vi, test: 't' }],
    ['level', { yi, vi, level: 100 }],
    ['moderators', { yi, vi, moderators: [[1, 2], [3]] }],
    ['moderators', { yi, vi, moderators: [[3, 3, 3, 3, 3]] }],
    [
      'moderators',
      {
        yi,
        vi,
        moderators: [
          [1, 2, 3, 4, 6],
          [2, 4, 6, 8, 12],
        ],
      },
    ],
    ['moderators', { yi, vi, moderators: [1, 2, 3, 4].map((power) => yi.map((_, i) => i ** power)) }],
    ['moderators', { yi, vi, moderators: yi.map(() => [1, 2, 3, 4, 5, 6, 7]) }],
    ['weights', { yi, vi, weights: vi }],
  ])('refuses what is wrong in %s, and says it in both languages', async (field, body) => {
    const dutch = await ask(evidencePaths.metaAnalysis, body);
    const english = await ask(`/en${evidencePaths.metaAnalysis}`, body);
    expect([dutch.status, english.status]).toEqual([422, 422]);
    expect(ids(dutch.body)).toContain(field);
    expect(dutch.body.errors[0].reason).not.toBe(english.body.errors[0].reason);
  });

  it('takes ten thousand effects, then without leaving each out', async () => {
    const many = Array.from({ length: 10_000 }, (_, i) => Math.sin(i));
    const { status, body } = await ask(evidencePaths.metaAnalysis, {
      yi: many,
      vi: many.map((each) => 0.1 + each * each),
    });
    expect([status, body.k, body.leaveOneOut]).toEqual([200, 10_000, []]);
  });
});

describe('an effect size on request', () => {
  const means = { n: 24, meanPre: 3.9, meanPost: 3.1, sdPre: 1.8, sdPost: 1.9, r: 0.5 };

  it('is the same from means, from t, and from a difference with its standard error', async () => {
    const sd = Math.sqrt(1.8 ** 2 + 1.9 ** 2 - 1.8 * 1.9);
    const { body } = await ask(evidencePaths.effectSize, { measure: 'SMCC', ...means });
    const t = await ask(evidencePaths.effectSize, { measure: 'SMCC', n: 24, t: (-0.8 / sd) * Math.sqrt(24) });
    const se = await ask(evidencePaths.effectSize, {
      measure: 'SMCC',
      n: 24,
      difference: -0.8,
      se: sd / Math.sqrt(24),
    });
    expect(t.body.yi).toBeCloseTo(body.yi, 12);
    expect(se.body.vi).toBeCloseTo(body.vi, 12);
    expect(body).toMatchObject({ df: 23, j: expect.closeTo(1 - 3 / 91, 3) });
    const groups = { n1: 20, n2: 30, mean1: 3, mean2: 4, sd1: 2, sd2: 2 };
    const smd = await ask(evidencePaths.effectSize, { measure: 'SMD', ...groups });
    const smdT = await ask(evidencePaths.effectSize, {
      measure: 'SMD',
      n1: 20,
      n2: 30,
      t: -0.5 / Math.sqrt(1 / 20 + 1 / 30),
    });
    expect(smdT.body.yi).toBeCloseTo(smd.body.yi, 12);
    expect(smd.body.df).toBe(48);
  });

  it('of two groups measured twice is how much more the one changed', async () => {
    const alone = await ask(evidencePaths.effectSize, { measure: 'SMCR', ...means });
    const { body } = await ask(evidencePaths.effectSize, {
      measure: 'SMCR',
      ...means,
      comparison: { ...means, meanPost: 3.9 },
    });
    expect(body.yi).toBeCloseTo(alone.body.yi, 12);
    expect(body.vi).toBeGreaterThan(alone.body.vi);
    expect(body).toMatchObject({ j: null, df: null });
  });

  it.each([
    ['r', { measure: 'SMCR', n: 10, t: 2 }],
    ['n', { measure: 'SMCC', t: 2 }],
    ['t', { measure: 'SMCC', n: 24, meanPre: 3.9, meanPost: 3.1, sdPre: 1.8, sdPost: 1.9, r: 0.56, t: 1 }],
    ['difference', { measure: 'SMD', n1: 24, n2: 20, t: 1, difference: 0.5, se: 0.2 }],
    ['level', { measure: 'SMCC', n: 24, t: 2, level: 0.95 }],
    ['n', { measure: 'SMCC', n: 2, t: 2 }],
    ['n', { measure: 'SMCC', n: 10.5, t: 2 }],
    ['r', { measure: 'SMCC', ...means, sdPost: 1.8, r: 1 }],
    ['sd2', { measure: 'SMD', n1: 5, n2: 5, mean1: 1, mean2: 2, sd1: 1 }],
    ['comparison', { measure: 'SMCC', ...means, comparison: { n: 10 } }],
    ['comparison', { measure: 'SMD', n1: 5, n2: 5, t: 1, comparison: means }],
    ['measure', { measure: 'OR' }],
  ])('names %s when that is missing or cannot be', async (field, body) => {
    const answer = await ask(evidencePaths.effectSize, body);
    expect(answer.status).toBe(422);
    expect(ids(answer.body)).toEqual([field]);
  });
});
