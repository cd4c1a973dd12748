import { type Found, matchesIn, type Passage, piece } from './passage';

const numberWords: Readonly<Record<string, number>> = {
  twee: 2,
  drie: 3,
  vier: 4,
  vijf: 5,
  zes: 6,
  zeven: 7,
  acht: 8,
  negen: 9,
  tien: 10,
  elf: 11,
  twaalf: 12,
  vijftien: 15,
  twintig: 20,
  dertig: 30,
  veertig: 40,
  vijftig: 50,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  twelve: 12,
  tiental: 10,
  vijftiental: 15,
  twintigtal: 20,
  dertigtal: 30,
  veertigtal: 40,
  vijftigtal: 50,
};
const count = `(\\d{1,4}|${Object.keys(numberWords).join('|')})`;
const toNumber = (text: string) => numberWords[text.toLowerCase()] ?? Number(text.replace(',', '.'));
/** Half of "20 à 25", "tussen 5 en 10": not one number. */
const inRange = '(?<!(?:[à–-]|\\b(?:tot|en|to))\\s?)(?<![\\d.,€/])';

/** "waarvan 3 vrijwilligers …": some of those that were counted before. */
const someOfThem = '(?:waarvan|onder wie|of whom|including)';
const volunteers = [
  new RegExp(
    `(?<!${someOfThem} (?:er )?)${inRange}\\b${count}\\s(?:(?!per|uur|keer|euro|jaar|en|of|and)[\\p{L}-]+\\s){0,2}(?:vrijwilligers|volunteers)\\b`,
    'giu',
  ),
  /\b(?:aantal vrijwilligers|vrijwilligers|number of volunteers|volunteers)\s?[:=]\s?(\d{1,4})(?!\s?[-–à]|\d|[.,]\d|\s?(?:uur|euro))/giu,
];
const hours =
  /(?<![\d.,à–-])(\d{1,2}(?:,\d{1,2})?)\s?(?:uur|uren|u\.?|hours?)\s?(?:[\p{L}]+\s){0,2}(?:per|a|\/)\s?week\b/giu;
/** A number alone under a label, perhaps with who some of them are. */
const bareCount = new RegExp(`^\\s*(\\d{1,4})(?:,? ${someOfThem} [^.;]*)?\\.?\\s*$`, 'gi');
/** Hours in which the door is open, or that others give, are no hours of paid staff. */
const otherHours = /\bopen|geopend|permanentie|vrijwillig|volunteer/i;
const nearby = 15;
const year = '((?:19|20)\\d{2})(?!\\d)';
const month =
  '(?:(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|het (?:voor|na)jaar(?: van)?|de (?:zomer|lente|herfst|winter)(?: van)?|early|late|january|february|march|may|june|july|august|october) )?';
const started = new RegExp(
  `(?:(?:op)?gestart|startte|startten|begon(?:nen)?|gelanceerd|loopt|lopende|bestaat|ging van start|van start gegaan|opgericht|started|launched|running|began|begun)\\s(?:[\\p{L}]+\\s){0,4}?(?:in|sinds|vanaf|since)\\s${month}${year}|\\b(?:sinds|since)\\s${month}${year}`,
  'giu',
);
const startLabel = new RegExp(`^(?:[^\\d]|\\d{1,2}[/.-]|\\d{1,2} )*${year}`, 'gu');

const itself =
  '(?:we|wij|(?:het|dit|ons|the|this|our) (?:project|initiatief|initiative|aanbod)|(?:de|deze|onze) (?:praktijk|werking))';
