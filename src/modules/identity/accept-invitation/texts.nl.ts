export const nl = {
  title: (organisation: string) => `Uitnodiging voor ${organisation}`,
  lead: (organisation: string, role: string) =>
    `U bent gevraagd om op Verbonden mee te werken voor ${organisation}, als ${role}.`,
  madeFor: (email: string) => `Deze uitnodiging is gemaakt voor ${email}.`,
  otherAddress: 'U mag ook met een ander adres aanmelden.',
  signedInAs: (name: string) => `U bent aangemeld als ${name}.`,
  until: (date: string) => `De link werkt tot ${date}.`,
  signIn: 'Meld aan om verder te gaan',
  signInExplained: 'Na het aanmelden komt u hier terug. Hebt u nog geen account? Dan maakt u er zo een.',
  accept: 'Aanvaard de uitnodiging',
  closed: 'Deze uitnodiging werkt niet meer',
  closedBody:
    'Ze is al gebruikt, ingetrokken of verlopen, of de link is niet volledig. Vraag een nieuwe aan wie u uitnodigde.',
  home: 'Naar de startpagina',
};
export type AcceptTexts = typeof nl;
