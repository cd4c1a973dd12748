import type { Language } from '../../../platform/texts/language';
import { organisationTexts } from '../describe-organisation/texts';

/** What to call somebody on a page; `names` as `People.names` gives them. */
export function nameOn(names: ReadonlyMap<string, string>, person: string, language: Language): string {
  const t = organisationTexts[language];
  const name = names.get(person);
  return name === undefined ? t.someone : name || t.nameless;
}