const ended = '(?:gestopt|stopgezet|beëindigd|afgerond|stopped|ended)';
const was = '(?:zijn|is|werd|was|has been)(?: (?:er|hier) ?mee)?';
const inYear = `(?:in|eind|begin|sinds|since) ${month}${year}`;
/** Only of the practice as a whole, and as a fact: what is said of a subsidy or of one activity ends nothing. */
const stopped = new RegExp(
  [
    `\\b${itself} (?:stopten?|eindigde|stopped|ended)(?: (?:er|hier) ?mee)? ${inYear}`,
    `\\b${itself} ${was} ${ended} ${inYear}`,
    `\\b${itself} ${was}(?: er)? ${inYear}(?: mee)? ${ended}`,
    `\\b${inYear},? (?:stopten? ${itself}|(?:zijn|is|werd) ${itself}(?: (?:er|hier) ?mee)? ${ended}|${itself} (?:stopped|ended))`,
  ]
    .map((form) => `${form}(?! (?:met|with)\\b)`)
    .join('|'),
  'giu',
);
const theirs = '(?:de|haar|zijn|hun|onze|its|our|the)';
const forGood = '(?: definitief| voorgoed| for good)?';
const until = `(?:van|from) ${month}${year} (?:tot(?: en met)?|t/m|until|till|to) ${month}${year}`;
/** "van 2018 tot 2021": first the year in which it began, then that in which it stopped. @param of what */
const ran = (of: string) =>
  new RegExp(`\\b${of} (?:liep|bestond|ran) ${until}|\\b${until},? (?:liep|bestond) ${of}`, 'giu');
/** @param of what */
const closed = (of: string) =>
  new RegExp(
    [
      `\\b${of} (?:sloot|sloten|closed)${forGood} ${theirs} (?:deuren|doors)${forGood} ${inYear}`,
      `\\b${of} (?:sloot|sloten) ${inYear}${forGood} ${theirs} deuren`,
      `\\b${inYear},? (?:sloot|sloten) ${of}${forGood} ${theirs} deuren`,
    ].join('|'),
    'giu',
  );

/** The practice itself, also by the first word of its name: "het buurthuis", of "Buurthuis De Linde". */
function itselfOr(title: string): string {
  const [named] = title.match(/^\p{L}{4,}/u) ?? [];
  return named === undefined ? itself : `(?:${itself}|(?:het|de|dit|deze|ons|onze|the|this|our) ${named})`;
}

/** Wherever the text says so, it was a pause or something else came of it. */
const begunAgain =
  /\b(?:opnieuw|hervat\p{L}*|herbegon\p{L}*|her(?:op)?(?:ge)?start\p{L}*|sindsdien|tijdelijk\p{L}*|corona\p{L}*|covid|lockdowns?|pandemie|again|resumed|restarted|since then|temporar\p{L}*|pandemic)\b/iu;
/** Said with it or after it: not everything stopped. */
const goesOn =
  /\b(?:nog|nu|weer|even|verder|voort|door(?:gaan|gegaan)|gaat|gaan|loopt|lopen|blijft|blijven|daarna|voortaan|intussen|ondertussen|vandaag|momenteel|still|now|back|continues?|since|today|goes|runs|carry|carries)\b/iu;
const anyYear = new RegExp(`(?<!\\d)${year}`, 'g');

const weekday =
  '(?:maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|weekdag|werkdag|monday|tuesday|wednesday|thursday|friday|saturday|sunday)';
const part = '(?:ochtend|voormiddag|middag|namiddag|avond)?';
const period = '(?:dag|week|maand|jaar|kwartaal|seizoen|schooljaar|day|week|month|year)';
const often = new RegExp(
  [
    `(?:elke?|ieder|iedere|every)\\s(?:(?:eerste|tweede|derde|vierde|laatste|andere|first|second|third|last|twee|drie|zes|two)\\s)?(?:${weekday}${part}|${period}|weken|maanden|weeks|months)(?:\\s(?:van|of)\\s(?:de|elke|the|every)\\s(?:maand|week|month))?`,
    `(?:\\d{1,2}|een|één|twee|drie|vier|vijf|zes)\\s?(?:tot|à|of|-)?\\s?(?:\\d{1,2}|twee|drie|vier|vijf)?\\s?(?:keer|maal|x)\\s(?:per|in de|om de)\\s${period}`,
    `(?:once|twice|three times)\\s(?:a|per)\\s${period}`,
    'om de (?:\\d|twee|drie|vier|zes) (?:dagen|weken|maanden)',
    '(?:twee|drie)?(?:wekelijks|maandelijks|dagelijks)e?|halfjaarlijks|weekly|monthly|daily',
  ].join('|'),
  'giu',
);

