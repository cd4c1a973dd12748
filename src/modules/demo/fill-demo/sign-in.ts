import { type Database, publicScope } from '../../../platform/database/database';
import { readOutbox } from '../../../platform/mail/mail';
import { identityPaths } from '../../identity/contract';
import type { Visitor } from './visitor';

/** The path in the newest mail to somebody: nobody but this process gets the mail of a demonstration. */
export async function linkMailedTo(database: Database, email: string, origin: string): Promise<string> {
  const mails = await database.read(publicScope, (db) => readOutbox(db, 500));
  const words = mails.find(({ recipient }) => recipient === email)?.body.split(/\s+/);
  const link = words?.find((word) => word.startsWith(origin));
  if (!link) throw new Error('No link was mailed in the demonstration');
  return link.slice(origin.length);
}

/** Signs somebody in as she would: asks for a link, takes it from the mail and presses the button. @returns where that leads */
export async function signInByMail(
  visitor: Visitor,
  { database, origin }: { database: Database; origin: string },
  email: string,
): Promise<string> {
  await visitor.send(identityPaths.signIn(), identityPaths.signIn(), { email });
  const link = await linkMailedTo(database, email, origin);
  return visitor.send(link, link, {});
}
