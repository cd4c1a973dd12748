import { afterAll, beforeAll, expect, test } from 'vitest';
import { demoPeople } from '../../src/modules/demo/demo-people';
import { studyPaths } from '../../src/modules/evidence/tell-studies/paths';
import { organisationPaths } from '../../src/modules/identity/paths';
import { measurementPaths } from '../../src/modules/measurement/paths';
import { importPaths } from '../../src/modules/practices/import-practices/paths';
import { practicePaths } from '../../src/modules/practices/paths';
import { listPaths } from '../../src/modules/practices/share-in-organisation/paths';
import { type DemoSite, startDemoSite } from '../harness/demo-site';
import { routesOf } from '../harness/every-address';
import { sendForm } from '../harness/running-site';
import { hiddenFields } from '../harness/sharing-site';
import { askedToSignIn, cookiesOf } from '../harness/sign-in';
import { axeViolations, type JourneyBrowser, openBrowser, overflowAsOpened } from './browser';
import { htmlFaults } from './html-faults';

// Everybody of the demonstration follows the links she meets from the start page, and all that was mailed: a page is
// found by being reachable.
const beginnings = ['/'];
/** Of one route, so many addresses for each person: with and without something on it. */
const mostOfRoute = 3;
/** What a visitor sees too is opened for its links alone. */
const mostOfPublic = 1;
const languages = ['nl', 'en'] as const;

