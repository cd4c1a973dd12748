import { sql } from 'kysely';
import content from '../../content/practices.json';
import { insertImage } from '../../src/modules/practices/add-images/queries';
import type { DraftAnswers } from '../../src/modules/practices/draft';
import { practiceRecord } from '../../src/modules/practices/practice';
import { answersOf } from '../../src/modules/practices/share-practice/answers-of';
import { insertDraft, readDraft, saveAnswers, takeDraftStep } from '../../src/modules/practices/share-practice/queries';
import { organisationScope, type Viewer } from '../../src/platform/access/viewer';
import { publicScope } from '../../src/platform/database/database';
import { readOutbox } from '../../src/platform/mail/mail';
import { addOrganisation, addPerson } from './organisations';
import { createTestApp, type TestApp, type TestAppOptions } from './test-app';

/** The organisation of An, who leads it. */
export const deskOrganisation = 'gent';
const reviewers = ['ria', 'rik', 'rob', 'roos', 'rudi'];

export interface DeskSite extends TestApp {
  viewers: Record<string, Viewer>;
  /** Another practice that came with the platform, each time. */
  nextPractice(): { slug: string; title: string };
  /** What was mailed to one of the people, newest first. */
  mailsTo(name: string): Promise<{ subject: string; body: string }[]>;
  /** Posts a form as the page at `page` offers it. */
  send(name: string, page: string, action: string, fields?: Fields): Promise<Response>;
  /** The catalogue looks for changes once a second. */
  refresh(): void;
}
export type Fields = Readonly<Record<string, string | readonly string[]>>;

/**
 * The application with editors (els, eva; eric of Gent), an owner (an), a writer (bo), five reviewers, and one of them
 * who belongs to Gent (rita).
 */
export async function createDeskSite(options: TestAppOptions = {}): Promise<DeskSite> {
  const viewers: Record<string, Viewer> = {};
  const site = await createTestApp({ ...options, viewers });
  await addOrganisation(site, { id: deskOrganisation, name: 'Stad Gent' });
  await addOrganisation(site, { id: 'aalst', name: 'Stad Aalst' });
  const addresses = new Map<string, string>();
  async function add(name: string, platformRoles: Viewer['platformRoles'], role?: 'reader' | 'coordinator') {
    const memberships = role ? [{ organisation: deskOrganisation, role }] : [];
    const { person, email } = await addPerson(site, name, {
      platform: [...platformRoles],
      ...(role && { in: { [deskOrganisation]: role } }),
    });
    // Who asks is said by a header here, so nobody could say her name on the site.
    await site.deps.database.asOwner((db) => sql`update person set name = ${name} where id = ${person}`.execute(db));
    viewers[name] = { person, name, memberships, platformRoles };
    addresses.set(name, email);
  }
  for (const name of ['els', 'eva']) await add(name, ['editor']);
  await add('eric', ['editor'], 'reader');
  await add('an', [], 'coordinator');
  await add('nobody', []);
  for (const name of reviewers) await add(name, ['reviewer']);
  await add('rita', ['reviewer'], 'reader');
  await completePractices(site);
  let taken = 0;
  return {
    ...site,
    viewers,
    nextPractice: () => {
      taken += 1;
      const { slug, title } = content.practices[taken] as { slug: string; title: string };
      return { slug, title };
    },
    mailsTo: async (name) => {
      const mails = await site.deps.database.read(publicScope, (db) => readOutbox(db, 500));
      return mails.filter(
        ({ recipient, subject }) => recipient === addresses.get(name) && !subject.startsWith('Uw link'),
      );
    },
    send: async (name, page, action, fields = {}) => {
      const form = formIn(await (await site.as(name)(page)).text(), action);
      const body = new URLSearchParams([...form, ...listed(fields)]);
      return site.as(name)(action, { method: 'POST', body });
    },
    refresh: () => site.clock.advance(1100),
  };
}

/** Reviewers are asked about complete descriptions only; most of what comes with the platform lacks something. */
const completeParts = {
  trigger: 'De dagen zijn lang.',
  targetGroupNote: 'Wie alleen woont',
  goals: ['Buren kennen elkaar'],
  approach: ['We bellen aan', 'We drinken koffie'],
  preconditions: ['Een vaste plek'],
  cost: { total: null, perParticipant: null, perYear: 1500, note: null },
  frequency: 'elke week',
  wentWell: ['Mensen kijken ernaar uit.'],
  volunteers: 12,
};

async function completePractices({ deps }: TestApp): Promise<void> {
  const parts = JSON.stringify(completeParts);
  await deps.database.asOwner(async (db) => {
    await sql`update practice set record = record || ${parts}::jsonb`.execute(db);
    await sql`update practice_version set record = record || ${parts}::jsonb`.execute(db);
  });
}

export const listed = (fields: Fields): [string, string][] =>
  Object.entries(fields).flatMap(([name, value]) => [value].flat().map((text): [string, string] => [name, text]));

