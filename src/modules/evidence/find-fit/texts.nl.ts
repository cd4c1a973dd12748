import type { Direction } from '../map-cell';
import type { GroupNeeded } from '../people-needed';
import type { SynthesisDesign } from '../synthesis';
import type { Fit, FitReason } from '../what-fits';
import type { Learning, NeededToMeasure } from './fit-model';

const reasons: Record<FitReason, Record<Fit, string>> = {
  age: { fits: 'is voor deze leeftijd', unknown: 'noemt geen leeftijd', not: 'is voor een andere leeftijd' },
  'life-event': {
    fits: 'sluit aan bij deze levensgebeurtenis',
    unknown: 'noemt geen levensgebeurtenis',
    not: 'is voor een andere levensgebeurtenis',
  },
  focus: { fits: 'richt zich hierop', unknown: 'zegt niet waarop het zich richt', not: 'richt zich op iets anders' },
  setting: { fits: 'past bij deze plek', unknown: 'noemt geen plek', not: 'speelt zich ergens anders af' },
  partners: {
    fits: 'werkt met een partner die u hebt',
    unknown: 'noemt geen partners',
    not: 'vraagt andere partners',
  },
  budget: {
    fits: 'past in uw budget',
    unknown: 'de kost per deelnemer is niet bekend',
    not: 'kost meer per deelnemer',
  },
  volunteers: {
    fits: 'lukt met uw vrijwilligers',
    unknown: 'zegt niet hoeveel vrijwilligers nodig zijn',
    not: 'vraagt meer vrijwilligers',
  },
  untried: {
    fits: 'is iets anders dan wat u al probeerde',
    unknown: 'zegt niet welk soort activiteit het is',
    not: 'is wat u al probeerde',
  },
  measured: {
    fits: 'metingen van deze praktijk vonden een verbetering',
    unknown: 'deze praktijk is nog niet gemeten, of zonder uitsluitsel',
    not: 'metingen van deze praktijk vonden geen effect, of een mogelijk nadeel',
  },
  'several-elements': {
    fits: 'combineert meer dan één werkzaam element, zoals onderzoek aanraadt',
    unknown: 'zegt niet welke werkzame elementen erin zitten',
    not: 'heeft één werkzaam element: combineer het',
  },
};

const people = ({ answering, beginning }: GroupNeeded) =>
  `${answering} mensen die voor en na antwoorden (begin met ${beginning})`;
const compared = ({ each }: NeededToMeasure) =>
  `Of dat door de activiteit komt, weet u alleen met een vergelijkingsgroep: mensen die meedoen als het slecht gaat, voelen zich later vaak vanzelf beter. Dan zijn het in elke groep ${people(each)}.`;

const learning: Record<Learning, (needed: NeededToMeasure) => string> = {
  'first-ever': (needed) =>
    `Niemand mat dit soort activiteit al. Met ${people(needed.single)} ziet u als eerste of het na afloop beter met hen gaat. ${compared(needed)}`,
  'first-for-group': (needed) =>
    `Voor deze leeftijd mat niemand dit soort activiteit al. Met ${people(needed.single)} ziet u of het na afloop beter met hen gaat, en vult u een leeg vak op de kaart. ${compared(needed)}`,
  comparison: ({ each }) =>
    `Dit soort activiteit werd alleen voor en na gemeten. Met een vergelijkingsgroep weet u of het door de aanpak komt: in elke groep ${people(each)}.`,
  more: () =>
    'Dit soort activiteit is al gemeten, ook met een vergelijkingsgroep. Met uw meting wordt smaller wat een nieuwe gemeente mag verwachten.',
};

const reviewWarnings: Partial<Record<SynthesisDesign, string>> = {
  mixed: 'Een deel van die studies had geen vergelijkingsgroep.',
  'mixed-mostly-uncontrolled':
    'De meeste van die studies hadden geen vergelijkingsgroep: een deel was misschien ook zonder hulp beter gegaan.',
  'before-after': 'Die studies hadden geen vergelijkingsgroep: een deel was misschien ook zonder hulp beter gegaan.',
};

