export const nl = {
  publishedOn: {
    title: 'Verbonden: nieuwe praktijken',
    subtitle: 'Praktijken tegen eenzaamheid die pas gedeeld zijn.',
  },
  changedOn: {
    title: 'Verbonden: gewijzigde praktijken',
    subtitle: 'Praktijken tegen eenzaamheid die nieuw of bijgewerkt zijn.',
  },
  noPractice: 'Er is geen praktijk met deze naam.',
  withdrawn: 'Deze praktijk staat niet meer op de site.',
  unknownValue: (value: string) => `"${value}" kennen we niet.`,
  unknownPlace: (text: string, meant: string) =>
    `"${text}" is geen gemeente of NIS-code.${meant === '' ? '' : ` Bedoelt u: ${meant}?`}`,
};
export type PublishTexts = typeof nl;
