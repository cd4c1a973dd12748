import type { GroupNeeded } from '../../evidence/contract';
import type { AgeGroup } from '../cohort';
import type { Instrument } from '../instrument';
import type { WhyNoShares } from '../result/reliable-measure';
import type { Direction } from '../result/shown-numbers';
import type { WhyNoSubgroups } from '../result/shown-result';

const people = (n: number) => `${n} ${n === 1 ? 'mens' : 'mensen'}`;

interface ConstructWords {
  question: string;
  /** How they were afterwards, in a sentence. */
  better: string;
  worse: string;
  /** How a difference in points reads, beside its number. */
  more: Record<'better' | 'worse', string>;
  /** "voelden 18 mensen zich eenzaam", after when. */
  attention(count: number): string;
  attentionShort: string;
  fineShort: string;
  freeYear: string;
}
const constructs: Record<Instrument['construct'], ConstructWords> = {
  loneliness: {
    question: 'Voelden de deelnemers zich minder eenzaam?',
    better: 'Na afloop voelden de deelnemers zich gemiddeld minder eenzaam.',
    worse: 'Na afloop voelden de deelnemers zich gemiddeld eenzamer.',
    more: { better: 'minder eenzaam', worse: 'eenzamer' },
    attention: (count) => `${count === 1 ? 'voelde' : 'voelden'} ${people(count)} zich eenzaam`,
    attentionShort: 'eenzaam',
    fineShort: 'niet eenzaam',
    freeYear: 'Per jaar zonder eenzaamheid',
  },
  isolation: {
    question: 'Kregen de deelnemers meer contacten?',
    better: 'Na afloop hadden de deelnemers gemiddeld meer contacten.',
    worse: 'Na afloop hadden de deelnemers gemiddeld minder contacten.',
    more: { better: 'meer contacten', worse: 'minder contacten' },
    attention: (count) =>
      `${count === 1 ? 'had' : 'hadden'} ${people(count)} weinig contacten (risico op sociaal isolement)`,
    attentionShort: 'weinig contacten',
    fineShort: 'genoeg contacten',
    freeYear: 'Per jaar zonder risico op isolement',
  },
  wellbeing: {
    question: 'Voelden de deelnemers zich beter?',
    better: 'Na afloop voelden de deelnemers zich gemiddeld beter.',
    worse: 'Na afloop voelden de deelnemers zich gemiddeld minder goed.',
    more: { better: 'beter', worse: 'minder goed' },
    attention: (count) => `${count === 1 ? 'voelde' : 'voelden'} ${people(count)} zich niet goed (laag welbevinden)`,
    attentionShort: 'laag',
    fineShort: 'niet laag',
    freeYear: 'Per jaar zonder laag welbevinden',
  },
};

const turned = 'omgekeerd, zodat onder 0 beter is';

