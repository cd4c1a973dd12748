import type { CompareTexts } from './texts.nl';

export const en: CompareTexts = {
  title: 'Compare practices',
  lead: (count) =>
    `${count} practices side by side. “Not known yet” means nobody filled it in, not “none”. Descriptions are in Dutch.`,
  caption: (titles) => `Comparison of ${titles}`,
  question: 'Question',
  remove: 'Take away',
  removeTitle: (title) => `Take away: ${title}`,
  unknown: 'not known yet',
  forWhom: 'For whom',
  place: 'Place',
  nobodyKnows: (fields) => `Known for none of these practices: ${fields}.`,
  tooFew: 'Choose what you want to compare',
  tooFewBody: 'Put at least two beside each other, at most four.',
  one: (title) => `You chose ${title}. Add at least one more.`,
  addTitle: 'Add one',
  fromKept: 'From your list',
  similar: 'Similar',
  add: (title) => `Add ${title}`,
  findMore: 'Find a practice',
  dropped: 'Not everything is in the comparison',
  unknownSlugs: (slugs) => `We cannot find these practices: ${slugs}.`,
  repeated: 'You named a practice more than once. It stands here once.',
  tooMany: (titles) => `At most four fit beside each other. These were left out: ${titles}.`,
  print: 'Print with Ctrl+P (⌘P on a Mac): the comparison comes on a landscape sheet.',
};
