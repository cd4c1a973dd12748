import type { ExplainTexts } from './texts.nl';

export const en: ExplainTexts = {
  title: 'What does such a number mean?',
  description: 'What an effect of 0.3 means for a hundred people, what levels say and why comparing counts.',
  lead: 'We measure in standard deviations: how far groups lie apart, by how much people differ from each other. Drawings make that clearer.',
  effectTitle: (effect) => `An effect of ${effect}`,
  chosenTitle: 'Another number',
  chosenLabel: 'Effect (below zero is better)',
  show: 'Draw it',
  wrong: 'Fill in a number between −3 and 3.',
  picture: (ofHundred, without) =>
    `Of 100 people who take part, ${ofHundred} are better off than the middle one of who does not. Without the approach it is ${without}.`,
  figures:
    'In the drawings each figure is ten people. A figure that is filled only in part counts for that part. With a plus: who is added thanks to the approach.',
  pairs: (pairs) =>
    `Or: take somebody who takes part and somebody who does not; in ${pairs} of 100 pairs the one who takes part is better off. By chance it is 50.`,
  size: {
    none: 'Hardly anybody notices.',
    small: 'Small: you see it in a group, seldom in one person.',
    usual: 'Usual for an approach that helps: you see it in a group, not always in one person.',
    medium: 'More than usual: who looks well sees the difference in people themselves too.',
    large: 'Large: the difference stands out, in many people themselves too. With loneliness that is rare.',
  },
  harm: 'Above zero people who take part are worse off.',
  harmSize: {
    none: 'Hardly anybody notices.',
    small: 'You see it in a group, seldom in one person.',
    usual: 'You see it in a group, not always in one person.',
    medium: 'Who looks well sees the difference in people themselves too.',
    large: 'The difference stands out, in many people themselves too.',
  },
  meantBetter: (effect) => `Do you mean an improvement? See ${effect}`,
  assumption:
    'Such a drawing assumes that both groups differ as much within and are only shifted. In reality an approach helps one person more than another.',
  compareTitle: 'Why before and after is not enough',
  compare:
    'People often begin when things are bad. Later things are mostly somewhat better, also without help. Only a group that did not take part shows how much that was. A made-up example:',
  compareLabel: 'Before and after, for who took part and who did not',
  compareCaption:
    'Made-up example: how lonely people feel on a scale from 0 to 6. Who took part gained 1.5 points, but 0.6 of that without help too. The approach did 0.9.',
  compareRows: { part: 'Who took part', not: 'Who did not' },
  compareHeaders: ['Group', 'Before', 'After'],
  scaleEnds: { least: 'less lonely', most: 'lonelier' },
  intervalTitle: 'Why there are always two numbers with it',
  interval:
    'A measurement is a sample. The interval says where the real mean almost surely lies: of 100 such intervals 95 hold it. When it crosses zero, the difference cannot be told apart from chance. What a new municipality may expect is wider, for places differ.',
  levelsTitle: 'How sure: the rings',
  levels: {
    three: 'First indications: people were better off than before, by more than chance. There was no good comparison.',
    four: 'Good indications: at least one good measurement with a comparison group.',
    five: 'Strong indications: at least two, by independent researchers, and once also after half a year.',
    none: 'No effect shown: the difference is very small at most. That is good to know.',
    harm: 'Possibly harmful: people were worse off, or something serious happened because of the approach.',
  },
  levelsMore: 'How we judge a practice',
  measureMore: 'How we compute',
  map: 'What works',
};
