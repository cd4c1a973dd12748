import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { extractAnswers, extractFields } from '../share-practice/extract-fields';
import type { ExtractedFields } from './extract-fields';
import { type JudgedText, judgedTexts } from './judged-texts';

type Values = Record<string, (string | number)[]>;

/** Every field as a list of values, by its name in the judged texts. */
function valuesOf(text: string): Values {
  const { cost, personal, ...found } = extractFields(text);
  const fields = {
    ...found,
    costTotal: cost.total,
    costPerYear: cost.perYear,
    costPerParticipant: cost.perParticipant,
  };
  return Object.fromEntries(
    Object.entries(fields).map(([field, value]) => {
      const items = Array.isArray(value) ? value : value === null ? [] : [value];
      return [field, items.map((item) => item.value)];
    }),
  );
}

const longTexts = [
  'summary',
  'trigger',
  'problem',
  'targetGroupNote',
  'goals',
  'approach',
  'preconditions',
  'wentWell',
  'wentLessWell',
];
const fits = (field: string, found: string | number, wanted: string | number) =>
  longTexts.includes(field) ? String(found).startsWith(String(wanted)) : found === wanted;

/** How well the texts are read: values that are right, wrong ones, and those that were missed. */
function judge(texts: readonly JudgedText[]) {
  const tally = { right: 0, wrong: [] as string[], missed: [] as string[] };
  for (const { text, expected } of texts) {
    const found = valuesOf(text);
    const name = text.slice(0, 15).replace(/\n/g, ' ');
    for (const field of new Set([...Object.keys(found), ...Object.keys(expected)])) {
      const values = found[field] ?? [];
      const wanted = [expected[field] ?? []].flat();
      const right = values.filter((value) => wanted.some((each) => fits(field, value, each)));
      const missed = wanted.filter((each) => !values.some((value) => fits(field, value, each)));
      tally.right += right.length;
      tally.wrong.push(
        ...values.filter((value) => !right.includes(value)).map((value) => `${name}, ${field}: ${value}`),
      );
      tally.missed.push(...missed.map((each) => `${name}, ${field}: ${each}`));
    }
  }
  const precision = tally.right / (tally.right + tally.wrong.length);
  const recall = tally.right / (tally.right + tally.missed.length);
  process.stdout.write(
    `${texts.length} texts, ${tally.right} values right: precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}\n` +
      `wrong:\n  ${tally.wrong.join('\n  ')}\nmissed:\n  ${tally.missed.join('\n  ')}\n`,
  );
  return { precision, recall };
}

describe('of judged texts, what is found is right and what is there is found', () => {
  test('in the texts by which the reader was made', () => {
    const { precision, recall } = judge(judgedTexts.filter(({ isHeldOut }) => !isHeldOut));
    expect(precision).toBeGreaterThan(0.96);
    expect(recall).toBeGreaterThan(0.95);
  });

  test('in texts that were written afterwards', () => {
    const { precision, recall } = judge(judgedTexts.filter(({ isHeldOut }) => isHeldOut));
    expect(precision).toBeGreaterThan(0.94);
    expect(recall).toBeGreaterThan(0.87);
  });
});

