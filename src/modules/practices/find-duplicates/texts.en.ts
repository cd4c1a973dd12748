import type { FindDuplicatesTexts } from './texts.nl';

export const en: FindDuplicatesTexts = {
  reasons: {
    'same-title': 'the same title',
    'similar-title': 'a similar title',
    'similar-summary': 'a similar summary',
    'same-place': 'the same municipality',
    'other-place': 'in another municipality',
    'same-organisation': 'the same organisation',
    'same-activity': 'the same kind of activity',
  },
  ownDraft: 'draft of your organisation',
  count: (found) => {
    if (found === 0) return 'We find no practice like this one.';
    return found === 1 ? 'One practice is like this one.' : `${found} practices are like this one.`;
  },
};
