import { appendAudit, verifyAudit } from '../audit/audit-log';
import { BackupError, backupTo, type DuringRestore, RestoreError, restoreFrom } from '../database/backup';
import { publicScope } from '../database/database';
import { opensKeys } from '../encryption/data-keys';
import { postMail, readOutbox } from '../mail/mail';
import { deliverMail } from '../mail/postman';
import type { Command, Deps } from '../module';

const keyLost = '--key-lost';

/**
 * What an operator can do with any installation.
 * @param duringRestore what a module adds to a restore
 */
export function platformCommands(deps: Deps, duringRestore: DuringRestore): Command[] {
  const { database } = deps;
  return [
    {
      name: 'backup',
      parameters: 'FILE',
      summary: 'writes the whole database to FILE',
      run: async ([path = ''], print) => {
        try {
          print(`${await backupTo(database, path)} rows written to ${path}`);
          return 0;
        } catch (error) {
          if (!(error instanceof BackupError)) throw error;
          print(error.message);
          return 1;
        }
      },
    },
    {
      name: 'restore',
      parameters: `FILE [${keyLost}]`,
      summary: `replaces the whole database by what is in FILE; ${keyLost}: also when nobody has its DATA_KEY any more`,
      run: async (args, print) => {
        const path = args.find((each) => each !== keyLost) ?? '';
        try {
          print(
            `${await restoreFrom(database, path, withAudit(deps, duringRestore, args.includes(keyLost)))} rows restored from ${path}`,
          );
          return 0;
        } catch (error) {
          if (!(error instanceof RestoreError)) throw error;
          print(`${error.message} Nothing was changed.`);
          return 1;
        }
      },
    },
    {
      name: 'verify-audit',
      parameters: '',
      summary: 'checks the chain of the audit log',
      run: async (_args, print) => {
        const verdict = await verifyAudit(database);
        if (verdict.intact) print(`intact: ${verdict.lines} lines, head ${verdict.head}`);
        else print(`broken at line ${verdict.brokenAt}`);
        return verdict.intact ? 0 : 1;
      },
    },
    {
      name: 'send-test-mail',
      parameters: 'ADDRESS',
      summary: 'sends a mail to ADDRESS, to see whether SMTP_URL works',
      run: ([address = ''], print) => sendTestMail(deps, address, print),
    },
    {
      name: 'outbox',
      parameters: '',
      summary: 'shows the latest mails and whether they were sent',
      run: async (_args, print) => {
        for (const mail of await database.read(publicScope, (db) => readOutbox(db, 50))) {
          const state = mail.sentAt
            ? `sent ${mail.sentAt.toISOString()}`
            : `waiting, ${mail.attempts} attempts${mail.lastError ? `: ${mail.lastError}` : ''}`;
          print(`${mail.createdAt.toISOString()}  ${mail.subject}  ${state}`);
        }
        return 0;
      },
    },
  ];
}

/** The log of the backup goes on with a line that says it was put back. What nobody could read is not put back unasked. */
function withAudit(deps: Deps, duringRestore: DuringRestore, withoutKey: boolean): DuringRestore {
  return async (db) => {
    const finish = await duringRestore(db);
    return async (rows) => {
      await finish(rows);
      if (!withoutKey && !(await opensKeys(db, deps))) {
        throw new RestoreError(
          `DATA_KEY, or data-key in DATA_DIR, is not the key of this backup: without that key nobody can read the answers of participants in it. Put back the key that you kept beside your backups, or add ${keyLost} when it is lost for good.`,
        );
      }
      await appendAudit(db, {
        at: deps.clock(),
        actor: 'operator',
        organisation: null,
        action: 'restore-backup',
        subjectKind: 'database',
        subjectId: 'all',
        requestId: null,
        detail: { rows },
      });
    };
  };
}

async function sendTestMail(deps: Deps, address: string, print: (line: string) => void): Promise<number> {
  if (!address.includes('@')) {
    print(`"${address}" is no mail address.`);
    return 1;
  }
  const mail = {
    recipient: address,
    subject: 'Verbonden: proefmail',
    body: 'Deze mail toont dat Verbonden mail kan versturen.',
  };
  const id = deps.randomToken();
  await deps.database.write(publicScope, (db) => postMail(db, id, mail, deps.clock()));
  if (!deps.config.smtpUrl) {
    print('SMTP_URL is not set: the mail waits in the outbox.');
    return 1;
  }
  const outcome = await deliverMail(deps, id);
  if (outcome === 'taken') print('a running process took it: see the outbox command');
  else print(outcome.error === null ? 'sent' : `not sent: ${outcome.error}`);
  return outcome !== 'taken' && outcome.error === null ? 0 : 1;
}
