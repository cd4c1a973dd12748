import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createSharingSite, sharingViewers } from '../../../../test/harness/sharing-site';
import { askedToSignIn } from '../../../../test/harness/sign-in';
import type { TestApp } from '../../../../test/harness/test-app';
import { practicePaths } from '../paths';
import { listPaths } from './paths';

let site: TestApp;
beforeAll(async () => {
  const both = sharingViewers.an.memberships.concat(sharingViewers.carl.memberships);
  const dina = { ...sharingViewers.an, person: 'person-dina', name: 'Dina', memberships: both };
  site = await createSharingSite({ viewers: { ...sharingViewers, dina } });
});
afterAll(() => site.close());
beforeEach(() =>
  site.deps.database.asOwner((db) => sql`truncate kept_list, transfer_check, organisation_list`.execute(db)),
);

type Who = keyof typeof sharingViewers | 'dina' | null;
const sender = (who: Who) => (who ? site.as(who) : site.request);
const get = (who: Who, path: string) => sender(who)(path);
const read = async (who: Who, path: string) => (await get(who, `/nl${path}`)).text();
const post = (who: Who, path: string, fields: [string, string][]) =>
  sender(who)(path, { method: 'POST', body: new URLSearchParams(fields) });
const keep = (who: Who, ...slugs: string[]) =>
  post(who, practicePaths.kept, [['action', 'bewaar'], ...slugs.map((slug): [string, string] => ['slug', slug])]);
/** Fields that a form holds unseen. */
const hiddenOf = (html: string): [string, string][] => {
  const form = html.slice(html.indexOf('name="submission"') - 60);
  const inputs = form.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)"/g);
  return [...inputs].map(([, name = '', value = '']) => [name, value]);
};
const practicesOf = (html: string) =>
  [...html.matchAll(/<h2[^>]*><a href="\/nl\/praktijken\/([a-z-]+)"/g)].map(([, slug]) => slug);

/** An keeps two practices and shares them. @returns the address of the list */
async function share(fields: Record<string, string> = {}): Promise<string> {
  await keep('an', 'soepcafes', 'wijkcentra');
  const hidden = hiddenOf(await read('an', listPaths.share));
  const sent = await post('an', listPaths.share, [
    ...hidden,
    ...Object.entries({ titel: 'Voor het vast bureau', ...fields }),
  ]);
  expect(sent.status).toBe(303);
  return sent.headers.get('Location') ?? '';
}

/** Opens the form and sends it with these answers instead. */
async function change(who: Who, path: string, titel: string, slugs: string[], form?: [string, string][]) {
  const hidden = form ?? hiddenOf(await read(who, `${path}/wijzigen`));
  return post(who, `${path}/wijzigen`, [
    ...hidden,
    ['titel', titel],
    ...slugs.map((slug): [string, string] => ['praktijk', slug]),
  ]);
}

