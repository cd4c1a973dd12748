import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { formsOf } from '../../../../test/harness/html-tags';
import {
  beginDraft,
  createSharingSite,
  fillDraft,
  fillStep,
  formBody,
  handIn,
  hiddenFields,
  rightAnswers,
} from '../../../../test/harness/sharing-site';
import { askedToSignIn } from '../../../../test/harness/sign-in';
import type { TestApp } from '../../../../test/harness/test-app';
import type { DraftAnswers } from '../draft';
import { recordOf } from './record-of';

let site: TestApp;
beforeAll(async () => {
  site = await createSharingSite();
});
afterAll(() => site.close());

const an = (path: string, init?: RequestInit) => site.as('an')(path, init);
const bea = (path: string, init?: RequestInit) => site.as('bea')(path, init);

interface Row {
  answers: DraftAnswers;
  state: string;
  version: number;
  first_submitted_at: Date | null;
}

async function stored(draft: string): Promise<Row> {
  const id = draft.split('/').at(-1) ?? '';
  const { rows } = await site.deps.database.asOwner((db) =>
    sql<Row>`select answers, state, version, first_submitted_at from practice_draft where id = ${id}`.execute(db),
  );
  if (!rows[0]) throw new Error('no draft');
  return rows[0];
}

describe('beginning', () => {
  test('leads who is not signed in to sign in, and back here', async () => {
    const response = await site.request('/praktijken/delen/beginnen');
    expect(response.status).toBe(303);
    expect(response.headers.get('Location')).toMatch(/^\/aanmelden\?.*=%2Fpraktijken%2Fdelen%2Fbeginnen$/);
  });

  test('leads who has no organisation to the request of one', async () => {
    const html = await (await site.as('nobody')('/praktijken/delen/beginnen')).text();
    expect(html).toContain('U hoort nog bij geen organisatie');
    expect(html).toContain('href="/organisaties/aanvragen"');
    expect(html).not.toContain('encType');
  });

  test('is offered on the page of her practices to who may write alone; a reader is told whom to ask', async () => {
    const offered = 'href="/praktijken/delen/beginnen"';
    expect(await (await an('/mijn/praktijken')).text()).toContain(offered);
    const reader = await (await site.as('rik')('/mijn/praktijken')).text();
    expect(reader).not.toContain(offered);
    expect(reader).toContain('U mag lezen, maar nog niet schrijven');
    const newcomer = await (await site.as('nobody')('/mijn/praktijken')).text();
    expect(newcomer).not.toContain(offered);
    expect(newcomer).toContain('href="/organisaties/aanvragen"');
  });

  test('tells who may only read whom to ask, and not that she has no organisation', async () => {
    const html = await (await site.as('rik')('/praktijken/delen/beginnen')).text();
    expect(html).toContain('U mag lezen, maar nog niet schrijven');
    expect(html).not.toContain('U hoort nog bij geen organisatie');
    expect(html).not.toContain('encType');
  });

  test('makes one draft however often the form is sent, with the place of the organisation', async () => {
    const html = await (await an('/praktijken/delen/beginnen')).text();
    const body = () => formBody({ ...hiddenFields(html), organisation: 'org-herentals' });
    const first = await an('/praktijken/delen/beginnen', { method: 'POST', body: body() });
    const second = await an('/praktijken/delen/beginnen', { method: 'POST', body: body() });
    expect(first.status).toBe(303);
    expect(second.headers.get('Location')).toBe(first.headers.get('Location'));
    const page = await (await an(first.headers.get('Location') ?? '')).text();
    expect(page).toMatch(/name="municipalities"[^>]*value="Herentals"/);
  });

  test('is not possible for an organisation of others', async () => {
    const html = await (await an('/praktijken/delen/beginnen')).text();
    const body = formBody({ ...hiddenFields(html), organisation: 'org-olen' });
    expect((await an('/praktijken/delen/beginnen', { method: 'POST', body })).status).toBe(422);
  });

  test('a text that is too long comes back with the limit beside it; beyond what a form may weigh it is refused', async () => {
    const html = await (await an('/praktijken/delen/beginnen')).text();
    expect(html).toContain('Hoogstens 50.000 tekens.');
    const send = (text: string) => {
      const body = new FormData();
      for (const [name, value] of Object.entries({ ...hiddenFields(html), organisation: 'org-herentals', text }))
        body.set(name, value);
      return an('/praktijken/delen/beginnen', { method: 'POST', body });
    };
    for (const length of [50_001, 4_000_000]) {
      const answer = await send('t'.repeat(length));
      expect(answer.status).toBe(422);
      const page = await answer.text();
      expect(page).toContain('Deze tekst is te lang: hoogstens 50.000 tekens.');
      expect(page).toContain('href="#text"');
      expect(page).toContain('t'.repeat(length));
    }
    expect((await send('t'.repeat(50_000))).status).toBe(303);
    expect((await send('t'.repeat(40 * 1024 * 1024))).status).toBe(413);
  });

  test('with a text fills in what the text says, marked until the step is saved', async () => {
    const text =
      'Koffie aan huis\n\nDoelgroep: mensen van 60 jaar en ouder.\n\nAanpak\n- We bellen eerst\n- We gaan langs\n';
    const draft = await beginDraft(an, { text });
    const { answers } = await stored(draft);
    expect(Object.keys(answers.fromText).length).toBeGreaterThan(0);
    const page = await (await an(`${draft}/aanpak`)).text();
    if (answers.fromText.approach) expect(page).toContain('Uit uw tekst: nakijken');
    await fillStep(an, draft, 'aanpak');
    expect((await stored(draft)).answers.fromText.approach).toBeUndefined();
    expect(await (await an(`${draft}/waarom`)).text()).not.toContain('Persoonsgegevens niet overgenomen');
  });

  test('of which personal data were left out, each step says so until it is saved, and checking it all too', async () => {
    const said = 'Persoonsgegevens niet overgenomen';
    const draft = await beginDraft(an, { text: 'Koffie aan huis\n\nBel An op 0470 12 34 56.\n' });
    const shows = async (page: string) => (await (await an(`${draft}/${page}`)).text()).includes(said);
    // Also a second time, and not only on the first step.
    for (const page of ['wat-en-waar', 'wat-en-waar', 'waarom', 'nakijken']) expect(await shows(page), page).toBe(true);
    await fillStep(an, draft, 'waarom');
    expect([await shows('waarom'), await shows('aanpak'), await shows('nakijken')]).toEqual([false, true, true]);
  });
});

