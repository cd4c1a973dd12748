export const nl = {
  title: 'Beelden',
  lead: 'Hoogstens vier foto’s of tekeningen. Een beeld is niet verplicht.',
  none: 'Er is nog geen beeld.',
  full: 'Er zijn al vier beelden. Haal er een weg om een ander toe te voegen.',
  add: 'Voeg een beeld toe',
  file: 'Kies een beeld',
  fileHint: (megabytes: number) =>
    `JPEG, PNG of WebP, hoogstens ${megabytes} MB. We maken het kleiner en halen de plaats en de tijd eruit.`,
  alt: 'Wat is er te zien?',
  altHint: 'In één zin, voor wie het beeld niet ziet. Bijvoorbeeld: twee vrouwen drinken koffie op een bank.',
  rights: 'Mag u dit beeld gebruiken?',
  rightsChoices: {
    own: 'Ja, wij hebben het zelf gemaakt of laten maken',
    licence: 'Ja, de maker geeft het vrij met een licentie',
  },
  credit: 'Wie maakte het?',
  creditHint:
    'Deze naam komt bij het beeld. Zet er de licentie bij als die er is, bijvoorbeeld: An Peeters, CC BY 4.0.',
  people: 'Staan er mensen herkenbaar op?',
  peopleChoices: {
    none: 'Nee',
    agreed: 'Ja, en zij gaan ermee akkoord dat het beeld openbaar is',
  },
  submit: 'Voeg toe',
  remove: 'Haal weg',
  removeNamed: (alt: string) => `Haal weg: ${alt}`,
  next: 'Verder naar nakijken',
  madeBy: (credit: string) => `Beeld: ${credit}`,
  shows: (alt: string) => `Te zien: ${alt}`,
  rightsShown: { own: 'zelf gemaakt of laten maken', licence: 'vrijgegeven met een licentie' },
  come: 'Beelden die erbij komen',
  go: 'Beelden die verdwijnen',
  section: 'Beelden van deze praktijk',
  errors: {
    file: 'Kies een bestand.',
    alt: { required: 'Zeg wat er te zien is.' },
    rights: { choose: 'Kies waarom u dit beeld mag gebruiken. Mag het niet, kies dan een ander beeld.' },
    credit: { required: 'Zeg wie het maakte.' },
    people: { choose: 'Kies of er mensen herkenbaar op staan. Gingen zij niet akkoord, kies dan een ander beeld.' },
  },
  faults: {
    'too-large': 'Dit bestand is te groot.',
    'not-an-image': 'Dit is geen beeld dat we kunnen gebruiken. Kies een JPEG, PNG of WebP.',
    'too-many-pixels': 'Dit beeld heeft te veel pixels. Maak het eerst kleiner.',
    broken: 'Dit bestand is beschadigd. Kies een ander.',
  },
};
export type ImageTexts = typeof nl;
