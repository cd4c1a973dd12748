import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { formBody, sharingViewers } from '../../../../test/harness/sharing-site';
import { createTestApp, type TestApp } from '../../../../test/harness/test-app';
import { practicePaths } from '../paths';
import { keptCookie, maxKept } from './kept-list';

let site: TestApp;
beforeAll(async () => {
  site = await createTestApp({ viewers: sharingViewers });
});
afterAll(() => site.close());
beforeEach(() => site.deps.database.asOwner((db) => sql`truncate kept_list, transfer_check`.execute(db)));

type Who = 'an' | 'bea' | null;
const sender = (who: Who) => (who ? site.as(who) : site.request);
const cookieOf = (...slugs: string[]) => ({ Cookie: `${keptCookie}=${slugs.join('.')}` });
/** The cookie that an answer leaves in the browser; null when it leaves it alone. */
const cookieAfter = (response: Response) =>
  response.headers
    .getSetCookie()
    .map((cookie) => new RegExp(`^${keptCookie}=([^;]*)`).exec(cookie)?.[1])
    .find((value) => value !== undefined) ?? null;
const send = (who: Who, action: string, slugs: string[], headers: Record<string, string> = {}) =>
  sender(who)(practicePaths.kept, {
    method: 'POST',
    headers,
    body: new URLSearchParams([['action', action], ...slugs.map((slug): [string, string] => ['slug', slug])]),
  });
const show = async (who: Who, path: string, headers: Record<string, string> = {}) =>
  (await sender(who)(`/nl${path}`, { headers })).text();
const listOf = async (who: Who, headers: Record<string, string> = {}) =>
  [...(await show(who, practicePaths.kept, headers)).matchAll(/<h2[^>]*><a href="\/nl\/praktijken\/([a-z-]+)"/g)].map(
    ([, slug]) => slug,
  );

describe('signing in with a list on the device', () => {
  it('adds it to the account on the next page, whatever page, and empties the cookie', async () => {
    await send('an', 'bewaar', ['burenhulp']);
    const response = await site.as('an')('/nl', { headers: cookieOf('wijkcentra', 'burenhulp', 'soepcafes') });
    expect(cookieAfter(response)).toBe('');
    expect(await response.text()).toContain('Uw lijst (3)');
    expect(await listOf('an')).toEqual(['burenhulp', 'wijkcentra', 'soepcafes']);
  });

  it('of requests at once with the same cookie each leads to the same list', async () => {
    const headers = cookieOf('wijkcentra', 'soepcafes');
    await Promise.all(Array.from({ length: 5 }, () => site.as('an')('/nl', { headers })));
    expect(await listOf('an', headers)).toEqual(['wijkcentra', 'soepcafes']);
  });

  it('loses nothing: what there is no room for stays on the device', async () => {
    const full = Array.from({ length: maxKept - 1 }, (_, index) => `slug-${index}`);
    await site.as('an')('/nl', { headers: cookieOf(...full) });
    const response = await site.as('an')('/nl', { headers: cookieOf('slug-0', 'wijkcentra', 'soepcafes') });
    expect(cookieAfter(response)).toBe('soepcafes');
    expect(await response.text()).toContain(`Uw lijst (${maxKept})`);
    const again = await site.as('an')('/nl', { headers: cookieOf('soepcafes') });
    expect(cookieAfter(again)).toBeNull();
  });

  it('what she answered about a practice on the device comes with it, and stays when she signs out', async () => {
    const path = '/praktijken/soepcafes/past-dit-hier';
    const page = await show(null, path);
    const names = new Set(
      [...page.matchAll(/type="radio"[^>]* name="([^"]+)"|name="([^"]+)"[^>]* type="radio"/g)].map(
        ([, a, b]) => a ?? b ?? '',
      ),
    );
    const value = /type="radio"[^>]* value="([^"]+)"|value="([^"]+)"[^>]* type="radio"/.exec(page);
    const submission = /name="submission" value="([^"]+)"/.exec(page)?.[1] ?? '';
    const answers = Object.fromEntries([...names].map((name) => [name, value?.[1] ?? value?.[2] ?? '']));
    const sent = await site.request(path, { method: 'POST', body: formBody({ submission, ...answers }) });
    expect(sent.status).toBe(303);
    const Cookie = sent.headers
      .getSetCookie()
      .map((cookie) => cookie.split(';')[0])
      .join('; ');
    const outcome = `${path}/uitkomst`;
    const moved = await site.as('an')(`/nl${outcome}`, { headers: { Cookie } });
    expect(moved.status).toBe(200);
    expect(moved.headers.getSetCookie().join()).toContain('past-hier=;');
    expect((await site.as('an')(outcome)).status).toBe(200);
    expect((await site.request(outcome, { headers: { Cookie } })).status).toBe(404);
    expect((await site.as('bea')(outcome)).status).toBe(404);
  });
});

describe('the list of an account', () => {
  it('is the same on every device, on every page, and in files', async () => {
    await send('an', 'bewaar', ['soepcafes']);
    await send('an', 'bewaar', ['wijkcentra']);
    expect(await listOf('an')).toEqual(['soepcafes', 'wijkcentra']);
    expect(await show('an', '/praktijken/soepcafes')).toContain('Verwijder uit uw lijst');
    expect(await show('an', '/praktijken?q=soep')).toContain('form="unkeep"');
    const file = await (await site.as('an')('/praktijken/bewaard/uitvoer.csv')).text();
    expect(file).toContain('wijkcentra');
    expect((await site.as('an')(practicePaths.compareKept)).headers.get('Location')).toContain(
      'p=soepcafes&p=wijkcentra',
    );
    expect(await show('an', practicePaths.kept)).toContain('Uw lijst staat in uw account.');
  });

  it('writes no cookie: who signs out leaves nothing of it behind', async () => {
    const kept = await send('an', 'bewaar', ['soepcafes']);
    expect(cookieAfter(kept)).toBeNull();
    expect(await listOf(null)).toEqual([]);
    expect(await listOf('bea')).toEqual([]);
  });

  it('keeps what two devices do at once', async () => {
    await send('an', 'bewaar', ['burenhulp']);
    await Promise.all([
      send('an', 'bewaar', ['soepcafes']),
      send('an', 'bewaar', ['wijkcentra']),
      send('an', 'verwijder', ['burenhulp']),
    ]);
    expect((await listOf('an')).sort()).toEqual(['soepcafes', 'wijkcentra']);
  });

  it('is shown by the database to nobody else', async () => {
    await send('an', 'bewaar', ['soepcafes']);
    const seen = async (scope: { person: string | null; organisation: string | null; desk?: boolean }) =>
      (await site.deps.database.read(scope, (db) => sql`select from kept_list`.execute(db))).rows.length;
    expect(await seen({ person: 'person-an', organisation: null })).toBe(1);
    expect(await seen({ person: 'person-bea', organisation: 'org-herentals', desk: true })).toBe(0);
    expect(await seen({ person: null, organisation: null })).toBe(0);
  });
});
