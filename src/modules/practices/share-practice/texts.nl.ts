import type { RowsField, StepId, stepSchemas } from './form';

type FieldName = { [Step in StepId]: keyof (typeof stepSchemas)[Step]['shape'] }[StepId];

const fields: Record<FieldName | RowsField, { label: string; hint: string }> = {
  title: { label: 'Hoe heet de praktijk?', hint: 'Een korte naam die iedereen begrijpt.' },
  summary: {
    label: 'Wat doet u, in twee of drie zinnen?',
    hint: 'Wat gebeurt er, voor wie en met wie? Dit komt bovenaan.',
  },
  scope: { label: 'Hoe ver reikt het?', hint: 'Kies wat het best past.' },
  municipalities: {
    label: 'In welke gemeenten?',
    hint: 'Meer dan één? Zet er een komma tussen, bijvoorbeeld: Herentals, Olen. Loopt het in heel Vlaanderen of verder? Laat dit dan open.',
  },
  kind: { label: 'Wat voor praktijk is het?', hint: 'Kiest u niets, dan is het een lokale praktijk.' },
  organisation: {
    label: 'Wie voert het uit?',
    hint: 'Alleen als dat niet uw eigen organisatie is.',
  },
  placeNote: { label: 'Wilt u iets zeggen over de plaats?', hint: 'Bijvoorbeeld: alleen in de wijk Noord.' },
  partOf: {
    label: 'Is het een deel van een groter programma?',
    hint: 'Kies het programma als het in de databank staat.',
  },
  ageGroups: { label: 'Voor welke leeftijd is het?', hint: 'Kies alles wat past.' },
  targetGroupNote: {
    label: 'Voor wie precies?',
    hint: 'Bijvoorbeeld: mensen die pas verhuisd zijn, mantelzorgers, mensen die alleen wonen.',
  },
  lifeEvents: { label: 'Wat maken die mensen mee?', hint: 'Kies alles wat past.' },
  riskFactors: { label: 'Wat maakt hun kans op eenzaamheid groter?', hint: 'Kies alles wat past.' },
  ageNote: {
    label: 'Wilt u iets zeggen over de leeftijd?',
    hint: 'Bijvoorbeeld: kinderen van de lagere school doen mee.',
  },
  trigger: { label: 'Waarom bent u begonnen?', hint: 'Wat zag of hoorde u?' },
  goals: {
    label: 'Wat moet er voor die mensen veranderen?',
    hint: 'Elk doel op een nieuwe regel. Eén doel is genoeg.',
  },
  focus: { label: 'Waarop werkt u?', hint: 'Kies alles wat past.' },
  problem: { label: 'Welk probleem pakt u aan?', hint: 'Zeg het concreet, met cijfers als u die hebt.' },
  policyDomains: { label: 'Bij welk beleid hoort het?', hint: 'Kies alles wat past.' },
  anchoring: { label: 'Staat het in een plan?', hint: 'Kies alles wat past.' },
  approach: {
    label: 'Wat doet u, stap voor stap?',
    hint: 'Elke stap op een nieuwe regel, in volgorde. Voor “goed beschreven” zijn er minstens twee nodig.',
  },
  activityTypes: { label: 'Wat voor activiteit is het?', hint: 'Kies één of meer soorten.' },
  frequency: { label: 'Hoe vaak gebeurt het?', hint: 'Bijvoorbeeld: elke dinsdag, of zes keer per jaar.' },
  duration: {
    label: 'Hoe lang duurt het?',
    hint: 'Eén keer, en alles samen. Bijvoorbeeld: twee uur, tien weken lang.',
  },
  workingElements: { label: 'Wat maakt dat het werkt?', hint: 'Kies alleen wat er echt in zit.' },
  reachChannels: { label: 'Hoe bereikt u mensen?', hint: 'Kies alles wat past.' },
  settings: { label: 'Waar gebeurt het?', hint: 'Kies alles wat past.' },
  partners: {
    label: 'Met wie werkt u samen?',
    hint: 'Elke partner op een nieuwe regel. Namen van diensten, niet van mensen.',
  },
  preconditions: {
    label: 'Wat moet er zijn voor u kunt starten?',
    hint: 'Elk ding op een nieuwe regel. Bijvoorbeeld: een zaal, een vaste medewerker.',
  },
  costTotal: { label: 'In totaal, in euro', hint: 'Een schatting mag. Onbekend? Laat het open, vul geen nul in.' },
  costPerYear: { label: 'Per jaar, in euro', hint: 'Alleen wat u weet.' },
  costPerParticipant: {
    label: 'Per deelnemer, in euro',
    hint: 'Alleen wat u weet. Is het gratis voor u, vul dan 0 in.',
  },
  volunteers: { label: 'Aantal vrijwilligers', hint: 'Een schatting mag.' },
  hoursPerWeek: { label: 'Betaalde uren per week', hint: 'Van alle medewerkers samen.' },
  costNote: { label: 'Wilt u iets zeggen over de kosten?', hint: 'Bijvoorbeeld: zonder de huur van de zaal.' },
  partnerTypes: { label: 'Wat voor partners zijn het?', hint: 'Daarmee vinden anderen uw praktijk.' },
  languages: { label: 'In welke talen gebeurt het?', hint: 'Kies alles wat past.' },
  status: { label: 'Hoe staat het ervoor?', hint: 'Ook wat gestopt is, helpt anderen.' },
  statusNote: {
    label: 'Gestopt? Waarom?',
    hint: 'Verplicht als het gestopt is. Anders mag u hier zeggen hoe het verder gaat.',
  },
  wentWell: { label: 'Wat ging goed?', hint: 'Elk punt op een nieuwe regel.' },
  wentLessWell: { label: 'Wat lukte minder goed?', hint: 'Elk punt op een nieuwe regel. Dit helpt anderen het meest.' },
  contactRole: {
    label: 'Wie kan meer vertellen?',
    hint: 'Een functie en een dienst, geen naam. Bijvoorbeeld: coördinator, dienst Samenleven.',
  },
  contactOrganisation: {
    label: 'Van welke organisatie is die persoon?',
    hint: 'Alleen als dat een andere is dan de uwe.',
  },
  contactAddress: {
    label: 'Adres van de dienst',
    hint: 'Een algemeen e-mailadres, telefoonnummer of webadres. Het komt op de pagina te staan.',
  },
  startedYear: { label: 'In welk jaar begon het?', hint: 'Bijvoorbeeld: 2023.' },
  startedNote: { label: 'Wilt u iets zeggen over het begin?', hint: 'Bijvoorbeeld: als proef in één wijk.' },
  endedYear: { label: 'In welk jaar stopte het?', hint: 'Alleen als het gestopt is.' },
  note: { label: 'Is er nog iets dat anderen moeten weten?', hint: 'Schrijf geen namen of gegevens van personen.' },
  materials: { label: 'Materiaal dat anderen mogen gebruiken', hint: 'Een gids, een brief, een formulier.' },
  quotes: {
    label: 'Wat mensen erover zeggen',
    hint: 'In uw eigen woorden, zonder naam. Bijvoorbeeld: een deelneemster, 78 jaar.',
  },
  impactFigures: { label: 'Cijfers', hint: 'Bijvoorbeeld: 26 duo’s, ongeveer 600 bezoeken.' },
  links: { label: 'Links', hint: 'Een webpagina, een filmpje, een artikel.' },
  sources: {
    label: 'Waar anderen dit kunnen nalezen',
    hint: 'Een verslag of een publicatie. Vult u niets in, dan noemen we uw organisatie als bron.',
  },
};

