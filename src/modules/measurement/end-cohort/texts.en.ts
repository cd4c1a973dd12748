import type { EndTexts } from './texts.nl';

export const en: EndTexts = {
  title: (title) => `Delete ${title}?`,
  lead: 'The plan, all codes and all answers disappear, for good. Nobody can undo that.',
  what: (people, answers) =>
    `These are ${people} ${people === 1 ? 'code' : 'codes'} and ${answers} filled-in ${answers === 1 ? 'questionnaire' : 'questionnaires'}.`,
  shared: 'What you shared stays: it holds no answer of one person.',
  confirm: 'Yes, I want to delete this measurement',
  confirmError: 'Tick that you want this.',
  remove: 'Delete for good',
  back: 'Back to the measurement',
};
