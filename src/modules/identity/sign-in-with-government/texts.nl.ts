export const nl = {
  failedTitle: 'Aanmelden met de digitale overheid lukte niet',
  failedBody: 'Probeer opnieuw, of vraag een link per e-mail.',
  again: 'Terug naar aanmelden',
  noPlaceTitle: 'U bent aangemeld',
  worksFor: 'U meldde aan voor',
  noPlaceBody:
    'Uw organisatie staat nog niet in Verbonden, of gaf u er nog geen rol. U kunt alles lezen en bewaren. Om praktijken te delen voor uw organisatie, vraagt u haar coördinator om een uitnodiging.',
  goOn: 'Ga verder',
  noCoordinatorSubject: (name: string) => `Geen coördinator meer: ${name}`,
  noCoordinatorBody: (given: { name: string; link: string }) =>
    `Dag,

De enige coördinator van ${given.name} meldde aan met de digitale overheid, en heeft daar die rol niet meer.
Daarom heeft deze organisatie op Verbonden nu geen coördinator. Wat ze schreef en bewaarde, blijft.
Geef iemand anders die rol:
${given.link}`,
};
export type GovernmentTexts = typeof nl;
