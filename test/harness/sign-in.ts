import { sql } from 'kysely';
import { publicScope } from '../../src/platform/database/database';
import { readOutbox } from '../../src/platform/mail/mail';
import type { TestApp } from './test-app';

/** Who signed in: requests with her cookie, and the id of her account. */
export interface SignedInSession {
  request: TestApp['request'];
  /** The `Cookie` header. */
  cookie: string;
  person: string;
}

const form = (fields: Record<string, string>): RequestInit => ({ method: 'POST', body: new URLSearchParams(fields) });

const mailsTo = async (site: TestApp, email: string) =>
  (await site.deps.database.read(publicScope, (db) => readOutbox(db, 500))).filter(
    ({ recipient }) => recipient === email.toLowerCase(),
  );

const linkIn = (site: TestApp, body: string | undefined): string | undefined =>
  body
    ?.split(/\s+/)
    .find((word) => word.startsWith(site.deps.config.baseUrl))
    ?.slice(site.deps.config.baseUrl.length);

/** The first address of this site in the newest mail to somebody. */
export async function linkFromMail(site: TestApp, email: string): Promise<string> {
  const link = linkIn(site, (await mailsTo(site, email))[0]?.body);
  if (!link) throw new Error(`No link was mailed to ${email}`);
  return link;
}

/** The cookies an answer sets, as a browser sends them back. */
export const cookiesOf = (answer: Response): string =>
  answer.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0] ?? '')
    .join('; ');

/** Where a visitor is led who opens a page of somebody who signed in, whether or not there is such a page. */
export const askedToSignIn = (path: string) => `/aanmelden?naar=${encodeURIComponent(path)}`;

/** Asks for a link. @returns the path in the mail */
export async function askLink(site: TestApp, email: string, naar?: string): Promise<string> {
  const before = new Set((await mailsTo(site, email)).map(({ id }) => id));
  const page = await (await site.request('/aanmelden')).text();
  const submission = /name="submission" value="([^"]+)"/.exec(page)?.[1] ?? '';
  const answer = await site.request('/aanmelden', form({ submission, email, ...(naar && { naar }) }));
  if (answer.status !== 303) throw new Error(`Asking for a link answered ${answer.status}`);
  // The clock of a test may stand still, so the newest mail is the one that was not there.
  const mail = (await mailsTo(site, email)).find(({ id }) => !before.has(id));
  const link = linkIn(site, mail?.body);
  if (!link) throw new Error(`No link was mailed to ${email}`);
  return link;
}

/**
 * Signs somebody in the way she would: asks for a link, takes it from the outbox, presses the button, and says her
 * name the first time.
 */
export async function signIn(site: TestApp, email: string, name = 'Test Persoon'): Promise<SignedInSession> {
  const answer = await site.request(await askLink(site, email), form({}));
  if (answer.status !== 303) throw new Error(`The link of ${email} answered ${answer.status}`);
  const cookie = cookiesOf(answer);
  const request: TestApp['request'] = (path, init = {}) => {
    const headers = new Headers(init.headers);
    headers.set('Cookie', [cookie, headers.get('Cookie')].filter(Boolean).join('; '));
    return site.request(path, { ...init, headers });
  };
  if (answer.headers.get('Location')?.includes('/account/naam')) {
    await request('/account/naam', form({ submission: `naam-${cookie.slice(-16).replace(/\W/g, 'x')}`, name }));
  }
  return { request, cookie, person: await personOf(site, email) };
}

async function personOf(site: TestApp, email: string): Promise<string> {
  const { rows } = await site.deps.database.asOwner((db) =>
    sql<{ id: string }>`select id from person where email = ${email.toLowerCase()}`.execute(db),
  );
  const id = rows[0]?.id;
  if (!id) throw new Error(`${email} has no account`);
  return id;
}
