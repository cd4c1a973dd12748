import { randomUUID } from 'node:crypto';
import type { Hono } from 'hono';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createModules } from '../src/modules';
import { demoPeople } from '../src/modules/demo/demo-people';
import { organisationPaths } from '../src/modules/identity/paths';
import { questionPaths } from '../src/modules/practices/ask-owner/paths';
import { practicePaths } from '../src/modules/practices/paths';
import { publicScope } from '../src/platform/database/database';
import type { AppEnv } from '../src/platform/http/app-env';
import { readOutbox } from '../src/platform/mail/mail';
import type { Deps } from '../src/platform/module';
import { createDemoApp } from './harness/demo-site';
import { createTestClock } from './harness/deterministic';
import { testDeps } from './harness/prepare-database';
import { askedToSignIn, cookiesOf } from './harness/sign-in';
import { testConfig } from './harness/test-config';
import { openTestDatabase } from './harness/test-database';

// Who reads a mail is seldom signed in. Every link in every mail of a demonstration, and in those that jobs send when
// time passes, is opened by nobody and then by who got it.
interface OpenedLink {
  what: string;
  path: string;
  byNobody: { status: number; location: string | null };
  byReader: number;
}

const clock = createTestClock();
let deps: Deps;
let app: Hono<AppEnv>;
const opened: OpenedLink[] = [];
/** Addresses of mails that were read already. */
const read = new Set<string>();

beforeAll(async () => {
  const database = await openTestDatabase();
  deps = { ...testDeps(database), clock: clock.now, config: { ...testConfig, demo: true } };
  app = await createDemoApp(deps, import.meta.dirname);
  await mailMore();
  await openMail();
  const jobs = (await createModules(deps)).flatMap((module) => module.jobs ?? []);
  for (const [days, name] of [
    [15, 'return-questions'],
    [60, 'remind-coordinators'],
    [300, 'ask-owners'],
  ] as const) {
    clock.advance(days * 86_400_000);
    await jobs.find((job) => job.name === name)?.run(clock.now(), new AbortController().signal);
    await openMail();
  }
}, 300_000);
afterAll(() => deps.database.close());

const emailOf = (id: string) => `${id}@fictief.test`;
async function send(path: string, cookie = '', fields?: Record<string, string>): Promise<Response> {
  // Nobody asks that much in a moment; and the newest mail is known by its time.
  clock.advance(4000);
  const headers = { Cookie: cookie, ...(fields && { Origin: testConfig.baseUrl }) };
  const form = fields && { method: 'POST', body: new URLSearchParams({ submission: randomUUID(), ...fields }) };
  return app.request(testConfig.baseUrl + path, { headers, ...form });
}
const become = async (id: string) => cookiesOf(await send('/demo', '', { person: id }));

/** What the demonstration itself does not mail: an invitation, asking to follow, a question about what has no owner. */
async function mailMore(): Promise<void> {
  const coordinator = await become('coordinator');
  const home = await (await send('/mijn', coordinator)).text();
  const organisation = /\/organisaties\/([\w-]+)"/.exec(home)?.[1] ?? '';
  const slug = 'soepcafes';
  for (const [path, cookie, fields] of [
    [organisationPaths.invite(organisation), coordinator, { email: emailOf('caw'), role: 'contributor' }],
    [practicePaths.followPractice(slug), '', { email: emailOf('lezer'), rhythm: 'weekly' }],
    [questionPaths.ask(slug), coordinator, { vraag: 'Hoe vinden jullie de vrijwilligers?' }],
  ] as const) {
    const answer = await send(path, cookie, fields);
    expect([path, answer.status]).toEqual([path, 303]);
  }
}

/** Follows the links of mails that came since. */
async function openMail(): Promise<void> {
  const mails = await deps.database.read(publicScope, (db) => readOutbox(db, 5000));
  const cookies = new Map<string, string>();
  for (const { id } of demoPeople) cookies.set(emailOf(id), await become(id));
  for (const { id, recipient, subject, body } of mails.filter((mail) => !read.has(mail.id))) {
    read.add(id);
    for (const [, path = ''] of body.matchAll(/http:\/\/verbonden\.test([^\s#]*)/g)) {
      const { status, headers } = await send(path);
      const byReader = await send(path, cookies.get(recipient));
      opened.push({
        what: `${subject} (${recipient}): ${path}`,
        path,
        byNobody: { status, location: headers.get('Location') },
        byReader: byReader.status,
      });
    }
  }
}

const isSignInLink = ({ path }: OpenedLink) => path.startsWith('/aanmelden/link/');
const asksToSignIn = ({ byNobody }: OpenedLink) => byNobody.status === 303;

test('each link leads to a page, or to the sign-in with the way back', () => {
  // Those to sign in with have been used: their page says so.
  expect(opened.filter(isSignInLink).every(({ byNobody }) => byNobody.status === 410)).toBe(true);
  const others = opened.filter((link) => !isSignInLink(link));
  for (const { what, path, byNobody } of others) {
    const right = byNobody.status === 200 ? null : askedToSignIn(path);
    expect([what, byNobody]).toEqual([what, { status: right === null ? 200 : 303, location: right }]);
  }
});

test('who signed in there reads what the mail is about', () => {
  for (const { what, byReader } of opened.filter(asksToSignIn)) expect([what, byReader]).toEqual([what, 200]);
});

test('mails lead to the work of everybody', () => {
  const work = [
    '/mijn/praktijken/',
    '/mijn/vragen/',
    '/beoordelen/',
    '/redactie/',
    '/beheer/',
    '/meten/',
    '/praktijken/',
  ];
  const met = work.filter((beginning) => opened.some((link) => asksToSignIn(link) && link.path.startsWith(beginning)));
  expect(met).toEqual(work);
});
