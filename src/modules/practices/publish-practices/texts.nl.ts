export const nl = {
  publishedOn: {
    title: 'Verbonden: nieuwe praktijken',
    subtitle: 'Praktijken tegen eenzaamheid die pas gedeeld zijn.',
  },
  changedOn: {
    title: 'Verbonden: gewijzigde praktijken',
    subtitle: 'Praktijken tegen eenzaamheid die nieuw of bijgewerkt zijn.',
  },
};
export type PublishTexts = typeof nl;
