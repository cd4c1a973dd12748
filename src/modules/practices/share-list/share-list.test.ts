import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestApp, type TestApp } from '../../../../test/harness/test-app';
import { tokenHash } from '../../../platform/access/token-hash';
import { verifyAudit } from '../../../platform/audit/audit-log';
import { practicePaths } from '../paths';

let site: TestApp;
beforeAll(async () => {
  site = await createTestApp();
});
afterAll(() => site.close());

const kept = 'bewaard=wijkcentra.soepcafes';
const newId = () => randomUUID();

type Fields = Record<string, string>;
const share = (fields: Fields, cookie = kept) =>
  site.request(`/nl${practicePaths.shareKept}`, {
    method: 'POST',
    body: new URLSearchParams({ submission: newId(), ...fields }),
    headers: { Cookie: cookie },
  });

/** The address of the list and what the browser of its maker keeps. */
async function shared(fields: Fields = {}): Promise<{ path: string; token: string; maker: string }> {
  const response = await share({ title: 'Voor het bureau', ...fields });
  expect(response.status).toBe(303);
  const path = response.headers.get('Location') ?? '';
  const [maker = ''] = (response.headers.get('Set-Cookie') ?? '').split(';');
  return { path, token: path.split('/').at(-1) ?? '', maker };
}
const view = (path: string, cookie = '') => site.request(path, { headers: { Cookie: cookie } });
const end = (token: string, cookie = '') =>
  site.request(practicePaths.endSharedList(token), {
    method: 'POST',
    body: new URLSearchParams(),
    headers: { Cookie: cookie },
  });
const audited = async () => {
  const rows = await site.deps.database.asOwner((db) =>
    sql<{ action: string; line: string }>`select action, audit_log::text line from audit_log order by seq`.execute(db),
  );
  return rows.rows;
};

/** Every shared list as the database holds it, one text each. */
const stored = async () => {
  const rows = await site.deps.database.asOwner((db) =>
    sql<{ line: string }>`select shared_list::text line from shared_list`.execute(db),
  );
  return rows.rows.map(({ line }) => line);
};

describe('sharing', () => {
  it('gives a link that another visitor can read, without an account', async () => {
    const { path, token } = await shared({ note: 'Regel een\nRegel twee' });
    expect(token).toMatch(/^[\w-]{22}$/);
    const response = await view(path);
    const page = await response.text();
    expect(response.status).toBe(200);
    for (const text of ['Voor het bureau', 'Regel twee', 'Wijkcentra', 'Soepcafés', '20 november 2027']) {
      expect(page).toContain(text);
    }
    expect(page).not.toContain('Stop met delen');
  });

  it('keeps the address from search engines and from other sites', async () => {
    const response = await view((await shared()).path);
    expect(response.headers.get('Referrer-Policy')).toBe('same-origin');
    expect(response.headers.get('X-Robots-Tag')).toBe('noindex');
    expect(await response.text()).toContain('<meta name="robots" content="noindex"');
    expect((await view('/nl/praktijken/soepcafes')).headers.get('Referrer-Policy')).toBe(
      'strict-origin-when-cross-origin',
    );
  });

  it('happens once, however often the form arrives', async () => {
    const fields = { title: 'Dubbel', submission: newId() };
    const [first, second] = [await share(fields), await share(fields)];
    expect(second.headers.get('Location')).toBe(first.headers.get('Location'));
    const lists = await site.deps.database.asOwner((db) =>
      sql`select from shared_list where title = 'Dubbel'`.execute(db),
    );
    expect(lists.rows).toHaveLength(1);
  });

  it('again after going back, with another title or another list, makes another list', async () => {
    const submission = newId();
    const answers = [
      await share({ title: 'Eerst', submission }),
      await share({ title: 'Verbeterd', submission }),
      await share({ title: 'Eerst', submission }, 'bewaard=burenhulp'),
    ];
    const pages = answers.map(async (answer) => (await view(answer.headers.get('Location') ?? '')).text());
    const [first = '', better = '', shorter = ''] = await Promise.all(pages);
    expect(first).toContain('<h1><bdi>Eerst</bdi></h1>');
    expect(better).toContain('<h1><bdi>Verbeterd</bdi></h1>');
    expect(shorter).toContain('Burenhulp');
    expect(shorter).not.toContain('Wijkcentra');
  });

  it('is in the audit log together with each reading, without the token', async () => {
    const before = (await audited()).length;
    const { path, token } = await shared();
    await view(path);
    await view(practicePaths.exportShared(token, 'json'));
    const lines = (await audited()).slice(before);
    expect(lines.map(({ action }) => action)).toEqual(['share-list', 'read-shared-list', 'export-shared-list']);
    expect(lines.some(({ line }) => line.includes(token))).toBe(false);
    expect(await verifyAudit(site.deps.database)).toMatchObject({ intact: true });
  });

  it('without a kept list has nothing to share', async () => {
    expect((await share({ title: 'Leeg' }, '')).headers.get('Location')).toBe('/nl/praktijken/bewaard');
  });
});

