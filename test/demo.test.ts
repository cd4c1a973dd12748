import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { demoMeasurements } from '../src/modules/demo/demo-measurements';
import { demoPeople } from '../src/modules/demo/demo-people';
import { judgedPractices } from '../src/modules/demo/demo-practices';
import { checkBadges } from '../src/modules/evidence/check-badges/check-badges';
import { evidenceFile } from '../src/modules/evidence/publish-studies/evidence-file';
import { type AppProcess, makeDataDir, runApp, startAppProcess, startBriefly } from './harness/app-process';
import { onDatabase, sendForm } from './harness/running-site';
import { cookiesOf } from './harness/sign-in';

// `npm run demo` as somebody meets it who wants to see what the site does.
const folder = makeDataDir();
const settings = { DATA_DIR: folder.path };
let demo: AppProcess;
// Fills a database first: what one would wait for at the keyboard too.
beforeAll(async () => {
  demo = await startAppProcess(settings, ['demo']);
}, 200_000);
afterAll(async () => {
  await demo.stop();
  folder.remove();
});

type Tables = {
  person: { id: string; name: string; email: string; email_verified: boolean; created_at: Date; updated_at: Date };
};

/** Presses the button of somebody. @returns her cookies */
async function become(person: string): Promise<string> {
  const answer = await sendForm(`${demo.url}/demo`, '', { person });
  expect([answer.status, answer.headers.get('Location')], person).toEqual([303, '/mijn']);
  return cookiesOf(answer);
}

const open = async (path: string, cookie = '') => {
  const answer = await fetch(demo.url + path, { headers: { Cookie: cookie }, redirect: 'manual' });
  return { status: answer.status, html: await answer.text() };
};

