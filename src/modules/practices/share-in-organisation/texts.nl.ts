export const nl = {
  mineTitle: 'Lijsten van onze organisatie',
  mineLead: 'Lijsten met praktijken die collega’s met elkaar delen. Alleen leden van uw organisatie zien ze.',
  listsOf: (organisation: string) => `Lijsten van ${organisation}`,
  none: 'Er zijn nog geen lijsten',
  noneBody: 'Bewaar praktijken in uw eigen lijst. Deel die lijst daarna met uw organisatie.',
  toKept: 'Uw eigen lijst',
  itemMeta: (count: string, name: string, date: string) => `${count}, gewijzigd door ${name} op ${date}`,
  homeItem: 'Gedeelde lijsten',

  shareTitle: 'Deel met mijn organisatie',
  shareLead: (count: number) =>
    count === 1
      ? 'Collega’s lezen de praktijk uit uw lijst. U kiest een titel die hen zegt waarover het gaat.'
      : `Collega’s lezen de ${count} praktijken uit uw lijst. U kiest een titel die hen zegt waarover het gaat.`,
  shareExplained:
    'Alle leden van uw organisatie kunnen de lijst lezen. Wie praktijken mag invoeren, kan de lijst ook wijzigen. Uw eigen lijst blijft van u alleen.',
  organisation: 'Met welke organisatie?',
  chooseOrganisation: 'Kies een organisatie',
  organisationErrors: { choose: 'Kies een organisatie waar u lid van bent.' },
  tooManyLists: (most: number) =>
    `Deze organisatie heeft al ${most} lijsten. Meer kan niet. Verwijder eerst een lijst die niet meer nodig is.`,
  shareButton: 'Deel deze lijst',
  toMine: 'Bekijk de lijsten van uw organisatie',

  sharedBy: (name: string, date: string) => `Gedeeld door ${name} op ${date}.`,
  changedBy: (name: string, date: string) => `Laatst gewijzigd door ${name} op ${date}.`,
  onlyMembers: (organisation: string) => `Alleen leden van ${organisation} zien deze lijst.`,
  somebody: 'een collega',
  change: 'Wijzig deze lijst',
  print: 'Druk af met Ctrl+P (op een Mac ⌘P). Menu en knoppen komen niet mee op papier.',
  end: 'Verwijder deze lijst',
  endExplained: 'De lijst verdwijnt voor iedereen in uw organisatie. U kunt dit niet ongedaan maken.',
  endSure: 'Ja, verwijder de lijst',

  changeTitle: (title: string) => `Wijzig ‘${title}’`,
  changeLead: 'Uw collega’s zien de wijziging zodra u ze bewaart.',
  practices: 'Praktijken op de lijst',
  practicesHint: 'Vink uit wat weg mag. Praktijken uit uw eigen lijst staan onderaan: vink aan wat erbij moet.',
  practicesHintAlone: 'Vink uit wat weg mag. Wilt u iets toevoegen? Bewaar het eerst in uw eigen lijst.',
  fromKept: (title: string) => `${title} (uit uw eigen lijst)`,
  practicesErrors: {
    chooseAtLeast: 'Kies minstens één praktijk. Is de lijst niet meer nodig, verwijder ze dan.',
    chooseAtMost: 'Kies hoogstens 60 praktijken.',
  },
  save: 'Bewaar de wijziging',
  back: 'Terug naar de lijst',
  moved: (name: string, time: string) => `Intussen gewijzigd door ${name} om ${time}`,
  movedTitle: (title: string) => `De titel is nu ‘${title}’.`,
  movedAdded: 'Toegevoegd',
  movedRemoved: 'Verwijderd',
  movedBody:
    'Uw wijziging is nog niet bewaard. Hieronder staat de lijst met beide wijzigingen samen. Kijk na of ze klopt en bewaar opnieuw.',
};
export type ListTexts = typeof nl;
