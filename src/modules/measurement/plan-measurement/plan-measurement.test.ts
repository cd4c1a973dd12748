import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createSharingSite, formBody, hiddenFields, sharingViewers } from '../../../../test/harness/sharing-site';
import type { TestApp } from '../../../../test/harness/test-app';
import { readCohortsOf } from '../queries';
import { planTexts } from './texts';

let site: TestApp;
beforeAll(async () => {
  site = await createSharingSite({ viewers: { ...sharingViewers } });
});
afterAll(() => site.close());

type Who = keyof typeof sharingViewers;
const planPath = '/meten/plannen';
const answers = {
  organisation: 'org-herentals',
  practice: 'Telefooncirkels',
  instrument: 'djg6',
  expected: '24',
  ageGroup: '60+',
  municipality: 'Herentals',
  startsOn: '2026-12-01',
  endsOn: '01/06/2027',
  followUps: ['after-6-months'],
  design: 'single',
  title: 'Telefooncirkel Noord',
  lifeEvent: '',
  setting: 'telefoon',
  evaluator: 'own',
  evaluatorName: '',
  keptMonths: '24',
} as const;
type Fields = Partial<Record<keyof typeof answers | 'naar' | 'bedoeld', string | readonly string[]>>;

async function send(who: Who, fields: Fields = {}, form = planPath): Promise<Response> {
  const page = await (await site.as(who)(form)).text();
  const body = formBody({ ...answers, ...hiddenFields(page), ...fields });
  return site.as(who)(form, { method: 'POST', body });
}
const planned = async (fields: Fields = {}) => (await send('bea', fields)).headers.get('Location') ?? '';
const show = async (who: Who, path: string) => (await site.as(who)(path)).text();
const cohorts = () =>
  site.deps.database.read({ organisation: 'org-herentals', person: null }, (db) => readCohortsOf(db, 'org-herentals'));

