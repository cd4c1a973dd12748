import type { KeepTexts } from './texts.nl';

export const en: KeepTexts = {
  title: 'Saved practices',
  headerItem: (count) => (count === 0 ? 'Saved' : `Saved (${count})`),
  keep: 'Save',
  remove: 'Remove from your list',
  keptNow: 'Saved.',
  toKept: (count) => `See your list (${count})`,
  noCookies:
    'Your list is empty. Did you just save a practice? Then your browser keeps no cookies, and we cannot remember your list.',
  clear: 'Empty the list',
  print: 'Print with Ctrl+P (⌘P on a Mac). Menu and buttons stay off the paper.',
  lead: (count) => (count === 1 ? 'You saved 1 practice.' : `You saved ${count} practices.`),
  chooseSome: 'Choose two, three or four to compare.',
  whereKept: 'The list is in a cookie on this device, without an account. It stays for a year.',
  choose: (title) => `Compare ${title}`,
  chooseShort: 'Compare',
  compare: 'Compare what you ticked',
  empty: 'You have not saved any practices yet',
  emptyBody: 'Choose “Save” at a practice. You will find it here, also tomorrow, to compare, share and print.',
  toList: 'Find a practice',
  full: 'Your list is full',
  fullBody: (most) => `A list has room for ${most} practices. Remove one first.`,
  dropped: (count) =>
    count === 1
      ? 'One practice that you saved is no longer in the database. We took it off your list.'
      : `${count} practices that you saved are no longer in the database. We took them off your list.`,
};
