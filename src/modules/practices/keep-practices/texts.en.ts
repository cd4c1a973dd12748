import type { KeepTexts } from './texts.nl';

export const en: KeepTexts = {
  title: 'Your list',
  headerItem: (count) => (count === 0 ? 'Your list' : `Your list (${count})`),
  keep: 'Save',
  remove: 'Remove from your list',
  keptNow: 'Saved.',
  toKept: (count) => `See your list (${count})`,
  noCookies:
    'Your list is empty. Did you just save a practice? Then your browser keeps no cookies, and we cannot remember your list.',
  clear: 'Empty your list',
  print: 'Print with Ctrl+P (⌘P on a Mac). Menu and buttons stay off the paper.',
  lead: (count) => (count === 1 ? 'You saved 1 practice.' : `You saved ${count} practices.`),
  chooseSome: 'Choose two, three or four to compare.',
  chooseOrAll: 'Tick what you want to compare. Tick nothing, and you compare everything.',
  whereKept: 'Your list is in a cookie on this device, without an account. It stays for a year.',
  whereKeptAccount: 'Your list is in your account. You find it on every device on which you sign in.',
  choose: (title) => `Compare ${title}`,
  chooseShort: 'Compare',
  compare: 'Compare what you ticked',
  compareOrAll: 'Compare the practices',
  empty: 'You have not saved any practices yet',
  emptyBody: 'Choose “Save” at a practice. You will find it here, also tomorrow, to compare, share and print.',
  toList: 'Find a practice',
  full: 'Your list is full',
  fullBody: (kept) => `You saved ${kept} practices already. There is no room for more. Remove one first.`,
  notAll: 'Not everything fits in your list',
  notAllBody: (wanted, fits) =>
    `You want to add ${wanted} practices, but there is room for ${fits}. We changed nothing. Remove a few practices first, or save some one by one.`,
  dropped: { one: 'is no longer in the database.', more: 'These practices are no longer in the database:' },
  takenOff: (count) => (count === 1 ? 'We took it off your list.' : 'We took them off your list.'),
};
