import type { Mail } from '../../../platform/mail/mail';
import { formatDate } from '../../../platform/texts/format';
import type { Language } from '../../../platform/texts/language';
import type { DigestPart, NewsItem } from '../digest';
import { practicePaths } from '../paths';
import { placeLine } from '../place-line';
import { oneLine } from './follow-label';
import { followTexts } from './texts';

/** Whom a mail goes to, and how its links begin. */
export interface Letter {
  address: string;
  /** Id of the follower. */
  follower: string;
  language: Language;
  baseUrl: string;
  token: string;
}

const linkOf =
  ({ baseUrl, language }: Letter) =>
  (path: string) =>
    `${baseUrl}/${language}${path}`;

/** The key under which the mails of a follower are found when the address has to go. */
export const mailAbout = (follower: string) => `follower ${follower}`;

/** The mail with the link that confirms. @param label without words that somebody typed */
export function confirmationMail(letter: Letter, label: string): Mail {
  const t = followTexts[letter.language].mail;
  const paragraphs = [
    `${t.greeting},`,
    t.confirmAsked(label),
    `${t.confirmClick}\n${linkOf(letter)(practicePaths.confirmFollow(letter.token))}`,
    t.confirmUntil,
    t.confirmIgnore,
    t.signature,
  ];
  return {
    recipient: letter.address,
    subject: t.confirmSubject,
    body: bodyOf(paragraphs),
    about: mailAbout(letter.follower),
  };
}

/** More of one thing that is followed makes a mail that nobody reads. */
const shownItems = 20;

export interface LabelledPart extends Pick<DigestPart<unknown>, 'items'> {
  label: string;
  /** Where all of it is seen, without language prefix. */
  path: string;
}

/** What is new or changed, per thing followed. @param since ISO date of the last digest */
export function digestMail(letter: Letter, parts: readonly LabelledPart[], since: string): Mail {
  const { language, token } = letter;
  const t = followTexts[language].mail;
  const link = linkOf(letter);
  const stop = link(practicePaths.stopFollowing(token));
  const paragraphs = [
    `${t.greeting},`,
    t.since(formatDate(since, language)),
    ...parts.flatMap((part) => partParagraphs(part, language, link)),
    `--\n${t.manage}\n${link(practicePaths.following(token))}`,
    `${t.stop}\n${stop}`,
    t.signature,
  ];
  return {
    recipient: letter.address,
    subject: t.subject(parts.reduce((sum, { items }) => sum + items.length, 0)),
    body: bodyOf(paragraphs),
    unsubscribeUrl: stop,
    about: mailAbout(letter.follower),
  };
}

function partParagraphs({ label, path, items }: LabelledPart, language: Language, link: (path: string) => string) {
  const t = followTexts[language].mail;
  const rest = items.length - shownItems;
  return [
    `${label[0]?.toUpperCase() ?? ''}${label.slice(1)}`,
    ...items.slice(0, shownItems).map((item) => itemText(item, language, link)),
    ...(rest > 0 ? [`${t.more(rest)}\n${link(path)}`] : []),
  ];
}

function itemText({ practice: { record }, news }: NewsItem, language: Language, link: (path: string) => string) {
  const title = `${followTexts[language].mail.news[news]}: ${oneLine(record.title)} · ${placeLine(record, language)}`;
  return `- ${title}\n  ${link(practicePaths.practice(record.slug))}`;
}

const bodyOf = (paragraphs: readonly string[]) => `${paragraphs.join('\n\n')}\n`;
