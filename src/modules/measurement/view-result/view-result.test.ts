import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addCohort, type CohortPerson, type MadeCohort, variedPeople } from '../../../../test/harness/cohort-people';
import { createSharingSite, formBody } from '../../../../test/harness/sharing-site';
import { studyRecord } from '../../../../test/harness/study-records';
import type { TestApp } from '../../../../test/harness/test-app';
import { createRandom } from '../../../../test/load/generate-practices';
import reference from '../../../../test/reference/measurement/prepost_djg6_reference.json';
import { insertStudy, showStudies } from '../../evidence/queries';
import { contentOf } from '../../evidence/study-record';
import { measurementPaths } from '../paths';
import { changeCohort, readCohort } from '../queries';
import { resultTexts } from './texts';

const ours = 'org-herentals';
const { rows } = reference;

/** People of the reference, with a comparison group of those who did not change when asked. */
function people(from: number, count: number, extra: Partial<CohortPerson> = {}): CohortPerson[] {
  const ids = [...new Set(rows.map(({ id }) => id))].slice(from, from + count);
  return ids.map((id, place) => {
    const of = (wave: number) => rows.find((row) => row.id === id && row.wave === wave);
    const items = (row: ReturnType<typeof of>) => row && [row.i1, row.i2, row.i3, row.i4, row.i5, row.i6];
    return {
      ageGroup: place % 3 === 0 ? '26-59' : '60+',
      answers: { before: items(of(1)) ?? [], after: items(of(2)) ?? [] },
      ...extra,
    };
  });
}

let site: TestApp;
let cohort: MadeCohort;
let few: MadeCohort;
let compared: MadeCohort;
beforeAll(async () => {
  site = await createSharingSite();
  await measureElsewhere(3);
  site.clock.advance(2000);
  const two = people(24, 2).map(({ answers }) => ({
    answers: { before: answers?.before ?? [] },
    dropOut: { reason: 'ill', moment: 'after' } as const,
  }));
  cohort = await addCohort(site, ours, [...people(0, 24), ...two]);
  few = await addCohort(site, ours, people(0, 4));
  compared = await addCohort(site, ours, [...people(0, 30), ...people(40, 20, { arm: 'comparison' })], {
    design: 'waiting-list',
  });
});
afterAll(() => site.close());

/** Shared measurements of others, of the practice that the cohorts here are about. */
const measureElsewhere = (count: number) =>
  site.deps.database.write({ organisation: null, person: 'an', desk: true }, async (db) => {
    const at = site.deps.clock();
    for (const id of Array.from({ length: count }, (_, at) => `elsewhere-${at}`)) {
      const content = contentOf(studyRecord({ practice: 'telefooncirkels', kind: 'published', activityTypes: [] }));
      await insertStudy(db, { organisation: null, id, study: id, content, state: 'checked', by: 'an', at });
    }
    await showStudies(db, ['telefooncirkels'], at);
  });

const page = async (made: MadeCohort, as: 'an' | 'bea' | 'rik' | 'carl' | 'eva' = 'rik', language = 'nl') => {
  const answer = await site.as(as)(`/${language}${measurementPaths.result(made)}`);
  return { status: answer.status, html: await answer.text() };
};
const spend = (made: MadeCohort, paid: { hours: number; hourRate: number | null }) =>
  site.deps.database.write({ organisation: ours, person: null }, async (db) => {
    const found = await readCohort(db, made, { lock: true });
    const costs = { ...paid, volunteers: null, euro: 1000, adverse: 'none' } as const;
    if (found) await changeCohort(db, { cohort: found, by: 'person-bea', at: site.clock.now(), costs });
  });
const textOf = (html: string) => html.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ');

