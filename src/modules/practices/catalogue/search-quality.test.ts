import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { judgedQueries, measureQuality } from '../../../../test/bench/search-quality';
import { publish, readRealRecords } from '../../../../test/load/generate-practices';
import { once } from '../../../platform/once';
import { areas } from '../../areas/contract';
import { vocabularies } from '../../vocabularies/contract';
import { words } from '../search/fold';
import { thesaurus } from '../search/thesaurus';
import { isListed } from '../search/word-set';
import type { Selection } from '../selection';
import { createCatalogue } from './catalogue';
import { nearby, searchTexts } from './catalogue-reader';
import { isDutchWord } from './dutch-words';

const catalogue = createCatalogue(
  readRealRecords().map((record) => publish(record)),
  vocabularies,
  nearby,
  searchTexts,
);
const ask = (q: string): Selection => ({ q, filters: {}, near: null, sort: 'fit', page: 1, pageSize: 20 });
const slugs = (q: string) =>
  catalogue
    .select(ask(q))
    .every()
    .map(({ record }) => record.slug);

function misspell(word: string, { at: place, letter, how }: { at: number; letter: string; how: string }): string {
  const at = place % (word.length - 1);
  const [before, here, next, after] = [word.slice(0, at), word[at], word[at + 1], word.slice(at + 2)];
  if (how === 'left out') return `${before}${next}${after}`;
  if (how === 'doubled up') return `${before}${letter}${here}${next}${after}`;
  if (how === 'another') return `${before}${letter}${next}${after}`;
  return `${before}${next}${here}${after}`;
}

