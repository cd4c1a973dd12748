import type { VocabularyTexts } from './texts.nl';

export const en: VocabularyTexts = {
  navigation: 'Terms',
  title: 'Terms',
  lead: 'These are the words by which we order all practices. Each has a stable address and a Dutch, an English and a French label.',
  concepts: (count) => `${count} terms`,
  version: 'Version',
  source: 'Source',
  term: 'Term',
  definition: 'Explanation',
  labels: 'In other languages',
  alsoCalled: 'Also called',
  identifier: 'Stable address',
  partOf: 'Part of',
  findPractices: 'Find practices with this term',
  openData: 'This list as open data (SKOS, JSON-LD)',
  noVocabulary: 'There is no vocabulary with this id.',
  languageNames: { nl: 'Dutch', en: 'English', fr: 'French' },
};
