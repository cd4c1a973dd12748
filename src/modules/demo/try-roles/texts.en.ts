import type { TryTexts } from './texts.nl';

export const en: TryTexts = {
  headerItem: 'Fictitious (fictief): choose a role',
  title: 'Try every role',
  lead: 'This is a site to try things on. All organisations, people and stories on it that are called “fictief” are made up. Choose whom you want to be: you are signed in at once.',
  again: 'You come back here with “Fictitious: choose a role”, at the top of every page.',
  be: 'Try',
  beOf: (name) => `Try as ${name}`,
  failed: 'That did not work. Try once more.',
  roles: {
    reader: ['Reader', 'Sees what the local government writes, and changes nothing.'],
    contributor: ['Contributor', 'Shares practices: a draft in every state, from begun to published.'],
    coordinator: ['Coordinator', 'Writes too, invites colleagues and looks after the members.'],
    adopter: ['Who does it too', 'Took over a practice of others, and told how that went.'],
    reviewer: ['Reviewer', 'Judges practices without seeing what others find.'],
    editor: ['Editor', 'Looks at what comes in, publishes, and leads reviews.'],
    researcher: ['Researcher', 'Works with the data.'],
    administrator: [
      'Administrator',
      'Looks after organisations, people and their roles, requests for access and mail.',
    ],
    newcomer: ['New', 'Signed in, belongs nowhere yet and asked for access.'],
  },
};