describe('a list shared with the organisation', () => {
  it('is read by all its members, with what is on it and who shared it', async () => {
    const path = await share();
    expect(await read('an', practicePaths.kept)).toContain(`href="/nl${listPaths.share}"`);
    for (const who of ['an', 'bea', 'rik', 'dina'] as const) {
      const page = await read(who, path);
      expect(page).toContain('Voor het vast bureau');
      expect(practicesOf(page)).toEqual(['soepcafes', 'wijkcentra']);
      expect(page).toContain('/nl/praktijken/vergelijken?p=soepcafes&amp;p=wijkcentra');
      expect(await read(who, listPaths.mine)).toContain(`href="/nl${path}"`);
      expect(await (await get(who, `${path}/uitvoer.csv`)).text()).toContain('wijkcentra');
    }
    for (const format of ['csv', 'xlsx', 'docx', 'json']) {
      expect((await get('rik', `${path}/uitvoer.${format}`)).status).toBe(200);
    }
  });

  it('does not exist for members elsewhere, visitors and editors, in whatever way they ask', async () => {
    const path = await share();
    for (const who of ['carl', 'eva', 'nobody', null] as const) {
      for (const way of ['', '/wijzigen', '/stoppen', '/uitvoer.csv', '/uitvoer.json', '/uitvoer.docx']) {
        const answer = await get(who, path + way);
        const [status, location] = who === null ? [303, askedToSignIn(path + way)] : [404, null];
        expect([who, way, answer.status, answer.headers.get('Location')]).toEqual([who, way, status, location]);
        expect(await answer.text()).not.toContain('Voor het vast bureau');
      }
      const ended = await post(who, `${path}/stoppen`, []);
      const changed = await post(who, `${path}/wijzigen`, [['submission', 'a'.repeat(22)]]);
      const refused = who === null ? 403 : 404;
      expect([ended.status, changed.status]).toEqual([refused, refused]);
      expect(await read(who, listPaths.mine)).not.toContain('Voor het vast bureau');
      // Nor under another organisation, of which she may be a member.
      expect((await get(who, path.replace('org-herentals', 'org-olen'))).status).toBe(who === null ? 303 : 404);
    }
    expect((await get('dina', path.replace('org-herentals', 'org-olen'))).status).toBe(404);
    expect((await get('rik', path)).status).toBe(200);
  });

  it('is shown by the database to its organisation alone', async () => {
    await share();
    const seen = async (organisation: string | null, desk = false) => {
      const scope = { organisation, person: 'person-an', desk };
      const found = await site.deps.database.read(scope, (db) => sql`select from organisation_list`.execute(db));
      return found.rows.length;
    };
    expect([await seen('org-herentals'), await seen('org-olen', true), await seen(null, true)]).toEqual([1, 0, 0]);
  });

  it('has a limit of 100 for an organisation, also of two at once; what was typed stays', async () => {
    await site.deps.database.asOwner((db) =>
      sql`insert into organisation_list select 'org-herentals', 'list ' || n, 'Lijst', '[]', '{}', 1, 'person-an', now(),
        'person-an', now() from generate_series(1, 99) n`.execute(db),
    );
    await keep('an', 'soepcafes');
    const forms = [hiddenOf(await read('an', listPaths.share)), hiddenOf(await read('an', listPaths.share))];
    const sent = await Promise.all(
      forms.map((hidden) => post('an', listPaths.share, [...hidden, ['titel', 'De laatste']])),
    );
    expect(sent.map(({ status }) => status).toSorted()).toEqual([303, 422]);
    const refused = await sent.find(({ status }) => status === 422)?.text();
    expect(refused).toContain('heeft al 100 lijsten');
    expect(refused).toContain('value="De laatste"');
  });

  it('needs a title, an organisation of the reader, and a list; a double click shares once', async () => {
    await keep('dina', 'soepcafes');
    const hidden = hiddenOf(await read('dina', listPaths.share));
    const empty = await post('dina', listPaths.share, hidden);
    expect(empty.status).toBe(422);
    expect(await empty.text()).toContain('href="#organisatie"');
    const wrong = await post('dina', listPaths.share, [...hidden, ['titel', 'X'], ['organisatie', 'org-anders']]);
    expect(wrong.status).toBe(422);
    const right: [string, string][] = [...hidden, ['titel', '<script>x</script>'], ['organisatie', 'org-olen']];
    const [first, second] = await Promise.all([
      post('dina', listPaths.share, right),
      post('dina', listPaths.share, right),
    ]);
    expect(first.headers.get('Location')).toBe(second.headers.get('Location'));
    expect(await read('carl', listPaths.mine)).toContain('&lt;script>x');
    expect(await read('an', listPaths.mine)).toContain('Er zijn nog geen lijsten');
    expect((await get('an', listPaths.share)).headers.get('Location')).toBe(practicePaths.kept);
    expect((await get('nobody', listPaths.share)).headers.get('Location')).toBe(practicePaths.kept);
    expect((await get(null, listPaths.share)).headers.get('Location')).toContain('/aanmelden');
  });

  it('tells what “Would it work here?” gave only when who shares it ticked that', async () => {
    const path = '/praktijken/soepcafes/past-dit-hier';
    const form = await read('an', path);
    const names = new Set(
      [...form.matchAll(/<input [^>]*name="([a-zA-Z]+)" value="no"/g)].map(([, name = '']) => name),
    );
    const submission = /name="submission" value="([^"]+)"/.exec(form)?.[1] ?? '';
    const answers = [...names].map((name): [string, string] => [name, 'no']);
    expect((await post('an', path, [['submission', submission], ...answers])).status).toBe(303);
    const outcome = 'class="check-outcome"';
    expect(await read('rik', await share())).not.toContain(outcome);
    const told = await share({ uitkomsten: 'ja' });
    expect(await read('rik', told)).toContain(outcome);
    expect(await (await get('rik', `${told}/uitvoer.json`)).text()).not.toBe(
      await (await get('rik', `${await share()}/uitvoer.json`)).text(),
    );
  });

  it('leaves a line in the log for who made, read, changed and ended it', async () => {
    const path = await share();
    await read('rik', path);
    await get('rik', `${path}/uitvoer.csv`);
    await change('bea', path, 'Anders', ['soepcafes']);
    await post('an', `${path}/stoppen`, []);
    const id = path.split('/').at(-1);
    const { rows } = await site.deps.database.asOwner((db) =>
      sql<{ actor: string; action: string }>`select actor, action from audit_log where subject_id = ${id}
        and organisation = 'org-herentals' order by seq`.execute(db),
    );
    expect(rows).toEqual(
      expect.arrayContaining([
        { actor: 'person-an', action: 'share-in-organisation' },
        { actor: 'person-rik', action: 'read-organisation-list' },
        { actor: 'person-rik', action: 'export-organisation-list' },
        { actor: 'person-bea', action: 'change-organisation-list' },
        { actor: 'person-an', action: 'end-organisation-list' },
      ]),
    );
  });
});

