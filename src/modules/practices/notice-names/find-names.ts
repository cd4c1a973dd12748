import { firstNames } from './first-names';

const particles = "(?:(?:[Vv]an|[Dd]e|[Dd]er|[Dd]en|[Dd]u|[Tt]er|[Tt]en|[Vv]er|'t)\\s+){0,3}";
const familyName = `${particles}\\p{Lu}(?:\\p{Ll}|'\\p{Lu})[\\p{L}'-]*`;
/** "mevrouw Peeters", "dhr. Van den Berg" */
const titled = new RegExp(
  `(?<![\\p{L}-])(?:[Mm]evrouw|[Mm]evr\\.?|[Mm]w\\.?|[Mm]eneer|[Mm]ijnheer|[Dd]hr\\.?|[Dd]e heer)\\s+${familyName}`,
  'gu',
);
/** "An Peeters", "Jan Van den Berg": a word with a capital, and what may be a family name after it. */
const full = new RegExp(`(?<![\\p{L}-])(?<first>\\p{Lu}[\\p{L}-]+)(?=\\s+(?<family>${familyName}))`, 'gu');
/** "Maria, 83", "Jef (79 jaar)", "Fatima van 67": in a quote enough to know who said it. */
const aged =
  /(?<![\p{L}-])(?<first>\p{Lu}[\p{L}-]+)(?:,| \(| van| is)\s?(?<age>1[0-9]|[2-9]\d|10\d)(?![\d.,]\d|\s?(?:euro|%|uur))/gu;
/** After these it is what a thing is called: "Huis Jan Peeters", "Prijs Anna Devos", "Sint Jan Baptist". */
const kindsBefore =
  /(?<!\p{L})(?:huize?|school|stichting|fonds|vzw|wzc|woonzorgcentrum|centrum|sint|st\.|prijs|project|methode|schaal|residentie|campus|dienstencentrum|ldc|buurthuis|koning|koningin|prins|prinses|zaal|parochie|academie|ziekenhuis|az|cc|gc|bib|bibliotheek|cultuurcentrum)\s+$/iu;
/** "Jan Breydelstraat", "Anna Bijnsschool" */
const kindsAfter =
  /(?:straat|laan|plein|plaats|weg|lei|dreef|kaai|park|hof|huis|fonds|school|instituut|centrum|stichting|kring|kerk|museum|universiteit|prijs)$/iu;
/** Schools of that name. */
const things = ['Thomas More', 'Karel de Grote'];

/**
 * What looks like the name of a person: somebody's title and family name, or a frequent first name with a word with a
 * capital or with an age. Names cannot be known for sure, so this asks and never refuses.
 */
export function findNames(text: string): string[] {
  const names = [...text.matchAll(titled)].map(([name]) => name);
  for (const { groups, index } of text.matchAll(full)) {
    const { first = '', family = '' } = groups ?? {};
    const isThing = kindsBefore.test(text.slice(Math.max(0, index - 30), index)) || kindsAfter.test(family);
    if (firstNames.has(first) && !isThing) names.push(`${first} ${family}`);
  }
  for (const { 0: told, groups } of text.matchAll(aged)) {
    if (firstNames.has(groups?.first ?? '')) names.push(told.replace(' (', ', '));
  }
  const said = names.map((name) => name.replace(/\s+/g, ' '));
  return [...new Set(said)].filter((name) => !things.includes(name));
}
