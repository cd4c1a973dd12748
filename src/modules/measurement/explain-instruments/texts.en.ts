import type { InstrumentTexts } from './texts.nl';

export const en: InstrumentTexts = {
  title: 'Which questionnaire fits?',
  description:
    'The questionnaires with which you measure loneliness, social isolation and well-being of a group, with source and licence.',
  lead: 'Each questionnaire has been studied by scientists. Choose one, and use the same one before and after.',
  groupsTitle: 'For groups, never to judge or select one person',
  groups:
    'The score of one person moves too much to conclude anything from it. Who wants to help somebody talks with that person.',
  differenceTitle: 'Loneliness is not social isolation',
  difference:
    'Loneliness is a feeling: somebody misses contact, or misses the kind of contact he wants. Social isolation is a fact: somebody has few contacts. Who has few contacts does not always feel lonely, and the other way round. Choose the questionnaire by what your practice wants to change.',
  chooseTitle: 'Side by side',
  chooseCaption: 'The questionnaires side by side',
  chooseHeaders: ['Questionnaire', 'Measures', 'Questions', 'Age', 'Good for'],
  from: (age) => `from ${age} years`,
  facts: {
    measures: 'Measures',
    ages: 'For whom',
    scores: 'How the score works',
    missing: 'Not filled in',
    reliability: "Reliability (Cronbach's alpha)",
    spread: 'Spread',
    licence: 'Licence',
    use: 'May you use it',
    source: 'Source',
  },
  mayMiss: (count) =>
    count === 0
      ? 'For a score all questions must be filled in.'
      : `${count} answer may be missing; for a subscale none.`,
  reliability: (least, most, source) => (least === most ? `${least} (${source})` : `${least} to ${most} (${source})`),
  reliabilityUnknown: 'Depends on the group: we compute it from the answers of your own group.',
  reliabilityOne: 'Cannot be computed for one question.',
  spread: (value, source) => `standard deviation ${value} (${source})`,
  spreadUnknown: 'We use the spread of your own group before the start.',
  items: 'The questions',
  noItems: {
    ucla3:
      'The Dutch words are not here: that you may use the scale for research does not yet allow us to publish a translation. Ask for them at the source. Here you only enter the figures.',
    lsns6:
      'The Dutch words are not here: the rights are of J. Lubben, and we have not asked for his permission. Ask for them at the source. Here you only enter the figures.',
    who5: 'There is a Dutch version, and you may use it under the licence above (CC BY-NC-SA 3.0 IGO). We have not taken it over here yet: use the official form. Here you only enter the figures.',
  },
  ownTranslation:
    'This is a translation of our own, not validated: nobody studied whether people understand it as the English question.',
  answers: 'Answers',
  instruments: {
    djg6: {
      name: 'De Jong Gierveld, 6 questions',
      goodFor: 'Most practices: short, and the most used in Flanders and the Netherlands.',
      scores:
        '0 to 6. 0 or 1: not lonely; 2 to 4: moderately lonely; 5 or 6: strongly lonely. Three questions are about emotional loneliness, three about social loneliness.',
      licence: 'Free to use when you name the source.',
      use: 'Yes, also on paper and on the phones of participants.',
      answers: 'yes, more or less, no',
    },
    djg11: {
      name: 'De Jong Gierveld, 11 questions',
      goodFor: 'Who wants to measure more precisely and has participants who can manage eleven questions.',
      scores: '0 to 11. 0 to 2: not lonely; 3 to 8: moderately; 9 or 10: severely; 11: very severely lonely.',
      licence: 'Free to use when you name the source.',
      use: 'Yes, also on paper and on the phones of participants.',
      answers: 'yes, more or less, no',
    },
    ucla3: {
      name: 'UCLA, 3 questions',
      goodFor: 'Who wants to compare with research from abroad.',
      scores: '3 to 9. From 6: lonely.',
      licence: 'Free for research and evaluation when you name the source.',
      use: 'Yes, for research and evaluation.',
      answers: '1 hardly ever, 2 some of the time, 3 often',
    },
    lsns6: {
      name: 'Lubben, 6 questions (LSNS-6)',
      goodFor: 'Practices that mostly want contacts: measures social isolation, not loneliness.',
      scores: '0 to 30. Below 12: at risk of social isolation. Higher is better.',
      licence: 'The rights are of J. Lubben; free for research and practice.',
      use: 'Yes, for research and practice; ask for anything else.',
      answers: '0 nobody to 5 nine people or more',
    },
    who5: {
      name: 'WHO-5, 5 questions',
      goodFor: 'Practices that want people to feel better: measures well-being.',
      scores: '0 to 100. 50 or less: low well-being. A difference of 10 points counts as meaningful. Higher is better.',
      licence: 'World Health Organization, CC BY-NC-SA 3.0 IGO.',
      use: 'Yes, without making a profit and naming the source.',
      answers: '0 at no time to 5 all of the time',
    },
    ons: {
      name: 'The direct question, 1 question (ONS; own translation, not validated)',
      goodFor:
        'When there is really room for one question only: rough, and the word lonely may put people off. With twenty or thirty people it can mostly not be shown how certain a difference is, and then the result cannot be shared.',
      scores: '1 often or always to 5 never. Higher is better.',
      licence: 'Open Government Licence version 3.0.',
      use: 'Yes. The Dutch words are a translation of our own, not validated.',
      answers: '1 often or always, 2 some of the time, 3 occasionally, 4 hardly ever, 5 never',
    },
  },
  plan: 'Make a plan',
};
