import type { Direction, Reach } from '../map-cell';
import type { Construct } from '../study-record';

const better: Record<Construct, string> = {
  loneliness: 'minder eenzaam',
  isolation: 'minder geïsoleerd',
  wellbeing: 'beter',
};
const worse: Record<Construct, string> = {
  loneliness: 'eenzamer',
  isolation: 'meer geïsoleerd',
  wellbeing: 'minder goed',
};

export const nl = {
  title: (question: string | null) => (question === null ? 'Alle metingen' : `Wat werkt: ${question}`),
  description: 'Alle metingen over één aanpak of groep, samen en één voor één, met hoe zeker dat is.',
  lead: (studies: string, people: string) => `${studies} met ${people}.`,
  emptyTitle: 'Dit is nog niet gemeten',
  emptyBody: 'Leeg is geen nul: niemand weet het nog. Meet mee, dan weet de volgende gemeente meer.',
  emptyAction: 'Meet mee',
  filter: 'Kies andere metingen',
  submit: 'Toon',
  anything: 'alles',
  poolTitle: (construct: string, design: string) => `${construct}: ${design}`,
  together: (found: string, k: string, n: string) => `Samen: ${found}, op basis van ${k} en ${n}.`,
  points: {
    better: (construct: Construct) => `Het ging beter met mensen: ${better[construct]}. Dat is meer dan toeval.`,
    worse: (construct: Construct) => `Het ging minder goed met mensen: ${worse[construct]}. Dat is meer dan toeval.`,
    negligible: () => 'Het verschil is hoogstens heel klein. Ook dat is goed om te weten.',
    unclear: (_, { helps, harms }) =>
      `Dit is niet te onderscheiden van toeval: het kan ${helps ? (harms ? 'helpen, niets doen of nadelig zijn' : 'helpen, of niets doen') : 'niets doen, of nadelig zijn'}.`,
    mixed: () => 'De metingen spreken elkaar tegen.',
  } satisfies Record<Direction, (construct: Construct, reach: Reach) => string>,
  prediction: (lower: string, upper: string) =>
    `In een nieuwe gemeente kunt u een verschil verwachten tussen ${lower} en ${upper}.`,
  predictionWide: 'Dat loopt van beter tot minder goed: de ene plaats is de andere niet. Meet daarom zelf.',
  spread: (tau2: string, i2: string) => `Tussen de metingen: τ² = ${tau2}, I² = ${i2}.`,
  nothingShared: 'U koos geen aanpak of groep. Zulke resultaten nemen we niet samen. Dit vond elk van hen:',
  oneByOne: 'Minder dan drie resultaten nemen we niet samen. Dit vond elk van hen:',
  forest: (what: string) => `Resultaten een voor een: ${what}`,
  forestCaption: (n: string, pooled: boolean) =>
    `Links van de stippellijn is beter. Een groter vierkant weegt zwaarder. De lijn is het 95%-interval${pooled ? '; de ruit is alles samen, de stippelbalk waar een nieuwe plaats mag uitkomen' : ''}. ${n}. Eenheid: standaardafwijkingen.`,
  drawn: (drawn: string, all: string) => `We tekenen de jongste ${drawn} van ${all}; alles staat in het bestand.`,
  all: 'Alles samen',
  ends: { least: 'beter', most: 'minder goed' },
  row: (source: string, year: string, n: string) => `${source}, ${year} (${n})`,
  months: (months: string) => (months === '0' ? 'direct na afloop' : `${months} maanden na afloop`),
  table: {
    caption: 'Elke meting in cijfers',
    headers: ['Meting', 'Jaar', 'Mensen', 'Effect', '95%-interval', 'Gewicht', 'Door wie', 'Wanneer', 'Kwaliteit'],
  },
  evaluator: {
    own: (name: string) => `${name} (eigen meting)`,
    independent: (name: string) => `${name} (onafhankelijk)`,
  },
  withoutTitle: 'Zonder elke meting om de beurt',
  withoutLead: (least: string, most: string) =>
    `Laten we telkens één meting weg, dan ligt het geheel tussen ${least} en ${most}.`,
  withoutHeaders: ['Zonder', 'Samen', '95%-interval'],
  yearTitle: 'Jaar na jaar',
  yearLead: 'Wat we wisten met alle metingen tot en met dat jaar.',
  yearHeaders: ['Tot en met (resultaten)', 'Samen', '95%-interval'],
  yearRow: (year: string, k: string) => `tot en met ${year} (${k})`,
  funnelTitle: 'Blijven kleine of tegenvallende metingen weg?',
  funnelLabel: 'Elk punt is een meting: opzij het effect, omhoog hoe nauwkeurig.',
  funnelEnds: { above: '↑ nauwkeuriger', beneath: '↓ minder nauwkeurig' },
  funnelCaption:
    'Verschillen metingen alleen door toeval, dan liggen er 95 van de 100 binnen de stippellijnen, aan beide kanten evenveel. Een lege hoek onderaan wijst op metingen die er niet kwamen.',
  funnelHeaders: ['Meting', 'Effect', 'Standaardfout'],
  eggerChance: (p: string) =>
    `Kleine metingen vonden niets anders dan grote, voor zover te zien is (toets van Egger, p ${p}).`,
  eggerReal: (p: string) =>
    `Kleine metingen vonden iets anders dan grote (toets van Egger, p ${p}). Het geheel kan dus vertekend zijn.`,
  eggerNone: 'Of kleine metingen iets anders vonden, is hier niet te zeggen.',
  leftOutTitle: 'Wat niet meetelt, en waarom',
  leftOutLine: (count: string, reason: string) => `${count}: ${reason}`,
  leftOutMore: (count: string) => `en nog ${count}: zie het bestand met alle metingen`,
  nothingLeftOut: 'Alles wat past, telt mee.',
  learntTitle: 'Wat men ervan leerde',
  accountsTitle: 'Wat mensen vertelden',
  asked: 'Wie',
  how: 'Hoe',
  changed: 'Wat veranderde',
  unchanged: 'Wat niet veranderde',
  synthesesTable: 'Wat elk overzicht vond',
  synthesesTitle: 'Ter vergelijking: gepubliceerde overzichten',
  synthesesLead:
    'Deze overzichten namen studies uit de hele wereld samen. We tellen ze nooit op bij de metingen hierboven of bij elkaar, want ze delen studies.',
  synthesis: (scope: string, k: string | null) => (k === null ? scope : `${scope}; ${k} studies`),
  synthesisHeaders: ['Overzicht', 'Waarover', 'Wat het vond', 'Soort studies', 'Zekerheid volgens de makers'],
  noInterval: 'zonder interval',
  dataTitle: 'Zelf narekenen',
  csv: 'De metingen als CSV',
  script: 'Een R-script dat deze cijfers opnieuw maakt',
  method: 'Hoe we rekenen',
  explanation: 'Wat betekent zo’n getal?',
  source: (date: string) => `Bron: metingen op Verbonden en nagekeken studies, bijgewerkt op ${date}.`,
  practice: 'praktijk',
  map: 'Wat werkt',
};
export type StudiesTexts = typeof nl;
