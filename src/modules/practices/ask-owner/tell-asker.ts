import type { Connection } from '../../../platform/database/database';
import { postMail } from '../../../platform/mail/mail';
import type { Deps } from '../../../platform/module';
import type { People } from '../../identity/contract';
import type { AskedPractice, Question } from '../question';
import { newsMail, type QuestionNews } from './mails';

/** Where mail to who asked it goes; null when her account has no address: she finds it on the site. */
export async function addressOf(people: People, { asker, address }: Question): Promise<string | null> {
  if (asker === null) return address;
  return (await people.contacts([asker]))[0]?.email ?? null;
}

/** Tells who asked it what became of it, in the transaction in which that happens. */
export async function tellAsker(
  db: Connection,
  { config, randomToken }: Pick<Deps, 'config' | 'randomToken'>,
  told: {
    question: Question;
    recipient: string | null;
    practice: AskedPractice;
    news: QuestionNews;
    reply: string;
    at: Date;
  },
): Promise<void> {
  const { question, recipient, practice, news, reply, at } = told;
  if (recipient === null) return;
  const mail = newsMail({ recipient, baseUrl: config.baseUrl, ...practice }, question, news, reply);
  await postMail(db, randomToken(), mail, at);
}
