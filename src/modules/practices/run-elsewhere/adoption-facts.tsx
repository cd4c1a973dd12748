import { FactList } from '../../../design/fact-list';
import type { Language } from '../../../platform/texts/language';
import type { Adoption } from '../adoption';
import { placesText } from '../share-practice/typed-places';
import { adoptionTexts } from './texts';

/** What an organisation told, as facts. */
export function AdoptionFacts({
  language,
  organisation,
  adoption: { nis, answers },
}: {
  language: Language;
  organisation: string;
  adoption: Pick<Adoption, 'nis' | 'answers'>;
}) {
  const t = adoptionTexts[language];
  const lang = language === 'nl' ? undefined : 'nl';
  const words = (text: string | null) => text && <span lang={lang}>{text}</span>;
  return (
    <FactList
      facts={[
        { name: t.facts.organisation, value: organisation },
        { name: t.facts.where, value: placesText([nis]) },
        { name: t.facts.started, value: String(answers.startedYear) },
        { name: t.facts.running, value: answers.running ? t.yes : t.no },
        { name: t.facts.outcome, value: t.outcomes[answers.outcome] },
        { name: t.facts.note, value: words(answers.outcomeNote) },
        { name: t.facts.changed, value: words(answers.changed) },
        { name: t.facts.contact, value: words(answers.contactRole) },
      ]}
    />
  );
}
