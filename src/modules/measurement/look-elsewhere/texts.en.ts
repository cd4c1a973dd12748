import type { ElsewhereTexts } from './texts.nl';

export const en: ElsewhereTexts = {
  title: 'How did it go elsewhere?',
  ofPractice: (measurements, people) =>
    `The same practice was measured elsewhere, in the same way: ${measurements}, ${people}.`,
  ofKind: (kind, measurements, people) =>
    `Of the same kind of activity (${kind}) there are measurements of the same sort elsewhere: ${measurements}, ${people}.`,
  few: 'Those are too few to take together. You can look at them one by one.',
  found: (estimate, lower, upper) =>
    `Together they found an effect of ${estimate} (95% interval: ${lower} to ${upper}). Below zero is better.`,
  expected: (lower, upper) => `In a new municipality you may expect an effect between ${lower} and ${upper}.`,
  together: (estimate, lower, upper, measurements, people) =>
    `With your measurement among them that becomes ${estimate} (95% interval: ${lower} to ${upper}): ${measurements}, ${people}.`,
  expectedThen: (lower, upper) => `In a new municipality you may then expect an effect between ${lower} and ${upper}.`,
  notTogether: 'Your measurement is about too few people to be added.',
  none: 'Nobody else measured this practice or this kind of activity in this way. If you share your result, you are the first.',
  noneShared: 'Nobody else measured this practice or this kind of activity in this way. Your result is the first.',
  all: 'See those measurements',
};