describe('a step', () => {
  test('tells that what runs cannot begin in a year to come', async () => {
    const draft = await beginDraft(an);
    const refused = await fillStep(an, draft, 'ervaring', { status: 'running', startedYear: '2038' });
    expect(refused.status).toBe(422);
    expect(await refused.text()).toContain('<a href="#startedYear">In welk jaar begon het? Dit jaar moet nog komen.');
    expect((await fillStep(an, draft, 'ervaring', { status: 'planned', startedYear: '2038' })).status).toBe(303);
  });

  test('is saved as it is, right or wrong, and says what is not in order', async () => {
    const draft = await beginDraft(an);
    const wrong = { title: '', municipalities: 'Herentals, Nergenshuizen', summary: '<script>alert(1)</script>' };
    const response = await fillStep(an, draft, 'wat-en-waar', wrong);
    expect(response.status).toBe(422);
    const html = await response.text();
    expect(html).toContain('Geef de praktijk een naam.');
    expect(html).toContain('We kennen geen gemeente “Nergenshuizen”');
    expect(html).toMatch(/<a href="#municipalities">/);
    expect(html).toContain('<a href="#title">Hoe heet de praktijk? Geef de praktijk een naam.</a>');
    expect(html).not.toContain('<script>alert');
    expect((await stored(draft)).answers.fields).toMatchObject(wrong);
  });

  test.each([
    ['ervaring', 'contactRole', 'Jan Peeters 0478 12 34 56'],
    ['ervaring', 'contactRole', 'coördinator, jan.peeters@gemeente.be'],
    ['wat-en-waar', 'summary', 'Bel 014/28 50 50 en wij komen langs.'],
    ['aanpak', 'approach', 'We bellen aan\nSchrijf naar an@herentals.be'],
  ] as const)('takes no address or number that everybody would read: %s, %s, “%s”', async (step, field, text) => {
    const draft = await beginDraft(an);
    const response = await fillStep(an, draft, step, { [field]: text });
    expect(response.status).toBe(422);
    const html = await response.text();
    expect(html).toContain('Haal het weg: iedereen kan dit lezen.');
    expect(html).toContain(`href="#${field}"`);
    await fillDraft(an, draft);
    await fillStep(an, draft, step, { [field]: text });
    const review = await (await an(`${draft}/nakijken`)).text();
    expect(review).toContain('Haal het weg: iedereen kan dit lezen.');
    expect(review).not.toContain(`action="${draft}/indienen"`);
  });

  test('goes on to the next one when it is right, and can be left for any other', async () => {
    const draft = await beginDraft(an);
    // A draft of a colleague with the same title would be told first.
    const first = await fillStep(an, draft, 'wat-en-waar', { title: 'Wandelen met wie wil' });
    expect(first.headers.get('Location')).toBe(`${draft}/voor-wie`);
    const elsewhere = await fillStep(an, draft, 'voor-wie', { naar: 'ervaring', ageGroups: [] });
    expect(elsewhere.headers.get('Location')).toBe(`${draft}/ervaring`);
    const stop = await fillStep(an, draft, 'aanpak', { naar: 'stop' });
    expect(stop.headers.get('Location')).toBe(draft);
    expect(await (await an(`${draft}/voor-wie`)).text()).toContain('Mensen die alleen wonen');
  });

  test('keeps rows in their cells, with the empty ones left out', async () => {
    const draft = await beginDraft(an);
    const page = await (await an(`${draft}/ervaring`)).text();
    const body = formBody({ ...hiddenFields(page), ...rightAnswers.ervaring, naar: 'verder' });
    for (const [url, note] of [
      ['', ''],
      ['www.herentals.be/koffie', 'Meer uitleg'],
      ['', 'zonder adres'],
    ]) {
      body.append('links.url', url ?? '');
      body.append('links.note', note ?? '');
    }
    const response = await an(`${draft}/ervaring`, { method: 'POST', body });
    expect(response.status).toBe(422);
    expect(await response.text()).toMatch(/href="#links-1-url">Links, regel 2, webadres:/);
    expect((await stored(draft)).answers.rows.links).toEqual([
      { url: 'www.herentals.be/koffie', note: 'Meer uitleg' },
      { url: '', note: 'zonder adres' },
    ]);
  });

  test('sent twice is saved once', async () => {
    const draft = await beginDraft(an);
    const page = await (await an(`${draft}/waarom`)).text();
    const body = () => formBody({ ...hiddenFields(page), ...rightAnswers.waarom, naar: 'verder' });
    const answers = await Promise.all([1, 2].map(() => an(`${draft}/waarom`, { method: 'POST', body: body() })));
    expect(answers.map(({ status }) => status)).toEqual([303, 303]);
    expect((await stored(draft)).version).toBe(2);
  });

  test('takes no 40 MB', async () => {
    const draft = await beginDraft(an);
    const body = new URLSearchParams({ submission: 'x'.repeat(22), title: 'x'.repeat(40 * 1024 * 1024) });
    expect((await an(`${draft}/wat-en-waar`, { method: 'POST', body })).status).toBe(413);
    expect((await stored(draft)).version).toBe(1);
  });
});