export const nl = {
  constructs,
  title: 'Uitkomst',
  lead: (title: string) => `Meting: ${title}`,
  facts: {
    practice: 'Praktijk',
    instrument: 'Vragenlijst',
    where: 'Waar',
    when: 'Wanneer',
    evaluator: 'Gemeten door',
    design: 'Opzet',
  },
  period: (from: string, to: string) => `${from} tot ${to}`,
  madeOn: (day: string) => `De uitkomst is van ${day}.`,
  laterMadeOn: (months: string, day: string) => `${months}: van ${day}.`,
  changedSince: (fewest: number) =>
    `Sindsdien veranderde er iets. Ze blijft zo tot een nieuwe over minstens ${fewest} mensen verschilt. Anders was te berekenen wat één mens antwoordde.`,
  changedSinceShared: 'Sindsdien veranderde er iets. Wat u deelde, blijft zoals het was.',
  newerAwaited: (count: number) =>
    `Een nieuwe uitkomst wacht op ${count === 1 ? 'één deelnemer die' : `${count} deelnemers die`} na afloop nog niet ${count === 1 ? 'antwoordde' : 'antwoordden'}.`,
  laterAwaited: (months: string, count: number) =>
    `${months}: te zien zodra nog ${count === 1 ? 'één deelnemer antwoordde' : `${count} deelnemers antwoordden`}, of als de meting sluit.`,
  leftOut: (months: string | null, people: number) =>
    `${months === null ? '' : `${months}: `}${people === 1 ? '1 mens die zelf antwoordde, telt' : `${people} mensen die zelf antwoordden, tellen`} niet mee: u kent de antwoorden van alle anderen.`,
  countFrom: 'Vanaf 5 tellen ze mee.',
  renewingTitle: 'Nog even wachten',
  awaited: (count: number) =>
    `Zodra ${count === 1 ? 'nog één deelnemer' : `nog ${count} deelnemers`} na afloop ${count === 1 ? 'antwoordde' : 'antwoordden'}, ziet u hier de uitkomst. Stopte iemand? Noteer dat bij de deelnemer, of sluit de meting af.`,
  awaitedWhy: 'Een uitkomst die met elk antwoord verandert, zou tonen wat die ene mens antwoordde.',
  renewing: (fewest: number) =>
    `De uitkomst wordt opnieuw gemaakt. Ze is hier weer te zien zodra er bij minstens ${fewest} mensen iets veranderde: anders was te berekenen wat één mens antwoordde.`,
  asOf: 'Stand',
  forgotten: 'De antwoorden zijn gewist, zoals vooraf bepaald. De uitkomst is hier niet meer te zien.',
  tooFewTitle: 'Nog te weinig antwoorden',
  tooFew: (fewest: number) =>
    `Een uitkomst is te zien als minstens ${fewest} deelnemers vóór de start én na afloop antwoordden. Soms zijn er meer nodig, als bijna iedereen hetzelfde antwoordde. Zo weet niemand wat één persoon antwoordde.`,
  toMeasurement: 'Terug naar de meting',
  meaningTitle: 'Wat zien we?',
  unclear: 'We zien geen duidelijk verschil tussen voor en na.',
  /** Says nothing of how either group went by itself. */
  controlled: {
    better: 'Vergeleken met de andere groep ging het met de deelnemers beter.',
    worse: 'Vergeleken met de andere groep ging het met de deelnemers minder goed.',
    unclear: 'De deelnemers veranderden niet duidelijk anders dan de vergelijkingsgroep.',
  } satisfies Record<Direction, string>,
  fromTo: (n: number, before: string, after: number) =>
    `${n} deelnemers antwoordden twee keer. Vóór de start ${before}, na afloop ${after}.`,
  fromOnly: (n: number, before: string) => `${n} deelnemers antwoordden twee keer. Vóór de start ${before}.`,
  answeredTwice: (n: number) => `${n} deelnemers antwoordden vóór de start en na afloop.`,
  levels: (before: string, after: string, direction: string) =>
    `De gemiddelde score ging van ${before} naar ${after}. ${direction}`,
  /** "+0,8 punten (eenzamer)" */
  points: (difference: string, side: string | null) =>
    `${difference} ${/^[+−]1$/.test(difference) ? 'punt' : 'punten'}${side === null ? '' : ` (${side})`}`,
  roundedApart: (points: string) =>
    `Elk cijfer is apart afgerond. Kijk voor het verschil naar wat hieronder staat: gemiddeld ${points}.`,
  lower: 'Lager is beter.',
  higher: 'Hoger is beter.',
  inCategory: (count: number, name: string) => `${count === 1 ? 'was' : 'waren'} ${people(count)} ${name}`,
  improved: (n: number, improved: number) =>
    `${improved} van de ${n} gingen duidelijk vooruit: meer dan toeval bij twee keer meten verklaart.`,
  worsened: (n: number, worse: number) =>
    `${worse} van de ${n} gingen duidelijk achteruit: meer dan toeval bij twee keer meten verklaart.`,
  unchanged: (n: number, unchanged: number) => `${unchanged} van de ${n} bleven ongeveer gelijk.`,
  noShares: {
    'one-question': () =>
      'Hoeveel mensen duidelijk vooruit- of achteruitgingen, zeggen we niet. Deze vragenlijst is één vraag. Van één vraag is niet te berekenen hoeveel iemands antwoord toevallig verschilt.',
    few: (fewest) =>
      `Hoeveel mensen duidelijk vooruit- of achteruitgingen, zeggen we niet. Van deze vragenlijst vonden we geen gepubliceerde betrouwbaarheid. We berekenen ze dan uit de antwoorden van uw eigen groep, en dat kan vanaf ${fewest} mensen die vóór de start antwoordden.`,
    alike: () =>
      'Hoeveel mensen duidelijk vooruit- of achteruitgingen, zeggen we niet: daarvoor verschilden de antwoorden vóór de start te weinig van elkaar, of hingen ze te weinig samen.',
  } satisfies Record<WhyNoShares, (fewest: number) => string>,
  learnt:
    'Ook dit is een uitkomst waar anderen iets aan hebben. Wat deelnemers vertelden, kan uitleggen waarom: leg het ernaast.',
  harmed:
    'Kijk samen met de begeleiders wat er gebeurde vóór u opnieuw begint, en wie van de deelnemers iets nodig heeft.',
  heldBack: (fewest: number) =>
    `Aantallen onder ${fewest} tonen we niet, en ook niet waaruit ze te berekenen zijn. Zo is niemand te herkennen. Hoeveel mensen antwoordden of wegvielen, tonen we wel: wie antwoordde, staat ook op uw eigen lijst.`,
  suresTitle: 'Hoe zeker is dat?',
  interval: (points: string, lower: string, upper: string, least: number, most: number) =>
    `Gemiddeld ${points} op een schaal van ${least} tot ${most}. Het echte verschil ligt met 95% zekerheid tussen ${lower} en ${upper}.`,
  change: (points: string, least: number, most: number) =>
    `Gemiddeld ${points} op een schaal van ${least} tot ${most}.`,
  spreadHeldBack:
    'Hoe ver de antwoorden uit elkaar liggen, en hoe zeker het verschil is, tonen we van deze groep niet: daaruit zou te berekenen zijn wat iemand antwoordde.',
  ownSpreadHeldBack:
    'Hoe ver de antwoorden binnen elke groep uit elkaar liggen, tonen we hier niet: daaruit zou te berekenen zijn wat iemand antwoordde.',
  /** `between`: the interval; null where it is held back. */
  against: (points: string, between: readonly [lower: string, upper: string] | null) =>
    `Vergeleken met de andere groep: ${points}${between ? `, met 95% zekerheid tussen ${between[0]} en ${between[1]}` : ''}.`,
  meaningful: (least: number, source: string) =>
    `Dat zijn minstens ${least} punten: voor deze vragenlijst een merkbaar verschil (${source}).`,
  notMeaningful: (least: number, source: string) =>
    `Dat zijn minder dan ${least} punten: pas vanaf ${least} is het voor deze vragenlijst een merkbaar verschil (${source}).`,
  perhapsNotMeaningful: 'Het echte verschil kan ook kleiner zijn dan dat.',
  perhapsMeaningful: 'Het echte verschil kan wel zo groot zijn.',
  sizes: { none: 'heel klein', small: 'klein', middle: 'middelgroot', large: 'groot' },
  size: (
    { word, compared }: { word: string; compared: boolean },
    betterIs: Instrument['betterIs'],
    value: string,
    lower: string,
    upper: string,
  ) =>
    `${compared ? 'Vergeleken met de andere groep is dat' : 'Dat is'} een ${word} effect: ${value} keer de spreiding bij de start (${betterIs === 'lower' ? 'onder 0 is beter' : turned}), met 95% zekerheid tussen ${lower} en ${upper}.`,
  lost: (before: number, lost: number) =>
    lost === 0
      ? `Iedereen die vóór de start antwoordde (${before}), deed dat ook na afloop.`
      : `${people(before)} ${before === 1 ? 'antwoordde' : 'antwoordden'} vóór de start. ${lost} van hen ${lost === 1 ? 'antwoordde' : 'antwoordden'} niet na afloop.`,
  scored:
    'Een antwoord telt hier als er een score uit komt. Wie te veel vragen oversloeg, staat op uw eigen lijst wel bij wie antwoordde.',
  lostUnknown: 'Hoeveel mensen wegvielen, tonen we niet: het zijn er weinig.',
  lostAlike: 'Wie wegviel, begon niet duidelijk anders dan wie bleef.',
  lostFew: 'Dat zijn er te weinig om te zien of zij anders begonnen dan wie bleef.',
  lostDifferent: 'Let op: wie wegviel, begon anders dan wie bleef. Dat vertekent de uitkomst.',
  regressionTitle: 'Zonder vergelijkingsgroep weten we niet wat de activiteit deed',
  regression: {
    better:
      'Mensen doen vaak mee als het slecht gaat. Daarna gaat het meestal vanzelf wat beter, ook zonder activiteit. Een deel van deze vooruitgang was er dus misschien ook gekomen zonder de activiteit.',
    unclear:
      'Mensen doen vaak mee als het slecht gaat. Daarna gaat het meestal vanzelf wat beter, ook zonder activiteit. Soms is het omgekeerd. Of de activiteit iets deed, weten we dus niet.',
    worse:
      'Mensen veranderen ook zonder activiteit, bijvoorbeeld door een winter of een verlies. Of het aan de activiteit lag, weten we dus niet.',
  } satisfies Record<Direction, string>,
  apart: 'De twee groepen begonnen niet gelijk. Dat kan het verschil tussen de groepen vertekenen.',
  /** `between`: the interval; null where it is held back. */
  startCounted: (points: string, between: readonly [lower: string, upper: string] | null) =>
    `Rekenen we de start mee (ANCOVA), dan is het verschil ${points}${between ? `, met 95% zekerheid tussen ${between[0]} en ${between[1]}` : ''}. Kijk vooral daarnaar.`,
  costsTitle: 'Wat kostte het?',
  costs: {
    perParticipant: 'Per deelnemer, alles samen',
    withoutPay: 'Per deelnemer, zonder loonkosten',
    hours: 'Uren van beroepskrachten per deelnemer',
    volunteers: 'Vrijwilligers per deelnemer',
    perImproved: 'Per deelnemer die duidelijk vooruitging',
    about: (amount: string) => `ongeveer ${amount}`,
    notPerImproved: 'niet te zeggen: niemand ging duidelijk vooruit, of we tonen dat aantal niet',
    notCountedImproved: 'niet te zeggen: van deze groep tellen we niet wie duidelijk vooruitging',
    notPerFreeYear: 'niet te zeggen: het werden er niet minder, of we tonen die aantallen niet',
  },
  divided: (participants: number) =>
    `Gedeeld door ${participants}: zoveel deelnemers antwoordden vóór de start. Wie er later bij kwam, telt niet mee.`,
  fullCosts: (full: string, other: string, hours: string, hourRate: string) =>
    `Alles samen is ${full}: ${other} andere kosten, en ${hours} betaalde uren van ${hourRate}. De uren van vrijwilligers tellen niet mee.`,
  noPaidHours: 'Er waren geen betaalde uren. De uren van vrijwilligers tellen niet mee.',
  costsMissing: {
    hours:
      'Hoeveel uren beroepskrachten werkten, is niet ingevuld: daarom weten we niet wat het in totaal kostte, en ook niet per deelnemer die vooruitging.',
    hourRate:
      'Wat een betaald uur kost, is niet ingevuld: daarom weten we niet wat het in totaal kostte, en ook niet per deelnemer die vooruitging.',
    euro: 'De andere kosten zijn niet ingevuld: daarom weten we niet wat het in totaal kostte, en ook niet per deelnemer die vooruitging.',
  },
  aboutNote:
    'Waar „ongeveer” staat, is sterk afgerond: hoeveel mensen vooruitgingen, is bij een kleine groep voor een deel toeval. Een fijner bedrag zou zekerder lijken dan het is.',
  costsUnknown: 'De kosten zijn nog niet ingevuld.',
  addCosts: 'Vul de kosten in',
  freeYearNote: (pounds: number, source: string) =>
    `Een jaar zonder eenzaamheid rekent: zoveel mensen minder eenzaam als vóór de start, alsof dat één jaar duurt. Ter vergelijking: een Brits model voor ouderen kwam op £ ${pounds} per jaar, ${source}. Dat zijn Britse ponden, niet omgerekend. Andere mensen, een ander land: vergelijk de orde van grootte, niet het bedrag.`,
  nextTitle: 'Wat nu?',
  nextClose: 'Sluit de meting af als alle antwoorden er zijn.',
  nextShare:
    'Deel de uitkomst: dan telt ze mee voor wat we weten over deze praktijk. U ziet eerst precies wat iedereen zal zien.',
  nextShared: 'De uitkomst is gedeeld.',
  /** `fewestOfOneQuestion`: how many people it takes with one question; null with more questions. */
  nextNoEffect: (fewestOfOneQuestion: number | null) =>
    `Deze uitkomst is niet te delen: het effect is niet te tonen zonder te zeggen wat één mens antwoordde. ${
      fewestOfOneQuestion === null
        ? 'Meet u nog eens? Doe het dan met meer mensen, of met een vragenlijst met meer vragen.'
        : `Meet u nog eens? Neem dan een vragenlijst met meer vragen. Met één vraag hebt u minstens ${fewestOfOneQuestion} mensen nodig die twee keer antwoorden.`
    }`,
  nextFewCompared: (fewest: number) =>
    `Deze uitkomst is niet te delen: dat kan als ook in de vergelijkingsgroep minstens ${fewest} mensen twee keer antwoordden.`,
  nextFewPublic: (fewest: number) => `Delen kan vanaf ${fewest} deelnemers die twee keer antwoordden.`,
  nextStronger: (
    { answering, beginning }: GroupNeeded,
    { worse, oneQuestion }: { worse: boolean; oneQuestion: boolean },
  ) =>
    `${worse ? 'Begint u later opnieuw? Met een vergelijkingsgroep ziet u of het aan de activiteit lag' : 'Wilt u het zekerder weten? Meet de volgende keer met een vergelijkingsgroep'}: ${answering} mensen in elke groep die voor en na antwoorden. Begin met ${beginning} per groep, ${2 * beginning} samen.${oneQuestion ? ' Neem dan ook een vragenlijst met meer vragen.' : ''}`,
  share: 'Bekijk wat u deelt',
  chartsTitle: 'In beeld',
  dumbbell: {
    label: 'Gemiddelde score vóór de start en na afloop',
    caption: (n: number, source: string) => `Open cirkel: vóór de start. Volle cirkel: na afloop. N = ${n}. ${source}`,
    table: 'Gemiddelde score per groep',
  },
  participants: 'Deelnemers',
  comparison: 'Vergelijkingsgroep',
  difference: 'Verschil tussen de groepen',
  flow: {
    label: 'Hoeveel mensen in elke categorie waren, vóór de start en na afloop',
    caption: (n: number, source: string) => `Wie waar was, vóór de start en na afloop. N = ${n}. ${source}`,
    table: 'Van vóór de start (rij) naar na afloop (kolom)',
    from: 'Vóór de start',
    total: 'Samen',
    hidden: 'niet getoond',
  },
  others: 'de anderen',
  /** The interval is held back, the way is not. */
  clearWay: 'Het verschil is groter dan toeval verklaart.',
  betterHidden: 'Hoeveel er in een betere categorie kwamen, tonen we niet.',
  worseHidden: 'Hoeveel er in een minder goede categorie kwamen, tonen we niet.',
  flowHidden: 'De overgang tussen categorieën tonen we niet: dat gaat over te weinig mensen.',
  betterCategory: (n: number, people: number) =>
    `${people} van de ${n} kwamen in een betere categorie, ${n - people} bleven in dezelfde of kwamen in een minder goede.`,
  worseCategory: (n: number, people: number) =>
    `${people} van de ${n} kwamen in een minder goede categorie, ${n - people} bleven in dezelfde of kwamen in een betere.`,
  forest: {
    label: 'Effect met zijn 95%-interval',
    caption: (source: string) =>
      `Verschil in keer de spreiding bij de start (SMCR; bij twee groepen het verschil daarvan). Links van 0 is beter. ${source}`,
    table: 'Effecten met hun 95%-interval',
  },
  better: 'beter',
  worse: 'slechter',
  asTable: 'Toon als tabel',
  columns: {
    group: 'Groep',
    n: 'N',
    before: 'Vóór',
    after: 'Na',
    effect: 'Effect',
    interval: '95%-interval',
    name: 'Wat',
    value: 'Waarde',
  },
  to: 'tot',
  numbersTitle: 'De cijfers',
  numbersCaption: 'Alle cijfers van deze uitkomst',
  notShown: (names: readonly string[]) => `Deze aantallen tonen we niet: ${names.join('; ')}.`,
  numbers: {
    pairs: 'Antwoordden twee keer, met score',
    before: 'Antwoordden vóór de start, met score',
    after: 'Antwoordden na afloop, met score',
    lost: 'Weggevallen na de start',
    lostDifference: 'Wegvallers min blijvers, score vóór de start',
    meanBefore: 'Gemiddelde vóór de start',
    meanAfter: 'Gemiddelde na afloop',
    withSpread: (mean: string, spread: string) => `${mean} (spreiding ${spread})`,
    change: 'Verandering (na min voor)',
    t: 'Gepaarde t-toets',
    r: 'Correlatie voor-na',
    smcc: 'SMCC: verandering / spreiding van de verandering',
    smcr: 'SMCR: verandering / spreiding vóór de start',
    mcnemar: 'McNemar: andere kant van de grens',
    improved: 'Duidelijk vooruit',
    unchanged: 'Ongeveer gelijk',
    worsened: 'Duidelijk achteruit',
    betterCategory: 'Naar een betere categorie',
    worseCategory: 'Naar een minder goede categorie',
    controlled: 'Verschil in verandering met de vergelijkingsgroep, punten',
    smd: 'SMD van de verandering',
    effect: 'Verschil van de SMCR’s',
    ancova: 'ANCOVA: verschil na afloop, start meegerekend',
    start: 'Verschil bij de start, in spreidingen',
    inCategory: (name: string, when: string) => `${name.charAt(0).toUpperCase()}${name.slice(1)}, ${when}`,
    when: { before: 'vóór de start', after: 'na afloop' },
    threshold: 'Duidelijk vooruit of achteruit: vanaf zoveel punten',
    alpha: 'Interne consistentie (Cronbachs alfa)',
  },
  /** Of an effect where higher is better on the scale. */
  turned: (name: string) => `${name} (${turned})`,
  ofComparison: (name: string) => `${name}, vergelijkingsgroep`,
  mcnemarTest: (out: number, back: number, p: string) => `${out} eruit, ${back} erin, exact ${p}`,
  /** `reliability` null: held back, with the spread. */
  measureNote: (
    threshold: string,
    reliability: string | null,
    from: 'published' | 'own',
    spread: string | null,
    spreadFrom: 'published' | 'own',
  ) => {
    const of = { published: 'uit de publicatie van de vragenlijst', own: 'uit deze meting zelf' };
    const withSpread =
      spread === null ? 'een spreiding die we van deze groep niet tonen' : `spreiding ${spread} (${of[spreadFrom]})`;
    const withBoth =
      reliability === null
        ? 'de betrouwbaarheid en de spreiding van deze groep, die we niet tonen'
        : `betrouwbaarheid ${reliability} (${of[from]}) en ${withSpread}`;
    return `Duidelijk vooruit of achteruit: minstens ${threshold} ${threshold === '1' ? 'punt' : 'punten'} (Jacobson en Truax, 1,96), met ${withBoth}.`;
  },
  looseAnswers: (own: string, published: string) =>
    `De antwoorden hingen in deze groep minder samen (alfa ${own}) dan in onderzoek (minstens ${published}). De vragen maten hier dus minder goed hetzelfde.`,
  looseByChance: (n: number) => `Met ${n} ingevulde vragenlijsten kan dat ook toeval zijn.`,
  looseMeaning:
    'Wie duidelijk vooruit of achteruit ging, telden we met de betrouwbaarheid uit onderzoek. Met die van deze groep ligt de grens hoger en zijn dat er misschien minder: lees die aantallen voorzichtig.',
  wholeScale:
    'Emotionele en sociale eenzaamheid tonen we hier niet apart: samen met de andere cijfers zou daaruit te berekenen zijn wat enkele mensen antwoordden.',
  signNote:
    'Cijfers staan er niet fijner dan ze zeker zijn: elk apart afgerond, op hoogstens de helft van zijn standaardfout; een verschil kan daardoor net anders lijken. SMCC, SMCR en SMD: onder 0 is beter, wat de vragenlijst ook meet. Exacte correctie voor kleine groepen (Hedges). Intervallen van 95%.',
  groupsOnly: 'Deze vragenlijst zegt iets over groepen, nooit over één persoon.',
  subgroupsTitle: 'Per leeftijd',
  subgroup: (age: AgeGroup) => `${age} jaar`,
  /** `others`: fewest people beside the age group that is shown. */
  noSubgroups: {
    few: (people) =>
      `Per leeftijd tonen we pas iets vanaf ${people} mensen van dezelfde leeftijdsgroep die twee keer antwoordden.`,
    rest: (_people, others) =>
      `Per leeftijd tonen we niets: buiten de grootste leeftijdsgroep zijn er minder dan ${others} mensen. Wat zij antwoordden, zou te berekenen zijn.`,
    follows: (people) =>
      `Per leeftijd tonen we hier niets. Er zijn leeftijdsgroepen van minstens ${people} mensen, maar uit hun cijfers zou misschien te berekenen zijn wat iemand antwoordde.`,
  } satisfies Record<WhyNoSubgroups, (people: number, others: number) => string>,
  followUpsTitle: 'Later',
  months: (months: number) => `Na ${months} maanden`,
  source: (organisation: string, instrument: string, day: string) => `Bron: ${organisation}, ${instrument}, ${day}.`,
  filesTitle: 'Meenemen',
  files: 'Alle getoonde cijfers als bestand:',
  printNote: 'Of druk deze pagina af, of bewaar ze als pdf.',
  categories: {
    'not-lonely': 'niet eenzaam',
    'moderately-lonely': 'matig eenzaam',
    'strongly-lonely': 'sterk eenzaam',
    'severely-lonely': 'ernstig eenzaam',
    'very-severely-lonely': 'zeer ernstig eenzaam',
    lonely: 'eenzaam',
    'at-risk': 'weinig contacten',
    'not-at-risk': 'genoeg contacten',
    low: 'laag',
    'not-low': 'niet laag',
    'often-or-always': 'vaak of altijd',
    'some-of-the-time': 'soms',
    occasionally: 'af en toe',
    'hardly-ever': 'bijna nooit',
    never: 'nooit',
  } as Record<string, string>,
  shortCategories: {
    'not-lonely': 'niet',
    'moderately-lonely': 'matig',
    'strongly-lonely': 'sterk',
    'severely-lonely': 'ernstig',
    'very-severely-lonely': 'zeer ernstig',
    lonely: 'eenzaam',
    'at-risk': 'weinig',
    'not-at-risk': 'genoeg',
  } as Record<string, string>,
};
export type ResultTexts = typeof nl;
