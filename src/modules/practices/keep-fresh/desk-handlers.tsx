import type { Context, Hono } from 'hono';
import { deskScope, jobScope } from '../../../platform/access/viewer';
import { appendAudit } from '../../../platform/audit/audit-log';
import type { Connection } from '../../../platform/database/database';
import { readForm } from '../../../platform/forms/read-form';
import { readSubmissionId, runOnce } from '../../../platform/forms/submission';
import type { AppEnv } from '../../../platform/http/app-env';
import { pageContext } from '../../../platform/http/page-context';
import { seeOther, sendPage } from '../../../platform/http/respond';
import { belgianDay } from '../../../platform/texts/format';
import { type DeskQueue, editorOf } from '../check-drafts/handlers';
import { type Freshness, freshnessOf } from '../freshness';
import type { Sharing, SharingSources } from '../share-practice/open-draft';
import { type Asking, ownersOf, postReminders, readDue } from './ask-owners';
import { type AskedPractice, FreshDeskPage } from './desk-page';
import { askedParam, chosenParam, freshPaths } from './paths';
import { freshTexts } from './texts';

/** Editors see which practices are due and which links are dead, and ask owners themselves. */
export function mountFreshDesk(app: Hono<AppEnv>, sharing: Sharing): void {
  app.get(freshPaths.desk, (c) => viewDesk(c, sharing, false));
  app.post(freshPaths.desk, (c) => askChosen(c, sharing));
}

type Due = Awaited<ReturnType<typeof readDue>>;

/** Published practices that were not confirmed for a year: first whose owner can be asked, the longest ago first. */
function askedOf({ practices }: Due, today: string, names: ReadonlyMap<string, string>): AskedPractice[] {
  return practices
    .filter(({ practice }) => practice.state === 'published')
    .map(({ practice, sent, due }): AskedPractice & { freshness: Freshness } => {
      const confirmedOn = belgianDay(practice.confirmedAt ?? practice.publishedAt);
      const { slug, record, organisation } = practice;
      const name = organisation === null ? null : (names.get(organisation) ?? organisation);
      const freshness = freshnessOf(confirmedOn, today);
      return { slug, title: record.title, organisation: name, confirmedOn, ...sent, mayAsk: due.ask, freshness };
    })
    .filter(({ freshness }) => freshness !== 'fresh')
    .toSorted((a, b) => Number(b.mayAsk) - Number(a.mayAsk) || a.confirmedOn.localeCompare(b.confirmedOn));
}

const namesOf = async ({ organisations }: Sharing) =>
  new Map((await organisations.all()).map(({ id, name }) => [id, name]));

async function viewDesk(c: Context<AppEnv>, sharing: Sharing, nothingChosen: boolean): Promise<Response> {
  const editor = editorOf(c);
  const { deps, site } = sharing;
  const today = belgianDay(deps.clock());
  const found = await deps.database.read(deskScope(editor), (db) => readDue(db, today));
  const titles = new Map(found.practices.map(({ practice }) => [practice.slug, practice.record.title]));
  const view = {
    page: pageContext(c, site),
    practices: askedOf(found, today, await namesOf(sharing)),
    deadLinks: [...found.deadLinks].flatMap(([slug, links]) =>
      links.map(({ url, deadSince }) => ({ slug, title: titles.get(slug) ?? slug, url, deadSince })),
    ),
    submission: deps.randomToken(),
    nothingChosen,
    asked: countIn(c, askedParam),
    chosen: countIn(c, chosenParam),
  };
  return sendPage(c, <FreshDeskPage view={view} />, nothingChosen ? 422 : 200);
}

/** A number that one of our own addresses carries; null when there is none. */
function countIn(c: Context<AppEnv>, name: string): number | null {
  const typed = c.req.query(name) ?? '';
  return /^\d{1,4}$/.test(typed) ? Number(typed) : null;
}

/** Asks what can be asked; what was confirmed or asked meanwhile is passed over, and counted as such. */
async function askChosen(c: Context<AppEnv>, sharing: Sharing): Promise<Response> {
  const editor = editorOf(c);
  const { deps } = sharing;
  const data = await readForm(c);
  const chosen = [...new Set(data.getAll('praktijk').filter((value) => typeof value === 'string'))].toSorted();
  if (chosen.length === 0) return viewDesk(c, sharing, true);
  const id = readSubmissionId(data);
  const at = deps.clock();
  const scope = deskScope(editor);
  const found = await deps.database.read(scope, (db) => readDue(db, belgianDay(at)));
  const askings = await askingsOf(sharing, found, new Set(chosen), at);
  const path = await deps.database.write(scope, (db) =>
    runOnce(db, { id, at, answers: { ask: chosen } }, async () => {
      let asked = 0;
      for (const asking of askings) if (await ask(c, db, sharing, asking, editor.person)) asked += 1;
      return freshPaths.asked(asked, chosen.length);
    }),
  );
  return seeOther(c, path);
}

/** The questions that can be put: chosen, due, and with somebody to write to. */
async function askingsOf(
  sharing: Sharing,
  { practices, deadLinks }: Due,
  chosen: ReadonlySet<string>,
  at: Date,
): Promise<Asking[]> {
  const askings: Asking[] = [];
  for (const { practice, due } of practices) {
    const { slug, organisation } = practice;
    if (!chosen.has(slug) || !due.ask || organisation === null) continue;
    const owners = await ownersOf({ ...sharing, ...sharing.deps }, organisation);
    // The end of a level is told by the job, not by whoever presses a button.
    if (owners.contacts.length > 0) {
      askings.push({ slug, owners, granted: null, deadLinks: deadLinks.get(slug) ?? [], at });
    }
  }
  return askings;
}

async function ask(
  c: Context<AppEnv>,
  db: Connection,
  sharing: Sharing,
  asking: Asking,
  actor: string,
): Promise<boolean> {
  const { slug, owners, at } = asking;
  // The line first: who changes a practice holds the log before the practice, and this may not be the other way round.
  await appendAudit(db, {
    at,
    actor,
    organisation: owners.organisation,
    action: 'ask-owners',
    subjectKind: 'practice',
    subjectId: slug,
    requestId: c.get('requestId'),
    detail: {},
  });
  return (await postReminders(db, { ...sharing, ...sharing.deps }, asking)) > 0;
}

/** What waits, for the editors' desk: how many, with the way to the page that has them all. */
export const freshQueue =
  (sharing: SharingSources): DeskQueue =>
  async (language) => {
    const today = belgianDay(sharing.deps.clock());
    const found = await sharing.deps.database.read(jobScope, (db) => readDue(db, today));
    const practices = askedOf(found, today, new Map());
    const outdated = practices.filter(({ confirmedOn }) => freshnessOf(confirmedOn, today) === 'outdated').length;
    const t = freshTexts[language].desk;
    const items = [
      { count: practices.length, label: t.queueDue, path: freshPaths.desk, note: t.queueOutdated(outdated) },
      { count: found.deadLinks.size, label: t.queueDead, path: freshPaths.deskDeadLinks, note: '' },
    ];
    return {
      title: t.queue,
      items: items
        .filter(({ count }) => count > 0)
        .map(({ count, label, path, note }) => ({ label: label(count), path, note })),
    };
  };
