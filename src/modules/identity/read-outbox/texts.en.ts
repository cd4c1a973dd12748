import type { OutboxTexts } from './texts.nl';

export const en: OutboxTexts = {
  title: 'Mail',
  lead: 'What Verbonden sends by mail: first what still waits, then what has left.',
  noServer:
    'No mail server has been set (SMTP_URL), so all mail stays here. Open a message to read its text and use its links. Give a link only to whom it is meant for.',
  show: 'Show',
  choices: { alles: 'Everything', 'zonder-aanmelden': 'Without links to sign in', wacht: 'What still waits' },
  none: {
    alles: 'There is no mail yet.',
    'zonder-aanmelden': 'There is no other mail than links to sign in.',
    wacht: 'No mail waits.',
  },
  count: (total, unsent) =>
    `${total === 1 ? '1 message' : `${total} messages`}, ${unsent === 0 ? 'all have left' : unsent === 1 ? '1 still waits' : `${unsent} still wait`}`,
  to: (recipient) => `To ${recipient}`,
  made: (moment) => `Made on ${moment}`,
  sent: (moment) => `Left on ${moment}`,
  waits: (attempts) =>
    attempts === 0 ? 'Waits' : attempts === 1 ? 'Waits, tried once' : `Waits, tried ${attempts} times`,
  error: (text) => `The mail server said: ${text}`,
  open: 'Read the message',
  openOf: (subject, recipient) => `Read the message “${subject}” to ${recipient}`,
};
