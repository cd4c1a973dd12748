const again = (times: number) =>
  times === 0
    ? ' Dit is de laatste keer.'
    : times === 1
      ? ' Nu, en later nog eens.'
      : ` Nu, en later nog ${times} keer.`;

export const nl = {
  title: 'Vul je code in',
  lead: 'De code staat op de kaart die je kreeg. Dan kan je de vragen beantwoorden.',
  code: 'Je code',
  codeHint: 'Negen letters en cijfers, bijvoorbeeld B2C-D3F-G4H. Streepjes hoeven niet.',
  open: 'Verder',
  faults: {
    required: 'Vul de code van je kaart in.',
    mistyped: 'Deze code klopt niet helemaal. Kijk nog eens naar je kaart: het zijn negen letters en cijfers.',
    unknown: 'Deze code kennen we niet. Vraag het aan wie je de kaart gaf.',
  },
  noCard: 'Heb je geen kaart? Vraag ze aan wie je uitnodigde. Zonder kaart kan je hier niets invullen.',
  eraseInstead: 'Alles wissen wat je invulde',
  eraseTitle: 'Wissen: vul je code in',
  kioskNote: 'Dit is een tablet voor iedereen. Als je klaar bent, vergeet het toestel wat je deed.',

  agreeTitle: 'Doe je mee?',
  agreeLead: 'Lees eerst rustig wat we vragen. Daarna beslis je zelf.',
  whatTitle: 'Wat vragen we?',
  what: (count: number, later: number) =>
    `${count === 1 ? 'Eén vraag' : `${count} korte vragen`} over hoe je je voelt en over de mensen om je heen.${again(later)}`,
  whyTitle: 'Waarom?',
  why: (organisation: string, title: string) =>
    `${organisation} wil weten of „${title}” mensen helpt. Dat zie je pas als veel mensen vooraf en achteraf antwoorden.`,
  whoTitle: 'Wie ziet je antwoorden?',
  who: (organisation: string) => [
    'Wij kennen je naam niet. We kennen alleen je code.',
    `${organisation} weet wie welke kaart kreeg, op papier. Wat je kiest, toont deze site aan niemand apart: enkel cijfers over de hele groep.`,
    `Later vragen we soms wat er voor jou veranderde, in je eigen woorden. ${organisation} leest dat pas als de meting afgesloten is, zonder je code, en alleen als minstens vijf mensen iets schreven.`,
    `Schrijf je dat iets je geen goed deed? Dan leest de coördinator van ${organisation} dat meteen, ook als jij de enige bent. Je code staat er niet bij, maar soms kan men raden wie het schreef.`,
    'Schrijf geen namen.',
    'Je antwoorden worden versleuteld bewaard.',
  ],
  kept: (day: string) => `Ten laatste op ${day} wordt alles gewist.`,
  freeTitle: 'Je bent vrij',
  free: [
    'Je hoeft niet mee te doen. Nee zeggen verandert niets: je blijft welkom.',
    'Bij elke vraag mag je „liever niet” kiezen.',
    'Je mag altijd stoppen. Met je code wis je alles zelf.',
  ],
  youngTitle: 'Ben je jonger dan 18?',
  young: (organisation: string) =>
    `Dan moet ook je ouder of voogd akkoord zijn, op een blad van ${organisation}. Is dat nog niet gebeurd? Vraag het blad en vul nu nog niets in. Jij beslist zelf ook: je mag nee zeggen, ook als je ouder ja zei. Wil je erover praten? Bel of chat met Awel: 102, awel.be.`,
  agree: 'Ja, ik doe mee en ik weet dat ik altijd mag stoppen.',
  agreeRequired: 'Vink het vakje aan als je wil meedoen. Wil je niet meedoen, kies dan „Stoppen”.',
  begin: 'Begin met de vragen',

  progress: (number: number, all: number) => `Vraag ${number} van ${all}`,
  onSheet: (number: number) => `Lees vraag ${number} op het blad dat je kreeg. Wat antwoord je?`,
  itemHint: 'Kies wat het best bij je past. Er is geen goed of fout.',
  ratherNot: 'Liever niet',
  next: 'Verder',
  back: 'Vorige vraag',
  stop: 'Stoppen',
  chooseOne: 'Kies een antwoord, of „Liever niet”.',
  tooLong: (most: number) => `Dit is te lang. Hou het korter dan ${most} tekens.`,
  savedNote: {
    choice: 'Met „Verder” bewaren we wat je koos. Kies je overal „Liever niet”, dan bewaren we geen antwoorden.',
    text: 'Met „Verder” bewaren we wat je schreef. Laat je het leeg, dan bewaren we hier niets.',
  },
  goOnNote: 'Je kan later verder met dezelfde code. Wat je nu bewaart, is dan niet meer te zien of te veranderen.',
  codes: {
    djg6: ['Ja', 'Min of meer', 'Nee'],
    djg11: ['Ja', 'Min of meer', 'Nee'],
    ucla3: ['Zelden', 'Soms', 'Vaak'],
    lsns6: ['Niemand', 'Eén', 'Twee', 'Drie of vier', 'Vijf tot acht', 'Negen of meer'],
    who5: ['Nooit', 'Soms', 'Minder dan de helft van de tijd', 'Meer dan de helft van de tijd', 'Meestal', 'Altijd'],
    ons: ['Vaak of altijd', 'Soms', 'Af en toe', 'Bijna nooit', 'Nooit'],
  },
  process: {
    tookPart: 'Hoe vaak deed je mee?',
    recommend: 'Zou je het anderen aanraden?',
    changed: 'Wat veranderde er voor jou?',
    harm: 'Was er iets vervelends, of deed iets je geen goed?',
  },
  textHints: {
    changed:
      'De organisatie leest dit pas als de meting afgesloten is, zonder je code, en alleen als minstens vijf mensen iets schreven. Schrijf geen namen. Je mag dit leeg laten.',
    harm: 'De coördinator van de organisatie leest dit meteen, ook als jij de enige bent die iets schreef. Je code staat er niet bij. Schrijf geen namen. Je mag dit leeg laten.',
  },
  tookPart: {
    'every-time': 'Elke keer',
    mostly: 'Meestal',
    sometimes: 'Soms',
    'once-or-never': 'Eén keer of nooit',
  },
  recommend: { yes: 'Ja', maybe: 'Misschien', no: 'Nee' },

  stillTitle: 'Ben je er nog?',
  still: 'Wat je invulde, is bewaard. Over een minuut maken we plaats voor iemand anders.',
  stillYes: 'Ja, ik ga verder',

  thanksTitle: 'Dank je wel',
  thanks: 'Je antwoorden zijn bewaard. Ze helpen om te weten wat mensen goed doet.',
  skippedTitle: 'Je sloeg alles over',
  skipped: 'Er is niets bewaard. Dat is goed.',
  nextMoment: (day: string) => `Vanaf ${day} zijn er weer enkele vragen. Bewaar je kaart goed.`,
  helpTitle: 'Bleef er iets hangen?',
  help: 'Soms raakt een vraag je. Praten helpt. Tele-Onthaal luistert dag en nacht, gratis en anoniem: bel 106. Ben je jong? Bel of chat met Awel: 102.',
  backToKiosk: 'Over een minuut kan iemand anders hier invullen. Jouw antwoorden staan niet meer op dit toestel.',
  forgotten: 'Dit toestel vergeet je code. Niemand kan met de knop „terug” zien wat je invulde.',
  toStart: 'Naar het begin',

  closedTitle: 'Deze meting is afgelopen',
  closed: 'Er zijn geen vragen meer. Dank je wel dat je meedeed.',
  stoppedEarlierTitle: 'Je doet niet meer mee',
  stoppedEarlier: 'Er zijn geen vragen meer voor jou. Wil je toch weer meedoen, zeg het dan aan wie je de kaart gaf.',
  doneTitle: (again: boolean): string => (again ? 'Je bent klaar voor nu' : 'Je bent klaar'),
  done: 'Je antwoorden zijn bewaard.',
  replacedTitle: 'Voor jou is een blad ingevoerd',
  replaced:
    'Terwijl je hier antwoordde, voerde de organisatie een blad in met jouw code. Dat blad telt. Wat je hier antwoordde, telt niet mee. Wil je het anders, zeg het dan aan wie je de kaart gaf.',

  stopTitle: 'Wil je stoppen?',
  stopLead: 'Dat mag altijd. Kies wat je wil.',
  laterTitle: 'Even stoppen',
  laterBody: 'Wat je invulde, blijft bewaard. Je gaat later verder met dezelfde code.',
  later: 'Later verder',
  quitTitle: 'Niet meer meedoen',
  quitBody:
    'Je krijgt geen vragen meer. Vragen waar je aan bezig was, worden gewist. Wat je eerder helemaal invulde, telt nog mee.',
  quit: 'Ik doe niet meer mee',
  eraseOptionTitle: 'Alles wissen',
  eraseOptionBody: 'Alles wat bij je code hoort, wordt gewist. Dat kan niet meer terug.',
  eraseOption: 'Wis alles',
  goOn: 'Terug naar de vragen',
  stoppedTitle: 'Gestopt',
  stopped: 'Dit toestel is je code vergeten. Wat bewaard bleef, vind je terug met je kaart.',

  confirmTitle: 'Alles wissen?',
  confirm: [
    'We wissen alles wat bij je code hoort: je antwoorden en de code zelf.',
    'Daarna kan je met deze kaart niet meer invullen. Dat kan niet meer terug.',
  ],
  confirmWords: 'Ook wat je in eigen woorden schreef, is dan meteen weg. Wie het al las, kan merken dat het weg is.',
  confirmShared:
    'Deze meting is al gedeeld, als cijfers over de hele groep. In die cijfers blijf je meetellen: we kunnen ze niet meer terughalen. Er staat niets in dat naar jou leidt.',
  confirmNotShared:
    'Heeft de organisatie al cijfers over de hele groep, dan blijf je daarin meetellen tot er nieuwe zijn. Er staat niets in dat naar jou leidt. In nieuwe cijfers tel je niet meer mee. Cijfers waarin je meetelt, kan de organisatie dan niet meer met iedereen delen.',
  copies: 'In reservekopieën van deze site kan het nog een tijd versleuteld blijven staan.',
  sure: 'Ja, wis alles wat bij mijn code hoort.',
  sureRequired: 'Vink het vakje aan als je zeker bent.',
  eraseNow: 'Wis alles',
  keep: 'Nee, laat staan',
  erasedTitle: 'Alles is gewist',
  erased: 'Je antwoorden en je code zijn weg. Je kaart mag je weggooien.',
};
export type AnswerTexts = typeof nl;
