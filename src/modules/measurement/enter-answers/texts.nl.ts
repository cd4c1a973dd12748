export const nl = {
  paperTitle: 'Antwoorden van papier invoeren',
  paperLead: (asksAgreed: boolean) =>
    `Typ de code, Tab, ${asksAgreed ? 'spatie als „Ja, ik doe mee” is aangekruist, Tab, ' : ''}de cijfers op een rij, Enter. Dan staat het volgende blad klaar.`,
  agreed: 'Op het blad is het vakje „Ja, ik doe mee” aangekruist.',
  agreedRequired:
    'Kijk of „Ja, ik doe mee” op het blad is aangekruist, en vink het dan ook hier aan. Is het niet aangekruist, voer het blad dan niet in.',
  moment: 'Moment',
  showMoment: 'Toon',
  progress: (done: number, all: number, moment: string) =>
    `${done} van ${all} ${done === 1 ? 'is' : 'zijn'} ingevuld ${moment}.`,
  missingCount: (count: number) =>
    count === 0 ? 'Er ontbreekt niemand.' : count === 1 ? 'Er ontbreekt er nog 1.' : `Er ontbreken er nog ${count}.`,
  toMissing: 'Welke codes ontbreken?',
  code: 'Code op het blad',
  codeErrors: 'Typ de code die op het blad staat.',
  mistyped: 'Deze code klopt niet: er is een teken verkeerd of verwisseld. Kijk nog eens naar het blad.',
  notOurs: 'Deze code hoort niet bij deze meting.',
  stoppedBefore: 'Deze deelnemer is gestopt en wordt nu niet meer gevraagd. Pas dat eerst aan bij de deelnemer.',
  nothingThere: 'Bij deze code staat op dit moment nog niets.',
  items: (count: number) => (count === 1 ? 'Het antwoord' : `De ${count} antwoorden op een rij`),
  itemsHint: (codes: string) => `Kies uit ${codes}. Typ - voor een vraag zonder antwoord.`,
  itemsErrors: 'Typ de antwoorden.',
  wrongNumber: (right: number, given: number) => `Er zijn ${right} antwoorden nodig; u typte er ${given}.`,
  wrongAnswer: (place: number, typed: string, codes: string) =>
    `Antwoord ${place}: „${typed}” bestaat niet. Kies uit ${codes}, of - als er niets staat.`,
  nothingOnSheet: 'Op dit blad is niets ingevuld: er is niets te bewaren. Leg het opzij.',
  nothingLeft: 'Zo blijft er geen antwoord over. Kies onderaan „Leegmaken” als u dat wilt.',
  givenOn: 'Ingevuld op',
  dayErrors: 'Typ een dag, bijvoorbeeld 20/11/2026.',
  dayToCome: 'Deze dag moet nog komen. Kijk op het blad wanneer het ingevuld is.',
  dayEarly: 'Deze dag is te vroeg voor deze vragen. Kijk op het blad; klopt de dag toch, vink dat dan aan.',
  earlyRight: 'De dag klopt: het blad is ingevuld vóór het begin van de meting',
  more: 'De andere vragen op het blad',
  notAnswered: 'niet ingevuld',
  save: 'Bewaar en volgende',
  look: 'Bekijk of verbeter wat er staat',
  savedTitle: (place: number) => `Kaart ${place} is bewaard`,
  sameTitle: (place: number) => `Kaart ${place} stond er al, met dezelfde antwoorden`,
  thereTitle: 'Deze persoon staat er al, met andere antwoorden',
  there: (day: string) => `Ingevoerd voor ${day}. Kijk op het blad wat klopt. Er is niets veranderd.`,
  ownTitle: 'Deze persoon vulde zelf al in',
  own: (day: string) =>
    `Zij of hij antwoordde op ${day} met de code, op een scherm. Dat blijft staan en is hier niet te zien. Vraagt de persoon om het blad te gebruiken, maak dan eerst leeg wat er staat.`,
  begunTitle: 'Deze persoon is zelf aan het invullen',
  begun:
    'Met deze code is op een scherm al begonnen te antwoorden. Er is niets bewaard. Voert u het blad toch in, dan telt alleen het blad: wat de persoon zelf antwoordde, telt dan niet mee. Vraag het eerst aan de persoon.',
  anyhow: 'Voer het blad toch in',
  toOwn: 'Naar wat er staat',
  movedTitle: 'Iemand anders veranderde dit net',
  moved: 'Er is niets bewaard. Bewaar opnieuw; u ziet dan wat er staat.',
  compareCaption: 'Wat er staat naast wat u typte',
  compareHeaders: ['Vraag', 'Staat er', 'U typte'],
  question: (place: number) => `Vraag ${place}`,
  nothing: '–',
  differs: 'verschilt',
  replace: 'Vervang door wat ik typte',
  keep: 'Laat staan wat er staat',
  toForms: 'Druk lege bladen af',
  toUpload: 'Laad een bestand op',

  formsTitle: (moment: string) => `Bladen om in te vullen, ${moment}`,
  formsLead: (count: number) =>
    count === 0
      ? 'Iedereen vulde al in.'
      : `${count} ${count === 1 ? 'blad' : 'bladen'} op A4. Druk deze pagina enkelzijdig af: elk blad begint op een nieuwe bladzijde, en op elke bladzijde staat de code.`,
  formsBlank:
    'U drukt een blad zonder code af. Schrijf de code van de kaart erop. Een coördinator kan bladen met codes afdrukken.',
  formCode: 'Code',
  formAskTitle: 'Doe je mee?',
  formWho: (organisation: string) => [
    'De site kent je naam niet, alleen je code. Schrijf je naam niet op dit blad.',
    `${organisation} weet wie welke kaart kreeg, op papier. Wie dit blad intikt, ziet wat je aankruist. De site toont enkel cijfers over de hele groep.`,
    'Je antwoorden worden versleuteld bewaard.',
  ],
  formFree: (address: string) =>
    `Je hoeft niet mee te doen. Nee zeggen verandert niets: je blijft welkom. Je mag vragen overslaan en altijd stoppen. Met je code wis je alles zelf: ${address}`,
  formYoung: (organisation: string) =>
    `Jonger dan 18? Dan geeft ook je ouder of voogd toestemming, op een blad van ${organisation}. Jij beslist zelf ook: je mag nee zeggen, ook als je ouder ja zei.`,
  formTick: 'Zet bij elke vraag één kruisje.',
  formWords:
    'Wie dit blad intikt, leest wat je schrijft, en ziet je code. Deed iets je geen goed? Dat leest ook de coördinator meteen. Wat er veranderde, lezen collega’s later zonder je code, als minstens vijf mensen iets schreven. Schrijf geen namen.',
  formHelp: 'Wil je praten? Tele-Onthaal: bel 106. Jong? Awel: 102.',
  onSheet: 'Lees de vraag op het andere blad.',

  uploadTitle: 'Antwoorden uit een bestand',
  uploadLead:
    'U ziet eerst per rij wat er gebeurt. Er wordt pas iets bewaard als u dat daarna zegt, en dan alles of niets.',
  file: 'CSV-bestand',
  fileHint: (columns: string) =>
    `Kolommen: ${columns}. Gescheiden door puntkomma, komma of tab. Een leeg vak is een vraag zonder antwoord.`,
  momentHint: 'Schrijf bij moment: voor, na, na-3-maanden of na-6-maanden.',
  example: 'Voorbeeldbestand met alle kolommen',
  check: 'Kijk na',
  uploadSaved: (count: number) => (count === 1 ? '1 rij is bewaard' : `${count} rijen zijn bewaard`),
  fileFaults: {
    none: 'Kies een bestand.',
    office: 'Dit is een werkmap van een kantoorprogramma. Bewaar ze als CSV en laad die op.',
    binary: 'Dit is geen tekstbestand.',
    'open-quote': 'In het bestand is een aanhalingsteken niet gesloten.',
    'stray-quote': 'In het bestand staat een aanhalingsteken midden in een vak.',
    'no-rows': 'Er staan geen rijen in het bestand.',
    'too-many': 'Het bestand heeft te veel rijen. Laad hoogstens 400 rijen tegelijk op.',
    columns: 'De kolommen kloppen niet. Kijk naar het voorbeeldbestand.',
  },
  columnsMissing: (names: string) => `Deze kolommen ontbreken of staan er twee keer: ${names}.`,
  planTitle: 'Wat er met elke rij gebeurt',
  planFine: (count: number) =>
    `Alle rijen zijn in orde. ${count === 1 ? '1 rij wordt' : `${count} rijen worden`} bewaard.`,
  planNothing: 'Er is niets te bewaren: elke rij uit dit bestand staat er al, of is leeg.',
  planFaults: (count: number) =>
    `${count === 1 ? '1 rij kan' : `${count} rijen kunnen`} niet. Er wordt niets bewaard. Verbeter het bestand en laad het opnieuw op.`,
  planMoved: 'Intussen veranderde er iets. Er is niets bewaard; kijk de rijen opnieuw na.',
  planCaption: 'De rijen van het bestand',
  planHeaders: ['Rij', 'Code', 'Moment', 'Antwoorden', 'Wat gebeurt er'],
  rowOutcomes: { new: 'Wordt bewaard', same: 'Staat er al', empty: 'Leeg: niets te bewaren' },
  rowFaults: {
    mistyped: 'De code klopt niet: een teken is verkeerd of verwisseld.',
    unknown: 'Deze code hoort niet bij deze meting.',
    moment: 'Dit moment kent deze meting niet.',
    early: 'Dit moment komt pas later.',
    stopped: 'Deze deelnemer is gestopt en wordt dan niet meer gevraagd.',
    different: 'Er staan al andere antwoorden. Verbeter ze één voor één bij het invoeren van papier.',
    'her-own': 'Deze persoon vulde zelf al in.',
    begun: 'Deze persoon is zelf aan het invullen. Vraag wat moet tellen; een blad voert u in bij papier.',
  },
  rowTwice: (line: number) => `Dezelfde code en hetzelfde moment staan ook op rij ${line}.`,
  rowAnswer: (place: number, typed: string, codes: string) =>
    `item${place}: „${typed}” bestaat niet. Kies uit ${codes}, of laat leeg.`,
  fileAgreed: (count: number) =>
    count === 1
      ? 'Van 1 persoon in dit bestand weten we nog niet of zij of hij meedoet. Op het blad is „Ja, ik doe mee” aangekruist.'
      : `Van ${count} mensen in dit bestand weten we nog niet of ze meedoen. Op elk blad is „Ja, ik doe mee” aangekruist.`,
  fileAgreedRequired:
    'Vink aan dat iedereen „Ja, ik doe mee” aankruiste. Deed iemand dat niet, haal die rij dan uit het bestand.',
  confirm: 'Bewaar deze rijen',
  again: 'Een ander bestand',

  answerTitle: (place: number, moment: string) => `Kaart ${place}, ${moment}`,
  answerLead: (channel: string, day: string) => `Ingevuld ${channel} op ${day}.`,
  channels: { phone: 'op een telefoon', kiosk: 'op een tablet', paper: 'op papier', csv: 'in een bestand' },
  answerOwn:
    'Deze persoon antwoordde zelf. Die antwoorden zijn hier niet te lezen. Maak ze alleen leeg als de persoon het vraagt.',
  correct: 'Bewaar de verbetering',
  emptyTitle: 'Leegmaken',
  empty: 'De antwoorden van dit moment worden gewist. De kaart blijft: de persoon kan opnieuw invullen.',
  sure: 'Ja, wis deze antwoorden',
  sureRequired: 'Vink het vakje aan als u zeker bent.',
  emptyNow: 'Maak leeg',
  answerMoved: 'Iemand anders veranderde deze antwoorden terwijl u typte. Hieronder staat wat er nu staat.',
  back: 'Terug naar het invoeren',
};
export type EntryTexts = typeof nl;
