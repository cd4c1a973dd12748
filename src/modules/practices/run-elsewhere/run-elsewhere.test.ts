import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createSharingSite, formBody, hiddenFields, sharingViewers } from '../../../../test/harness/sharing-site';
import { askedToSignIn } from '../../../../test/harness/sign-in';
import type { TestApp } from '../../../../test/harness/test-app';
import { unzip } from '../../../../test/harness/unzip';
import type { Viewer } from '../../../platform/access/viewer';
import { publicScope } from '../../../platform/database/database';
import { readOutbox } from '../../../platform/mail/mail';
import { moveCatalogueState } from '../queries';

let site: TestApp;
beforeEach(async () => {
  const ed: Viewer = { ...sharingViewers.rik, person: 'person-ed', platformRoles: ['editor'] };
  site = await createSharingSite({ viewers: { ...sharingViewers, ed } });
});
afterEach(() => site.close());

type Who = keyof typeof sharingViewers | 'ed';
const slug = 'telefooncirkels';
const tellPath = `/praktijken/${slug}/ook-hier`;
const story = {
  municipality: 'Herentals',
  startedYear: '2024',
  running: 'no',
  outcome: 'did-not-work',
  outcomeNote: 'Niemand nam de telefoon op.',
  changed: 'We belden op zondag.',
  contactRole: 'coördinator buurtwerk',
};

async function send(who: Who, form: string, path: string, fields: Record<string, string>): Promise<Response> {
  const page = await (await site.as(who)(form)).text();
  return site.as(who)(path, { method: 'POST', body: formBody({ ...hiddenFields(page), ...fields }) });
}
const tell = (who: Who, fields: Record<string, string> = {}) =>
  send(who, tellPath, tellPath, { organisation: 'org-herentals', ...story, ...fields });
const told = async (who: Who = 'an', fields: Record<string, string> = {}) =>
  (await tell(who, fields)).headers.get('Location') ?? '';
const deskOf = (own: string) => own.replace('/mijn/', '/redactie/');
const decide = (own: string, word: string, fields: Record<string, string> = {}) =>
  send('eva', deskOf(own), `${deskOf(own)}/${word}`, fields);
const show = async (who: Who, path: string) => (await site.as(who)(path)).text();
/** The catalogue looks for changes once a second. */
const practicePage = async () => {
  site.clock.advance(2000);
  return show('nobody', `/praktijken/${slug}`);
};

