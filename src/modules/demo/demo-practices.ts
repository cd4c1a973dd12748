/** What happens to a practice of the demonstration after it was filled in; each goes as far as its word says. */
export type DemoFate =
  | 'draft'
  | 'withdrawn'
  | 'submitted'
  | 'in-review'
  | 'returned'
  | 'declined'
  | 'published'
  | 'round open'
  | 'described'
  | 'grounded';

export interface DemoPractice {
  title: string;
  summary: string;
  fate: DemoFate;
  /** How many days ago the work on it began. */
  daysAgo: number;
  /** Answers that are not as `demoAnswers` has them, by step. */
  own?: Partial<Record<keyof typeof demoAnswers, Readonly<Record<string, readonly string[]>>>>;
}

const contact = ['betekenisvolle-contacten'];
const meeting = ['ontmoetingen-mogelijk-maken', 'activiteiten-organiseren'];
const neighbourhood = ['ontmoeting-in-de-buurt'];

const soup = 'Soep op de stoep (fictief)';
const calls = 'Belronde na een overlijden (fictief)';

/** Practices with made-up studies, by what those say of them. */
export const judgedPractices = {
  '3': 'Rouwcafé (fictief)',
  '4': 'Durven praten (fictief)',
  '5': 'Maatje voor een jaar (fictief)',
  'geen-effect': 'Plein met banken (fictief)',
  'mogelijk-nadelig': 'Praatgroep zonder begeleiding (fictief)',
} as const;

export const demoPractices: readonly DemoPractice[] = [
  {
    title: soup,
    summary: 'Buren delen elke vrijdag soep uit aan de voordeur en maken een praatje met wie weinig buitenkomt.',
    fate: 'grounded',
    own: { approach: { activityTypes: neighbourhood, workingElements: meeting } },
    daysAgo: 24,
  },
  {
    title: calls,
    summary: 'Vrijwilligers bellen een jaar lang elke maand met wie de partner verloor.',
    fate: 'described',
    own: { approach: { activityTypes: ['telefonisch-contact'], workingElements: contact } },
    daysAgo: 22,
  },
  {
    title: 'Wandelbank met een verhaal (fictief)',
    summary: 'Op zes banken vertellen inwoners elke zondag over hun straat; wie alleen komt, wandelt mee naar huis.',
    fate: 'round open',
    own: { approach: { activityTypes: neighbourhood, workingElements: meeting } },
    daysAgo: 20,
  },
  {
    title: 'Samen leren fietsen (fictief)',
    summary: 'Nieuwe inwoners leren fietsen met een vaste buur en rijden daarna samen naar de markt.',
    fate: 'published',
    own: {
      whom: { ageGroups: ['26-59'], lifeEvents: [] },
      approach: { activityTypes: ['vrije-tijd'], workingElements: meeting },
    },
    daysAgo: 18,
  },
  {
    title: judgedPractices['3'],
    summary:
      'Wie iemand verloor, komt elke maand samen in een café; een vrijwilliger die dat ook meemaakte, is gastheer.',
    fate: 'published',
    own: { approach: { activityTypes: ['rouw-en-verlies'], workingElements: contact } },
    daysAgo: 18,
  },
  {
    title: judgedPractices['4'],
    summary: 'In zes avonden oefenen tien mensen hoe je een gesprek begint en hoe je erin blijft.',
    fate: 'published',
    own: {
      whom: { ageGroups: ['26-59'], lifeEvents: [] },
      approach: {
        activityTypes: ['sociale-vaardigheden'],
        workingElements: ['sociale-vaardigheden', 'realistische-verwachtingen'],
      },
    },
    daysAgo: 18,
  },
  {
    title: judgedPractices['5'],
    summary: 'Een vrijwilliger en iemand die alleen woont, doen een jaar lang elke week iets samen.',
    fate: 'published',
    own: { approach: { activityTypes: ['buddywerking'], workingElements: contact } },
    daysAgo: 18,
  },
  {
    title: judgedPractices['geen-effect'],
    summary: 'Op een leeg plein komen banken en bomen, zodat buren er blijven zitten.',
    fate: 'published',
    own: {
      whom: { ageGroups: ['26-59'], lifeEvents: [] },
      approach: { activityTypes: neighbourhood, workingElements: ['ontmoetingen-mogelijk-maken'] },
    },
    daysAgo: 18,
  },
  {
    title: judgedPractices['mogelijk-nadelig'],
    summary: 'Jongeren praten elke week over hoe het gaat, zonder iemand die het gesprek leidt.',
    fate: 'published',
    own: {
      whom: { ageGroups: ['18-25'], lifeEvents: [] },
      approach: { activityTypes: ['sociale-vaardigheden'], workingElements: ['sociale-vaardigheden'] },
    },
    daysAgo: 18,
  },
  {
    title: 'Open naaiatelier (fictief)',
    summary: 'Wie kan naaien, helpt elke dinsdag wie kleren te herstellen heeft; de koffie staat klaar.',
    fate: 'submitted',
    daysAgo: 17,
  },
  {
    title: 'Brievenclub van de school (fictief)',
    summary: 'Leerlingen schrijven elke maand een brief met bewoners van een woonzorgcentrum.',
    fate: 'in-review',
    daysAgo: 12,
  },
  {
    title: 'Moestuin voor twee (fictief)',
    summary: 'Twee mensen die elkaar niet kennen, krijgen samen één moestuin.',
    fate: 'returned',
    daysAgo: 10,
  },
  {
    title: 'Grote kerstmarkt (fictief)',
    summary: 'Een markt met veel volk, zonder iets dat zich naar eenzaamheid richt.',
    fate: 'declined',
    daysAgo: 9,
  },
  {
    title: 'Speelgoed op wielen (fictief)',
    summary: 'Een bakfiets met speelgoed; het plan is niet doorgegaan.',
    fate: 'withdrawn',
    daysAgo: 6,
  },
  {
    title: 'Leesuur in de wachtzaal (fictief)',
    summary: 'Iemand leest elke woensdag voor in de wachtzaal van de huisarts.',
    fate: 'draft',
    daysAgo: 3,
  },
];

