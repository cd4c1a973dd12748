import type { Context, Hono } from 'hono';
import { personScope, platformRoles } from '../../../platform/access/viewer';
import { appendAudit } from '../../../platform/audit/audit-log';
import type { Connection } from '../../../platform/database/database';
import { cleanText } from '../../../platform/forms/clean-text';
import { parseForm } from '../../../platform/forms/form';
import { readForm } from '../../../platform/forms/read-form';
import type { AppEnv } from '../../../platform/http/app-env';
import { HttpError, notFound } from '../../../platform/http/http-error';
import { pageContext } from '../../../platform/http/page-context';
import { seeOther, sendPage } from '../../../platform/http/respond';
import { may } from '../access';
import { admit, signedIn } from '../admit';
import { auditLine } from '../audit-line';
import { doneParam, organisationPaths } from '../paths';
import type { OrganisationDeps } from '../view-organisation/handlers';
import { changeRoles, type RolesChange, type RolesOutcome } from './change-roles';
import { readJoinedRoles, rolesSchema } from './form';
import { PeoplePage, type PeoplePageProps } from './page';
import { findPeople, type PeopleSearch } from './queries';
import { rolesTexts } from './texts';

const saved = 'bewaard';

/** Finding people, and giving and taking roles of the platform. */
export function mountGiveRoles(app: Hono<AppEnv>, identity: OrganisationDeps): void {
  app.get(
    organisationPaths.people(),
    admit(
      (viewer) => may(viewer, 'find people'),
      (c) => {
        const done = c.req.query(doneParam) === saved;
        const text = rolesTexts[c.get('language')].saved;
        return show(c, identity, searchOf(c.req.query()), { message: done ? { kind: 'done', text } : null });
      },
    ),
  );
  app.post(
    organisationPaths.roles,
    admit(
      (viewer) => may(viewer, 'give and take roles of the platform'),
      (c) => change(c, identity),
    ),
  );
  app.get(organisationPaths.roles, (c) => seeOther(c, organisationPaths.people()));
}

function searchOf(given: { q?: unknown; rol?: unknown }): PeopleSearch {
  const text = cleanText(typeof given.q === 'string' ? given.q : '')
    .trim()
    .slice(0, 254);
  return { text, role: platformRoles.find((role) => role === given.rol) ?? null };
}

async function show(
  c: Context<AppEnv>,
  { deps, site }: OrganisationDeps,
  search: PeopleSearch,
  { message, status = 200 }: { message: PeoplePageProps['message']; status?: 200 | 409 },
): Promise<Response> {
  const people = await deps.database.write(personScope(signedIn(c)), async (db) => {
    const found = await findPeople(db, search);
    if (found.length > 0) await log(db, c, deps.clock(), 'find-people', 'all', { found: found.length });
    return found;
  });
  const page = pageContext(c, site);
  return sendPage(c, <PeoplePage page={page} search={search} people={people} message={message} />, status);
}

const log = (
  db: Connection,
  c: Context<AppEnv>,
  at: Date,
  action: string,
  subjectId: string,
  detail: Record<string, string | number>,
) => appendAudit(db, auditLine(c, at, { organisation: null, action, subjectKind: 'person', subjectId, detail }));

async function change(c: Context<AppEnv>, identity: OrganisationDeps): Promise<Response> {
  const { deps } = identity;
  const data = await readForm(c);
  const parsed = parseForm(rolesSchema, data, { language: c.get('language') });
  // Nobody types these fields.
  if (!parsed.ok) throw new HttpError(400);
  const { person, seen = '', role } = parsed.value;
  const viewer = signedIn(c);
  const asked = { person, seen: readJoinedRoles(seen), becomes: role, by: viewer.person, at: deps.clock() };
  const outcome = await deps.database.write(personScope(viewer), (db) => recordedChange(db, c, asked));
  const search = searchOf({ q: data.get('q'), rol: data.get('rol') });
  if (typeof outcome !== 'string') return seeOther(c, backTo(search));
  if (outcome === 'not-allowed') throw notFound();
  const t = rolesTexts[c.get('language')];
  const text = {
    meanwhile: t.meanwhile,
    'last-administrator': t.lastAdministrator,
    'unknown-person': t.unknownPerson,
  }[outcome];
  return show(c, identity, search, { status: 409, message: { kind: 'attention', text } });
}

function backTo({ text, role }: PeopleSearch): string {
  const search = new URLSearchParams({ ...(text && { q: text }), ...(role && { rol: role }), [doneParam]: saved });
  return organisationPaths.people(search);
}

async function recordedChange(db: Connection, c: Context<AppEnv>, asked: RolesChange): Promise<RolesOutcome> {
  const outcome = await changeRoles(db, asked);
  if (typeof outcome === 'string') return outcome;
  for (const role of outcome.given) await log(db, c, asked.at, 'give-role', asked.person, { role });
  for (const role of outcome.taken) await log(db, c, asked.at, 'take-role', asked.person, { role });
  return outcome;
}
