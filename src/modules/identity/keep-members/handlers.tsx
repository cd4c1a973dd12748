import type { Context, Hono } from 'hono';
import { hasRoleIn } from '../../../platform/access/viewer';
import { appendAudit } from '../../../platform/audit/audit-log';
import type { Connection } from '../../../platform/database/database';
import { parseForm } from '../../../platform/forms/form';
import { readForm } from '../../../platform/forms/read-form';
import type { AppEnv } from '../../../platform/http/app-env';
import { HttpError, notFound } from '../../../platform/http/http-error';
import { seeOther } from '../../../platform/http/respond';
import { mayIn, membersScope, type OrganisationDeed } from '../access';
import { admit, signedIn } from '../admit';
import { auditLine } from '../audit-line';
import { organisationTexts } from '../describe-organisation/texts';
import { nameOn } from '../know-people/people-names';
import { readContacts } from '../know-people/queries';
import { organisationPaths, organisationRoutes } from '../paths';
import { type OrganisationDeps, organisationOf, showOrganisation } from '../view-organisation/handlers';
import type { Message } from '../view-organisation/page';
import { type ChangeOutcome, changeMember, type MemberChange } from './change-member';
import { handOverSchema, memberSchema, readSuccessor, roleSchema } from './form';
import { memberTexts } from './texts';

/** Changing roles, removing members, leaving and handing over. */
export function mountKeepMembers(app: Hono<AppEnv>, identity: OrganisationDeps): void {
  const onPage = (path: string, deed: OrganisationDeed, work: (c: Context<AppEnv>) => Promise<Response>) => {
    app.post(
      path,
      admit((viewer, c) => mayIn(viewer, organisationOf(c), deed), work),
    );
    // Asked for again after an error, or in the other language.
    app.get(path, (c) => seeOther(c, organisationPaths.organisation(organisationOf(c))));
  };
  onPage(organisationRoutes.changeRole, 'change a role', (c) => changeRole(c, identity));
  onPage(organisationRoutes.removeMember, 'remove a member', (c) => removeMember(c, identity));
  onPage(organisationRoutes.leave, 'leave', (c) => leave(c, identity));
  onPage(organisationRoutes.handOver, 'hand over', (c) => handOver(c, identity));
}

async function changeRole(c: Context<AppEnv>, identity: OrganisationDeps): Promise<Response> {
  const { person, seen, role } = fromPage(parseForm(roleSchema, await readForm(c), { language: c.get('language') }));
  return changeOne(c, identity, 'change-role', { person, seen, becomes: role }, 'rol');
}

async function removeMember(c: Context<AppEnv>, identity: OrganisationDeps): Promise<Response> {
  const { person, seen } = fromPage(parseForm(memberSchema, await readForm(c), { language: c.get('language') }));
  return changeOne(c, identity, 'remove-member', { person, seen, becomes: null }, 'verwijderd');
}

/** Nobody types these fields: what is wrong with them cannot be put right on the page. */
function fromPage<T>(parsed: { ok: true; value: T } | { ok: false }): T {
  if (!parsed.ok) throw new HttpError(400);
  return parsed.value;
}

async function changeOne(
  c: Context<AppEnv>,
  identity: OrganisationDeps,
  action: string,
  change: Pick<MemberChange, 'person' | 'seen' | 'becomes'>,
  done: string,
): Promise<Response> {
  const viewer = signedIn(c);
  const organisation = organisationOf(c);
  const outcome = await identity.deps.database.write(membersScope(viewer, organisation), (db) =>
    recordedChange(db, c, identity, action, {
      ...change,
      organisation,
      by: viewer.person,
      asCoordinator: hasRoleIn(viewer, organisation, 'coordinator'),
    }),
  );
  if (outcome !== 'changed') return refuse(c, identity, change.person, outcome);
  return seeOther(c, organisationPaths.organisation(organisation, done));
}