describe('municipalities', () => {
  const places = (text: string) => valuesOf(text).municipalities;

  test.each([
    'De wijkagent en een agent uit de buurt komen langs.',
    'Halen we niemand over, dan bellen we. We halen mensen thuis op.',
    'Halen jullie ook mensen op?',
    'Een brede bree-kende plank.',
    'Peer support werkt, ook peer-to-peer. Peers helpen elkaar.',
    'Vrijwilligers menen dat een mol in de tuin geel kan zijn; essen en peren groeien er.',
    'Jan Van Damme, mevrouw De Pinte en dokter Van Lier helpen.',
    'Onderzoekers van Universiteit Gent, Hogeschool Gent en de provincie Antwerpen.',
    'De Antwerpsesteenweg en de Gentse Feesten.',
    'BOOM PLANTEN MET DE BUURT',
    'Boom planten met de buurt',
  ])('%j names none', (text) => {
    expect(places(text)).toEqual([]);
  });

  test.each([
    ['We doen dit in Halen en in Bree.', ['71020', '72004']],
    ['De gemeente Peer en de stad Geel', ['72030', '13008']],
    ['Samen in Heist-op-den-Berg', ['12014']],
    ['Sint-Niklaas, St.-Truiden en Knokke', ['46021', '71053', '31043']],
    ['Buurtwerk in Borgloon', ['73111']],
    ['Vrijwilligers uit Mol trekken rond.', ['13025']],
    ['een project in gent', ['44021']],
    ['Oud-Turnhout werkt mee', ['13031']],
  ])('%j names what it names, by its longest name', (text, nis) => {
    expect(places(text)).toEqual(nis);
  });

  const wordNames =
    `As Asse Balen Bever Beringen Boom Bree Damme Duffel Essen Geel Halen Halle Ham Heers Hove Kampenhout Landen Lede Lier Linter
    Lint Menen Mol Peer Pelt Pepingen Ranst Riemst Schoten Tielt Voeren Wellen Zele Zulte`.split(/\s+/);
  test.each(wordNames)('%s is a word as well, and is meant where the text says where', (name) => {
    const nis = places(`Titel (fictief)\n\nDit is in ${name}.`)?.[0];
    expect(nis).toMatch(/^\d{5}$/);
    for (const label of ['Waar', 'Gemeente', 'Gemeenten', 'Gemeente(n)', 'Plaats']) {
      expect(places(`Titel (fictief)\n\n${label}: ${name}`)).toEqual([nis]);
      expect(places(`Titel (fictief)\n\n${label}\n${name}`)).toEqual([nis]);
      expect(places(`Titel (fictief)\n\n${label}: ${name} en Gent`)).toEqual([nis, '44021']);
      expect(places(`Titel (fictief)\n\n${label}: Gent, ${name}.`)).toEqual(['44021', nis]);
    }
    expect(places(`Titel (fictief)\n\n${name} doet iets.`)).toEqual([]);
  });

  test('what follows where it is begins with a word, not with a name', () => {
    expect(places('Titel (fictief)\n\nWaar: Lint\n\nBoom planten met de buurt. Halen en brengen we ook.')).toEqual([
      '11025',
    ]);
    expect(places('Titel (fictief)\n\nWaar: Sporthal Lint in Gent')).toEqual(['11025', '44021']);
  });
});

test('a section of several lines keeps them, and ends at a whole sentence', () => {
  const trigger = (text: string) => valuesOf(`Titel (fictief)\n\nAanleiding\n${text}`).trigger?.[0];
  expect(trigger('Eerst dit. Dan dat.\n- een punt\n- nog een')).toBe('Eerst dit. Dan dat.\neen punt\nnog een');
  const sentence = 'Dit is een zin van veertig tekens.';
  expect(trigger(`${sentence} ${sentence}\n\n`.repeat(60))).toMatch(
    /^(Dit[^.\n]*\. Dit[^.\n]*\.\n)+Dit[^.\n]*\.( Dit[^.\n]*\.)?$/,
  );
});

describe('ages', () => {
  test.each([
    ['60-plussers', ['60+']],
    ['80+', ['60+']],
    ['jongeren van 18 tot 25', ['18-25']],
    ['jongeren van 12 tot 18 jaar', ['13-17']],
    ['jongeren van 12 tot en met 18 jaar', ['13-17', '18-25']],
    ['55-plussers', ['26-59', '60+']],
    ['mensen tussen 20 en 30 jaar', ['18-25', '26-59']],
    ['wie 65 jaar of ouder is', ['60+']],
    ['studenten en senioren', ['18-25', '60+']],
    ['tussen 20 en 30 bezoekers, van 14 tot 16 uur', []],
    ['de ouderenraad en de jeugdraad', []],
  ])('Doelgroep: %j', (text, groups) => {
    expect(valuesOf(`Een titel (fictief)\n\nDoelgroep: ${text}`).ageGroups).toEqual(groups);
  });
});