/** Addresses of files and of answers to machines, and pages that only follow what a visitor sent; other tests open them. */
const beyond = [
  /^\/(api|data)\//,
  /\.(csv|css|txt|xml|svg|atom|json|R)$/,
  /\/:file\{/,
  /^\/healthz$/,
  /^\/praktijken\/(suggesties|delen\/dubbel|volgen\/|bewaard\/|lijsten\/|vragen\/bevestigen)/,
  /^\/praktijken\/:slug[^/]*\/(nog-actueel|vraag\/|past-dit-hier\/|wijzigen)/,
  /^\/praktijken\/nog-actueel$/,
  /^\/aanmelden\//,
  /^\/account\/(naam|sleutels|toestellen|verwijderd)/,
  // Only what waits long, what was uploaded, what was ended just now, and where somebody wrote that it did no good.
  /\/(heropenen|besproken|beelden|beelden\/:image[^/]*\/weg)$/,
  /^\/redactie\/vragen\//,
  // Only for who has the code on a card; the journey of who answers goes through them.
  /^\/meten\/invullen/,
];

interface Found {
  route: string;
  person: string;
  path: string;
  html: string;
}

let site: DemoSite;
let browser: JourneyBrowser;
let routes: { route: string; matches: RegExp }[];
const cookies = new Map<string, string>([['', '']]);
const found: Found[] = [];
/** Asked beforehand: a connection that waits while a page is checked is closed. */
const inEnglish = new Map<Found, string>();
/** Of pages and of files that a visitor gets. */
const publicRoutes = new Set<string>();
const faults: string[] = [];
/** Where somebody comes by uploading, or by typing the code of a card; no link leads there. */
const byForm: string[] = [];

beforeAll(async () => {
  site = await startDemoSite();
  browser = await openBrowser();
  routes = routesOf(site.app, 'GET').map((route) => ({ route, matches: patternOf(route) }));
  for (const { id } of demoPeople) cookies.set(id, await become(id));
  await addWhatWaits();
  for (const person of cookies.keys()) await walk(person);
  for (const one of leastAndMost()) inEnglish.set(one, await (await open(one.person, one.path, 'en')).text());
}, 400_000);
afterAll(async () => {
  await browser?.close();
  await site?.stop();
});

const patternOf = (route: string) => {
  const parts = route.replaceAll(/:\w+(?:\{((?:[^{}]|\{[^{}]*\})*)\})?/g, (_, part) => `(?:${part ?? '[^/]+'})`);
  return new RegExp(`^${parts}$`);
};
/** The route that answers: one with words before one with parts. */
const routeOf = (path: string) => {
  const matching = routes.filter(({ matches }) => matches.test(path)).map(({ route }) => route);
  return matching.find((route) => !route.includes(':')) ?? matching[0];
};

async function become(person: string): Promise<string> {
  return cookiesOf(await sendForm(`${site.url}/demo`, '', { person }));
}

/** An evaluation that somebody passes on; an editor has not looked at it yet. */
const toldStudy = {
  practice: 'Telefooncirkels',
  source: 'Evaluatie van de telefooncirkel (fictief)',
  evaluatorName: 'Lokaal bestuur Veldekerk (fictief)',
  year: '2025',
  n: '24',
  construct: 'loneliness',
  adverse: 'none',
  municipality: 'Herselt',
  design: 'before-after',
  followUpMonths: '0',
  evaluator: 'own',
  figures: 'means',
  betterIs: 'lower',
  meanPre: '3,9',
  meanPost: '2,9',
  sdPre: '1,8',
  r: '0,6',
};

/**
 * What the demonstration has nothing of: an invitation, a list of an organisation, a told study and an import that is
 * not confirmed.
 */
async function addWhatWaits(): Promise<void> {
  const cookie = cookies.get('coordinator') ?? '';
  const send = (form: string, to: string, fields: Record<string, string>) => sendAs('coordinator', form, to, fields);
  const organisation = /\/organisaties\/([\w-]+)"/.exec(await (await open('coordinator', '/mijn')).text())?.[1] ?? '';
  const home = organisationPaths.organisation(organisation);
  await send(home, organisationPaths.invite(organisation), { email: 'gast@fictief.test', role: 'reader' });
  await send(practicePaths.kept, practicePaths.kept, { action: 'bewaar', slug: 'soepcafes' });
  await send(listPaths.share, listPaths.share, { titel: 'Voor het vast bureau', organisatie: organisation });
  await send(studyPaths.tell('cijfers'), studyPaths.tell('cijfers'), { organisation, ...toldStudy });
  await sendAs('redacteur', studyPaths.code, studyPaths.code, { ...toldStudy, quality: 'some-concerns' });
  await tellReviewers(organisation);
  const { submission = '' } = hiddenFields(await (await open('coordinator', importPaths.start)).text());
  const body = new FormData();
  for (const [name, value] of Object.entries({ submission, organisation })) body.set(name, value);
  body.set('file', new Blob(['Titel;Gemeenten\nTomatenplantjes ruilen;Herentals']), 'lijst.csv');
  const headers = { Origin: site.url, Cookie: cookie };
  const answer = await fetch(site.url + importPaths.start, { method: 'POST', body, headers, redirect: 'manual' });
  expect([importPaths.start, answer.status]).toEqual([importPaths.start, 303]);
  byForm.push(answer.headers.get('Location') ?? '', await lookUpAnswers());
}

/** What few people told of a practice that is being judged: its reviewers read it. */
async function tellReviewers(organisation: string): Promise<void> {
  const [, slug = ''] =
    /\/beoordelen\/([a-z0-9-]+)\//.exec(await (await open('beoordelaar1', '/beoordelen')).text()) ?? [];
  const record: { title: string } = await (await open('', `/api/v1/practices/${slug}`)).json();
  const form = studyPaths.tell('verhaal');
  await sendAs('coordinator', form, form, {
    ...{ organisation, practice: record.title, source: 'Rondvraag (fictief)', evaluatorName: toldStudy.evaluatorName },
    ...{ year: '2025', n: '6', construct: 'loneliness', adverse: 'none', municipality: 'Herselt' },
    ...{ asked: 'Wie bleef', how: 'Aan tafel', changed: 'Ze bellen elkaar', unchanged: 'De avonden' },
  });
}

/** Opens a page and sends a form that is on it. @returns where it leads */
async function sendAs(person: string, form: string, to: string, fields: Record<string, string>): Promise<string> {
  const { submission = '' } = hiddenFields(await (await open(person, form)).text());
  const answer = await sendForm(site.url + to, cookies.get(person) ?? '', { submission, ...fields });
  expect([to, answer.status]).toEqual([to, 303]);
  return answer.headers.get('Location') ?? '';
}

/** The page of what one participant answered, which opens for who has her card. */
async function lookUpAnswers(): Promise<string> {
  const page = async (path: string) => (await open('coordinator', path)).text();
  for (const cohort of linksOn(await page(measurementPaths.home)).filter((path) =>
    /^\/meten\/[^/]+\/[\w-]{22}$/.test(path),
  )) {
    const paper = linksOn(await page(cohort)).find((path) => path.endsWith('/papier'));
    if (!paper) continue;
    const code = /class="code-text">([^<]+)</.exec(await page(`${cohort}/kaarten`))?.[1] ?? '';
    return sendAs('coordinator', paper, `${paper}?moment=voor`, { code, givenOn: '2026-01-05', naar: 'nakijken' });
  }
  throw new Error('No measurement of the demonstration takes answers');
}

const localised = (language: string, path: string) => `/${language}${path === '/' ? '' : path}`;
const open = (person: string, path: string, language = 'nl') =>
  fetch(site.url + localised(language, path), {
    headers: { Cookie: cookies.get(person) ?? '' },
    redirect: 'manual',
  });

/** Opens what can be reached, template by template. */
async function walk(person: string): Promise<void> {
  const met = new Set([...beginnings, ...byForm]);
  const times = new Map<string, number>();
  // What is added on the way is visited as well.
  for (const path of met) {
    const route = routeOf(path.replace(/[?#].*$/, ''));
    const count = times.get(route ?? '') ?? 0;
    if (route === undefined || count >= (person !== '' && publicRoutes.has(route) ? mostOfPublic : mostOfRoute))
      continue;
    times.set(route, count + 1);
    const answer = await open(person, path);
    if (person === '' && answer.ok) publicRoutes.add(route);
    if (answer.status >= 500) faults.push(`${person} ${path}: ${answer.status}`);
    const isPage = answer.status === 200 && (answer.headers.get('Content-Type') ?? '').startsWith('text/html');
    if (!isPage) {
      await answer.body?.cancel();
      continue;
    }
    const html = await answer.text();
    found.push({ route, person, path, html });
    for (const link of linksOn(html)) met.add(link);
  }
}

const linksOn = (html: string): string[] =>
  [...html.matchAll(/(?:href="|http:\/\/localhost:\d+)(\/[^"\s#<]*)/g)].map(
    ([, link = '']) => link.replaceAll('&amp;', '&').replace(/^\/(nl|en)(?=[/?]|$)/, '') || '/',
  );

const actionsOn = (html: string): string[] =>
  [...html.matchAll(/ (?:form)?action="([^"?]+)/g)].map(([, path = '']) => path.replace(/^\/(nl|en)(?=\/)/, ''));

const bySize = (a: Found, b: Found) => a.html.length - b.html.length;
const pagesOf = () => Map.groupBy(found, ({ route }) => route);
/** Only for who signed in: a visitor does not get there. */
const pagesSignedIn = () => [...pagesOf().values()].filter((pages) => pages.every(({ person }) => person !== ''));
/** Of each route the page with least and the one with most on it. */
const shortest = () => pagesSignedIn().map((pages) => pages.toSorted(bySize)[0] as Found);
const longest = () => pagesSignedIn().map((pages) => pages.toSorted(bySize).at(-1) as Found);
const leastAndMost = () => new Set([...shortest(), ...longest()]);
const label = ({ person, path }: Found) => `${person} ${path}`;

async function look(pages: readonly Found[], language: (typeof languages)[number], colours: 'light' | 'dark') {
  const wrong: string[] = [];
  for (const person of new Set(pages.map((each) => each.person))) {
    const width = colours === 'light' ? 320 : 1280;
    const { page, faults: seen } = await browser.visit({ language, width, colorScheme: colours });
    await page.context().addCookies(cookieJar(person));
    for (const one of pages.filter((each) => each.person === person)) {
      await page.goto(site.url + localised(language, one.path));
      const overflow = await overflowAsOpened(page);
      if (overflow > 0) wrong.push(`${label(one)}: ${overflow} pixels too wide`);
      wrong.push(...(await axeViolations(page)).map((fault) => `${label(one)}: ${fault}`));
      wrong.push(...seen.splice(0).map((fault) => `${label(one)}: ${fault}`));
    }
    await page.context().close();
  }
  return wrong;
}

const cookieJar = (person: string) =>
  (cookies.get(person) ?? '').split('; ').map((cookie) => {
    const [name = '', ...value] = cookie.split('=');
    return { name, value: value.join('='), url: site.url };
  });

test('nothing that somebody can follow fails, and many pages are for who signed in', () => {
  expect(faults).toEqual([]);
  expect(pagesSignedIn().length).toBeGreaterThan(25);
});

test('every address that the application knows is met by somebody, as a page or as what a form is sent to', () => {
  const sentTo = new Set(found.flatMap(({ html }) => actionsOn(html)).map(routeOf));
  const unmet = routes
    .map(({ route }) => route)
    .filter((route) => !pagesOf().has(route) && !sentTo.has(route) && !beyond.some((each) => each.test(route)));
  expect(unmet).toEqual([]);
  const nowhere = beyond.filter((each) => !routes.some(({ route }) => each.test(route)));
  expect(nowhere).toEqual([]);
});

test('to a visitor each of those pages is open too, or the question to sign in with the way back', async () => {
  const wrong: string[] = [];
  for (const { path } of leastAndMost()) {
    const answer = await open('', path);
    await answer.body?.cancel();
    const [asked, location] = [`/nl${askedToSignIn(path)}`, answer.headers.get('Location')];
    // An invitation says to anybody who holds it what it is.
    if (answer.status === 200) continue;
    if (answer.status !== 303 || location !== asked) wrong.push(`${path}: ${answer.status} ${location}`);
  }
  expect(wrong).toEqual([]);
});

test.each(languages)('every page for who signed in is valid HTML, in %s', async (language) => {
  const wrong: string[] = [];
  for (const one of leastAndMost()) {
    const html = language === 'nl' ? one.html : (inEnglish.get(one) ?? '');
    if (!html.includes(`<html lang="${language}"`)) wrong.push(`${label(one)}: not in ${language}`);
    wrong.push(...(await htmlFaults(html)).map((fault) => `${label(one)}: ${fault}`));
  }
  expect(wrong).toEqual([]);
});

// Twice each, so that language, width, colours, and much and little on a page are all seen.
test('every page for who signed in is accessible, quiet and fits 320 pixels: full', { timeout: 400_000 }, async () => {
  expect(await look(longest(), 'nl', 'light')).toEqual([]);
});

test('and with little on it, in English, in the dark, on a wide screen', { timeout: 400_000 }, async () => {
  expect(await look(shortest(), 'en', 'dark')).toEqual([]);
});
