/** Text → comparable words. Pure; the same for indexing and for asking. */

const ligatures: Readonly<Record<string, string>> = { œ: 'oe', æ: 'ae', ß: 'ss', ø: 'o', ł: 'l', đ: 'd' };

/** Nothing to fold: most texts. */
const isPlain = /^[\n -~]*$/;

/** Lower case without accents: "Kasàlà" → "kasala". An accented plural keeps its singular: "cafés" → "cafe". */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  if (isPlain.test(lower)) return lower;
  return lower
    .normalize('NFC')
    .replace(/és(?![\p{L}])/gu, 'e')
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/[œæßøłđ]/g, (letter) => ligatures[letter] ?? letter);
}

const agePlus = /(\d{2})\s?(?:\+|-?plus(?:sers?)?(?![a-z]))/g;
const numberWords: readonly (readonly [RegExp, string])[] = [
  [/\b(?:zestig|sixty)[- ]?plus(?:sers?)?\b/g, '60plus'],
  [/\b(?:tachtig|eighty)[- ]?plus(?:sers?)?\b/g, '80plus'],
];

/** What can be lost without anybody having died. */
const things =
  `werk|job|baan|inkomen|gezondheid|zelfstandigheid|zelfredzaamheid|mobiliteit|geheugen|gehoor|zicht|huis|woning|rijbewijs|
contact|contacten|netwerk|vrienden|vriendschap|vertrouwen|tijd|geld|energie`.replace(/\s/g, '');

/**
 * Words that together mean something else than each: "in kaart brengen" sends no cards, "op den buiten" is no place
 * outside, "verlies van werk" is no grief.
 * Each with a word that has to be there: most texts have none of them, and looking for that takes no time.
 */
const expressions: readonly (readonly [needs: string, RegExp, string])[] = [
  ['in kaart', /\bin kaart\b/g, 'in_kaart'],
  ['den buiten', /\b(?:op )?den buiten\b/g, 'den_buiten'],
  ['in de buurt van', /\bin de buurt van\b/g, 'rond'],
  ['verlies', new RegExp(`\\b(${things})s?verlies\\b`, 'g'), 'verlies van $1'],
  [
    'verlies van',
    new RegExp(`\\bverlies van (?=(?:(?:een|de|het|je|uw|zijn|haar|hun|mijn|sociale?) )*(?:${things})\\b)`, 'g'),
    'verlies_van ',
  ],
];

/** Folded words in order: "80+" and "80-plussers" → "80plus", "foto's" → "fotos", "l'aîné" → "l", "aine". */
export function words(text: string): string[] {
  let folded = fold(text).replace(agePlus, '$1plus ');
  for (const [pattern, word] of numberWords) folded = folded.replace(pattern, word);
  for (const [needed, pattern, word] of expressions) {
    if (folded.includes(needed)) folded = folded.replace(pattern, word);
  }
  return (
    folded
      .replace(/\b(l|d|s|n|qu|j)['’](?=[a-z]{3})/g, '$1 ')
      .replace(/['’]/g, '')
      .replace(/\bst[.-]+ ?(?=[a-z]{3})/g, 'sint ')
      .match(/in_kaart|den_buiten|verlies_van|[a-z0-9]+/g) ?? []
  );
}
