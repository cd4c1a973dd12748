import type { SignInTexts } from './texts.nl';

export const en: SignInTexts = {
  title: 'Sign in',
  lead: 'You get an e-mail with a link. You do not need a password.',
  email: 'Your e-mail address',
  emailHint: 'Your work address, if you have one.',
  emailErrors: {
    required: 'Fill in your e-mail address.',
    notAnEmail: 'This is not an e-mail address. An example: name@municipality.be',
    tooLong: 'This address is too long. Check whether it is right.',
  },
  submit: 'Send me a link',
  newHere: 'No account yet? Fill in your address: the link in the e-mail makes one.',
  otherWays: 'Other ways',
  passkey: 'Sign in with a passkey',
  passkeyHint: 'With your fingerprint, your face or the code of this device. You make a passkey on your account page.',
  passkeyFailed: 'Signing in with a passkey did not work. Try again, or ask for a link by e-mail.',
  government: 'Sign in with the Flemish government (ACM/IDM)',
  sentTitle: 'Look in your mailbox',
  sentLead: 'We sent a link to the address you gave. Click on it to sign in.',
  sentUntil: 'The link works for 15 minutes, once. You may open it on another device.',
  sentNothing: 'Nothing there? Look in your spam folder, or ask for a new link. Check the address for mistakes.',
  again: 'Ask for a new link',
  confirmTitle: 'Sign in to Verbonden',
  confirmAs: 'You sign in with the address',
  confirmSubmit: 'Sign in',
  confirmNotYou: 'Is this not your address? Then close this page.',
  failedTitle: 'This link no longer works',
  failedBody: 'A link works once, for 15 minutes. It may have been used, be too old, or not have been copied whole.',
  waitTitle: 'One moment',
  waitBody: (time) => `There were too many attempts in a row. Try again at ${time}.`,
  waitLinks: 'A link that you already have keeps working for 15 minutes. A passkey works too.',
  wrongTitle: 'This link is not right',
  wrongBody: (time) =>
    `Too many links or passkeys in a row from your network were not right. Until ${time} we no longer say what went wrong.`,
  wrongRight: 'A link or passkey that is right works now too. If you have none, ask for a new link.',
  mailSubject: 'Your link to sign in',
  mailBody: (link) => `Hello,

with this link you sign in to Verbonden:

${link}

The link works for 15 minutes, once. If you have no account yet, signing in makes one.

You did not ask for this? Then there is nothing to do. Do not pass the link on to anybody.`,
};
