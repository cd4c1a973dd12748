export const nl = {
  navigation: 'Begrippen',
  title: 'Begrippen',
  lead: 'Met deze woorden ordenen we alle praktijken. Elk woord heeft een vast adres en een Nederlands, Engels en Frans label.',
  concepts: (count: number) => `${count} begrippen`,
  version: 'Versie',
  source: 'Bron',
  term: 'Begrip',
  definition: 'Uitleg',
  labels: 'In andere talen',
  alsoCalled: 'Ook genoemd',
  identifier: 'Vast adres',
  partOf: 'Staat in',
  findPractices: 'Zoek praktijken met dit begrip',
  openData: 'Deze lijst als open data (SKOS, JSON-LD)',
  noVocabulary: 'Er is geen begrippenlijst met deze naam.',
  languageNames: { nl: 'Nederlands', en: 'Engels', fr: 'Frans' },
};
export type VocabularyTexts = typeof nl;
