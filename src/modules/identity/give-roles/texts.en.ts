import type { RolesTexts } from './texts.nl';

export const en: RolesTexts = {
  title: 'People and their roles',
  lead: 'Look somebody up to give or take a role for the whole platform. Who belongs to which organisation is for the organisation itself.',
  search: 'Search by name, or by a whole e-mail address',
  searchSubmit: 'Search',
  byRole: 'Or show everybody with a role:',
  none: 'Nobody found. An e-mail address has to be whole.',
  found: (count) => (count === 1 ? '1 person' : `${count} people`),
  atMost: 'These are the first 50. Search more precisely.',
  roles: 'Roles',
  noRoles: 'no role for the platform',
  noEmail: 'no e-mail address',
  change: 'Change the roles',
  changeOf: (name) => `Change the roles of ${name}`,
  meanings: {
    reviewer: 'Reviewer: judges practices',
    editor: 'Editor: looks at what comes in and publishes',
    researcher: 'Researcher: works with the data',
    administrator: 'Administrator: looks after organisations, people and mail',
  },
  save: 'Save the roles',
  saved: 'The roles have been saved.',
  meanwhile: 'Somebody else changed these roles just before you. Below they are as they are now.',
  lastAdministrator: 'This is the only administrator. First make somebody else administrator.',
  unknownPerson: 'This person is no longer here.',
};
