import type { GovernmentTexts } from './texts.nl';

export const en: GovernmentTexts = {
  failedTitle: 'Signing in with the Flemish government did not work',
  failedBody: 'Try again, or ask for a link by e-mail.',
  again: 'Back to signing in',
  noPlaceTitle: 'You are signed in',
  worksFor: 'According to the Flemish government you work for',
  noPlaceBody:
    'You can read and keep practices. You cannot share practices for your organisation yet, for one of these two reasons:',
  noPlaceReasons: [
    'Your organisation does not take part in Verbonden yet. Then ask below to add it.',
    'Your organisation takes part already, but you have no role there yet. Then ask the colleague who is its coordinator for an invitation.',
  ],
  askPlace: 'Ask for access for your organisation',
  goOn: 'Go on',
  noCoordinatorSubject: (name) => `No coordinator any more: ${name}`,
  noCoordinatorBody: (given) =>
    `Hello,

The only coordinator of ${given.name} signed in with the government, and no longer has that role there.
So this organisation has no coordinator on Verbonden now. What it wrote and kept stays.
Give somebody else that role:
${given.link}`,
};
