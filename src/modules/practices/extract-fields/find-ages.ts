import { type Found, type Passage, piece, sentencesOf, unique } from './passage';

export const ageGroups = [
  { id: '13-17', from: 13, to: 17 },
  { id: '18-25', from: 18, to: 25 },
  { id: '26-59', from: 26, to: 59 },
  { id: '60+', from: 60, to: 120 },
] as const;
export type AgeGroup = (typeof ageGroups)[number]['id'];

const oldest = 120;
const years = '(?:[ -]?(?:jaar|jarigen?|years?(?:[ -]olds?)?|yrs?))';
const people =
  '(?:kinderen|jongeren|tieners|jongvolwassenen|volwassenen|mensen|ouderen|senioren|inwoners|personen|leeftijd|young people|people|adults|aged|ages)';
const to = '\\s?(?:-|–|tot en met|t\\.?e\\.?m\\.?|t/m|tot|to|en|and)\\s?';

/** "18 tot 25 jaar", "jongeren van 12 tot 18", "tussen 16 en 24 jaar". */
const ranges = [
  new RegExp(`(?<![\\d.,€])(\\d{1,3})${years}?(${to})(\\d{1,3})${years}(?![\\p{L}])`, 'giu'),
  new RegExp(
    `${people} (?:van |tussen |between |from )?(\\d{1,3})(${to})(\\d{1,3})(?![\\d.,:]|\\s?(?:uur|keer|euro|%|u\\b|deel))`,
    'giu',
  ),
];
/** "60-plussers", "65+", "vanaf 55 jaar", "80 jaar en ouder". */
const upwards = [
  /(?<![\d.,€])(\d{2})\s?(?:\+|-?plus(?:sers?)?(?![a-z]))/gi,
  /(?:vanaf|ouder dan|boven de|over|older than|from)\s+(\d{2})(?=\s?(?:jaar|years|$|[,.)]))/gi,
  /(?<!\d)(\d{2})[ -](?:jaar|years)(?: en ouder| of ouder| and (?:over|older)| or older)/gi,
];
const sixtyPlus = /\b(zestig|zeventig|tachtig)[ -]?plus(?:sers?)?\b/gi;
const tens: Readonly<Record<string, number>> = { zestig: 60, zeventig: 70, tachtig: 80 };
const everyAge = /\b(?:alle leeftijden|elke leeftijd|all ages|every age)\b/i;

const groupsBetween = (from: number, upTo: number): AgeGroup[] =>
  ageGroups.filter((group) => group.from <= upTo && group.to >= from).map(({ id }) => id);

/**
 * Age groups that a text names by years, or else by words ("ouderen"). When a section says for whom it is, only that
 * section counts: a text also names the ages of those who help.
 * @param wordsOf age groups named by the words of a sentence
 */
export function findAges(passages: readonly Passage[], wordsOf: (sentence: string) => AgeGroup[]): Found<AgeGroup>[] {
  const target = passages.filter(({ section }) => section === 'target');
  const inTarget = agesIn(target, wordsOf);
  if (inTarget.length > 0) return inTarget;
  const about = passages.filter(
    ({ section }) => section === 'intro' || section === 'summary' || section === 'title' || section === 'goals',
  );
  const inAbout = agesIn(about, wordsOf);
  return inAbout.length > 0
    ? inAbout
    : agesIn(
        passages.filter(({ section }) => !['contact', 'partners', 'staff', 'cost'].includes(section)),
        wordsOf,
      );
}

/** "15 vrijwilligers, waarvan 3 jongeren", "studenten als vrijwilliger": who help, not for whom it is. */
const helpers =
  /(?:(?:^|[,;:]\s)(?:[\p{L}\d-]+\s){1,3}|\b[\p{L}\d-]+\s)(?:als|as)\s(?:vrijwilligers?|volunteers?)\b|\b(?:vrijwilligers?|volunteers?)\b[^.;]{0,40}?(?:waarvan|onder wie|of whom|including)\b[^.;,]*(?:, ?\d[^.;,]*)*|\b(?:met|door|with|by)\s(?:[\p{L}\d-]+\s){1,4}?(?:als|as)\s(?:vrijwilligers?|begeleiders?|volunteers?)\b/giu;

