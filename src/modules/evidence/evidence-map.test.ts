import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { studyRecord } from '../../../test/harness/study-records';
import { columnQuestion, compareCells, createEvidenceMap, questionsOf } from './evidence-map';
import { judgeCell } from './map-cell';
import { nameCell } from './name-evidence/name-cell';
import { poolStudies } from './pooling';
import { readQuestion, type StudyQuestion, writeQuestion } from './study-question';
import { constructs, type StudyRecord, studyAgeGroups } from './study-record';

const elements = ['praktische-hulp', 'betekenisvolle-rol', 'sociale-vaardigheden'];
const activities = ['huisbezoek', 'buddywerking'];
const events = ['pensioen', 'verhuis'];

const estimate = fc.integer({ min: -120, max: 120 }).map((each) => each / 100);
const spread = fc.constantFrom(0.004, 0.02, 0.1);
const record = fc
  .record({
    design: fc.constantFrom('before-after' as const, 'controlled' as const, 'randomised' as const),
    construct: fc.constantFrom(...constructs),
    workingElements: fc.subarray(elements),
    activityTypes: fc.subarray(activities),
    ageGroup: fc.option(fc.constantFrom(...studyAgeGroups)),
    lifeEvent: fc.option(fc.constantFrom(...events)),
    with60: fc.boolean(),
    estimate,
    variance: spread,
  })
  .map(({ estimate: y, variance, with60, ...given }): StudyRecord => {
    const half = 1.96 * Math.sqrt(variance);
    const part = { ageGroup: '60+' as const, n: 12, estimate: y, variance: 2 * variance };
    return studyRecord({
      ...given,
      effect: { metric: 'SMCR', estimate: y, variance, lower: y - half, upper: y + half },
      subgroups: given.ageGroup === null && with60 ? [part] : [],
    });
  });
const records = fc.array(record, { maxLength: 25 });
const everyCell: StudyQuestion[] = elements
  .map((workingElement): StudyQuestion => ({ workingElement }))
  .concat(activities.map((activityType) => ({ activityType })))
  .flatMap((row) => [
    row,
    ...studyAgeGroups.map((ageGroup) => ({ ...row, ageGroup })),
    ...events.map((lifeEvent) => ({ ...row, lifeEvent })),
    ...constructs.map((construct) => ({ ...row, construct })),
  ]);