describe('euro', () => {
  const cost = (text: string) => {
    const { costTotal, costPerYear, costPerParticipant } = valuesOf(`Titel (fictief)\n\n${text}`);
    return [costTotal?.[0], costPerYear?.[0], costPerParticipant?.[0]];
  };

  test.each([
    ['De totale kostprijs is € 1.250,50.', [1250.5, undefined, undefined]],
    ['Het kostte 1250 euro.', [1250, undefined, undefined]],
    ['Budget: 12.000 EUR per jaar', [undefined, 12000, undefined]],
    ['Kosten: 1,2 miljoen euro', [1_200_000, undefined, undefined]],
    ['Kosten: € 15,- per deelnemer en 300 euro per jaar', [undefined, 300, 15]],
    ['Kosten: per deelnemer rekenen we 7,5 euro', [undefined, undefined, 7.5]],
    ['We kregen een subsidie van 5000 euro.', [undefined, undefined, undefined]],
    ['Deelnemers betalen 3 euro per persoon.', [undefined, undefined, undefined]],
    ['Kosten: 500 à 1000 euro', [undefined, undefined, undefined]],
    ['Kosten: tussen 500 en 1.000 euro per jaar', [undefined, undefined, undefined]],
    ['Kosten: hoogstens 500 euro', [undefined, undefined, undefined]],
    ['Kosten: 75 euro per maand', [undefined, undefined, undefined]],
    ['Kosten: 75 euro per jaar. Of toch 80 euro per jaar.', [undefined, undefined, undefined]],
    ['We lopen 500 meter per jaar.', [undefined, undefined, undefined]],
    ['Het budget bedraagt 5.000 euro waarvan 2.000 euro subsidie.', [5000, undefined, undefined]],
    ['De kostprijs is 900 euro per jaar (waarvan 200 euro subsidie).', [undefined, 900, undefined]],
    ['The total cost is 5000 euro, of which 2000 euro is a grant.', [5000, undefined, undefined]],
    ['Het project, waarvan de kosten 500 euro bedragen, loopt.', [500, undefined, undefined]],
    ['We kregen 5.000 euro subsidie waarvan 2.000 euro naar de kosten ging.', [undefined, undefined, undefined]],
  ])('%j', (text, amounts) => {
    expect(cost(text)).toEqual(amounts);
  });
});