const first = <Value>(found: readonly Found<Value>[]): Found<Value> | null => found[0] ?? null;
const outsideContact = (passages: readonly Passage[]) => passages.filter(({ section }) => section !== 'contact');

/** One number; null when the text gives two. */
function only(found: readonly Found<number>[]): Found<number> | null {
  return new Set(found.map(({ value }) => value)).size === 1 ? first(found) : null;
}

export function findVolunteers(passages: readonly Passage[]): Found<number> | null {
  const body = outsideContact(passages);
  const labelled = body.flatMap((passage) =>
    passage.section === 'staff'
      ? [...passage.text.matchAll(bareCount)].map(([, value]) => ({ value: Number(value), from: piece(passage.text) }))
      : [],
  );
  const told = volunteers
    .flatMap((pattern) =>
      matchesIn(body, pattern).map(({ match, sentence }) => ({
        value: toNumber(match[1] ?? ''),
        from: piece(sentence),
      })),
    )
    .filter(({ value }) => value < 1900);
  return told.length > 0 ? only(told) : only(labelled);
}

/** Hours of paid staff a week. */
export const findHours = (passages: readonly Passage[]): Found<number> | null =>
  only(
    matchesIn(outsideContact(passages), hours)
      .filter(({ match, sentence }) => !otherHours.test(sentence.slice(0, match.index + match[0].length + nearby)))
      .map(({ match, sentence }) => ({ value: toNumber(match[1] ?? ''), from: piece(sentence) })),
  );

const yearsOf = (match: RegExpMatchArray): number[] => match.slice(1).filter(Boolean).map(Number);

/** @param title of the practice, by which the text may call it */
export function findStartedYear(passages: readonly Passage[], title: string): Found<number> | null {
  const labelled = matchesIn(
    passages.filter(({ section, kind }) => section === 'start' && kind !== 'heading'),
    startLabel,
  );
  const body = outsideContact(passages);
  const told = [...matchesIn(body, started), ...matchesIn(body, ran(itselfOr(title)))];
  return first(
    [...labelled, ...told].flatMap(({ match, sentence }) =>
      yearsOf(match)
        .slice(0, 1)
        .map((value) => ({ value, from: piece(sentence) })),
    ),
  );
}

/**
 * The year in which the practice as a whole stopped; null when the text gives two, or anything in it may mean that it
 * went on: who reads that it stopped looks no further.
 * @param title of the practice, by which the text may call it
 */
export function findEndedYear(passages: readonly Passage[], title: string): Found<number> | null {
  const read = outsideContact(passages);
  const it = itselfOr(title);
  const found = only(
    [stopped, ran(it), closed(it)].flatMap((pattern) =>
      matchesIn(read, pattern).flatMap(({ match, sentence }) =>
        yearsOf(match)
          .slice(-1)
          .map((value) => ({ value, from: piece(sentence) })),
      ),
    ),
  );
  if (found === null) return null;
  const text = read.map((passage) => passage.text).join('\n');
  const isLater = [...text.matchAll(anyYear)].some(([digits]) => Number(digits) > found.value);
  return isLater || begunAgain.test(text) || goesOn.test(text.slice(text.indexOf(found.from))) ? null : found;
}

/** How often, in the words of the text. */
export function findFrequency(passages: readonly Passage[]): Found<string> | null {
  const labelled = passages.filter(({ section, kind }) => section === 'frequency' && kind !== 'heading');
  // What is paid or reported every year happens no oftener for it.
  const told = matchesIn(
    outsideContact(passages).filter(
      ({ section }) => section !== 'cost' && section !== 'trigger' && section !== 'problem',
    ),
    often,
  ).filter(({ sentence }) => !/€|\beuro?\b|uur per|hours? (?:a|per)/i.test(sentence));
  const inLabelled = matchesIn(labelled, often);
  return first(
    [...inLabelled, ...told].map(({ match, sentence }) => ({ value: capital(match[0]), from: piece(sentence) })),
  );
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
