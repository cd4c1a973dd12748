import { type OrganisationRole, type PlatformRole, type Viewer, visitor } from '../../src/platform/access/viewer';
import type { TestApp } from './test-app';

/** Two organisations that share practices, and one that shares nothing. */
export const sharingOrganisations = [
  { id: 'org-herentals', name: 'Stad Herentals', nis: '13011', place: 'Herentals' },
  { id: 'org-olen', name: 'Gemeente Olen', nis: '13029', place: 'Olen' },
  { id: 'org-geel', name: 'Stad Geel', nis: '13008', place: 'Geel' },
] as const;

const [herentals, olen] = ['org-herentals', 'org-olen'];

function somebody(person: string, roles: Record<string, OrganisationRole>, platformRoles: PlatformRole[] = []): Viewer {
  const memberships = Object.entries(roles).map(([organisation, role]) => ({ organisation, role }));
  return { person, name: `Naam van ${person}`, memberships, platformRoles };
}

/** Every role, alone and in combinations that could open more than each alone. */
export const practiceViewers = {
  visitor,
  nobody: somebody('nobody', {}),
  readerH: somebody('readerH', { [herentals]: 'reader' }),
  writerH: somebody('writerH', { [herentals]: 'contributor' }),
  coordinatorH: somebody('coordinatorH', { [herentals]: 'coordinator' }),
  writerO: somebody('writerO', { [olen]: 'contributor' }),
  coordinatorO: somebody('coordinatorO', { [olen]: 'coordinator' }),
  writerGeel: somebody('writerGeel', { 'org-geel': 'contributor' }),
  readsBoth: somebody('readsBoth', { [herentals]: 'reader', [olen]: 'contributor' }),
  editor: somebody('editor', {}, ['editor']),
  editorH: somebody('editorH', { [herentals]: 'contributor' }, ['editor']),
  reviewer1: somebody('reviewer1', {}, ['reviewer']),
  reviewer2: somebody('reviewer2', {}, ['reviewer']),
  reviewer3: somebody('reviewer3', {}, ['reviewer']),
  reviewer4: somebody('reviewer4', {}, ['reviewer']),
  reviewerH: somebody('reviewerH', { [herentals]: 'reader' }, ['reviewer']),
  researcher: somebody('researcher', {}, ['researcher']),
  administrator: somebody('administrator', {}, ['administrator']),
  everything: somebody('everything', {}, ['reviewer', 'editor', 'researcher', 'administrator']),
} satisfies Record<string, Viewer>;
export type ViewerName = keyof typeof practiceViewers;
export const viewerNames = Object.keys(practiceViewers) as ViewerName[];

/** Puts the organisations and people above in the database, each person with an address of her own. */
export async function addPracticePeople(site: TestApp): Promise<void> {
  const at = site.clock.now();
  await site.deps.database.asOwner(async (db) => {
    const tables = db.withTables<Record<string, Record<string, unknown>>>();
    for (const { id, name, nis } of sharingOrganisations) {
      await tables
        .insertInto('organisation')
        .values({ id, kind: 'municipality', name, nis, fictitious: false, created_at: at })
        .execute();
    }
    for (const { person, name, memberships, platformRoles } of Object.values<Viewer>(practiceViewers)) {
      if (person === null) continue;
      const email = mailOf(person);
      await tables
        .insertInto('person')
        .values({ id: person, name, email, email_verified: true, created_at: at, updated_at: at })
        .execute();
      for (const { organisation, role } of memberships) {
        await tables
          .insertInto('membership')
          .values({ organisation, person, role, since: at, given_by: 'operator' })
          .execute();
      }
      for (const role of platformRoles) {
        await tables.insertInto('platform_role').values({ person, role, since: at, given_by: 'operator' }).execute();
      }
    }
  });
}

export const mailOf = (person: string) => `${person.toLowerCase()}@verbonden.test`;
