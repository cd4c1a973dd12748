import { Recent } from '../../../platform/recent';
import { irregular, irregularEndings } from './irregular-words';

/**
 * Dutch stemmer. Unlike Snowball it returns real base forms: it restores the open syllable ("buren" → "buur",
 * "lokale" → "lokaal"), final consonants ("brieven" → "brief", "huizen" → "huis") and knows strong forms
 * ("steden" → "stad", "overleden" → "overlijd"). Derivations ("ontmoeting", "eenzaamheid") stay apart; `root` joins those.
 */

const vowels = 'aeiouy';
const isVowel = (letter: string | undefined) => letter !== undefined && vowels.includes(letter);
const syllables = (word: string) => word.match(/[aeiouy]+/g)?.length ?? 0;

/** What is left after taking an ending away, spelled as Dutch spells it at the end of a word. */
function closeSyllable(left: string): string {
  const last = left.at(-1) as string;
  const before = left.at(-2);
  if (last === before && !isVowel(last)) return left.slice(0, -1);
  // "sociale": i and a are two syllables.
  const hiatus =
    'ie'.includes(left.at(-3) ?? '-') && 'aou'.includes(before as string) && !/(?:ieu|eu)$/.test(left.slice(0, -1));
  const single = isVowel(before) && (!isVowel(left.at(-3)) || hiatus) && !isVowel(last);
  const long = single && 'aeou'.includes(before as string) && !'wxj'.includes(last);
  const weak = before === 'e' && 'lrnm'.includes(last) && syllables(left) > 1;
  const spelled = long && !weak ? `${left.slice(0, -1)}${before}${last}` : left;
  return spelled.replace(/v$/, 'f').replace(/z$/, 's');
}

function withoutDiminutive(word: string): string {
  const base = /jes?$/.test(word) && word.length > 5 ? word.replace(/jes?$/, '') : null;
  if (base === null) return word;
  if (base.endsWith('et') && /(.)\1et$/.test(base)) return closeSyllable(base.slice(0, -2));
  if (base.endsWith('inget')) return base.slice(0, -2);
  if (/[lnrwjy]t$/.test(base)) return base.slice(0, -1);
  if (/[^aeiou]p$/.test(base) && base.endsWith('mp')) return base.slice(0, -1);
  return base;
}

/** Words and compounds that end in s of themselves. */
const keepsS =
  /(?:plaats|fiets|toets|arts|gids|mens|dans|kans|wens|grens|beurs|koers|fonds|prins|ss|us|is|as|os|es|[aeiou]{2}s)$/;

function withoutPluralS(word: string): string {
  if (!word.endsWith('s') || word.length < 5) return word;
  if (/(?:ie|ee|eau)s$/.test(word) && syllables(word) > 1) return word.slice(0, -1);
  if (/[^aeious]es$/.test(word) && syllables(word) > 2) return word.slice(0, -1);
  if (keepsS.test(word) || isVowel(word.at(-2)) || syllables(word) < 2) return word;
  return word.slice(0, -1);
}

function withoutEnding(word: string): string {
  if (word.endsWith('heden')) return `${word.slice(0, -5)}heid`;
  if (word.endsWith('ieen') || word.endsWith('eeen')) return word.slice(0, -2);
  if (/[^aeou]en$/.test(word) && syllables(word) > 1 && word.length > 3) return closeSyllable(word.slice(0, -2));
  if (/[^aeiou]e$/.test(word) && syllables(word) > 1 && word.length > 3) return closeSyllable(word.slice(0, -1));
  return word;
}

/** An index asks for each word of its texts several times. */
const known = new Recent<string, string>(50_000);
const longestKept = 40;

/** Folded word → base form. Words with digits and words of up to two letters stay as they are. */
export const stem = (word: string): string => (word.length > longestKept ? baseOf(word) : known.get(word, baseOf));

function baseOf(word: string): string {
  const exception = irregular.get(word);
  if (exception) return exception;
  if (word.length < 3 || /\d/.test(word)) return word;
  for (const [ending, base] of irregularEndings)
    if (word.length > ending.length + 2 && word.endsWith(ending)) return word.slice(0, -ending.length) + base;
  const singular = withoutPluralS(withoutDiminutive(word));
  const base = irregular.get(singular) ?? withoutEnding(singular);
  // "probleem" and "problemen", "ritueel" and "rituelen" meet in one spelling.
  return syllables(base) > 1 ? base.replace(/([^aeo])ee([lrnm])$/, '$1e$2') : base;
}

const derivations = /(?:ing|heid|elijk|lijk|ig|schap|eer|ster|end|atie|isch|er)$/;

/** What derived words share: "ontmoeting", "ontmoet" → "ontmoet"; "woning" → "woon". Four letters at least. */
export function root(base: string): string {
  let word = /^ge[^aeiou].*[td]$/.test(base) && base.length > 6 ? base.slice(2, -1) : base;
  for (let step = 0; step < 2; step += 1) {
    const shorter = word.replace(derivations, '');
    if (shorter === word || shorter.length < 3 || syllables(shorter) < 1) break;
    const closed = closeSyllable(shorter);
    if (closed.length < (/(?:er|ig)$/.test(word) ? 5 : 4)) break;
    word = closed;
  }
  return word;
}