describe('telling that one does it too', () => {
  it('gives back what was written to who is not signed in any more', async () => {
    const sent = await site.request(tellPath, { method: 'POST', body: formBody(story) });
    const html = await sent.text();
    expect(sent.status).toBe(403);
    expect(html).toContain(`${story.outcomeNote}</textarea>`);
    expect(html).toContain(`href="${askedToSignIn(tellPath)}"`);
  });

  it('is for practices of others: of her own organisation, a writer is told to change the practice itself', async () => {
    const before = await show('an', tellPath);
    await site.deps.database.asOwner(async (db) => {
      await sql`update practice set organisation = 'org-herentals' where slug = ${slug}`.execute(db);
      await moveCatalogueState(db);
    });
    site.clock.advance(2000);
    const page = await show('an', tellPath);
    expect(page).toContain('Dit is een praktijk van uw eigen organisatie.');
    expect(page).not.toContain('name="outcomeNote"');
    const body = formBody({ ...hiddenFields(before), organisation: 'org-herentals', ...story });
    const refused = await site.as('an')(tellPath, { method: 'POST', body });
    expect(refused.status).toBe(422);
    expect(await refused.text()).toContain('href="#organisation"');
    const { rows } = await site.deps.database.asOwner((db) => sql`select id from adoption`.execute(db));
    expect(rows).toEqual([]);
    expect(await show('carl', tellPath)).toContain('name="outcomeNote"');
  });

  it('waits for an editor, and shows on the practice, its municipality, in the API and in files once published', async () => {
    const own = await told();
    expect(own).toMatch(/^\/mijn\/ook-hier\/org-herentals\/[\w-]{22}$/);
    expect(await practicePage()).not.toContain(story.outcomeNote);
    expect(await show('an', '/mijn')).toContain('href="/mijn/ook-hier"');
    expect(await show('an', '/en/mijn')).toContain('What we took over');
    expect(await show('nobody', '/mijn')).not.toContain('/mijn/ook-hier');
    expect(await show('eva', '/redactie')).toContain(`Stad Herentals: Telefooncirkels`);
    const published = await decide(own, 'publiceren');
    expect(published.status).toBe(303);
    expect(published.headers.get('Location')).toBe('/redactie?gedaan=verhaal-gepubliceerd');

    const page = await practicePage();
    expect(page).toContain('Waar het nog loopt of liep');
    expect(page).toContain('Stad Herentals (Herentals)');
    expect(page).toContain('<strong>Lukte niet.</strong> Begonnen in 2024, loopt niet meer.');
    expect(page).toContain(story.outcomeNote);
    expect(page).toContain('Herentals: doet of deed dit ook: lukte niet');
    expect(await show('nobody', '/gebieden/13011')).toContain('1 praktijk van elders doet of probeerde men hier ook');

    const detail = await (await site.request(`/api/v1/practices/${slug}`)).json();
    expect(detail.elsewhere).toEqual([
      {
        organisation: 'Stad Herentals',
        nis: '13011',
        municipality: 'Herentals',
        startedYear: 2024,
        running: false,
        outcome: 'did-not-work',
        outcomeNote: story.outcomeNote,
        changed: story.changed,
        contactRole: story.contactRole,
        fictitious: false,
        publishedOn: '2026-11-20',
      },
    ]);
    const json = await (await site.request('/praktijken/uitvoer.json?q=telefooncirkels')).json();
    const exported = json.practices.find((practice: { slug: string }) => practice.slug === slug);
    expect(exported.elsewhere[0].outcomeNote).toBe(story.outcomeNote);
    const docx = await (await site.request('/praktijken/uitvoer.docx?q=telefooncirkels')).arrayBuffer();
    expect(unzip(Buffer.from(docx)).get('word/document.xml')).toContain(story.outcomeNote);
  });

  it('counts an organisation once after a merger, and its stories as stories', async () => {
    const other = 'soepcafes';
    await decide(await told(), 'publiceren');
    expect(await practicePage()).toContain('Eén andere organisatie vertelde hoe het bij haar ging.');
    const path = `/praktijken/${other}/ook-hier`;
    const fields = { organisation: 'org-herentals', ...story, outcome: 'went-well' };
    await decide((await send('an', path, path, fields)).headers.get('Location') ?? '', 'publiceren');
    await site.deps.database.asOwner(async (db) => {
      await sql`update practice set state = 'merged', merged_into = ${slug} where slug = ${other}`.execute(db);
      await moveCatalogueState(db);
    });
    const page = await practicePage();
    expect(page).toContain('Eén andere organisatie vertelde in 2 verhalen hoe het bij haar ging.');
    expect(page).toContain('1 andere organisatie vertelt in 2 verhalen hoe het bij haar ging');
    expect(page).toContain(': in 1 verhaal lukte het, in 1 verhaal lukte het niet.');
    expect(await show('nobody', `/en/praktijken/${slug}`)).toContain('One other organisation told in 2 stories');
  });

  it('counts two organisations of the same name as two', async () => {
    await decide(await told(), 'publiceren');
    await decide(await told('carl', { organisation: 'org-olen', municipality: 'Olen' }), 'publiceren');
    await site.deps.database.asOwner(async (db) => {
      await sql`update published_adoption set content = content || '{"organisation": "Samen vzw"}'`.execute(db);
      await moveCatalogueState(db);
    });
    expect(await practicePage()).toContain('2 organisaties vertelden hoe het bij hen ging');
  });

  const lead = (deed: string, page: string, fields: Record<string, string>) =>
    send('eva', page, `${page.split('?')[0]}/${deed}`, fields);
  it.each<[string, () => Promise<Response>]>([
    ['was given to it', () => lead('eigenaar', `/redactie/praktijken/${slug}`, { organisatie: 'org-herentals' })],
    [
      'became part of one of its own',
      async () => {
        await lead('eigenaar', '/redactie/praktijken/soepcafes', { organisatie: 'org-herentals' });
        return lead('samenvoegen', `/redactie/praktijken/${slug}`, { naar: 'soepcafes', voegzeker: 'ja' });
      },
    ],
  ])('does not count as of another what was told by who has the practice now: it %s', async (_, leads) => {
    const own = await told();
    await decide(own, 'publiceren');
    await decide(await told('carl', { organisation: 'org-olen', municipality: 'Olen' }), 'publiceren');
    expect(await practicePage()).toContain('2 organisaties vertelden');
    expect(await show('an', own)).not.toContain('De praktijk is nu van uw organisatie');
    expect((await leads()).status).toBe(303);
    site.clock.advance(2000);
    const now = (await site.request(`/praktijken/${slug}`)).headers.get('Location') ?? `/praktijken/${slug}`;
    const page = await show('nobody', now);
    expect(page).toContain('Eén andere organisatie vertelde hoe het bij haar ging.');
    expect(page).not.toContain('Stad Herentals (Herentals)');
    expect(await show('nobody', '/gebieden/13011')).not.toContain('van elders');
    const detail = await (await site.request(`/api/v1${now}`.replace('praktijken', 'practices'))).json();
    expect(detail.elsewhere.map(({ organisation }: { organisation: string }) => organisation)).toEqual([
      'Gemeente Olen',
    ]);
    expect(await show('an', own)).toContain('De praktijk is nu van uw organisatie');
    expect(await show('an', `/en${own}`)).toContain('The practice is of your organisation now');
  });

  it('counts in no list: the selection of the municipality stays what it was', async () => {
    const count = async () => {
      const answer = await (await site.request('/api/v1/practices?near=13011')).json();
      return answer.total;
    };
    const before = await count();
    await decide(await told(), 'publiceren');
    site.clock.advance(2000);
    expect(await count()).toBe(before);
  });

  it('shows on the map of practices, apart from what runs there; an empty “near us” leads to it', async () => {
    const elsewhere = 'Stad Herentals';
    await decide(await told(), 'publiceren');
    site.clock.advance(2000);
    const map = await show('nobody', '/praktijken?q=telefooncirkels&weergave=kaart');
    expect(map).toContain('aria-label="Herentals: ook hier: 1"');
    expect(map).toContain('class="map-mark map-mark-edge"');
    expect(map).toContain('Een lege cirkel met een rand');
    expect(map).toMatch(/<th scope="row"><a href="\/gebieden\/13011">Herentals<\/a><\/th>/);
    expect(map).toContain('Ook hier</th>');
    expect(await show('nobody', '/en/praktijken?q=telefooncirkels&weergave=kaart')).toContain('Herentals: here too: 1');
    const empty = await show('nobody', '/praktijken?q=telefooncirkels&bij=Herentals');
    expect(empty).toContain('In Herentals of bij de buren deed of probeerde iemand 1 praktijk van elders.');
    expect(empty).toContain('href="/praktijken?q=telefooncirkels&amp;weergave=kaart"');
    expect(await show('nobody', '/praktijken?q=telefooncirkels&bij=Diksmuide')).not.toContain('van elders');
    expect(await show('nobody', '/praktijken?weergave=kaart')).not.toContain(elsewhere);
  });

  it('asks every answer, and keeps what was typed', async () => {
    const answer = await tell('an', { municipality: 'Herentels', startedYear: '2030', outcome: '', contactRole: '' });
    expect(answer.status).toBe(422);
    const page = await answer.text();
    expect(page).toContain('Bedoelt u Herentals?');
    expect(page).toContain('Dit jaar is nog niet begonnen.');
    expect(page).toContain('Kies hoe het ging.');
    expect(page).toContain('Vul een functie in');
    expect(page).toContain('value="Herentels"');
    expect(page).toContain(story.outcomeNote);
  });

  it.each([
    ['outcomeNote', 'Mail naar an@herentals.be'],
    ['changed', 'Bel 0470 12 34 56'],
    ['contactRole', 'An, +32 14 28 50 50'],
  ])('refuses an address or number in %s', async (field, text) => {
    const answer = await tell('an', { [field]: text });
    expect(answer.status).toBe(422);
    expect(await answer.text()).toContain('Haal het weg: iedereen kan dit lezen.');
  });

  it('refuses what contradicts itself', async () => {
    expect(await (await tell('an', { outcome: 'ongoing' })).text()).toContain('maar het loopt niet meer');
  });

  it('is told once per organisation and place, and a double click tells it once', async () => {
    await told();
    const again = await tell('bea');
    expect(again.status).toBe(422);
    expect(await again.text()).toContain('Uw organisatie vertelde dit al voor deze gemeente.');
    expect((await tell('an', { municipality: 'Olen' })).status).toBe(303);
    const page = await show('carl', tellPath);
    const body = () => formBody({ ...hiddenFields(page), organisation: 'org-olen', ...story });
    const [first, second] = await Promise.all(
      [0, 1].map(() => site.as('carl')(tellPath, { method: 'POST', body: body() })),
    );
    expect(first?.headers.get('Location')).toBe(second?.headers.get('Location'));
    expect(await rows('adoption')).toHaveLength(3);
  });

  it('is for who may write for the organisation', async () => {
    expect((await site.request(tellPath)).headers.get('Location')).toMatch(/^\/aanmelden/);
    expect(await show('nobody', tellPath)).toContain('Vraag toegang voor uw organisatie');
    expect(await show('rik', tellPath)).not.toContain('<textarea');
    const forged = formBody({ submission: 'x'.repeat(22), ...story, organisation: 'org-herentals' });
    for (const who of ['rik', 'carl', 'nobody', 'eva'] as const) {
      expect((await site.as(who)(tellPath, { method: 'POST', body: forged })).status).toBe(403);
    }
    expect((await site.as('an')('/praktijken/bestaat-niet/ook-hier')).status).toBe(404);
    expect(await rows('adoption')).toEqual([]);
  });
});

