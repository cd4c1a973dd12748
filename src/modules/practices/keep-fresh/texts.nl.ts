export const nl = {
  outdated: 'Verouderd',
  outdatedNote: (day: string) => `Niet meer bevestigd sinds ${day}. Het kan dus dat iets niet meer klopt.`,
  due: (day: string) => `Laatst bevestigd op ${day}.`,
  stateColumn: 'Hoe actueel',
  column: 'Laatst bevestigd',
  notConfirmed: 'nog niet bevestigd',
  states: { fresh: 'actueel', due: 'wordt nagevraagd', outdated: 'verouderd' },
  title: 'Klopt dit nog?',
  lead: (title: string, organisation: string) =>
    `U krijgt deze vraag omdat ${organisation} de praktijk “${title}” deelt op Verbonden.`,
  lastConfirmed: (day: string) => `De beschrijving werd het laatst bevestigd op ${day}.`,
  look: 'Lees de praktijk',
  confirm: 'Nog actueel',
  confirmedNow: 'Dank u. Bij de praktijk staat nu dat ze vandaag nog klopt.',
  confirmOf: (title: string) => `Nog actueel: ${title}`,
  confirmHint: 'U zegt daarmee dat alles nog klopt. U hoeft zich niet aan te melden.',
  change: 'Iets wijzigen',
  changeHint: 'Klopt iets niet meer, of is de praktijk gestopt? Meld u aan en pas ze aan.',
  deadLinks: 'Deze links op de pagina werken niet meer:',
  done: 'Bevestigd',
  doneBody: (title: string, organisation: string, day: string) =>
    `“${title}” van ${organisation} is bevestigd op ${day}. Dank u. We vragen het over een jaar opnieuw.`,
  expired: 'Deze link werkt niet meer',
  expiredBody: (title: string, organisation: string) =>
    `De link ging over “${title}” van ${organisation}. Een link werkt 90 dagen. Meld u aan en bevestig de praktijk bij “Mijn praktijken”.`,
  gone: 'Hier is niets meer te bevestigen',
  goneBody: (title: string) =>
    `“${title}” is gestopt, niet meer te zien, samengevoegd met een andere praktijk of nu van een andere organisatie.`,
  unknown: 'Deze link kennen we niet',
  unknownBody: 'Misschien is hij niet volledig. Neem de hele link over uit de mail, of meld u aan.',
  toMine: 'Naar mijn praktijken',
  desk: {
    title: 'Nog actueel?',
    lead: 'Wie een praktijk deelt, krijgt na 12 maanden de vraag of alles nog klopt. Na 14 maanden zonder antwoord staat er “verouderd” bij.',
    queue: 'Na te vragen of het nog klopt',
    queueDue: (count: number) => (count === 1 ? '1 praktijk te bevestigen' : `${count} praktijken te bevestigen`),
    queueOutdated: (count: number) => (count === 0 ? '' : count === 1 ? '1 is verouderd' : `${count} zijn verouderd`),
    queueDead: (count: number) =>
      count === 1 ? '1 praktijk met een dode link' : `${count} praktijken met een dode link`,
    due: 'Te bevestigen',
    none: 'Niets. Alle praktijken zijn het voorbije jaar bevestigd of gepubliceerd.',
    practice: 'Praktijk',
    organisation: 'Van wie',
    confirmed: 'Laatst bevestigd',
    asked: 'Laatst gevraagd',
    never: 'nog niet',
    state: 'Stand',
    nobody: 'van niemand',
    choose: (title: string) => `Kies ${title}`,
    ask: 'Vraag de gekozen eigenaars of het nog klopt',
    askHint: 'De eigenaars krijgen een mail met een knop. Hoogstens één keer per maand.',
    chooseOne: 'Kies minstens één praktijk.',
    askedNow: (asked: number) =>
      asked === 1 ? 'Over 1 praktijk is een mail vertrokken.' : `Over ${asked} praktijken is een mail vertrokken.`,
    notAsked: (count: number) =>
      `Over ${count} niet: er is niemand met een mailadres, ze werd intussen bevestigd, of de vraag vertrok deze maand al.`,
    deadLinks: 'Dode links',
    deadLead:
      'Deze adressen antwoorden al langer niet. De eigenaar leest het in de mail; u kunt de praktijk ook zelf nakijken.',
    noDeadLinks: 'Geen.',
    link: 'Link',
    deadSince: 'Dood sinds',
  },
  mail: {
    greeting: (name: string) => (name === '' ? 'Dag' : `Dag ${name}`),
    askSubject: (title: string) => `Klopt “${title}” nog?`,
    askBody: (title: string, organisation: string, day: string) =>
      `Op Verbonden staat de praktijk “${title}” van ${organisation}. De beschrijving werd het laatst bevestigd op ${day}. Klopt alles nog?`,
    askConfirm: 'Ja: open deze pagina en klik op “Nog actueel”. U hoeft zich niet aan te melden.',
    askChange: 'Er is iets veranderd, of het is gestopt: meld u aan en kies “Wijzig”.',
    deadLinks: 'Deze links in de beschrijving werken niet meer. Pas ze aan of haal ze weg:',
    becomesOutdated: (day: string) => `Horen we niets, dan staat er vanaf ${day} “verouderd” bij.`,
    isOutdated: 'Er staat nu “verouderd” bij, tot u antwoordt.',
    linkWorks: (days: number) =>
      `De link werkt ${days} dagen. Eén antwoord is genoeg: ook uw collega’s kregen deze mail.`,
    levels: { 1: 'goed beschreven', 2: 'goed onderbouwd' },
    endsSubject: (title: string) => `Het niveau van “${title}” loopt af`,
    endsBody: (title: string, organisation: string, level: string, day: string) =>
      `De praktijk “${title}” van ${organisation} is beoordeeld als “${level}”. Dat geldt tot en met ${day}. Daarna vervalt het, tot beoordelaars opnieuw gekeken hebben.`,
    endsDo:
      'Kijk na of de beschrijving volledig en juist is, en pas ze aan. De redactie kan dan een nieuwe beoordeling vragen.',
    signature: 'Groeten van de redactie van Verbonden',
  },
};
export type FreshTexts = typeof nl;
