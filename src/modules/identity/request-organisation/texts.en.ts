import type { RequestTexts } from './texts.nl';

export const en: RequestTexts = {
  title: 'For whom do you work?',
  lead: 'To share practices you belong to an organisation. Say which one, and an administrator lets you in within a working day.',
  invited: 'Does a colleague use Verbonden already? Let them invite you: that is quicker.',
  municipality: 'Your municipality or city',
  municipalityHint: 'If you work for a municipality or its social service. Type the name.',
  name: 'Or the name of your organisation',
  nameHint: 'If you work elsewhere. For example: CAW Noorderkempen',
  remark: 'What else would you like to say?',
  remarkHint: 'For example your function, or whom you know in the organisation.',
  submit: 'Ask for access',
  errors: {
    municipality: { either: 'Fill in your municipality, or the name of your organisation.' },
    name: { notBoth: 'Fill in one of the two: the municipality or the name.' },
    noMunicipality: 'We know no municipality of this name.',
    whichMunicipality: (names) => `Which municipality do you mean: ${names}?`,
    asked: 'You asked this already. An administrator is looking at it.',
    member: 'You are a member of this organisation already.',
    tooMany: 'Three questions of yours are open already. Wait for the answer, or withdraw one.',
  },
  mailSubject: (name) => `Request for access: ${name}`,
  mailBody: ({ name, link }) =>
    `Hello,

Somebody asks for access to Verbonden for ${name}.
We promise an answer within a working day. See the request here:
${link}`,
};
