import type { EvidenceWords } from './texts.nl';

const same = {
  negligible: 'a very small difference at most',
  unclear: 'cannot be told apart from chance',
  mixed: 'measurements contradict each other',
};
const measurements = (count: string) => (count === '1' ? '1 measurement' : `${count} measurements`);

const synthesisDesigns = {
  randomised: 'randomised',
  controlled: 'with a comparison group, not randomised',
  'before-after': 'before and after, without a comparison group',
  mixed: 'of several kinds',
  'mixed-mostly-uncontrolled': 'of several kinds, more than half without a comparison group',
};

export const en: EvidenceWords = {
  navigation: 'What works',
  askedAs: ['what helps', 'what worked', 'proven', 'proof', 'effective', 'effectiveness', 'evidence', 'wat werkt'],
  effectSizes: { small: 'small', medium: 'medium', large: 'large' },
  assumptions: ({ effects, power, alpha, correlation, stops }) =>
    `Effect: ${effects} of the spread before. An effect that is there is found in ${power} of measurements (tested at ${alpha}). We assume that answers before and after go together (r = ${correlation}) and that ${stops} stop on the way.`,
  directions: {
    loneliness: { better: 'less lonely', worse: 'lonelier', ...same },
    isolation: { better: 'less isolated', worse: 'more isolated', ...same },
    wellbeing: { better: 'felt better', worse: 'felt worse', ...same },
  },
  constructs: { loneliness: 'loneliness', isolation: 'social isolation', wellbeing: 'well-being' },
  designs: {
    'before-after': 'before and after, without comparison',
    controlled: 'with a comparison group',
    randomised: 'with a comparison group, by lot',
  },
  synthesisDesigns,
  levels: {
    '3': 'first indications',
    '4': 'good indications',
    '5': 'strong indications',
    'geen-effect': 'no effect shown',
    'mogelijk-nadelig': 'possibly harmful',
  },
  noLevel: 'not settled yet',
  leftOut: {
    account: 'tells in words what changed, without a number',
    'same-study': 'is about the same people as a result that counts already',
    'mixed-ages': 'is about people of several ages, without a number for this age',
  },
  measurements,
  people: (count) => (count === '1' ? '1 person' : `${count} people`),
  interval: (estimate, lower, upper) => `${estimate} (${lower} to ${upper})`,
  tooFew: (parts) => `too few to combine: ${parts}`,
  outOf: (count, all) => `${count} of ${all} ${count === 1 ? 'shows' : 'show'}`,
  apart: {
    better: (of) => `${of} an improvement`,
    none: (of) => `${of} no clear difference`,
    worse: (of) => `${of} a decline`,
  },
  notMeasured: 'not measured yet',
  qualities: { good: 'good', 'some-concerns': 'some concerns', poor: 'poor' },
  join: 'measure too',
  dropped: {
    title: 'We could not read all of your question',
    unknown: (value) => `We do not know “${value}”.`,
    body: (values) => `We do not know this, so we left it out: ${values}.`,
  },
  adverse: (count) =>
    count === '1'
      ? 'once something serious happened because of the approach'
      : `${count} times something serious happened because of the approach`,
  accounts: (count) => `${measurements(count)} in words`,
  mixedAges: (count) => `${measurements(count)} of several ages together, without a number for this group`,
  samePeople: (count) => `${count === '1' ? '1 result' : `${count} results`} of the same people, not counted again`,
  expected: (lower, upper) => `, in a new place ${lower} to ${upper}`,
  everybody: 'Everybody together',
  allTogether: 'everything together',
  showTable: 'Show as a table',
  elements: 'Working element',
  activities: 'Kind of activity',
  ages: 'Age',
  lifeEvents: 'Life event',
  outcomes: 'What was measured',
  setting: 'Place',
  practice: 'Practice',
  singleGroup:
    'People who begin when things are bad often feel somewhat better later, also without help. Without a comparison group that cannot be told apart from what the approach does.',
};
