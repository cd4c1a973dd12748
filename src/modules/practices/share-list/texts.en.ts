import type { ShareTexts } from './texts.nl';

export const en: ShareTexts = {
  shareTitle: 'Share your list',
  shareIntro:
    'You get a link. Whoever has the link can read the list as it is now, without an account. The link ends after a year.',
  title: 'Title of the list',
  titleHint: 'For example: proposals for the board in March',
  note: 'What you want to add',
  noteHint: 'Do not write names or data of persons.',
  checks: 'Would it work here?',
  checksHint: 'Your notes do not come along.',
  checksYes: 'Also show what your answers gave and what you have to arrange first',
  submit: 'Make a link',
  titleErrors: {
    required: 'Give the list a title, so that readers know what it is about.',
    tooLong: 'Make the title shorter: at most 120 characters.',
  },
  noteErrors: { tooLong: 'Make the text shorter: at most 1000 characters.' },
  shared: 'Shared list',
  count: (count) => (count === 1 ? '1 practice' : `${count} practices`),
  sharedOn: (date, until) => `Shared on ${date}. The link works until ${until}.`,
  made: 'Your list is shared',
  copy: 'Copy this address and pass it on:',
  compare: 'Compare these practices',
  compareTicked: 'Compare what you tick',
  take: 'Add to your list',
  end: 'Stop sharing',
  endExplained: 'The link will then no longer work, for anybody. You cannot undo this.',
  endSure: 'Yes, stop sharing',
  ended: 'This list is no longer here',
  endedBody:
    'Whoever shared it has stopped, the year is over, or the link is not complete. Ask the sender for a new link.',
  empty: 'Nothing is left on this list',
};
