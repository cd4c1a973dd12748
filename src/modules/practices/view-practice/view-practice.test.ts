import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestApp, type TestApp } from '../../../../test/harness/test-app';
import { readRealRecords } from '../../../../test/load/generate-practices';
import { jobScope } from '../../../platform/access/viewer';
import { vocabularies } from '../../vocabularies/contract';
import { practicePaths } from '../paths';
import type { PracticeRecord } from '../practice';
import { moveCatalogueState, savePractice } from '../queries';
import { practiceTexts } from '../texts';

let site: TestApp;
beforeAll(async () => {
  site = await createTestApp();
});
afterAll(() => site.close());

const records = readRealRecords();
const recordOf = (slug: string) => records.find((record) => record.slug === slug) as PracticeRecord;
const html = async (path: string) => (await site.request(path, { headers: { 'Accept-Language': 'nl' } })).text();
const textOf = (page: string) => page.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');
const page = async (slug: string) => textOf(await html(practicePaths.practice(slug)));

/** A next version of a practice, as its owner would make one. */
async function change(record: PracticeRecord): Promise<void> {
  await site.deps.database.write(jobScope, async (db) => {
    await savePractice(db, { record, at: site.clock.now(), by: 'account-1', summary: 'Kosten aangevuld' });
    await moveCatalogueState(db);
  });
  site.clock.advance(2000);
}

