import type { CardTexts } from './texts.nl';

export const en: CardTexts = {
  title: 'Cards to print',
  lead: (pages) =>
    `Print on A4 (${pages} ${pages === 1 ? 'page' : 'pages'}, eight cards on a page) and cut along the dashed lines. Give everybody one card and write on the list of names who was given which code.`,
  how: 'Print with Ctrl+P, or from the menu of your browser.',
  none: 'There are no cards yet.',
  make: 'Make cards',
  cardBody: (address) => `With this code you answer the questions. Scan, or go to ${address}.`,
  cardRights: 'You may take part, and stop at any time. We do not ask for your name.',
  qr: (code) => `QR code of ${code}`,
  namesTitle: 'List of names',
  namesLead:
    'Write behind each code who was given the card, by hand. Keep this list under lock: only with it do you know who is who.',
  namesWarning: 'Do not type this list over anywhere. Destroy it when the last questions have been asked.',
  namesCaption: (title) => `List of names of ${title}`,
  headers: ['Code', 'Name', 'How to reach'],
  toNames: 'To the list of names',
  toCards: 'To the cards',
};
