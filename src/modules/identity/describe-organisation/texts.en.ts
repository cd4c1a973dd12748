import type { OrganisationTexts } from './texts.nl';

export const en: OrganisationTexts = {
  kinds: {
    'local-government': 'Local government (municipality and its social service)',
    municipality: 'Municipality',
    'welfare-centre': 'General welfare centre (CAW)',
    'care-provider': 'Care provider',
    school: 'School',
    association: 'Association',
    umbrella: 'Umbrella organisation',
    government: 'Government',
    researcher: 'Researchers',
  },
  localGovernmentOf: (municipality) => `Lokaal bestuur ${municipality}`,
  roles: { reader: 'reader', contributor: 'contributor', coordinator: 'coordinator' },
  roleMeanings: {
    reader: 'Reader: reads everything of the organisation',
    contributor: 'Contributor: writes and shares practices as well',
    coordinator: 'Coordinator: looks after the members as well',
  },
  platformRoles: {
    reviewer: 'reviewer',
    editor: 'editor',
    researcher: 'researcher',
    administrator: 'administrator',
  },
  fictitious: 'This is fictitious: made up so that everything can be tried.',
  nameless: 'Somebody who has not given a name yet',
  someone: 'somebody who is no longer here',
  home: 'My Verbonden',
  administration: 'Administration',
};