const rows = async (table: 'adoption' | 'published_adoption' | 'audit_log') =>
  (
    await site.deps.database.asOwner((db) =>
      sql<Record<string, unknown>>`select * from ${sql.table(table)}`.execute(db),
    )
  ).rows;

describe('afterwards', () => {
  it('a change waits again, while what was published stays shown', async () => {
    const own = await told();
    await decide(own, 'publiceren');
    expect((await send('bea', own, own, { ...story, outcomeNote: 'Nu lukt het wel.', outcome: 'partly' })).status).toBe(
      303,
    );
    expect(await practicePage()).toContain(story.outcomeNote);
    expect(await show('an', own)).toContain('blijft intussen op de site');
    await decide(own, 'publiceren');
    const page = await practicePage();
    expect(page).toContain('Nu lukt het wel.');
    expect(page).not.toContain(story.outcomeNote);
  });

  it('two who change at once: the second is shown what the first wrote, and nothing is lost', async () => {
    const own = await told();
    const page = await show('bea', own);
    await send('an', own, own, { ...story, outcomeNote: 'Van An.' });
    const body = formBody({ ...hiddenFields(page), ...story, outcomeNote: 'Van Bea.' });
    const answer = await site.as('bea')(own, { method: 'POST', body });
    expect(answer.status).toBe(409);
    const conflict = await answer.text();
    expect(conflict).toContain('Van An.');
    expect(conflict).toContain('Van Bea.');
    const saved = formBody({ ...hiddenFields(conflict), ...story, outcomeNote: 'Van Bea.' });
    expect((await site.as('bea')(own, { method: 'POST', body: saved })).status).toBe(303);
    expect(await show('an', own)).toContain('Van Bea.');
  });

  it('is declined with a reason, which the organisation reads', async () => {
    const own = await told();
    expect((await decide(own, 'afwijzen', { reden: '' })).status).toBe(422);
    expect((await decide(own, 'afwijzen', { reden: 'Dit gaat over iets anders.' })).status).toBe(303);
    const page = await show('rik', own);
    expect(page).toContain('Niet opgenomen');
    expect(page).toContain('Dit gaat over iets anders.');
    expect(await rows('published_adoption')).toEqual([]);
  });

  it.each([
    ['its organisation', (own: string) => send('an', own, `${own}/intrekken`, {})],
    ['an editor', (own: string) => decide(own, 'weghalen', { reden: 'Er staan namen in.' })],
  ])('%s takes it off the site, and it can be told anew', async (_who, takeAway) => {
    const own = await told();
    await decide(own, 'publiceren');
    expect((await takeAway(own)).status).toBe(303);
    expect(await practicePage()).not.toContain(story.outcomeNote);
    expect((await tell('an')).status).toBe(303);
  });

  it('an editor who belongs to the organisation does not decide on it', async () => {
    const own = await told();
    const key = own.replace('/mijn/ook-hier/', '');
    const page = await show('ed', deskOf(own));
    expect(page).toContain('Een andere redacteur beslist.');
    const body = formBody({ submission: 'x'.repeat(22), versie: '1' });
    const answer = await site.as('ed')(`/redactie/ook-hier/${key}/publiceren`, { method: 'POST', body });
    expect(answer.status).toBe(403);
  });

  it('is nobody else’s: other organisations, visitors and non-editors find nothing', async () => {
    const own = await told();
    for (const who of ['carl', 'nobody', 'eva'] as const) expect((await site.as(who)(own)).status).toBe(404);
    for (const who of ['an', 'carl', 'nobody'] as const) expect((await site.as(who)(deskOf(own))).status).toBe(404);
    expect((await site.request(own)).headers.get('Location')).toBe(askedToSignIn(own));
    expect((await site.as('rik')(own, { method: 'POST', body: formBody(story) })).status).toBe(403);
    expect((await site.as('an')(`/mijn/ook-hier/org-herentals/${'x'.repeat(22)}`)).status).toBe(404);
  });

  it('the writer gets a mail when it is decided', async () => {
    await site.deps.database.asOwner(async (db) => {
      await db
        .withTables<{ person: Record<string, unknown> }>()
        .insertInto('person')
        .values({
          id: 'person-an',
          name: 'An',
          email: 'an@herentals.test',
          email_verified: true,
          created_at: site.clock.now(),
          updated_at: site.clock.now(),
        })
        .execute();
    });
    await decide(await told(), 'publiceren');
    const [mail] = await site.deps.database.read(publicScope, (db) => readOutbox(db, 5));
    expect(mail?.recipient).toBe('an@herentals.test');
    expect(mail?.body).toContain(`/praktijken/${slug}#ook-elders`);
  });
});

