import type { Mail } from '../../../platform/mail/mail';
import type { Language } from '../../../platform/texts/language';
import { practicePaths } from '../paths';
import { type AskedPractice, answerDays, type Question } from '../question';
import { questionPaths } from './paths';
import { questionTexts } from './texts';

/** The key under which the mails of a question are found when what was typed has to go. */
export const mailAbout = (id: string) => `question ${id}`;

interface Letter {
  recipient: string;
  baseUrl: string;
  /** Title of the practice. */
  title: string;
}

const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();
const bodyOf = (paragraphs: readonly string[]) => `${paragraphs.join('\n\n')}\n`;
const urlOf = (baseUrl: string, language: Language, path: string) => `${baseUrl}/${language}${path}`;

/** Nothing that was typed is in it: or this form would send anybody's words to anybody's mailbox. */
export function confirmationMail(letter: Letter, language: Language, id: string, token: string): Mail {
  const t = questionTexts[language].mail;
  const body = bodyOf([
    `${t.greeting('')},`,
    t.confirmAsked(oneLine(letter.title)),
    `${t.confirmClick}\n${urlOf(letter.baseUrl, language, questionPaths.confirm(token))}`,
    t.confirmIgnore,
    t.signature,
  ]);
  return { recipient: letter.recipient, subject: t.confirmSubject, body, about: mailAbout(id) };
}

/** To whom it is for: the question itself is read on the site, where it is deleted in time. */
export function noticeMail(
  letter: Letter,
  question: { organisation: string; id: string; toDesk: boolean; days?: number },
): Mail {
  const t = questionTexts.nl.mail;
  const title = oneLine(letter.title);
  const { organisation, id, toDesk, days = answerDays } = question;
  const path = toDesk ? questionPaths.check(organisation, id) : questionPaths.one(organisation, id);
  const body = bodyOf([
    `${t.greeting('')},`,
    toDesk ? t.toDesk(title) : t.toOwner(title),
    `${t.toOwnerClick}\n${letter.baseUrl}${path}`,
    ...(toDesk ? [] : [t.toOwnerUntil(days)]),
    t.signature,
  ]);
  return { recipient: letter.recipient, subject: t.toOwnerSubject(title), body, about: mailAbout(id) };
}

/** What became of it, to who asked it. `from`: who answered. */
export type QuestionNews = { kind: 'returned' } | { kind: 'answered'; from: string } | { kind: 'closed' };

export function newsMail(
  letter: Letter & Pick<AskedPractice, 'withdrawn'>,
  question: Question,
  news: QuestionNews,
  reply: string,
): Mail {
  const { language } = question;
  const t = questionTexts[language].mail;
  const title = oneLine(letter.title);
  const said = {
    returned: t.returned(title, answerDays),
    answered: t.answered(news.kind === 'answered' ? oneLine(news.from) : '', title),
    closed: t.closed(title),
  }[news.kind];
  const quoted = (question.question ?? '').replace(/^/gm, '> ');
  const body = bodyOf([
    `${t.greeting(question.name)},`,
    said,
    ...(reply === '' ? [] : [reply]),
    `${t.yourQuestion}\n${quoted}`,
    letter.withdrawn
      ? t.noReplyWithdrawn
      : `${t.noReply}\n${urlOf(letter.baseUrl, language, practicePaths.practice(question.slug))}`,
    t.signature,
  ]);
  const subject = t[`${news.kind}Subject`](title);
  return { recipient: letter.recipient, subject, body, about: mailAbout(question.id) };
}