describe('personal data', () => {
  const digits = (count: number) => fc.stringMatching(new RegExp(`^[1-9]\\d{${count - 1}}$`));
  const email = fc
    .tuple(fc.stringMatching(/^[a-z]{2,8}(\.[a-z]{2,8})?$/), fc.stringMatching(/^[a-z]{3,9}\.(be|com)$/))
    .map(([name, host]) => `${name}@${host}`);
  const phone = fc.oneof(
    digits(8).map((rest) => `04${rest.slice(0, 2)}/${rest.slice(2, 4)}.${rest.slice(4, 6)}.${rest.slice(6)}`),
    digits(8).map((rest) => `04${rest.slice(0, 2)} ${rest.slice(2, 4)} ${rest.slice(4, 6)} ${rest.slice(6)}`),
    digits(8).map((rest) => `+32 ${rest.slice(0, 3)} ${rest.slice(3, 5)} ${rest.slice(5, 7)} ${rest.slice(7)}9`),
    digits(7).map((rest) => `0${rest.slice(0, 2)} ${rest.slice(2, 4)} ${rest.slice(4, 6)} ${rest.slice(6)}1`),
    digits(8).map((rest) => `+32 (0)4${rest.slice(0, 2)} ${rest.slice(2, 4)} ${rest.slice(4, 6)} ${rest.slice(6)}`),
  );
  const lead = fc.constantFrom(
    'Titel',
    '\nDoelgroep:',
    '\nAanpak\n-',
    '\nPartners:',
    'Samen met',
    '\nKosten: 100 euro per jaar,',
    'zie www.x.be/',
    '\nOrganisatie:',
  );

  test('an e-mail address or a telephone number comes in no field and in no piece', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(lead, fc.oneof(email, phone)), { minLength: 1, maxLength: 5 }), (parts) => {
        const told = JSON.stringify(
          extractAnswers(parts.map(([before, data]) => `${before} ${data} en meer`).join('. ')),
        );
        for (const [, data] of parts) expect(told).not.toContain(data);
      }),
      { numRuns: 500 },
    );
  });

  test('what was left out is told by its kind; what stands under contact is not read', () => {
    const text =
      'Titel\n\nAanpak\n- bel BE68 5390 0754 7034 of 85.07.30-033.28\n\nContact\nAn Peeters, Kerkstraat 1, Gent\nan@x.be';
    const { personal, fields } = extractAnswers(text);
    expect(personal.toSorted()).toEqual(['account', 'contact', 'email', 'national-number']);
    expect(JSON.stringify(fields)).not.toMatch(/Peeters|Gent|5390|85\.07/);
  });

  test('a date with an hour, an amount and a period are no telephone number', () => {
    const { fields } = extractAnswers(
      'Titel\n\nAanpak\n- op 01/02/2023 om 10.30 uur\n- van 2019-2020 tot 12.000.000 mensen',
    );
    expect(fields.approach).toBe('op 01/02/2023 om 10.30 uur\nvan 2019-2020 tot 12.000.000 mensen');
  });
});

describe('whatever the text', () => {
  const pieces = fc.constantFrom(
    ...judgedTexts.flatMap(({ text }) => text.split(/(?<=[\n.:])/)),
    '€ ',
    '1.000',
    ' euro',
    '\n- ',
    ' per jaar',
    ' in Gent',
    '# ',
  );
  const texts = fc
    .array(fc.oneof({ weight: 4, arbitrary: pieces }, fc.string()), { maxLength: 30 })
    .map((parts) => parts.join(''));
  const squeeze = (text: string) =>
    text
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .toLowerCase()
      .trim();

  test('nothing is invented: each text and each piece stood in it', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const source = ` ${squeeze(text)} `;
        // Line by line; where personal data was left out, the text before it and behind it stood there.
        const stood = (value: string | number) => {
          for (const part of String(value).split(/…|\n/)) expect(source).toContain(squeeze(part));
        };
        // A section keeps the order of its lines.
        const inOrder = (value: string) => {
          let at = 0;
          for (const line of value.split('\n')) {
            at = source.indexOf(squeeze(line), at);
            expect(at, line).toBeGreaterThanOrEqual(0);
          }
        };
        const { cost, personal, ageGroups, municipalities, links, ...found } = extractFields(text) as ExtractedFields;
        const lists = [...found.goals, ...found.approach, ...found.preconditions, ...found.partners, ...found.wentWell];
        if (found.trigger && !found.trigger.value.includes('…')) inOrder(found.trigger.value);
        for (const item of [found.title, found.summary, found.trigger, found.frequency, ...lists])
          if (item) stood(item.value);
        for (const item of [
          ...lists,
          ...municipalities,
          ...ageGroups,
          ...links,
          cost.total,
          cost.perYear,
          found.volunteers,
        ])
          if (item) stood(item.from);
      }),
      { examples: [['Ontstaan\nBabbelbank op het dorpsplein (fictief)\n3) Bezoek met een vragenlijst\n']] },
    );
  });

  test('an empty text gives nothing, and a huge or hostile one is read to its end', () => {
    for (const text of [
      '',
      ' \n\n',
      '…',
      '<script>alert(1)</script>'.repeat(2000),
      'a'.repeat(50_000),
      '1'.repeat(50_000),
      '- '.repeat(25_000),
      'Jan '.repeat(12_000),
      'in samenwerking met '.repeat(2500),
      '€ 1.000 '.repeat(6000),
      'a@'.repeat(25_000),
      '0 '.repeat(25_000),
      ': '.repeat(25_000),
      'elke '.repeat(10_000),
      'http://'.repeat(7000),
      '. A'.repeat(16_000),
    ])
      expect(Object.keys(extractAnswers(text).fields).length).toBeLessThan(8);
    expect(extractAnswers('').fields).toEqual({});
  });
});

