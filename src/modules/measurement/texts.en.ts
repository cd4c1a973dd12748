import type { MeasurementTexts } from './texts.nl';

export const en: MeasurementTexts = {
  scoreTitle: 'Score the answers to a questionnaire',
  scoreDescription:
    'Gives total, subscales and meaning. items: the codes as printed on the form, in that order, and null for what was left open. De Jong Gierveld (djg6, djg11): 1 yes, 2 more or less, 3 no; one answer may be missing for the total, none for a subscale. ucla3: 1 to 3. lsns6 and who5: 0 to 5. ons: 1 often or always to 5 never. Meant for groups, never to judge one person. Nothing is kept.',
  wrongNumber: (name, right, given) =>
    `${name} has ${right} ${right === 1 ? 'question' : 'questions'}; you give ${given} answers.`,
  wrongCode: (place, name, codes) => `Answer ${place}: ${name} knows only ${codes} or null.`,
};
