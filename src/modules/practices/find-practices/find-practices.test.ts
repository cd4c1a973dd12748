import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createTestApp, type TestApp } from '../../../../test/harness/test-app';
import { filters } from '../selection';

let site: TestApp;
beforeAll(async () => {
  site = await createTestApp();
});
afterAll(() => site.close());

async function get(path: string): Promise<string> {
  const response = await site.request(path);
  expect(response.status, path).toBe(200);
  return response.text();
}

const find = (query: Record<string, string> | [string, string][] = {}, language = 'nl') =>
  get(`/${language}/praktijken?${new URLSearchParams(query)}`);
const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"' };
const decode = (html: string) =>
  html.replace(/&(?:#(\d+)|(\w+));/g, (_, code, name) => (code ? String.fromCodePoint(code) : (entities[name] ?? '')));
/** What a reader reads, without markup. */
const words = (html: string) => decode(html.slice(html.indexOf('<main')).replace(/<[^>]*>/g, ' ')).replace(/\s+/g, ' ');
const totalOf = (html: string) => Number(/<h2>(\d+) praktijk/.exec(html)?.[1]);

/** The options of a filter as the form shows them. */
function options(html: string, param: string) {
  const pattern = new RegExp(
    `name="${param}" value="([^"]*)"( checked)?/><span>([^<]*)</span><span class="count">(\\d+)`,
    'g',
  );
  return [...html.matchAll(pattern)].map(([, value = '', checked, label = '', count]) => ({
    value: decode(value),
    label,
    chosen: checked !== undefined,
    count: Number(count),
  }));
}

describe('the filters', () => {
  test.each(filters.map(({ key, param }) => [key, param]))(
    '%s: every count is what choosing it shows',
    async (_, param) => {
      const all = options(await find(), param);
      expect(all.length).toBeGreaterThan(0);
      for (const { value, count } of all.slice(0, 10)) {
        const html = await find({ [param]: value });
        expect(totalOf(html), value).toBe(count);
        expect(options(html, param).find((option) => option.value === value)?.chosen).toBe(true);
      }
    },
  );

  test('count what remains given the other filters', async () => {
    const html = await find({ leeftijd: '60+' });
    for (const { value, count } of options(html, 'element')) {
      expect(totalOf(await find({ leeftijd: '60+', element: value }))).toBe(count);
    }
  });

  test('keep a chosen value in sight when nothing has it any more', async () => {
    const html = await find({ q: 'xyzzyqq', leeftijd: '13-17' });
    expect(options(html, 'leeftijd')).toEqual([
      { value: '13-17', label: 'jongeren (13-17 jaar)', chosen: true, count: 0 },
    ]);
  });

  test('show eight values first and the rest behind one fold', async () => {
    const html = await find();
    const partners = html.slice(html.indexOf('Met wie'), html.indexOf('>Waar<'));
    const [first = '', rest = ''] = partners.split('<details>');
    expect(options(first, 'partner')).toHaveLength(8);
    expect(rest).toContain(`Nog ${options(rest, 'partner').length}`);
    expect(options(rest, 'partner').length).toBeGreaterThan(5);
  });

  test('can be taken away one by one, and all at once', async () => {
    const html = await find({ q: 'ouderen', leeftijd: '60+', element: 'betekenisvolle-contacten' });
    expect(html).toContain(
      'href="/nl/praktijken?q=ouderen&amp;leeftijd=60%2B"><span class="visually-hidden">Verwijder: ',
    );
    expect(html).toContain('href="/nl/praktijken?q=ouderen">Wis alle filters</a>');
  });

  test('stay when the question, the order or the view changes', async () => {
    const html = await find({ q: 'ouderen', leeftijd: '60+', sorteer: 'nieuwste', weergave: 'kaart' });
    const searchForm = html.slice(html.indexOf('<search>'), html.indexOf('</search>'));
    for (const field of [
      'name="leeftijd" value="60+"',
      'name="sorteer" value="nieuwste"',
      'name="weergave" value="kaart"',
    ])
      expect(searchForm).toContain(field);
    expect(html).toContain(
      'href="/nl/praktijken?q=ouderen&amp;leeftijd=60%2B&amp;sorteer=nieuwste&amp;weergave=matrix"',
    );
  });
});

describe('near us', () => {
  const herselt = 'Herselt en buurgemeenten';
  test.each([
    ['the name', 'Herselt'],
    ['the name in capitals', 'HERSELT'],
    ['the NIS code', '13013'],
  ])('understands %s', async (_, bij) => {
    const html = await find({ bij });
    expect(words(html)).toContain(herselt);
    expect(html).toContain('name="bij" value="Herselt"');
    expect(totalOf(html)).toBeGreaterThan(5);
  });

  test('understands the name of a former municipality and says where it went', async () => {
    const html = await find({ bij: 'Galmaarden' });
    expect(words(html)).toContain('Galmaarden hoort nu bij Pajottegem.');
    expect(html).toContain('name="bij" value="Pajottegem"');
    expect(words(await find({ bij: 'Overpelt' }))).toContain('Overpelt hoort nu bij Pelt.');
  });

  test('keeps what it does not know in the field and says so there', async () => {
    const html = await find({ bij: 'Nergens"huizen' });
    expect(html).toContain('name="bij" value="Nergens&quot;huizen"');
    expect(html).toMatch(/id="bij-error">We kennen geen Vlaamse gemeente/);
    expect(html).toMatch(/aria-describedby="bij-error bij-hint" aria-invalid="true"/);
    expect(totalOf(html)).toBe(111);
  });

  test('says above the results what it does not know, with the filter open at the field', async () => {
    const html = await find({ bij: 'Atlantis' });
    const notice = html.slice(
      html.indexOf('<div class="notice notice-attention"'),
      html.indexOf('<details class="filters"'),
    );
    expect(words(`<main>${notice}`)).toContain('geen Vlaamse gemeente “Atlantis”');
    expect(notice).toContain('href="#bij"');
    expect(html).toContain('<details class="filters" open>');
    expect(await find({ bij: 'Herselt' })).toContain('<details class="filters">');
  });

  test('says that postcodes are not known, and asks which municipality was meant when it can be several', async () => {
    expect(await find({ bij: '9000' })).toContain('We zoeken niet op postcode.');
    expect(await find({ bij: 'hers' })).toMatch(/hers&#8221; kan meer dan [^<]* gemeente zijn: Herselt, Herstappe\./);
    expect(await find({ bij: 'herst' })).toContain('Herstappe en buurgemeenten');
  });
});

describe('the answer', () => {
  test('asks a question while nothing is asked, and puts the question asked in the title', async () => {
    expect(await find()).toContain('<h1>Welke praktijk past bij u?</h1>');
    expect(decode(await find({ q: 'rouw' }))).toContain('<title>Praktijken voor "rouw" - Verbonden</title>');
  });

  test('tells kindly what was dropped from the address', async () => {
    const html = await find({ element: 'onzin', sorteer: 'zomaar' });
    expect(words(html)).toContain('Dit kennen we niet, dus lieten we het weg: element “onzin”, sorteer “zomaar”.');
    expect(totalOf(html)).toBe(111);
  });

  test('says which page there is not, which view, and that a long question was cut', async () => {
    const html = await find({ bladzijde: '9999', weergave: 'unknown', q: `rouw ${'en verder '.repeat(1500)}` });
    expect(words(html)).toContain('weergave “unknown”');
    expect(words(html)).toContain('We zochten met de eerste 200 tekens.');
    expect(words(await find({ bladzijde: '9999' }))).toContain('Er zijn maar 5 bladzijden. U ziet de laatste.');
    expect(words(await find({ bladzijde: '5' }))).not.toContain('U ziet de laatste');
  });

  test('says how many practices name no age, and shows them too', async () => {
    const old = await find({ leeftijd: '60+' });
    const [, count, href = ''] =
      /Nog (\d+) praktijken zijn voor alle leeftijden[^<]*<a href="([^"]+)"/.exec(decode(old)) ?? [];
    expect(Number(count)).toBeGreaterThan(0);
    const both = await get(href);
    expect(totalOf(both)).toBe(totalOf(old) + Number(count));
    expect(words(both)).not.toContain('toon die ook');
    expect(words(await find())).not.toContain('toon die ook');
  });

  test('says as what a misspelt word was read', async () => {
    expect(words(await find({ q: 'eenzaamhied' }))).toContain('We zochten ook naar “eenzaamheid”.');
  });

  test('answers a question without the word that nothing has, and says so', async () => {
    const q = 'zwembad voor ouderen';
    expect(words(await find({ q }))).toContain('Niets met “zwembad”. Dit vonden we zonder dat woord.');
    expect(words(await find({ q }, 'en'))).toContain('Nothing with “zwembad”.');
    expect(words(await find({ q }))).toContain('Zoekt u meer?');
  });

  test('shows the last page for a page past it', async () => {
    const html = await find({ bladzijde: '99' });
    expect(html).toMatch(/aria-label="Bladzijde 5 van 5" aria-current="page"/);
    expect(html.match(/<article/g)).toHaveLength(111 - 4 * 24);
  });

  test.each(['praktijken', 'stad', 'goede voorbeelden', 'mensen', 'activiteiten', 'wat kunnen we doen'])(
    'says of "%s" that it fits many practices, not that nobody shared it, and leads on',
    async (q) => {
      const html = await find({ q });
      expect(words(html)).toContain('Deze woorden passen bij veel praktijken.');
      expect(words(html)).not.toContain('deelde nog niemand');
      expect(html).toContain('href="/nl/praktijken">Toon alle praktijken</a>');
      expect(words(await find({ q }, 'en'))).toContain('These words fit many practices.');
    },
  );

  test('offers a way on when nothing is found, with how many there would be then', async () => {
    const html = await find({ q: 'xyzzyqq', leeftijd: '13-17' });
    expect(totalOf(html)).toBe(0);
    const [, href = '', count] = /<a href="([^"]+)">zonder zoekwoorden: (\d+) praktijken/.exec(html) ?? [];
    expect(totalOf(await get(decode(href)))).toBe(Number(count));
    expect(html).toMatch(/<a class="tag" href="\/nl\/praktijken\?activiteit=/);
    expect(html).toContain('href="/nl/praktijken/delen"');
  });

  test('offers region and province, with how many there are, when there is nothing near', async () => {
    for (const query of ['bij=Meulebeke', 'q=Tielt']) {
      const html = await get(`/nl/praktijken?${query}`);
      expect(words(html)).toContain('Kijk ruimer');
      const ways = [
        ...html.matchAll(
          /<a href="([^"]+)">(Midwest \(referentieregio\)|West-Vlaanderen \(provincie\)): (\d+) praktijk/g,
        ),
      ];
      expect(ways.map(([, , name]) => name)).toContain('West-Vlaanderen (provincie)');
      for (const [, href = '', , count] of ways) expect(totalOf(await get(decode(href)))).toBe(Number(count));
    }
    const narrowed = await find({ bij: 'Meulebeke', leeftijd: '60+' });
    expect(decode(narrowed)).toMatch(/href="[^"]*leeftijd=60%2B[^"]*provincie=west-vlaanderen/);
    expect(words(await find({ bij: 'Herselt' }))).not.toContain('Kijk ruimer');
    expect(words(await find({ bij: 'Meulebeke' }, 'en'))).toContain('West-Vlaanderen (province): ');
  });

  test('leads to the page of the menu that a question names', async () => {
    expect(await find({ q: 'bewezen effectief' })).toMatch(
      /Zoekt u deze bladzijde\? <a href="\/nl\/wat-werkt">Wat werkt/,
    );
    expect(await find({ q: 'what helps' }, 'en')).toMatch(/<a href="\/en\/wat-werkt">What works/);
    expect(await find({ q: 'soep' })).not.toContain('Zoekt u deze bladzijde');
  });

  test('counts on the map those with a place and tells how many have none', async () => {
    const text = words(await find({ weergave: 'kaart' }));
    const placed = Number(/(\d+) van 111 praktijken hebben een vaste plaats/.exec(text)?.[1]);
    const placeless = Number(/(\d+) praktijken zonder vaste plaats/.exec(text)?.[1]);
    expect(placed + placeless).toBe(111);
    expect(placed).toBeGreaterThan(40);
  });

  test('names on the map every municipality that has room for its name', async () => {
    const html = await find({ weergave: 'kaart' });
    const map = html.slice(html.indexOf('<svg class="map"'), html.indexOf('</figure>'));
    const named = map.slice(map.indexOf('map-labels-wide'), map.indexOf('map-labels-narrow'));
    expect(named).toContain('Sint-Truiden 1');
    expect(named.match(/<text/g)).toHaveLength(map.match(/<a class="map-mark/g)?.length ?? 0);
  });

  test('says on the map how many a municipality has with its neighbours, which is what it leads to', async () => {
    const html = await find({ weergave: 'kaart', leeftijd: '60+' });
    const row = /<th scope="row"><a href="([^"]+)">[^<]+<\/a><\/th><td[^>]*>(\d+)<\/td><td[^>]*>(\d+)<\/td>/;
    const [, href = '', own, around] = row.exec(html) ?? [];
    expect(Number(around)).toBeGreaterThanOrEqual(Number(own));
    expect(totalOf(await get(decode(href)))).toBe(Number(around));
  });

  test('invites in each empty cell of the matrix, and leaves out ages that were not chosen', async () => {
    const html = await find({ weergave: 'matrix', leeftijd: '26-59', activiteit: 'buddywerking' });
    const table = html.slice(html.indexOf('<table'), html.indexOf('</table>'));
    expect([...table.matchAll(/<th scope="col"/g)]).toHaveLength(2);
    const cells = [...table.matchAll(/class="matrix-(cell|empty)" href="([^"]+)"/g)];
    expect(cells).toHaveLength(7);
    for (const [, kind, href] of cells) {
      if (kind === 'empty') expect(href).toBe('/nl/praktijken/delen');
    }
    expect(cells.some(([, kind]) => kind === 'empty')).toBe(true);
  });

  test('can be taken along: the links carry the selection', async () => {
    const html = await find({ leeftijd: '60+', bladzijde: '2' });
    for (const format of ['csv', 'xlsx', 'docx', 'json'])
      expect(html).toContain(`href="/nl/praktijken/uitvoer.${format}?leeftijd=60%2B"`);
    expect(html).toContain('href="/nl/praktijken/nieuw.atom"');
  });

  test('is in English at an English address, with the same practices', async () => {
    const html = await find({ leeftijd: '60+' }, 'en');
    expect(html).toContain('<html lang="en">');
    expect(html).toContain(`<h2>${totalOf(await find({ leeftijd: '60+' }))} practices</h2>`);
    expect(words(html)).toContain('older people (60 and over)');
  });

  test('offers to take a practice off the list that is already on it', async () => {
    const [, slug = ''] = /name="slug" value="([^"]+)"/.exec(await find({ q: 'babbelbuddy' })) ?? [];
    const kept = await site.request('/praktijken/bewaard', {
      method: 'POST',
      body: new URLSearchParams({ action: 'bewaar', slug, return: '/praktijken?q=babbelbuddy' }),
    });
    expect(kept.status).toBe(303);
    expect(kept.headers.get('Location')).toBe(`/praktijken?q=babbelbuddy&bewaard=${slug}#praktijk-${slug}`);
    const Cookie = kept.headers.get('Set-Cookie')?.split(';')[0] ?? '';
    const html = await (await site.request('/nl/praktijken?q=babbelbuddy', { headers: { Cookie } })).text();
    expect(html).toMatch(new RegExp(`form="unkeep" name="slug" value="${slug}"`));
  });
});

