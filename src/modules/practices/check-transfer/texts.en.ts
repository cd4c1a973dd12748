import type { TransferTexts } from './texts.nl';

const questions: TransferTexts['questions'] = {
  targetGroup: {
    name: 'Target group',
    question: 'Are there people with you for whom this is meant?',
    why: 'Research found no clear difference in effect between ages (Lasgaard and others, 2025). So look at what people go through.',
    arrange: 'See for whom you would do this instead, or choose a practice for the people who live with you.',
    findOut: 'Ask those who know the people: social workers, home care, general practitioners, associations.',
  },
  support: {
    name: 'Support',
    question: 'Do the authority, the services and the neighbourhood stand behind this?',
    why: 'Without somebody who keeps carrying it, a thing stops when one person leaves.',
    arrange: 'Find an alderperson and a service that carry this with you, and put it in a plan.',
    findOut: 'Put it to the alderperson, the service that would do it and some people of the neighbourhood.',
  },
  people: {
    name: 'People',
    question: 'Do you have people with time for this: staff or volunteers?',
    why: 'Somebody has to invite people, help volunteers and keep going.',
    arrange: 'Agree on who leads this and how many hours that person gets. Then look for volunteers.',
    findOut: 'Work out how many hours it takes, and ask who can free them.',
  },
  place: {
    name: 'Place',
    question: 'Is there a place that people know and can reach?',
    why: 'Who hardly goes out does not get far. Does it happen at home, by telephone or online? Then think of what is needed there.',
    arrange: 'Find a place that is free, that people know and that everybody can enter.',
    findOut: 'Go and see where people come now, and how somebody who walks badly gets there.',
  },
  money: {
    name: 'Money',
    question: 'Is there money to begin and to go on?',
    why: 'Do not count on it paying for itself: in a calculation for older people that happened in 3.5% of the cases (McDaid and Park, 2021).',
    arrange: 'Make a small budget for two years and find who pays, also after the first year.',
    findOut: 'Ask who runs the practice what it costs, and work out what it would cost with you.',
  },
  partners: {
    name: 'Partners',
    question: 'Are the partners you need willing to join?',
    why: 'Often others know the people whom you do not reach.',
    arrange: 'Agree with each partner on what they do, and write it down.',
    findOut: 'Call the partners you need and ask whether they join.',
  },
  adaptation: {
    name: 'Adaptation',
    question: 'Can you adapt this to your municipality without leaving out what makes it work?',
    why: 'Every place is different. Change what has to change, and keep what makes the practice strong.',
    arrange: 'Write down what you change and what has to stay. Put it to those who run the practice already.',
    findOut: 'Ask those who run the practice what has to stay, and the people themselves what they want.',
  },
  scale: {
    name: 'Scale',
    question: 'Does the size fit your municipality?',
    why: 'Of 18 projects for older people in the Netherlands only 10 were large enough to measure whether they helped (Fokkema and Van Tilburg, 2007).',
    arrange: 'Begin in one neighbourhood, or do it together with a neighbouring municipality.',
    findOut: 'Estimate how many people would take part, and how many you can handle.',
  },
};

export const en: TransferTexts = {
  title: 'Would it work here?',
  lead: (practice) =>
    `Eight questions about “${practice}” in your municipality. You get an outcome in words, no points.`,
  whereKept:
    'We keep your answers for a year, for this device. The practice is added to your list. You can erase everything again.',
  known: 'What we know of this practice',
  unknown: 'The source says nothing about this. Ask those who run the practice.',
  runsIn: 'Runs in',
  inhabitants: (place, count) => `${place} (${count} inhabitants)`,
  questions,
  answers: { yes: 'Yes', partly: 'Partly', no: 'No', unsure: 'Not sure yet' },
  addNote: 'Add a note',
  note: 'What you want to add',
  noteHint: 'Write no names or details of persons.',
  choose: (name) => `${name}: choose an answer. If you do not know, choose “Not sure yet”.`,
  noteTooLong: (name) => `${name}: make the text shorter, at most 500 characters.`,
  submit: 'See the outcome',
  outcomes: {
    'can-work': {
      title: 'This can work here',
      body: 'What is needed is there. Begin small, and keep track of what happens.',
    },
    arrange: {
      title: 'Arrange a few things first',
      body: 'This can work here when you first put in order what stands below.',
    },
    'find-out': {
      title: 'Find out more first',
      body: 'You know too little to decide. First ask what stands below, then answer again.',
    },
    'not-now': {
      title: 'This does not fit here now',
      body: 'Too much of what this practice needs is missing. See what resembles it, or first arrange what stands below.',
    },
  },
  noPrediction:
    'The outcome helps you in a conversation. It predicts nothing and does not say how well the practice works.',
  arrangeFirst: 'Arrange this first',
  inOrder: 'This is in order',
  yourNote: 'Your note:',
  checkedOn: (date) => `Answered on ${date}.`,
  change: 'Change your answers',
  similar: 'See what resembles it',
  toKept: 'See your list',
  notKept: 'This practice is not in your list.',
  forget: 'Erase these answers',
  none: 'There is no outcome here yet',
  noneBody:
    'The questions have not been answered on this device. Did you just answer them? Then your browser keeps no cookies, and we cannot remember your answers.',
  begin: 'Answer the eight questions',
  linkFor: (practice) => `Would it work here? ${practice}`,
  column: 'Would it work here?',
  arrangeShort: (names) => `To arrange: ${names}.`,
};