it('row-level security: raw SQL as the role of the application shows an organisation only its own', async () => {
  await told();
  await told('carl', { organisation: 'org-olen', municipality: 'Olen' });
  const seen = async (scope: { organisation: string | null; desk?: boolean }) => {
    const { rows: found } = await site.deps.database.read({ person: null, ...scope }, (db) =>
      sql<{ organisation: string }>`select organisation from adoption order by 1`.execute(db),
    );
    return found.map(({ organisation }) => organisation);
  };
  expect(await seen({ organisation: null })).toEqual([]);
  expect(await seen({ organisation: 'org-olen' })).toEqual(['org-olen']);
  expect(await seen({ organisation: null, desk: true })).toEqual(['org-herentals', 'org-olen']);
  const forged = site.deps.database.write({ organisation: 'org-olen', person: null }, (db) =>
    sql`insert into published_adoption select organisation, id, slug, nis, answers, submitted_at from adoption`.execute(
      db,
    ),
  );
  await expect(forged).rejects.toThrow(/row-level security/);
});

it('a script in any answer stays text, on every page that shows it', async () => {
  const script = '<script>alert(1)</script>';
  const own = await told('an', { outcomeNote: script, changed: script, contactRole: script });
  const pages = [await show('an', own), await show('eva', deskOf(own))];
  await decide(own, 'publiceren');
  pages.push(await practicePage());
  for (const page of pages) {
    expect(page).toContain('&lt;script>alert(1)');
    expect(page).not.toContain(script);
  }
});