/** The rest of a complete description, the same for each; names of fields as on the form, by step. */
export const demoAnswers = {
  whom: {
    ageGroups: ['60+'],
    targetGroupNote: 'Mensen die alleen wonen en weinig buitenkomen (fictief)',
    lifeEvents: ['partner-overleden'],
  },
  why: {
    trigger: 'Inwoners zeiden in een bevraging dat de dagen lang zijn. (fictief)',
    goals: 'Na zes maanden kent elke deelnemer twee buren bij naam\nElke week een gesprek',
    focus: [],
  },
  approach: {
    approach:
      'We bellen aan bij wie zich opgaf.\nWe spreken een vast moment af.\nNa drie maanden kijken we samen terug.',
    activityTypes: ['huisbezoek'],
    frequency: 'elke week, minstens een half jaar',
  },
  means: {
    partners: 'Buurtwerk (fictief)',
    preconditions: 'Een vaste plek in de buurt (fictief)\nIemand die vrijwilligers opvangt (fictief)',
    costPerYear: '1.500',
    volunteers: '12',
    languages: ['nl'],
  },
  experience: {
    status: 'running',
    wentWell: 'Mensen kijken ernaar uit. (fictief)',
    wentLessWell: 'In de zomer zijn er te weinig vrijwilligers. (fictief)',
    contactRole: 'coördinator buurtwerk',
  },
} as const;

/** Who does it too, and how that went; `checked`: an editor published it, the others still wait. */
export const demoAdoptions = [
  {
    practice: soup,
    by: 'dijkstede',
    organisation: 'dijkstede',
    municipality: 'Lint',
    outcome: 'went-well',
    running: 'yes',
    outcomeNote: 'Na een half jaar komen er elke vrijdag vijftien mensen. (fictief)',
    changed: 'We begonnen in één straat.',
    checked: true,
  },
  {
    practice: soup,
    by: 'caw',
    organisation: 'caw',
    municipality: 'Turnhout',
    outcome: 'did-not-work',
    running: 'no',
    outcomeNote: 'Er waren te weinig vrijwilligers; na twee maanden stopten we. (fictief)',
    changed: 'We werkten zonder vaste straat.',
    checked: true,
  },
  {
    practice: calls,
    by: 'dijkstede',
    organisation: 'dijkstede',
    municipality: 'Lint',
    outcome: 'went-well',
    running: 'yes',
    outcomeNote: 'Wie gebeld wordt, belt na een tijd zelf. (fictief)',
    changed: 'We bellen om de twee weken.',
    checked: false,
  },
] as const;

/** What somebody asked of those who do it; nobody has answered yet. */
export const demoQuestion = {
  practice: soup,
  by: 'dijkstede',
  vraag: 'Hoe vindt u mensen die elke vrijdag soep willen koken? (fictief)',
} as const;
