import { hash } from 'node:crypto';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { verifyAudit } from '../src/platform/audit/audit-log';
import { largestBody } from '../src/platform/http/limit-body';
import { addCohort, type MadeCohort } from './harness/cohort-people';
import { addressOf, routesOf } from './harness/every-address';
import { type Form, formsOf, hostileTags } from './harness/html-tags';
import { type ViewerName, viewerNames } from './harness/practice-people';
import { PracticeWorld, type Story } from './harness/practice-world';
import { createRandom } from './load/generate-practices';

/**
 * Ten thousand hostile forms in all, about a hundred for each POST route; together they carry ten thousand hostile values
 * to each in fields of its own, most of them by repeating those: of a field that takes one value, the first is read.
 * Every form there is, as the application itself lists them, is sent what nobody should send, by every kind of viewer.
 * Fields and their values are those of the pages, so that most of it gets past the first check and is stored.
 */
const runs = 10_000;
const valuesPerForm = 10_000;
/** Hostile values in fields of the form beyond what the page offered, in about every third form. */
const crowd = 350;
/** A form with more is refused unread. */
const mostFields = 500;
const seed = 20_261_121;
const largestAnswer = 3 * 1024 * 1024;

/** Stands in everything that is planted. */
const mark = 'zqx-planted';
const planted = [
  `<${mark}>`,
  `"'><script>${mark}()</script>`,
  `<img src=x onerror="${mark}()">`,
  `' onmouseover='${mark}()' ${mark}='`,
  `" autofocus onfocus="${mark}()" ${mark}="`,
  `</title></textarea></style></script><script>${mark}()</script>`,
  `-->]]><svg onload=${mark}()>`,
  `javascript:${mark}()`,
  `https://${mark}.example/"><${mark}>`,
  `${mark}\u202e<${mark}>\u2066`,
  `{{${mark}}}\${${mark}}<%= ${mark} %>`,
];
const strange = [
  '',
  ' ',
  '\u0000',
  'a\u0000b',
  '\ufeff\u200b\u00ad',
  '\u202egnissam\u2069',
  'e\u0301'.repeat(20),
  '👵🏽‍🦳',
  '-1',
  '1e309',
  'NaN',
  '99999999999999999999',
  '0x10',
  '1,5,0',
  '2026-02-30',
  '13011',
  "'; drop table practice; --",
  '%00%0d%0aSet-Cookie: a=b',
  '\r\nSet-Cookie: a=b',
  '../../../etc/passwd',
  '__proto__',
  'constructor',
  '[object Object]',
  '{"$ne":null}',
  '[]',
  'null',
  'true',
  'naam@voorbeeld.be\r\nBcc: ander@voorbeeld.be',
];

/** Dear to send, so seldom sent. */
const huge = ['e\u0301'.repeat(400), '👵🏽‍🦳'.repeat(100), 'a'.repeat(5000), 'woord '.repeat(8000), '\n'.repeat(3000)];

let world: PracticeWorld;
const random = createRandom(seed);
const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
const slugs = new Map<string, string>();
const rounds = new Map<string, string>();
/** A measurement of each organisation. */
const cohorts = new Map<string, MadeCohort>();
const faults: string[] = [];
/** Fields of the forms that pages offered, by the address they post to. */
const seen = new Map<string, Form>();
/** Those addresses by their last word: forms of one kind. */
const alike = new Map<string, Set<string>>();
const names = new Set(['submission']);
const kindOf = (address: string) => address.split('?')[0]?.split('/').at(-1) ?? '';

beforeAll(async () => {
  world = await PracticeWorld.create();
  const { steps } = world;
  for (const organisation of ['org-herentals', 'org-olen']) {
    const stories = [];
    for (let count = 0; count < 6; count += 1) stories.push(await world.begin(organisation, { image: count < 3 }));
    for (const story of stories.slice(1)) await steps.own(story.writer, story, 'indienen');
    for (const story of stories.slice(2)) await steps.decide('editor', story, 'oppakken');
    for (const story of stories.slice(4)) await steps.decide('editor', story, 'publiceren');
    world.settle();
  }
  for (const [key, { slug }] of await world.facts()) if (slug) slugs.set(key, slug);
  const [first = '', second = ''] = slugs.values();
  for (const slug of [first, second]) {
    const beoordelaar = ['reviewer1', 'reviewer2', 'reviewer3'];
    await steps.deed('editor', slug, 'beoordelen', { niveau: '1', beoordelaar });
    rounds.set(slug, (await steps.openRound(slug))?.id ?? 'no round');
  }
  await world.adopt('org-olen', first, '13029');
  for (const organisation of ['org-herentals', 'org-olen']) {
    const people = [
      { answers: { before: [1, 3, 3, 2, 3, 1] } },
      { dropOut: { reason: 'moved', moment: 'after' } },
    ] as const;
    cohorts.set(organisation, await addCohort(world.site, organisation, people));
  }
  world.settle();
}, 120_000);
afterAll(() => world.site.close());