const linksIn = (html: string, beginning: string): string[] => [
  ...new Set(
    [...html.matchAll(/href="([^"#?]+)/g)].map(([, path = '']) => path).filter((path) => path.startsWith(beginning)),
  ),
];

/** What belongs to each role; whoever lacks it finds nothing there. */
const pages: Partial<Record<(typeof demoPeople)[number]['shows'], string>> = {
  contributor: '/mijn/praktijken',
  coordinator: '/mijn/praktijken',
  reviewer: '/beoordelen',
  editor: '/redactie',
  administrator: '/beheer',
};

describe('a demonstration', () => {
  test('says where every role can be tried', async () => {
    // Printed right after the address by which the test knows that it serves.
    await expect.poll(() => demo.output()).toContain('/demo');
    const { status, html } = await open('/demo');
    expect(status).toBe(200);
    for (const { name } of demoPeople) expect(html).toContain(name);
  });

  test.each(demoPeople)(
    '$name is there with one press, and sees her own pages, which say that they are made up',
    async (person) => {
      const cookie = await become(person.id);
      for (const path of ['/mijn', '/account', pages[person.shows] ?? '/mijn']) {
        const { status, html } = await open(path, cookie);
        expect(status, path).toBe(200);
        expect(html, path).toContain(person.name);
        expect(html, path).toMatch(/fictief/i);
      }
      const others = Object.values(pages).filter((path) => ['/redactie', '/beheer', '/beoordelen'].includes(path));
      for (const path of others.filter((each) => each !== pages[person.shows])) {
        expect((await open(path, cookie)).status, path).toBe(404);
      }
    },
  );

  test('has drafts in every state, rounds that are open and closed, and stories of who did it too', async () => {
    const { html } = await open('/mijn/praktijken', await become('bijdrager'));
    for (const title of ['Leesuur in de wachtzaal', 'Open naaiatelier', 'Moestuin voor twee', 'Grote kerstmarkt']) {
      expect(html).toContain(`${title} (fictief)`);
    }
    const levelOf = async (slug: string) =>
      ((await (await fetch(`${demo.url}/api/v1/practices/${slug}`)).json()) as Record<string, { level: number }>)
        .certainty?.level;
    expect(await levelOf('soep-op-de-stoep-fictief')).toBe(2);
    expect(await levelOf('belronde-na-een-overlijden-fictief')).toBe(1);
    expect(await levelOf('wandelbank-met-een-verhaal-fictief')).toBe(0);
    expect((await open('/beoordelen', await become('beoordelaar3'))).html).toContain('Wandelbank met een verhaal');
    const told = (await open('/nl/praktijken/soep-op-de-stoep-fictief')).html;
    for (const text of ['Dijkstede (fictief)', 'De Brug (fictief)', 'te weinig vrijwilligers']) {
      expect(told).toContain(text);
    }
  });

  test('has groups that are measured: one still answering, one closed with its result, one shared', async () => {
    const cookie = await become('lezer');
    const { html } = await open('/meten', cookie);
    for (const { title } of demoMeasurements) expect(html).toContain(title);
    const results = await Promise.all(
      linksIn(html, '/meten/demo-').map(async (path) => (await open(`${path}/uitkomst`, cookie)).html),
    );
    for (const said of ['Nog te weinig antwoorden', '24 deelnemers antwoordden twee keer', 'Vergelijkingsgroep']) {
      expect(results.filter((result) => result.includes(said))).toHaveLength(1);
    }
    // The closed one stands beside what the same kind of activity did in other places.
    const [closed] = results.filter((result) => result.includes('24 deelnemers antwoordden twee keer'));
    expect(closed?.split('Hoe ging het elders?')[1]).toContain('buddywerking');
    expect(closed).not.toContain('te weinig om samen te nemen');
  });

  test('shows every judgement by studies once, of practices that say that they are made up, and each can be checked', async () => {
    const answer = await fetch(`${demo.url}/wat-werkt/data.json`);
    const file = evidenceFile.parse(await answer.json());
    const judged = file.practices.filter(({ badge }) => Object.hasOwn(judgedPractices, badge));
    expect(judged.map(({ badge }) => badge).toSorted()).toEqual(Object.keys(judgedPractices).toSorted());
    for (const { slug } of judged) {
      expect((await open(`/nl/praktijken/${slug}`)).html, slug).toContain('(fictief)');
      expect(slug).toMatch(/-fictief$/);
    }
    expect(checkBadges(file)).toEqual([]);
  });

  test('marks what is made up wherever a practice goes: list, export, API, feed', async () => {
    const paths = [
      '/nl/praktijken?q=soep+stoep',
      '/praktijken/uitvoer.csv',
      '/api/v1/practices/soep-op-de-stoep-fictief',
      '/praktijken/nieuw.atom',
    ];
    for (const path of paths) expect((await open(path)).html, path).toContain('Soep op de stoep (fictief)');
  });

  test('has something to do: a question without an answer, a story to check, somebody who waits for access', async () => {
    const [question] = linksIn((await open('/mijn/vragen', await become('bijdrager'))).html, '/mijn/vragen/');
    expect((await open(question ?? '', await become('coordinator'))).html).toContain('elke vrijdag soep willen koken');
    const editor = await become('redacteur');
    const [story, ...others] = linksIn((await open('/redactie', editor)).html, '/redactie/ook-hier/');
    expect(others).toEqual([]);
    expect((await open(story ?? '', editor)).html).toContain('Belronde na een overlijden (fictief)');
    expect((await open('/beheer/aanvragen', await become('beheer'))).html).toContain('Buurtwerk De Kade (fictief)');
  });
});

describe('the folder of a demonstration', () => {
  const people = () =>
    onDatabase(settings, (database) =>
      database.asOwner((db) => db.withTables<Tables>().selectFrom('person').select('email').execute()),
    );

  test('is a site without such a page when the word is not there', async () => {
    await demo.stop();
    const site = await startBriefly(settings);
    expect((await fetch(`${site.url}/demo`)).status).toBe(404);
    expect((await sendForm(`${site.url}/demo`, '', { person: 'beheer' })).status).toBe(404);
    await site.stop();
  });

  test('is complete: started again nobody is there twice', async () => {
    const before = await people();
    demo = await startBriefly(settings, ['demo']);
    await demo.stop();
    expect(await people()).toEqual(before);
    expect(before).toHaveLength(demoPeople.length);
  });

  test('with somebody real in it is no demonstration', async () => {
    const at = new Date();
    const times = { created_at: at, updated_at: at };
    const person = { id: 'x', name: 'An', email: 'an@herentals.be', email_verified: true, ...times };
    await onDatabase(settings, (database) =>
      database.asOwner((db) => db.withTables<Tables>().insertInto('person').values(person).execute()),
    );
    const { code, output } = await runApp(['demo'], settings);
    expect([code, output.includes('real people')]).toEqual([1, true]);
  });

  test('is its own: with a database that was named for another purpose it does not start', async () => {
    const { code, output } = await runApp(['demo'], { ...settings, DATABASE_URL: 'postgres://a:b@localhost/c' });
    expect([code, output.includes('DATABASE_URL is set')]).toEqual([1, true]);
  });
});
