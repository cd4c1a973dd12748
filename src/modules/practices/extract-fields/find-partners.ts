import { bodyOf, findList } from './find-texts';
import { type Found, type Passage, piece, sentencesOf, unique } from './passage';

const together =
  /\b(?:in samenwerking met|samen met|werken we (?:nauw )?samen met|werkt (?:nauw )?samen met|i\.s\.m\.|met de steun van|partners zijn|together with|in (?:cooperation|collaboration|partnership) with|our partners are)\s+/gi;
const article =
  /^(?:(?:onder andere|o\.a\.|zoals|ook|with|met) )?(?:de|het|een|onze|ons|'t|the|our|a|an|enkele|verschillende|lokale) /i;
const longestName = 80;
const longestTail = 300;
/** Up to three words without a capital, then a name: "lokaal dienstencentrum De Linde", "OCMW Halle". */
const properName =
  /^(?:[\p{Ll}-]+ ){0,3}\p{Lu}[\p{L}\d'’&.-]*(?: (?:\p{Lu}[\p{L}\d'’&.-]*|van|voor|de|het|der|den|op|aan|tot|zonder)){0,6}$/u;
/** Names that are written without a capital. */
const smallName = /^(?:bpost|\p{Ll}+\p{Lu}\p{L}*)$/u;
const startOfName = /^(?:[\p{Ll}-]+ ){0,3}\p{Lu}[\p{L}\d'’&.-]*(?: \p{Lu}[\p{L}\d'’&.-]*)*/u;

const tidy = (name: string) =>
  name
    .trim()
    .replace(article, '')
    .replace(/[.;,:\s]+$/, '')
    .trim();
const splitNames = (text: string) => text.split(/\s*[,;•\n]\s*|\s+(?:en|and|&|\+|alsook|evenals)\s+(?=\S)/);

/**
 * Partners by name: the section about them, else who stands behind "samen met".
 * @param isPartner whether a common noun is a kind of partner ("bibliotheek")
 */
export function findPartners(passages: readonly Passage[], isPartner: (noun: string) => boolean): Found<string>[] {
  const items = bodyOf(passages, 'partners').some(({ kind }) => kind === 'item');
  const listed = items
    ? findList(passages, 'partners', 300).map(({ value, from }) => ({ value: tidy(value), from }))
    : bodyOf(passages, 'partners')
        .flatMap(({ text }) => sentencesOf(text))
        .flatMap((sentence) => inSection(sentence, isPartner));
  const named = listed.length > 0 ? listed : inSentences(passages, isPartner);
  return unique(named.filter(({ value }) => value.length > 1 && value.length <= (items ? 300 : longestName)));
}

/** A list on one line is all names; a sentence names them behind "samen met". */
function inSection(sentence: string, isPartner: (noun: string) => boolean): Found<string>[] {
  const behind = namesBehind(sentence, isPartner, true);
  if (behind.length > 0) return behind;
  const pieces = splitNames(sentence).map(tidy);
  const isList = pieces.every((name) => name.split(' ').length <= 6);
  return (isList ? pieces : []).map((value) => ({ value, from: piece(sentence) }));
}

const inSentences = (passages: readonly Passage[], isPartner: (noun: string) => boolean) =>
  passages
    .filter(({ kind, section }) => kind !== 'heading' && section !== 'contact')
    .flatMap(({ text }) => sentencesOf(text))
    .flatMap((sentence) => namesBehind(sentence, isPartner, false));

function namesBehind(sentence: string, isPartner: (noun: string) => boolean, isSection: boolean): Found<string>[] {
  const found: string[] = [];
  for (const match of sentence.matchAll(together)) {
    const tail =
      sentence.slice(match.index + match[0].length, match.index + longestTail).split(/[:;(]|\.(?:\s|$)/)[0] ?? '';
    const parts = splitNames(tail);
    for (const [at, part] of parts.entries()) {
      const name = tidy(part);
      const isLast = at === parts.length - 1;
      const isWhole =
        properName.test(name) ||
        smallName.test(name) ||
        (name.split(' ').length <= 3 && (isSection || name.split(' ').some(isPartner)));
      const start = isWhole ? name : nameAtStart(name, isPartner);
      if (start !== null) found.push(start);
      // Behind the last name the sentence goes on about something else; one word between names is only no name.
      if (!isWhole && (isLast || name.includes(' '))) break;
    }
  }
  return found.map((value) => ({ value, from: piece(sentence) }));
}

function nameAtStart(text: string, isPartner: (noun: string) => boolean): string | null {
  const [first = ''] = text.split(' ');
  if (isPartner(first)) return startOfName.exec(text)?.[0] ?? first;
  const start = startOfName.exec(text)?.[0];
  return start && start.split(' ').length <= 5 ? start : null;
}
