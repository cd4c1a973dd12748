import type { MeasurementTexts } from './texts.nl';

export const en: MeasurementTexts = {
  navigation: 'Measure',
  homeItem: 'Measurements',
  scoreTitle: 'Score the answers to a questionnaire',
  scoreDescription:
    'Gives total, subscales and meaning. items: the codes as printed on the form, in that order, and null for what was left open. De Jong Gierveld (djg6, djg11): 1 yes, 2 more or less, 3 no; one answer may be missing for the total, none for a subscale. ucla3: 1 to 3. lsns6 and who5: 0 to 5. ons: 1 often or always to 5 never. Meant for groups, never to judge one person. Nothing is kept.',
  wrongNumber: (name, right, given) =>
    `${name} has ${right} ${right === 1 ? 'question' : 'questions'}; you give ${given} answers.`,
  moments: {
    before: 'before the start',
    after: 'at the end',
    'after-3-months': '3 months later',
    'after-6-months': '6 months later',
  },
  designs: {
    single: 'without a comparison group',
    'waiting-list': 'with a waiting list',
    'other-neighbourhood': 'with another neighbourhood',
  },
  arms: { group: 'takes part', comparison: 'comparison group' },
  states: { collecting: 'going on', closed: 'closed', shared: 'shared' },
  dropOutReasons: {
    'no-interest': 'did not feel like it any more',
    'no-time': 'had no time any more',
    ill: 'fell ill',
    moved: 'moved house',
    died: 'died',
    'not-reached': 'could not be reached any more',
    'asked-to-stop': 'asked to stop',
    other: 'something else, or not known',
  },
  adverse: {
    unknown: 'we do not know',
    none: 'no',
    unrelated: 'yes, but it had nothing to do with taking part',
    related: 'yes, and it had to do with taking part',
  },
  instrumentNames: {
    djg6: 'De Jong Gierveld, 6 questions',
    djg11: 'De Jong Gierveld, 11 questions',
    ucla3: 'UCLA, 3 questions',
    lsns6: 'Lubben, 6 questions',
    who5: 'WHO-5, 5 questions',
    ons: 'the direct question, 1 question (own translation, not validated)',
  },
  constructs: {
    loneliness: 'loneliness',
    isolation: 'social isolation',
    wellbeing: 'well-being',
  },
  nextSteps: {
    'add-people': 'Make cards for the participants.',
    ask: (count, moment) =>
      `Ask for the answers of ${moment}: ${count} ${count === 1 ? 'code has' : 'codes have'} not been filled in.`,
    wait: (moment, day) => `Nothing to do now. The questions of ${moment} come from ${day}.`,
    close: 'All answers are in: close the measurement.',
    share: 'Look at the result.',
    shared: 'Done: the result is shared.',
    forgotten: 'The answers were deleted, as was decided beforehand.',
  },
  shared: {
    from: (day) =>
      `The owner of the practice hears it first; everybody sees the result from ${day}. Until then it does not count visibly.`,
    shown: 'Everybody sees the result, and it counts for what is known about this practice.',
    nowhere: 'The result is not public: it was withdrawn, or the practice is no longer on Verbonden.',
  },
  mixedAges: 'mixed ages',
  unknownAge: 'not known',
  wrongCode: (place, name, codes) => `Answer ${place}: ${name} knows only ${codes} or null.`,
};
