import { fold } from '../search/fold';
import { cutAtSentence, type Found, type Passage, piece, sentencesOf } from './passage';
import type { SectionKind } from './section-kinds';
import { sectionOf } from './section-kinds';

const longestTitle = 160;
const longestSummary = 600;
const longestText = 2000;
const shortestSummary = 40;
/** Headings of forms and letters that are no name of a practice. */
const noTitle =
  /^(?:(?:project|praktijk)?fiche|goede praktijk(?:en)?|inspirerende praktijk|praktijkvoorbeeld|projectvoorstel|verslag|inhoud(?:sopgave|stafel)?|sjabloon|good practice|project (?:sheet|proposal))\b.{0,12}$|^(?:beste|dag|geachte|hallo|hey|dear|hello|hi)\b/i;

const found = (text: string, from = text): Found<string> => ({ value: text, from: piece(from) });
const isBody = ({ kind, text }: Passage) => !(kind === 'heading' && sectionOf(text) !== null);

/** The paragraphs and items of a section, without its heading. */
export const bodyOf = (passages: readonly Passage[], ...sections: SectionKind[]): Passage[] =>
  passages.filter((passage) => sections.includes(passage.section) && isBody(passage));

/** The named title, else the first line that can be one. */
export function findTitle(passages: readonly Passage[]): Found<string> | null {
  const [named] = bodyOf(passages, 'title');
  if (named) return found(named.text.slice(0, longestTitle).trim(), named.text);
  const first = passages.slice(0, 4).find((passage) => isBody(passage) && !noTitle.test(passage.text.trim()));
  if (first?.section !== 'intro' || first.kind === 'item') return null;
  const isLine = first.text.length <= longestTitle && !/[.;,]$/.test(first.text);
  return isLine ? found(first.text) : null;
}

/** The named summary, else the first paragraph before any other section. */
export function findSummary(passages: readonly Passage[], title: string | null): Found<string> | null {
  const named = bodyOf(passages, 'summary').filter(({ kind }) => kind === 'paragraph');
  const before = bodyOf(passages, 'intro').filter(
    ({ kind, text }) => kind === 'paragraph' && text !== title && text.length >= shortestSummary && !noTitle.test(text),
  );
  const [chosen] = named.length > 0 ? named : before;
  return chosen ? found(cutAtSentence(chosen.text, longestSummary), chosen.text) : null;
}

/** A section as one text, such as the reason why it began. */
export function findText(passages: readonly Passage[], section: SectionKind): Found<string> | null {
  const text = bodyOf(passages, section)
    .map((passage) => passage.text)
    .join('\n');
  return text === '' ? null : found(cutAtSentence(text, longestText), text);
}

/** The items of a section, and the sentences of what is typed behind them; when it has none, all its sentences. */
export function findList(passages: readonly Passage[], section: SectionKind, most: number): Found<string>[] {
  const body = bodyOf(passages, section).filter(({ kind }) => kind !== 'heading');
  const firstItem = body.findIndex(({ kind }) => kind === 'item');
  const texts = body
    .slice(Math.max(firstItem, 0))
    .flatMap(({ kind, text }) => (kind === 'item' ? [text] : sentencesOf(text)));
  return texts
    .map((text) => found(cutAtSentence(text.replace(/[;,]$/, ''), most), text))
    .filter(({ value }) => /\p{L}{2}/u.test(value));
}

const aGoal =
  /\b(?:(?:het|ons|de) (?:hoofd)?(?:doel|doelstelling|bedoeling)\b|(?:the|our) (?:goal|aim|objective)\b|zo willen we\b|hiermee willen we\b|we want to\b|we aim to\b)/i;

/** Words with which years, money, people, hours and places are told: a sentence of nothing else says nothing more. */
const wordsOfFigures = new Set(
  `we wij het de dit deze ons onze er een en in is was zijn waren werd bedraagt bedroeg kost kosten kostte kostprijs totaal totale
  budget euro eur per jaar jaarlijks week uur van tot sinds vanaf met mee project initiatief praktijk werking gestart startte
  startten begon begonnen opgericht loopt lopen liep bestaat vrijwilliger vrijwilligers helpen werken werkt medewerker coordinator
  it the this our there are were a and total cost costs year yearly hours from to since with started began ran runs
  volunteer volunteers help work works`.split(/\s+/),
);
/** "Het buurthuis liep", "De babbelbank startte": of what it is said. */
const subject =
  /^(?:het|de|dit|deze|ons|onze|the|this|our)\s\p{L}+(?=\s(?:kost|kostte|startte|begon|loopt|liep|bestaat|costs?|started|began|runs|ran)\s)/iu;

/** Other fields hold every figure and place of the sentence, and it has nothing else. @param told where they were read */
function isToldElsewhere(sentence: string, told: readonly string[]): boolean {
  const words = sentence.replace(subject, '').match(/\p{L}+|\d+(?:[.,]\d+)*/gu) ?? [];
  const held = told.filter((from) => from === sentence).length;
  return held > 0 && words.filter((word) => !wordsOfFigures.has(fold(word))).length <= held;
}

/**
 * The goals of their section, else sentences that say that they are one. Of a text that goes on behind "Doel: …" a
 * sentence of which other fields hold everything is no goal ("We startten in 2019."); every other one stays.
 * @param told pieces of the text from which figures and places were read, one for each
 */
export function findGoals(passages: readonly Passage[], most: number, told: readonly string[]): Found<string>[] {
  const [first, ...others] = findList(passages, 'goals', most);
  if (first) return [first, ...others.filter(({ from }) => !isToldElsewhere(from, told))];
  return bodyOf(passages, 'intro', 'summary', 'trigger', 'other')
    .flatMap(({ text }) => sentencesOf(text))
    .filter((sentence) => aGoal.test(sentence) && sentence.length <= most)
    .map((sentence) => found(sentence));
}