const otherParts: Record<string, (story: Story) => string> = {
  organisation: ({ organisation }) => organisation,
  image: ({ image }) => image,
  token: () => 'A'.repeat(22),
  round: () => pick([...rounds.values()]),
  nis: () => '13011',
  scheme: () => 'focus',
  concept: () => 'eenzaamheid',
};
/** A round belongs to one practice; anything else may be anything. */
function partFor(story: Story) {
  const slug = slugs.get(story.key) ?? pick([...slugs.values()]);
  return (name: string, route: string): string | null => {
    if (name === 'slug') return route.includes(':round') ? pick([...rounds.keys()]) : slug;
    const cohort = route.startsWith('/meten/') ? cohorts.get(story.organisation) : undefined;
    if (name === 'participant') return pick(cohort?.participants ?? []).id;
    if (name === 'id' && cohort) return cohort.id;
    if (name === 'id') return route.includes(':organisation') ? story.id : story.organisation;
    if (name === 'file' && route.includes('beeld')) return `${story.image}-klein.webp`;
    return otherParts[name]?.(story) ?? null;
  };
}

/** Opens a page, checks it, and remembers its forms. */
async function look(name: ViewerName, path: string): Promise<void> {
  const answer = await world.site.as(name)(path);
  const html = await check(answer, () => `${name} looks at ${path}`);
  for (const form of html?.includes('method="post"') ? formsOf(html, path) : []) {
    const action = form.action.replace(/^\/en(?=\/)/, '');
    seen.set(action, form);
    const kind = kindOf(action);
    alike.set(kind, (alike.get(kind) ?? new Set()).add(action));
    for (const [field] of form.fields) names.add(field);
  }
}

const looked = new Set<string>();

/** @returns the page; null when it is none */
async function check(answer: Response, what: () => string): Promise<string | null> {
  const body = Buffer.from(await answer.arrayBuffer());
  if (answer.status >= 500) faults.push(`${what()}: ${answer.status} ${errorsOf()}`);
  if (body.length > largestAnswer) faults.push(`${what()}: ${body.length} bytes`);
  if (answer.headers.getSetCookie().some((cookie) => cookie.startsWith('a=b'))) faults.push(`${what()}: a cookie`);
  if (!answer.headers.get('Content-Type')?.includes('html')) return null;
  const html = body.toString('utf8');
  // Reading a page as a browser does takes longer than making it: only those that hold something, each once.
  const key = html.includes(mark) ? hash('sha1', html.replaceAll(/ value="stap-[^"]*"/g, '')) : null;
  if (key === null || looked.has(key)) return html;
  looked.add(key);
  const hostile = hostileTags(html, mark);
  if (hostile.length > 0) faults.push(`${what()}: ${hostile[0]}`);
  return html;
}

const errorsOf = () => {
  const line = world.site.logLines.findLast(({ level }) => level === 'error');
  return `${line?.reason} ${String(line?.stack).split('\n').slice(1, 4).join(' ')}`;
};

/** Every page, for somebody who may do much and for members, so that the forms on it are known. */
async function lookAtAll(stories: readonly Story[]): Promise<void> {
  for (const route of routesOf(world.site.app, 'GET')) {
    // A file is no page; `access-oracle.test.ts` reads them.
    const about = route.includes(':') && !route.includes('uitvoer') ? stories : stories.slice(0, 1);
    // Of an address with a choice in it, one is picked at a time: each step has a form of its own.
    const times = route.includes(':step') ? 12 : 1;
    for (const story of about.flatMap((each) => Array.from({ length: times }, () => each))) {
      const member = story.organisation === 'org-olen' ? 'coordinatorO' : 'coordinatorH';
      const reviewer = /beoord/.test(route) ? (['reviewer1'] as const) : [];
      for (const name of ['everything', member, ...reviewer] as const) {
        world.site.clock.advance(4000);
        await look(name, addressOf(route, partFor(story), pick));
      }
    }
  }
}

/** A value for a field: what stands there, what is planted, or something strange. */
function valueFor(field: string, given: string): string {
  const dice = random();
  if (field === 'submission') return dice < 0.9 ? world.steps.submission() : pick(strange);
  if (['versie', 'version', 'stand', 'tekens', 'action', 'naar'].includes(field) && dice < 0.8) return given;
  if (random() < 0.01) return pick(huge);
  if (dice < 0.35) return pick(planted) + (random() < 0.2 ? pick(strange) : '');
  return dice < 0.6 ? given || pick(planted) : pick(strange);
}

const files = [
  () =>
    new File([`<svg xmlns="http://www.w3.org/2000/svg" onload="${mark}()"/>`], `${mark}.svg`, {
      type: 'image/svg+xml',
    }),
  () => new File([Buffer.from('PK\u0003\u0004 no zip')], '../../x.docx'),
  () => new File([Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0])], 'x.png', { type: 'image/png' }),
  () => new File([Buffer.from([0xff, 0xd8, 0xff, 0xe0])], `"><${mark}>.jpg`, { type: 'text/html' }),
  () => new File([], ''),
  () => new File([`titel;samenvatting\n"<${mark}>";=cmd|' /C calc'!A0\n`.repeat(50)], 'x.csv', { type: 'text/csv' }),
  () => new File([JSON.stringify([{ title: `<${mark}>`, __proto__: null }])], 'x.json', { type: 'application/json' }),
  () => new File(['{'.repeat(20_000)], 'x.json', { type: 'application/json' }),
];

