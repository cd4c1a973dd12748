export const nl = {
  title: 'Vragen om toegang',
  lead: 'Wie zich aanmeldde en nergens bij hoort, vraagt hier toegang. We beloven een antwoord binnen een werkdag.',
  none: 'Niemand wacht',
  noneBody: 'Alle vragen zijn beantwoord.',
  waits: (hours: number) => (hours < 1 ? 'Wacht nog geen uur' : `Wacht ${hours} uur`),
  late: 'langer dan beloofd',
  promised: (day: string) => `Antwoord beloofd tegen ${day}.`,
  from: (name: string, email: string) => `Van ${name} (${email})`,
  noEmail: 'geen e-mailadres',
  into: 'Bij welke organisatie?',
  chooseInto: 'Kies een organisatie, of maak een nieuwe',
  makeNew: (name: string) => `Maak een nieuwe: ${name}`,
  join: (name: string, coordinators: number) =>
    coordinators === 0 ? `${name} (nog zonder coördinator)` : `${name} (coördinatoren: ${coordinators})`,
  kind: 'Soort, als het een nieuwe is',
  chooseKind: 'Kies een soort',
  role: 'Welke rol?',
  roleHint: 'Heeft de organisatie nog geen coördinator? Kies dan coördinator: alleen die laat collega’s toe.',
  approve: 'Laat toe',
  approveOf: (name: string) => `Laat toe: ${name}`,
  decline: 'Wijs af',
  reason: 'Waarom niet?',
  reasonHint: 'Deze tekst krijgt de vrager per mail.',
  declineSure: 'Wijs af en verstuur',
  errors: {
    into: 'Kies een organisatie.',
    kind: 'Kies welk soort organisatie het is.',
    firstRole: 'Deze organisatie heeft nog geen coördinator: kies coördinator.',
    reason: { required: 'Schrijf waarom u dit afwijst.' },
  },
  gone: 'Over deze vraag is intussen beslist.',
  done: {
    toegelaten: 'Die persoon is toegelaten en kreeg een mail.',
    afgewezen: 'De vraag is afgewezen. De vrager kreeg een mail met uw reden.',
  },
  approvedSubject: (organisation: string) => `U hebt toegang: ${organisation}`,
  approvedBody: (given: { organisation: string; role: string; link: string }) =>
    `Dag,

U werkt op Verbonden nu mee voor ${given.organisation}, als ${given.role}.
Begin hier:
${given.link}`,
  declinedSubject: (name: string) => `Over uw vraag voor ${name}`,
  declinedBody: (given: { name: string; reason: string }) =>
    `Dag,

U vroeg toegang voor ${given.name}. Dat kan nu niet. De beheerder schrijft:

${given.reason}`,
};
export type DecideTexts = typeof nl;
