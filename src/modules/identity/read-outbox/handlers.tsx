import type { Context, Hono } from 'hono';
import { personScope } from '../../../platform/access/viewer';
import { appendAudit } from '../../../platform/audit/audit-log';
import type { AppEnv } from '../../../platform/http/app-env';
import { pageContext } from '../../../platform/http/page-context';
import { sendPage } from '../../../platform/http/respond';
import { readOutboxPage } from '../../../platform/mail/outbox';
import { may } from '../access';
import { admit, signedIn } from '../admit';
import { auditLine } from '../audit-line';
import { organisationPaths } from '../paths';
import { signInTexts } from '../sign-in/texts';
import type { OrganisationDeps } from '../view-organisation/handlers';
import { OutboxPage, outboxChoices } from './page';
import { readUnsentTexts } from './queries';

const pageSize = 50;
const signInSubjects = Object.values(signInTexts).map(({ mailSubject }) => mailSubject);

/** The outbox, for administrators; without a mail server it is where links are opened. */
export function mountReadOutbox(app: Hono<AppEnv>, identity: OrganisationDeps): void {
  app.get(
    organisationPaths.outbox(),
    admit(
      (viewer) => may(viewer, 'read the outbox'),
      (c) => viewOutbox(c, identity),
    ),
  );
}

async function viewOutbox(c: Context<AppEnv>, { deps, site }: OrganisationDeps): Promise<Response> {
  const asked = c.req.query('bladzijde') ?? '';
  const number = /^[1-9]\d{0,5}$/.test(asked) ? Number(asked) : 1;
  const shown = outboxChoices.find((each) => each === c.req.query('toon')) ?? 'alles';
  const { outbox, texts } = await deps.database.write(personScope(signedIn(c)), async (db) => {
    const filter = {
      unsentOnly: shown === 'wacht',
      withoutSubjects: shown === 'zonder-aanmelden' ? signInSubjects : [],
    };
    const part = await readOutboxPage(db, { page: number, pageSize, ...filter });
    const subject = { organisation: null, subjectKind: 'outbox', subjectId: 'all', detail: { page: number } };
    await appendAudit(db, auditLine(c, deps.clock(), { action: 'read-outbox', ...subject }));
    const ids = part.entries.filter(({ sentAt }) => sentAt === null).map(({ id }) => id);
    return { outbox: part, texts: deps.config.smtpUrl ? null : await readUnsentTexts(db, ids) };
  });
  const pages = Math.ceil(outbox.total / pageSize);
  return sendPage(
    c,
    <OutboxPage
      page={pageContext(c, site)}
      outbox={outbox}
      shown={shown}
      number={number}
      pages={pages}
      texts={texts}
    />,
  );
}
