import type { Module } from '../../platform/module';
import { vocabularies } from './contract';
import { vocabularyPaths, vocabularyRoutes } from './paths';
import { mountVocabularyApi } from './publish-vocabularies/handlers';
import { vocabulariesOpenData } from './publish-vocabularies/open-data';
import { vocabularyTexts } from './texts';
import { type FindPractices, mountVocabularyPages } from './view-vocabulary/handlers';

/** The words by which everything is ordered, for people and as open data. */
export function createVocabulariesModule(findPractices: FindPractices): Module {
  return {
    name: 'vocabularies',
    navigation: (language) => [{ label: vocabularyTexts[language].navigation, path: vocabularyPaths.all }],
    openData: vocabulariesOpenData,
    openAddresses: [vocabularyRoutes.scheme, vocabularyRoutes.concept],
    publicPages: async () =>
      [
        vocabularyPaths.all,
        ...vocabularies.schemes.flatMap(({ path, concepts }) => [
          vocabularyPaths.scheme(path),
          ...concepts.map(({ id }) => vocabularyPaths.concept(path, id)),
        ]),
      ].map((path) => ({ path, changedOn: null })),
    routes: (app, site) => {
      mountVocabularyPages(app, site, vocabularies, findPractices);
      mountVocabularyApi(app, site, vocabularies);
    },
  };
}
