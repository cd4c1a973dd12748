import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { filters } from '../src/modules/practices/selection';
import { vocabularies } from '../src/modules/vocabularies/contract';
import { type Viewer, visitor } from '../src/platform/access/viewer';
import { verifyAudit } from '../src/platform/audit/audit-log';
import { addressOf, routesOf } from './harness/every-address';
import { writePersonalMatters } from './harness/personal-matters';
import { mailOf, practiceViewers, type ViewerName, viewerNames } from './harness/practice-people';
import { writePublished, writeUnpublished } from './harness/practice-states';
import { type Facts, PracticeWorld, type Story } from './harness/practice-world';
import { type Matter, namedAddresses, namedReviewers, writeMatters } from './harness/secret-matters';
import { wholeAnswer } from './harness/secret-words';
import { askedToSignIn } from './harness/sign-in';
import { isMember, mayRead, ownPages } from './harness/who-may-read';
import { createRandom } from './load/generate-practices';

/**
 * Every field of every practice holds a word of its own; each answer of the application is searched for all of those
 * words, and what it says is judged by the rules of `harness/who-may-read.ts`. A page that is added later is asked for
 * as well.
 */
const seed = 20_261_121;
const rounds = 6;
/** Of one answer about one practice or secret. */
const judgements = 100_000;

let world: PracticeWorld;
const random = createRandom(seed);
const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
let judged = 0;
let requests = 0;
/** Each says who read what, or did not read what she should. */
const leaks: string[] = [];
const judgedWays = new Set<string>();
let matters: readonly Matter[] = [];

beforeAll(async () => {
  world = await PracticeWorld.create();
}, 120_000);
afterAll(() => world.site.close());

/** Questions of lists, maps, files and suggestions, about a story or about nothing in particular. */
function queryFor(story: Story, slug: string): URLSearchParams {
  const search = new URLSearchParams();
  const choices: (() => [string, string])[] = [
    () => ['q', story.lure],
    // Nearly the word: what is meant may only be suggested when it is public.
    () => ['q', story.lure.slice(0, -1)],
    () => ['q', story.lure.slice(0, 7)],
    () => ['titel', story.lure],
    () => ['p', slug],
    () => ['praktijk', slug],
    () => ['bij', pick(['13011', '13029'])],
    () => ['gemeente', pick(['13011', '13029', 'Herentals'])],
    () => ['near', '13011'],
    () => ['sorteer', pick(['nieuwste', 'zekerheid', 'kosten'])],
    () => ['weergave', pick(['lijst', 'kaart', 'matrix'])],
    () => ['pageSize', '100'],
    () => ['fouten', '1'],
    () => ['lijkt-op', '1'],
    () => {
      const { key, param, scheme } = pick(filters);
      const value = scheme ? pick(vocabularies.scheme(scheme).concepts).id : 'antwerpen';
      return [random() < 0.5 ? key : param, value];
    },
  ];
  for (let count = Math.floor(random() * 4); count > 0; count -= 1) search.append(...pick(choices)());
  return search;
}

const otherParts: Record<string, () => string> = {
  token: () => 'A'.repeat(22),
  round: () => 'B'.repeat(22),
  nis: () => pick(['13011', '13029', '13008']),
  scheme: () => pick(['focus', 'activity-types', 'age-groups']),
  concept: () => 'huisbezoek',
  participant: () => 'C'.repeat(22),
};

/** The value of a part of a route for a story. */
function partFor(story: Story, slug: string) {
  return (name: string, route: string): string | null => {
    if (name === 'slug') return slug;
    if (name === 'organisation') return story.organisation;
    if (name === 'image') return story.image;
    if (name === 'id') return route.includes(':organisation') ? story.id : story.organisation;
    if (name === 'file' && route.includes('beeld')) return `${story.image}-${pick(['klein.webp', 'groot.jpg'])}`;
    return otherParts[name]?.() ?? null;
  };
}

/** 403 only tells members of an organisation that they may not write for it. */
const usual = [200, 301, 302, 303, 308, 400, 401, 404, 409, 410, 422];

interface Way {
  name: ViewerName;
  story: Story;
  route: string;
  path: string;
  search?: URLSearchParams;
  kept?: readonly string[];
  /** What a device remembers. */
  cookie?: string | undefined;
}

