import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createTestApp, type TestApp } from '../../../test/harness/test-app';
import { areas } from './contract';
import { areaPaths } from './paths';

let site: TestApp;
beforeAll(async () => {
  site = await createTestApp();
});
afterAll(() => site.close());

const get = async (path: string) => {
  const answer = await site.request(path);
  return { status: answer.status, location: answer.headers.get('Location'), body: await answer.text() };
};

it('finds a merged municipality by its old name and says where it is now', async () => {
  const { body } = await get(areaPaths.find('Galmaarden'));
  expect(body).toContain('Pajottegem');
  expect(body).toContain('Galmaarden is sinds 2025 deel van Pajottegem.');
  expect((await get(areaPaths.find('Zingem'))).body).toContain('Zingem is sinds 2019 deel van Kruisem.');
});

it('leads the code of a former municipality to the one of today', async () => {
  const galmaarden = areas.find('Galmaarden', 1)[0];
  expect(await get(areaPaths.municipality('23023'))).toMatchObject({
    status: 303,
    location: areaPaths.municipality(galmaarden?.municipality.nis ?? ''),
  });
});

it('shows of every municipality its regions, neighbours and inhabitants with their date', async () => {
  for (const { nis, name } of areas.municipalities) {
    const { status, body } = await get(areaPaths.municipality(nis));
    expect(status).toBe(200);
    expect(body).toContain(`<h1>${name.replace("'", '&#39;')}`.slice(0, 8));
    expect(body).toContain('1 januari 2020');
  }
});

it('shows the practices of a municipality and how many its neighbours add', async () => {
  const { body } = await get(areaPaths.municipality('13013'));
  expect(body).toContain('6 praktijken in deze gemeente');
  expect(body).toContain('/praktijken/babbellijn-herselt');
});

it('says that it cannot search by postcode', async () => {
  expect((await get(areaPaths.find('9000'))).body).toContain('Met een postcode zoeken kan hier nog niet');
});

it('answers in the API by name and by code of both editions', async () => {
  const found = JSON.parse((await get(`${areaPaths.api}?q=Gooik`)).body);
  expect(found.items[0]).toMatchObject({
    name: 'Pajottegem',
    change: { kind: 'merged-into', former: { name: 'Gooik' } },
  });
  expect(JSON.parse((await get(areaPaths.apiArea('23024'))).body).name).toBe('Pajottegem');
  expect(JSON.parse((await get(areaPaths.apiArea('44072'))).body)).toMatchObject({
    name: 'Lievegem',
    change: { kind: 'merged-into', on: '2019-01-01', former: { nis: '44072', name: 'Waarschoot' } },
  });
  expect((await get(areaPaths.apiArea('99999'))).status).toBe(404);
  expect(JSON.parse((await get(areaPaths.api)).body).total).toBe(285);
});

it('says in the API by which name a municipality was found, how well, and the date of its inhabitants', async () => {
  const [found] = JSON.parse((await get(`${areaPaths.api}?q=gooik`)).body).items;
  expect(found).toMatchObject({ name: 'Pajottegem', matchedName: 'Gooik', fit: 'name', populationDate: '2020-01-01' });
  const all = JSON.parse((await get(`${areaPaths.api}?q=e`)).body);
  expect(all.total).toBe(all.items.length);
  expect(all.total).toBe(areas.find('e', 1000).length);
});

it('pages through all municipalities once, by links that keep the filter', async () => {
  const names: string[] = [];
  let next: string | undefined = `/en${areaPaths.api}?pageSize=20&province=limburg`;
  while (next) {
    const answer = await site.request(next);
    const { total, items } = JSON.parse(await answer.text());
    expect(total).toBe(areas.region('province', 'limburg')?.municipalities.length);
    expect(answer.headers.get('X-Total-Count')).toBe(String(total));
    names.push(...items.map((item: { name: string }) => item.name));
    const link: string | undefined = /<([^>]+)>; rel="next"/.exec(answer.headers.get('Link') ?? '')?.[1];
    next = link && new URL(link).pathname + new URL(link).search;
  }
  expect(names).toEqual(areas.region('province', 'limburg')?.municipalities.map(({ name }) => name));
});

it('filters by every region that it lists', async () => {
  const { items } = JSON.parse((await get(areaPaths.apiRegions)).body);
  expect(new Set(items.map((region: { kind: string }) => region.kind)).size).toBe(4);
  for (const { kind, id, municipalities } of items) {
    const found = JSON.parse((await get(`${areaPaths.api}?${new URLSearchParams({ [kind]: id })}`)).body);
    expect(
      found.items.map((item: { nis: string }) => item.nis),
      `${kind} ${id}`,
    ).toEqual(municipalities);
  }
});

it.each(['province=onzin', 'pageSize=301', 'page=0', 'provincie=limburg', 'q=a&q=b'])('refuses ?%s', async (query) => {
  expect((await get(`${areaPaths.api}?${query}`)).status).toBe(400);
});

it('never fails, whatever is searched', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 80 }), async (text) => {
      const query = new URLSearchParams({ q: text });
      expect((await get(`${areaPaths.all}?${query}`)).status).toBe(200);
      expect((await get(`${areaPaths.api}?${query}`)).status).toBe(200);
    }),
    { numRuns: 100 },
  );
});