describe('the page of one practice', () => {
  it('says what similar practices share once, in one form of the word', async () => {
    const shared = (await page('huisbezoeken-nabestaanden-herselt')).match(/deelt: [^<]*?(?=deelt:|$)/gi) ?? [];
    expect(shared.length).toBeGreaterThan(0);
    for (const line of shared) expect(line).not.toMatch(/huisbezoek, huisbezoeken|huisbezoeken, huisbezoek\b/);
  });

  it('says what it is, where, and how we judge it, without a made-up number', async () => {
    const text = await page('huisbezoeken-nabestaanden-herselt');
    for (const part of ['Herselt', 'Gemeld', 'Nog niet gemeten', 'Nog onbekend', 'Waarom dit niveau?', '26']) {
      expect(text).toContain(part);
    }
    expect(text).toContain('Hier is nog geen onderzoek aan gekoppeld.');
    expect(text).toContain('Ze zijn geen gemeten effect');
    expect(text).not.toMatch(/€ ?0\b|NaN|undefined/);
  });

  it('calls a general form one thing, once', async () => {
    const placeOf = async (slug: string) =>
      /<p class="practice-place">([^<]*)</.exec(await html(practicePaths.practice(slug)))?.[1];
    expect(await placeOf('soepcafes')).toBe('Algemene vorm');
    expect(await placeOf('huisbezoeken-nabestaanden-herselt')).toBe('lokale praktijk · Herselt');
    for (const language of ['nl', 'en'] as const)
      expect(vocabularies.label('kinds', 'generic', language)).toBe(
        practiceTexts[language].noPlace.generic.toLowerCase(),
      );
  });

  it('marks what was inferred, and explains the mark', async () => {
    const source = await html(practicePaths.practice('huisbezoeken-nabestaanden-herselt'));
    expect(source.match(/class="inferred"/g)?.length).toBeGreaterThan(2);
    expect(textOf(source)).toContain('bevestigde het nog niet');
  });

  it('gives its own steps, and says so where the steps are those of the editors', async () => {
    expect(await page('huisbezoeken-nabestaanden-herselt')).toContain('Zo doet OCMW Herselt het, stap voor stap');
    const without = records.find((record) => record.approach.length === 0) as PracticeRecord;
    expect(await page(without.slug)).toMatch(/Algemene stappen voor .*, opgesteld door de redactie/);
  });

  it('groups what is not known in one list', async () => {
    const source = await html(practicePaths.practice('soepcafes'));
    expect(source.match(/Wat we nog niet weten/g)).toHaveLength(1);
    expect(textOf(source)).toContain('Leeg betekent onbekend');
  });

  it('names its programme, its parts and its fellow parts', async () => {
    expect(await page('babbelbuddy-brugge')).toMatch(/Deel van Vierkant tegen Eenzaamheid \(Brugge\) Andere delen/);
    expect(await page('vierkant-tegen-eenzaamheid-brugge')).toMatch(/Bestaat uit .*Babbelbuddy/);
  });

  it('tells why others are similar', async () => {
    expect(await page('huisbezoeken-nabestaanden-herselt')).toMatch(/Praktijken die erop lijken .*deelt: /);
  });

  it('says where the same runs: in "andere gemeenten" only when it has a place itself', async () => {
    expect(await page('babbellijn-herselt')).toContain('Iets gelijkaardigs loopt in 2 andere gemeenten');
    expect(await page('telefooncirkels')).toMatch(/Iets gelijkaardigs loopt in 2 gemeenten .*loopt in: /);
    expect(await page('huisbezoeken-nabestaanden-herselt')).not.toContain('Iets gelijkaardigs');
  });

  it('says of a stopped practice that it stopped, and why', async () => {
    expect(await page('online-buurten')).toContain('Deze praktijk loopt niet meer Het project liep tot mei 2017.');
  });

  it('keeps Dutch descriptions marked as Dutch on an English page', async () => {
    const source = await html(`/en${practicePaths.practice('soepcafes')}`);
    expect(source).toContain('<h1 lang="nl">Soepcafés</h1>');
    expect(source).toContain('How sure?');
  });

  it('carries structured data that no text can break out of', async () => {
    await change({ ...recordOf('soepcafes'), summary: '</script><script>alert(1)</script> "soep"' });
    const source = await html(practicePaths.practice('soepcafes'));
    const [, data = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(source) ?? [];
    expect(JSON.parse(data).description['@value']).toContain('</script><script>alert(1)</script>');
    expect(source.match(/<script/g)).toHaveLength(1);
  });

  it('says of a made-up record that it is made up', async () => {
    await change({ ...recordOf('wijkcentra'), fictitious: true });
    expect(await page('wijkcentra')).toContain('Fictief voorbeeld');
  });

  it('shows costs, hours and volunteers as they are known', async () => {
    const cost = { total: null, perParticipant: 12.5, perYear: 3000, note: null };
    await change({ ...recordOf('brugfiguren'), cost, hoursPerWeek: 4, volunteers: 12 });
    expect(await page('brugfiguren')).toMatch(
      /€\s12,50 per deelnemer .*€\s3\.000 per jaar; 4 betaalde uren per week; 12 vrij/,
    );
  });

  it('is built for every practice, in both languages', async () => {
    for (const { slug } of records) {
      for (const prefix of ['/nl', '/en']) {
        const response = await site.request(prefix + practicePaths.practice(slug));
        expect(response.status, slug).toBe(200);
        expect(textOf(await response.text()), slug).not.toMatch(/\[object|undefined|NaN/);
      }
    }
  });
});

describe('what is not there', () => {
  it.each(['nergens', 'telefoon-cirkel'])('"%s" gives 404 with a search box that holds its words', async (slug) => {
    const response = await site.request(practicePaths.practice(slug));
    expect(response.status).toBe(404);
    expect(await response.text()).toContain(`value="${slug.replace('-', ' ')}"`);
    expect((await site.request(practicePaths.history(slug))).status).toBe(404);
  });

  it.each(['%00', '%E0%A4%A', '..%2f', '<x-hostile>', 'A', 'a'.repeat(5000), '__proto__', 'constructor'])(
    'the address %s never fails',
    async (slug) => {
      const response = await site.request(`/praktijken/${slug}`);
      expect([400, 404]).toContain(response.status);
      expect(await response.text()).not.toContain('<x-hostile>');
    },
  );
});

describe('the history', () => {
  it('shows the first version, then each change field by field, the newest first', async () => {
    const slug = 'lotgenotencontact';
    expect(textOf(await html(practicePaths.history(slug)))).toContain('Dit is de eerste versie');
    await change({ ...recordOf(slug), volunteers: 8, goals: ['Een <b>nieuw</b> doel'] });
    const source = await html(practicePaths.history(slug));
    const text = textOf(source);
    expect(text.indexOf('Versie 2')).toBeLessThan(text.indexOf('Versie 1'));
    expect(text).toMatch(/Kosten aangevuld.*Aantal vrijwilligers leeg 8/);
    expect(text).toContain('20 november 2026');
    expect(source).toContain('&lt;b>nieuw');
    expect(text).not.toContain('account-1');
  });
});
