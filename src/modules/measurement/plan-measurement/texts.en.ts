import type { PlanTexts } from './texts.nl';

const of100 = (chance: number) => (chance < 1 ? 'fewer than 1' : chance > 99 ? 'more than 99' : `about ${chance}`);
const found = (chance: number) => `a measurement finds a medium effect in ${of100(chance)} of 100 times (80 is usual).`;

export const en: PlanTexts = {
  title: 'Make a plan to measure',
  changeTitle: (title) => `Plan of ${title}`,
  change: 'Change the plan',
  lead: 'Four questions. You can change the plan later.',
  noRole:
    'A coordinator of an organisation makes a plan. Ask your coordinator, or ask for access for your organisation.',
  askOrganisation: 'Ask for access for your organisation',
  organisation: 'For which organisation?',
  which: '1. Which practice?',
  practice: 'Name of the practice',
  practiceHint: 'A published practice. Type part of the name; when we check it we show what resembles it.',
  practiceErrors: {
    required: 'Give the name of a practice.',
    unknown: 'There is no published practice of this name. Choose below, or type something else.',
  },
  meant: 'Do you mean one of these?',
  toPractices: 'Search all practices',
  instrument: 'Which questionnaire?',
  fromAge: (age) => `from ${age} years`,
  instrumentErrors: {
    required: 'Choose a questionnaire.',
    ages: 'This questionnaire was not made for the age that you chose.',
  },
  someAges: (age) =>
    `This questionnaire was made for people from ${age} years: not for everybody of the age that you chose.`,
  whatFits: (names) => `What does fit: ${names}.`,
  whatFitsSome: (names) => `What fits only some of them: ${names}.`,
  tooYoung: (age, construct) => `For people younger than ${age} years we have no questionnaire about ${construct}.`,
  instrumentHint: 'Six questions of De Jong Gierveld fit most practices for adults.',
  toInstruments: 'Compare the questionnaires',
  who: '2. Who takes part?',
  expected: 'How many people do you expect?',
  expectedHint: 'In both groups together, when there is a comparison group.',
  expectedErrors: {
    required: 'Give a number.',
    notANumber: 'Give a number in figures.',
  },
  ageGroup: 'Which age?',
  ages: (group) => (group === '60+' ? '60 years and over' : `${group} years`),
  mixed: 'mixed ages',
  municipality: 'In which municipality?',
  municipalityErrors: {
    required: 'Give a municipality.',
    unknown: 'We do not know this municipality. Type its full name.',
  },
  when: '3. When?',
  startsOn: 'First meeting or contact',
  endsOn: 'Last meeting or contact',
  startsHint: 'Shortly before this day you ask the first questions.',
  endsHint: 'Does it go on all the time? Take the day on which you expect the effect, for instance after six months.',
  dayErrors: { required: 'Give a day, such as 20/11/2026.', wrong: 'This is no day. Write it as 20/11/2026.' },
  endsErrors: {
    required: 'Give a day, such as 20/11/2026.',
    wrong: 'This is no day. Write it as 20/11/2026.',
    tooEarly: 'This day has to come after the first one.',
  },
  followUps: 'Do you ask again later?',
  followUpChoices: { 'after-3-months': '3 months after the end', 'after-6-months': '6 months after the end' },
  followUpsHint: 'Only with a measurement after 6 months can a practice reach the highest level of certainty.',
  compare: '4. With or without a comparison group?',
  comparison: 'What is feasible?',
  compareHint:
    'People whom you measure when things go badly often feel better later by themselves. A group that does not take part (yet) shows how much that is.',
  designs: {
    single: 'Without: only who takes part, before and after',
    'waiting-list': 'With a waiting list: some begin later, and answer the same questions while they wait',
    'other-neighbourhood': 'With another neighbourhood: people from where the practice is not',
  },
  more: 'More (you may skip this)',
  titleField: 'Name of this measurement',
  titleHint: 'For instance "Telephone circle North, spring". Without a name it gets that of the practice.',
  lifeEvent: 'Is it about people after a certain event?',
  setting: 'Where?',
  noneOfThese: 'Does not apply',
  evaluator: 'Who measures?',
  evaluators: { own: 'Our own organisation', independent: 'Somebody else, who has no interest in it' },
  evaluatorName: 'Who then? (school, service or organisation, no person)',
  evaluatorError: 'Say who measures.',
  keptMonths: 'How long do we keep the answers?',
  keptMonthsHint: 'Counted from the last questions. Then they are deleted; a result that you shared stays.',
  months: (count) => `${count} months`,
  advise: 'Work out how many people you need',
  save: 'Save the plan',
  adviceTitle: 'How many people you need',
  adviceHeaders: [
    'To see',
    'Without a comparison group',
    'With a comparison group, each',
    'With a comparison group, together',
  ],
  adviceCaption: 'Number of people to begin with (and how many answer before and after), by size of the effect',
  needed: ({ answering, beginning }) => `${beginning} (${answering})`,
  toMethods: 'How we calculate',
  sizes: { small: 'a small effect', medium: 'a medium effect', large: 'a large effect' },
  advice: {
    stronger: (expected, chance) =>
      `With ${expected} people ${found(chance)} You can have a comparison group as well. We advise that: then you know whether it is the practice that does it.`,
    feasible: (expected, chance) =>
      `With ${expected} people a comparison group is feasible: so ${found(chance)} This plan tells most of what is possible here.`,
    'too-few': (expected, chance) =>
      `With ${expected} people in two groups ${found(chance)} Find more people, or measure without a comparison group: then you find it more often, but do not know whether it is the practice that does it.`,
    'more-people': (expected, chance) =>
      `With ${expected} people ${found(chance)} Measure all the same: together with the same kind of practices elsewhere your group counts. Can you measure together with another municipality?`,
    'cannot-share-split': (expected) =>
      `In two groups ${expected} people leave probably fewer than ten in a group, of which the site shows others nothing. Measure without a comparison group: then your measurement can count. Or find more people.`,
    'cannot-share': (expected) =>
      `Of ${expected} people there will probably be too few left afterwards. Of fewer than ten people in a group the site shows others nothing: your measurement cannot count then. Find more people, or measure together with another municipality.`,
    'as-planned': (expected, chance) =>
      `With ${expected} people without a comparison group ${found(chance)} There are too few for a comparison group.`,
  },
  smallest: (effect) => `The smallest effect that your plan mostly finds is ${effect} of the spread.`,
  movedTitle: 'Somebody else changed this meanwhile',
  moved: (name) => `${name} saved something while you were writing. Check below and save again.`,
  somebody: 'A colleague',
  fixedInstrument: 'There are answers already: the questionnaire cannot change any more.',
  fixedDesign: 'There are participants in the comparison group already: it cannot go any more.',
  fixedMoment: (moment) => `There are answers of ${moment} already: that moment cannot go any more.`,
};
