import type { EndAccountTexts } from './texts.nl';

export const en: EndAccountTexts = {
  link: 'Delete my account',
  linkLead: 'You first read what goes then and what stays.',
  title: 'Delete your account',
  goesTitle: 'This goes at once',
  goes: [
    'Your name, your e-mail address and your passkeys. You are signed out on all devices.',
    'The link with the government, if you signed in that way.',
    'Your list, and what you filled in at “Would it work here?”.',
    'Your place in organisations, your other roles and your requests for access.',
  ],
  staysTitle: 'This stays',
  stays: [
    'What you wrote and shared for an organisation. Your name is no longer with it.',
    'A question you asked an organisation, with your name: until 90 days after it was closed. You will get no answer any more.',
    'Mails that have left: 30 days.',
    'Practices you follow by mail. You stop with the link in those mails.',
    'The log of who did what. It holds only a number, no name.',
  ],
  sure: 'Yes, delete my account for good',
  back: 'No, back to my account',
  sharedTitle: 'Not in this demonstration',
  shared: 'Everybody may be this person. If you delete the account, nobody can try this role any more.',
  firstTitle: 'This cannot be done yet',
  handOver:
    'You are the only coordinator. First hand that task over to somebody else. Is there nobody else? Then ask an administrator of the site to end the organisation.',
  lastAdministrator: 'You are the only administrator of the site. First make somebody else administrator.',
  toPeople: 'People and their roles',
  endedTitle: 'Your account has been deleted',
  ended: 'You are signed out. You can always read and search here, without an account too.',
  toStart: 'To the start page',
};