/** Asks, and judges the answer on every story there is. @returns what it says of each story, and its status */
async function judge(way: Way, facts: ReadonlyMap<string, Facts>) {
  const { name, path, search = new URLSearchParams(), kept = [], cookie } = way;
  const viewer: Viewer = practiceViewers[name];
  const prefix = pick(['', '', '/en']);
  const query = search.size > 0 ? `?${search}` : '';
  const cookies = [...(kept.length > 0 ? [`bewaard=${kept.join('.')}`] : []), ...(cookie ? [cookie] : [])].join('; ');
  const headers: Record<string, string> = cookies === '' ? {} : { Cookie: cookies };
  const answer = await world.site.as(name)(prefix + path + query, { headers });
  requests += 1;
  const what = `${name} asks ${prefix}${path}${query}`;
  // That there is something which she may not see is not told either.
  const belongs = viewer.memberships.some(({ organisation }) => path.split('/').includes(organisation));
  const isTold = answer.status === 403 && (belongs || isMember({ viewer, story: way.story }));
  if (!usual.includes(answer.status) && !isTold) {
    leaks.push(`${what}: ${answer.status}`);
  }
  const text = await wholeAnswer(answer);
  for (const reviewer of namedReviewers(text, viewer, path)) leaks.push(`${what} and reads of ${reviewer}`);
  for (const address of namedAddresses(text, viewer, path)) leaks.push(`${what} and reads ${address}`);
  const words = world.words.in(text);
  const request = world.words.in(decodeURIComponent(`${path}${query} ${kept.join(' ')}`).toLowerCase());
  for (const story of world.stories) {
    const about = facts.get(story.key);
    if (!about) throw new Error(`${story.key} has no facts`);
    judged += 1;
    for (const field of words.get(story.key) ?? []) {
      if (request.get(story.key)?.has(field)) continue;
      if (mayRead({ viewer, path, story, facts: about, field })) continue;
      leaks.push(`${what} (${answer.status}) and reads ${field} of ${story.key}: ${JSON.stringify(about)}`);
    }
  }
  for (const matter of matters) {
    judged += 1;
    const may = matter.may(viewer, path, `${query} ${cookies}`);
    if (words.has(matter.key) && !may) leaks.push(`${what} (${answer.status}): ${matter.key}`);
  }
  judgedWays.add(`${way.route} ${name}`);
  const location = answer.headers.get('Location')?.replace(/^\/en(?=\/)/, '');
  return { status: answer.status, location, words, what };
}

const plainRoute = (route: string) => route.replaceAll(/:(\w+)(\{(?:[^{}]|\{[^{}]*\})*\})?/g, ':$1');

/** What somebody keeps is looked for in her list alone. */
const storiesToAsk = () => world.stories.filter(({ key }) => matters.every((matter) => matter.key !== key));
const slugOf = (story: Story, facts: ReadonlyMap<string, Facts>) =>
  facts.get(story.key)?.slug ?? `${story.lure}-samen-koffie-drinken`;

/** One request of somebody for something of a story, by the route given. */
async function askOnce(
  name: ViewerName,
  route: string,
  story: Story,
  facts: ReadonlyMap<string, Facts>,
): Promise<void> {
  const slug = slugOf(story, facts);
  // Some pages are about something else than a practice.
  const matter = pick(matters.filter(({ at }) => at.test(route)));
  const ofStory = partFor(story, slug);
  const path = addressOf(route, (part, of) => matter?.parts[part] ?? ofStory(part, of), pick);
  const kept = random() < 0.3 ? [slug] : [];
  // The API refuses questions that it does not know; of own pages it is asked apart.
  const own = ownPages[plainRoute(route)] !== undefined;
  const search = own || matter?.search ? new URLSearchParams(matter?.search) : queryFor(story, slug);
  const cookie = name === 'visitor' ? matter?.cookie : undefined;
  await judge({ name, route, path, story, search, kept, cookie }, facts);
}

/** The page of a story itself: whoever must read it does, and to who may not know of it there is no such page. */
async function askForOwnPage(
  name: ViewerName,
  route: string,
  story: Story,
  facts: ReadonlyMap<string, Facts>,
): Promise<void> {
  const about = facts.get(story.key);
  const rule = ownPages[route];
  if (!rule || !about) throw new Error(`No rule for ${route}`);
  const parts: Record<string, string> = { slug: slugOf(story, facts), organisation: story.organisation, id: story.id };
  const path = route.replaceAll(/:(\w+)/g, (_, part) => parts[part] ?? '');
  const { status, location, words, what } = await judge({ name, route, path, story }, facts);
  const viewer: Viewer = practiceViewers[name];
  const must = rule.must({ viewer, path, story, facts: about, field: 'title' });
  if ((words.get(story.key)?.has('title') ?? false) !== must) {
    leaks.push(`${what} (${status}) and should ${must ? '' : 'not '}read ${story.key}: ${JSON.stringify(about)}`);
  }
  const mayKnow = rule.secret && mayRead({ viewer, path, story, facts: about, field: 'title' });
  if (!rule.secret || must || mayKnow) return;
  // A visitor is asked who she is, for what there is as for what there is not.
  if (viewer.person === null) {
    const isAsked = status === 303 && location === askedToSignIn(path);
    if (!isAsked) leaks.push(`${what}: ${status} ${location} instead of the sign-in`);
  } else if (status !== 404) leaks.push(`${what}: ${status} instead of 404`);
}

