import { describe, expect, it } from 'vitest';
import { studyRecord } from '../../../../test/harness/study-records';
import { createEvidenceMap } from '../evidence-map';
import { allSyntheses } from '../known-syntheses';
import type { StudyRecord } from '../study-record';
import { expectationsOf } from './expectations';
import { nameExpectation, nameReason } from './name-fit';

const found = (lower: number, upper: number, given: Partial<StudyRecord> = {}) =>
  studyRecord({
    ...{ practice: 'other', activityTypes: ['buddywerking'], ...given },
    effect: { metric: 'SMD', estimate: (lower + upper) / 2, variance: ((upper - lower) / 3.92) ** 2, lower, upper },
  });
const controlled = { design: 'controlled' as const, quality: 'good' as const, nComparison: 30 };
const independent = { ...controlled, evaluator: 'independent' as const };
const asked = { slug: 'own', activityTypes: ['huisbezoek', 'buddywerking'] };
const expectFrom = (records: readonly StudyRecord[], syntheses = allSyntheses) =>
  expectationsOf(asked, { map: createEvidenceMap(records), syntheses });
const weak = Array.from({ length: 3 }, () => found(-0.9, -0.5));

describe('what may be expected of a practice', () => {
  it('has the strongest design first, and a single good independent study that compared beside what is pooled', () => {
    const strong = found(-0.3, 0.1, independent);
    expect(expectFrom([...weak, strong])).toMatchObject([
      { from: 'kind', design: 'controlled', results: 1, lower: -0.3, upper: 0.1 },
      { from: 'kind', design: 'before-after', results: 3, pooled: true },
    ]);
    const own = expectFrom([...weak, found(-0.3, 0.1, controlled)]);
    expect(own.map((each) => each.from !== 'review' && each.design)).toEqual(['before-after']);
    const elsewhere = found(-0.4, 0, { ...independent, activityTypes: ['huisbezoek'] });
    expect(expectFrom([...weak, elsewhere])).toMatchObject([{ kind: 'huisbezoek', design: 'controlled' }]);
  });

  it('is of few results of its own from the lowest to the highest bound, with how many people', () => {
    const [one, other] = [
      found(-0.69, -0.03, { practice: 'own', n: 40 }),
      found(-0.5, 0.3, { practice: 'own', n: 80 }),
    ];
    expect(expectFrom([...weak, one, other])).toMatchObject([
      { from: 'practice', lower: -0.69, upper: 0.3, results: 2, people: 120, pooled: false },
    ]);
  });

  it('is of a review that compared groups before one that mostly did not, and names how it was done', () => {
    expect(expectFrom([])).toMatchObject([{ from: 'review', name: 'Veronese et al., 2020', design: 'randomised' }]);
    const mostly = allSyntheses.filter(({ id }) => id === 'blodgett-2025-social-support');
    expect(expectFrom([], mostly)).toMatchObject([{ from: 'review', design: 'mixed-mostly-uncontrolled' }]);
    const [told] = expectFrom([], mostly).map((each) => nameExpectation(each, 'nl'));
    expect(told).toContain('De meeste van die studies hadden geen vergelijkingsgroep');
    expect(expectFrom([], [])).toEqual([]);
  });

  it('is told with its number of people and what it does not tell', () => {
    const two = [found(-0.69, -0.03, { practice: 'own', n: 40 }), found(-0.5, 0.3, { practice: 'own', n: 80 })];
    const [told] = expectFrom(two).map((each) => nameExpectation(each, 'nl'));
    expect(told).toMatch(
      /tussen −0,69 en 0,30 .* 2 metingen, 120 mensen, voor en na, .*van deze praktijk\. Dat zijn de uitersten/,
    );
    expect(told).toContain('Gemeten zonder vergelijkingsgroep');
  });
});

describe('a reason', () => {
  it('says how sure a measured practice is, and what was tried only in part', () => {
    const measured = { reason: 'measured', fit: 'fits' } as const;
    expect(nameReason({ certainty: '4', partlyTried: false }, measured, 'nl')).toMatch(
      /verbetering: goede aanwijzingen$/,
    );
    const tried = { reason: 'untried', fit: 'not' } as const;
    expect(nameReason({ certainty: '0', partlyTried: true }, tried, 'nl')).toBe('deels al geprobeerd');
    expect(nameReason({ certainty: '0', partlyTried: false }, tried, 'nl')).toBe('is wat u al probeerde');
  });
});