async function leave(c: Context<AppEnv>, identity: OrganisationDeps): Promise<Response> {
  const viewer = signedIn(c);
  const organisation = organisationOf(c);
  const { seen } = fromPage(parseForm(memberSchema, await readForm(c), { language: c.get('language') }));
  const { person } = viewer;
  const change = { organisation, person, seen, becomes: null, by: person, asCoordinator: false };
  const outcome = await identity.deps.database.write(membersScope(viewer, organisation), (db) =>
    recordedChange(db, c, identity, 'leave-organisation', change),
  );
  return outcome === 'changed'
    ? seeOther(c, organisationPaths.left(organisation))
    : refuse(c, identity, person, outcome);
}

async function handOver(c: Context<AppEnv>, identity: OrganisationDeps): Promise<Response> {
  const viewer = signedIn(c);
  const organisation = organisationOf(c);
  const language = c.get('language');
  const t = memberTexts[language];
  const parsed = parseForm(handOverSchema, await readForm(c), {
    language,
    fields: { successor: t.chooseSuccessor, after: t.chooseAfter },
  });
  if (!parsed.ok) return showOrganisation(c, identity, { status: 422, handOver: parsed });
  const successor = readSuccessor(parsed.value.successor);
  if (!successor || successor.person === viewer.person) throw new HttpError(400);
  const both = { organisation, by: viewer.person };
  const becomes = parsed.value.after === 'leave' ? null : 'contributor';
  const outcome = await identity.deps.database.write(membersScope(viewer, organisation), async (db) => {
    const given = await recordedChange(db, c, identity, 'hand-over', {
      ...both,
      ...successor,
      becomes: 'coordinator',
      asCoordinator: true,
    });
    if (given !== 'changed') return given;
    const own = { person: viewer.person, seen: 'coordinator', becomes, asCoordinator: false } as const;
    return recordedChange(db, c, identity, becomes ? 'change-role' : 'leave-organisation', { ...both, ...own });
  });
  if (outcome !== 'changed') return refuse(c, identity, successor.person, outcome);
  return seeOther(
    c,
    becomes ? organisationPaths.organisation(organisation, 'overgedragen') : organisationPaths.left(organisation),
  );
}

async function recordedChange(
  db: Connection,
  c: Context<AppEnv>,
  { deps }: OrganisationDeps,
  action: string,
  change: MemberChange,
): Promise<ChangeOutcome> {
  const outcome = await changeMember(db, change);
  if (outcome === 'changed') {
    await appendAudit(
      db,
      auditLine(c, deps.clock(), {
        organisation: change.organisation,
        action,
        subjectKind: 'person',
        subjectId: change.person,
        detail: { was: change.seen, becomes: change.becomes },
      }),
    );
  }
  return outcome;
}

/** Shows the page as it is now, and why what was asked did not happen. */
async function refuse(
  c: Context<AppEnv>,
  identity: OrganisationDeps,
  person: string,
  outcome: Exclude<ChangeOutcome, 'changed'>,
): Promise<Response> {
  // Whoever is no coordinator any more has no such page.
  if (outcome === 'not-allowed') throw notFound();
  return showOrganisation(c, identity, { status: 409, message: await messageOf(c, identity, person, outcome) });
}

async function messageOf(
  c: Context<AppEnv>,
  { deps }: OrganisationDeps,
  person: string,
  outcome: Exclude<ChangeOutcome, 'changed' | 'not-allowed'>,
): Promise<Message> {
  const language = c.get('language');
  const t = memberTexts[language];
  const meanwhile = outcome === 'last-coordinator' ? null : outcome.meanwhile;
  const scope = membersScope(signedIn(c), organisationOf(c));
  const known = await deps.database.read(scope, (db) => readContacts(db, [person, meanwhile?.by ?? person]));
  const names = new Map(known.map(({ id, name }) => [id, name]));
  const name = nameOn(names, person, language);
  if (outcome === 'last-coordinator') return { kind: 'attention', title: t.keepsOne, body: t.keepsOneBody(name) };
  const body = meanwhile
    ? t.meanwhileRole({
        by: nameOn(names, meanwhile.by, language),
        name,
        role: organisationTexts[language].roles[meanwhile.role],
      })
    : t.meanwhileGone(name);
  return { kind: 'attention', title: t.meanwhile, body };
}