describe('a form that is not right', () => {
  it.each([
    [{ title: '' }, 'Geef de lijst een titel', 1],
    [{ title: ' \u0000 ' }, 'Geef de lijst een titel', 1],
    [{ title: 'x'.repeat(121) }, 'hoogstens 120 tekens', 1],
    [{ title: '', note: 'x'.repeat(1001) }, 'hoogstens 1000 tekens', 2],
  ])('%o comes back with its answers and its errors', async (fields, message, errors) => {
    const response = await share({ note: 'Bewaar <dit>', ...fields });
    const page = await response.text();
    expect(response.status).toBe(422);
    expect(page).toContain(message);
    expect(page).toContain(errors === 1 ? '<title>(1 fout)' : '<title>(2 fouten)');
    expect(page).toMatch(/class="error-summary"[^>]*autofocus/);
    expect(page).toContain('href="#title"');
    if (errors === 1) expect(page).toContain('Bewaar &lt;dit>');
  });

  it('keeps the same submission, so that sending it right shares once', async () => {
    const submission = newId();
    expect(await (await share({ title: '', submission })).text()).toContain(`value="${submission}"`);
  });

  it.each(['kort', 'x'.repeat(65), 'spaties in een nummer', ''])(
    'takes no submission that this site did not make: %j',
    async (submission) => {
      expect((await share({ title: 'x', submission })).status).toBe(400);
      expect((await share({ title: '', submission })).status).toBe(400);
    },
  );

  it('never fails and never becomes markup, whatever is typed', async () => {
    const hostile = fc.oneof(fc.string({ unit: 'binary', maxLength: 1200 }), fc.constant('<x-hostile>"\''));
    await fc.assert(
      fc.asyncProperty(hostile, hostile, async (title, note) => {
        const response = await share({ title, note });
        expect([303, 422]).toContain(response.status);
        const page = response.status === 303 ? await view(response.headers.get('Location') ?? '') : response;
        expect(page.status).not.toBe(500);
        expect(await page.text()).not.toContain('<x-hostile>');
      }),
      { numRuns: 30 },
    );
    // Thirty lists are made and read, which takes a while on a machine that does more.
  }, 60_000);
});

it.each(['/nl', '/en', ''])(
  'the addresses of forms, asked for in "%s", lead to the pages of those forms',
  async (prefix) => {
    const token = 'x'.repeat(22);
    for (const [form, page] of [
      [practicePaths.shareKept, practicePaths.shareForm],
      [practicePaths.endSharedList(token), practicePaths.sharedList(token)],
    ] as const) {
      const response = await site.request(prefix + form);
      expect(response.status).toBe(303);
      expect(response.headers.get('Location')).toBe(prefix + page);
    }
  },
);

describe('ending', () => {
  it('is for who made the list: then the link is gone for everybody', async () => {
    const { path, token, maker } = await shared();
    expect(await (await view(path, maker)).text()).toContain('Stop met delen');
    expect((await end(token)).status).toBe(403);
    expect((await end(token, maker.replace(/\.[^.]*$/, '.vals'))).status).toBe(403);
    expect((await end(token, `gedeeld=${token}`)).status).toBe(403);
    expect((await view(path)).status).toBe(200);
    expect((await end(token, maker)).status).toBe(303);
    const gone = await view(path, maker);
    expect(gone.status).toBe(410);
    expect(await gone.text()).not.toContain('Wijkcentra');
    expect((await view(practicePaths.exportShared(token, 'csv'))).status).toBe(410);
  });

  it('a list of somebody else cannot be ended with one’s own proof', async () => {
    const [mine, theirs] = [await shared(), await shared()];
    expect((await end(theirs.token, mine.maker)).status).toBe(403);
  });

  it('twice is the same as once, and logged once', async () => {
    const { token, maker } = await shared();
    await end(token, maker);
    const lines = (await audited()).length;
    expect((await end(token, maker)).status).toBe(303);
    expect(await audited()).toHaveLength(lines);
  });

  it('comes by itself after a year', async () => {
    const { path } = await shared();
    const before = site.clock.now();
    site.clock.advance(365 * 86_400_000);
    expect((await view(path)).status).toBe(410);
    site.clock.set(before);
  });

  it('leaves nothing of what was written, and shares anew when the same form comes again', async () => {
    const fields = { title: 'Weg ermee', note: 'Ook dit', submission: newId() };
    const { token, maker, path } = await shared(fields);
    await end(token, maker);
    const rows = (await stored()).filter((row) => row.includes(tokenHash(token)));
    expect(rows).toHaveLength(1);
    expect(rows[0]).toContain(',"",,[],');
    expect((await stored()).join()).not.toMatch(/Weg ermee|Ook dit/);
    expect((await share(fields)).headers.get('Location')).not.toBe(path);
  });

  it('of a list that never was is not possible', async () => {
    expect((await end('x'.repeat(22))).status).toBe(404);
    expect((await view(practicePaths.sharedList('x'.repeat(22)))).status).toBe(404);
  });
});