describe('a practice that is like a published one', () => {
  const like = { title: 'Babbellijn', municipalities: 'Herselt' };

  test('is saved, shown beside it once, and goes on when it is another one', async () => {
    const draft = await beginDraft(an);
    const saved = await fillStep(an, draft, 'wat-en-waar', like);
    expect(saved.headers.get('Location')).toBe(`${draft}/wat-en-waar?lijkt-op=1`);
    expect((await stored(draft)).answers.fields.title).toBe('Babbellijn');
    const html = await (await an(`${draft}/wat-en-waar?lijkt-op=1`)).text();
    expect(html).toContain('<a href="/praktijken/babbellijn-herselt">Babbellijn Herselt</a>');
    expect(html).toContain('href="/praktijken/babbellijn-herselt/ook-hier"');
    expect(html).toMatch(new RegExp(`href="${draft}/voor-wie">Toch anders, ga verder`));
    const again = await fillStep(an, draft, 'wat-en-waar', like);
    expect(again.headers.get('Location')).toBe(`${draft}/voor-wie`);
  });

  test('is looked for right under its title, while it is typed', async () => {
    const draft = await beginDraft(an);
    const html = await (await an(`${draft}/wat-en-waar`)).text();
    const at = (text: string) => html.indexOf(text);
    expect(at('name="title"')).toBeGreaterThan(0);
    expect(at('data-duplicates="/praktijken/delen/dubbel"')).toBeGreaterThan(at('name="title"'));
    expect(at('data-duplicates=')).toBeLessThan(at('name="summary"'));
  });

  test('a draft of a colleague under the same title is told when it is saved and while it is typed', async () => {
    const title = 'Kaarten met de buren';
    const hers = await beginDraft(bea);
    await fillStep(bea, hers, 'wat-en-waar', { title });
    const draft = await beginDraft(an);
    const saved = await fillStep(an, draft, 'wat-en-waar', { title: 'Kaarten, met de Buren!' });
    expect(saved.headers.get('Location')).toBe(`${draft}/wat-en-waar?lijkt-op=1`);
    const html = await (await an(`${draft}/wat-en-waar?lijkt-op=1`)).text();
    expect(html).toContain('Uw organisatie heeft al een concept met deze titel.');
    expect(html).toContain(`<a href="${hers}">${title}</a>`);
    expect(html).toContain('Toch anders, ga verder');

    const typing = `/praktijken/delen/dubbel?titel=${encodeURIComponent(title)}`;
    const own = `${typing}&concept=${draft.replace('/mijn/praktijken/', '')}`;
    const { items } = await (await an(own)).json();
    expect(items).toEqual([{ title, path: hers, place: 'concept van uw organisatie', why: 'dezelfde titel' }]);
    for (const other of [await site.request(own), await site.as('carl')(own), await an(typing)])
      expect((await other.json()).items).toEqual([]);
  });

  test('can be claimed: a change of it is begun for the organisation, which editors check', async () => {
    const draft = await beginDraft(an);
    await fillStep(an, draft, 'wat-en-waar', like);
    const html = await (await an(`${draft}/wat-en-waar?lijkt-op=1`)).text();
    const claim = (send: typeof an, organisation: string) =>
      send('/praktijken/babbellijn-herselt/wijzigen', {
        method: 'POST',
        body: formBody({ ...hiddenFields(html), organisation }),
      });
    const begun = await claim(an, 'org-herentals');
    expect(begun.headers.get('Location')).toMatch(/^\/mijn\/praktijken\/org-herentals\/[\w-]{22}\/wat-en-waar$/);
    expect((await claim(an, 'org-olen')).status).toBe(403);
    expect((await claim(site.as('rik'), 'org-herentals')).status).toBe(403);
  });
});

