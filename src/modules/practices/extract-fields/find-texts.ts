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

/** The items of a section; when it has none, its sentences. */
export function findList(passages: readonly Passage[], section: SectionKind, most: number): Found<string>[] {
  const body = bodyOf(passages, section).filter(({ kind }) => kind !== 'heading');
  const items = body.filter(({ kind }) => kind === 'item').map(({ text }) => text);
  const texts = items.length > 0 ? items : body.flatMap(({ text }) => sentencesOf(text));
  return texts
    .map((text) => found(cutAtSentence(text.replace(/[;,]$/, ''), most), text))
    .filter(({ value }) => /\p{L}{2}/u.test(value));
}

const aGoal =
  /\b(?:(?:het|ons|de) (?:hoofd)?(?:doel|doelstelling|bedoeling)\b|(?:the|our) (?:goal|aim|objective)\b|zo willen we\b|hiermee willen we\b|we want to\b|we aim to\b)/i;

/**
 * The goals of their section, else sentences that say that they are one. Of a text that goes on behind "Doel: …" what
 * another field was read from is no goal; its first sentence is, and so is each item of a list.
 * @param told pieces of the text from which figures were read
 */
export function findGoals(passages: readonly Passage[], most: number, told: ReadonlySet<string>): Found<string>[] {
  const [first, ...others] = findList(passages, 'goals', most);
  const isList = bodyOf(passages, 'goals').some(({ kind }) => kind === 'item');
  if (first) return [first, ...others.filter(({ from }) => isList || !told.has(from))];
  return bodyOf(passages, 'intro', 'summary', 'trigger', 'other')
    .flatMap(({ text }) => sentencesOf(text))
    .filter((sentence) => aGoal.test(sentence) && sentence.length <= most)
    .map((sentence) => found(sentence));
}
