import { describe, expect, it } from 'vitest';
import { studyRecord } from '../../../../test/harness/study-records';
import { createEvidenceMap } from '../evidence-map';
import { allSyntheses } from '../known-syntheses';
import type { StudyAgeGroup, StudyRecord } from '../study-record';
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
const expectFrom = (records: readonly StudyRecord[], syntheses = allSyntheses, age: StudyAgeGroup | null = null) =>
  expectationsOf(asked, { map: createEvidenceMap(records), syntheses }, age);
const expectAt = (age: StudyAgeGroup, records: readonly StudyRecord[]) => expectFrom(records, allSyntheses, age);
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

  it('is of the age that was asked for where that was measured, and otherwise says of which it is not', () => {
    const old = weak.map((each) => ({ ...each, ageGroup: '60+' as const }));
    const young = Array.from({ length: 3 }, () => found(-0.3, 0.1, { ageGroup: '13-17' as const, n: 20 }));
    const all = [...old, ...young];
    const [ofYoung] = expectAt('13-17', all);
    expect(ofYoung).toMatchObject({ results: 3, people: 60, ages: { asked: '13-17', told: true } });
    expect(ofYoung && nameExpectation(ofYoung, 'nl')).toMatch(/zonder vergelijking, bij jongeren \(13-17 jaar\), van/);
    const [ofOthers] = expectAt('18-25', all);
    expect(ofOthers).toMatchObject({ results: 6, ages: { asked: '18-25', told: false } });
    const names = (['nl', 'en'] as const).map((language) => ofOthers && nameExpectation(ofOthers, language));
    expect(names[0]).toContain('over jongvolwassenen (18-25 jaar) apart zijn er niet genoeg cijfers.');
    expect(names[1]).toContain('Measured at other ages');
    for (const each of expectFrom(all)) expect(nameExpectation(each, 'nl')).not.toMatch(/leeftijd|jaar/);
    const visits = old.map((each) => ({ ...each, ...controlled, activityTypes: ['huisbezoek'] }));
    expect(expectAt('13-17', [...visits, ...young])).toMatchObject([{ kind: 'buddywerking', ages: { told: true } }]);
  });

  it('is of its own measurements of an age only with numbers of people of that age', () => {
    const subgroups = [{ ageGroup: '13-17' as const, n: 12, estimate: -0.2, variance: 0.04 }];
    const mixed = found(-0.69, -0.03, { practice: 'own', n: 40, ageGroup: null });
    expect(expectAt('13-17', [mixed])).toMatchObject([{ from: 'practice', people: 40, ages: { told: false } }]);
    const apart = expectAt('13-17', [{ ...mixed, subgroups }]);
    expect(apart).toMatchObject([{ from: 'practice', people: 12, ages: { asked: '13-17', told: true } }]);
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
