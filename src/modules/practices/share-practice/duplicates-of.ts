import type { Language } from '../../../platform/texts/language';
import type { Catalogue } from '../catalogue/catalogue-answers';
import type { Draft } from '../draft';
import { duplicateItems } from '../find-duplicates/duplicate-items';
import { duplicateFactsOf } from './duplicate-facts';
import type { StepView } from './step-view';

/** Published practices like a draft, and whether its organisation may say of one that it is theirs. */
export function duplicatesOf(draft: Draft, catalogue: Catalogue, language: Language): StepView['duplicates'] {
  return duplicateItems(catalogue, duplicateFactsOf(draft.answers), language, draft.slug).map((item) => {
    const owner = catalogue.bySlug(item.slug)?.owner ?? null;
    return { ...item, claimable: owner === null || owner === draft.organisation };
  });
}