type Body = Pick<RequestInit, 'body'> & { type?: string };
/** What is sent, and how many values in fields of the form nobody should send; none where it is no form that can be read. */
type HostileBody = Body & { hostile: number };
type Entry = [field: string, value: string];

/** Crowds of a form as they are sent, made once: writing them out takes as long as reading them. */
const crowds = new Map<string, string[]>();
/** What a form carries unseen; hostile in front, nothing else of it would be read. */
const carried = new Set(['submission', 'versie', 'version', 'stand', 'tekens', 'action', 'naar']);

/** Every field of a form many times, with hostile values only. */
function crowdOf(fields: readonly string[]): string {
  const made = crowds.get(fields.join()) ?? [];
  crowds.set(fields.join(), made);
  if (made.length < 4) {
    const entries = Array.from({ length: crowd }, (_, at): Entry => {
      const value = pick(random() < 0.5 ? planted : strange);
      return [fields[at % fields.length] ?? '', value.toWellFormed()];
    });
    made.push(new URLSearchParams(entries).toString());
  }
  return pick(made);
}

/** With a crowd in front, so that it is read first, or behind. */
function inCrowd(entries: readonly Entry[], own: readonly string[]): string {
  const offered = new URLSearchParams(entries.map(([field, value]) => [field, value.toWellFormed()])).toString();
  const readable = own.filter((field) => !carried.has(field));
  return random() < 0.5 && readable.length > 0
    ? `${crowdOf(readable)}&${offered}`
    : `${offered}&${crowdOf(readable.length > 0 ? readable : own)}`;
}

function hostileBody(fields: readonly (readonly [string, string])[], isBehind: boolean): HostileBody {
  const offered = fields.flatMap(([field, given]) => {
    if (random() < 0.05) return [];
    const times = random() < 0.04 ? 3 : 1;
    return Array.from({ length: times }, () => ({ field, given, value: valueFor(field, given) }));
  });
  const entries = offered.map(({ field, value }): Entry => [field, value]);
  if (random() < 0.1)
    entries.push([pick(['__proto__', 'a[]', 'a[b]', `<${mark}>`, '', 'x'.repeat(300)]), pick(strange)]);
  const ours = offered.filter(({ field, given, value }) => field === 'submission' || value === given).length;
  const hostile = entries.length - ours;
  const own = [...new Set(fields.map(([field]) => field))];
  const isCrowded = isBehind && own.length > 0 && entries.length + crowd <= mostFields;
  return { hostile: 0, ...bodyOf(entries, hostile, isCrowded ? own : null) };
}

