import type { DuplicateReason } from '../likely-duplicates';

export const nl = {
  reasons: {
    'same-title': 'dezelfde titel',
    'similar-title': 'een titel die erop lijkt',
    'similar-summary': 'een samenvatting die erop lijkt',
    'same-place': 'dezelfde gemeente',
    'other-place': 'in een andere gemeente',
    'same-organisation': 'dezelfde organisatie',
    'same-activity': 'hetzelfde soort activiteit',
  } satisfies Record<DuplicateReason, string>,
  ownDraft: 'concept van uw organisatie',
  /** For screen readers, each time the list changes. */
  count: (found: number) => {
    if (found === 0) return 'We vinden geen praktijk die hierop lijkt.';
    return found === 1 ? 'Eén praktijk lijkt hierop.' : `${found} praktijken lijken hierop.`;
  },
};
export type FindDuplicatesTexts = typeof nl;