describe('the map of evidence', () => {
  it('has every study in each cell that it answers, and in no other; cells add up to the studies', () => {
    fc.assert(
      fc.property(records, (given) => {
        const map = createEvidenceMap(given);
        const counted = everyCell.reduce((sum, question) => {
          const { results, accounts, mixedAges, samePeople } = map.cell(question);
          expect(results + accounts + mixedAges + samePeople).toBe(map.records(question).length);
          return sum + map.records(question).length;
        }, 0);
        expect(counted).toBe(given.reduce((sum, each) => sum + questionsOf(each).length, 0));
        expect(map.size).toBe(given.length);
      }),
    );
  });

  it('says of a cell what pooling says when asked the same', () => {
    fc.assert(
      fc.property(records, fc.constantFrom(...everyCell), (given, question) => {
        const { construct, ...rest } = question;
        const about = construct ? given.filter((each) => each.construct === construct) : given;
        const { pools } = poolStudies(about, rest);
        const cell = createEvidenceMap(given).cell(question);
        expect(cell.results).toBe(pools.reduce((sum, { results }) => sum + results.length, 0));
        for (const { design, construct: what, pooled, k } of cell.pools) {
          const same = pools.find((each) => each.design === design && each.construct === what);
          expect([k, pooled]).toEqual([same?.results.length, same?.pooled]);
        }
      }),
    );
  });

  it('is the same whatever the order of the studies, and however they came', () => {
    fc.assert(
      fc.property(records, fc.nat(), (given, cut) => {
        const whole = createEvidenceMap(given);
        const turned = createEvidenceMap(given.toReversed());
        const at = given.length === 0 ? 0 : cut % given.length;
        const first = createEvidenceMap(given.slice(at));
        for (const question of everyCell) first.cell(question);
        const grown = first.change(given.slice(0, at), []);
        const other = given.map((each) => ({
          ...each,
          workingElements: ['praktische-hulp'],
          construct: 'isolation' as const,
        }));
        const corrected = createEvidenceMap(other).change(given, []);
        for (const question of everyCell) {
          const expected = whole.cell(question);
          expect(turned.cell(question)).toEqual(expected);
          expect(grown.cell(question)).toEqual(expected);
          expect(corrected.cell(question)).toEqual(expected);
        }
        const ids = given.map(({ id }) => id);
        expect(grown.change([], ids).questions()).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  it('is after any changes what it is when made anew, also when the same people have several results', () => {
    const people = fc.array(
      fc.record({ record, study: fc.nat(5), followUpMonths: fc.constantFrom(0, 3, 6), year: fc.nat(3) }),
      { maxLength: 20 },
    );
    const step = fc.record({ people, gone: fc.array(fc.nat(40), { maxLength: 6 }) });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 4 }), (steps) => {
        let map = createEvidenceMap([]);
        let now: StudyRecord[] = [];
        for (const { people: came, gone } of steps) {
          const out = gone.map((id) => `r${id}`);
          const changed = came.map((each, at) => ({
            ...each.record,
            ...{ id: `r${(at * 7 + each.study) % 40}`, study: `s${each.study}`, year: 2020 + each.year },
            followUpMonths: each.followUpMonths,
          }));
          const unique = [...new Map(changed.map((each) => [each.id, each])).values()];
          const ids = new Set([...out, ...unique.map(({ id }) => id)]);
          now = [...now.filter(({ id }) => !ids.has(id)), ...unique];
          map = map.change(unique, out);
          const anew = createEvidenceMap(now);
          for (const question of everyCell) expect(map.cell(question)).toEqual(anew.cell(question));
          expect(map.questions().toSorted()).toEqual(anew.questions().toSorted());
          expect(map.size).toBe(now.length);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('keeps the cells that a change does not touch', () => {
    const [one, other] = [
      studyRecord({ activityTypes: ['huisbezoek'] }),
      studyRecord({ activityTypes: ['buddywerking'] }),
    ];
    const before = createEvidenceMap([one, other]);
    const kept = before.cell({ activityType: 'buddywerking' });
    const after = before.change([{ ...one, version: 2, n: 99 }], []);
    expect(after.cell({ activityType: 'buddywerking' })).toBe(kept);
    expect(after.cell({ activityType: 'huisbezoek' }).people).toBe(99);
    expect(before.cell({ activityType: 'huisbezoek' }).people).toBe(24);
  });

  it('tells emptiness from no difference: without results there is no direction', () => {
    const empty = createEvidenceMap([]).cell({ workingElement: 'praktische-hulp' });
    expect(empty).toMatchObject({ results: 0, direction: null, level: null });
    const flat = { metric: 'SMCR' as const, estimate: 0, variance: 0.001, lower: -0.06, upper: 0.06 };
    const none = judgeCell([studyRecord({ effect: flat })]);
    expect(none).toMatchObject({ results: 1, direction: 'negligible', level: 'geen-effect' });
  });

  it('claims nothing about an age without numbers of people of that age', () => {
    fc.assert(
      fc.property(records, fc.constantFrom(...studyAgeGroups), (given, ageGroup) => {
        const without = given.filter((each) => each.ageGroup === null && each.subgroups.length === 0);
        const cell = createEvidenceMap(without).cell({ workingElement: 'praktische-hulp', ageGroup });
        expect(cell).toMatchObject({ results: 0, direction: null, level: null, pools: [] });
      }),
    );
  });
});

const found = (lower: number, upper: number, given: Partial<StudyRecord> = {}) =>
  studyRecord({
    ...given,
    effect: { metric: 'SMD', estimate: (lower + upper) / 2, variance: ((upper - lower) / 3.92) ** 2, lower, upper },
  });
const controlled = { design: 'controlled' as const, quality: 'good' as const, nComparison: 30 };

describe('a cell', () => {
  it('points where its results point, and says so when they contradict each other', () => {
    expect(judgeCell([found(-0.6, -0.2)]).direction).toBe('better');
    expect(judgeCell([found(0.2, 0.6)])).toMatchObject({ direction: 'worse', level: 'mogelijk-nadelig' });
    expect(judgeCell([found(-0.6, 0.2)])).toMatchObject({ direction: 'unclear', level: null });
    const opposed = judgeCell([found(-0.6, -0.2), found(0.2, 0.6)]);
    expect(opposed).toMatchObject({ direction: 'mixed', level: 'mogelijk-nadelig' });
    expect(judgeCell([found(-0.6, -0.2), found(0.2, 0.6, controlled)]).direction).toBe('mixed');
    expect(judgeCell([found(-0.6, -0.2), found(-0.4, 0.3, controlled)]).direction).toBe('unclear');
  });

  it('is never plainly better with a harmful result or a serious event in it, whatever outweighs it', () => {
    const strong = Array.from({ length: 4 }, () => found(-0.6, -0.3, controlled));
    expect(judgeCell(strong)).toMatchObject({ direction: 'better', level: '4' });
    const harmed = { direction: 'mixed', level: 'mogelijk-nadelig' };
    expect(judgeCell([...strong, found(0.27, 0.97)])).toMatchObject(harmed);
    expect(judgeCell([...strong, found(0.27, 0.97, controlled)])).toMatchObject(harmed);
    expect(judgeCell([...strong, found(0.27, 0.97), found(-0.6, -0.2)])).toMatchObject(harmed);
    expect(judgeCell([...strong, found(0.27, 0.97, { construct: 'wellbeing' })])).toMatchObject(harmed);
    const [first, ...others] = strong;
    const later = found(0.27, 0.97, { ...controlled, study: first?.study ?? '', followUpMonths: 12 });
    expect(judgeCell([...strong, later])).toMatchObject(harmed);
    const event = found(-0.6, -0.3, { ...controlled, adverse: 'related' });
    expect(judgeCell([...others, event])).toMatchObject({ adverse: 1, level: 'mogelijk-nadelig' });
    expect(judgeCell([found(-0.6, 0.2), found(0.2, 0.6)]).direction).toBe('worse');
  });

  it('says of results that are too few to combine what each of them shows', () => {
    const two = judgeCell([found(-0.69, -0.03, controlled), found(-0.5, 0.3, controlled)]);
    expect(two.pools[0]).toMatchObject({ k: 2, pooled: null, apart: { better: 1, none: 1, worse: 0 } });
    expect(nameCell(two, 'nl')[0]).toMatch(
      /te weinig om samen te nemen: 1 van de 2 toont verbetering, 1 van de 2 toont geen duidelijk verschil$/,
    );
    expect(nameCell(two, 'nl').join()).not.toContain('niet te onderscheiden van toeval');
    const both = judgeCell([found(-0.69, -0.03), found(-0.5, -0.3)]);
    expect(nameCell(both, 'en')[0]).toMatch(/too few to combine: 2 of 2 show an improvement$/);
    expect(judgeCell([found(-0.69, -0.03)]).pools[0]?.apart).toBeNull();
  });

  it('tells what a new place may expect, and which results it left out', () => {
    const three = judgeCell([found(-0.6, -0.2), found(-0.5, -0.1), found(-0.7, -0.3)]);
    expect(nameCell(three, 'nl')[0]).toMatch(
      /−0,40 \(−\d,\d\d tot −?\d,\d\d\), op een nieuwe plaats −\d,\d\d tot −?\d,\d\d$/,
    );
    expect(nameCell({ ...three, samePeople: 2 }, 'nl')).toContain(
      '2 resultaten van dezelfde mensen, niet nog eens geteld',
    );
  });

  it('is never surer than 3 without comparison, 4 with a good one, 5 with two independent ones, one of them late', () => {
    const many = Array.from({ length: 30 }, () => found(-0.6, -0.2, { evaluator: 'independent', quality: 'good' }));
    expect(judgeCell(many).level).toBe('3');
    expect(judgeCell([...many, found(-0.6, -0.2, controlled)]).level).toBe('4');
    const independent = { ...controlled, evaluator: 'independent' as const };
    const [soon, late] = [found(-0.6, -0.3, independent), found(-0.6, -0.3, { ...independent, followUpMonths: 6 })];
    expect(judgeCell([soon, late]).level).toBe('5');
    expect(judgeCell([late]).level).toBe('4');
    expect(judgeCell([found(-0.6, -0.3, { ...independent, quality: 'poor' })]).level).toBe('3');
  });
});

describe('columns of a row', () => {
  const three = (y: number) => judgeCell(Array.from({ length: 3 }, () => found(y - 0.2, y + 0.2)));

  it('differ only when that is more than chance, and are not compared without pooled results', () => {
    expect(compareCells([three(-0.4)])).toBeNull();
    expect(compareCells([three(-0.4), judgeCell([found(-0.2, 0.2)])])).toBeNull();
    expect(compareCells([three(-0.4), three(-0.45)])).toMatchObject({ compared: [0, 1], p: expect.closeTo(1, 0) });
    const far = compareCells([three(-1.4), three(0.4), three(-0.4)]);
    expect(far).toMatchObject({ compared: [0, 1, 2] });
    expect(compareCells([three(-0.4), judgeCell([]), three(-0.45)])?.compared).toEqual([0, 2]);
    expect(far?.p).toBeLessThan(0.001);
  });
});

describe('the question of a cell', () => {
  it('is the same after going through an address, and what is no answer is not asked', () => {
    for (const question of everyCell)
      expect(readQuestion(new URLSearchParams(writeQuestion(question)))).toEqual({ question, dropped: [] });
    expect(readQuestion(new URLSearchParams('leeftijd=oud&element=<b>&uitkomst=geluk&plek='))).toEqual({
      question: {},
      dropped: [
        { parameter: 'element', value: '<b>' },
        { parameter: 'leeftijd', value: 'oud' },
        { parameter: 'uitkomst', value: 'geluk' },
      ],
    });
    expect(readQuestion(new URLSearchParams('leeftijd=60+')).question).toEqual({ ageGroup: '60+' });
    expect(columnQuestion('ages', '60+')).toEqual({ ageGroup: '60+' });
    expect(columnQuestion('outcomes', 'isolation')).toEqual({ construct: 'isolation' });
    expect(columnQuestion('life-events', 'pensioen')).toEqual({ lifeEvent: 'pensioen' });
  });
});
