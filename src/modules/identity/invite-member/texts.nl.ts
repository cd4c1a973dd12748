export const nl = {
  title: 'Nodig iemand uit',
  intro: 'Die persoon krijgt een mail met een link. De link werkt 14 dagen en één keer.',
  email: 'E-mailadres',
  emailHint: 'Bijvoorbeeld: naam@gemeente.be',
  role: 'Wat mag die persoon?',
  submit: 'Verstuur de uitnodiging',
  errors: {
    email: { required: 'Vul het e-mailadres in van wie u uitnodigt.' },
    member: 'Wie dit adres heeft, is al lid van de organisatie.',
    tooMany: 'Er staan al 100 uitnodigingen open. Trek er eerst in die niet meer nodig zijn.',
  },
  open: 'Uitnodigingen die openstaan',
  openUntil: (role: string, date: string) => `als ${role}, geldig tot ${date}`,
  withdraw: 'Trek in',
  withdrawOf: (email: string) => `Trek in: uitnodiging van ${email}`,
  mailSubject: (organisation: string) => `Uitnodiging voor ${organisation} op Verbonden`,
  mailBody: (given: { inviter: string; organisation: string; role: string; link: string; until: string }) =>
    `Dag,

${given.inviter} nodigt u uit om op Verbonden mee te werken voor ${given.organisation}, als ${given.role}.
Verbonden is het platform waarop lokale besturen delen wat werkt tegen eenzaamheid.

Aanvaard de uitnodiging via deze link:
${given.link}

De link werkt tot ${given.until}, en één keer. Kent u deze organisatie niet? Dan hoeft u niets te doen.`,
};
export type InviteTexts = typeof nl;