describe('what is kept', () => {
  it('does not hold the token of a link, nor its address', async () => {
    const { token } = await shared();
    const lines = await stored();
    expect(lines.some((line) => line.includes(tokenHash(token)))).toBe(true);
    const { rows } = await site.deps.database.asOwner((db) =>
      sql`select s::text as line from submission s`.execute(db),
    );
    expect(rows.length).toBeGreaterThan(0);
    expect(lines.join() + JSON.stringify(rows)).not.toContain(token);
  });

  it('is deleted when the year is over, not sooner', async () => {
    const { path } = await shared();
    const before = site.clock.now();
    site.clock.advance(364 * 86_400_000);
    await site.runJob('forget-lists');
    expect((await view(path)).status).toBe(200);
    site.clock.advance(86_400_000);
    expect(await site.runJob('forget-lists')).toBeGreaterThan(0);
    expect(await stored()).toEqual([]);
    const gone = await view(path);
    expect(gone.status).toBe(404);
    expect(await gone.text()).toContain('Deze lijst is er niet');
    site.clock.set(before);
  });
});

describe('a shared list', () => {
  it('gives its maker the address to copy, and asks before it is ended', async () => {
    const { path, maker } = await shared();
    const page = await (await view(path, maker)).text();
    expect(page).toMatch(/<input id="adres" type="text" readonly value="[^"]+\/praktijken\/lijsten\/[\w-]{22}"/);
    expect(page).toMatch(/<details><summary>Stop met delen<\/summary><form.*Ja, stop met delen.*<\/details>/);
  });

  it('of which all was withdrawn says so and leads to the database; its maker can still end it', async () => {
    const move = async (state: string) => {
      await site.deps.database.asOwner(async (db) => {
        await sql`update practice set state = ${state} where slug in ('wijkcentra', 'soepcafes')`.execute(db);
        await sql`update catalogue_state set version = version + 1`.execute(db);
      });
      site.clock.advance(60_000);
    };
    const { path, maker } = await shared();
    await move('withdrawn');
    const page = await (await view(path, maker)).text();
    for (const words of ['Op deze lijst staat niets meer', 'href="/nl/praktijken">Zoek een praktijk', 'Stop met delen'])
      expect(page).toContain(words);
    expect(page).not.toContain('Kopieer dit adres');
    await move('published');
    expect(await (await view(path, maker)).text()).toContain('Kopieer dit adres');
  });

  it('is not read by who asks for the head only', async () => {
    const { path } = await shared();
    const before = (await audited()).length;
    expect((await site.request(path, { method: 'HEAD' })).status).toBe(200);
    expect(await audited()).toHaveLength(before);
    await view(path);
    expect(await audited()).toHaveLength(before + 1);
  });

  it('is logged once an hour, however often it is read, and each way of reading by itself', async () => {
    const { path, token } = await shared();
    const before = (await audited()).length;
    for (let i = 0; i < 5; i += 1) await view(path);
    expect(await audited()).toHaveLength(before + 1);
    for (let i = 0; i < 3; i += 1) await view(practicePaths.exportShared(token, 'csv'));
    expect(await audited()).toHaveLength(before + 2);
    site.clock.advance(3_600_000);
    await view(path);
    expect(await audited()).toHaveLength(before + 3);
  });

  it('keeps a title in another direction from turning what stands around it', async () => {
    const { path } = await shared({ title: '\u05d0\u05d1 1 \u202e' });
    expect(await (await view(path)).text()).toMatch(/<h1><bdi>[^<]+<\/bdi><\/h1>/);
  });

  it('says on paper where each practice is to be found', async () => {
    const { path } = await shared();
    expect(await (await view(path)).text()).toMatch(
      /<span class="print-only[^>]*>http:\/\/verbonden.test\/[^<]*praktijken\/wijkcentra<\/span>/,
    );
  });

  it('can be taken over, after what the reader kept already', async () => {
    const page = await (await view((await shared()).path)).text();
    const slugs = [...page.matchAll(/name="slug" value="([a-z-]+)"/g)].map(([, slug]) => ['slug', slug ?? '']);
    const response = await site.request(practicePaths.kept, {
      method: 'POST',
      body: new URLSearchParams([['action', 'neem-over'], ...slugs]),
      headers: { Cookie: 'bewaard=burenhulp.soepcafes' },
    });
    expect(response.headers.get('Set-Cookie')).toMatch(/^bewaard=burenhulp\.soepcafes\.wijkcentra;/);
  });

  it('is downloaded under its own title', async () => {
    const { token } = await shared({ title: 'Onze drie' });
    const response = await view(practicePaths.exportShared(token, 'json'));
    expect(JSON.parse(await response.text())).toMatchObject({ title: 'Onze drie', practices: [{}, {}] });
    expect(response.headers.get('Referrer-Policy')).toBe('same-origin');
  });
});