describe('planning a measurement', () => {
  it('is four questions, and leads to the measurement', async () => {
    const path = await planned();
    expect(path).toMatch(/^\/meten\/org-herentals\/[\w-]{22}$/);
    const page = await show('rik', path);
    expect(page).toContain('Telefooncirkel Noord');
    expect(page).toContain('Maak kaarten voor de deelnemers.');
    expect(page).toContain('1 december 2026 tot 1 juni 2027');
    const [cohort] = await cohorts();
    expect(cohort).toMatchObject({ practice: 'telefooncirkels', nis: '13011', endsOn: '2027-06-01', ageGroup: '60+' });
    expect(await show('bea', '/meten')).toContain(path);
    expect(await show('bea', '/mijn')).toContain('href="/meten"');
  });

  it('has a link of its own text for each of two measurements of one practice', async () => {
    await planned({ title: 'Soep' });
    await planned({ title: 'Soep', endsOn: '01/07/2027' });
    const home = await show('bea', '/meten');
    for (const end of ['1 juni', '1 juli']) expect(home).toContain(`>Soep, 1 december 2026 tot ${end} 2027</a>`);
  });

  it('begins with the practice that a link names, and the municipality of the organisation', async () => {
    const page = await show('bea', `${planPath}?praktijk=soepcafes`);
    expect(page).toMatch(/name="practice"[^>]*value="Soepcafés/);
    expect(page).toContain('value="Herentals"');
    const visitor = await site.request(`${planPath}?praktijk=soepcafes`);
    expect(visitor.headers.get('Location')).toContain(encodeURIComponent(`${planPath}?praktijk=soepcafes`));
  });

  it('an empty cell of the map leads to practices to measure, and a plan that knows for whom and what', async () => {
    const home = await show('bea', '/meten?activiteit=telefonisch-contact&leeftijd=60%2B&uitkomst=isolation');
    expect(home).toContain('U zocht metingen over:');
    const plan = /href="(\/meten\/plannen\?[^"]*praktijk=telefooncirkels[^"]*)"/.exec(home)?.[1] ?? '';
    const page = await show('bea', plan.replaceAll('&amp;', '&'));
    expect(page).toMatch(/name="practice"[^>]*value="Telefooncirkels"/);
    expect(page).toMatch(/value="60\+"[^>]*checked|checked[^>]*value="60\+"/);
    expect(page).toMatch(/<option value="lsns6" selected/);
    const nobody = await show('bea', '/meten?activiteit=telefonisch-contact&leeftijd=13-17&plek=digitaal');
    expect(nobody).toContain('Nog niemand deelde een praktijk die dit doet.');
    expect(await show('bea', '/meten?praktijk=bestaat-niet')).not.toContain('Meet mee');
  });

  it('finds the practice by part of a name, without script: chosen among what resembles it', async () => {
    const unclear = await send('bea', { practice: 'telefoon' });
    expect(unclear.status).toBe(422);
    const page = await unclear.text();
    expect(page).toContain('Bedoelt u een van deze?');
    expect(page).toMatch(/type="radio" name="bedoeld" value="telefooncirkels"/);
    const path = await planned({ practice: 'telefoon', bedoeld: 'telefooncirkels' });
    expect(path).toMatch(/^\/meten\/org-herentals\//);
  });

  it('refuses a questionnaire that is for nobody of that age, at the field, and advises one that fits', async () => {
    const before = (await cohorts()).length;
    const young = await send('bea', { ageGroup: '13-17' });
    expect(young.status).toBe(422);
    const html = await young.text();
    expect(html).toContain('Deze vragenlijst is niet gemaakt voor de leeftijd die u koos.');
    expect(html).toContain('De Jong Gierveld, 6 vragen, vanaf 18 jaar');
    expect((await send('bea', { ageGroup: '26-59', instrument: 'lsns6' })).status).toBe(422);
    expect(await cohorts()).toHaveLength(before);
    const reckoned = await send('bea', { ageGroup: '13-17', naar: 'advies' });
    expect([reckoned.status, await reckoned.text()]).toEqual([422, expect.stringContaining('href="#instrument"')]);
    const old = await (await send('bea', { naar: 'advies', instrument: 'lsns6' })).text();
    expect(old).toContain('gemaakt voor mensen vanaf 65 jaar');
    expect(old).toMatch(/Wat wel past: De Jong Gierveld, 6 vragen/);
    expect(await (await send('bea', { naar: 'advies' })).text()).not.toContain('Wat wel past');
    expect((await send('bea', { ageGroup: '13-17', instrument: 'who5' })).status).toBe(303);
  });

  it('says the same of a questionnaire and an age in the form and on the page of what was saved, and what fits once', async () => {
    const fits = [
      'Wat wel past: WHO-5, 5 vragen (welbevinden).',
      'Wat alleen voor sommigen van hen past: UCLA, 3 vragen, vanaf 16 jaar; de directe vraag, 1 vraag (eigen vertaling, niet gevalideerd), vanaf 16 jaar.',
      'Voor wie jonger is dan 16 jaar hebben we geen vragenlijst over eenzaamheid.',
    ];
    const refused = await (await send('bea', { ageGroup: '13-17' })).text();
    for (const line of fits) expect(refused.split(line)).toHaveLength(2);
    // In the summary and at the field, and no third time in the list of what fits.
    expect(refused.split('Deze vragenlijst is niet gemaakt voor de leeftijd die u koos.')).toHaveLength(3);
    const some =
      'Deze vragenlijst is gemaakt voor mensen vanaf 16 jaar: niet voor iedereen van de leeftijd die u koos.';
    const begun = await show('bea', `${planPath}?leeftijd=13-17`);
    expect(begun).toMatch(/<option value="ucla3" selected/);
    const path = await planned({ ageGroup: '13-17', instrument: 'ucla3' });
    for (const page of [begun, await show('rik', path), await show('bea', `${path}/plan`)]) {
      for (const line of [some, fits[0] ?? '', fits[2] ?? '']) expect(page.split(line)).toHaveLength(2);
    }
    expect(await show('rik', await planned())).not.toContain('Wat wel past');
  });

  it('advises on no plan that ends before it begins, says so at the field and keeps what was typed', async () => {
    const sent = await send('bea', { naar: 'advies', startsOn: '01/06/2027', endsOn: '01/12/2026' });
    expect(sent.status).toBe(422);
    const page = await sent.text();
    expect(page).toContain('href="#endsOn"');
    expect(page).toContain('Deze dag moet na de eerste komen.');
    expect(page).toContain('value="01/12/2026"');
    expect(page).not.toContain('id="advies"');
    const nonsense = await send('bea', { naar: 'advies', startsOn: 'ooit', endsOn: '' });
    expect([nonsense.status, await nonsense.text()]).toEqual([422, expect.stringContaining('href="#startsOn"')]);
  });

  it('says how many people are needed and advises the stronger plan that is still feasible, saving nothing', async () => {
    const before = (await cohorts()).length;
    const few = await send('bea', { naar: 'advies', practice: '', expected: '24' });
    expect(few.status).toBe(200);
    const page = await few.text();
    expect(page).toContain('een middelgroot effect');
    expect(page).toContain('Met 24 mensen');
    expect(page).toContain('value="24"');
    expect(page).toMatch(/een middelgroot effect.*27 \(21\).*43 \(34\).*86 \(68\)/s);
    expect(page).toContain('Effect: klein 0,2, middelgroot 0,5, groot 0,8 keer de spreiding vooraf.');
    const many = await (await send('bea', { naar: 'advies', expected: '200' })).text();
    expect(many).toContain('kunt ook een vergelijkingsgroep maken');
    expect(many).toContain('in meer dan 99 van de 100 keer');
    expect(planTexts.nl.advice['more-people'](12, 0)).toContain('in minder dan 1 van de 100 keer');
    const thin = await (await send('bea', { naar: 'advies', expected: '40', design: 'waiting-list' })).text();
    expect(thin).toContain('over twee groepen verdeeld');
    expect((await send('bea', { naar: 'advies', expected: 'veel' })).status).toBe(422);
    expect((await send('bea', { naar: 'advies', startsOn: '', endsOn: '' })).status).toBe(200);
    expect(await cohorts()).toHaveLength(before);
  });

  it('asks again what is wrong, and keeps every answer', async () => {
    const answer = await send('bea', {
      practice: 'Bestaat helemaal niet',
      expected: '1',
      municipality: 'Herentels',
      startsOn: '2026-02-30',
      endsOn: '2026-01-01',
      evaluator: 'independent',
      title: 'Mijn <eigen> naam',
    });
    expect(answer.status).toBe(422);
    const page = await answer.text();
    for (const text of [
      'Er is geen gepubliceerde praktijk met deze naam',
      'Deze gemeente kennen we niet',
      'Dit is geen dag',
      'Mijn &lt;eigen> naam',
      'value="2026-02-30"',
    ]) {
      expect(page).toContain(text);
    }
    const order = await (await send('bea', { startsOn: '2026-12-01', endsOn: '2026-11-01' })).text();
    expect(order).toContain('Deze dag moet na de eerste komen');
    const who = await (await send('bea', { evaluator: 'independent' })).text();
    expect(who).toContain('Vul in wie er meet');
  });

  it('happens once for a double click', async () => {
    const page = await show('bea', planPath);
    const body = () => formBody({ ...answers, ...hiddenFields(page), title: 'Dubbel' });
    const sent = await Promise.all([0, 1].map(() => site.as('bea')(planPath, { method: 'POST', body: body() })));
    expect(sent[0]?.headers.get('Location')).toBe(sent[1]?.headers.get('Location'));
    expect((await cohorts()).filter(({ title }) => title === 'Dubbel')).toHaveLength(1);
  });

  it('is for coordinators: others are told whom to ask, and nobody plans for another organisation', async () => {
    expect((await site.request(planPath)).headers.get('Location')).toMatch(/^\/aanmelden/);
    for (const who of ['an', 'rik', 'carl', 'eva', 'nobody'] as const) {
      expect(await show(who, planPath)).not.toContain('name="expected"');
      const forged = formBody({ ...answers, submission: 'x'.repeat(22) });
      expect((await site.as(who)(planPath, { method: 'POST', body: forged })).status).toBe(403);
    }
    expect((await send('bea', { organisation: 'org-olen' })).status).toBe(403);
  });
});

describe('changing the plan', () => {
  it('is saved by the first of two; the second sees it and keeps what she typed', async () => {
    const path = await planned();
    const change = `${path}/plan`;
    const opened = await show('bea', change);
    expect(opened).toMatch(/name="practice"[^>]*value="Telefooncirkels"/);
    expect((await send('bea', { expected: '30' }, change)).status).toBe(303);
    const late = formBody({ ...answers, ...hiddenFields(opened), expected: '31' });
    const answer = await site.as('bea')(change, { method: 'POST', body: late });
    expect(answer.status).toBe(409);
    const page = await answer.text();
    expect(page).toContain('Iemand anders wijzigde dit intussen');
    expect(page).toContain('value="31"');
  });

  it('is for coordinators of that organisation', async () => {
    const path = await planned();
    for (const [who, status] of [
      ['an', 403],
      ['rik', 403],
      ['carl', 404],
      ['eva', 404],
      ['nobody', 404],
    ] as const) {
      expect([who, (await site.as(who)(`${path}/plan`)).status]).toEqual([who, status]);
      const forged = formBody({ ...answers, submission: 'x'.repeat(22), versie: '1' });
      expect([who, (await site.as(who)(`${path}/plan`, { method: 'POST', body: forged })).status]).toEqual([
        who,
        status,
      ]);
    }
  });
});
