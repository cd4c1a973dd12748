import type { Context } from 'hono';
import { appendAudit } from '../../../platform/audit/audit-log';
import type { Connection } from '../../../platform/database/database';
import type { AppEnv } from '../../../platform/http/app-env';
import { postMail } from '../../../platform/mail/mail';
import type { Deps } from '../../../platform/module';
import type { Destination } from './deliver-question';
import { noticeMail } from './mails';
import { insertQuestion, type NewQuestion } from './queries';
import { questionAudit } from './question-audit';

type Asked = Pick<NewQuestion, 'id' | 'asker' | 'name' | 'address' | 'language' | 'question' | 'at'>;

/** Puts it with who has to answer and tells them, in the caller's transaction. */
export async function sendQuestion(
  c: Context<AppEnv>,
  db: Connection,
  { config, randomToken }: Pick<Deps, 'config' | 'randomToken'>,
  destination: Destination,
  asked: Asked,
): Promise<void> {
  const { organisation, slug, title, toDesk, readers } = destination;
  await insertQuestion(db, { ...asked, organisation, slug, toDesk });
  for (const { email } of readers) {
    const letter = { recipient: email, baseUrl: config.baseUrl, title };
    await postMail(db, randomToken(), noticeMail(letter, { organisation, id: asked.id, toDesk }), asked.at);
  }
  await appendAudit(db, questionAudit(c, { organisation, id: asked.id }, 'ask-question', asked.at));
}
