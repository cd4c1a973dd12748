export const nl = {
  yourRole: (role: string) => `U bent hier ${role}.`,
  asAdministrator: 'U bekijkt dit als beheerder van het platform.',
  ended: (date: string) => `Deze organisatie is beëindigd op ${date}. Haar leden hebben geen toegang meer.`,
  municipality: 'Gemeente',
  kind: 'Soort',
  keep: 'Wijzig de gegevens van deze organisatie',
};
export type ViewTexts = typeof nl;