describe('changing a list of the organisation', () => {
  it('is for members who write: title, what goes off and what comes from the own list', async () => {
    const path = await share();
    await keep('bea', 'burenhulp');
    expect(await read('bea', `${path}/wijzigen`)).toContain('value="burenhulp"');
    expect((await change('bea', path, 'Voor de schepen', ['wijkcentra', 'burenhulp'])).status).toBe(303);
    const page = await read('an', path);
    expect(page).toContain('Voor de schepen');
    expect(practicesOf(page)).toEqual(['wijkcentra', 'burenhulp']);
    expect((await get('rik', `${path}/wijzigen`)).status).toBe(403);
    expect((await change('rik', path, 'Van Rik', ['soepcafes'], [['submission', 'b'.repeat(22)]])).status).toBe(403);
    expect(await read('rik', path)).not.toContain('/wijzigen');
  });

  it('tells the second of two what the first did and who, keeps both changes, and takes the merged list', async () => {
    const path = await share();
    const opened = hiddenOf(await read('bea', `${path}/wijzigen`));
    await keep('an', 'burenhulp');
    expect((await change('an', path, 'Voor maart', ['wijkcentra', 'burenhulp'])).status).toBe(303);
    const late = await change('bea', path, 'Voor het vast bureau', ['soepcafes', 'wijkcentra', 'markt-gavere'], opened);
    expect(late.status).toBe(409);
    const page = await late.text();
    expect(page).toMatch(/Intussen gewijzigd door .+ om \d\d:\d\d/);
    expect(page).toContain('De titel is nu ‘Voor maart’.');
    expect(page).toContain('value="Voor maart"');
    const ticked = [...page.matchAll(/name="praktijk" value="([a-z-]+)" checked/g)].map(([, slug = '']) => slug);
    expect(ticked).toContain('burenhulp');
    expect(ticked).not.toContain('soepcafes');
    expect((await change('bea', path, 'Voor maart', ticked, hiddenOf(page))).status).toBe(303);
    expect(practicesOf(await read('rik', path))).toEqual(ticked);
  });

  it('of two who save at once, one is told; a wrong answer does not pass over what another did', async () => {
    const path = await share();
    const forms = await Promise.all(
      ['an', 'bea'].map(async (who) => hiddenOf(await read(who as Who, `${path}/wijzigen`))),
    );
    const both = await Promise.all([
      change('an', path, 'Van An', ['soepcafes', 'wijkcentra'], forms[0]),
      change('bea', path, 'Van Bea', ['soepcafes', 'wijkcentra'], forms[1]),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual([303, 409]);
    const stale = hiddenOf(await read('an', `${path}/wijzigen`));
    await change('bea', path, 'Nieuw van Bea', ['wijkcentra']);
    const wrong = await change('an', path, '', [], stale);
    expect(wrong.status).toBe(422);
    const after = await change('an', path, 'Van An', ['soepcafes', 'wijkcentra'], hiddenOf(await wrong.text()));
    expect(after.status).toBe(409);
  });

  it('sent again after something else was saved is told, and not taken for saved', async () => {
    const path = await share();
    const form = hiddenOf(await read('an', `${path}/wijzigen`));
    const first = () => change('an', path, 'Eerst', ['soepcafes'], form);
    expect([(await first()).status, (await first()).status]).toEqual([303, 303]);
    expect((await change('an', path, 'Daarna', ['soepcafes'])).status).toBe(303);
    expect((await first()).status).toBe(409);
  });

  it('the same form sent twice changes once; what is no practice is left out', async () => {
    const path = await share();
    const form = hiddenOf(await read('an', `${path}/wijzigen`));
    const twice = [1, 2].map(() => change('an', path, 'Twee keer', ['soepcafes', 'geen-praktijk', '<b>'], form));
    expect((await Promise.all(twice)).map(({ status }) => status)).toEqual([303, 303]);
    expect(practicesOf(await read('an', path))).toEqual(['soepcafes']);
    const none = await change('an', path, 'Leeg', ['geen-praktijk']);
    expect(none.status).toBe(422);
    expect(await none.text()).toContain('href="#praktijk"');
    const huge = await change(
      'an',
      path,
      'x'.repeat(5000),
      Array.from({ length: 300 }, (_, at) => `slug-${at}`),
    );
    expect(huge.status).toBe(422);
  });
});

describe('ending a list of the organisation', () => {
  it('is for members who write and who shared it; then it is gone for everybody', async () => {
    const path = await share();
    expect((await post('rik', `${path}/stoppen`, [])).status).toBe(403);
    expect((await post('bea', `${path}/stoppen`, [])).headers.get('Location')).toBe(listPaths.mine);
    for (const who of ['an', 'bea', 'rik'] as const) expect((await get(who, path)).status).toBe(404);
    expect((await post('bea', `${path}/stoppen`, [])).status).toBe(303);
    await keep('rik', 'soepcafes');
    const own = await post('rik', listPaths.share, [...hiddenOf(await read('rik', listPaths.share)), ['titel', 'Rik']]);
    const ended = await post('rik', `${own.headers.get('Location')}/stoppen`, []);
    expect(ended.headers.get('Location')).toBe(listPaths.mine);
  });
});

describe('practices on a list of the organisation', () => {
  it('follow a merger, and drop out by their name when withdrawn', async () => {
    await keep('rik', 'burenhulp');
    await keep('an', 'soepcafes', 'wijkcentra', 'burenhulp');
    const path = await share();
    await site.deps.database.asOwner(async (db) => {
      await sql`update practice set state = 'merged', merged_into = 'wijkcentra' where slug = 'soepcafes'`.execute(db);
      await sql`update practice set state = 'withdrawn', state_note = 'Klopt niet.' where slug = 'burenhulp'`.execute(
        db,
      );
      await sql`update catalogue_state set version = version + 1`.execute(db);
    });
    site.clock.advance(60_000);
    const page = await read('rik', path);
    expect(practicesOf(page)).toEqual(['wijkcentra']);
    expect(page).toContain('<p>“Burenhulp” staat niet meer in de databank.</p>');
    const ofRik = await read('rik', practicePaths.kept);
    expect(ofRik).toContain('“Burenhulp” staat niet meer in de databank. We haalden de praktijk van uw lijst.');
    expect(await (await get('rik', `${path}/uitvoer.csv`)).text()).not.toContain('burenhulp');
    await site.deps.database.asOwner(async (db) => {
      await sql`update practice set state = 'withdrawn', state_note = 'Dubbel.' where slug = 'wijkcentra'`.execute(db);
      await sql`update catalogue_state set version = version + 1`.execute(db);
    });
    site.clock.advance(60_000);
    const empty = await read('rik', path);
    for (const words of ['0 praktijken', 'Op deze lijst staat niets meer', 'href="/nl/praktijken">Zoek een praktijk'])
      expect(empty).toContain(words);
    expect(empty).toContain('Deze praktijken staan niet meer in de databank: “Wijkcentra”, “Burenhulp”.');
    expect(await (await get('rik', `/en${path}`)).text()).toContain(
      'These practices are no longer in the database: “<span lang="nl">Wijkcentra</span>”, “<span lang="nl">Burenhulp</span>”.',
    );
  });
});
