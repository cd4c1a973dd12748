import type { Language } from '../../../platform/texts/language';
import type { PublishedAdoption } from '../adoption';
import { placesText } from '../share-practice/typed-places';
import { adoptionTexts } from './texts';

/** Who and where: "Gemeente Olen (Olen)". */
export const adoptionHead = ({ organisation, nis }: PublishedAdoption, language: Language): string =>
  adoptionTexts[language].shownHead(organisation, placesText([nis]));

/** Since when, or that it ended. */
export function adoptionYears({ startedYear, running }: PublishedAdoption, language: Language): string {
  const t = adoptionTexts[language];
  return running ? t.since(startedYear) : t.was(startedYear);
}

/** All of it on one line, for documents. */
export function adoptionLine(adoption: PublishedAdoption, language: Language): string {
  const t = adoptionTexts[language];
  const { outcome, outcomeNote, changed, fictitious } = adoption;
  const parts = [
    `${adoptionHead(adoption, language)}.`,
    ...(fictitious ? [`${t.fictitious}.`] : []),
    `${adoptionYears(adoption, language)}.`,
    `${t.outcomes[outcome]}: ${outcomeNote}`,
    ...(changed === null ? [] : [`${t.changedShort} ${changed}`]),
  ];
  return parts.join(' ').replace(/\s+/g, ' ');
}
