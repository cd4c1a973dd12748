import type { GovernmentTexts } from './texts.nl';

export const en: GovernmentTexts = {
  failedTitle: 'Signing in with the Flemish government did not work',
  failedBody: 'Try again, or ask for a link by e-mail.',
  again: 'Back to signing in',
  noPlaceTitle: 'You are signed in',
  worksFor: 'You signed in for',
  noPlaceBody:
    'Your organisation is not on Verbonden yet, or has not given you a role. You can read and keep everything. To share practices for your organisation, ask its coordinator for an invitation.',
  goOn: 'Go on',
  noCoordinatorSubject: (name) => `No coordinator any more: ${name}`,
  noCoordinatorBody: (given) =>
    `Hello,

The only coordinator of ${given.name} signed in with the government, and no longer has that role there.
So this organisation has no coordinator on Verbonden now. What it wrote and kept stays.
Give somebody else that role:
${given.link}`,
};
