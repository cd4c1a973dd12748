import type { GroupNeeded } from '../people-needed';
import type { NeededToMeasure } from './fit-model';
import type { FitTexts } from './texts.nl';

const people = ({ answering, beginning }: GroupNeeded) =>
  `${answering} people who answer before and after (begin with ${beginning})`;

const compared = ({ each }: NeededToMeasure) =>
  `Only with a comparison group do you know whether that is the activity: people who take part when things go badly often feel better later by themselves. Then it is ${people(each)} in each group.`;

export const en: FitTexts = {
  title: 'What fits us?',
  description: 'Say what you look for and what you have, and get a short list of practices with reasons.',
  lead: 'Fill in what you know; leave the rest open. You get a short list with reasons, no mark out of ten.',
  ask: {
    ageGroup: 'For whom?',
    lifeEvent: 'After which life event?',
    focus: 'Against what?',
    setting: 'Where?',
    partners: 'Who works along?',
    budget: 'How many euros per participant at most?',
    volunteers: 'How many volunteers do you have?',
    tried: 'What did you try already, without the result you wanted?',
  },
  focusHint:
    'Loneliness is feeling a lack; social isolation is having few contacts. One can be there without the other.',
  more: 'Partners and what you tried already',
  open: 'does not matter',
  wrongNumber: 'Fill in a number, or leave it empty.',
  submit: 'Show what fits',
  again: 'Change your questions',
  groups: (misses) =>
    misses === 0
      ? 'Nothing that goes against what you asked'
      : misses === 1
        ? 'One thing does not fit'
        : `${misses} things do not fit`,
  thinGroup: (misses) =>
    misses === 0
      ? 'Nothing goes against what you asked, but most is not known'
      : misses === 1
        ? 'One thing does not fit, and most is not known'
        : `${misses} things do not fit, and most is not known`,
  unknown: (count) =>
    count === 0
      ? 'Something is known of everything.'
      : count === 1
        ? 'One thing is not known.'
        : `${count} things are not known.`,
  lot: 'What fits equally well stands in an order drawn by lot. Next time it may differ.',
  keepLot: 'Keep this order',
  considered: (count) => `Chosen from ${count} practices.`,
  reasonsTitle: 'Why this fits',
  reasons: {
    age: { fits: 'is for this age', unknown: 'names no age', not: 'is for another age' },
    'life-event': {
      fits: 'answers this life event',
      unknown: 'names no life event',
      not: 'is for another life event',
    },
    focus: { fits: 'aims at this', unknown: 'does not say what it aims at', not: 'aims at something else' },
    setting: { fits: 'suits this place', unknown: 'names no place', not: 'takes place elsewhere' },
    partners: { fits: 'works with a partner you have', unknown: 'names no partners', not: 'asks for other partners' },
    budget: {
      fits: 'is within your budget',
      unknown: 'the cost per participant is not known',
      not: 'costs more per participant',
    },
    volunteers: {
      fits: 'can be done with your volunteers',
      unknown: 'does not say how many volunteers it needs',
      not: 'asks for more volunteers',
    },
    untried: {
      fits: 'is something else than you tried',
      unknown: 'does not say what kind of activity it is',
      not: 'is what you tried already',
    },
    measured: {
      fits: 'measurements of this practice found an improvement',
      unknown: 'this practice was not measured yet, or not settled',
      not: 'measurements of this practice found no effect, or possible harm',
    },
    'several-elements': {
      fits: 'joins more than one working element, as research advises',
      unknown: 'does not say which working elements it has',
      not: 'has one working element: combine it',
    },
  },
  leaveOut: 'do not count this',
  countAgain: 'Does not count (choose to count it again):',
  reasonNames: {
    age: 'age',
    'life-event': 'life event',
    focus: 'against what',
    setting: 'place',
    partners: 'partners',
    budget: 'budget',
    volunteers: 'volunteers',
    untried: 'what you tried',
    measured: 'whether this practice was measured',
    'several-elements': 'several working elements',
  },
  factNames: {
    sure: 'How sure',
    expect: 'What you may expect',
    cost: 'What it costs',
    arrange: 'What to arrange',
    call: 'Whom to ask',
    learn: 'What you learn when you measure',
  },
  points: {
    better: 'a better result',
    worse: 'a worse result',
    negligible: 'a very small difference at most',
    unclear: 'from better to worse: places differ',
    mixed: 'anything',
  },
  measured: (range, source) => `${range} standard deviations, by ${source}`,
  expectation: {
    practice: (count) => `${count}, of this practice`,
    kind: (count, kind) => `${count}, of the same kind of activity (${kind})`,
  },
  ofAge: (age) => `of ${age}`,
  otherAges: (age) =>
    `Measured at other ages, or at several ages together: there are not enough numbers of ${age} apart.`,
  extremes: 'Those are the extremes: there are too few measurements to combine them.',
  review: (range, name) =>
    `on average ${range} standard deviations in studies from all over the world (${name}); those are no measurements of this practice`,
  reviewWarnings: {
    mixed: 'Some of those studies had no comparison group.',
    'mixed-mostly-uncontrolled':
      'Most of those studies had no comparison group: some people might have got better without help too.',
    'before-after': 'Those studies had no comparison group: some people might have got better without help too.',
  },
  partlyTried: 'partly tried already',
  range: (lower, upper) => `between ${lower} and ${upper}`,
  alone: 'Measured without a comparison group: part of it might have become better without help too.',
  harmed: (kind) => `Careful: a measurement of this kind of activity (${kind}) found possible harm.`,
  harmedMore: 'See those measurements',
  notMeasured: 'Nobody knows yet.',
  explain: 'What does that mean?',
  costUnknown: 'Not known.',
  perParticipant: (euro) => `about ${euro} per participant`,
  perYear: (euro) => `${euro} a year`,
  volunteersNeeded: (count) => `${count} volunteers`,
  hoursNeeded: (hours) => `${hours} hours a week of somebody employed`,
  partnersNeeded: (partners) => `partners: ${partners}`,
  arrangeUnknown: 'Not described: ask.',
  askOwner: 'Ask a question about this practice',
  learning: {
    'first-ever': (needed) =>
      `Nobody measured this kind of activity yet. With ${people(needed.single)} you are the first to see whether they fare better afterwards. ${compared(needed)}`,
    'first-for-group': (needed) =>
      `For this age nobody measured this kind of activity yet. With ${people(needed.single)} you see whether they fare better afterwards, and fill an empty cell of the map. ${compared(needed)}`,
    comparison: ({ each }) =>
      `This kind of activity was measured before and after only. With a comparison group you know whether the approach did it: in each group ${people(each)}.`,
    more: () =>
      'This kind of activity was measured already, with a comparison group too. With yours, what a new municipality may expect becomes narrower.',
  },
  measure: 'Plan a measurement',
  measurable: 'Do you want to measure at this age? Not everybody can be asked everything.',
  howMany: 'How we come by the number of people:',
  methods: 'How we calculate',
  combineTitle: 'Stronger together',
  combine: (titles, elements) =>
    `Research advises to combine working elements. Together ${titles} have most of this list: ${elements}.`,
  and: 'and',
  noneTitle: 'Nothing fits well enough',
  noneBody: 'Leave a question open, or leave a reason out.',
  noneAction: 'See all practices',
  signs: { fits: 'Fits', unknown: 'Not known', not: 'Does not fit' },
};