export const nl = {
  title: 'Wat past bij ons?',
  description: 'Zeg wat u zoekt en wat u hebt, en krijg een korte lijst van praktijken met redenen.',
  lead: 'Vul in wat u weet; laat de rest open. U krijgt een korte lijst met redenen, geen rapportcijfer.',
  ask: {
    ageGroup: 'Voor wie?',
    lifeEvent: 'Na welke levensgebeurtenis?',
    focus: 'Waartegen?',
    setting: 'Waar?',
    partners: 'Wie werkt mee?',
    budget: 'Hoeveel euro per deelnemer, hoogstens?',
    volunteers: 'Hoeveel vrijwilligers hebt u?',
    tried: 'Wat probeerde u al, zonder het gewenste resultaat?',
  },
  focusHint:
    'Eenzaamheid is een gemis voelen; sociaal isolement is weinig contacten hebben. Het ene kan zonder het andere.',
  more: 'Partners en wat u al probeerde',
  open: 'maakt niet uit',
  wrongNumber: 'Vul een getal in, of laat het leeg.',
  submit: 'Toon wat past',
  again: 'Verander uw vragen',
  groups: (misses: number) =>
    misses === 0
      ? 'Niets dat tegenspreekt wat u vroeg'
      : misses === 1
        ? 'Eén ding past niet'
        : `${misses} dingen passen niet`,
  thinGroup: (misses: number) =>
    misses === 0
      ? 'Niets spreekt tegen wat u vroeg, maar het meeste is niet bekend'
      : misses === 1
        ? 'Eén ding past niet, en het meeste is niet bekend'
        : `${misses} dingen passen niet, en het meeste is niet bekend`,
  unknown: (count: number) =>
    count === 0
      ? 'Van alles is iets bekend.'
      : count === 1
        ? 'Eén ding is niet bekend.'
        : `${count} dingen zijn niet bekend.`,
  lot: 'Wie even goed past, staat in een volgorde die we loten. Bij een volgend bezoek kan dat anders zijn.',
  keepLot: 'Houd deze volgorde vast',
  considered: (count: string) => `Gekozen uit ${count} praktijken.`,
  reasonsTitle: 'Waarom dit past',
  reasons,
  leaveOut: 'tel dit niet mee',
  countAgain: 'Telt niet mee (kies om weer mee te tellen):',
  reasonNames: {
    age: 'leeftijd',
    'life-event': 'levensgebeurtenis',
    focus: 'waartegen',
    setting: 'plek',
    partners: 'partners',
    budget: 'budget',
    volunteers: 'vrijwilligers',
    untried: 'wat u al probeerde',
    measured: 'of deze praktijk gemeten is',
    'several-elements': 'meer werkzame elementen',
  } satisfies Record<FitReason, string>,
  factNames: {
    sure: 'Hoe zeker',
    expect: 'Wat u mag verwachten',
    cost: 'Wat het kost',
    arrange: 'Wat u moet regelen',
    call: 'Wie u kunt vragen',
    learn: 'Wat u leert als u meet',
  },
  points: {
    better: 'een beter resultaat',
    worse: 'een minder goed resultaat',
    negligible: 'hoogstens een heel klein verschil',
    unclear: 'van beter tot minder goed: plaatsen verschillen',
    mixed: 'van alles',
  } satisfies Record<Direction, string>,
  measured: (range: string, source: string) => `${range} standaardafwijking, volgens ${source}`,
  expectation: {
    practice: (count: string) => `${count}, van deze praktijk`,
    kind: (count: string, kind: string | null) => `${count}, van hetzelfde soort activiteit (${kind})`,
  },
  ofAge: (age: string) => `bij ${age}`,
  otherAges: (age: string) =>
    `Gemeten bij andere leeftijden, of bij verschillende leeftijden samen: over ${age} apart zijn er niet genoeg cijfers.`,
  extremes: 'Dat zijn de uitersten: er zijn te weinig metingen om ze samen te nemen.',
  review: (range: string, name: string) =>
    `gemiddeld ${range} standaardafwijking in studies uit de hele wereld (${name}); dat zijn geen metingen van deze praktijk`,
  reviewWarnings,
  partlyTried: 'deels al geprobeerd',
  range: (lower: string, upper: string) => `tussen ${lower} en ${upper}`,
  alone: 'Gemeten zonder vergelijkingsgroep: een deel was misschien ook zonder hulp beter gegaan.',
  harmed: (kind: string) => `Let op: van dit soort activiteit (${kind}) vond een meting een mogelijk nadeel.`,
  harmedMore: 'Bekijk die metingen',
  notMeasured: 'Dat weet nog niemand.',
  explain: 'Wat betekent dat?',
  costUnknown: 'Niet bekend.',
  perParticipant: (euro: string) => `ongeveer ${euro} per deelnemer`,
  perYear: (euro: string) => `${euro} per jaar`,
  volunteersNeeded: (count: string) => `${count} vrijwilligers`,
  hoursNeeded: (hours: string) => `${hours} uur per week van iemand in dienst`,
  partnersNeeded: (partners: string) => `partners: ${partners}`,
  arrangeUnknown: 'Niet beschreven: vraag het na.',
  askOwner: 'Stel een vraag over deze praktijk',
  learning,
  measure: 'Plan een meting',
  measurable: 'Wilt u bij deze leeftijd meten? Niet iedereen kan alles gevraagd worden.',
  howMany: 'Hoe we aan het aantal mensen komen:',
  methods: 'Hoe we rekenen',
  combineTitle: 'Samen sterker',
  combine: (titles: string, elements: string) =>
    `Onderzoek raadt aan om werkzame elementen te combineren. Samen hebben ${titles} de meeste van deze lijst: ${elements}.`,
  and: 'en',
  noneTitle: 'Niets past goed genoeg',
  noneBody: 'Laat een vraag open, of tel een reden niet mee.',
  noneAction: 'Bekijk alle praktijken',
  signs: { fits: 'Past', unknown: 'Niet bekend', not: 'Past niet' },
};
export type FitTexts = typeof nl;