const steps: Record<StepId, { title: string; lead: string }> = {
  what: { title: 'Wat en waar', lead: 'Zo vinden anderen uw praktijk.' },
  whom: { title: 'Voor wie', lead: 'Anderen willen weten of het bij hun mensen past.' },
  why: { title: 'Waarom', lead: 'Waarom u begon en wat er moet veranderen.' },
  approach: { title: 'Aanpak', lead: 'Zo kan iemand anders het ook doen.' },
  means: { title: 'Mensen en middelen', lead: 'Wat het vraagt. Alles op deze pagina mag u openlaten.' },
  experience: { title: 'Ervaring en contact', lead: 'Wat u leerde, en wie meer kan vertellen.' },
};

export const nl = {
  fields,
  steps,
  cells: {
    title: 'titel',
    url: 'webadres',
    licence: 'licentie',
    who: 'wie',
    paraphrase: 'wat die zegt',
    value: 'hoeveel',
    unit: 'waarvan (duo’s, bezoeken)',
    what: 'wat het is',
    period: 'periode',
    source: 'bron',
    note: 'uitleg',
    year: 'jaar',
    section: 'deel of bladzijde',
  },
  row: (number: number) => `Regel ${number}`,
  rowsHint: 'Meer regels nodig? Bewaar, dan komen er lege regels bij.',
  moreToTell: 'Meer vertellen',
  moreToTellHint: 'Niet verplicht. Hoe meer u vertelt, hoe makkelijker anderen het overnemen.',
  cost: 'Wat kost het?',
  people: 'Wie doet het werk?',
  noChoice: 'Kies …',
  stepOf: (step: number, steps: number) => `Stap ${step} van ${steps}`,
  stepsLabel: 'Stappen',
  stepsHint: 'U mag de stappen in elke volgorde doen. Wat u typte, wordt eerst bewaard.',
  stepStates: { right: 'in orde', wrong: 'nog iets te doen', open: 'nog te doen' },
  stepsDone: (done: number, steps: number) => `${done} van ${steps} in orde`,
  images: 'Beelden',
  imagesState: (count: number) => (count === 0 ? 'niet verplicht' : `${count} van 4`),
  review: 'Nakijken en indienen',
  saveAndNext: 'Bewaar en ga verder',
  saveAndStop: 'Bewaar en stop voor nu',
  savedTitle: 'Bewaard',
  savedWithFaults: 'Wat u typte, is bewaard. Dit moet nog in orde zijn voor u indient:',
  goOnAnyway: 'Ga toch verder naar de volgende stap',
  newPractice: 'Nieuwe praktijk',
  changeOf: (title: string) => `Wijziging van “${title}”`,
  from: (organisation: string) => `Voor ${organisation}`,
  fromText: 'Uit uw tekst: nakijken',
  fromTextSnippet: 'Wat in uw tekst staat',
  question: 'Vraag van de redactie',
  questionsTitle: 'De redactie heeft vragen',
  questionsAt: (fields: string) => `Er staat een vraag bij: ${fields}.`,
  statusPublished: 'Verschenen: dit is een rapport, een gids of een hulpmiddel',
  duplicates: {
    title: 'Bestaat dit al?',
    lead: 'Wat u invulde, is bewaard. Deze praktijken staan al in de databank en lijken erop. Kijk even na.',
    ownDrafts: 'Wat u invulde, is bewaard. Uw organisatie heeft al een concept met deze titel. Kijk even na.',
    ours: 'Dit is onze praktijk: vul ze aan',
    weToo: 'Wij doen dit ook',
    goOn: 'Toch anders, ga verder',
    newTab: '(nieuw tabblad)',
  },
  leftOutTitle: 'Persoonsgegevens niet overgenomen',
  leftOut:
    'In uw tekst stonden gegevens van personen, zoals een telefoonnummer. Die hebben we niet ingevuld. Kijk zelf na of er nog een naam in staat.',
  rowError: (field: string, row: number, cell: string, message: string) =>
    `${field}, regel ${row}, ${cell}: ${message}`,
  conditions: {
    municipalities: 'Vul minstens één gemeente in.',
    placeUnknown: (name: string, suggestion: string | null) =>
      suggestion
        ? `We kennen geen gemeente “${name}”. Bedoelt u ${suggestion}?`
        : `We kennen geen gemeente “${name}”. Kijk de naam na, of zet de plaats bij “Meer vertellen”.`,
    statusNote: 'Zeg waarom het gestopt is. Daar leren anderen het meest van.',
    startedYear: 'Dit jaar moet nog komen. Kies bij de stand “gepland” als de praktijk nog niet begon.',
    endedYear: 'Dit jaar ligt voor het jaar waarin het begon.',
    notStopped: {
      statusNote:
        'Dit zegt waarom het stopte. Loopt het weer? Haal het dan weg, of schrijf hoe het verder gaat. Anders kiest u hierboven “gestopt”.',
      endedYear: 'Een jaar van stoppen past alleen bij wat gestopt is. Haal het weg, of kies bij de stand “gestopt”.',
    },
  },
  personal:
    'Hier staat een e-mailadres, telefoonnummer of ander persoonlijk nummer. Haal het weg: iedereen kan dit lezen.',
  errors: {
    title: { required: 'Geef de praktijk een naam.' },
    summary: { required: 'Zeg in een paar zinnen wat u doet.' },
    scope: { choose: 'Kies hoe ver het reikt.' },
    ageGroups: { chooseAtLeast: 'Kies minstens één leeftijd.' },
    trigger: { required: 'Zeg waarom u begonnen bent.' },
    goals: { required: 'Schrijf minstens één doel.', lineTooLong: 'Maak elk doel korter: hoogstens 300 tekens.' },
    approach: {
      required: 'Schrijf minstens één stap.',
      lineTooLong: 'Maak elke stap korter: hoogstens 4000 tekens. Begin een nieuwe stap op een nieuwe regel.',
    },
    activityTypes: { chooseAtLeast: 'Kies minstens één soort activiteit.' },
    partners: { lineTooLong: 'Zet elke partner op een eigen regel: hoogstens 300 tekens.' },
    preconditions: { lineTooLong: 'Maak elke regel korter: hoogstens 4000 tekens.' },
    wentWell: { lineTooLong: 'Maak elke regel korter: hoogstens 4000 tekens.' },
    wentLessWell: { lineTooLong: 'Maak elke regel korter: hoogstens 4000 tekens.' },
    status: { choose: 'Kies hoe het ervoor staat.' },
    contactRole: {
      required: 'Zeg wie meer kan vertellen: een functie en een dienst.',
      personal:
        'Hier staat een e-mailadres of telefoonnummer. Haal het weg: iedereen kan dit lezen. Een algemeen adres van de dienst kan bij “Adres van de dienst”.',
    },
  } as Record<string, Record<string, string>>,
  obstacles: {
    title: 'Deze wijziging kan niet meer gepubliceerd worden',
    why: {
      withdrawn: 'De praktijk werd van de site gehaald.',
      merged: 'De praktijk werd samengevoegd met een andere.',
      'of-others': 'De praktijk is intussen van een andere organisatie. Alleen zij kan ze nog wijzigen.',
    },
    kept: 'Indienen gaat niet meer. Wat u invulde, blijft hier staan: u kunt het lezen en overnemen, of de wijziging intrekken.',
    see: { merged: 'Bekijk die andere praktijk', 'of-others': 'Bekijk de praktijk' },
  },
  conflict: {
    title: (name: string) => `Intussen gewijzigd door ${name}: vergelijk`,
    closedTitle: 'Intussen gewijzigd',
    lead: (name: string, time: string) =>
      `Terwijl u bezig was, bewaarde ${name} deze stap om ${time}. Kies hieronder per vraag wat u wilt houden. Er is niets verloren.`,
    somebody: 'een collega',
    theirs: (name: string) => `Van ${name}`,
    mine: 'Van u',
    empty: 'niets ingevuld',
    keep: 'Bewaar mijn keuze',
    closed:
      'Deze praktijk is intussen ingediend of ingetrokken. Wat u typte, kon niet meer bewaard worden. Hieronder staat het, zodat u het kunt overnemen.',
    toDraft: 'Naar deze praktijk',
    fewDifferences: 'Andere vragen van deze stap zijn gelijk.',
  },
};
export type SharePracticeTexts = typeof nl;
