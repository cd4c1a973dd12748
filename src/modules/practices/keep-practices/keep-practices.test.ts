import fc from 'fast-check';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestApp, type TestApp } from '../../../../test/harness/test-app';
import { unzip } from '../../../../test/harness/unzip';
import { practicePaths } from '../paths';
import { moveCatalogueState } from '../queries';
import { keptCookie, maxKept } from './kept-list';

let site: TestApp;
beforeAll(async () => {
  site = await createTestApp();
});
afterAll(() => site.close());

const cookieOf = (...slugs: string[]) => ({ Cookie: `${keptCookie}=${slugs.join('.')}` });
const send = (fields: [string, string][], headers: Record<string, string> = {}, prefix = '') =>
  site.request(prefix + practicePaths.kept, { method: 'POST', body: new URLSearchParams(fields), headers });
const show = async (headers: Record<string, string>) =>
  (await site.request(`/nl${practicePaths.kept}`, { headers })).text();
/** The list that an answer leaves in the browser; null when it leaves the cookie alone. */
const keptBy = (response: Response) =>
  /^bewaard=([^;]*)/.exec(response.headers.get('Set-Cookie') ?? '')?.[1]?.split('.') ?? null;
const titles = (page: string) =>
  [...page.matchAll(/<h2[^>]*><a href="\/nl\/praktijken\/([a-z-]+)"/g)].map(([, slug]) => slug);

