export const nl = {
  failedTitle: 'Aanmelden met de digitale overheid lukte niet',
  failedBody: 'Probeer opnieuw, of vraag een link per e-mail.',
  again: 'Terug naar aanmelden',
  noPlaceTitle: 'U bent aangemeld',
  worksFor: 'Volgens de digitale overheid werkt u voor',
  noPlaceBody:
    'U kunt praktijken lezen en bewaren. Praktijken delen voor uw organisatie kunt u nog niet. Dat heeft een van deze twee redenen:',
  noPlaceReasons: [
    'Uw organisatie doet nog niet mee met Verbonden. Vraag dan hieronder om haar toe te voegen.',
    'Uw organisatie doet al mee, maar u hebt er nog geen rol. Vraag dan een uitnodiging aan de collega die coördinator is.',
  ],
  askPlace: 'Vraag toegang voor uw organisatie',
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
