export const nl = {
  title: 'Deel de uitkomst',
  lead: 'Dit is precies wat iedereen zal zien. Daarna kunt u niets meer aan deze meting veranderen.',
  leftOut: {
    title: 'Niet alles wat u plande, zit erin',
    moment: (moment: string, day: string) => `${moment} (vanaf ${day})`,
    what: (moments: string) =>
      `Deze antwoorden ontbreken, of het zijn er te weinig: ${moments}. Delen kan maar één keer en is voorgoed. Deelt u nu, dan komen ze er nooit meer bij: u kunt ze niet meer invoeren en niemand krijgt ze te zien.`,
    level:
      'U toont dan ook niet of het effect blijft. Voor het hoogste niveau van zekerheid is een meting na zes maanden nodig.',
    wait: 'U mag wachten: heropen de meting, verzamel de antwoorden en deel daarna.',
    toCohort: 'Naar de meting',
  },
  seenTitle: 'Wat iedereen ziet',
  caption: 'Wat iedereen over deze meting ziet',
  headers: ['Wat', 'Waarde'],
  names: {
    practice: 'Praktijk',
    source: 'Meting',
    evaluator: 'Gemeten door',
    year: 'Jaar',
    municipality: 'Gemeente',
    age: 'Leeftijd',
    instrument: 'Vragenlijst',
    design: 'Opzet',
    people: 'Deelnemers die twee keer antwoordden',
    comparison: 'Mensen in de vergelijkingsgroep',
    effect: 'Effect met 95%-interval',
    after: 'direct na afloop',
    months: (months: number) => `na ${months} maanden`,
    subgroup: (age: string) => `Effect bij ${age} jaar`,
    euroPerParticipant: 'Euro per deelnemer, loonkosten inbegrepen',
    hoursPerParticipant: 'Uren van beroepskrachten per deelnemer',
    volunteersPerParticipant: 'Vrijwilligers per deelnemer',
    euroPerImproved: 'Euro per deelnemer die duidelijk vooruitging, loonkosten inbegrepen',
    adverse: 'Iets ernstigs gebeurd met een deelnemer',
    lifeEvent: 'Levensgebeurtenis',
    setting: 'Soort plek',
  },
  designs: {
    'before-after': 'voor en na, zonder vergelijkingsgroep',
    controlled: 'voor en na, met vergelijkingsgroep',
  },
  readOtherwise: (ours: string, theirs: string) =>
    `Op de pagina van uw uitkomst staat: „${ours}” Iedereen leest bij deze meting: „${theirs}”. Dat volgt uit het effect met zijn 95%-interval, zoals het gedeeld wordt.`,
  effectNote: {
    SMCR: 'SMCR: hoeveel de deelnemers veranderden, gedeeld door de spreiding bij de start.',
    SMD: 'SMD: hoeveel de deelnemers meer veranderden dan de vergelijkingsgroep, gedeeld door de spreiding bij de start.',
  },
  effectSign:
    'Onder 0 is beter; betekent hoger op de vragenlijst beter, dan is het teken omgekeerd. Bij „Wat werkt” staat hetzelfde effect met twee cijfers na de komma, zoals alle metingen daar.',
  effectMeaning: 'Wat betekent zo’n getal?',
  costsNote:
    'Kosten zijn hier gedeeld door wie twee keer antwoordde. Op de pagina van uw uitkomst telt ook mee wie stopte. Zo kan niemand berekenen hoeveel mensen stopten.',
  costsMissing:
    'Bedragen in euro staan er niet bij, want niet alle kosten zijn bekend. Na het delen kunt u ze niet meer aanvullen.',
  toCosts: 'Vul de kosten aan',
  notSeenTitle: 'Wat niemand ziet',
  notSeen:
    'Antwoorden en codes van deelnemers blijven bij uw organisatie. Cijfers over minder dan 10 mensen tonen we niet, en ook niet waaruit ze te berekenen zijn.',
  effectTitle: 'Wat er dan gebeurt',
  what: 'De uitkomst telt mee voor hoe zeker we zijn dat deze praktijk helpt, samen met andere metingen. Ook een uitkomst zonder effect telt mee: daar leren anderen van.',
  when: (day: string) =>
    `Verandert het niveau van de praktijk door uw uitkomst, dan hoort de eigenaar van de praktijk het eerst, en ziet iedereen het vanaf ${day}. Blijft het niveau gelijk, dan ziet iedereen het meteen.`,
  learnt: 'Wat leerde u ervan?',
  learntHint:
    'Ook van wat niet lukte leren anderen. Iedereen kan dit lezen bij de uitkomst. Geen namen, en niets waaraan één mens te herkennen is.',
  learntErrors: { personal: 'Laat telefoonnummers en mailadressen weg: iedereen kan dit lezen.' },
  confirm: 'Ik bekeek wat iedereen zal zien, en wil het delen',
  confirmError: 'Vink aan dat u dit wil delen.',
  share: 'Deel de uitkomst',
  back: 'Terug naar de uitkomst',
  cannotTitle: 'Deze uitkomst kan nog niet gedeeld worden',
  cannot: {
    'not-closed': 'Sluit eerst de meting af.',
    shared: 'De uitkomst is al gedeeld.',
    'too-few': 'Delen kan als minstens 10 deelnemers twee keer antwoordden.',
    'few-compared': 'Delen kan als ook in de vergelijkingsgroep minstens 10 mensen twee keer antwoordden.',
    'no-effect': 'Het effect is niet te tonen zonder te zeggen wat één mens antwoordde.',
    'somebody-gone':
      'Wie in deze uitkomst meetelt, wiste sindsdien alles. We beloofden dat die mens in geen nieuwe cijfers meetelt, en delen zou dat wel doen. Een uitkomst zonder haar of hem kan pas als er samen minstens 5 mensen verschillen; anders is te berekenen wat die ene antwoordde. Dat kan als er nog antwoorden bij komen: heropen de meting, verzamel ze en sluit weer af. Komen er niet genoeg meer, dan kunt u deze uitkomst niet delen. In uw organisatie blijft ze te zien.',
    'practice-gone': 'De praktijk waarbij u mat, staat niet meer op Verbonden.',
  },
  moved: 'Iemand veranderde de meting terwijl u dit las. Kijk opnieuw na wat iedereen zal zien.',
};
export type ShareTexts = typeof nl;