describe('keeping', () => {
  it('adds at the end and goes back where the visitor was, in the same language', async () => {
    const fields: [string, string][] = [
      ['action', 'bewaar'],
      ['slug', 'soepcafes'],
      ['return', '/praktijken?q=soep'],
    ];
    const response = await send(fields, cookieOf('wijkcentra'), '/en');
    expect(response.status).toBe(303);
    expect(response.headers.get('Location')).toBe('/en/praktijken?q=soep&bewaard=soepcafes#praktijk-soepcafes');
    expect(keptBy(response)).toEqual(['wijkcentra', 'soepcafes']);
    expect(response.headers.get('Set-Cookie')).toMatch(/HttpOnly; SameSite=Lax/);
  });

  it('twice is the same as once', async () => {
    const response = await send(
      [
        ['action', 'bewaar'],
        ['slug', 'soepcafes'],
      ],
      cookieOf('soepcafes', 'wijkcentra'),
    );
    expect(keptBy(response)).toEqual(['soepcafes', 'wijkcentra']);
  });

  it.each(['//evil.example', 'https://evil.example', '/\\evil.example', '/en//evil.example', 'javascript:alert(1)'])(
    'never leads to %s',
    async (back) => {
      const response = await send([
        ['action', 'bewaar'],
        ['slug', 'soepcafes'],
        ['return', back],
      ]);
      expect(response.headers.get('Location')).toMatch(/^(\/|\/praktijken\/bewaard)\?bewaard=soepcafes$/);
    },
  );

  describe.each([
    ['/nl/praktijken?q=soep', 'praktijk-soepcafes'],
    ['/nl/praktijken/soepcafes#bewaren', 'bewaren'],
  ])('from %s', (back, id) => {
    const keep = () =>
      send(
        [
          ['action', 'bewaar'],
          ['slug', 'soepcafes'],
          ['return', back],
        ],
        cookieOf('wijkcentra', 'burenhulp'),
        '/nl',
      );

    it('comes back at the same place, where it is said, with the number kept', async () => {
      const location = (await keep()).headers.get('Location') ?? '';
      expect(location.split('#')[1]).toBe(id);
      const kept = cookieOf('wijkcentra', 'burenhulp', 'soepcafes');
      const page = await (await site.request(location, { headers: kept })).text();
      expect(page).toContain(` id="${id}" tabindex="-1"`);
      expect(page.match(/<p[^>]* role="status"/g)).toHaveLength(1);
      expect(page).toContain('Bewaard. <a href="/nl/praktijken/bewaard">Bekijk uw lijst (3)</a>');
    });

    it('says that the browser keeps no cookies when none comes back', async () => {
      const location = (await keep()).headers.get('Location') ?? '';
      const page = await (await site.request(location)).text();
      expect(page).toContain('bewaart uw browser geen cookies');
      expect(page).not.toContain('Bewaard. <a');
    });

    it('says nothing at an old address, when the practice was taken off since', async () => {
      const location = (await keep()).headers.get('Location') ?? '';
      const page = await (await site.request(location, { headers: cookieOf('wijkcentra') })).text();
      expect(page).not.toContain('role="status"');
    });
  });

  it('without cookies leads to an empty list that says why', async () => {
    const response = await send([
      ['action', 'neem-over'],
      ['slug', 'soepcafes'],
    ]);
    const page = await site.request(`/nl${response.headers.get('Location')}`);
    expect(await page.text()).toContain('bewaart uw browser geen cookies');
    expect(await show({})).not.toContain('geen cookies');
  });

  it('taking off in a list comes back at the same card, and claims nothing', async () => {
    const fields: [string, string][] = [
      ['action', 'verwijder'],
      ['slug', 'soepcafes'],
      ['return', '/praktijken?q=soep'],
    ];
    const location = (await send(fields, cookieOf('soepcafes'))).headers.get('Location');
    expect(location).toBe('/praktijken?q=soep#praktijk-soepcafes');
  });

  it('names the practice that was kept, not one beside it that does not exist', async () => {
    const response = await site.request(practicePaths.kept, {
      method: 'POST',
      body: new URLSearchParams([
        ['action', 'bewaar'],
        ['slug', 'bestaat-niet'],
        ['slug', 'wijkcentra'],
        ['return', practicePaths.list()],
      ]),
    });
    expect(response.headers.get('Location')).toBe('/praktijken?bewaard=wijkcentra#praktijk-wijkcentra');
  });

  it('refuses a practice that does not exist, and an action that does not exist', async () => {
    expect(
      (
        await send([
          ['action', 'bewaar'],
          ['slug', 'bestaat-niet'],
        ])
      ).status,
    ).toBe(404);
    expect(
      (
        await send([
          ['action', 'vernietig'],
          ['slug', 'soepcafes'],
        ])
      ).status,
    ).toBe(400);
  });

  it('says when the list is full, and changes nothing', async () => {
    const full = Array.from({ length: maxKept }, (_, index) => `slug-${index}`);
    const response = await send(
      [
        ['action', 'bewaar'],
        ['slug', 'soepcafes'],
      ],
      { ...cookieOf(...full), 'Accept-Language': 'nl' },
    );
    expect(response.status).toBe(409);
    expect(await response.text()).toContain('Uw lijst is vol');
    expect(keptBy(response)).toEqual(full);
  });

  it('takes over a list whole or not at all, and says how many fit', async () => {
    const nearly = Array.from({ length: maxKept - 2 }, (_, index) => `slug-${index}`);
    const response = await send(
      [
        ['action', 'neem-over'],
        ...['soepcafes', 'wijkcentra', 'burenhulp'].map((slug): [string, string] => ['slug', slug]),
      ],
      { ...cookieOf(...nearly), 'Accept-Language': 'nl' },
    );
    expect(response.status).toBe(409);
    expect(await response.text()).toContain('U wilt 3 praktijken toevoegen, maar er passen er nog 2 bij.');
    expect(keptBy(response)).toEqual(nearly);
  });

  it('is refused from another site', async () => {
    const headers = { Origin: 'https://evil.example' };
    expect(
      (
        await send(
          [
            ['action', 'bewaar'],
            ['slug', 'soepcafes'],
          ],
          headers,
        )
      ).status,
    ).toBe(403);
  });
});

