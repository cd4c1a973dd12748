export const nl = {
  headerItem: 'Fictief: kies een rol',
  title: 'Probeer elke rol',
  lead: 'Dit is een proefsite. Alle organisaties, mensen en verhalen van deze site die “fictief” heten, zijn verzonnen. Kies wie u wilt zijn: u bent meteen aangemeld.',
  again: 'U komt hier terug met “Fictief: kies een rol”, bovenaan elke bladzijde.',
  be: 'Probeer',
  beOf: (name: string) => `Probeer als ${name}`,
  failed: 'Dat lukte niet. Probeer het nog eens.',
  roles: {
    reader: ['Lezer', 'Ziet wat het lokaal bestuur schrijft, en verandert niets.'],
    contributor: ['Bijdrager', 'Deelt praktijken: een ontwerp in elke toestand, van begonnen tot gepubliceerd.'],
    coordinator: ['Coördinator', 'Schrijft mee, nodigt collega’s uit en beheert de leden.'],
    adopter: ['Wie het ook doet', 'Nam een praktijk van anderen over, en vertelde hoe dat ging.'],
    reviewer: ['Beoordelaar', 'Beoordeelt praktijken, zonder te zien wat anderen vinden.'],
    editor: ['Redacteur', 'Kijkt in wat binnenkomt, publiceert, en leidt beoordelingen.'],
    researcher: ['Onderzoeker', 'Werkt met de gegevens.'],
    administrator: ['Beheerder', 'Beheert organisaties, mensen en hun rollen, vragen om toegang en post.'],
    newcomer: ['Nieuw', 'Meldde zich aan, hoort nog nergens bij en vroeg toegang.'],
  },
};
export type TryTexts = typeof nl;
