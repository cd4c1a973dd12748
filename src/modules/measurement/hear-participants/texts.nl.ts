export const nl = {
  title: 'Wat deelnemers zelf vertellen',
  tookPart: 'Hoe vaak deden ze mee?',
  recommend: 'Zouden ze het aanraden?',
  choice: 'Antwoord',
  people: 'Mensen',
  answered: (name: string, n: number) => `${name} (N = ${n})`,
  rowName: (name: string, choice: string) => `${name} ${choice}`,
  notShown: 'niet getoond',
  tooFewAnswers: (fewest: number) => `Minder dan ${fewest} mensen antwoordden hierop. Dat tonen we niet.`,
  heldBack: (fewest: number) =>
    `Aantallen onder ${fewest} tonen we niet, en ook niet waaruit ze te berekenen zijn. Zo is niemand te herkennen.`,
  changed: 'Wat veranderde er voor hen?',
  later: 'Wat mensen schreven, leest u als de meting afgesloten is. Zo weet niemand wie wat schreef.',
  tooFewTexts: (fewest: number) =>
    `Minder dan ${fewest} mensen schreven iets op. Dat zijn er te weinig om te tonen: u zou kunnen raden wie het schreef.`,
  careful:
    'In deze teksten kunnen namen staan. Zet ze nergens anders, en zoek niet uit wie wat schreef. Ze staan door elkaar, komen in geen enkel bestand, worden niet afgedrukt en nooit gedeeld.',
  harmElsewhere: 'Schreef iemand dat iets geen goed deed? Dat leest alleen de coördinator, op de pagina van de meting.',
  harmTitle: 'Iemand liet weten dat iets geen goed deed',
  harmCareful:
    'Dit krijgt u meteen te lezen, zonder code en zonder dag, ook als één persoon het schreef. Zoek niet uit wie dat was. Bespreek met de begeleiders wat er beter kan, en vraag iedereen in de groep hoe het gaat.',
  harmHelp: 'Is iemand misschien in gevaar? Wacht dan niet. Tele-Onthaal: 106. Zelfmoordlijn: 1813. Noodgeval: 112.',
  discussHint:
    'Besprak u dit? Dan staat het hier niet meer bovenaan. Schrijft nog iemand iets, dan ziet u dat opnieuw.',
  discuss: 'Dit is besproken',
  discussed: (count: number) => `Wat geen goed deed en al besproken is (${count})`,
  adverse: (answer: string) =>
    `Hier staat nu of er iets ernstigs gebeurde met een deelnemer: „${answer}”. Kijk na of dat klopt.`,
  toAdverse: 'Vul in of er iets ernstigs gebeurde',
  shareTitle: 'Iemand schreef dat iets geen goed deed',
  mail: (title: string) =>
    `Bij de meting "${title}" schreef iemand dat er iets vervelends was, of dat iets geen goed deed.`,
  mailWhere: 'Wat er staat, leest u hier. Lees het zo snel mogelijk:',
};
export type HearTexts = typeof nl;