test('whatever the query, there is a page and nothing of the query becomes markup', async () => {
  const names = [
    ...filters.map(({ param }) => param),
    'q',
    'bij',
    'sorteer',
    'bladzijde',
    'aantal',
    'weergave',
    '__proto__',
  ];
  const value = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc.constantFrom(
      '<hostile>',
      '"><hostile x="',
      "'--",
      '%00',
      '\u0000',
      '-1',
      '1e9',
      'constructor',
      '60+',
      'kaart',
      'matrix',
    ),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(fc.constantFrom(...names), value), { maxLength: 6 }), async (query) => {
      const html = await get(`/praktijken?${new URLSearchParams(query)}`);
      expect(html).not.toContain('<hostile');
    }),
    { numRuns: 150 },
  );
});

describe('a municipality without a practice', () => {
  test.each([
    ['Galmaarden', 'Pajottegem'],
    ['Aalter', 'Aalter'],
    ['Nevele', 'Deinze'],
  ])('%s leads to what happens there and next door', async (typed, today) => {
    const html = await (await site.request(`/praktijken?q=${typed}`)).text();
    expect(html).toMatch(new RegExp(`In ${today} en bij de buren`));
  });

  test('says that a postcode cannot be searched', async () => {
    expect(await (await site.request('/praktijken?q=9000')).text()).toContain('Typ de naam van de gemeente');
  });
});