test('the answers are those of the form', () => {
  const { fields, rows, fromText } = extractAnswers(judgedTexts[2]?.text ?? '');
  expect(fields).toMatchObject({
    volunteers: '25',
    hoursPerWeek: '8',
    municipalities: 'Sint-Truiden, Tongeren-Borgloon',
    partners: 'Stad Sint-Truiden\nCAW Limburg\nOkra',
  });
  expect(rows.links).toEqual([{ url: 'https://www.telefoonvriend.example/over-ons', note: '' }]);
  expect(fromText.volunteers).toBe('8 uur per week voor de coördinator, 25 vrijwilligers.');
  expect(extractAnswers('Kosten: 7,5 euro per deelnemer').fields.costPerParticipant).toBe('7,5');
});

test('what went less well and hours a week are read in the words that people type', () => {
  const { fields } = extractAnswers(
    'Wat ging goed: mensen komen terug\nWat minder goed: er zijn te weinig chauffeurs\nInzet: 4 uur per week',
  );
  expect(fields).toMatchObject({
    wentWell: 'mensen komen terug',
    wentLessWell: 'er zijn te weinig chauffeurs',
    hoursPerWeek: '4',
  });
});

test.each([
  ['Wat ging goed: men komt terug.\nWat niet lukte: weinig chauffeurs.', 'men komt terug.', 'weinig chauffeurs.'],
  ['Wat ging goed: men komt terug. Wat niet lukte: te laat.', 'men komt terug.', 'te laat.'],
  ['Sterktes: men komt. Wat ging er niet goed: te laat. Echt.', 'men komt.', 'te laat.\nEcht.'],
  ['Wat ging goed: twee dingen: koffie en taart.', 'twee dingen: koffie en taart.', undefined],
])('one paragraph with several labels is read label by label: %j', (text, wentWell, wentLessWell) => {
  const block = { kind: 'paragraph', text } as const;
  const { fields } = extractAnswers([{ kind: 'heading', text: 'Titel (fictief)' }, block]);
  expect([fields.wentWell, fields.wentLessWell]).toEqual([wentWell, wentLessWell]);
});

test.each(['Hoe het werkt:', 'Zo werkt het', 'Hoe we werken'])('“%s” announces the steps', (heading) => {
  const { fields } = extractAnswers(`Titel (fictief)\n\n${heading}\n1. We bellen aan.\n2. We drinken koffie.`);
  expect(fields.approach).toBe('We bellen aan.\nWe drinken koffie.');
});

test.each([
  ['Er doen 12 vrijwilligers mee.', '12'],
  ['Er helpen twaalf vrijwilligers mee.', '12'],
  ['Er zijn 10 en 12 vrijwilligers.', undefined],
  ['We zoeken 10 tot 12 vrijwilligers.', undefined],
])('volunteers of %j', (text, count) => {
  expect(extractAnswers(`Titel (fictief)\n\n${text}`).fields.volunteers).toBe(count);
});

