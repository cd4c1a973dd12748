import { afterAll, beforeAll, expect, it } from 'vitest';
import { createTestApp, type TestApp } from '../../../../test/harness/test-app';
import { demoStudies } from '../../demo/demo-studies';
import { addMadeUpStudies } from '../contract';
import { pool } from '../statistics/meta-analysis';

let site: TestApp;
const get = async (path: string) => (await site.request(path)).text();
beforeAll(async () => {
  site = await createTestApp();
  await addMadeUpStudies(site.deps, demoStudies(), site.clock.now());
});
afterAll(() => site.close());

const cell = 'element=betekenisvolle-contacten&activiteit=buddywerking&leeftijd=60%2B';
const numbers = (text: string) => text.split(', ').map(Number);
const show = (value: number) => value.toFixed(2).replace('.', ',').replace('-', '−');

it('the script holds the effects of the page, and what R makes of them is what the page shows', async () => {
  const script = await get(`/wat-werkt/data.R?${cell}`);
  const [part = ''] = /# --- loneliness, before-after.*/s.exec(script) ?? [];
  const [, yi = ''] = /yi <- c\(([^)]*)\)/.exec(part) ?? [];
  const [, vi = ''] = /vi <- c\(([^)]*)\)/.exec(part) ?? [];
  expect(numbers(yi).length).toBe(12);
  const [address = ''] = script.split('\n');
  expect(address).toMatch(/^# https?:\/\/[^/ ]+\/wat-werkt\/metingen\?\S*leeftijd=60%2B/);
  const { pathname, search } = new URL(address.slice(2));
  expect((await site.request(pathname + search)).status).toBe(200);
  // The same formulas as metafor: statistics/meta-analysis.test.ts holds them to its results.
  const found = pool(numbers(yi), numbers(vi), { method: 'REML', test: 'hk-truncated', alpha: 0.05 });
  const [b = 0, lower = 0, upper = 0] = [found.b[0], found.ciLb[0], found.ciUb[0]];
  expect(part).toContain(`# page: k = 12, estimate = ${b}, ci.lb = ${lower}, ci.ub = ${upper}`);
  expect(part).toContain(`pi.lb = ${found.pi[0]}, pi.ub = ${found.pi[1]}, tau2 = ${found.tau2}`);
  const page = await get(`/nl/wat-werkt/metingen?${cell}`);
  expect(page).toContain(`Samen: ${show(b)} (${show(lower)} tot ${show(upper)})`);
  expect(page).toContain(`tussen ${show(found.pi[0])} en ${show(found.pi[1])}.`);
  expect(part).toContain('rma(yi, vi, slab = study, method = "REML", test = "adhoc")');
});

it('what shares no approach and no group is not taken together, on the page or by the script', async () => {
  for (const query of ['', '?uitkomst=loneliness']) {
    const page = await get(`/nl/wat-werkt/metingen${query}`);
    expect(page).toContain('U koos geen aanpak of groep.');
    expect(page).not.toContain('Samen: ');
    expect(page).not.toContain('de ruit is alles samen');
    expect(page).toMatch(/<details class="no-print" open[^>]*><summary>Kies andere metingen/);
    const script = await get(`/wat-werkt/data.R${query}`);
    expect(script).toContain('# nothing was asked that these share');
    expect(script).not.toContain('rma(');
  }
  expect(await get('/nl/wat-werkt/metingen?leeftijd=60%2B')).toContain('Samen: ');
});

it('an answer that nobody can give is told on the page, and refused for a file', async () => {
  const page = await get('/nl/wat-werkt/metingen?leeftijd=9&element=bestaatniet');
  expect(page).toContain('Dit kennen we niet, dus lieten we het weg: element “bestaatniet”, leeftijd “9”.');
  for (const file of ['data.csv', 'data.R']) {
    const answer = await site.request(`/wat-werkt/${file}?leeftijd=9&element=`);
    expect([answer.status, (await answer.json()).errors]).toEqual([
      400,
      [{ parameter: 'leeftijd', reason: '„9” kennen we niet.' }],
    ]);
  }
});

it('the table has every study once that the page counts or names as left out', async () => {
  const all = (await get('/wat-werkt/data.csv')).trim().split('\r\n');
  expect(all.length).toBe(demoStudies().length + 1);
  expect(all[0]).toMatch(/^id,study,practice,kind,design,construct/);
  const some = (await get(`/wat-werkt/data.csv?${cell}`)).trim().split('\r\n');
  expect(some.length).toBe(15);
});

it('nothing typed can end a line or a text of the script', async () => {
  const { rScript } = await import('./r-script');
  const { studyRecord } = await import('../../../../test/harness/study-records');
  const { poolStudies } = await import('../pooling');
  const record = studyRecord({ source: 'a")\nsystem("x")\r# \\' });
  const script = rScript({
    url: 'http://x/?a=b\nsystem(1)\u2028system(2)\rsystem(3)',
    day: '2026-11-21',
    pools: poolStudies([record]).pools,
    fewestForFunnel: 10,
  });
  expect(script).toMatch(/^# --- \w+, [\w-]+: 1 result$/m);
  expect(script).not.toContain('system("');
  expect(script.split(/[\n\r\u2028]/)[0]).toBe('# http://x/?a=b system(1) system(2) system(3)');
  expect(script.split('\n').filter((line) => line.startsWith('study <-'))).toEqual([
    'study <- c("a ) system( x )     2026")',
  ]);
});
