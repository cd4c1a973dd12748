export const nl = {
  title: 'Beoordelingen',
  levels: { 1: 'goed beschreven', 2: 'goed onderbouwd' },
  inForce: (level: string, until: string) => `Nu in orde: niveau “${level}”, tot ${until}.`,
  noLevel: 'Nu geen niveau boven “gemeld”.',
  open: 'Ronde starten',
  openLead: 'Kies drie beoordelaars voor niveau 1, vier voor niveau 2. Elk oordeelt alleen. Zij krijgen een mail.',
  barred: (count: number) =>
    count === 1
      ? 'Eén beoordelaar staat er niet bij: die schreef mee of vertelde een verhaal (“Wij doen dit ook”), hoort bij de organisatie, publiceerde deze versie of leidt de ronde.'
      : `${count} beoordelaars staan er niet bij: zij schreven mee of vertelden een verhaal (“Wij doen dit ook”), horen bij de organisatie, publiceerden deze versie of leiden de ronde.`,
  tooFew: (need: number) => `Er zijn nu te weinig beoordelaars zonder belang. U hebt er minstens ${need} nodig.`,
  level: 'Niveau',
  levelOption: (level: string, count: number) => `${level} (${count} beoordelaars)`,
  reviewers: 'Beoordelaars',
  start: 'Beoordelaars vragen',
  running: (level: string, since: string) => `Een ronde voor “${level}” loopt sinds ${since}.`,
  reviewer: 'Beoordelaar',
  somebody: 'iemand die hier niet meer is',
  asked: 'Gevraagd op',
  status: 'Stand',
  handedIn: 'ingediend',
  waiting: 'nog niet ingediend',
  steppedAside: 'doet niet mee: belang',
  steppedAsideBefore: (names: string) =>
    `Zei een belang te hebben bij deze praktijk, en beoordeelt ze niet meer: ${names}.`,
  setAside: 'kreeg een belang nadat het oordeel er was: telt niet mee',
  released: 'doet niet meer mee: er kwam geen oordeel',
  silent: 'Van wie wacht u al lang op een oordeel?',
  silentLead: (days: number) =>
    `Kwam er na ${days} werkdagen geen oordeel? Dan kunt u iemand anders vragen. Wat al ingevuld was, telt niet mee.`,
  release: 'Vraag niet langer',
  replace: 'Iemand anders vragen',
  replaceLead: (count: number) =>
    count === 1 ? 'Er ontbreekt één beoordelaar.' : `Er ontbreken ${count} beoordelaars.`,
  ask: 'Vragen',
  nobodyLeft: 'Er is geen andere beoordelaar zonder belang.',
  cancel: 'Ronde stoppen',
  cancelLead: 'Stopt u de ronde, dan telt wat al ingevuld is niet mee. Het blijft geheim.',
  closed: 'Vorige rondes',
  outcome: {
    granted: (inFavour: number, all: number) => `niveau toegekend (${inFavour} van ${all} voor)`,
    'not-granted': (inFavour: number, all: number) => `niveau niet toegekend (${inFavour} van ${all} voor)`,
    cancelled: () => 'gestopt zonder uitkomst',
  },
  roundTitle: (level: string, day: string) => `“${level}”, klaar op ${day}`,
  agreement: 'Hoe eens zijn de beoordelaars?',
  agreementHint:
    'Cohens kappa per twee: 1 is helemaal eens, 0 is niet meer dan toeval. Gaven twee overal dezelfde ene score, dan is er geen kappa.',
  pair: 'Beoordelaars',
  kappa: 'Kappa',
  noKappa: 'geen: één score',
  number: (at: number) => `Beoordelaar ${at}`,
  remarks: 'Wat de beoordelaars schreven:',
  queue: 'Lopende beoordelingen',
  queueNote: (level: string, done: number, all: number, who: string) =>
    `${level}: ${done} van ${all} ingediend${who === '' ? '' : ` (${who})`}`,
  queueLacking: (count: number) =>
    count === 1 ? 'er ontbreekt een beoordelaar' : `er ontbreken ${count} beoordelaars`,
  errors: {
    number: (need: number) => `Kies precies ${need} beoordelaars.`,
    silent: 'Kies iemand die lang geen oordeel gaf.',
    unknown: 'Kies beoordelaars uit de lijst.',
    level: 'Kies een niveau dat nu kan.',
    refused: (level: string) =>
      `Beoordelaars kenden het niveau “${level}” niet toe aan deze beschrijving. Vraag de organisatie om ze aan te passen. Is de nieuwe versie gepubliceerd, dan kan er een nieuwe ronde beginnen.`,
    incomplete: (parts: string) =>
      `Eerst moet de beschrijving volledig zijn. Dit ontbreekt nog: ${parts}. Vraag de organisatie om aan te vullen; daarna kan de ronde beginnen.`,
  },
  greeting: (name: string) => (name === '' ? 'Dag,' : `Dag ${name},`),
  askSubject: (title: string) => `Wilt u deze praktijk beoordelen? ${title}`,
  askBody: (title: string, level: string) =>
    `De redactie van Verbonden vraagt u om de praktijk “${title}” te beoordelen, voor het niveau “${level}”. U oordeelt alleen. Wat anderen vinden, ziet u als iedereen klaar is.`,
  askEnd: 'Hebt u een belang bij deze praktijk? Zeg dat op dezelfde pagina. Dan vragen we iemand anders.',
  stoppedSubject: (title: string) => `U hoeft deze praktijk niet meer te beoordelen: ${title}`,
  stoppedBody: (title: string) =>
    `De beschrijving van de praktijk “${title}” is veranderd terwijl u ze beoordeelde. Daarom stopt de ronde. Wat al ingevuld is, telt niet mee en blijft geheim. De redactie kan later een nieuwe ronde starten. Bedankt voor uw tijd.`,
  judgedVersion: (judged: number) => `Ze beoordeelden versie ${judged}.`,
  newerVersion: (now: number) => `Intussen staat hier versie ${now}.`,
  levelEnded: (day: string) =>
    `Op ${day} veranderde de beschrijving zo dat dit oordeel niet meer geldt. Ze moet opnieuw beoordeeld worden.`,
  roundAtStake: (level: string, done: number) =>
    `Beoordelaars bekijken deze praktijk nu, voor het niveau “${level}” (${done} ingediend). Deze wijziging raakt wat zij beoordelen, of geeft de praktijk aan een organisatie. Publiceert u ze, dan stopt de ronde en krijgen zij een mail. Wilt u dat niet, publiceer dan pas als de ronde klaar is.`,
  levelAtStake: (level: string) => `De praktijk heeft het niveau “${level}”. Geldt dat oordeel nog na deze wijziging?`,
  levelHolds: 'Ja: de wijziging is klein, het oordeel geldt nog',
  levelEnds: 'Nee: beoordelaars moeten opnieuw kijken, het niveau stopt',
  levelError: 'Zeg of het oordeel van de beoordelaars nog geldt.',
  releasedSubject: (title: string) => `U hoeft deze praktijk niet meer te beoordelen: ${title}`,
  releasedBody: (title: string) =>
    `We vroegen u om de praktijk “${title}” te beoordelen. Er kwam nog geen oordeel, dus we vragen iemand anders. U hoeft niets te doen.`,
  closedSubject: (title: string) => `Uw praktijk is beoordeeld: ${title}`,
  closedBody: {
    granted: (title: string, level: string, inFavour: number, all: number) =>
      `Goed nieuws: uw praktijk “${title}” haalt het niveau “${level}”. ${inFavour} van de ${all} beoordelaars vonden dat.`,
    'not-granted': (title: string, level: string, inFavour: number, all: number) =>
      `Uw praktijk “${title}” haalt het niveau “${level}” nog niet. ${inFavour} van de ${all} beoordelaars vonden van wel. U kunt de beschrijving aanvullen. Daarna kan ze opnieuw beoordeeld worden.`,
  },
  end: 'Met vriendelijke groet,\nde redactie van Verbonden',
};
export type LeadTexts = typeof nl;
