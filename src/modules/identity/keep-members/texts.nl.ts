export const nl = {
  title: (count: number) => (count === 1 ? '1 lid' : `${count} leden`),
  none: 'Deze organisatie heeft nog geen leden.',
  since: (role: string, date: string) => `${role}, lid sinds ${date}`,
  you: 'u',
  change: 'Wijzig',
  changeOf: (name: string) => `Wijzig de rol van ${name}`,
  role: 'Rol',
  save: 'Bewaar de rol',
  remove: 'Verwijder uit de organisatie',
  removeExplained: (name: string) =>
    `${name} ziet dan niets meer van deze organisatie. Wat ${name} schreef, blijft van de organisatie.`,
  own: 'Uw eigen lidmaatschap',
  leave: 'Verlaat deze organisatie',
  leaveExplained: 'U ziet dan niets meer van deze organisatie. Wat u schreef, blijft van de organisatie.',
  leaveSure: 'Ja, ik verlaat de organisatie',
  lastCoordinator:
    'U bent de enige coördinator. Draag uw taak eerst over aan iemand anders, of nodig een coördinator uit.',
  handOver: 'Draag uw taak over',
  handOverExplained: 'Die persoon wordt coördinator en beheert dan de leden.',
  successor: 'Aan wie?',
  after: 'En u?',
  afterContributor: 'Ik blijf lid, als bijdrager',
  afterLeave: 'Ik verlaat de organisatie',
  handOverSubmit: 'Draag over',
  done: {
    rol: 'De rol is gewijzigd.',
    verwijderd: 'Die persoon is geen lid meer.',
    overgedragen: 'Uw taak is overgedragen.',
    uitgenodigd: 'De uitnodiging is onderweg.',
    ingetrokken: 'De uitnodiging is ingetrokken. De link werkt niet meer.',
    welkom: 'Welkom. U bent nu lid van deze organisatie.',
  },
  meanwhile: 'Intussen is er iets gewijzigd',
  meanwhileRole: (given: { by: string; name: string; role: string }) =>
    `${given.by} wijzigde dit net voor u: ${given.name} is nu ${given.role}. Er is niets veranderd door wat u vroeg. Kijk na of het nog nodig is.`,
  meanwhileGone: (name: string) => `${name} is intussen geen lid meer.`,
  keepsOne: 'Dit kan niet',
  keepsOneBody: (name: string) =>
    `${name} is de enige coördinator. Maak eerst iemand anders coördinator, anders kan niemand de leden nog beheren.`,
  chooseSuccessor: 'Kies aan wie u overdraagt.',
  chooseAfter: 'Kies wat u daarna doet.',
};
export type MemberTexts = typeof nl;
