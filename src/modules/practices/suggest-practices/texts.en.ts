import type { SuggestTexts } from './texts.nl';

export const en: SuggestTexts = {
  practice: 'practice',
  word: 'search word',
  around: (practices) => `${practices}, with neighbours`,
  count: (count) =>
    count === 0 ? 'No suggestions.' : count === 1 ? '1 suggestion.' : `${count} suggestions. Choose with the arrows.`,
};
