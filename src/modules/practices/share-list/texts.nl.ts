export const nl = {
  shareTitle: 'Deel uw lijst',
  shareIntro:
    'U krijgt een link. Wie de link heeft, leest de lijst zoals ze nu is, zonder account. Na een jaar vervalt de link.',
  title: 'Titel van de lijst',
  titleHint: 'Bijvoorbeeld: voorstellen voor het vast bureau van maart',
  note: 'Wat u erbij wilt zeggen',
  noteHint: 'Schrijf geen namen of gegevens van personen.',
  checks: 'Zou het hier werken?',
  checksHint: 'Uw notities komen niet mee.',
  checksYes: 'Toon ook wat uw antwoorden opleverden en wat u eerst moet regelen',
  submit: 'Maak een link',
  titleErrors: {
    required: 'Geef de lijst een titel, zodat de lezer weet waarover het gaat.',
    tooLong: 'Maak de titel korter: hoogstens 120 tekens.',
  },
  noteErrors: { tooLong: 'Maak de tekst korter: hoogstens 1000 tekens.' },
  shared: 'Gedeelde lijst',
  count: (count: number) => (count === 1 ? '1 praktijk' : `${count} praktijken`),
  sharedOn: (date: string, until: string) => `Gedeeld op ${date}. De link werkt tot ${until}.`,
  made: 'Uw lijst is gedeeld',
  copy: 'Kopieer dit adres en stuur het door:',
  compare: 'Vergelijk deze praktijken',
  compareTicked: 'Vergelijk wat u aanvinkt',
  take: 'Neem over in uw lijst',
  end: 'Stop met delen',
  endExplained: 'De link werkt dan niet meer, voor niemand. U kunt dit niet ongedaan maken.',
  endSure: 'Ja, stop met delen',
  ended: 'Deze lijst is er niet meer',
  endedBody:
    'Wie ze deelde, stopte ermee, het jaar is voorbij of de link is niet volledig. Vraag de afzender om een nieuwe link.',
  empty: 'Op deze lijst staat niets meer',
};
export type ShareTexts = typeof nl;