const helping = '(?:vrijwilligers?|helpers?|begeleiders?|volunteers?)';
/** Who helps, said otherwise: what is left of the sentence says for whom it is. */
const whoHelps = [
  // "helpers van 65+", "vrijwilligers van 18 tot 25 jaar"
  new RegExp(
    `\\b${helping}\\s(?:van|aged|of)\\s\\d{1,3}(?:\\s?(?:\\+|-?plus\\p{L}*|jaar|years|tot|en|to|and|ouder|older|[-–]|\\d{1,3}))*`,
    'giu',
  ),
  // "onze vrijwilligers zijn vooral studenten", but not "zijn er voor ouderen"
  new RegExp(`\\b${helping}\\s(?:zijn|are)\\s(?:(?!\\b(?:voor|bij|naast|for|with)\\b)[^.;,])*`, 'giu'),
  // "jongeren van de school koken mee"; who "doet mee" takes part
  /(?:^(?:[\p{L}\d+-]+\s(?:en|and)\s)?|[,;:]\s|\b(?:en|and)\s)(?:(?!(?:en|and|voor|met|for|with)\s)[\p{L}\d+-]+\s){1,6}(?:helpen|koken|werken|bakken|begeleiden|organiseren)\s(?:[\p{L}\d-]+\s){0,2}mee\b/giu,
  // "senioren bezoeken kinderen": both are people
  /^(?:[\p{L}\d+-]+\s){1,4}?(?:bezoeken|begeleiden|helpen|bellen|ondersteunen|visit|help|call|support)\s(?=(?:(?:\p{Ll}*e|older|young|lonely)\s){0,2}(?:kinderen|kleuters|leerlingen|jongeren|tieners|studenten|jongvolwassenen|volwassenen|ouderen|senioren|gepensioneerden|bewoners|mensen|gezinnen|buren|children|pupils|teenagers|students|adults|seniors|people|residents|neighbours)(?![\p{L}-]))/giu,
];

const agesIn = (passages: readonly Passage[], wordsOf: (sentence: string) => AgeGroup[]): Found<AgeGroup>[] => {
  const found = passages
    .flatMap(({ text }) => sentencesOf(text))
    .flatMap((sentence) => agesOf(sentence, wordsOf).map((value) => ({ value, from: piece(sentence) })));
  const order = ageGroups.map(({ id }) => id as string);
  return unique(found).sort((a, b) => order.indexOf(a.value) - order.indexOf(b.value));
};

function agesOf(sentence: string, wordsOf: (sentence: string) => AgeGroup[]): AgeGroup[] {
  let rest = [helpers, ...whoHelps].reduce((text, pattern) => text.replace(pattern, ' '), sentence);
  if (everyAge.test(rest)) return groupsBetween(0, oldest);
  const found: AgeGroup[] = [];
  for (const pattern of ranges)
    rest = rest.replace(pattern, (_, low: string, joining: string, high: string) => {
      // "tot 18 jaar" leaves out who is 18; "tot en met" does not.
      const isOpen = /^\s?(?:tot|to)\s?$/.test(joining);
      found.push(
        ...groupsBetween(
          Number(low),
          Number(high) - (isOpen && ageGroups.some(({ from }) => from === Number(high)) ? 1 : 0),
        ),
      );
      return ' ';
    });
  for (const pattern of upwards)
    rest = rest.replace(pattern, (_, low: string) => {
      found.push(...groupsBetween(Number(low), oldest));
      return ' ';
    });
  rest = rest.replace(sixtyPlus, (_, word: string) => {
    found.push(...groupsBetween(tens[word.toLowerCase()] ?? 0, oldest));
    return ' ';
  });
  // "jongeren van 18 tot 25": the years say it more exactly than the word.
  return found.length > 0 ? found : wordsOf(rest);
}
