import type { ResultTexts } from './texts.nl';

const people = (n: number) => `${n} ${n === 1 ? 'person' : 'people'}`;

const turned = 'turned round, so that below 0 is better';

export const en: ResultTexts = {
  constructs: {
    loneliness: {
      question: 'Did participants feel less lonely?',
      better: 'Afterwards participants felt less lonely on average.',
      worse: 'Afterwards participants felt lonelier on average.',
      more: { better: 'less lonely', worse: 'lonelier' },
      attention: (count) => `${people(count)} felt lonely`,
      attentionShort: 'lonely',
      fineShort: 'not lonely',
      freeYear: 'Per year without loneliness',
    },
    isolation: {
      question: 'Did participants get more contacts?',
      better: 'Afterwards participants had more contacts on average.',
      worse: 'Afterwards participants had fewer contacts on average.',
      more: { better: 'more contacts', worse: 'fewer contacts' },
      attention: (count) => `${people(count)} had few contacts (at risk of social isolation)`,
      attentionShort: 'few contacts',
      fineShort: 'enough contacts',
      freeYear: 'Per year without risk of isolation',
    },
    wellbeing: {
      question: 'Did participants feel better?',
      better: 'Afterwards participants felt better on average.',
      worse: 'Afterwards participants felt less well on average.',
      more: { better: 'better', worse: 'less well' },
      attention: (count) => `${people(count)} did not feel well (low well-being)`,
      attentionShort: 'low',
      fineShort: 'not low',
      freeYear: 'Per year without low well-being',
    },
  },
  title: 'Result',
  lead: (title) => `Measurement: ${title}`,
  facts: {
    practice: 'Practice',
    instrument: 'Questions',
    where: 'Where',
    when: 'When',
    evaluator: 'Measured by',
    design: 'Design',
  },
  period: (from, to) => `${from} to ${to}`,
  madeOn: (day) => `This result is of ${day}.`,
  laterMadeOn: (months, day) => `${months}: of ${day}.`,
  changedSince: (fewest) =>
    `Since then something changed. It stays as it is until a new one differs by at least ${fewest} people. Otherwise what one person answered could be computed.`,
  changedSinceShared: 'Since then something changed. What you shared stays as it was.',
  newerAwaited: (count) =>
    `A new result waits for ${count === 1 ? 'one participant who has' : `${count} participants who have`} not answered afterwards.`,
  laterAwaited: (months, count) =>
    `${months}: can be seen as soon as ${count === 1 ? 'one more participant answers' : `${count} more participants answer`}, or when the measurement is closed.`,
  leftOut: (months, people) =>
    `${months === null ? '' : `${months}: `}${people === 1 ? '1 person who answered by herself is' : `${people} people who answered by themselves are`} not counted: you know the answers of all others.`,
  countFrom: 'From 5 on they count.',
  renewingTitle: 'A little more patience',
  awaited: (count) =>
    `As soon as ${count === 1 ? 'one more participant answers' : `${count} more participants answer`} afterwards, you see the result here. Did somebody stop? Note it with the participant, or close the measurement.`,
  awaitedWhy: 'A result that changes with every answer would show what that one person answered.',
  renewing: (fewest) =>
    `The result is being made anew. It shows here again as soon as something changed for at least ${fewest} people: otherwise what one person answered could be computed.`,
  asOf: 'As of',
  forgotten: 'The answers have been deleted, as was decided beforehand. The result can no longer be seen here.',
  tooFewTitle: 'Too few answers yet',
  tooFew: (fewest) =>
    `A result can be seen when at least ${fewest} participants answered both before the start and afterwards. Sometimes it takes more, when nearly everybody answered the same. That way nobody knows what one person answered.`,
  toMeasurement: 'Back to the measurement',
  meaningTitle: 'What do we see?',
  unclear: 'We see no clear difference between before and after.',
  controlled: {
    better: 'Compared with the other group, participants did better.',
    worse: 'Compared with the other group, participants did less well.',
    unclear: 'Participants did not clearly change differently from the comparison group.',
  },
  fromTo: (n, before, after) => `${n} participants answered twice. Before the start ${before}, afterwards ${after}.`,
  fromOnly: (n, before) => `${n} participants answered twice. Before the start ${before}.`,
  answeredTwice: (n) => `${n} participants answered before the start and afterwards.`,
  levels: (before, after, direction) => `The mean score went from ${before} to ${after}. ${direction}`,
  points: (difference, side) =>
    `${difference} ${/^[+−]1$/.test(difference) ? 'point' : 'points'}${side === null ? '' : ` (${side})`}`,
  roundedApart: (points) =>
    `Each number is rounded by itself. For the difference, see what stands below: ${points} on average.`,
  lower: 'Lower is better.',
  higher: 'Higher is better.',
  inCategory: (count, name) => `${people(count)} ${count === 1 ? 'was' : 'were'} ${name}`,
  improved: (n, improved) =>
    `${improved} of the ${n} clearly improved: by more than chance explains when measuring twice.`,
  worsened: (n, worse) => `${worse} of the ${n} clearly got worse: by more than chance explains when measuring twice.`,
  unchanged: (n, unchanged) => `${unchanged} of the ${n} stayed about the same.`,
  noShares: {
    'one-question': () =>
      'How many people clearly improved or got worse, we do not say. This questionnaire is one question. Of one question it cannot be computed how much an answer differs by chance.',
    few: (fewest) =>
      `How many people clearly improved or got worse, we do not say. We found no published reliability of this questionnaire. We then compute it from the answers of your own group, which takes ${fewest} people who answered before the start.`,
    alike: () =>
      'How many people clearly improved or got worse, we do not say: for that the answers before the start differed too little, or hung together too little.',
  },
  learnt: 'This too is a result that others can use. What participants told may explain why: put it beside this.',
  harmed: 'Look with those who guide the activity at what happened before you start again, and at who needs something.',
  heldBack: (fewest) =>
    `Numbers below ${fewest} are not shown, nor anything from which they could be computed. That way nobody can be recognised. How many people answered or were lost we do show: who answered is on your own list as well.`,
  suresTitle: 'How sure is that?',
  interval: (points, lower, upper, least, most) =>
    `On average ${points} on a scale from ${least} to ${most}. The real difference lies between ${lower} and ${upper} with 95% certainty.`,
  change: (points, least, most) => `On average ${points} on a scale from ${least} to ${most}.`,
  spreadHeldBack:
    'How far answers lie apart, and how sure the difference is, we do not show of this group: what somebody answered could be computed from it.',
  ownSpreadHeldBack:
    'How far answers lie apart within each group, we do not show here: what somebody answered could be computed from it.',
  against: (points, between) =>
    `Compared with the other group: ${points}${between ? `, between ${between[0]} and ${between[1]} with 95% certainty` : ''}.`,
  meaningful: (least, source) =>
    `That is at least ${least} points: for these questions a meaningful difference (${source}).`,
  notMeaningful: (least, source) =>
    `That is less than ${least} points: only from ${least} on it is a meaningful difference for these questions (${source}).`,
  perhapsNotMeaningful: 'The true difference may also be smaller than that.',
  perhapsMeaningful: 'The true difference may be that large.',
  sizes: { none: 'very small', small: 'small', middle: 'medium', large: 'large' },
  size: ({ word, compared }, betterIs, value, lower, upper) =>
    `${compared ? 'Compared with the other group that' : 'That'} is a ${word} effect: ${value} times the spread at the start (${betterIs === 'lower' ? 'below 0 is better' : turned}), between ${lower} and ${upper} with 95% certainty.`,
  lost: (before, lost) =>
    lost === 0
      ? `Everybody who answered before the start (${before}) answered afterwards too.`
      : `${people(before)} answered before the start. ${lost} of them did not answer afterwards.`,
  scored:
    'An answer counts here when a score comes of it. Who left out too many questions is on your own list among those who answered.',
  lostUnknown: 'How many people were lost is not shown: they are few.',
  lostAlike: 'Who was lost did not clearly begin differently from who stayed.',
  lostFew: 'Those are too few to see whether they began differently from who stayed.',
  lostDifferent: 'Mind: who was lost began differently from who stayed. That distorts the result.',
  regressionTitle: 'Without a comparison group we do not know what the activity did',
  regression: {
    better:
      'People often join when things are bad. After that things mostly get somewhat better by themselves, also without an activity. So part of this progress might have come without the activity.',
    unclear:
      'People often join when things are bad. After that things mostly get somewhat better by themselves, also without an activity. Sometimes it is the other way round. So we do not know whether the activity did something.',
    worse:
      'People change without an activity too, for instance by a winter or a loss. So we do not know whether it was the activity.',
  },
  apart: 'The two groups did not begin alike. That may distort the difference between the groups.',
  startCounted: (points, between) =>
    `When we take the start into account (ANCOVA), the difference is ${points}${between ? `, between ${between[0]} and ${between[1]} with 95% certainty` : ''}. Look above all at that.`,
  costsTitle: 'What did it cost?',
  costs: {
    perParticipant: 'Per participant, everything together',
    withoutPay: 'Per participant, without wages',
    hours: 'Hours of paid staff per participant',
    volunteers: 'Volunteers per participant',
    perImproved: 'Per participant who clearly improved',
    about: (amount) => `about ${amount}`,
    notPerImproved: 'cannot be told: nobody clearly improved, or we do not show that number',
    notCountedImproved: 'cannot be told: of this group we do not count who clearly improved',
    notPerFreeYear: 'cannot be told: there were no fewer of them, or we do not show those numbers',
  },
  divided: (participants) =>
    `Divided by ${participants}: so many participants answered before the start. Who joined later is not counted.`,
  fullCosts: (full, other, hours, hourRate) =>
    `Everything together is ${full}: ${other} other costs, and ${hours} paid hours of ${hourRate}. Hours of volunteers do not count.`,
  noPaidHours: 'There were no paid hours. Hours of volunteers do not count.',
  costsMissing: {
    hours:
      'How many hours paid staff worked is not filled in: so we do not know what it cost in all, nor per participant who improved.',
    hourRate:
      'What a paid hour costs is not filled in: so we do not know what it cost in all, nor per participant who improved.',
    euro: 'The other costs are not filled in: so we do not know what it cost in all, nor per participant who improved.',
  },
  aboutNote:
    'Where it says “about”, the amount is rounded strongly: how many people gained is partly chance in a small group. A finer amount would seem surer than it is.',
  costsUnknown: 'The costs have not been filled in yet.',
  addCosts: 'Fill in the costs',
  freeYearNote: (pounds, source) =>
    `A year without loneliness counts how many fewer people are lonely than before the start, as if that lasts one year. For comparison: a British model for older people found £${pounds} per year, ${source}. Those are British pounds, not converted. Other people, another country: compare the order of magnitude, not the amount.`,
  nextTitle: 'What now?',
  nextClose: 'Close the measurement when all answers are in.',
  nextShare:
    'Share the result: then it counts for what is known about this practice. You first see exactly what everybody will see.',
  nextShared: 'The result has been shared.',
  nextNoEffect: (fewestOfOneQuestion) =>
    `This result cannot be shared: the effect cannot be shown without telling what one person answered. ${
      fewestOfOneQuestion === null
        ? 'Do you measure again? Then do so with more people, or with a questionnaire of more questions.'
        : `Do you measure again? Then take a questionnaire of more questions. With one question you need at least ${fewestOfOneQuestion} people who answer twice.`
    }`,
  nextFewCompared: (fewest) =>
    `This result cannot be shared: that is possible when at least ${fewest} people of the comparison group answered twice as well.`,
  nextFewPublic: (fewest) => `You can share from ${fewest} participants who answered twice.`,
  nextStronger: ({ answering, beginning }, { worse, oneQuestion }) =>
    `${worse ? 'Do you begin again later? With a comparison group you see whether it was the activity' : 'Do you want to be more certain? Measure with a comparison group next time'}: ${answering} people in each group who answer before and after. Begin with ${beginning} in each group, ${2 * beginning} together.${oneQuestion ? ' Then also take a questionnaire of more questions.' : ''}`,
  share: 'See what you share',
  chartsTitle: 'In pictures',
  dumbbell: {
    label: 'Mean score before the start and afterwards',
    caption: (n, source) => `Open circle: before the start. Filled circle: afterwards. N = ${n}. ${source}`,
    table: 'Mean score per group',
  },
  participants: 'Participants',
  comparison: 'Comparison group',
  difference: 'Difference between the groups',
  flow: {
    label: 'How many people were in each category, before the start and afterwards',
    caption: (n, source) => `Who was where, before the start and afterwards. N = ${n}. ${source}`,
    table: 'From before the start (row) to afterwards (column)',
    from: 'Before the start',
    total: 'Together',
    hidden: 'not shown',
  },
  others: 'the others',
  clearWay: 'The difference is more than chance explains.',
  betterHidden: 'How many came into a better category we do not show.',
  worseHidden: 'How many came into a less good category we do not show.',
  flowHidden: 'Moves between categories are not shown: they are about too few people.',
  betterCategory: (n, people) =>
    `${people} of the ${n} came in a better category, ${n - people} stayed in the same or came in a worse one.`,
  worseCategory: (n, people) =>
    `${people} of the ${n} came in a worse category, ${n - people} stayed in the same or came in a better one.`,
  forest: {
    label: 'Effect with its 95% interval',
    caption: (source) =>
      `Difference in times the spread at the start (SMCR; with two groups the difference of those). Left of 0 is better. ${source}`,
    table: 'Effects with their 95% interval',
  },
  better: 'better',
  worse: 'worse',
  asTable: 'Show as a table',
  columns: {
    group: 'Group',
    n: 'N',
    before: 'Before',
    after: 'After',
    effect: 'Effect',
    interval: '95% interval',
    name: 'What',
    value: 'Value',
  },
  to: 'to',
  numbersTitle: 'The numbers',
  numbersCaption: 'All numbers of this result',
  notShown: (names) => `These numbers we do not show: ${names.join('; ')}.`,
  numbers: {
    pairs: 'Answered twice, with a score',
    before: 'Answered before the start, with a score',
    after: 'Answered afterwards, with a score',
    lost: 'Lost after the start',
    lostDifference: 'Lost minus stayed, score before the start',
    meanBefore: 'Mean before the start',
    meanAfter: 'Mean afterwards',
    withSpread: (mean, spread) => `${mean} (spread ${spread})`,
    change: 'Change (after minus before)',
    t: 'Paired t test',
    r: 'Correlation before-after',
    smcc: 'SMCC: change / spread of change',
    smcr: 'SMCR: change / spread before the start',
    mcnemar: 'McNemar: other side of the threshold',
    improved: 'Clearly improved',
    unchanged: 'About the same',
    worsened: 'Clearly worse',
    betterCategory: 'To a better category',
    worseCategory: 'To a worse category',
    controlled: 'Difference in change from the comparison group, points',
    smd: 'SMD of change',
    effect: 'Difference of the SMCRs',
    ancova: 'ANCOVA: difference afterwards, start taken into account',
    start: 'Difference at the start, in spreads',
    inCategory: (name, when) => `${name.charAt(0).toUpperCase()}${name.slice(1)}, ${when}`,
    when: { before: 'before the start', after: 'afterwards' },
    threshold: 'Clearly better or worse: from so many points on',
    alpha: 'Internal consistency (Cronbach’s alpha)',
  },
  turned: (name) => `${name} (${turned})`,
  ofComparison: (name) => `${name}, comparison group`,
  mcnemarTest: (out, back, p) => `${out} out, ${back} in, exact ${p}`,
  measureNote: (threshold, reliability, from, spread, spreadFrom) => {
    const of = { published: 'as published for these questions', own: 'of this measurement itself' };
    const withSpread =
      spread === null ? 'a spread that we do not show of this group' : `spread ${spread} (${of[spreadFrom]})`;
    const withBoth =
      reliability === null
        ? 'the reliability and the spread of this group, which we do not show'
        : `reliability ${reliability} (${of[from]}) and ${withSpread}`;
    return `Clearly better or worse: at least ${threshold} ${threshold === '1' ? 'point' : 'points'} (Jacobson and Truax, 1.96), with ${withBoth}.`;
  },
  looseAnswers: (own, published) =>
    `The answers of this group hung together less (alpha ${own}) than in research (at least ${published}). So here the questions measured the same thing less well.`,
  looseByChance: (n) => `With ${n} completed questionnaires that may also be chance.`,
  looseMeaning:
    'Who clearly improved or got worse was counted with the reliability of research. With that of this group the limit is higher and there may be fewer of them: read those numbers with care.',
  wholeScale:
    'Emotional and social loneliness are not shown apart here: together with the other numbers, what a few people answered could be computed from them.',
  signNote:
    'No number is finer than it is sure: each is rounded apart, to at most half its standard error; so a difference may look slightly off. SMCC, SMCR and SMD: below 0 is better, whatever the questions measure. Exact correction for small groups (Hedges). Intervals of 95%.',
  groupsOnly: 'These questions tell about groups, never about one person.',
  subgroupsTitle: 'By age',
  subgroup: (age) => `aged ${age}`,
  noSubgroups: {
    few: (people) => `By age something is shown from ${people} people of one age group on who answered twice.`,
    rest: (_people, others) =>
      `Nothing is shown by age: beside the largest age group there are fewer than ${others} people. What they answered could be computed.`,
    follows: (people) =>
      `Nothing is shown by age here. There are age groups of at least ${people} people, but what one person answered could perhaps be computed from their figures.`,
  },
  followUpsTitle: 'Later',
  months: (months) => `After ${months} months`,
  source: (organisation, instrument, day) => `Source: ${organisation}, ${instrument}, ${day}.`,
  filesTitle: 'Take it with you',
  files: 'All numbers shown, as a file:',
  printNote: 'Or print this page, or save it as a PDF.',
  categories: {
    'not-lonely': 'not lonely',
    'moderately-lonely': 'moderately lonely',
    'strongly-lonely': 'strongly lonely',
    'severely-lonely': 'severely lonely',
    'very-severely-lonely': 'very severely lonely',
    lonely: 'lonely',
    'at-risk': 'few contacts',
    'not-at-risk': 'enough contacts',
    low: 'low',
    'not-low': 'not low',
    'often-or-always': 'often or always',
    'some-of-the-time': 'some of the time',
    occasionally: 'occasionally',
    'hardly-ever': 'hardly ever',
    never: 'never',
  },
  shortCategories: {
    'not-lonely': 'not',
    'moderately-lonely': 'moderately',
    'strongly-lonely': 'strongly',
    'severely-lonely': 'severely',
    'very-severely-lonely': 'very severely',
    lonely: 'lonely',
    'at-risk': 'few',
    'not-at-risk': 'enough',
  },
};