describe('quality of the search', () => {
  // Floors a little under what was measured (docs/decisions/0004); raise them when the search gets better.
  test.each([
    ['open', 0.9, 0.95],
    ['own', 0.92, 0.95],
  ] as const)('%s set: the right practices come first', (set, leastNdcg, leastMrr) => {
    const quality = measureQuality(judgedQueries[set], slugs);
    expect(quality.ndcg).toBeGreaterThanOrEqual(leastNdcg);
    expect(quality.mrr).toBeGreaterThanOrEqual(leastMrr);
    expect(quality.success).toBeGreaterThanOrEqual(0.97);
    expect(quality.noAnswer).toBe(1);
    for (const [kind, ndcg] of Object.entries(quality.ndcgPerKind)) expect(ndcg, kind).toBeGreaterThanOrEqual(0.7);
  });

  test.each([
    ['dev', 0.88, 0.94, 0.97],
    ['second', 0.85, 0.94, 0.97],
  ] as const)('%s set: questions of others are answered nearly as well', (set, ndcg, mrr, success) => {
    const quality = measureQuality(judgedQueries[set], slugs);
    expect(quality.ndcg).toBeGreaterThanOrEqual(ndcg);
    expect(quality.mrr).toBeGreaterThanOrEqual(mrr);
    expect(quality.success).toBeGreaterThanOrEqual(success);
    expect(quality.noAnswer).toBe(1);
  });

  test('held-out set: questions nobody tuned on are answered nearly as well', () => {
    const quality = measureQuality(judgedQueries.heldout, slugs);
    expect(quality.ndcg).toBeGreaterThanOrEqual(0.82);
    expect(quality.mrr).toBeGreaterThanOrEqual(0.85);
    expect(quality.success).toBeGreaterThanOrEqual(0.88);
    expect(quality.noAnswer).toBeGreaterThanOrEqual(0.9);
  });

  test('sealed set: of the same nature as the open one, and read by nobody who tuned', () => {
    const quality = measureQuality(judgedQueries.sealed, slugs);
    expect(quality.ndcg).toBeGreaterThanOrEqual(0.88);
    expect(quality.mrr).toBeGreaterThanOrEqual(0.93);
    expect(quality.success).toBeGreaterThanOrEqual(0.95);
    expect(quality.noAnswer).toBe(1);
  });

  test('a municipality finds what lies there and nothing that merely sounds like it', () => {
    expect(slugs('kortessem')).toEqual(slugs('Hasselt'));
    expect(slugs('Kortessem')).toContain('wzc-hogevijf-hasselt');
    expect(slugs('Pelt')).toContain('huizen-van-het-kind-peer-pelt');
    for (const name of ['Overpelt', 'neerpelt']) expect(slugs(name), name).toEqual(slugs('Pelt'));
    for (const name of ['Mesen', 'Lier', 'Staden', 'Tongeren', 'Genk', 'Menen', 'Turnhout', 'Diest'])
      expect(slugs(name), name).toEqual([]);
  });

  test('a word that is right is not taken for another', () => {
    for (const word of ['vrouwen', 'bewezen', 'gamen', 'burn-out', 'verschil', 'hond'])
      expect(catalogue.select(ask(word)).corrections, word).toEqual([]);
    expect(slugs('huiswerkbegeleiding')).toEqual([]);
  });

  test.each([
    ['mijn man is gestorven en ik zit altijd alleen', 'huisbezoeken-nabestaanden-herselt'],
    ['uitvaart zonder familie', 'eenzame-uitvaart-brugge'],
    ['eenzaamheid bij jongeren in kleine gemeente', 'overkop-huizen'],
    ['wedewe', 'huisbezoeken-nabestaanden-herselt'],
    ['wat is het verschil tussen eenzaamheid en sociaal isolement', 'wervende-campagne-eenzaamheid'],
  ])('"%s" brings %s among the first three', (question, slug) => {
    expect(slugs(question).slice(0, 3)).toContain(slug);
  });

  test.each([
    ['eetgroepje in de buurt voor oude mensen', ['buurtrestaurants', 'soepcafes']],
    ["jonge mama's", ['mobiel-aanbod-gezinsondersteuning', 'huizen-van-het-kind-peer-pelt']],
    ['training voor personeel aan het loket', ['vormingstraject-digitale-begeleiding-brugge']],
    ['postbode of bakker die signalen opmerkt', ['vroegdetectie-door-professionals', 'brugfiguren']],
    ['Ik ben 72 en mijn man is vorig jaar overleden, wat kan ik doen?', ['huisbezoeken-nabestaanden-herselt']],
  ])('"%s" brings %j among the first five', (question, expected) => {
    expect(slugs(question).slice(0, 5)).toEqual(expect.arrayContaining(expected));
  });

  test.each([
    ['tieners zonder vrienden', ['buddywerkingen']],
    ['begrafenis zonder familie', ['eenzame-uitvaart-brugge']],
    ['uitvaart zonder familie', ['eenzame-uitvaart-brugge']],
    ['geen sociaal netwerk', ['buddywerkingen']],
    ['people without friends', ['buddywerkingen']],
    ['mensen zonder job', ['vrijwilligerswerk-als-betekenisvolle-rol']],
    ['geen internet', ['digiscan-brugge']],
  ])('"%s" asks for what helps against that lack: %j', (question, expected) => {
    expect(slugs(question).slice(0, 7)).toEqual(expect.arrayContaining(expected));
  });

  test('a lack is not the thing itself, and one that we have no word for is left out', () => {
    expect(slugs('geen huisdieren')).toEqual([]);
    const { leftOut, total } = catalogue.select(ask('ouderen zonder huisdieren'));
    expect(leftOut).toEqual(['zonder huisdieren']);
    expect(total).toBe(slugs('ouderen').length);
    for (const question of ['geen kinderen', 'ouderen zonder kinderen'])
      expect(slugs(question)[0], question).toBe('kerstkaarten-morkhoven');
    const [either, both] = ['zonder vrienden', 'zonder vrienden of familie'].map((question) => slugs(question));
    expect(either).not.toContain('beeldzorg-zorgband');
    expect(both?.slice(0, 3)).toEqual(either?.slice(0, 3));
    expect(slugs('een buurt zonder eenzaamheid')).toContain('zorgzame-buurten-gavere');
  });

  test.each([
    ['ouders', 'zonder familie'],
    ['alleenstaande ouders', 'zonder netwerk'],
    ['eenoudergezin', 'zonder netwerk'],
    ['jongeren', 'zonder netwerk'],
    ['nieuwkomers', 'zonder netwerk'],
    ['nieuwkomers', 'without friends'],
  ])('who a question is about tells more than what they lack: "%s %s"', (who, lack) => {
    const both = slugs(`${who} ${lack}`);
    for (const slug of slugs(who).slice(0, 3)) expect(both.slice(0, 7)).toContain(slug);
    expect(slugs(lack).length).toBeGreaterThan(3);
  });

  test('little of something is a lack of it where that has a name', () => {
    expect(slugs('weinig vrienden').slice(0, 6)).toContain('krachtnet');
    expect(slugs('few friends').slice(0, 5)).toEqual(slugs('weinig vrienden').slice(0, 5));
    expect(slugs('mensen met weinig geld en weinig vrienden').slice(0, 3)).toContain(
      'meldpunt-armoede-en-eenzaamheid-brugge',
    );
    expect(slugs('weinig zitbanken')).toEqual(slugs('geen ontmoetingsplekken'));
    expect(slugs('weinig zitbanken')).toContain('markt-gavere');
    expect(slugs('weinig mobiele ouderen')).not.toEqual([]);
    expect(slugs('zonder kleinkinderen')[0]).toBe('jong-en-oud-in-gent');
    expect(slugs('gezinnen in armoede zonder vangnet')[0]).toBe('huizen-van-het-kind-peer-pelt');
  });

  test('what was lost is lacking: a contact, a friend, work, memory', () => {
    for (const [lost, lacking] of [
      ['verlies van contact', 'zonder contact'],
      ['verlies van sociale contacten', 'zonder contact'],
      ['verlies van vrienden', 'zonder vrienden'],
      ['werkverlies', 'zonder werk'],
    ] as const)
      expect(slugs(lost), lost).toEqual(slugs(lacking));
    for (const question of ['werk verloren', 'baan kwijt', 'lost my job', 'loss of job', 'ik ben mijn werk kwijt'])
      expect(slugs(question)[0], question).toBe('vrijwilligerswerk-als-betekenisvolle-rol');
    expect(slugs('verlies van mobiliteit bij ouderen').slice(0, 2)).toContain('buurttaxi-en-deelwagens');
    expect(slugs('jongeren zonder werk')[0]).toBe('vrijwilligerswerk-als-betekenisvolle-rol');
    expect(slugs('geheugenverlies')[0]).toBe('samen-lezen-jouw-verhaal-telt-noorderwijk');
    expect(slugs('vrouwen zonder partner')[0]).toBe('huisbezoeken-nabestaanden-herselt');
  });

  test.each(['vrienden', 'ouders', 'ouders zonder netwerk', 'mensen zonder familie', 'tieners zonder vrienden'])(
    '"%s" asks about the living: no burial ground comes first',
    (question) => {
      expect(slugs(question)).not.toEqual([]);
      expect(slugs(question).slice(0, 2)).not.toContain('kinderperk-leuven');
    },
  );

  test.each(['ouders in rouw', 'rouw bij kinderen', 'familie van overledenen'])(
    '"%s" asks about the dead: no help that is for any parent comes among the first five',
    (question) => {
      const first = slugs(question).slice(0, 5);
      expect(first).toContain('begraafplaatsen-leuven');
      expect(first).not.toContain('mobiel-aanbod-gezinsondersteuning');
      expect(first).not.toContain('huizen-van-het-kind-peer-pelt');
    },
  );

  test('a loss that has no name here finds nothing, nor does a discharge from hospital', () => {
    for (const question of ['verlies van gehoor', 'gehoorverlies', 'verlies van zicht', 'ontslag uit het ziekenhuis'])
      expect(slugs(question), question).toEqual([]);
    expect(slugs('verlies van werk')).not.toEqual([]);
  });

  test('small words that together are an expression tell what it tells', () => {
    for (const question of ['Eenzaamheid op den Buiten', 'op den buiten'])
      expect(slugs(question)[0], question).toBe('eenzaamheid-op-den-buiten');
    expect(slugs('ouderen op den buiten').slice(0, 3)).toContain('europees-project-poperinge');
    for (const question of ['zij komt nooit buiten', 'mijn moeder komt nooit buiten'])
      expect(slugs(question).slice(0, 3), question).toContain('huisbezoeken');
    expect(slugs('niet goed te been')[0]).toBe('buurttaxi-en-deelwagens');
    expect(slugs('wat zijn een aantal voorbeelden')).toEqual([]);
  });

  test('one and many of a thing are asked for alike', () => {
    for (const [one, many] of [
      ['contactmoment', 'contactmomenten'],
      ['eetmoment', 'eetmomenten'],
      ['eetplek', 'eetplekken'],
      ['buurtteam', 'buurtteams'],
      ['rouwritueel', 'rouwrituelen'],
      ['senior', 'senioren'],
    ] as const) {
      expect(slugs(one), one).not.toEqual([]);
      expect(slugs(many), many).toEqual(slugs(one));
    }
    for (const general of ['bewoner', 'bewoners', 'inwoner', 'inwoners', 'stad', 'steden', 'bestuur', 'besturen'])
      expect(catalogue.select(ask(general)).tooGeneral, general).toBe(true);
    expect(slugs('betaalbare')).toEqual(slugs('betaalbaar'));
  });

  test('every word of the practices and the thesaurus finds the same as its plural', () => {
    // What looks like one and many and is not: verbs, degrees of comparison, adverbs, the town of Landen.
    const others = new Set('ouder jonger werk thuiswerk voorkom deel alle niet stap vorm land lang'.split(' '));
    const dutch = thesaurus.replace(/\| (?:en|fr):[^|\n]*/g, ' ');
    const pool = new Set(words(`${dutch} ${JSON.stringify(readRealRecords())}`));
    const pluralsOf = (word: string) => [
      `${word}s`,
      `${word}en`,
      `${word}${word.at(-1)}en`,
      word.replace(/([aeou])\1([a-z])$/, '$1$2en'),
      word.replace(/([aeou])\1?([a-z]*)f$/, '$1$2ven'),
      word.replace(/([aeou])\1?([a-z]*)s$/, '$1$2zen'),
    ];
    const pairs = [...pool]
      .filter((word) => /^[a-z]{4,}$/.test(word) && !others.has(word))
      .flatMap((word) =>
        pluralsOf(word).flatMap((plural) => (plural !== word && pool.has(plural) ? [[word, plural]] : [])),
      );
    expect(pairs.length).toBeGreaterThan(400);
    const unlike = pairs.filter(
      ([one = '', many = '']) => slugs(one).toSorted().join() !== slugs(many).toSorted().join(),
    );
    expect(unlike).toEqual([]);
  });

  test('for whom a practice is may be asked alone', () => {
    const [one, ...others] = readRealRecords().map((record) => publish(record));
    if (!one) throw new Error('No practices');
    const forMen = { ...one, record: { ...one.record, slug: 'mannen', title: 'Klussen voor mannen en vrouwen' } };
    const { select } = createCatalogue([forMen, ...others], vocabularies, nearby, searchTexts);
    for (const question of ['mannen', 'man', 'vrouwen'])
      expect(select(ask(question)).page.map(({ record }) => record.slug)).toEqual(['mannen']);
  });

  test('that nothing is for whom a question names is told, and the rest is answered', () => {
    for (const [question, who, rest] of [
      ['oudere mannen', 'mannen', 'ouderen'],
      ['eenzame mannen', 'mannen', 'eenzaam'],
      ['mannen café', 'mannen', 'café'],
      ['oudere vrouwen op den buiten', 'vrouwen', 'ouderen op den buiten'],
    ] as const) {
      expect(catalogue.select(ask(question)).leftOut, question).toEqual([who]);
      expect(slugs(question).length, question).toBeGreaterThan(3);
      expect(slugs(question)[0], question).toBe(slugs(rest)[0]);
    }
    expect(slugs('wat werkt bij mannen')).toEqual([]);
  });

  test('general words alone find nothing, whatever practices have them', () => {
    for (const question of ['wat werkt', 'wat werkt het best', 'wat helpt', 'goede voorbeelden', 'bewezen effectief'])
      expect(slugs(question), question).toEqual([]);
    expect(slugs('wat werkt tegen eenzaamheid')).not.toEqual([]);
    expect(slugs('nieuwe bewoners')[0]).toBe('motena-kennismaking-nieuwe-bewoners');
  });

  test('who works with whom is not who works at all', () => {
    for (const question of ['bedrijven', 'werkgevers', "collega's", 'vacature maatschappelijk werker'])
      expect(slugs(question).length, question).toBeLessThanOrEqual(5);
    expect(slugs('bedrijven')[0]).toBe('actieplan-telewerk');
    for (const question of ['sociaal werk', 'maatschappelijk werk', 'social work'])
      expect(slugs(question)[0], question).toBe('caw-onthaal-en-preventie-west-vlaanderen');
    for (const question of ['werkplan', 'werkbezoek', 'werkgroep']) expect(slugs(question), question).toEqual([]);
    for (const question of ['werkloos', 'werkzoekenden', 'werkloosheid', 'werk verloren'])
      expect(slugs(question).length, question).toBeLessThanOrEqual(4);
    expect(slugs('maatschappelijk werker')[0]).toBe('vroegdetectie-door-professionals');
    for (const slug of slugs('welzijn op voorschrift').slice(0, 5))
      expect(catalogue.whyItFits('welzijn op voorschrift', slug)).not.toContain('welzijn');
  });

  test('what is lost without a death is no grief, and what is mapped is no card', () => {
    expect(slugs('verlies van werk').length).toBeLessThanOrEqual(3);
    expect(slugs('verlies van werk')[0]).toBe('vrijwilligerswerk-als-betekenisvolle-rol');
    expect(slugs('verlies van de partner')[0]).toBe('huisbezoeken-nabestaanden-herselt');
    expect(catalogue.whyItFits('weduwen', 'samen-lezen-jouw-verhaal-telt-noorderwijk')).toEqual([]);
    for (const question of ['bingo', 'kaartjes sturen'])
      expect(slugs(question), question).not.toContain('eenzaamheidsinterventies-in-vlaanderen-in-kaart');
    expect(slugs('netwerk in kaart brengen')[0]).toBe('eenzaamheidsinterventies-in-vlaanderen-in-kaart');
    expect(slugs('kaartjes sturen')[0]).toBe('kerstkaarten-morkhoven');
  });

  test('little money for a project is no poverty; a neighbourhood on line and a disability lead to what is about them', () => {
    for (const question of ['weinig budget', 'zonder budget'])
      expect(slugs(question), question).not.toContain('meldpunt-armoede-en-eenzaamheid-brugge');
    for (const question of ['buurtapp', 'hoplr']) expect(slugs(question)[0], question).toBe('online-buurten');
    for (const question of ['mensen met een beperking', 'verstandelijke beperking'])
      expect(slugs(question)[0], question).toBe('inclusieve-speelpunten-peer-pelt');
  });

  test('a province or referentieregio finds what its filter shows', () => {
    const shownBy = (key: 'provinces' | 'regions', id: string) =>
      catalogue.select({ ...ask(''), filters: { [key]: [id] } }).every();
    for (const { id, name } of areas.regions.province)
      for (const { record } of shownBy('provinces', id))
        expect(slugs(`in de provincie ${name}`), name).toContain(record.slug);
    for (const { id, name } of areas.regions.referenceRegion) {
      const filtered = shownBy('regions', id).map(({ record }) => record.slug);
      const question = name.startsWith('Regio') || name === 'Limburg' ? name : `regio ${name}`;
      expect(slugs(question), name).toEqual(expect.arrayContaining(filtered));
    }
    for (const name of ['Kempen', 'Westhoek', 'Waasland', 'Midwest', 'Denderregio'])
      expect(slugs(name), name).not.toEqual([]);
    expect(slugs('Meetjesland')).toEqual([]);
    expect(catalogue.whyItFits('kempen', 'babbellijn-herselt')).toEqual(['Kempen']);
  });

  test('around a place or in a part of it is there', () => {
    expect(slugs('ouderen in Noord-Limburg')).toEqual(slugs('ouderen in Limburg'));
    expect(slugs('rond Gent')).toEqual(slugs('Gent'));
    for (const question of ['omgeving Kortrijk', 'regio Kortrijk']) expect(slugs(question), question).toEqual([]);
  });

  test.each([
    ['eenzaamhijd', 'eenzaamheid'],
    ['knidren', 'kinderen'],
    ['budy', 'buddy'],
    ['uivart', 'uitvaart'],
    ['jeny', 'jenny'],
    ['kontakt', 'contact'],
    ['roeselaare', 'Roeselare'],
    ['bruge', 'Brugge'],
    ['antwerpn', 'Antwerpen'],
  ])('"%s" is read as %s', (typed, readAs) => {
    const { corrections, total } = catalogue.select(ask(typed));
    expect(total).toBeGreaterThan(0);
    expect(corrections).toEqual([{ typed, readAs }]);
  });

  test('a compound of words that are right is not corrected, whatever its plural', () => {
    expect(catalogue.select(ask('lotgenotengroep')).corrections).toEqual([]);
    expect(slugs('lotgenotengroep')).toContain('lotgenotencontact');
  });

  test.each([
    ['oma', 'motena-attenties-van-kinderen'],
    ['mijn oma is eenzaam', 'europees-project-poperinge'],
    ['breicafé', 'soepcafes'],
    ['repaircafé', 'soepcafes'],
    ['maaltijdbedeling', 'motena-warme-maaltijden'],
    ['spelletjesnamiddag', 'inclusieve-speelpunten-peer-pelt'],
    ['muurschildering', 'vierkant-tegen-eenzaamheid-brugge'],
    ['cercle téléphonique', 'telefooncirkels'],
    ['phone circle', 'telefooncirkels'],
    ['belcirkel', 'telefooncirkels'],
    ['hoe mensen bereiken die niemand bereikt', 'huisbezoeken'],
    ['moeilijk bereikbare ouderen vinden', 'huisbezoeken'],
    ['people who are hard to reach', 'vroegdetectie-door-professionals'],
    ['ouders die hun kind verloren', 'kinderperk-leuven'],
    ['actieplan schrijven voor de gemeente', 'howest-actieplan-begeleiding'],
    ['werkvorm', 'educatieve-fiche-verbonden-met-niemand'],
    ['iets nuttigs doen', 'vrijwilligerswerk-als-betekenisvolle-rol'],
    ['ergens binnenspringen', 'wijkcentra'],
    ['iemand die voorleest', 'samen-lezen-jouw-verhaal-telt-noorderwijk'],
    ['stap voor stap een buddyproject opzetten', 'buddywerkingen'],
    ['hoe evalueren of het werkt', 'vvsg-vub-bevraging-2021'],
    ['werkgelegenheid', 'digiscan-brugge'],
    ['goei gebuur', 'burenhulp'],
    ['een oogje in het zeil houden', 'vroegdetectie-door-professionals'],
    ['komt de deur niet meer uit', 'deur-aan-deuracties'],
    ['student inwonen bij een bomma', 'kotstudenten-wzc-edouard-remy-leuven'],
    ['goede voorbeelden uitwisselen', 'eenzaamheidsateliers'],
    ['presentie en outreach', 'straathoekwerk-vertelt'],
    ['moeder begint te vergeten', 'samen-lezen-jouw-verhaal-telt-noorderwijk'],
    ['solitude des aînés à la campagne', 'europees-project-poperinge'],
    ['meals on wheels', 'motena-warme-maaltijden'],
    ['verveling', 'buurtsport'],
  ])('"%s", which no practice says, brings %s among the first three', (question, slug) => {
    expect(slugs(question).slice(0, 3)).toContain(slug);
  });

  test('a compound with a part that is not of the field is about something else', () => {
    for (const word of ['winkelkar', 'kledingbank', 'rouwkamer', 'voetbaltickets', 'gebarentaal'])
      expect(slugs(word), word).toEqual([]);
  });

  test('of a question whose parts all occur, what has the most telling ones is an answer too', () => {
    expect(slugs('digital skills help at home')).toEqual(
      expect.arrayContaining(['digiscan-brugge', 'brugfiguur-digitalisering-hasselt']),
    );
    expect(slugs('digitale zonnepanelen voor thuis').length).toBeLessThan(slugs('digitale hulp voor thuis').length);
  });

  test('a name with hyphens is found without them', () => {
    for (const question of ['vergeetmenietje', 'vergeet-me-nietje', 'vergeet me nietje'])
      expect(slugs(question)[0], question).toBe('motena-vergeet-me-nietje');
  });

  test('a theme that a word only belongs to is no answer', () => {
    for (const question of ['koor', 'muziek zingen koor']) expect(slugs(question), question).toEqual([]);
  });

  test('a common word does not bring half the practices', () => {
    for (const word of ['bibliotheek', 'repair café', 'pas gepensioneerd', 'OCMW', 'scheiding'])
      expect(slugs(word).length, word).toBeLessThanOrEqual(15);
  });

  const topics =
    'eenzaamheid ouderen jongeren rouw dementie buren armoede vrijwilligers mantelzorg huisbezoek buurtrestaurant buddy digitaal nieuwkomers bibliotheek moestuin studenten vervoer';
  const officeWords =
    'opstellen goedkeuren uitbreiden voorbereiden aanvragen jaarverslag bestrijden indienen verlengen evalueren afstemmen verantwoorden strijd begroten vergaderzaal ondertekenen';

  test.each(topics.split(' '))('"%s" is found beside any ordinary word of an official', (topic) => {
    for (const word of officeWords.split(' ')) {
      const { total, leftOut } = catalogue.select(ask(`${topic} ${word}`));
      expect(total, `${topic} ${word}`).toBeGreaterThan(0);
      expect(leftOut.every((each) => each === word)).toBe(true);
    }
  });

  test('what is left out is said, and is left out only for a word of the field', () => {
    expect(catalogue.select(ask('zwembad voor ouderen'))).toMatchObject({ leftOut: ['zwembad'] });
    for (const lack of ['zonder netwerk', 'zonder sociale contacten', 'verlies van contact'])
      expect(catalogue.select(ask(`zorgvrager ${lack}`))).toMatchObject({ leftOut: ['zorgvrager'] });
    expect(catalogue.select(ask('actieplan eenzaamheid opstellen')).leftOut).toEqual([]);
    // What a place answers does not hide that nothing has the other word.
    expect(catalogue.select(ask('turkse vrouwen in Gent'))).toMatchObject({ leftOut: ['turkse', 'vrouwen'] });
    expect(catalogue.select(ask('iets voor ouderen in Gent')).leftOut).toEqual([]);
    expect(catalogue.select(ask('event'))).toMatchObject({ total: 0, tooGeneral: true });
    for (const question of ['identiteitskaart verloren', 'bouwvergunning garage', 'ouderen zwembad zonnepanelen'])
      expect(catalogue.select(ask(question)), question).toMatchObject({ total: 0, leftOut: [] });
  });

  test('of a question of which nothing has a word, filters choose from all that answers the rest', () => {
    const inProvince = (q: string) => catalogue.select({ ...ask(q), filters: { provinces: ['antwerpen'] } }).total;
    expect(inProvince('LGBT ouderen')).toBe(inProvince('ouderen'));
    expect(inProvince('ouderen')).toBeGreaterThan(0);
    expect(catalogue.select(ask('LGBT ouderen')).leftOut).toEqual(['lgbt']);
  });

  test('who names a group of people asks enough to be told that nothing is for them', () => {
    for (const question of ['wat werkt bij mannen', 'mannen bereiken'])
      expect(catalogue.select(ask(question)), question).toMatchObject({ total: 0, tooGeneral: false });
    expect(catalogue.select(ask('wat werkt'))).toMatchObject({ total: 0, tooGeneral: true });
  });

  test('who cannot leave the house is visited, and does not look for houses', () => {
    for (const question of ['mensen die hun huis niet uit kunnen', 'bedlegerig', 'housebound']) {
      expect(slugs(question)[0], question).toBe('huisbezoeken');
      expect(slugs(question), question).not.toContain('overkop-huizen');
    }
  });

  test('a part of a word is not an English word, nor a language a country', () => {
    expect(slugs('loneliness at work')[0]).toBe('actieplan-telewerk');
    expect(slugs('Nederlands leren')).not.toContain('een-tegen-eenzaamheid-nederland');
    expect(slugs('Nederlandse voorbeelden')).toContain('movisie');
  });

  test('who names the young and the old asks for what joins them', () => {
    for (const question of ['hoe jongeren betrekken bij ouderen', 'jeunes et personnes âgées ensemble'])
      expect(slugs(question)[0], question).toBe('jong-en-oud-in-gent');
    expect(slugs('bezoek van kinderen aan ouderen')[0]).toBe('motena-attenties-van-kinderen');
    expect(slugs('ouderen')[0]).not.toBe('jong-en-oud-in-gent');
  });

  test('who asks for friends finds what makes friends, not what is for friends', () => {
    for (const question of ['vrienden', 'nieuwe vrienden maken', 'friends'])
      expect(slugs(question)[0], question).toBe('buddywerkingen');
    expect(slugs('vrienden').slice(0, 6)).not.toContain('kinderperk-leuven');
  });

  test('what it may cost tells less than what it is', () => {
    const asked = 'Is er een film over eenzaamheid die we gratis mogen tonen?';
    expect(slugs(asked)[0]).toBe('documentaire-verbonden-met-niemand');
    expect(slugs('betaalbaar wonen')[0]).toBe('cohousing-en-sociale-huisvesting');
    expect(slugs('gratis')).not.toEqual([]);
  });

  test('a misspelled word is read as the known one, and said so', () => {
    const { corrections, total } = catalogue.select(ask('begraafplats'));
    expect(total).toBeGreaterThan(0);
    expect(corrections[0]).toMatchObject({ typed: 'begraafplats', readAs: expect.stringMatching(/^begraafplaats/) });
  });

  test.each([
    ['dienstecentrum', 'dienstencentrum', 'lokale-dienstencentra'],
    ['lokaal diensencentrum', 'dienstencentrum', 'lokale-dienstencentra'],
    ['kerskaarten', 'kerstkaarten', 'kerstkaarten-morkhoven'],
    ['buutrestaurant', 'buurtrestaurant', 'buurtrestaurants'],
    ['moestintjes', 'moestuintjes', 'deelmoestuintjes-poperinge'],
    ['rauwbegeleiding', 'rouwbegeleiding', 'rouwbegeleiding'],
    ['soepcaffé', 'soepcafe', 'soepcafes'],
  ])('"%s", two words side by side, is read as %s', (typed, readAs, slug) => {
    expect(catalogue.select(ask(typed)).corrections).toMatchObject([{ readAs }]);
    expect(slugs(typed)[0]).toBe(slug);
  });

  test('compounds that are right are not taken for another', () => {
    for (const word of ['kaartavond', 'kledingbank', 'wijkhuis', 'schooltuin', 'naaicafé', 'winkelkar', 'rouwkamer'])
      expect(catalogue.select(ask(word)).corrections, word).toEqual([]);
  });

  const longTitleWords = once(() =>
    catalogue.all().flatMap(({ record: { title, slug } }) =>
      words(title)
        .filter((word) => /^[a-z]{8,}$/.test(word) && slugs(word).includes(slug))
        .map((word) => ({ word, slug })),
    ),
  );

  test.each([
    // What is left is one error away from two known words, or reads as two words that belong together.
    [1, 0.01],
    // Words of eight and nine letters are too near to others to be guessed at.
    [2, 0.2],
  ])('%i typing errors in a long word of a title still find it', (errors, most) => {
    const edit = fc.record({
      at: fc.nat(40),
      letter: fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz'),
      how: fc.constantFrom('left out', 'doubled up', 'another', 'swapped'),
    });
    const edits = fc.record({
      of: fc.constantFrom(...longTitleWords()),
      made: fc.array(edit, { minLength: errors, maxLength: errors }),
    });
    const misspelt = fc
      .sample(edits, { numRuns: 600, seed: 20261121 })
      .map(({ of, made }) => ({ ...of, typed: made.reduce(misspell, of.word) }))
      .filter(({ word, typed }) => typed !== word && !isListed(isDutchWord, typed));
    const missed = misspelt.filter(({ typed, slug }) => !slugs(typed).includes(slug));
    expect(misspelt.length).toBeGreaterThan(400);
    expect(missed.length / misspelt.length, missed.map(({ typed }) => typed).join()).toBeLessThan(most);
  });

  test('says why a practice fits, in words of the practice', () => {
    const why = catalogue.whyItFits('weduwen herselt', 'huisbezoeken-nabestaanden-herselt').join(', ');
    expect(why).toMatch(/weduw|nabestaand|rouw|verlies|partner/);
    expect(why).toMatch(/herselt/i);
    expect(catalogue.whyItFits('zwembad', 'huisbezoeken-nabestaanden-herselt')).toEqual([]);
    expect(catalogue.whyItFits('weduwen', 'bestaat-niet')).toEqual([]);
  });

  test('suggests terms, places and practices while typing', () => {
    const kinds = (text: string) => catalogue.suggest(text, 8).map(({ kind, target }) => `${kind} ${target}`);
    expect(kinds('hersel')).toContain('place 13013');
    expect(kinds('langste sto')).toEqual(['practice de-langste-stoel-brugge']);
    expect(kinds('huisbez').some((item) => item.startsWith('concept activity-types/huisbezoek'))).toBe(true);
    expect(kinds('rouwbegleiding').length).toBeGreaterThan(0);
    expect(kinds('')).toEqual([]);
  });
});
