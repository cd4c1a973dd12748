import type { CellLevel, Direction } from '../map-cell';
import type { EffectSize } from '../people-needed';
import type { Construct, StudyDesign, StudyQuality } from '../study-record';
import type { LeftOutReason } from '../study-results';

type Level = NonNullable<CellLevel>;

const directions: Record<Construct, Record<Direction, string>> = {
  loneliness: {
    better: 'minder eenzaam',
    worse: 'eenzamer',
    negligible: 'hoogstens een heel klein verschil',
    unclear: 'niet te onderscheiden van toeval',
    mixed: 'metingen spreken elkaar tegen',
  },
  isolation: {
    better: 'minder geïsoleerd',
    worse: 'meer geïsoleerd',
    negligible: 'hoogstens een heel klein verschil',
    unclear: 'niet te onderscheiden van toeval',
    mixed: 'metingen spreken elkaar tegen',
  },
  wellbeing: {
    better: 'voelden zich beter',
    worse: 'voelden zich minder goed',
    negligible: 'hoogstens een heel klein verschil',
    unclear: 'niet te onderscheiden van toeval',
    mixed: 'metingen spreken elkaar tegen',
  },
};

const constructs: Record<Construct, string> = {
  loneliness: 'eenzaamheid',
  isolation: 'sociaal isolement',
  wellbeing: 'welbevinden',
};

const designs: Record<StudyDesign, string> = {
  'before-after': 'voor en na, zonder vergelijking',
  controlled: 'met vergelijkingsgroep',
  randomised: 'met een vergelijkingsgroep, door loting',
};

const levels: Record<Level, string> = {
  '3': 'eerste aanwijzingen',
  '4': 'goede aanwijzingen',
  '5': 'sterke aanwijzingen',
  'geen-effect': 'geen effect aangetoond',
  'mogelijk-nadelig': 'mogelijk nadelig',
};

const leftOut: Record<LeftOutReason, string> = {
  account: 'vertelt in woorden wat veranderde, zonder cijfer',
  'same-study': 'gaat over dezelfde mensen als een resultaat dat al telt',
  'mixed-ages': 'gaat over mensen van verschillende leeftijden, zonder cijfer voor deze leeftijd',
};

const measurements = (count: string) => (count === '1' ? '1 meting' : `${count} metingen`);

const synthesisDesigns = {
  randomised: 'met loting',
  controlled: 'met vergelijkingsgroep, zonder loting',
  'before-after': 'voor en na, zonder vergelijkingsgroep',
  mixed: 'verschillende soorten',
  'mixed-mostly-uncontrolled': 'verschillende soorten, meer dan de helft zonder vergelijkingsgroep',
};
interface Assumptions {
  effects: string;
  power: string;
  alpha: string;
  correlation: string;
  stops: string;
}
const effectSizes: Record<EffectSize, string> = { small: 'klein', medium: 'middelgroot', large: 'groot' };

export const nl = {
  navigation: 'Wat werkt',
  askedAs: ['wat helpt', 'wat werkte', 'bewezen', 'bewijs', 'effectief', 'effectiviteit', 'what works', 'evidence'],
  effectSizes,
  assumptions: ({ effects, power, alpha, correlation, stops }: Assumptions) =>
    `Effect: ${effects} keer de spreiding vooraf. Een effect dat er is, vindt u zo in ${power} van de metingen (toets op ${alpha}). We rekenen dat antwoorden vooraf en achteraf samenhangen (r = ${correlation}) en dat ${stops} onderweg stopt.`,
  directions,
  constructs,
  designs,
  synthesisDesigns,
  levels,
  noLevel: 'nog geen uitsluitsel',
  leftOut,
  measurements,
  people: (count: string) => (count === '1' ? '1 mens' : `${count} mensen`),
  interval: (estimate: string, lower: string, upper: string) => `${estimate} (${lower} tot ${upper})`,
  tooFew: (parts: string) => `te weinig om samen te nemen: ${parts}`,
  outOf: (count: number, all: string) => `${count} van de ${all} ${count === 1 ? 'toont' : 'tonen'}`,
  apart: {
    better: (of: string) => `${of} verbetering`,
    none: (of: string) => `${of} geen duidelijk verschil`,
    worse: (of: string) => `${of} achteruitgang`,
  },
  notMeasured: 'nog niet gemeten',
  qualities: { good: 'goed', 'some-concerns': 'enkele bedenkingen', poor: 'zwak' } satisfies Record<
    StudyQuality,
    string
  >,
  join: 'meet mee',
  dropped: {
    title: 'We konden niet alles van uw vraag lezen',
    unknown: (value: string) => `„${value}” kennen we niet.`,
    body: (values: string) => `Dit kennen we niet, dus lieten we het weg: ${values}.`,
  },
  adverse: (count: string) =>
    count === '1'
      ? '1 keer gebeurde iets ernstigs door de aanpak'
      : `${count} keer gebeurde iets ernstigs door de aanpak`,
  accounts: (count: string) => `${measurements(count)} in woorden`,
  mixedAges: (count: string) =>
    `${measurements(count)} met verschillende leeftijden samen, zonder cijfer voor deze groep`,
  samePeople: (count: string) =>
    `${count === '1' ? '1 resultaat' : `${count} resultaten`} van dezelfde mensen, niet nog eens geteld`,
  /** After an estimate with its interval. */
  expected: (lower: string, upper: string) => `, op een nieuwe plaats ${lower} tot ${upper}`,
  everybody: 'Iedereen samen',
  allTogether: 'alles samen',
  showTable: 'Toon als tabel',
  elements: 'Werkzaam element',
  activities: 'Soort activiteit',
  ages: 'Leeftijd',
  lifeEvents: 'Levensgebeurtenis',
  outcomes: 'Wat gemeten is',
  setting: 'Plek',
  practice: 'Praktijk',
  singleGroup:
    'Mensen die beginnen als het slecht gaat, voelen zich later vaak wat beter, ook zonder hulp. Zonder vergelijkingsgroep is dat niet te scheiden van wat de aanpak doet.',
};
export type EvidenceWords = typeof nl;
