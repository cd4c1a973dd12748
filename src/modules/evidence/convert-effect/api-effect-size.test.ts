import { expect, it } from 'vitest';
import { effectSizeInput, toEffectSize } from './api-effect-size';

const convert = (sent: object) => toEffectSize(effectSizeInput.parse(sent), 'en');
const paired = { n: 24, meanPre: 3.9, meanPost: 2.9, sdPre: 1.8, sdPost: 1.7, r: 0.6 };
const groups = { n1: 30, n2: 28, mean1: 2.9, mean2: 3.6, sd1: 1.8, sd2: 1.7 };

it('is the same from means and spreads, from t, and from a difference or means with their standard error', () => {
  const { n1, n2, mean1, mean2, sd1, sd2 } = groups;
  const spread = Math.sqrt(((n1 - 1) * sd1 ** 2 + (n2 - 1) * sd2 ** 2) / (n1 + n2 - 2));
  const [difference, se] = [mean1 - mean2, spread * Math.sqrt(1 / n1 + 1 / n2)];
  const told = convert({ measure: 'SMD', ...groups });
  expect(Array.isArray(told)).toBe(false);
  for (const same of [{ t: difference / se }, { difference, se }, { mean1, mean2, se }])
    expect(Object.values(convert({ measure: 'SMD', n1, n2, ...same }))[0]).toBeCloseTo(
      Object.values(told)[0] as number,
      12,
    );
  const ofChange = Math.sqrt(1.8 ** 2 + 1.7 ** 2 - 2 * 0.6 * 1.8 * 1.7) / Math.sqrt(24);
  const change = convert({ measure: 'SMCC', ...paired });
  expect(Object.values(convert({ measure: 'SMCC', n: 24, meanPre: 3.9, meanPost: 2.9, se: ofChange }))[0]).toBeCloseTo(
    Object.values(change)[0] as number,
    12,
  );
});

it('is the same from a difference with the spreads as from the means themselves', () => {
  const { meanPre, meanPost, ...ofChange } = paired;
  const { mean1, mean2, ...ofGroups } = groups;
  const change = { ...ofChange, difference: meanPost - meanPre };
  for (const measure of ['SMCC', 'SMCR']) {
    expect(convert({ measure, ...change })).toEqual(convert({ measure, ...paired }));
  }
  expect(convert({ measure: 'SMD', ...ofGroups, difference: mean1 - mean2 })).toEqual(
    convert({ measure: 'SMD', ...groups }),
  );
  const { r, ...without } = change;
  expect(convert({ measure: 'SMCR', ...without })).toEqual(['r', expect.stringContaining('n, sdPre, r')]);
  expect(convert({ measure: 'SMCC', ...change, sdPost: undefined })).toEqual(['sdPost', expect.anything()]);
  expect(convert({ measure: 'SMCC', ...change, se: 0.4 })).toEqual(['se', expect.stringContaining('not two of them')]);
});

it('says what is missing, and what was told in two ways', () => {
  expect(convert({ measure: 'SMCC', n: 24, difference: -1 })).toEqual(['se', expect.stringContaining('se, n')]);
  expect(convert({ measure: 'SMD', n1: 9, n2: 9, mean1: 1, se: 1 })).toEqual(['mean2', expect.anything()]);
  expect(convert({ measure: 'SMCR', n: 24, meanPre: 3, se: 1 })).toEqual(['meanPost', expect.anything()]);
  expect(convert({ measure: 'SMCC', n: 24, t: 1, se: 5 })).toEqual(['se', expect.stringContaining('not two of them')]);
  expect(convert({ measure: 'SMD', ...groups, se: 1 })).toEqual(['se', expect.anything()]);
  expect(convert({ measure: 'SMD', ...groups, t: 1 })).toEqual(['t', expect.anything()]);
});