/** The hidden fields of the form that posts to `action`; none when the page has no such form. */
export function formIn(html: string, action: string): [string, string][] {
  const form = html.split('<form').find((part) => part.includes(`action="${action}"`)) ?? '';
  const inputs = (form.split('</form>')[0] ?? '').matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)"/g);
  return [...inputs].map(([, name, value]) => [name ?? '', (value ?? '').replaceAll('&quot;', '"')]);
}

/** One of the people. @throws when there is no such name */
export function viewerOf({ viewers }: DeskSite, name: string): Viewer & { person: string } {
  const viewer = viewers[name];
  if (!viewer || viewer.person === null) throw new Error(`No viewer ${name}`);
  return { ...viewer, person: viewer.person };
}

/** A new practice that An handed in, with everything that has to be answered. @returns its address on the desk */
export async function handInDraft(site: DeskSite, title: string): Promise<string> {
  const an = viewerOf(site, 'an');
  const key = { organisation: deskOrganisation, id: title.replace(/\W/g, '-').slice(0, 22).padEnd(22, 'x') };
  const at = site.clock.now();
  await site.deps.database.write(organisationScope(an, deskOrganisation), async (db) => {
    await insertDraft(db, { ...key, slug: null, baseVersion: null, answers: fullAnswers(title), by: an.person, at });
    const draft = await readDraft(db, key);
    if (draft) await takeDraftStep(db, { draft, action: 'submit', by: an.person, at });
  });
  return `/redactie/inzendingen/${key.organisation}/${key.id}`;
}

/** The same, published by Eva. @returns its slug */
export async function publishDraft(site: DeskSite, title: string): Promise<string> {
  const page = await handInDraft(site, title);
  for (const word of ['oppakken', 'publiceren']) await site.send('eva', page, `${page}/${word}`);
  return title.toLowerCase().replaceAll(' ', '-');
}

/** A change of it that An begins. @returns the address of its draft */
export async function beginChange(site: DeskSite, slug: string): Promise<string> {
  const change = `/praktijken/${slug}/wijzigen`;
  const answer = await site.send('an', `/praktijken/${slug}`, change, { submission: site.deps.randomToken() });
  return answer.headers.get('Location')?.replace(/\/wat-en-waar.*$/, '') ?? '';
}

/** The id of an image by its name, as `handInChange` gives it. */
const imageId = (name: string) => name.padEnd(22, '-');

/**
 * An hands in a draft with these answers, and Eva takes it up.
 * @param change fields are put beside the others; images replace what there was, by name; those of `added` are new
 * @returns its address on the desk
 */
export async function handInChange(
  site: DeskSite,
  id: string,
  { fields = {}, images, added = [] }: { fields?: DraftAnswers['fields']; images?: string[]; added?: string[] },
): Promise<string> {
  const an = viewerOf(site, 'an');
  const key = { organisation: deskOrganisation, id };
  const at = site.clock.now();
  const pixels = { width: 8, height: 8, webp: Buffer.from('webp'), jpeg: Buffer.from('jpeg') };
  await site.deps.database.write(organisationScope(an, deskOrganisation), async (db) => {
    for (const name of added) {
      const image = { organisation: deskOrganisation, draft: id, id: imageId(name), by: an.person, at };
      await insertImage(db, { ...image, large: pixels, small: pixels });
    }
    const draft = await readDraft(db, key);
    if (!draft) throw new Error(`No draft ${id}`);
    const shown = images?.map((name) => ({
      id: imageId(name),
      alt: `Foto ${name}`,
      rights: 'own' as const,
      credit: 'An',
    }));
    const { answers } = draft;
    const answered = { ...answers, fields: { ...answers.fields, ...fields }, images: shown ?? answers.images };
    await saveAnswers(db, { ...draft, answers: answered, by: an.person, at });
    const saved = await readDraft(db, key);
    if (saved) await takeDraftStep(db, { draft: saved, action: 'submit', by: an.person, at });
  });
  const page = `/redactie/inzendingen/${deskOrganisation}/${id}`;
  const taken = await site.send('eva', page, `${page}/oppakken`);
  if (taken.status !== 303) throw new Error(`Not taken up: ${taken.status}`);
  return page;
}

function fullAnswers(title: string): DraftAnswers {
  const record = practiceRecord.parse(content.practices[0]);
  const known = answersOf({ ...record, ...completeParts, title, kind: 'local' });
  const { focus, activityTypes } = known.fields;
  return {
    ...known,
    fields: {
      ...known.fields,
      municipalities: 'Gent',
      scope: 'local',
      ageGroups: ['60+'],
      focus: focus?.length ? focus : ['sociale-eenzaamheid'],
      trigger: 'Veel mensen zeiden dat ze niemand spreken.',
      goals: 'Mensen leren elkaar kennen',
      approach: 'We bellen aan\nWe drinken koffie',
      activityTypes: activityTypes?.length ? activityTypes : ['huisbezoek'],
      status: 'running',
      contactRole: 'Dienst welzijn',
      startedYear: '2024',
    },
  };
}
