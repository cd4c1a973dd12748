import type { ListTexts } from './texts.nl';

export const en: ListTexts = {
  mineTitle: 'Lists of our organisation',
  mineLead: 'Lists of practices that colleagues share with each other. Only members of your organisation see them.',
  listsOf: (organisation) => `Lists of ${organisation}`,
  none: 'There are no lists yet',
  noneBody: 'Save practices in your own list. Then share that list with your organisation.',
  toKept: 'Your own list',
  itemMeta: (count, name, date) => `${count}, changed by ${name} on ${date}`,
  homeItem: 'Shared lists',

  shareTitle: 'Share with my organisation',
  shareLead: (count) =>
    count === 1
      ? 'Colleagues read the practice of your list. You choose a title that tells them what it is about.'
      : `Colleagues read the ${count} practices of your list. You choose a title that tells them what it is about.`,
  shareExplained:
    'All members of your organisation can read the list. Who may enter practices can change the list as well. Your own list stays yours alone.',
  organisation: 'With which organisation?',
  chooseOrganisation: 'Choose an organisation',
  organisationErrors: { choose: 'Choose an organisation that you are a member of.' },
  tooManyLists: (most) =>
    `This organisation has ${most} lists already. There can be no more. First delete a list that is no longer needed.`,
  shareButton: 'Share this list',
  toMine: 'See the lists of your organisation',

  sharedBy: (name, date) => `Shared by ${name} on ${date}.`,
  changedBy: (name, date) => `Last changed by ${name} on ${date}.`,
  onlyMembers: (organisation) => `Only members of ${organisation} see this list.`,
  somebody: 'a colleague',
  change: 'Change this list',
  print: 'Print with Ctrl+P (⌘P on a Mac). Menu and buttons stay off the paper.',
  end: 'Remove this list',
  endExplained: 'The list then disappears for everybody in your organisation. You cannot undo this.',
  endSure: 'Yes, remove the list',

  changeTitle: (title) => `Change ‘${title}’`,
  changeLead: 'Your colleagues see the change as soon as you save it.',
  practices: 'Practices on the list',
  practicesHint: 'Untick what may go. Practices of your own list stand at the end: tick what you want to add.',
  practicesHintAlone: 'Untick what may go. Do you want to add something? Save it in your own list first.',
  fromKept: (title) => `${title} (from your own list)`,
  practicesErrors: {
    chooseAtLeast: 'Choose at least one practice. If the list is no longer needed, remove it.',
    chooseAtMost: 'Choose at most 60 practices.',
  },
  save: 'Save the change',
  back: 'Back to the list',
  moved: (name, time) => `Changed meanwhile by ${name} at ${time}`,
  movedTitle: (title) => `The title is now ‘${title}’.`,
  movedAdded: 'Added',
  movedRemoved: 'Removed',
  movedBody:
    'Your change has not been saved yet. Below is the list with both changes together. Check that it is right and save again.',
};
