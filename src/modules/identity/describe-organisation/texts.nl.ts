/** Names that several pages use. */
export const nl = {
  kinds: {
    'local-government': 'Lokaal bestuur (gemeente en OCMW)',
    municipality: 'Gemeente',
    'welfare-centre': 'Centrum algemeen welzijnswerk (CAW)',
    'care-provider': 'Zorgaanbieder',
    school: 'School',
    association: 'Vereniging',
    umbrella: 'Koepel',
    government: 'Overheid',
    researcher: 'Onderzoekers',
  },
  localGovernmentOf: (municipality: string) => `Lokaal bestuur ${municipality}`,
  roles: { reader: 'lezer', contributor: 'bijdrager', coordinator: 'coördinator' },
  roleMeanings: {
    reader: 'Lezer: leest alles van de organisatie',
    contributor: 'Bijdrager: schrijft ook praktijken en deelt ze',
    coordinator: 'Coördinator: beheert ook de leden',
  },
  platformRoles: {
    reviewer: 'beoordelaar',
    editor: 'redacteur',
    researcher: 'onderzoeker',
    administrator: 'beheerder',
  },
  fictitious: 'Dit is fictief: verzonnen om alles te kunnen proberen.',
  nameless: 'Iemand die nog geen naam gaf',
  someone: 'iemand die er niet meer is',
  home: 'Mijn Verbonden',
  administration: 'Beheer',
};
export type OrganisationTexts = typeof nl;