/** The ways to find a story without its address, each asked for that story itself. */
const waysToFind: Record<string, (lure: string, slug: string) => Pick<Way, 'path' | 'search' | 'kept'>> = {
  list: (lure) => ({ path: '/praktijken', search: new URLSearchParams({ q: lure }) }),
  map: (lure) => ({ path: '/praktijken', search: new URLSearchParams({ q: lure, weergave: 'kaart' }) }),
  suggestions: (lure) => ({ path: '/praktijken/suggesties', search: new URLSearchParams({ q: lure }) }),
  comparison: (_, slug) => ({ path: '/praktijken/vergelijken', search: new URLSearchParams({ p: slug }) }),
  keptList: (_, slug) => ({ path: '/praktijken/bewaard', kept: [slug] }),
  file: (lure) => ({ path: '/praktijken/uitvoer.csv', search: new URLSearchParams({ q: lure }) }),
  feed: (lure) => ({ path: '/praktijken/gewijzigd.atom', search: new URLSearchParams({ q: lure }) }),
  api: (lure) => ({ path: '/api/v1/practices', search: new URLSearchParams({ q: lure }) }),
};

/** A story that is in the same state, of the same organisation, is asked for once. */
const states = new Set<string>();
const judgedStates = new Set<string>();
/** How far a draft is, handed in or not, how its practice stands, of both organisations. */
const fewestStates = 19;
/** Every role × state × way to read about one practice, each time the world has moved on. */
async function askEveryoneForEveryState(facts: ReadonlyMap<string, Facts>): Promise<void> {
  for (const story of storiesToAsk().filter(({ kind }) => kind === 'draft')) {
    const about = facts.get(story.key);
    const state = `${story.organisation} ${about?.state} ${about?.practice} ${about?.handedIn} ${about?.current}`;
    if (states.has(state)) continue;
    states.add(state);
    for (const route of Object.keys(ownPages)) {
      for (const name of viewerNames) {
        world.site.clock.advance(4000);
        await askForOwnPage(name, route, story, facts);
        judgedStates.add(`${route} ${name} ${state}`);
      }
    }
    for (const [way, asked] of Object.entries(waysToFind)) {
      for (const name of viewerNames) {
        world.site.clock.advance(4000);
        await judge({ name, route: way, story, ...asked(story.lure, slugOf(story, facts)) }, facts);
        judgedStates.add(`${way} ${name} ${state}`);
      }
    }
  }
}

const read = new Set<string>();
/** Every word in a mail is one that its reader may read when it is written. @returns how many were read until now */
async function judgeMail(facts: ReadonlyMap<string, Facts>): Promise<number> {
  const { rows } = await world.site.deps.database.asOwner((db) =>
    sql<{
      id: string;
      recipient: string;
      text: string;
    }>`select id, recipient, subject || body as text from outbox`.execute(db),
  );
  for (const { id, recipient, text } of rows.filter((mail) => !read.has(mail.id))) {
    read.add(id);
    const reader = Object.values<Viewer>(practiceViewers).find(({ person }) => person && mailOf(person) === recipient);
    const ways = ['/mijn', '/redactie'];
    const person = reader ?? visitor;
    if (ways.every((way) => namedReviewers(text, person, way).length > 0)) {
      leaks.push(`A mail to ${recipient} names a reviewer`);
    }
    for (const [key, fields] of world.words.in(text)) {
      const matter = matters.find((each) => each.key === key);
      if (matter && ![...ways, '/beheer/aanvragen'].some((way) => matter.may(person, way, ''))) {
        leaks.push(`A mail to ${recipient} tells of ${key}`);
      }
      const story = world.stories.find((each) => each.key === key);
      const about = facts.get(key);
      if (matter && !story) continue;
      if (!story || !about) throw new Error(`${key} is not known`);
      const each = { viewer: person, story, facts: about };
      for (const field of fields) {
        if (!ways.some((path) => mayRead({ ...each, path, field })))
          leaks.push(`A mail to ${recipient} tells ${field} of ${key}`);
      }
    }
  }
  return read.size;
}