test.each([
  ['Vrijwilligers: 15, waarvan 3 jongeren', '15', undefined],
  ['We koken voor de buurt. Vrijwilligers: 15, waarvan 3 jongeren. Alles gaat goed.', '15', undefined],
  ['We koken met 15 vrijwilligers, onder wie 3 jongeren en 4 studenten.', '15', undefined],
  ['We koken met 15 vrijwilligers, waarvan 3 vrijwilligers uit de buurt.', '15', undefined],
  ['Met 15 vrijwilligers, waarvan 3 jongeren, 4 studenten, bezoeken we ouderen.', '15', ['60+']],
  ['We koken voor ouderen, met studenten als vrijwilliger.', undefined, ['60+']],
  ['Ouderen als vrijwilliger begeleiden kinderen bij het lezen.', undefined, undefined],
  ['Oudere mensen als vrijwilliger begeleiden kinderen.', undefined, undefined],
  ['Ouderen als vrijwilliger bezoeken jongeren.', undefined, ['13-17']],
  ['Doelgroep: ouderen die alleen wonen. We werken met jongeren als vrijwilligers.', undefined, ['60+']],
  ['We koken met jongeren.', undefined, ['13-17']],
  ['Helpers van 65+ koken voor kinderen.', undefined, undefined],
  ['Vrijwilligers van 18 tot 25 jaar bezoeken ouderen.', undefined, ['60+']],
  ['Onze vrijwilligers zijn vooral studenten.', undefined, undefined],
  ['Onze vrijwilligers zijn er voor ouderen.', undefined, ['60+']],
  ['Vrijwilligers van het huis bellen 80-plussers.', undefined, ['60+']],
  ['Jongeren van de school koken mee.', undefined, undefined],
  ['We koken voor ouderen en jongeren helpen mee.', undefined, ['60+']],
  ['Jongeren van de school doen mee.', undefined, ['13-17']],
  ['Senioren bezoeken kinderen.', undefined, undefined],
  ['Jongeren bezoeken eenzame ouderen.', undefined, ['60+']],
  ['Senioren bezoeken het museum.', undefined, ['60+']],
  ['Senioren helpen elkaar.', undefined, ['60+']],
  ['Ouderen bezoeken samen met jongeren het museum.', undefined, ['13-17', '60+']],
  ['Ouderen en jongeren koken samen.', undefined, ['13-17', '60+']],
])('who helps is not for whom it is: %j', (text, volunteers, ageGroups) => {
  const { fields } = extractAnswers(`Titel (fictief)\n\n${text}`);
  expect([fields.volunteers, fields.ageGroups]).toEqual([volunteers, ageGroups]);
});

test.each([
  ['We begonnen in 2019. We stopten in 2024.', '2024'],
  ['We zijn er in 2024 mee gestopt.', '2024'],
  ['We zijn in 2024 gestopt.', '2024'],
  ['Het project werd stopgezet in juni 2023.', '2023'],
  ['Eind 2022 stopte het project.', '2022'],
  ['In 2022 zijn we ermee gestopt, want het geld was op.', '2022'],
  ['De subsidie werd stopgezet in 2023.', undefined],
  ['Drie deelnemers stopten in 2024.', undefined],
  ['We stopten in 2024 met koken, de bezoeken lopen.', undefined],
  ['We stopten in 2020 door corona en begonnen opnieuw in 2022.', undefined],
  ['Het project is gestopt in 2021 in Olen, maar loopt nog in Geel.', undefined],
  ['In 2020 stopten we door corona. Sindsdien wandelen we buiten.', undefined],
  ['Wij stopten in maart 2020 tijdelijk.', undefined],
  ['Het project stopte in 2020 tijdens de lockdown en loopt nu weer.', undefined],
  ['Het project werd stopgezet in 2020. In 2021 startten we weer.', undefined],
  ['We zijn gestopt in 2020 door corona, maar sinds 2021 doen we verder.', undefined],
  ['We stopten in 2022.\n\nElke week komen er nu dertig mensen.', undefined],
  ['Het project loopt sinds 2023. We stopten in 2021.', undefined],
  ['Nu en dan kwamen er weinig mensen. We stopten in 2021.', '2021'],
  ['Het project liep van 2018 tot 2021.', '2021'],
  ['Van maart 2018 tot en met juni 2021 liep het project.', '2021'],
  ['Onze werking sloot de deuren in december 2023.', '2023'],
  ['In december 2023 sloot onze werking definitief de deuren.', '2023'],
  ['De subsidie liep van 2018 tot 2021.', undefined],
  ['Het project loopt van 2018 tot 2021.', undefined],
  ['Het project liep van 2018 tot 2021 als proef en loopt nu overal.', undefined],
  ['De bibliotheek sloot de deuren in december 2023.', undefined],
  ['Onze werking sloot in december 2023 een overeenkomst met de stad.', undefined],
  ['Onze werking sloot de deuren in maart 2020 door corona.', undefined],
])('when it stopped: %j', (text, endedYear) => {
  const { fields } = extractAnswers(`Titel (fictief)\n\n${text}`);
  expect([fields.endedYear, fields.status]).toEqual([endedYear, endedYear && 'stopped']);
});

