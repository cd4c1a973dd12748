import type { InsideTexts } from './texts.nl';

export const en: InsideTexts = {
  title: (practice) => `What a few people told of ${practice}`,
  reviews: 'Reviewing',
  lead: 'Fewer than ten people told this. Only their organisation, editors and who judges the practice read it. The editors have not checked it. Do not pass it on: sometimes one can tell who said it.',
  none: 'There are no accounts of fewer than ten people about this practice.',
};