/** @param own fields of the form to crowd, if any */
function bodyOf(
  entries: readonly Entry[],
  hostile: number,
  own: readonly string[] | null,
): Body & { hostile?: number } {
  const dice = random();
  if (dice < 0.03) return { body: JSON.stringify(Object.fromEntries(entries)), type: 'application/json' };
  if (dice < 0.05)
    return {
      body: pick(strange),
      type: pick(['text/plain', 'multipart/form-data', 'x', 'multipart/form-data; boundary=a']),
    };
  if (dice < 0.06) return { body: 'a=%E0%A4%A&%&=&submission=%ff%fe', type: 'application/x-www-form-urlencoded' };
  if (dice < 0.07) return { body: null };
  if (dice < 0.075) return { body: new URLSearchParams({ title: 'x'.repeat(largestBody / 8) }) };
  // Many parts take long to read.
  if (dice < 0.43 && own === null) {
    const form = new FormData();
    for (const [field, value] of entries) form.append(field, value.toWellFormed());
    form.append(pick(['file', ...names]), pick(files)());
    if (random() < 0.3) form.append('file', pick(files)());
    return { body: form, hostile };
  }
  const type = 'application/x-www-form-urlencoded';
  if (own !== null) return { body: inCrowd(entries, own), type, hostile: hostile + crowd };
  return { body: new URLSearchParams(entries.map(([field, value]) => [field, value.toWellFormed()])), hostile };
}

const statuses = new Map<number, number>();
const sent = new Map<string, number>();
/** In fields of their own, of the forms that a page offered with any field in it. */
const hostileValues = new Map<string, number>();

/** Whether so far fewer hostile values went to a form than should have, with a tenth to spare: it is then sent a crowd. */
function isBehind(route: string): boolean {
  const share = ((sent.get(route) ?? 0) + 1) / (runs / sent.size - 1);
  return (hostileValues.get(route) ?? 0) < valuesPerForm * share * 1.1;
}

async function sendOnce(route: string): Promise<void> {
  const story = pick(world.stories);
  const address = addressOf(route, partFor(story), pick);
  // The form of this very address, of another of its kind, or any field there is.
  const like = [...(alike.get(kindOf(address)) ?? [])];
  const form = seen.get(address) ?? (like.length > 0 ? seen.get(pick(like)) : undefined);
  const fields = form?.fields ?? Array.from({ length: 4 }, () => [pick([...names]), ''] as const);
  const query = form?.action.includes('?') ? `?${form.action.split('?')[1]}` : '';
  const name = pick([...viewerNames, 'everything', story.writer, 'coordinatorH', 'coordinatorO'] as const);
  const isOwn = form !== undefined && form.fields.length > 0;
  // A visitor is shown again what she sent: pages that take longest to read.
  const { body = null, type, hostile } = hostileBody(fields, isOwn && name !== 'visitor' && isBehind(route));
  const path = pick(['', '/en']) + address + query;
  const headers: Record<string, string> = { ...(type && { 'Content-Type': type }) };
  if (random() < 0.02) headers.Origin = pick(['null', 'https://evil.example', '']);
  const what = () => `${name} sends ${path} ${body instanceof FormData ? 'files' : String(body).slice(0, 400)}`;
  const answer = await world.site.as(name)(path, { method: 'POST', body, headers });
  await check(answer, what);
  statuses.set(answer.status, (statuses.get(answer.status) ?? 0) + 1);
  sent.set(route, (sent.get(route) ?? 0) + 1);
  if (isOwn) hostileValues.set(route, (hostileValues.get(route) ?? 0) + hostile);
}

/** What one form ended or closed would keep all others from being reached. */
const mend = () =>
  world.site.deps.database.asOwner(async (db) => {
    await sql`update organisation set ended_at = null, name = id`.execute(db);
    await sql`update practice_draft set state = (array['draft', 'returned', 'submitted', 'in-review'])[1 + floor(random() * 4)]
      where state in ('withdrawn', 'declined')`.execute(db);
  });

it(`survives ${runs} hostile forms, over all POST routes together, without a fault, and no page ever runs what was planted`, async () => {
  const routes = routesOf(world.site.app, 'POST');
  await lookAtAll(world.stories.slice(0, 6));
  for (let run = 0; run < runs; run += 1) {
    if (run % 50 === 0) {
      await mend();
      world.site.clock.advance(61_000);
    }
    await sendOnce(routes[run % routes.length] ?? '');
  }
  await lookAtAll(world.stories);
  expect([...new Set(faults)].slice(0, 20)).toEqual([]);
  // The run means something only when much of it got as far as being stored or refused by name.
  expect((statuses.get(303) ?? 0) + (statuses.get(422) ?? 0)).toBeGreaterThan(runs / 5);
  expect([...sent.keys()].sort()).toEqual(routes);
  expect(hostileValues.size).toBeGreaterThan(routes.length / 2);
  expect([...hostileValues].filter(([, count]) => count < valuesPerForm)).toEqual([]);
  expect((await verifyAudit(world.site.deps.database)).intact).toBe(true);
}, 900_000);
