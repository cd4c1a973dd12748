export const nl = {
  title: 'Word beheerder',
  lead: 'Met deze link wordt u beheerder van deze site. De link werkt één keer.',
  email: 'Uw e-mailadres',
  emailHint: 'Met dit adres meldt u later aan.',
  name: 'Uw naam',
  nameHint: 'Voornaam en naam.',
  submit: 'Word beheerder',
  failedTitle: 'Deze link werkt niet meer',
  failedBody: 'De link is al gebruikt of ouder dan 24 uur. Wie de site draait, maakt een nieuwe met het commando:',
};
export type AdministratorTexts = typeof nl;
