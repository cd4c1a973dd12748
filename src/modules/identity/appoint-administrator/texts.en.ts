import type { AdministratorTexts } from './texts.nl';

export const en: AdministratorTexts = {
  title: 'Become administrator',
  lead: 'With this link you become administrator of this site. The link works once.',
  email: 'Your e-mail address',
  emailHint: 'You sign in with this address later.',
  name: 'Your name',
  nameHint: 'First name and last name.',
  submit: 'Become administrator',
  failedTitle: 'This link no longer works',
  failedBody: 'The link was used, or is older than 24 hours. Who runs the site makes a new one with the command:',
};
