import type { Mail } from '../../../platform/mail/mail';
import { belgianDay, formatDate } from '../../../platform/texts/format';
import type { Contact } from '../../identity/contract';
import type { DeadLink } from '../check-links/queries';
import { linkDays, outdatedFrom } from '../freshness';
import type { ManagedPractice } from '../manage-practice/queries';
import { practicePaths } from '../paths';
import type { GrantedLevel } from '../review';
import { sharingPaths } from '../share-practice/paths';
import { freshPaths } from './paths';
import { freshTexts } from './texts';

/** What every mail to owners is about. */
export interface OwnerLetter {
  practice: ManagedPractice;
  /** Name of the organisation. */
  organisation: string;
  owner: Pick<Contact, 'name' | 'email'>;
  baseUrl: string;
  today: string;
}

/** A subject is one line, whatever was typed as title. */
const oneLine = (text: string) => text.replace(/\s+/g, ' ');

/** Asks whether all is still right, with the link that says so. Owners write Dutch. */
export function askMail(letter: OwnerLetter, token: string, deadLinks: readonly DeadLink[]): Mail {
  const { practice, organisation, baseUrl, today } = letter;
  const t = freshTexts.nl.mail;
  const { title } = practice.record;
  const confirmedOn = belgianDay(practice.confirmedAt ?? practice.publishedAt);
  const outdated = outdatedFrom(confirmedOn);
  return mailTo(letter, t.askSubject(title), [
    t.askBody(title, organisation, formatDate(confirmedOn, 'nl')),
    `${t.askConfirm}\n${baseUrl}${freshPaths.link(token)}`,
    `${t.askChange}\n${baseUrl}${sharingPaths.change(practice.slug)}`,
    ...(deadLinks.length > 0 ? [`${t.deadLinks}\n${deadLinks.map(({ url }) => `- ${url}`).join('\n')}`] : []),
    today >= outdated ? t.isOutdated : t.becomesOutdated(formatDate(outdated, 'nl')),
    t.linkWorks(linkDays),
  ]);
}

/** Tells that a level ends, and what can be done. */
export function levelEndsMail(letter: OwnerLetter, { level, until }: GrantedLevel): Mail {
  const { practice, baseUrl, organisation } = letter;
  const t = freshTexts.nl.mail;
  const { title } = practice.record;
  return mailTo(letter, t.endsSubject(title), [
    t.endsBody(title, organisation, t.levels[level], formatDate(until, 'nl')),
    `${t.endsDo}\n${baseUrl}${sharingPaths.change(practice.slug)}`,
    baseUrl + practicePaths.practice(practice.slug),
  ]);
}

function mailTo({ owner }: OwnerLetter, subject: string, paragraphs: string[]): Mail {
  const t = freshTexts.nl.mail;
  const body = [`${t.greeting(owner.name)},`, ...paragraphs, t.signature].join('\n\n');
  return { recipient: owner.email, subject: oneLine(subject), body: `${body}\n` };
}
