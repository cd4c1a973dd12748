/** The languages of the interface; content is Dutch. French may follow. */
export type Language = 'nl' | 'en';
export type LanguagePrefix = '' | '/nl' | '/en';

/** Splits "/en/praktijken" into its language prefix and the address proper, which starts with "/". */
export function splitLanguage(path: string): { prefix: LanguagePrefix; path: string } {
  const match = /^\/(nl|en)(?=\/|$)/.exec(path);
  if (!match) return { prefix: '', path };
  return { prefix: match[0] as LanguagePrefix, path: path.slice(3) || '/' };
}

/**
 * The language of a request: the address decides; without a language in the address the header does
 * (RFC 9110, 12.5.4); Dutch when neither says English first.
 */
export function chooseLanguage(prefix: LanguagePrefix, acceptLanguage: string | null | undefined): Language {
  if (prefix !== '') return prefix === '/en' ? 'en' : 'nl';
  const wishes = (acceptLanguage ?? '')
    .slice(0, 500)
    .split(',')
    .map((part) => {
      const [tag = '', ...parameters] = part.trim().toLowerCase().split(';');
      const quality = parameters.map((p) => /^\s*q=([\d.]+)$/.exec(p)?.[1]).find((q) => q !== undefined);
      return { language: tag.split('-')[0], quality: quality === undefined ? 1 : Number(quality) };
    })
    .filter((wish) => (wish.language === 'nl' || wish.language === 'en') && wish.quality > 0);
  wishes.sort((a, b) => b.quality - a.quality);
  return wishes[0]?.language === 'en' ? 'en' : 'nl';
}

/** One text per language, chosen when a page is made. */
export type Texts<T> = Record<Language, T>;