describe('the kept list', () => {
  it('shows the practices in the order of keeping, and their number in the header', async () => {
    const page = await show(cookieOf('wijkcentra', 'soepcafes', 'burenhulp'));
    expect(titles(page)).toEqual(['wijkcentra', 'soepcafes', 'burenhulp']);
    expect(page).toContain('Uw lijst (3)');
  });

  it.each([
    ['', ['wijkcentra', 'soepcafes'], ['wijkcentra', 'soepcafes']],
    ['?p=burenhulp&p=soepcafes', ['wijkcentra', 'burenhulp', 'soepcafes'], ['burenhulp', 'soepcafes']],
    ['', ['wijkcentra', 'soepcafes', 'burenhulp', 'telefooncirkels', 'babbelbuddy-brugge'], []],
    ['?p=<x>', [], []],
  ])('compares what is ticked in "%s", of %j', async (query, kept, compared) => {
    const response = await site.request(`/en${practicePaths.compareKept}${query}`, { headers: cookieOf(...kept) });
    expect(response.status).toBe(303);
    expect(response.headers.get('Location')).toBe(`/en${practicePaths.compare(compared)}`);
  });

  it('says what to tick, which is not printed', async () => {
    expect(await show(cookieOf('wijkcentra', 'soepcafes'))).toMatch(/<span class="no-print">Vink aan[^<]+alles\.</);
    const five = cookieOf('wijkcentra', 'soepcafes', 'burenhulp', 'telefooncirkels', 'babbelbuddy-brugge');
    expect(await show(five)).toContain('<span class="no-print">Kies er twee, drie of vier');
  });

  it('lets go of one, or of all', async () => {
    const one = await send(
      [
        ['action', 'verwijder'],
        ['slug', 'soepcafes'],
      ],
      cookieOf('wijkcentra', 'soepcafes'),
    );
    expect(keptBy(one)).toEqual(['wijkcentra']);
    const all = await send([['action', 'leeg']], cookieOf('wijkcentra', 'soepcafes'));
    expect(all.headers.get('Set-Cookie')).toMatch(/^bewaard=; Max-Age=0/);
  });

  it('drops what is no longer published, and says so once; of what never was, nothing', async () => {
    const own = await createTestApp();
    await own.deps.database.asOwner(async (db) => {
      await sql`update practice set state = 'withdrawn' where slug = 'burenhulp'`.execute(db);
      await moveCatalogueState(db);
    });
    own.clock.advance(1000);
    const ask = (language: string, ...slugs: string[]) =>
      own.request(`/${language}${practicePaths.kept}`, { headers: cookieOf(...slugs) });
    const response = await ask('nl', 'burenhulp', 'nooit-geweest', 'soepcafes');
    const html = await response.text();
    expect(html).toContain('“Burenhulp” staat niet meer in de databank');
    expect(html).not.toContain('nooit-geweest');
    expect(keptBy(response)).toEqual(['soepcafes']);
    expect(await (await ask('en', 'burenhulp', 'soepcafes')).text()).toContain(
      '“<span lang="nl">Burenhulp</span>” is no longer in the database. We took it off your list.',
    );
    expect(keptBy(await ask('nl', 'nooit-geweest', 'soepcafes'))).toEqual(['soepcafes']);
    await own.close();
  });

  it('is an invitation when it is empty', async () => {
    expect(await show({})).toContain('U bewaarde nog geen praktijken');
  });

  it('is downloaded in its own order', async () => {
    const headers = cookieOf('wijkcentra', 'burenhulp');
    const json = await site.request(practicePaths.exportKept('json'), { headers });
    const { practices }: { practices: { slug: string }[] } = JSON.parse(await json.text());
    expect(practices.map(({ slug }) => slug)).toEqual(['wijkcentra', 'burenhulp']);
    const docx = await site.request(practicePaths.exportKept('docx'), { headers });
    expect(unzip(new Uint8Array(await docx.arrayBuffer())).get('word/document.xml')).toContain('Wijkcentra');
  });

  it('survives any cookie and any form', async () => {
    const hostile = fc.oneof(fc.string({ unit: 'binary', maxLength: 300 }), fc.constant('<x-hostile>"\''));
    await fc.assert(
      fc.asyncProperty(hostile, hostile, hostile, async (cookie, slug, back) => {
        const headers = { Cookie: `${keptCookie}=${encodeURIComponent(cookie.toWellFormed())}` };
        const page = await site.request(practicePaths.kept, { headers });
        expect(page.status).toBe(200);
        expect(await page.text()).not.toContain('<x-hostile>');
        for (const action of ['bewaar', 'verwijder', 'neem-over', slug]) {
          const fields: [string, string][] = [
            ['action', action],
            ['slug', slug],
            ['return', back],
          ];
          expect((await send(fields, headers)).status).toBeLessThan(500);
        }
      }),
      { numRuns: 40 },
    );
  });
});
