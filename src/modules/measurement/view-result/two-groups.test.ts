import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addCohort, type MadeCohort } from '../../../../test/harness/cohort-people';
import { createSharingSite, formBody, hiddenFields } from '../../../../test/harness/sharing-site';
import type { TestApp } from '../../../../test/harness/test-app';
import forms from '../../../../test/reference/measurement/prepost_djg6_reference.json';
import reference from '../../../../test/reference/measurement/two_groups_djg6_reference.json';
import { cohortResult } from '../cohort-result';
import { djg6 } from '../instruments/djg';
import { measurementPaths } from '../paths';

type Row = (typeof forms.rows)[number];
const itemsOf = ({ i1, i2, i3, i4, i5, i6 }: Row) => [i1, i2, i3, i4, i5, i6];

/** Both forms of everybody who left nothing open, by id; of the comparison group the other way around. */
const people = [...new Set(forms.rows.map(({ id }) => id))]
  .toSorted((a, b) => a - b)
  .map((id) => forms.rows.filter((row) => row.id === id).toSorted((a, b) => a.wave - b.wave))
  .filter((both) => both.length === 2 && !both.flatMap(itemsOf).includes(null))
  .map((both, place) => {
    const arm = place < reference.n ? ('group' as const) : ('comparison' as const);
    const [before = [], after = []] = (arm === 'group' ? both : both.toReversed()).map(itemsOf);
    return { arm, answers: { before, after } };
  });

let site: TestApp;
let made: MadeCohort;
beforeAll(async () => {
  site = await createSharingSite();
  const plan = { design: 'waiting-list', startsOn: '2026-08-01', endsOn: '2026-11-01' } as const;
  made = await addCohort(
    site,
    'org-herentals',
    people.map(({ arm }) => ({ arm })),
    plan,
  );
  const rows = people.flatMap(({ answers }, place) => {
    const code = made.participants[place]?.code;
    return [`${code};voor;${answers.before.join(';')}`, `${code};na;${answers.after.join(';')}`];
  });
  await uploadForms(['code;moment;item1;item2;item3;item4;item5;item6', ...rows].join('\n'));
});
afterAll(() => site.close());

/** Hands in a file as its pages ask it. */
async function uploadForms(content: string): Promise<void> {
  const path = `${measurementPaths.cohort(made)}/bestand`;
  const body = new FormData();
  body.set('bestand', new Blob([content]), 'antwoorden.csv');
  const html = await (await site.as('an')(path, { method: 'POST', body })).text();
  const rows = [...html.matchAll(/name="rij" value="([^"]*)"/g)].map(([, row = '']) => row.replaceAll('&quot;', '"'));
  const confirmed = formBody({ ...hiddenFields(html), meedoen: 'ja', rij: rows });
  expect((await site.as('an')(`${path}/bewaren`, { method: 'POST', body: confirmed })).status).toBe(303);
}

const read = async (path: string) => (await site.as('rik')(`/nl${path}`)).text();
const [lower = 0, upper = 0] = reference.ancova.ci;

describe('two groups come out as reckoned by somebody else', () => {
  it('to all digits, before anything is rounded', () => {
    const { group, comparison, controlled } = cohortResult({
      instrument: djg6,
      participants: people.map(({ arm }, place) => ({ id: `${place}`, arm, ageGroup: null, droppedOut: false })),
      answers: people.flatMap(({ answers }, place) =>
        (['before', 'after'] as const).map((moment) => ({ participant: `${place}`, moment, items: answers[moment] })),
      ),
      costs: { euro: null, hours: null, hourRate: null, volunteers: null },
    });
    const { mcnemar, ancova } = reference;
    expect([group.pairs.length, comparison?.pairs.length]).toEqual([reference.n, reference.nComparison]);
    expect(group.crossed).toMatchObject({ out: mcnemar.group.out, in: mcnemar.group.in });
    expect(group.crossed.test.chiSquared).toBeCloseTo(mcnemar.group.chi2_cc, 10);
    expect(group.crossed.test.p).toBeCloseTo(mcnemar.group.p_cc, 10);
    expect(group.crossed.test.exactP).toBeCloseTo(mcnemar.group.exact_p, 12);
    expect(comparison?.crossed).toMatchObject({ out: mcnemar.comparison.out, in: mcnemar.comparison.in });
    expect(comparison?.crossed.test.exactP).toBeCloseTo(mcnemar.comparison.exact_p, 12);
    expect(controlled?.change.difference).toBeCloseTo(reference.changeDifference, 10);
    expect(controlled?.ancova?.difference).toBeCloseTo(ancova.difference, 10);
    expect(controlled?.ancova?.slope).toBeCloseTo(ancova.slope, 10);
    expect(controlled?.ancova?.se).toBeCloseTo(ancova.se, 10);
    expect(controlled?.ancova?.lower).toBeCloseTo(lower, 8);
    expect(controlled?.ancova?.upper).toBeCloseTo(upper, 8);
    expect(controlled?.ancova?.p).toBeCloseTo(ancova.p, 10);
  });

  it('on the page and in both files, of forms that were handed in', async () => {
    const text = (await read(measurementPaths.result(made)))
      .replaceAll(/<[^>]+>/g, ' ')
      .replaceAll(/\s+/g, ' ')
      .replaceAll('&lt;', '<');
    const csv = (await read(measurementPaths.resultFile(made, 'csv'))).replaceAll(/\s+/g, ' ');
    // Rounded to 0.1: the coarsest step of at most half the standard error of 0.26.
    const ancova = 'ANCOVA: verschil na afloop, start meegerekend';
    expect(text).toContain(`${ancova} −1 (−1,5 tot −0,5), p < 0,001`);
    expect(csv).toContain(`${ancova};−1 (−1,5 tot −0,5), p < 0,001`);
    expect(text).toContain('is het verschil −1 punt (minder eenzaam), met 95% zekerheid tussen −1,5 en −0,5.');
    const mcnemar = 'McNemar: andere kant van de grens';
    expect(text).toContain(`${mcnemar} 15 eruit, 7 erin, exact p = 0,134`);
    expect(csv).toContain(`${mcnemar};15 eruit, 7 erin, exact p = 0,134`);
    expect(csv).toContain(`${mcnemar}, vergelijkingsgroep;niet getoond`);
    expect(text).toMatch(new RegExp(`Deze aantallen tonen we niet: [^.]*; ${mcnemar}, vergelijkingsgroep`));
    expect(text).not.toContain(`${mcnemar}, vergelijkingsgroep niet getoond`);
    const json = JSON.parse(await read(measurementPaths.resultFile(made, 'json')));
    const { difference, lower: from, upper: to, p } = json.controlled.ancova;
    for (const [shown, exact] of [
      [difference, reference.ancova.difference],
      [from, lower],
      [to, upper],
      [json.controlled.change.difference, reference.changeDifference],
    ]) {
      expect(Math.abs(shown - exact)).toBeLessThanOrEqual(0.05);
    }
    expect(p).toBe('< 0.001');
    expect(json.group.crossing.exactP).toBeCloseTo(reference.mcnemar.group.exact_p, 12);
    expect(json.comparison.crossing).toBeNull();
  });
});
