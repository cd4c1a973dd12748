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
};