describe('two people in the same step', () => {
  const saveAs = (send: typeof an, draft: string, page: string, fields: Record<string, string | string[]>) =>
    send(`${draft}/wat-en-waar`, {
      method: 'POST',
      body: formBody({ ...hiddenFields(page), ...rightAnswers['wat-en-waar'], naar: 'verder', ...fields }),
    });

  test('lose nothing: the second sees both answers, and chooses for each question', async () => {
    const draft = await beginDraft(an);
    await fillStep(an, draft, 'wat-en-waar');
    const page = await (await an(`${draft}/wat-en-waar`)).text();
    const other = await (await bea(`${draft}/wat-en-waar`)).text();
    expect((await saveAs(bea, draft, other, { title: 'Thee aan huis', placeNote: 'Noord' })).status).toBe(303);
    const late = await saveAs(an, draft, page, { title: 'Koffie en thee', summary: 'Van An' });
    expect(late.status).toBe(409);
    const html = await late.text();
    expect(html).toContain('Intussen gewijzigd');
    for (const text of ['Thee aan huis', 'Koffie en thee', 'Van An', 'Noord']) expect(html).toContain(text);
    // What she did not touch is taken from the other, unless she says otherwise.
    expect(html).toMatch(/name="kies.placeNote" value="theirs" checked/);
    expect(html).toMatch(/name="kies.title" value="mine" checked/);
    expect((await stored(draft)).answers.fields.title).toBe('Thee aan huis');
    const chosen = await saveAs(an, draft, html, {
      title: 'Koffie en thee',
      summary: 'Van An',
      'kies.title': 'theirs',
      'kies.summary': 'mine',
      'kies.placeNote': 'theirs',
    });
    expect(chosen.status).toBe(303);
    expect((await stored(draft)).answers.fields).toMatchObject({
      title: 'Thee aan huis',
      summary: 'Van An',
      placeNote: 'Noord',
    });
  });

  test('and one who goes back and saves again what stands there no more compares; a reload right after does not', async () => {
    const draft = await beginDraft(an);
    const page = await (await an(`${draft}/wat-en-waar`)).text();
    const first = () => saveAs(an, draft, page, { title: 'AAA' });
    expect([(await first()).status, (await first()).status]).toEqual([303, 303]);
    const against = await (await saveAs(an, draft, page, { title: 'BBB' })).text();
    expect((await saveAs(an, draft, against, { title: 'BBB', 'kies.title': 'mine' })).status).toBe(303);
    const again = await first();
    expect(again.status).toBe(409);
    expect(await again.text()).toMatch(/AAA.*BBB|BBB.*AAA/s);
    expect((await stored(draft)).answers.fields.title).toBe('BBB');
  });

  test('at the same moment: one is saved, the other compares', async () => {
    const draft = await beginDraft(an);
    const page = await (await an(`${draft}/wat-en-waar`)).text();
    const other = await (await bea(`${draft}/wat-en-waar`)).text();
    const answers = await Promise.all([
      saveAs(an, draft, page, { title: 'Titel van An' }),
      saveAs(bea, draft, other, { title: 'Titel van Bea' }),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([303, 409]);
    const lost = answers.find(({ status }) => status === 409);
    const html = (await lost?.text()) ?? '';
    expect(html).toContain('Titel van An');
    expect(html).toContain('Titel van Bea');
  });

  test('in different steps do not hinder each other', async () => {
    const draft = await beginDraft(an);
    const page = await (await an(`${draft}/wat-en-waar`)).text();
    await fillStep(bea, draft, 'waarom');
    expect((await saveAs(an, draft, page, {})).status).toBe(303);
    expect((await stored(draft)).answers.fields).toMatchObject({ title: 'Koffie aan huis', goals: expect.any(String) });
  });

  test('when the other handed it in, what was typed is shown', async () => {
    const draft = await beginDraft(an);
    await fillDraft(an, draft);
    const page = await (await an(`${draft}/wat-en-waar`)).text();
    expect((await handIn(bea, draft)).status).toBe(303);
    const late = await saveAs(an, draft, page, { title: 'Te laat getypt' });
    expect(late.status).toBe(409);
    expect(await late.text()).toContain('Te laat getypt');
  });
});

describe('a step that is sent after the session ended', () => {
  const typed = {
    title: 'Soep & "brood" </textarea><b>',
    summary: 'Elke dinsdag.\nIn het park.',
    scope: 'constructor',
  };
  /** What the button of the page sends, as a browser does. */
  const sentAgain = (html: string) =>
    (formsOf(html, '').find(({ fields }) => fields.length > 0)?.fields ?? []) as [string, string][];
  const shownOf = (html: string) =>
    [...html.matchAll(/<label for="getypt-\d+">([^<]+)<\/label><textarea[^>]*>([^<]*)</g)].map(([, label, value]) => [
      label,
      value,
    ]);
  const token = 'AAAAAAAAAAAAAAAAAAAAAA';
  const send = async (path: string, fields: Record<string, string | string[]>) =>
    (await site.request(path, { method: 'POST', body: formBody(fields) })).text();

  test('is shown in words and lost by nobody: sent again once she signed in, it is saved', async () => {
    const draft = await beginDraft(an);
    const path = `${draft}/wat-en-waar`;
    const fields = { ...hiddenFields(await (await an(path)).text()), ...typed, naar: 'verder' };
    const ended = await site.request(path, { method: 'POST', body: formBody(fields) });
    const html = await ended.text();
    expect(ended.status).toBe(403);
    expect(html).toContain('U bent niet meer aangemeld');
    expect(html).toContain(`href="${askedToSignIn(path)}"`);
    expect(html).toMatch(/<label for="getypt-1">Hoe heet de praktijk\?<\/label>/);
    // Who leaves this page loses what she typed: she is asked first.
    expect(html).toMatch(/<form[^>]* data-warn-unsent="typed"/);
    expect(html).toContain('Elke dinsdag.\nIn het park.</textarea>');
    expect(html).not.toContain('</textarea><b>');
    expect((await stored(draft)).version).toBe(1);

    // Where the answer is a refusal, this page stays.
    expect(html).toMatch(/<form[^>]*target="_blank"/);
    expect(html).toContain('in eigen naam');
    expect(html.split('Elke dinsdag.')).toHaveLength(2);
    const again = new URLSearchParams(sentAgain(html));
    // Of another organisation: what was typed gives her no right.
    expect((await site.as('carl')(path, { method: 'POST', body: again })).status).toBe(404);
    expect((await an(path, { method: 'POST', body: again })).status).not.toBe(403);
    expect((await stored(draft)).answers.fields).toMatchObject({ title: typed.title, summary: typed.summary });
    // What nobody can choose breaks no page that shows it.
    expect((await an(draft)).status).toBe(200);
  });

  test('what was typed stands there under its question; what was chosen is only sent again', async () => {
    const path = `/mijn/praktijken/org-herentals/${token}/ervaring`;
    const html = await send(path, {
      ...{ submission: token, versie: '1', tekens: 'status:ab', naar: 'stop', status: 'running', startedYear: '2019' },
      ...{ 'links.url': ['', 'www.a.be'], 'links.note': ['', 'niets'], title: 'Van een andere stap' },
    });
    expect(shownOf(html)).toEqual([
      ['In welk jaar begon het?', '2019'],
      ['Links (webadres)', 'www.a.be'],
      ['Links (uitleg)', 'niets'],
    ]);
    const again = new URLSearchParams(sentAgain(html));
    expect([again.get('status'), again.getAll('links.url')]).toEqual(['running', ['', 'www.a.be']]);
  });

  test('one short word is enough to be kept', async () => {
    const path = `/mijn/praktijken/org-herentals/${token}/wat-en-waar`;
    const html = await send(path, { submission: token, naar: 'stop', title: 'soep' });
    expect(shownOf(html)).toEqual([['Hoe heet de praktijk?', 'soep']]);
  });

  test('of a form that is not known all is shown but keys', async () => {
    const html = await send('/praktijken/telefooncirkels/ook-hier', {
      ...{
        submission: token,
        organisation: 'bX3kLm9QwE7rTy2UiOp0aZ',
        kind: 'niets',
        status: '12',
        title: 'Sint-Katelijne-Waver',
      },
    });
    expect(shownOf(html)).toEqual([
      ['Antwoord 1', 'niets'],
      ['Antwoord 2', '12'],
      ['Antwoord 3', 'Sint-Katelijne-Waver'],
    ]);
  });

  test('an act is not sent again: she does it again herself', async () => {
    const acts: Record<string, string>[] = [
      { gestopt: 'ja' },
      { organisation: 'org-herentals' },
      { vervangt: 'ja', oordeel: 'geldt' },
    ];
    for (const fields of acts) {
      const html = await send('/praktijken/telefooncirkels/wijzigen', {
        submission: token,
        stand: '3 published -',
        ...fields,
      });
      expect(html).not.toContain('Verstuur opnieuw');
      expect(html).toContain(`href="${askedToSignIn('/praktijken/telefooncirkels/wijzigen')}"`);
    }
  });

  test('without its file nothing is sent again; what was typed beside it is shown', async () => {
    const body = new FormData();
    body.append('submission', token);
    body.append('file', new File(['PK'], 'a.docx'));
    const alone = await (await site.request('/praktijken/delen/beginnen', { method: 'POST', body })).text();
    expect(alone).toContain('Kies het na het aanmelden opnieuw');
    body.append('text', 'Onze soep.');
    const beside = await (await site.request('/praktijken/delen/beginnen', { method: 'POST', body })).text();
    expect(shownOf(beside)).toEqual([['Plak uw tekst', 'Onze soep.']]);
    for (const html of [alone, beside]) expect(html).not.toContain('Verstuur opnieuw');
  });

  test('more than anybody types is not given back, and not read', async () => {
    for (const body of [
      (() => {
        const form = new FormData();
        form.append('text', '&'.repeat(9_000_000));
        return form;
      })(),
      new URLSearchParams(Array.from({ length: 501 }, (_, at): [string, string] => [`naam-${at}`, 'x'])),
    ]) {
      const answer = await site.request('/praktijken/delen/beginnen', { method: 'POST', body });
      const html = await answer.text();
      expect([answer.status, html.length < 20_000]).toEqual([403, true]);
      expect(html).toContain('te veel om hier terug te geven');
      // First of all that she can go back, before the way to sign in.
      expect(html).toMatch(/<h1>[^<]*<\/h1><p class="lead">[^<]*Ga nu met uw browser terug/);
    }
  });

  test('of a button alone she is asked to sign in, and nothing is sent again', async () => {
    const path = `${await beginDraft(an)}/indienen`;
    const body = formBody({ submission: 'AAAAAAAAAAAAAAAAAAAAAA', versie: '1' });
    const html = await (await site.request(path, { method: 'POST', body })).text();
    expect(html).toContain(`href="${askedToSignIn(path)}"`);
    expect(html).not.toContain('Verstuur opnieuw');
  });
});

describe('who may see and write a draft', () => {
  test.each(['carl', 'eva', 'nobody'])('%s is told that it is not there', async (name) => {
    const draft = await beginDraft(an);
    for (const path of ['', '/wat-en-waar', '/beelden', '/nakijken'])
      expect((await site.as(name)(draft + path)).status).toBe(404);
    const body = formBody({ submission: 'x'.repeat(22), versie: '1', title: 'Van een ander', naar: 'verder' });
    expect((await site.as(name)(`${draft}/wat-en-waar`, { method: 'POST', body })).status).toBe(404);
    expect((await site.as(name)(`${draft}/indienen`, { method: 'POST', body })).status).toBe(404);
    expect((await stored(draft)).version).toBe(1);
  });

  test('a reader of the organisation reads, and cannot write', async () => {
    const draft = await beginDraft(an);
    expect((await site.as('rik')(draft)).status).toBe(200);
    expect((await site.as('rik')(`${draft}/wat-en-waar`)).headers.get('Location')).toBe(draft);
    const body = () => formBody({ submission: 'x'.repeat(22), versie: '1', title: 'Mag niet', naar: 'verder' });
    for (const path of ['wat-en-waar', 'indienen', 'intrekken'])
      expect((await site.as('rik')(`${draft}/${path}`, { method: 'POST', body: body() })).status).toBe(403);
    expect((await stored(draft)).version).toBe(1);
  });

  test('reading and writing leave a line in the log', async () => {
    const draft = await beginDraft(an);
    await fillStep(an, draft, 'wat-en-waar');
    const id = draft.split('/').at(-1);
    const { rows } = await site.deps.database.asOwner((db) =>
      sql<{ action: string; actor: string }>`
        select action, actor from audit_log where subject_id = ${id} order by seq`.execute(db),
    );
    expect(rows.map(({ action }) => action)).toEqual(['start-draft', 'read-draft', 'save-draft']);
    expect(new Set(rows.map(({ actor }) => actor))).toEqual(new Set(['person-an']));
  });
});

test('what was handed in makes the record that is published', async () => {
  const draft = await beginDraft(an);
  await fillDraft(an, draft);
  const { answers } = await stored(draft);
  const context = {
    slug: 'koffie-aan-huis',
    organisation: 'Stad Herentals',
    year: 2026,
    fictitious: false,
    base: null,
  };
  expect(recordOf(answers, context)).toMatchObject({
    ok: true,
    record: { title: 'Koffie aan huis', municipalities: ['13011'], cost: { perYear: 1500 }, inferred: [] },
  });
});