test.each([
  ['Het buurthuis sloot de deuren in december 2023.', '2023'],
  ['Het buurthuis sloot in december 2023 voorgoed zijn deuren.', '2023'],
  ['De linde sloot de deuren in december 2023.', undefined],
  ['De bibliotheek sloot de deuren in december 2023.', undefined],
])('the first word of its name is the practice too: %j', (text, endedYear) => {
  const { fields } = extractAnswers(`Buurthuis aan de linde\n\nEen zin die opent.\n\n${text}`);
  expect(fields.endedYear).toBe(endedYear);
});

test('from when to when it ran is when it began as well', () => {
  const { fields } = extractAnswers('Buurthuis De Linde\n\nHet buurthuis liep van 2018 tot 2021.');
  expect(fields).toMatchObject({ startedYear: '2018', endedYear: '2021', status: 'stopped' });
});

test.each([
  ['CAW Oost-Vlaanderen', ['caw']],
  ['Rode Kruis Vlaanderen', undefined],
  ['Rode Kruis-Vlaanderen', undefined],
  ['Vlaanderen', ['vlaamse-overheid']],
  ['met steun van Vlaanderen', ['vlaamse-overheid']],
  ['Vlaamse overheid', ['vlaamse-overheid']],
  ['Sport Vlaanderen', ['vlaamse-overheid']],
  ['Departement Zorg van Vlaanderen', ['vlaamse-overheid']],
])('where a partner works is no government: %j', (partner, types) => {
  const { fields } = extractAnswers(`Titel (fictief)\n\nPartners:\n- ${partner}`);
  expect(fields.partnerTypes).toEqual(types);
});

test.each([
  [
    'We werken samen met bpost, het OCMW, Samana en de huisartsenkring.',
    ['bpost', 'OCMW', 'Samana', 'huisartsenkring'],
  ],
  ['We werken samen met de bakker, het OCMW en Samana.', ['OCMW', 'Samana']],
  ['We eten samen met bewoners, maken plezier en zien dan Samana.', ['bewoners']],
])('partners of %j', (text, partners) => {
  expect(
    extractAnswers(`Titel (fictief)\n\nEen zin die opent.\n\n${text}`).fields.partners?.toString().split('\n'),
  ).toEqual(partners);
});

test('the blocks of a document are read the same way, also when a table holds labels and answers', () => {
  const { fields } = extractAnswers([
    { kind: 'heading', text: 'Leesclub (fictief)' },
    { kind: 'paragraph', text: 'Doelgroep' },
    { kind: 'paragraph', text: 'senioren' },
    { kind: 'heading', text: 'Aanpak' },
    { kind: 'item', text: 'Lees samen' },
  ]);
  expect(fields).toMatchObject({
    title: 'Leesclub (fictief)',
    targetGroupNote: 'senioren',
    ageGroups: ['60+'],
    approach: 'Lees samen',
  });
});

