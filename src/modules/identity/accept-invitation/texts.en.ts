import type { AcceptTexts } from './texts.nl';

export const en: AcceptTexts = {
  title: (organisation) => `Invitation to ${organisation}`,
  lead: (organisation, role) => `You are asked to take part in Verbonden for ${organisation}, as ${role}.`,
  madeFor: (email) => `This invitation was made for ${email}.`,
  otherAddress: 'You may sign in with another address as well.',
  signedInAs: (name) => `You are signed in as ${name}.`,
  until: (date) => `The link works until ${date}.`,
  signIn: 'Sign in to go on',
  signInExplained: 'After signing in you come back here. No account yet? Then you make one on the way.',
  accept: 'Accept the invitation',
  closed: 'This invitation no longer works',
  closedBody:
    'It was used, withdrawn or has expired, or the link is not complete. Ask whoever invited you for a new one.',
  home: 'To the home page',
};
