export const nl = {
  navigation: 'Meten',
  homeItem: 'Metingen',
  scoreTitle: 'Antwoorden op een vragenlijst scoren',
  scoreDescription:
    'Geeft totaal, deelscores en betekenis. items: de cijfers zoals ze op het formulier staan, in die volgorde, en null voor wat niet ingevuld is. De Jong Gierveld (djg6, djg11): 1 ja, 2 min of meer, 3 nee; voor het totaal mag één antwoord ontbreken, voor een deelscore geen. ucla3: 1 tot 3. lsns6 en who5: 0 tot 5. ons: 1 vaak of altijd tot 5 nooit. Bedoeld voor groepen, nooit om over één persoon te oordelen. Er wordt niets bewaard.',
  wrongNumber: (name: string, right: number, given: number) =>
    `${name} heeft ${right} ${right === 1 ? 'vraag' : 'vragen'}; u geeft ${given} antwoorden.`,
  moments: {
    before: 'vóór de start',
    after: 'na afloop',
    'after-3-months': '3 maanden later',
    'after-6-months': '6 maanden later',
  },
  designs: {
    single: 'zonder vergelijkingsgroep',
    'waiting-list': 'met een wachtlijst',
    'other-neighbourhood': 'met een andere buurt',
  },
  arms: { group: 'doet mee', comparison: 'vergelijkingsgroep' },
  states: { collecting: 'loopt', closed: 'afgesloten', shared: 'gedeeld' },
  dropOutReasons: {
    'no-interest': 'had geen zin meer',
    'no-time': 'had geen tijd meer',
    ill: 'werd ziek',
    moved: 'verhuisde',
    died: 'overleed',
    'not-reached': 'was niet meer te bereiken',
    'asked-to-stop': 'vroeg om te stoppen',
    other: 'iets anders, of niet bekend',
  },
  adverse: {
    unknown: 'dat weten we niet',
    none: 'nee',
    unrelated: 'ja, maar het had niets met het meedoen te maken',
    related: 'ja, en het had met het meedoen te maken',
  },
  instrumentNames: {
    djg6: 'De Jong Gierveld, 6 vragen',
    djg11: 'De Jong Gierveld, 11 vragen',
    ucla3: 'UCLA, 3 vragen',
    lsns6: 'Lubben, 6 vragen',
    who5: 'WHO-5, 5 vragen',
    ons: 'de directe vraag, 1 vraag (eigen vertaling, niet gevalideerd)',
  },
  constructs: {
    loneliness: 'eenzaamheid',
    isolation: 'sociaal isolement',
    wellbeing: 'welbevinden',
  },
  nextSteps: {
    'add-people': 'Maak kaarten voor de deelnemers.',
    ask: (count: number, moment: string) =>
      `Vraag de antwoorden van ${moment}: ${count} ${count === 1 ? 'code is' : 'codes zijn'} nog niet ingevuld.`,
    wait: (moment: string, day: string) => `Nu niets te doen. De vragen van ${moment} komen vanaf ${day}.`,
    close: 'Alle antwoorden zijn er: sluit de meting af.',
    share: 'Bekijk de uitkomst.',
    shared: 'Klaar: de uitkomst is gedeeld.',
    forgotten: 'De antwoorden zijn gewist, zoals vooraf bepaald.',
  },
  shared: {
    from: (day: string) =>
      `Eerst hoort de eigenaar van de praktijk het; iedereen ziet de uitkomst vanaf ${day}. Tot dan telt ze nog niet zichtbaar mee.`,
    shown: 'Iedereen ziet de uitkomst, en ze telt mee voor wat we weten over deze praktijk.',
    nowhere: 'De uitkomst is niet openbaar: ze is ingetrokken, of de praktijk staat niet meer op Verbonden.',
  },
  mixedAges: 'verschillende leeftijden',
  unknownAge: 'niet bekend',
  wrongCode: (place: number, name: string, codes: string) => `Antwoord ${place}: ${name} kent alleen ${codes} of null.`,
};
export type MeasurementTexts = typeof nl;
