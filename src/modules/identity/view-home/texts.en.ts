import type { HomeTexts } from './texts.nl';

export const en: HomeTexts = {
  greeting: (name) => (name === '' ? 'My Verbonden' : `Hello ${name}`),
  organisations: 'Your organisations',
  role: (role) => `You are ${role}`,
  open: 'Members and invitations',
  none: 'You belong to no organisation yet',
  noneBody:
    'To share practices you belong to a municipality or another organisation. Ask for access: we answer within a working day.',
  ask: 'Ask for access',
  askOne: 'Ask for access to an organisation',
  askMore: 'Ask for access to another organisation',
  todo: 'What there is to do',
  nothing: 'Nothing waits for you now.',
  waiting: 'You asked for access',
  asked: (name, date) => `${name}, on ${date}. You will get a mail as soon as it has been decided.`,
  withdraw: 'Withdraw',
  withdrawOf: (name) => `Withdraw your request for ${name}`,
  account: 'Your account and devices',
  done: { gevraagd: 'Your request has been sent. You will get a mail when it has been decided, within a working day.' },
  left: (organisation: string) =>
    `You are no longer a member of ${organisation}. What you wrote there still belongs to that organisation.`,
  fictitious: 'Fictitious',
  administrationLead: 'What only administrators see and do.',
  administrationLinks: {
    requests: 'Requests for access',
    requestsWaiting: (count) => (count === 1 ? '1 person waits' : `${count} people wait`),
    requestsNone: 'Nobody waits',
    organisations: 'Organisations',
    organisationsBody: 'Making, renaming, ending',
    people: 'People and their roles',
    peopleBody: 'Editors, reviewers, researchers and administrators',
    outbox: 'Mail',
    outboxBody: 'What waits and what has left',
  },
  homeItem: 'People who ask for access',
};
