import type { Context } from 'hono';
import { personScope } from '../../../platform/access/viewer';
import { type AuditEntry, appendAudit } from '../../../platform/audit/audit-log';
import type { AppEnv } from '../../../platform/http/app-env';
import type { Cookies } from '../../../platform/http/cookies';
import type { Deps } from '../../../platform/module';
import { keptCookie, mergeKept, readKept, withChange, writeKept } from './kept-list';
import { changeKeptList, readKeptList } from './queries';

const yearInSeconds = 365 * 86_400;

/** The list of who asks: of her account when she is signed in, of her device otherwise. */
export interface KeepList {
  /** Before anything else: reads the list of the account, and moves into it what the device kept. */
  prepare(c: Context<AppEnv>): Promise<void>;
  read(c: Context<AppEnv>): string[];
  /** Makes the list that was read into this one; what another device did meanwhile stays. */
  write(c: Context<AppEnv>, slugs: readonly string[]): Promise<void>;
  inAccount(c: Context<AppEnv>): boolean;
}

export function keepList({ database, clock }: Pick<Deps, 'database' | 'clock'>, cookies: Cookies): KeepList {
  // By request, for as long as it lasts.
  const lists = new WeakMap<Request, string[]>();
  const readCookie = (c: Context<AppEnv>) => readKept(cookies.read(c, keptCookie));
  const writeCookie = (c: Context<AppEnv>, slugs: readonly string[]) => {
    if (slugs.length === 0) cookies.remove(c, keptCookie);
    else cookies.write(c, keptCookie, writeKept(slugs), yearInSeconds);
  };
  const change = (c: Context<AppEnv>, person: string, action: string, work: (slugs: readonly string[]) => string[]) =>
    database.write(personScope(c.get('viewer')), async (db) => {
      const at = clock();
      const slugs = await changeKeptList(db, person, at, work);
      await appendAudit(db, auditLine(c, person, action, at));
      return slugs;
    });

  /** What there is no room for stays on the device, so that nothing is lost. */
  async function move(c: Context<AppEnv>, person: string, kept: readonly string[], device: readonly string[]) {
    if (mergeKept(kept, device).moved === 0) return [...kept];
    const slugs = await change(c, person, 'move-kept-list', (now) => mergeKept(now, device).slugs);
    writeCookie(
      c,
      device.filter((slug) => !slugs.includes(slug)),
    );
    return slugs;
  }

  return {
    prepare: async (c) => {
      const { person } = c.get('viewer');
      if (person === null) return;
      const kept = await database.read(personScope(c.get('viewer')), (db) => readKeptList(db, person));
      const device = readCookie(c);
      const slugs = device.length === 0 ? kept : await move(c, person, kept, device);
      lists.set(c.req.raw, slugs);
    },
    read: (c) => lists.get(c.req.raw) ?? readCookie(c),
    write: async (c, slugs) => {
      const { person } = c.get('viewer');
      const before = lists.get(c.req.raw);
      if (person === null || before === undefined) return writeCookie(c, slugs);
      lists.set(c.req.raw, await change(c, person, 'change-kept-list', (now) => withChange(now, before, slugs)));
    },
    inAccount: (c) => lists.has(c.req.raw),
  };
}

const auditLine = (c: Context<AppEnv>, person: string, action: string, at: Date): AuditEntry => ({
  at,
  actor: person,
  organisation: null,
  action,
  subjectKind: 'kept-list',
  subjectId: person,
  requestId: c.get('requestId'),
  detail: {},
});