describe('goals behind a label', () => {
  const goalsOf = (text: string) => valuesOf(`Babbelbank (fictief)\n\n${text}`).goals;

  test('end where the text goes on about years, money and volunteers, which have fields of their own', () => {
    const text = [
      'Doel: mensen uit de buurt leren elkaar kennen.',
      'Wie alleen woont, vindt een vaste plek.',
      'We startten in 2019.',
      'We werken met 12 vrijwilligers.',
      'De totale kost is 1500 euro per jaar.',
      'Een medewerker werkt 8 uur per week.',
    ];
    const goals = ['mensen uit de buurt leren elkaar kennen.', 'Wie alleen woont, vindt een vaste plek.'];
    for (const joined of [text.join('\n'), text.join(' '), text.join('\n\n')]) expect(goalsOf(joined)).toEqual(goals);
    expect(valuesOf(`Babbelbank (fictief)\n\n${text.join('\n')}`)).toMatchObject({
      startedYear: [2019],
      volunteers: [12],
      hoursPerWeek: [8],
      costPerYear: [1500],
    });
  });

  test.each([
    [
      'Ouderen kennen hun buren. Tegen 2027 krijgt elke oudere wekelijks bezoek van een van onze 20 vrijwilligers. We hopen dat mensen na 5 jaar nog bellen.',
      3,
    ],
    ['Ouderen kennen hun buren. 12 vrijwilligers helpen mee en krijgen er vrienden bij.', 2],
    ['Ouderen kennen hun buren. Het project kostte 500 euro en bracht de straat samen.', 2],
    ['Ouderen kennen hun buren. We startten in 2019 met 12 vrijwilligers. Er zijn nu 20 vrijwilligers.', 3],
    ['Ouderen kennen hun buren. Het project kostte 500 euro. Iedereen telt mee.', 2],
    ['Ouderen kennen hun buren. Het project liep van 2018 tot 2021.', 1],
    ['Ouderen kennen hun buren. De babbelbank startte in 2019.', 1],
    ['Ouderen kennen hun buren. Het warme Gent. Nieuwe buren in Bree.', 3],
    ['Ouderen kennen hun buren. Er waren twaalf vrijwilligers.', 1],
    ['Ouderen kennen hun buren. Gestart in 2019 met 12 vrijwilligers.', 1],
  ])('leave out only what other fields hold altogether: %j', (text, count) => {
    expect(goalsOf(`Doel: ${text}`)).toHaveLength(count);
  });

  test.each([
    ['Minder alleen\nGestart in 2018, in Gent, met 12 vrijwilligers.', ['Minder alleen']],
    ['Minder alleen\nMeer contact', ['Minder alleen', 'Meer contact']],
    ['Mensen leren elkaar\nen de buurt kennen', ['Mensen leren elkaar en de buurt kennen']],
    ['Mensen krijgen bezoek van\nSamana', ['Mensen krijgen bezoek van Samana']],
  ])('of a list end where a line begins something new: %j', (last, goals) => {
    const text = `Doelen\n- Elkaar ontmoeten\n- ${last}`;
    expect(goalsOf(text)).toEqual(['Elkaar ontmoeten', ...goals]);
    expect(valuesOf(`Titel (fictief)\n\n${text}`)).toMatchObject(
      text.includes('2018') ? { startedYear: [2018], volunteers: [12], municipalities: ['44021'] } : {},
    );
  });

  test('are all of a list, and the first sentence, whatever figures they have', () => {
    const list = ['12 vrijwilligers vinden', 'Sinds 2019 mensen samenbrengen'];
    expect(goalsOf(`Doelen\n\n- ${list.join('\n- ')}`)).toEqual(list);
    expect(goalsOf('Doel: met 12 vrijwilligers elke week bij mensen langsgaan.')).toEqual([
      'met 12 vrijwilligers elke week bij mensen langsgaan.',
    ]);
  });
});
