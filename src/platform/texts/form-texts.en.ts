import type { FormTexts } from './form-texts.nl';

export const en: FormTexts = {
  required: 'Fill this in.',
  choose: 'Make a choice.',
  chooseAtLeast: (count) => (count === 1 ? 'Choose at least one.' : `Choose at least ${count}.`),
  chooseAtMost: (count) => `Choose at most ${count}.`,
  tooLong: (most) => `This is too long: use at most ${most} characters.`,
  tooShort: (least) => `This is too short: use at least ${least} characters.`,
  tooSmall: (least) => `Fill in ${least} or more.`,
  tooLarge: (most) => `Fill in ${most} or less.`,
  notAnEmail: 'This is not an e-mail address. An example: name@municipality.be',
  notAWebAddress: 'This is not a web address. An example: https://www.municipality.be',
  notANumber: 'This is not a number. Use digits only.',
  notAWholeNumber: 'Use a whole number.',
  notADate: 'This is not a date. An example: 2026-11-20',
  notInTheList: 'Choose something from the list.',
  wrong: 'Something is not right here. Please check it.',
};
