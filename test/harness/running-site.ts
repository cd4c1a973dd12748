import { join } from 'node:path';
import { giveMembership, insertOrganisation } from '../../src/modules/identity/queries';
import type { Database } from '../../src/platform/database/database';
import { openPglite } from '../../src/platform/database/pglite';
import { openPostgresql } from '../../src/platform/database/postgresql';
import { type AppProcess, startBriefly } from './app-process';
import { createTestLog } from './deterministic';
import { Catcher, readMail } from './mail-catcher';
import { cookiesOf } from './sign-in';

export const organisation = 'org-herentals';

/** Opens the database of an application that does not run: a folder belongs to one process at a time. */
export async function onDatabase<T>(
  settings: Record<string, string>,
  work: (database: Database) => Promise<T>,
): Promise<T> {
  const { DATABASE_URL, DATABASE_OWNER_URL, DATA_DIR } = settings;
  const database =
    DATABASE_URL && DATABASE_OWNER_URL
      ? openPostgresql(DATABASE_URL, DATABASE_OWNER_URL, createTestLog().log)
      : await openPglite({ dataDir: join(DATA_DIR ?? '', 'database') });
  try {
    return await work(database);
  } finally {
    await database.close();
  }
}

/** Sends a form as a browser would. */
export const sendForm = (url: string, cookie: string, fields: Record<string, string>): Promise<Response> =>
  fetch(url, {
    method: 'POST',
    body: new URLSearchParams(fields),
    headers: { Origin: new URL(url).origin, Cookie: cookie },
    redirect: 'manual',
  });

/**
 * Makes an installation in which An, who signed in by a mailed link, writes for the city of Herentals. The application
 * is stopped then.
 * @returns her cookie and the id of her account
 */
export async function prepareContributor(
  settings: Record<string, string>,
): Promise<{ cookie: string; person: string }> {
  const catcher = new Catcher();
  const app = await startBriefly({ ...settings, SMTP_URL: await catcher.listen() });
  const cookie = await signInByMail(app, catcher);
  await app.stop();
  await catcher.close();
  const person = await onDatabase(settings, joinOrganisation);
  return { cookie, person };
}

async function signInByMail(app: AppProcess, catcher: Catcher): Promise<string> {
  const page = await (await fetch(`${app.url}/aanmelden`)).text();
  const submission = /name="submission" value="([^"]+)"/.exec(page)?.[1] ?? '';
  await sendForm(`${app.url}/aanmelden`, '', { submission, email: 'an@herentals.test' });
  const deadline = Date.now() + 30_000;
  while (catcher.caught.length === 0 && Date.now() < deadline) await new Promise((resolve) => setTimeout(resolve, 50));
  const link = /http:\/\/localhost\S+/.exec(readMail(catcher.caught.at(-1) ?? '').text)?.[0];
  if (!link) throw new Error('No link was mailed');
  const answer = await sendForm(link.replace(/^http:\/\/localhost:\d+/, app.url), '', {});
  const cookie = cookiesOf(answer);
  await sendForm(`${app.url}/account/naam`, cookie, { submission: 'naam-naam-naam-naam-na', name: 'An Peeters' });
  return cookie;
}

async function joinOrganisation(database: Database): Promise<string> {
  const at = new Date();
  return database.asOwner(async (db) => {
    const { id } = await db
      .withTables<{ person: { id: string } }>()
      .selectFrom('person')
      .select('id')
      .executeTakeFirstOrThrow();
    const facts = { kind: 'municipality', name: 'Stad Herentals', nis: '13011' } as const;
    await insertOrganisation(db, { id: organisation, fictitious: false, ...facts }, at);
    await giveMembership(db, { organisation, person: id, role: 'contributor', at, by: 'operator' });
    return id;
  });
}