let taken = 0;
/** Somebody who may moves a story one step on, whatever it is. */
async function moveOn(facts: ReadonlyMap<string, Facts>): Promise<void> {
  const story = pick(world.stories.filter(({ kind }) => kind === 'draft'));
  const { state, slug, practice } = facts.get(story.key) as Facts;
  const { steps } = world;
  const next: Partial<Record<Facts['state'], () => Promise<Response>>> = {
    draft: () => steps.own(story.writer, story, 'indienen'),
    returned: () => steps.own(story.writer, story, pick(['indienen', 'intrekken'])),
    submitted: () => steps.decide('editor', story, 'oppakken'),
    'in-review': () => steps.decide('editor', story, 'publiceren'),
  };
  const life = { published: ['stoppen', { stopreden: 'Het geld is op.' }], stopped: ['hervatten', {}] } as const;
  const deed = state === 'published' && slug && life[practice as keyof typeof life];
  const answer = await (deed ? steps.deed('editor', slug, deed[0], deed[1]) : next[state]?.());
  if (answer) {
    expect(answer.status, `${story.key} from ${state}/${practice}`).toBe(303);
    taken += 1;
  }
  world.settle();
}

/** What anybody sees of lists, counts, maps and files, without what is new in each answer. */
async function publicFace(): Promise<Map<string, string>> {
  const face = new Map<string, string>();
  const lists = ['/', '/praktijken', '/praktijken?weergave=kaart', '/praktijken?weergave=matrix', '/gebieden/13011'];
  const others = ['/api/v1/practices', '/praktijken/suggesties?q=zqw', '/praktijken/nieuw.atom', '/sitemap.xml'];
  const more = [
    '/praktijken?q=koffie',
    '/begrippen/activity-types',
    '/data/catalogue.jsonld',
    '/praktijken/uitvoer.csv',
  ];
  for (const path of [...lists, ...others, ...more, '/data', '/praktijken?bij=13011']) {
    const text = await (await world.site.request(path)).text();
    face.set(path, text.replaceAll(/[\w-]{22,}|\d{4}-\d\d-\d\dT[\d:.]+Z/g, '…'));
  }
  return face;
}

describe('who may read what', () => {
  test('what is not published moves no list, count, map, file or suggestion', async () => {
    const before = await publicFace();
    await writeUnpublished(world);
    world.settle();
    expect(await publicFace()).toEqual(before);
  }, 120_000);

  test(`no answer tells more than its reader may know: ${judgements} judgements of one answer about one story or secret`, async () => {
    await writePublished(world);
    matters = [...(await writeMatters(world)), ...(await writePersonalMatters(world))];
    for (const { key, reader, path, search, cookie } of matters) {
      const query = search ? `?${new URLSearchParams(search)}` : '';
      const page = await (
        await world.site.as(reader)(path + query, cookie ? { headers: { Cookie: cookie } } : {})
      ).text();
      expect([...world.words.in(page).keys()], `${reader} at ${path}`).toContain(key);
    }
    expect(await judgeMail(await world.facts())).toBeGreaterThan(0);
    const routes = routesOf(world.site.app, 'GET');
    const everyPair = viewerNames.flatMap((name) => routes.map((route) => [name, route] as const));
    const stories = storiesToAsk();
    for (let round = 0; round < rounds; round += 1) {
      const facts = await world.facts();
      // Each pair of a viewer and a page in one of the rounds, about one story after the other.
      for (const [at, [name, route]] of everyPair.entries()) {
        if (at % rounds !== round) continue;
        world.site.clock.advance(4000);
        await askOnce(name, route, stories[at % stories.length] as Story, facts);
      }
      await askEveryoneForEveryState(facts);
      for (let step = 0; step < 8; step += 1) {
        await moveOn(await world.facts());
        await judgeMail(await world.facts());
      }
    }
    const beforeDigests = await judgeMail(await world.facts());
    world.site.clock.advance(2 * 86_400_000);
    expect(await world.site.runJob('send-digests')).toBe(1);
    expect(await judgeMail(await world.facts())).toBe(beforeDigests + 1);
    expect([...new Set(leaks)]).toEqual([]);
    expect(judgedWays.size).toBeGreaterThanOrEqual(everyPair.length);
    expect(requests).toBeGreaterThanOrEqual(everyPair.length + judgedStates.size);
    expect(states.size).toBeGreaterThanOrEqual(fewestStates);
    const ways = Object.keys(ownPages).length + Object.keys(waysToFind).length;
    expect(judgedStates.size).toBe(states.size * viewerNames.length * ways);
    expect(judged).toBeGreaterThanOrEqual(judgements);
    expect(taken).toBeGreaterThan(rounds);
    expect((await verifyAudit(world.site.deps.database)).intact).toBe(true);
  }, 600_000);
});
