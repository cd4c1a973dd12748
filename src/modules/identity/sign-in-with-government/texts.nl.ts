export const nl = {
  failedTitle: 'Aanmelden met de digitale overheid lukte niet',
  failedBody: 'Probeer opnieuw, of vraag een link per e-mail.',
  again: 'Terug naar aanmelden',
  noPlaceTitle: 'U bent aangemeld',
  worksFor: 'U meldde aan voor',
  noPlaceBody:
    'Uw organisatie staat nog niet in Verbonden, of gaf u er nog geen rol. U kunt alles lezen en bewaren. Om praktijken te delen voor uw organisatie, vraagt u haar coördinator om een uitnodiging.',
  goOn: 'Ga verder',
};
export type GovernmentTexts = typeof nl;
