/** What is wrong with an answer, in words that fit officials and residents alike. */
export const nl = {
  required: 'Vul dit in.',
  choose: 'Maak een keuze.',
  chooseAtLeast: (count: number) => (count === 1 ? 'Kies er minstens één.' : `Kies er minstens ${count}.`),
  chooseAtMost: (count: number) => `Kies er hoogstens ${count}.`,
  tooLong: (most: number) => `Dit is te lang: gebruik hoogstens ${most} tekens.`,
  tooShort: (least: number) => `Dit is te kort: gebruik minstens ${least} tekens.`,
  tooSmall: (least: number) => `Vul ${least} in, of meer.`,
  tooLarge: (most: number) => `Vul ${most} in, of minder.`,
  notAnEmail: 'Dit is geen e-mailadres. Een voorbeeld: naam@gemeente.be',
  notAWebAddress: 'Dit is geen webadres. Een voorbeeld: https://www.gemeente.be',
  notANumber: 'Dit is geen getal. Gebruik alleen cijfers.',
  notAWholeNumber: 'Gebruik een getal zonder komma.',
  notADate: 'Dit is geen datum. Een voorbeeld: 2026-11-20',
  notInTheList: 'Kies iets uit de lijst.',
  wrong: 'Er klopt iets niet. Kijk dit na.',
};
export type FormTexts = typeof nl;
