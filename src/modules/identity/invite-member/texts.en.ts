import type { InviteTexts } from './texts.nl';

export const en: InviteTexts = {
  title: 'Invite somebody',
  intro: 'They get a mail with a link. The link works for 14 days, and once.',
  email: 'E-mail address',
  emailHint: 'For example: name@municipality.be',
  role: 'What may this person do?',
  submit: 'Send the invitation',
  errors: {
    email: { required: 'Fill in the e-mail address of whom you invite.' },
    member: 'Whoever has this address is a member of the organisation already.',
    tooMany: '100 invitations are open already. First withdraw those that are no longer needed.',
  },
  open: 'Open invitations',
  openUntil: (role, date) => `as ${role}, valid until ${date}`,
  withdraw: 'Withdraw',
  withdrawOf: (email) => `Withdraw the invitation of ${email}`,
  mailSubject: (organisation) => `Invitation to ${organisation} on Verbonden`,
  mailBody: ({ inviter, organisation, role, link, until }) =>
    `Hello,

${inviter} invites you to take part in Verbonden for ${organisation}, as ${role}.
Verbonden is the platform on which local governments share what works against loneliness.

Accept the invitation with this link:
${link}

The link works until ${until}, and once. You do not know this organisation? Then you need not do anything.`,
};
