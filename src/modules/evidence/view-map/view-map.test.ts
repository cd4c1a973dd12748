import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestApp, type TestApp } from '../../../../test/harness/test-app';
import { demoStudies } from '../../demo/demo-studies';
import { addMadeUpStudies } from '../contract';
import { reachOf } from '../map-cell';
import { studiesTexts } from '../view-studies/texts';

let site: TestApp;
const get = async (path: string) => (await site.request(path)).text();
/** A page as it is read: without tags. */
const text = (html: string) => html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');

beforeAll(async () => {
  site = await createTestApp();
});
afterAll(() => site.close());

describe('the map without measurements', () => {
  it('invites to measure in every cell, and shows no zero', async () => {
    const html = await get('/nl/wat-werkt');
    expect(html.match(/nog niet gemeten/g)?.length).toBe(7 * 5);
    expect(html.match(/href="\/nl\/meten\?element=[a-z-]+(?:&amp;leeftijd=[\d%B-]+)?"/g)).toHaveLength(7 * 5);
    expect(html).toContain('Elk leeg vak is een uitnodiging.');
    expect(html.match(/class="circle-core"/g)?.length).toBe(5);
  });

  it('tells what of its address it does not know, as every page here does', async () => {
    const told = (what: string) => `Dit kennen we niet, dus lieten we het weg: ${what}.`;
    const html = await get('/nl/wat-werkt?rijen=xx&kolommen=leeftijd&foo=<b>&bar=');
    const odd = text(html.replaceAll('&#8220;', '“').replaceAll('&#8221;', '”'));
    expect(odd).toContain(told('rijen “xx”, foo “&lt;b>”'));
    for (const query of ['rijen=activiteiten', 'utm_source=nieuwsbrief&fbclid=x']) {
      expect(text(await get(`/nl/wat-werkt?${query}`))).not.toContain('We konden niet alles');
    }
    const others = { metingen: 'foo=bar', 'past-bij-ons': 'foo=bar', uitleg: 'effect=abc' };
    for (const [path, query] of Object.entries(others)) {
      const [name, value] = query.split('=');
      expect(text(await get(`/nl/wat-werkt/${path}?${query}`)), path).toContain(told(`${name} “${value}”`));
    }
    expect(text(await get('/nl/wat-werkt/uitleg?effect=-0,3'))).not.toContain('We konden niet alles');
    expect((await site.request('/wat-werkt/data.csv?foo=bar')).status).toBe(400);
  });

  it('has nothing to say of a cell but that nobody knows', async () => {
    const html = await get('/nl/wat-werkt/metingen?element=praktische-hulp&leeftijd=13-17');
    expect(html).toContain('Dit is nog niet gemeten');
    expect(html).not.toContain('forest-square');
  });
});

describe('the map with measurements', () => {
  beforeAll(async () => {
    await addMadeUpStudies(site.deps, demoStudies(), site.clock.now());
    site.clock.advance(2000);
  });

  it('says in words what each circle shows, and lists the same in a table', async () => {
    const html = await get('/nl/wat-werkt');
    const row = /Sociale vaardigheden versterken<\/a>.*?<\/tr>/s.exec(html)?.[0] ?? '';
    expect(text(row)).toContain('eenzamer: 0,62');
    expect(text(row)).toContain('1 keer gebeurde iets ernstigs door de aanpak');
    expect(html).toContain('Toon als tabel');
    expect(text(html)).toContain('mogelijk nadelig');
    expect(html).not.toContain('NaN');
  });

  it('draws a heavy edge where its words say that it is possibly harmful, also where results contradict each other', async () => {
    const cells = (await get('/nl/wat-werkt')).match(/<a class="matrix-cell".*?<\/a>/gs) ?? [];
    const [drawn, said] = [/circle-harm/, /mogelijk nadelig/i].map((sign) => cells.filter((cell) => sign.test(cell)));
    expect(drawn).toEqual(said);
    expect(said?.filter((cell) => cell.includes('circle-mixed')).length).toBeGreaterThan(0);
    expect(said?.filter((cell) => cell.includes('circle-open'))).toEqual([]);
  });

  it('has other rows and columns by choice, each with links that lead to its studies', async () => {
    for (const rows of ['werkzame-elementen', 'activiteiten']) {
      for (const columns of ['leeftijd', 'levensgebeurtenis', 'uitkomst']) {
        const html = await get(`/nl/wat-werkt?rijen=${rows}&kolommen=${columns}`);
        const [link = ''] = html.match(/\/nl\/wat-werkt\/metingen\?[^"]+(?=")/) ?? [];
        expect((await site.request(link.replaceAll('&amp;', '&'))).status, link).toBe(200);
      }
    }
    const count = async (query: string) => (await get(`/nl/wat-werkt${query}`)).match(/scope="col"/g)?.length ?? 0;
    expect(await count('?kolommen=levensgebeurtenis')).toBeGreaterThan(await count(''));
  });

  it('is not drawn again for who has it, and is when something changed', async () => {
    const first = await site.request('/nl/wat-werkt');
    const etag = first.headers.get('ETag') ?? '';
    const again = await site.request('/nl/wat-werkt', { headers: { 'If-None-Match': etag } });
    expect(again.status).toBe(304);
    expect(await get('/nl/wat-werkt')).toBe(await get('/nl/wat-werkt'));
    expect((await site.request('/en/wat-werkt')).headers.get('ETag')).not.toBe(etag);
  });
});

describe('the studies of a cell', () => {
  const cell = '/nl/wat-werkt/metingen?element=betekenisvolle-contacten&activiteit=buddywerking&leeftijd=60%2B';

  it('are together only with three or more of one design, and then with interval and expectation in words', async () => {
    const page = text(await get(cell));
    expect(page).toContain('Samen: −0,34 (−0,45 tot −0,22), op basis van 12 metingen en 448 mensen.');
    expect(page).toMatch(/In een nieuwe gemeente kunt u een verschil verwachten tussen −0,\d\d en −?0,\d\d\./);
    expect(page.match(/Minder dan drie resultaten nemen we niet samen/g)?.length).toBe(2);
    expect(page).toContain('Zonder vergelijkingsgroep is dat niet te scheiden');
  });

  it('say that it may do harm too where the whole leaves room for that', async () => {
    const unclear = (upper: number) =>
      studiesTexts.nl.points.unclear('loneliness', reachOf({ lower: upper - 1.2, upper }));
    expect(unclear(0.15)).toContain('het kan helpen, of niets doen.');
    expect(unclear(0.6)).toContain('het kan helpen, niets doen of nadelig zijn.');
    expect(unclear(1.1)).toContain('het kan niets doen, of nadelig zijn.');
  });

  it('have a funnel and the test of Egger from ten on only', async () => {
    expect(await get(cell)).toContain('class="funnel"');
    expect(text(await get(cell))).toContain('toets van Egger');
    expect(await get('/nl/wat-werkt/metingen?activiteit=telefonisch-contact')).not.toContain('class="funnel"');
  });

  it('stand beside published reviews of the same kind, which are never added', async () => {
    const page = text(await get('/nl/wat-werkt/metingen?activiteit=buddywerking'));
    expect(page).toContain('Blodgett et al., 2025');
    expect(page).not.toContain('Masi');
  });

  it('of mixed ages are left out for an age, with the reason', async () => {
    const page = text(await get('/nl/wat-werkt/metingen?activiteit=ontmoeting-in-de-buurt&leeftijd=18-25'));
    expect(page).toContain('zonder cijfer voor deze leeftijd');
    expect(page).toContain('Dit is nog niet gemeten');
  });
});