describe('the result of a measurement', () => {
  it('answers the question in words first, with how sure that is and a warning of what it does not show', async () => {
    const { status, html } = await page(cohort);
    expect(status).toBe(200);
    const text = textOf(html);
    expect(text).toContain('Voelden de deelnemers zich minder eenzaam?');
    expect(text).toContain('24 deelnemers');
    expect(text).toContain('De gemiddelde score ging van 3,8 naar 3,2. Lager is beter.');
    expect(text).toContain('26 mensen antwoordden vóór de start. 2 van hen antwoordden niet na afloop.');
    expect(text).toContain('Aantallen onder 5 tonen we niet');
    expect(text).toContain(
      'Hoeveel mensen antwoordden of wegvielen, tonen we wel: wie antwoordde, staat ook op uw eigen lijst.',
    );
    expect(text).toContain('met 95% zekerheid');
    expect(text).toContain('Zonder vergelijkingsgroep weten we niet wat de activiteit deed');
    expect(text).toContain('SMCR');
    expect(text).toContain('34 mensen in elke groep die voor en na antwoorden. Begin met 43 per groep, 86 samen.');
    expect(text).toContain('Effect: middelgroot 0,5 keer');
  });

  it('says in words and by a sign which way a change goes, for better and for worse, on every scale', async () => {
    const turned = people(0, 24).map(({ answers }) => ({
      answers: { before: answers?.after ?? [], after: answers?.before ?? [] },
    }));
    const turnedCohort = await addCohort(site, ours, turned);
    const worse = textOf((await page(turnedCohort)).html);
    expect(worse).toMatch(
      /Gemiddeld \+0,7 punten \(eenzamer\) op een schaal van 0 tot 6\. Het echte verschil ligt met 95% zekerheid tussen \+0,\d en \+/,
    );
    expect(worse).toMatch(/effect: \+0,\d+ keer de spreiding bij de start \(onder 0 is beter\)/);
    expect(worse).toMatch(/Verandering \(na min voor\) \+0,7 \(\+/);
    const file = await site.as('rik')(`/nl${measurementPaths.resultFile(turnedCohort, 'csv')}`);
    const values = await file.text();
    expect(values).toMatch(/\nVerandering \(na min voor\);0,7 \(0,\d+ tot \d/);
    expect(values).not.toMatch(/\+\d/);
    expect(textOf((await page(cohort)).html)).toContain('Gemiddeld −0,7 punten (minder eenzaam) op een schaal');
    const steps = Array.from({ length: 24 }, (_, place) => ({
      answers: { before: [1 + (place % 4)], after: [1 + ((place * 3) % 5 > 1 ? (place % 4) + 1 : place % 4)] },
    }));
    const direct = textOf((await page(await addCohort(site, ours, steps, { instrument: 'ons' }))).html);
    expect(direct).toMatch(/Gemiddeld \+[0-9,]+ punten? ?\(minder eenzaam\)/);
    // Of one question the interval is held back; that the difference is no chance is not.
    expect(direct).toContain('Het verschil is groter dan toeval verklaart. Hoe ver');
    expect(textOf((await page(cohort, 'rik', 'en')).html)).toContain('On average −0.7 points (less lonely)');
  });

  it('says why nothing is shown by age: too few of one age, too few others, or what would follow from it', async () => {
    const aged = async (ages: readonly CohortPerson['ageGroup'][]) => {
      const made = await addCohort(
        site,
        ours,
        people(0, ages.length).map((person, place) => ({ ...person, ageGroup: ages[place] ?? null })),
      );
      return textOf((await page(made)).html);
    };
    const of = (count: number, age: '26-59' | '60+') => Array<'26-59' | '60+'>(count).fill(age);
    expect(await aged([...of(9, '26-59'), ...of(9, '60+')])).toContain(
      'Per leeftijd tonen we pas iets vanaf 10 mensen van dezelfde leeftijdsgroep die twee keer antwoordden.',
    );
    expect(await aged([...of(3, '26-59'), ...of(21, '60+')])).toContain(
      'buiten de grootste leeftijdsgroep zijn er minder dan 5 mensen.',
    );
    expect(await aged([...of(11, '26-59'), ...of(13, '60+')])).toContain(
      'Er zijn leeftijdsgroepen van minstens 10 mensen, maar uit hun cijfers zou misschien te berekenen zijn wat iemand antwoordde.',
    );
  });

  it('says how it adds to what was measured elsewhere, and what a new municipality may expect', async () => {
    const text = textOf((await page(cohort)).html);
    expect(text).toContain('Dezelfde praktijk is elders gemeten, op dezelfde manier: 3 metingen');
    expect(text).toMatch(/In een nieuwe gemeente mag u een effect verwachten tussen −\d,\d\d en/);
    expect(text).toMatch(
      /Met uw meting erbij wordt dat −0,\d\d \(95%-interval: .+\): 4 metingen, 96 mensen\. In een nieuwe gemeente mag u dan een effect verwachten tussen −\d,\d\d en −?\d,\d\d\./,
    );
    expect(textOf((await page(compared)).html)).toContain('Deelt u uw uitkomst, dan bent u de eerste.');
  });

  it('says whether a change is as large as the authors of the questions call meaningful', async () => {
    const wellbeing = async (gained: (place: number) => number) => {
      const of = (place: number) => ({
        before: [0, 1, 2, 3].map((item) => (place + item) % 3).concat(1),
        after: [0, 1, 2, 3].map((item) => ((place + item) % 3) + gained(place)).concat(1),
      });
      const made = await addCohort(
        site,
        ours,
        Array.from({ length: 40 }, (_, place) => ({ answers: of(place) })),
        { instrument: 'who5' },
      );
      return textOf((await page(made)).html);
    };
    const source = 'Topp, Østergaard, Søndergaard and Bech (2015)';
    const large = await wellbeing((place) => 1 + (place % 3));
    expect(large).toContain(`Dat zijn minstens 10 punten: voor deze vragenlijst een merkbaar verschil (${source}`);
    expect(large).not.toContain('Het echte verschil kan');
    // Where higher is better an effect has the other sign than the change, and says so.
    expect(large).toMatch(/Gemiddeld \+\d+(,\d+)? punten \(beter\)/);
    expect(large).toMatch(/effect: −\d,\d+ keer de spreiding bij de start \(omgekeerd, zodat onder 0 beter is\)/);
    for (const name of [
      'SMCC: verandering / spreiding van de verandering',
      'SMCR: verandering / spreiding vóór de start',
    ]) {
      expect(large).toContain(`${name} (omgekeerd, zodat onder 0 beter is) −`);
    }
    const small = await wellbeing((place) => (place % 5 === 0 ? 1 : 0));
    expect(small).toContain('Dat zijn minder dan 10 punten: pas vanaf 10 is het');
    const between = await wellbeing((place) => (place % 7 < 3 ? 2 : 0));
    expect(between).toMatch(/Dat zijn minstens 10 punten.*Het echte verschil kan ook kleiner zijn dan dat\./);
    expect(textOf((await page(cohort)).html)).not.toContain('merkbaar verschil');
  });

  it('counts who clearly changed by how far the answers of the group itself hang together, or says why it does not', async () => {
    const of = async (instrument: 'who5' | 'ons', count: number) => {
      const items = (place: number, more: number) =>
        instrument === 'ons'
          ? [1 + ((place + more) % 5)]
          : [0, 1, 2, 1, 0].map((item) => ((place * (item + 1)) % 4) + more);
      const made = await addCohort(
        site,
        ours,
        Array.from({ length: count }, (_, place) => ({
          answers: { before: items(place, 0), after: items(place, place % 2) },
        })),
        { instrument },
      );
      return textOf((await page(made)).html);
    };
    const many = await of('who5', 40);
    expect(many).toMatch(/\d+ van de 40 (gingen duidelijk vooruit|bleven ongeveer gelijk)/);
    expect(many).toMatch(/met betrouwbaarheid [0-9,]+ \(uit deze meting zelf\)/);
    expect(many).not.toContain('zeggen we niet');
    const notTold = 'Hoeveel mensen duidelijk vooruit- of achteruitgingen, zeggen we niet.';
    const note = resultTexts.nl.measureNote('16', null, 'own', null, 'own');
    expect(note).toContain('met de betrouwbaarheid en de spreiding van deze groep, die we niet tonen.');
    expect(await of('who5', 24)).toContain(
      `${notTold} Van deze vragenlijst vonden we geen gepubliceerde betrouwbaarheid. We berekenen ze dan uit de antwoorden van uw eigen groep, en dat kan vanaf 30 mensen`,
    );
    expect(await of('ons', 24)).toContain(`${notTold} Deze vragenlijst is één vraag.`);
    expect(textOf((await page(cohort)).html)).not.toContain('zeggen we niet');
  });

  it('says where means that are rounded apart seem to say another change', async () => {
    // 3.8 and 3.2 beside −0.7.
    expect(textOf((await page(cohort)).html)).toContain(
      'Elk cijfer is apart afgerond. Kijk voor het verschil naar wat hieronder staat: gemiddeld −0,7 punten (minder eenzaam).',
    );
    const text = textOf((await page(await addCohort(site, ours, people(0, 40)))).html);
    expect(text).toMatch(/De gemiddelde score ging van \d/);
    expect(text).not.toContain('Elk cijfer is apart afgerond.');
  });

  it('says that emotional and social loneliness are not told apart, of the scales that have them', async () => {
    const said = 'Emotionele en sociale eenzaamheid tonen we hier niet apart';
    expect(textOf((await page(cohort)).html)).toContain(said);
    const direct = people(0, 24).map(({ answers }) => ({
      answers: { before: [answers?.before?.[0] ?? 1], after: [answers?.after?.[0] ?? 1] },
    }));
    const without = textOf((await page(await addCohort(site, ours, direct, { instrument: 'ons' }))).html);
    expect(without).toContain('Alle cijfers van deze uitkomst');
    expect(without).not.toContain(said);
  });

  it('shows nothing about four people but what it takes', async () => {
    const { html } = await page(few);
    expect(textOf(html)).toContain('Nog te weinig antwoorden');
    expect(html).not.toContain('SMCR');
  });

  it('says of one way that it is held back where only the other is told', async () => {
    const bettered = Array.from({ length: 24 }, (_, place) => ({
      answers: { before: [3], after: [place < 6 ? 4 : 3] },
    }));
    const text = textOf((await page(await addCohort(site, ours, bettered, { instrument: 'ons' }))).html);
    expect(text).toMatch(
      /6 van de 24 kwamen in een betere categorie, [^.]*\. Hoeveel er in een minder goede categorie kwamen, tonen/,
    );
  });

  it('compares with the comparison group where there is one', async () => {
    const text = textOf((await page(compared)).html);
    expect(text).toContain('Vergeleken met de andere groep');
    expect(text).toContain('ANCOVA');
    expect(text).not.toContain('Zonder vergelijkingsgroep weten we niet');
  });

  it('tells how sure the effect is also where the spread of each group is held back', async () => {
    const random = createRandom(5);
    const varied = (count: number, extra: Partial<CohortPerson>) =>
      variedPeople(count, random).map((each) => ({ ...each, ...extra }));
    const made = await addCohort(site, ours, [...varied(16, {}), ...varied(16, { arm: 'comparison' })], {
      design: 'waiting-list',
    });
    const text = textOf((await page(made)).html);
    expect(text).toContain('Hoe ver de antwoorden binnen elke groep uit elkaar liggen, tonen we hier niet');
    expect(text).toContain('(uit de publicatie van de vragenlijst) en een spreiding die we van deze groep niet tonen.');
    expect(text).toContain('De deelnemers veranderden niet duidelijk anders dan de vergelijkingsgroep.');
    expect(text).toMatch(/Vergeleken met de andere groep: [−+]\d(,\d)? punten\. /);
    expect(text).toMatch(
      /Vergeleken met de andere groep is dat een (heel )?klein effect: [−+]\d,\d+ keer de spreiding bij de start \(onder 0 is beter\), met 95% zekerheid tussen −\d,\d+ en/,
    );
  });

  it('leads to the difference that takes the start into account only where that is shown', async () => {
    const random = createRandom(5);
    const varied = (extra: Partial<CohortPerson>, lonelier: number) =>
      variedPeople(16, () => random() * lonelier).map((each) => ({ ...each, ...extra }));
    const groups = Array.from({ length: 5 }, () => [...varied({}, 1), ...varied({ arm: 'comparison' }, 0.8)]);
    const told = async (index: number) => {
      const text = textOf((await page(await addCohort(site, ours, groups[index], { design: 'waiting-list' }))).html);
      expect(text).toContain('De twee groepen begonnen niet gelijk.');
      return ['Rekenen we de start mee (ANCOVA), dan is het verschil', 'ANCOVA: verschil na afloop'].map((words) =>
        text.includes(words),
      );
    };
    expect(await told(3)).toEqual([false, false]);
    expect(await told(4)).toEqual([true, true]);
  });

  it('warns when the answers hang together less than in research, and what that means for who clearly changed', async () => {
    expect(textOf((await page(cohort)).html)).not.toContain('hingen in deze groep minder samen');
    const told = async (seed: number) =>
      textOf((await page(await addCohort(site, ours, variedPeople(24, createRandom(seed))))).html);
    const text = await told(4);
    expect(text).toMatch(
      /De antwoorden hingen in deze groep minder samen \(alfa −?[0-9,]+\) dan in onderzoek \(minstens 0,7\)/,
    );
    expect(text).toContain('Met 24 ingevulde vragenlijsten kan dat ook toeval zijn.');
    expect(text).toContain('7 van de 24 gingen duidelijk vooruit');
    expect(text).toContain('lees die aantallen voorzichtig');
    const held = await told(3);
    expect(held).toContain('Duidelijk vooruit; Ongeveer gelijk; Duidelijk achteruit; Naar een betere categorie');
    expect(held).toContain('De antwoorden hingen in deze groep minder samen');
    expect(held).not.toContain('lees die aantallen voorzichtig');
  });

  it('tells what all of it cost, or that what paid hours cost is unknown: never the one for the other', async () => {
    const made = await addCohort(site, ours, people(0, 40));
    const costsOf = async () => /Wat kostte het\?(.*?)Wat nu\?/.exec(textOf((await page(made)).html))?.[1] ?? '';
    await spend(made, { hours: 40, hourRate: null });
    const partial = await costsOf();
    expect(partial).toMatch(/Per deelnemer, zonder loonkosten €\s25 /);
    expect(partial).toContain('Wat een betaald uur kost, is niet ingevuld');
    expect(partial).toContain('Vul de kosten in');
    for (const told of ['alles samen', 'vooruitging ongeveer', 'zonder eenzaamheid', '768']) {
      expect(partial).not.toContain(told);
    }
    await spend(made, { hours: 40, hourRate: 50 });
    const full = await costsOf();
    expect(full).toMatch(/Per deelnemer, alles samen €\s75 /);
    expect(full).toMatch(/Alles samen is €\s3\.000: €\s1\.000 andere kosten, en 40 betaalde uren van €\s50\./);
    expect(full).toMatch(/Per jaar zonder eenzaamheid ongeveer €\s[0-9.]+ /);
    expect(full).toContain('Waar „ongeveer” staat, is sterk afgerond');
    expect(full).toContain('£ 768 per jaar, McDaid &amp; Park (2021). Dat zijn Britse ponden, niet omgerekend.');
    expect(full).not.toContain('zonder loonkosten');
  });

  it('says whom it counts where that is not everybody of the list of who answered', async () => {
    const blank = { before: [1, 2, 3, 1, 2, 3], after: Array<null>(6).fill(null) };
    const made = await addCohort(site, ours, [
      ...people(0, 24),
      { answers: blank, told: { tookPart: 'mostly' } },
      { answers: { after: [1, 2, 3, 1, 2, 3] } },
    ]);
    await spend(made, { hours: 40, hourRate: 50 });
    const list = await (await site.as('rik')(`/nl${measurementPaths.cohort(made)}`)).text();
    expect(textOf(list)).toMatch(/na afloop .*? 2027 26 /);
    const text = textOf((await page(made)).html);
    expect(text).toContain('Antwoordden na afloop, met score 25');
    expect(text).toContain('Een antwoord telt hier als er een score uit komt.');
    expect(text).toContain(
      'Gedeeld door 25: zoveel deelnemers antwoordden vóór de start. Wie er later bij kwam, telt niet mee.',
    );
    const file = await site.as('rik')(`/nl${measurementPaths.resultFile(made, 'csv')}`);
    expect(await file.text()).toContain('Antwoordden na afloop, met score;25');
  });

  it('is there for members of the organisation alone', async () => {
    expect((await page(cohort, 'carl')).status).toBe(404);
    expect((await page(cohort, 'eva')).status).toBe(404);
    expect((await site.request(`/nl${measurementPaths.result(cohort)}`)).status).toBe(303);
  });

  it('is there in English', async () => {
    expect(textOf((await page(cohort, 'rik', 'en')).html)).toContain('Did participants feel less lonely?');
  });

  it('comes as a file with the same numbers and the same held back', async () => {
    const csv = await site.as('rik')(`/nl${measurementPaths.resultFile(cohort, 'csv')}`);
    expect(csv.headers.get('Content-Type')).toContain('text/csv');
    const rows = await csv.text();
    expect(rows).toContain('Antwoordden twee keer, met score;24');
    expect(rows).toMatch(/\nSterk eenzaam, vóór de start;(\d+|niet getoond)\r?\n/);
    expect(rows).toMatch(/\nMcNemar: andere kant van de grens;(.*p.*|niet getoond)\r?\n/);
    expect(rows).toContain('Duidelijk vooruit of achteruit: vanaf zoveel punten;3');
    const json = await site.as('rik')(`/nl${measurementPaths.resultFile(cohort, 'json')}`);
    const { group } = (await json.json()) as { group: { counts: Record<string, number | null> } };
    for (const count of Object.values(group.counts)) expect(count === null || count >= 5).toBe(true);
    expect((await site.as('carl')(`/nl${measurementPaths.resultFile(cohort, 'csv')}`)).status).toBe(404);
  });
});

describe('sharing', () => {
  const sharePage = (made: MadeCohort, as: 'bea' | 'an' | 'carl' = 'bea') =>
    site.as(as)(`/nl${measurementPaths.share(made)}`);
  const fieldsOf = (html: string) =>
    Object.fromEntries(
      [...html.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)"/g)].map(([, name, value]) => [
        name,
        value,
      ]),
    );
  const send = (made: MadeCohort, fields: Record<string, string>) =>
    site.as('bea')(`/nl${measurementPaths.share(made)}`, { method: 'POST', body: formBody(fields) });
  const close = (made: MadeCohort) =>
    site.deps.database.write({ organisation: ours, person: null }, async (db) => {
      const found = await readCohort(db, made, { lock: true });
      if (found) await changeCohort(db, { cohort: found, by: 'person-bea', at: site.clock.now(), action: 'close' });
    });

  it('waits until the measurement is closed, and is for the coordinator', async () => {
    expect(textOf(await (await sharePage(cohort)).text())).toContain('Sluit eerst de meting af.');
    expect((await sharePage(cohort, 'an')).status).toBe(403);
    expect((await sharePage(cohort, 'carl')).status).toBe(404);
  });

  it('shows what everybody will see, asks to confirm, and makes it part of the evidence once', async () => {
    await spend(cohort, { hours: 40, hourRate: null });
    await close(cohort);
    const html = await (await sharePage(cohort)).text();
    expect(textOf(html)).toContain('Bedragen in euro staan er niet bij, want niet alle kosten zijn bekend.');
    expect(textOf(html)).not.toContain('Euro per deelnemer');
    expect(html).toMatch(/SMCR: hoeveel de deelnemers veranderden.*href="\/nl\/wat-werkt\/uitleg\?effect=-0\.\d+"/s);
    expect(html).not.toContain('SMD');
    expect(textOf(html)).toContain('Deelnemers die twee keer antwoordden, direct na afloop 24');
    // The same digits as on the page of the result.
    const [effect] =
      /−\d,\d+ \(−\d,\d+ tot −\d,\d+\)(?= (?:Niet|Matig|Sterk) eenzaam)/.exec(textOf((await page(cohort)).html)) ?? [];
    expect(textOf(html)).toContain(`Effect met 95%-interval, direct na afloop SMCR ${effect}`);
    expect(textOf(html)).toContain(
      'ontbreken, of het zijn er te weinig: 3 maanden later (vanaf 12 mei 2027), 6 maanden',
    );
    expect(textOf(html)).toContain('U mag wachten: heropen de meting');
    expect(textOf(html)).toContain('ziet iedereen het vanaf 27 november 2026');
    const fields = fieldsOf(html);
    const unconfirmed = await send(cohort, fields);
    expect(unconfirmed.status).toBe(422);
    const personal = await send(cohort, { ...fields, zeker: 'ja', geleerd: 'Bel 0470 12 34 56 voor meer.' });
    expect(personal.status).toBe(422);
    const asked = await personal.text();
    expect(asked).toContain('href="#geleerd"');
    expect(asked).toContain('Bel 0470 12 34 56 voor meer.');
    const changed = await send(cohort, { ...fields, zeker: 'ja', gezien: 'something else' });
    expect(changed.status).toBe(409);
    const learnt = 'Begin vroeger na het verlies.';
    const shared = await send(cohort, { ...fields, zeker: 'ja', geleerd: learnt });
    expect(shared.status).toBe(303);
    expect((await send(cohort, { ...fields, zeker: 'ja', geleerd: learnt })).status).toBe(303);
    const lines = () => Promise.all([resultText(), cohortText(), shareText()]);
    const resultText = async () => textOf((await page(cohort)).html);
    const cohortText = async () => textOf(await (await site.as('bea')(`/nl${measurementPaths.cohort(cohort)}`)).text());
    const shareText = async () => textOf(await (await sharePage(cohort)).text());
    expect(await resultText()).toContain('De uitkomst is gedeeld');
    for (const text of await lines()) expect(text).toContain('iedereen ziet de uitkomst vanaf 27 november 2026');
    await site.runJob('publish-levels');
    site.clock.advance(2 * 86_400_000);
    for (const text of await lines()) expect(text).toContain('iedereen ziet de uitkomst vanaf 27 november 2026');
    site.clock.advance(5 * 86_400_000);
    await site.runJob('publish-levels');
    for (const text of await lines()) expect(text).toContain('Iedereen ziet de uitkomst, en ze telt mee');
    const records = await site.deps.database.asOwner((db) =>
      db
        .withTables<{
          study_record: {
            study: string;
            state: string;
            content: { n: number; effect: { metric: string }; costs: object };
          };
        }>()
        .selectFrom('study_record')
        .select(['state', 'content'])
        .where('study', '=', cohort.id)
        .execute(),
    );
    const costs = { euroPerParticipant: null, euroPerImproved: null };
    expect(records).toMatchObject([
      { state: 'checked', content: { n: 24, effect: { metric: 'SMCR' }, costs, learnt } },
    ]);
    expect(records[0]?.content.costs).toHaveProperty('hoursPerParticipant', expect.any(Number));
  });

  it('is first where nobody else measured, which is said otherwise before and after', async () => {
    await spend(compared, { hours: 40, hourRate: null });
    await close(compared);
    const fields = fieldsOf(await (await sharePage(compared)).text());
    expect((await send(compared, { ...fields, zeker: 'ja' })).status).toBe(303);
    const text = textOf((await page(compared)).html);
    expect(text).toContain('Uw uitkomst is de eerste.');
    expect(text).not.toContain('Deelt u uw uitkomst');
  });

  it('says before sharing what everybody will read, and that it is not what the organisation reads', async () => {
    // Scores before and after: less lonely by the interval of the change, while that of the effect has 0 in it.
    const totals = '32 33 23 23 32 44 54 54 22 33 33 44 23 33 44 54 55 44 32 43 32 43 54 44'
      .split(' ')
      .map((each) => [...each].map(Number));
    const lonely = [1, 3, 3, 1, 3, 1];
    const formOf = (score = 0) => lonely.map((code, item) => (item < score ? code : 4 - code));
    const unsure = await addCohort(
      site,
      ours,
      totals.map(([before, after]) => ({ answers: { before: formOf(before), after: formOf(after) } })),
    );
    await close(unsure);
    const own = textOf((await page(unsure)).html);
    const headline = resultTexts.nl.constructs.loneliness.better;
    expect(own).toContain(headline);
    const shared = textOf(await (await sharePage(unsure)).text());
    expect(shared).toMatch(/Effect met 95%-interval, direct na afloop SMCR [^:]+: niet te onderscheiden van toeval/);
    expect(shared).toContain(
      `Op de pagina van uw uitkomst staat: „${headline}” Iedereen leest bij deze meting: „niet te onderscheiden van toeval”.`,
    );
    expect(textOf(await (await sharePage(compared)).text())).not.toContain('Iedereen leest bij deze meting');
  });

  it('says why a result cannot be shared and what to do next time, by what was measured and how it went', async () => {
    const said = async (groups: readonly CohortPerson[], plan: Parameters<typeof addCohort>[3]) => {
      const made = await addCohort(site, ours, groups, plan);
      await close(made);
      const why = /nog niet gedeeld worden (.*?) Terug/.exec(textOf(await (await sharePage(made)).text()))?.[1];
      return `${textOf((await page(made, 'bea')).html)} ${why}`;
    };
    const stronger = '34 mensen in elke groep die voor en na antwoorden. Begin met 43 per groep, 86 samen.';
    const sure = 'Wilt u het zekerder weten? Meet de volgende keer met een vergelijkingsgroep';
    const answered = (before: (place: number) => number, after: (place: number) => number) =>
      Array.from({ length: 24 }, (_, place) => ({ answers: { before: [before(place)], after: [after(place)] } }));
    const oneQuestion = await said(
      answered(
        (place) => 1 + (place % 4),
        (place) => 1 + (place % 4) + (place % 3 > 0 ? 1 : 0),
      ),
      { instrument: 'ons' },
    );
    expect(oneQuestion).toContain('Deze uitkomst is niet te delen: het effect is niet te tonen zonder te zeggen');
    expect(oneQuestion).toMatch(/Het effect is niet te tonen zonder te zeggen wat één mens antwoordde\.\s*$/);
    expect(oneQuestion).toContain(
      'Neem dan een vragenlijst met meer vragen. Met één vraag hebt u minstens 40 mensen nodig die twee keer',
    );
    expect(oneQuestion).toContain(`${sure}: ${stronger} Neem dan ook een vragenlijst met meer vragen.`);
    const same = Array.from({ length: 24 }, () => ({
      answers: { before: [1, 3, 3, 2, 3, 1], after: [1, 3, 3, 2, 3, 1] },
    }));
    const alike = await said(same, {});
    expect(alike).toContain('Doe het dan met meer mensen, of met een vragenlijst met meer vragen.');
    expect(alike).not.toContain('Met één vraag');
    const fewCompared = await said([...people(0, 30), ...people(40, 6, { arm: 'comparison' })], {
      design: 'waiting-list',
    });
    expect(fewCompared).toContain('dat kan als ook in de vergelijkingsgroep minstens 10 mensen twee keer antwoordden');
    expect(fewCompared).not.toContain('te zeggen wat één mens antwoordde');
    expect(fewCompared).toMatch(/Delen kan als ook in de vergelijkingsgroep minstens 10 mensen twee keer\D*$/);
    const turned = people(0, 24).map(({ answers }) => ({
      answers: { before: answers?.after ?? [], after: answers?.before ?? [] },
    }));
    const worse = await said(turned, {});
    expect(worse).toContain(
      `Begint u later opnieuw? Met een vergelijkingsgroep ziet u of het aan de activiteit lag: ${stronger}`,
    );
    expect(worse).not.toContain('Wilt u het zekerder weten?');
    expect(worse).not.toContain(`${stronger} Neem dan ook`);
  });

  it('refuses what is about too few people', async () => {
    await close(few);
    const html = await (await sharePage(few)).text();
    expect(textOf(html)).toContain('Delen kan als minstens 10');
    expect((await send(few, { submission: 'x'.repeat(22), versie: '2', zeker: 'ja' })).status).toBe(409);
  });
});
