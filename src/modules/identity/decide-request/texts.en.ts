import type { DecideTexts } from './texts.nl';

export const en: DecideTexts = {
  title: 'Requests for access',
  lead: 'Whoever signed in and belongs nowhere asks for access here. We promise an answer within a working day.',
  none: 'Nobody waits',
  noneBody: 'All requests have been answered.',
  waits: (hours) => (hours < 1 ? 'Waits less than an hour' : `Waits ${hours} hours`),
  late: 'longer than promised',
  promised: (day) => `Answer promised by ${day}.`,
  from: (name, email) => `From ${name} (${email})`,
  noEmail: 'no e-mail address',
  into: 'In which organisation?',
  chooseInto: 'Choose an organisation, or make a new one',
  makeNew: (name) => `Make a new one: ${name}`,
  join: (name, coordinators) =>
    coordinators === 0 ? `${name} (no coordinator yet)` : `${name} (coordinators: ${coordinators})`,
  kind: 'Kind, if it is a new one',
  chooseKind: 'Choose a kind',
  role: 'Which role?',
  roleHint: 'Has the organisation no coordinator yet? Then choose coordinator: only a coordinator lets colleagues in.',
  approve: 'Let in',
  approveOf: (name) => `Let in: ${name}`,
  decline: 'Decline',
  reason: 'Why not?',
  reasonHint: 'Whoever asked gets this text by mail.',
  declineSure: 'Decline and send',
  errors: {
    into: 'Choose an organisation.',
    kind: 'Choose what kind of organisation it is.',
    firstRole: 'This organisation has no coordinator yet: choose coordinator.',
    reason: { required: 'Write why you decline this.' },
  },
  gone: 'This request has been decided on meanwhile.',
  done: {
    toegelaten: 'That person has been let in and got a mail.',
    afgewezen: 'The request has been declined. Whoever asked got a mail with your reason.',
  },
  approvedSubject: (organisation) => `You have access: ${organisation}`,
  approvedBody: ({ organisation, role, link }) =>
    `Hello,

You now take part in Verbonden for ${organisation}, as ${role}.
Begin here:
${link}`,
  declinedSubject: (name) => `About your request for ${name}`,
  declinedBody: ({ name, reason }) =>
    `Hello,

You asked for access for ${name}. That cannot be done now. The administrator writes:

${reason}`,
};
