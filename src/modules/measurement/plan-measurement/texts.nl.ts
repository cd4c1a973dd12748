import type { GroupNeeded } from '../../evidence/contract';

/** It is never certain: no 0 and no 100. */
const of100 = (chance: number) => (chance < 1 ? 'minder dan 1' : chance > 99 ? 'meer dan 99' : `ongeveer ${chance}`);
const found = (chance: number) =>
  `vindt een meting een middelgroot effect in ${of100(chance)} van de 100 keer (80 is gebruikelijk).`;

export const nl = {
  title: 'Maak een plan om te meten',
  changeTitle: (title: string) => `Plan van ${title}`,
  change: 'Wijzig het plan',
  lead: 'Vier vragen. U kunt het plan later nog wijzigen.',
  noRole:
    'Een plan maakt een coördinator van een organisatie. Vraag uw coördinator, of vraag toegang voor uw organisatie.',
  askOrganisation: 'Vraag toegang voor uw organisatie',
  organisation: 'Voor welke organisatie?',
  which: '1. Welke praktijk?',
  practice: 'Naam van de praktijk',
  practiceHint: 'Een gepubliceerde praktijk. Typ een deel van de naam; bij het nakijken tonen we wat erop lijkt.',
  practiceErrors: {
    required: 'Vul de naam van een praktijk in.',
    unknown: 'Er is geen gepubliceerde praktijk met deze naam. Kies hieronder, of typ iets anders.',
  },
  meant: 'Bedoelt u een van deze?',
  toPractices: 'Zoek tussen alle praktijken',
  instrument: 'Welke vragenlijst?',
  fromAge: (age: number) => `vanaf ${age} jaar`,
  instrumentErrors: {
    required: 'Kies een vragenlijst.',
    ages: 'Deze vragenlijst is niet gemaakt voor de leeftijd die u koos.',
  },
  someAges: (age: number) =>
    `Deze vragenlijst is gemaakt voor mensen vanaf ${age} jaar: niet voor iedereen van de leeftijd die u koos.`,
  whatFits: (names: string) => `Wat wel past: ${names}.`,
  whatFitsSome: (names: string) => `Wat alleen voor sommigen van hen past: ${names}.`,
  tooYoung: (age: number, construct: string) =>
    `Voor wie jonger is dan ${age} jaar hebben we geen vragenlijst over ${construct}.`,
  instrumentHint: 'Zes vragen van De Jong Gierveld passen bij de meeste praktijken voor volwassenen.',
  toInstruments: 'Vergelijk de vragenlijsten',
  who: '2. Wie doet mee?',
  expected: 'Hoeveel mensen verwacht u?',
  expectedHint: 'In beide groepen samen, als er een vergelijkingsgroep is.',
  expectedErrors: {
    required: 'Vul een aantal in.',
    notANumber: 'Vul een aantal in cijfers in.',
  },
  ageGroup: 'Welke leeftijd?',
  ages: (group: string) => (group === '60+' ? '60 jaar en ouder' : `${group} jaar`),
  mixed: 'verschillende leeftijden',
  municipality: 'In welke gemeente?',
  municipalityErrors: {
    required: 'Vul een gemeente in.',
    unknown: 'Deze gemeente kennen we niet. Typ de volledige naam.',
  },
  when: '3. Wanneer?',
  startsOn: 'Eerste bijeenkomst of contact',
  endsOn: 'Laatste bijeenkomst of contact',
  startsHint: 'Kort vóór deze dag stelt u de eerste vragen.',
  endsHint: 'Loopt het altijd door? Neem de dag waarop u het effect verwacht, bijvoorbeeld na zes maanden.',
  dayErrors: { required: 'Vul een dag in, zoals 20/11/2026.', wrong: 'Dit is geen dag. Vul in zoals 20/11/2026.' },
  endsErrors: {
    required: 'Vul een dag in, zoals 20/11/2026.',
    wrong: 'Dit is geen dag. Vul in zoals 20/11/2026.',
    tooEarly: 'Deze dag moet na de eerste komen.',
  },
  followUps: 'Vraagt u later nog eens?',
  followUpChoices: { 'after-3-months': '3 maanden na afloop', 'after-6-months': '6 maanden na afloop' },
  followUpsHint: 'Alleen met een meting na 6 maanden kan een praktijk het hoogste niveau van zekerheid halen.',
  compare: '4. Met of zonder vergelijkingsgroep?',
  comparison: 'Wat is haalbaar?',
  compareHint:
    'Mensen die u meet als het slecht gaat, voelen zich later vaak vanzelf beter. Een groep die (nog) niet meedoet, laat zien hoeveel dat is.',
  designs: {
    single: 'Zonder: alleen wie meedoet, vooraf en achteraf',
    'waiting-list': 'Met een wachtlijst: een deel begint later, en vult dezelfde vragen in terwijl het wacht',
    'other-neighbourhood': 'Met een andere buurt: mensen uit een buurt waar de praktijk niet is',
  },
  more: 'Meer (mag u overslaan)',
  titleField: 'Naam van deze meting',
  titleHint: 'Bijvoorbeeld "Telefooncirkel Noord, voorjaar". Zonder naam krijgt ze die van de praktijk.',
  lifeEvent: 'Gaat het om mensen na een bepaalde gebeurtenis?',
  setting: 'Waar?',
  noneOfThese: 'Niet van toepassing',
  evaluator: 'Wie meet?',
  evaluators: { own: 'Onze eigen organisatie', independent: 'Iemand anders, die er geen belang bij heeft' },
  evaluatorName: 'Wie dan? (school, dienst of organisatie, geen persoon)',
  evaluatorError: 'Vul in wie er meet.',
  keptMonths: 'Hoelang bewaren we de antwoorden?',
  keptMonthsHint: 'Te tellen vanaf de laatste vragen. Daarna worden ze gewist; een uitkomst die u deelde, blijft.',
  months: (count: number) => `${count} maanden`,
  advise: 'Reken uit hoeveel mensen u nodig hebt',
  save: 'Bewaar het plan',
  adviceTitle: 'Hoeveel mensen u nodig hebt',
  adviceHeaders: [
    'Om te zien',
    'Zonder vergelijkingsgroep',
    'Met vergelijkingsgroep, per groep',
    'Met vergelijkingsgroep, samen',
  ],
  adviceCaption: 'Aantal mensen om te beginnen (en hoeveel er voor en na antwoorden), per grootte van het effect',
  needed: ({ answering, beginning }: GroupNeeded) => `${beginning} (${answering})`,
  toMethods: 'Hoe we rekenen',
  sizes: { small: 'een klein effect', medium: 'een middelgroot effect', large: 'een groot effect' },
  advice: {
    stronger: (expected: number, chance: number) =>
      `Met ${expected} mensen ${found(chance)} U kunt ook een vergelijkingsgroep maken. Dat raden we aan: dan weet u of het door de praktijk komt.`,
    feasible: (expected: number, chance: number) =>
      `Met ${expected} mensen is een vergelijkingsgroep haalbaar: zo ${found(chance)} Dit plan zegt het meest van wat hier kan.`,
    'too-few': (expected: number, chance: number) =>
      `Met ${expected} mensen, over twee groepen verdeeld, ${found(chance)} Zoek meer mensen, of meet zonder vergelijkingsgroep: dan vindt u het vaker, maar weet u niet of het door de praktijk komt.`,
    'more-people': (expected: number, chance: number) =>
      `Met ${expected} mensen ${found(chance)} Meet toch: samen met gelijke praktijken elders telt uw groep mee. Kunt u samen met een andere gemeente meten?`,
    'cannot-share-split': (expected: number) =>
      `Verdeelt u ${expected} mensen over twee groepen, dan blijven er in een groep waarschijnlijk minder dan tien over. Daarvan toont de site anderen niets. Meet zonder vergelijkingsgroep: dan kan uw meting wel meetellen. Of zoek meer mensen.`,
    'cannot-share': (expected: number) =>
      `Van ${expected} mensen blijven er na afloop waarschijnlijk te weinig over. Van minder dan tien mensen in een groep toont de site anderen niets: uw meting kan dan niet meetellen. Zoek meer mensen, of meet samen met een andere gemeente.`,
    'as-planned': (expected: number, chance: number) =>
      `Met ${expected} mensen zonder vergelijkingsgroep ${found(chance)} Voor een vergelijkingsgroep zijn er te weinig.`,
  },
  smallest: (effect: string) => `Het kleinste effect dat uw plan meestal vindt, is ${effect} van de spreiding.`,
  movedTitle: 'Iemand anders wijzigde dit intussen',
  moved: (name: string) => `${name} bewaarde iets terwijl u schreef. Kijk hieronder na en bewaar opnieuw.`,
  somebody: 'Een collega',
  fixedInstrument: 'Er zijn al antwoorden: de vragenlijst kan niet meer veranderen.',
  fixedDesign: 'Er zijn al deelnemers in de vergelijkingsgroep: die kan niet meer weg.',
  fixedMoment: (moment: string) => `Er zijn al antwoorden van ${moment}: dat moment kan niet meer weg.`,
};
export type PlanTexts = typeof nl;
