import type { Mail } from '../../../platform/mail/mail';
import { formatDate } from '../../../platform/texts/format';
import type { Contact } from '../../identity/contract';
import { type EvidencedLevel, type LevelLine, practicePaths } from '../../practices/contract';
import { vocabularies } from '../../vocabularies/contract';
import { levelTexts } from './texts';

export interface LevelLetter {
  owner: Contact;
  slug: string;
  title: string;
  before: EvidencedLevel | null;
  line: LevelLine;
  /** ISO day that everybody sees it. */
  shownOn: string;
  baseUrl: string;
}

/** A subject is one line, whatever was typed as title. */
const oneLine = (text: string) => text.replace(/\s+/g, ' ');
const labelOf = (level: EvidencedLevel | null) =>
  level === null ? levelTexts.nl.noLevel : vocabularies.label('certainty-levels', level, 'nl');

/** Tells an owner, before everybody sees it, what studies now say of her practice. Owners write Dutch. */
export function levelMail({ owner, slug, title, before, line, shownOn, baseUrl }: LevelLetter): Mail {
  const t = levelTexts.nl;
  const paragraphs = [
    t.greeting(owner.name),
    t.changed(title, labelOf(before), labelOf(line.level)),
    t.why[line.rule],
    ...(line.level === 'geen-effect' || line.level === 'mogelijk-nadelig' ? [t.besideLadder] : []),
    t.shownOn(formatDate(shownOn, 'nl')),
    baseUrl + practicePaths.practice(slug),
    t.end,
  ];
  return { recipient: owner.email, subject: oneLine(t.subject(title)), body: `${paragraphs.join('\n\n')}\n` };
}
