import { describe, expect, it } from 'vitest';
import reference from '../../../test/reference/measurement/prepost_djg6_reference.json';
import { countChanges, cronbachAlpha, reliableChange } from './change';
import { djg6, djg11 } from './instruments/djg';
import { lsns6, ons, ucla3, who5 } from './instruments/short-scales';
import { score } from './scoring';

const { rows } = reference;
const itemsOf = ({ i1, i2, i3, i4, i5, i6 }: (typeof rows)[number]) => [i1, i2, i3, i4, i5, i6];

describe('De Jong Gierveld 6', () => {
  it('scores each of the 420 forms of twelve municipalities as expected', () => {
    expect(rows.length).toBe(420);
    for (const row of rows) {
      const found = score(djg6, itemsOf(row));
      expect([found.total, found.subscales.emotional, found.subscales.social, found.categoryRank]).toEqual([
        row.tot,
        row.emo,
        row.soc,
        row.cat,
      ]);
    }
  });

  it('follows the rule for every pattern of answers, 4⁶ with what is missing', () => {
    const answers = [1, 2, 3, null];
    let compared = 0;
    for (let pattern = 0; pattern < 4 ** 6; pattern += 1) {
      const given = Array.from({ length: 6 }, (_, i) => answers[Math.floor(pattern / 4 ** i) % 4] ?? null);
      const [emptiness, fall, trust, missing, close, deserted] = given;
      const emotional = [emptiness, missing, deserted];
      const social = [fall, trust, close];
      const points =
        emotional.filter((a) => a === 1 || a === 2).length + social.filter((a) => a === 3 || a === 2).length;
      const open = given.filter((a) => a === null).length;
      const found = score(djg6, given);
      expect(found.total).toBe(open <= 1 ? points : null);
      expect(found.subscales.emotional === null).toBe(emotional.includes(null));
      expect(found.subscales.social === null).toBe(social.includes(null));
      const word = points < 2 ? 'not-lonely' : points < 5 ? 'moderately-lonely' : 'strongly-lonely';
      expect(found.category).toBe(open <= 1 ? word : null);
      compared += 1;
    }
    expect(compared).toBe(4096);
  });

  it('asks items 3, 4, 7, 9, 8 and 10 of the eleven', () => {
    expect(djg6.items.map((item) => djg11.items.indexOf(item) + 1)).toEqual([3, 4, 7, 9, 8, 10]);
  });
});

describe('De Jong Gierveld 11', () => {
  it('counts "min of meer" on every item, "ja" on 2, 3, 5, 6, 9, 10 and "nee" on 1, 4, 7, 8, 11', () => {
    const all = (code: number) => score(djg11, new Array(11).fill(code));
    expect(all(2)).toMatchObject({
      total: 11,
      category: 'very-severely-lonely',
      subscales: { emotional: 6, social: 5 },
    });
    expect(all(1)).toMatchObject({ total: 6, subscales: { emotional: 6, social: 0 } });
    expect(all(3)).toMatchObject({ total: 5, subscales: { emotional: 0, social: 5 } });
    [2, 3, 5, 6, 9, 10].forEach((number) => {
      const given: (number | null)[] = Array.from({ length: 11 }, (_, i) => (i === number - 1 ? 1 : null));
      expect(score(djg11, given)).toMatchObject({ total: null, missing: 10 });
    });
  });

  it('changes its word at 3, 9 and 11', () => {
    const lonely = (count: number) => djg11.items.map(({ points }, i) => (i < count ? 2 : points[0] === 1 ? 3 : 1));
    const words = Array.from({ length: 12 }, (_, count) => score(djg11, lonely(count)).category);
    expect(words.map((word, i) => (word === words[i - 1] ? '' : `${i} ${word}`)).filter(Boolean)).toEqual([
      '0 not-lonely',
      '3 moderately-lonely',
      '9 severely-lonely',
      '11 very-severely-lonely',
    ]);
  });
});

describe('the other scales', () => {
  it('sum, and change their word where their authors say', () => {
    expect(score(ucla3, [1, 2, 2])).toMatchObject({ total: 5, category: 'not-lonely' });
    expect(score(ucla3, [2, 2, 2])).toMatchObject({ total: 6, category: 'lonely' });
    expect(score(lsns6, [2, 2, 2, 2, 2, 1])).toMatchObject({ total: 11, category: 'at-risk' });
    expect(score(lsns6, [2, 2, 2, 2, 2, 2])).toMatchObject({ total: 12, category: 'not-at-risk' });
    expect(score(who5, [3, 3, 2, 2, 2])).toMatchObject({ total: 48, category: 'low' });
    expect(score(who5, [3, 3, 3, 2, 2])).toMatchObject({ total: 52, category: 'not-low' });
    expect(score(who5, [5, 5, 5, 5, 5]).total).toBe(100);
    expect(score(ons, [1])).toMatchObject({ total: 1, category: 'often-or-always' });
    expect(score(ons, [5])).toMatchObject({ total: 5, category: 'never' });
  });

  it('have no total when an answer is missing', () => {
    for (const each of [ucla3, lsns6, who5, ons]) {
      const given = each.items.map((_, i) => (i === 0 ? null : (each.codes[0] ?? 0)));
      expect(score(each, given)).toMatchObject({ total: null, category: null, categoryRank: null, missing: 1 });
    }
  });
});

describe('reliable change', () => {
  const complete = rows.filter((row) => row.wave === 1 && !itemsOf(row).includes(null));
  const points = complete.map((row) => itemsOf(row).map((answer, i) => djg6.items[i]?.points[(answer ?? 0) - 1] ?? 0));
  const { sd_pre, alpha, crit_raw_change, ...expected } = reference.rci;

  it('takes the internal consistency of the forms before', () => {
    expect(points.length).toBe(reference.alpha_kr20_pre.n);
    expect(cronbachAlpha(points)).toBeCloseTo(alpha, 12);
  });

  it('counts who improved, stayed and got worse as expected', () => {
    const threshold = reliableChange(sd_pre, alpha);
    expect(threshold).toBeCloseTo(crit_raw_change, 12);
    const after = new Map(rows.flatMap((row) => (row.wave === 2 ? [[row.id, row.tot] as const] : [])));
    const pairs = rows.flatMap(({ wave, id, tot }) => {
      const later = after.get(id);
      return wave === 1 && tot !== null && typeof later === 'number' ? [{ before: tot, after: later }] : [];
    });
    expect(pairs.length).toBe(reference.n_pairs);
    const { improved, worse, unchanged } = countChanges(pairs, threshold, djg6.betterIs);
    expect({ improved, worse, unchanged }).toEqual({
      improved: expected.improved,
      worse: expected.worse,
      unchanged: expected.unchanged,
    });
  });
});
