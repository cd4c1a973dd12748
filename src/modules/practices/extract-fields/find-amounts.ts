import { type Found, type Passage, piece, sentencesOf } from './passage';

export interface FoundCost {
  total: Found<number> | null;
  perParticipant: Found<number> | null;
  perYear: Found<number> | null;
}

const number = '(\\d{1,3}(?:[. ]\\d{3})+(?:,\\d{1,2})?|\\d{1,9}(?:[.,]\\d{1,2})?)(?!\\d)(?:,[-–])?';
const amount = new RegExp(
  `(?:(?:€|\\beuro?\\b)\\s?${number}(?:\\s(duizend|miljoen)\\b)?|(?<![\\d.,])${number}(?:\\s(duizend|miljoen))?\\s?(?:€|euro?\\b))`,
  'giu',
);
/** Money that comes in, or that a participant pays, is no cost. Neither is a limit or a range one amount. */
const noCost =
  /subsidie|toelage|premie|bijdrage|betaal|betalen|inkom|lidgeld|opbrengst|sponsor|gekregen|ontving|grant|subsidy|\bfee\b|\bpay/i;
const limit =
  /(?:maximaal|max\.?|hoogstens|minstens|minimaal|tot|à|tussen|between|up to|at least|at most|[-–]|\d\s?(?:en|and|to))\s*(?:€|euro?)?\s*$/i;
const rangeAfter = /^\s*(?:à|tot|en|to|and|[-–])\s*(?:€\s?)?\d/i;

const byYear =
  /^\W{0,3}(?:\p{L}+ ){0,2}(?:per jaar|\/ ?jaar|jaarlijks|op jaarbasis|p\.j\.|per year|a year|per annum|yearly)/iu;
const byPerson =
  /^\W{0,3}(?:\p{L}+ ){0,2}(?:per deelnem|\/ ?deelnem|per persoon|p\.p\.|per participant|per person|\/ ?persoon)/iu;
const byOther =
  /^\W{0,3}(?:\p{L}+ ){0,2}(?:per|\/|a|elke?) ?(?:maand|week|dag|uur|keer|sessie|bijeenkomst|month|hour|day|session|stuk|bank|kilometer|km)/iu;
const yearBefore = /\b(?:jaarlijks\p{L}*|per jaar|op jaarbasis|jaarbudget|jaar|yearly|annual)\s(?:\p{L}+\s){0,3}$/iu;
const personBefore = /\bper (?:deelnemer|persoon|participant|person)\s(?:\p{L}+\s){0,3}$/iu;
const inAll = /\b(?:totale?|totaal|in het totaal|kost(?:te|en|prijs)?|budget|begroting|uitgaven|total|costs?)\b/iu;

const ofWhich = /[\s,(]{1,3}(?:waarvan|of which)\b/i;
const endsInAmount = /(?:€|\beuro?|€\s?[\d.,]+|\b(?:duizend|miljoen))(?: per \p{L}+)?$/iu;

/** "5.000 euro waarvan 2.000 euro subsidie": the amount itself, without what a part of it is. */
function withoutParts(sentence: string): string {
  const at = sentence.search(ofWhich);
  const whole = sentence.slice(0, Math.max(at, 0));
  return endsInAmount.test(whole) ? whole : sentence;
}

type Kind = keyof FoundCost;
/** Characters before and behind an amount that say what it is for. */
const reach = 120;

/** Euro per kind; what could be two amounts is none. */
export function findCost(passages: readonly Passage[]): FoundCost {
  const all = passages
    .filter(({ section }) => section !== 'contact')
    .flatMap(({ text, section }) =>
      sentencesOf(text).flatMap((sentence) =>
        inSentence(sentence, section === 'cost').map((each) => ({ ...each, section })),
      ),
    );
  const pick = (kind: Kind): Found<number> | null => {
    const ofKind = all.filter((each) => each.kind === kind);
    const inSection = ofKind.filter(({ section }) => section === 'cost');
    const chosen = inSection.length > 0 ? inSection : ofKind;
    const [first] = chosen;
    if (!first || new Set(chosen.map(({ value }) => value)).size > 1) return null;
    return { value: first.value, from: first.from };
  };
  return { total: pick('total'), perParticipant: pick('perParticipant'), perYear: pick('perYear') };
}

function inSentence(sentence: string, isCostSection: boolean): { kind: Kind; value: number; from: string }[] {
  const read = withoutParts(sentence);
  if (noCost.test(read)) return [];
  return [...read.matchAll(amount)].flatMap((match) => {
    const ahead = read.slice(Math.max(0, match.index - reach), match.index);
    const behind = read.slice(match.index + match[0].length).slice(0, reach);
    if (limit.test(ahead) || rangeAfter.test(behind)) return [];
    const kind = kindOf(ahead, behind, isCostSection);
    const value = numberOf(match[1] ?? match[3] ?? '') * (multiples[(match[2] ?? match[4] ?? '').toLowerCase()] ?? 1);
    return kind ? [{ kind, value, from: piece(sentence) }] : [];
  });
}

function kindOf(ahead: string, behind: string, isCostSection: boolean): Kind | null {
  if (byPerson.test(behind)) return 'perParticipant';
  if (byYear.test(behind)) return 'perYear';
  if (byOther.test(behind)) return null;
  if (personBefore.test(ahead)) return 'perParticipant';
  if (yearBefore.test(ahead)) return 'perYear';
  return isCostSection
    ? inAll.test(ahead) || ahead.trim() === ''
      ? 'total'
      : null
    : inAll.test(ahead)
      ? 'total'
      : null;
}

const multiples: Readonly<Record<string, number>> = { duizend: 1000, miljoen: 1_000_000 };

/** "1.250,50" → 1250.5; a point before one or two digits is a decimal one. */
function numberOf(text: string): number {
  const plain = /^\d+\.\d{1,2}$/.test(text) ? text : text.replace(/[. ](?=\d{3})/g, '').replace(',', '.');
  return Math.round(Number(plain) * 100) / 100;
}
