import type { Context, Hono } from 'hono';
import { appendAudit } from '../../../platform/audit/audit-log';
import { type FieldError, parseForm } from '../../../platform/forms/form';
import { readForm } from '../../../platform/forms/read-form';
import { readSubmissionId, runOnce } from '../../../platform/forms/submission';
import { movedOn } from '../../../platform/forms/version';
import type { AppEnv } from '../../../platform/http/app-env';
import { HttpError, notFound } from '../../../platform/http/http-error';
import { pageContext } from '../../../platform/http/page-context';
import { seeOther, sendPage } from '../../../platform/http/respond';
import { formatTime } from '../../../platform/texts/format';
import { mayChangeList } from '../access';
import type { Catalogue } from '../catalogue/catalogue-answers';
import { publishedOf } from '../keep-practices/handlers';
import { isSlug, maxKept } from '../keep-practices/kept-list';
import { shareTexts } from '../share-list/texts';
import { ChangeListPage, type MovedList } from './change-page';
import { changeListSchema, openedNames } from './form';
import { type ListSharing, listAudit, namesOf, type OpenList, openList } from './open-list';
import { changesBetween, inOrderOf, isChanged, type ListContent, mergeChange } from './organisation-list';
import { listPaths, listRoutes } from './paths';
import { changeList, readList } from './queries';
import { listTexts } from './texts';

/** Changing the title of a list and what is on it, by members who write. */
export function mountChangeList(app: Hono<AppEnv>, sharing: ListSharing): void {
  app.get(listRoutes.change, async (c) => {
    const open = await openForChange(c, sharing);
    return sendChange(c, sharing, open, { typed: contentOf(open.list, await sharing.catalogue()) });
  });
  app.post(listRoutes.change, (c) => saveChange(c, sharing));
}

/** @throws {HttpError} 404 to strangers, 403 to members who only read */
async function openForChange(c: Context<AppEnv>, sharing: ListSharing): Promise<OpenList> {
  const open = await openList(c, sharing, 'read-organisation-list');
  if (!mayChangeList(open.viewer, open.list.organisation)) throw new HttpError(403);
  return open;
}

const slugsOf = (slugs: readonly string[], practices: Catalogue) =>
  publishedOf(slugs, practices).map(({ record }) => record.slug);
const contentOf = (list: ListContent, practices: Catalogue): ListContent => ({
  title: list.title,
  slugs: slugsOf(list.slugs, practices),
});

interface Shown {
  typed: ListContent;
  errors?: readonly FieldError[];
  moved?: MovedList;
  submission?: string;
  /** What the form was opened with, when that is not the list as it is now. */
  before?: ListContent & { version: number };
}

async function sendChange(c: Context<AppEnv>, sharing: ListSharing, { list }: OpenList, shown: Shown) {
  const practices = await sharing.catalogue();
  const opened = shown.before ?? { ...contentOf(list, practices), version: list.version };
  const offered = [...opened.slugs, ...slugsOf([...sharing.keep.read(c), ...shown.typed.slugs], practices)];
  const view = {
    page: pageContext(c, sharing.site),
    list,
    opened,
    practices: publishedOf(offered, practices),
    typed: shown.typed,
    errors: shown.errors ?? [],
    moved: shown.moved ?? null,
    submission: shown.submission ?? sharing.deps.randomToken(),
  };
  const faulty = shown.errors ? 422 : 200;
  return sendPage(c, <ChangeListPage view={view} />, shown.moved ? 409 : faulty);
}

/** Thrown to give up: somebody changed it meanwhile. */
class Moved extends Error {}

async function saveChange(c: Context<AppEnv>, sharing: ListSharing): Promise<Response> {
  const { deps } = sharing;
  const open = await openForChange(c, sharing);
  const { key, person, scope } = open;
  const data = await readForm(c);
  const submission = readSubmissionId(data);
  const practices = await sharing.catalogue();
  const sent = readChange(c, data, practices);
  const before = openedOf(data, practices);
  // Until it is right, it stays a change of what was opened.
  if (sent.errors) return sendChange(c, sharing, open, { ...sent, submission, before });
  const { typed } = sent;
  const { version } = before;
  const at = deps.clock();
  try {
    const path = await deps.database.write(scope, (db) =>
      runOnce(
        db,
        { id: submission, at, answers: { ...key, version, typed } },
        async () => {
          const list = await readList(db, key, { lock: true });
          if (!list) throw notFound();
          if (list.version !== version) throw new Moved();
          const slugs = inOrderOf(slugsOf(list.slugs, practices), typed.slugs);
          if (isChanged(changesBetween(list, { ...typed, slugs }))) {
            await changeList(db, list, { title: typed.title, slugs, by: person, at });
            await appendAudit(db, listAudit(c, key, 'change-organisation-list', at, { practices: slugs.length }));
          }
          return listPaths.one(key.organisation, key.id);
        },
        async () => {
          const list = await readList(db, key);
          if (list && movedOn(list.version, version)) throw new Moved();
        },
      ),
    );
    return seeOther(c, path);
  } catch (error) {
    if (!(error instanceof Moved)) throw error;
    return sendMoved(c, sharing, before, typed);
  }
}

/** What somebody else did, and the list with both changes in it. */
async function sendMoved(c: Context<AppEnv>, sharing: ListSharing, before: ListContent, mine: ListContent) {
  const practices = await sharing.catalogue();
  const open = await openForChange(c, sharing);
  const theirs = contentOf(open.list, practices);
  const nameOf = await namesOf(sharing, [open.list.changedBy], c.get('language'));
  const changes = changesBetween(before, theirs);
  const titlesOf = (slugs: readonly string[]) => publishedOf(slugs, practices).map(({ record }) => record.title);
  const moved: MovedList = {
    name: nameOf(open.list.changedBy),
    time: formatTime(open.list.changedAt, c.get('language')),
    title: changes.title,
    added: titlesOf(changes.added),
    removed: titlesOf(changes.removed),
  };
  return sendChange(c, sharing, open, { typed: mergeChange(before, mine, theirs), moved });
}

/** What was on the list when the form was opened, as the form says. */
function openedOf(data: FormData, practices: Catalogue): ListContent & { version: number } {
  const texts = (name: string) => data.getAll(name).filter((value) => typeof value === 'string');
  const slugs = texts(openedNames.slug).filter(isSlug).slice(0, maxKept);
  const version = Number(texts(openedNames.version)[0]) || 0;
  return { title: texts(openedNames.title)[0] ?? '', slugs: slugsOf(slugs, practices), version };
}

function readChange(
  c: Context<AppEnv>,
  data: FormData,
  practices: Catalogue,
): { typed: ListContent; errors?: readonly FieldError[] } {
  const language = c.get('language');
  // What is no longer there, or never was, is left out before the rest is counted.
  const known = slugsOf(
    data.getAll('praktijk').filter((slug) => typeof slug === 'string' && isSlug(slug)) as string[],
    practices,
  );
  const fields = { titel: shareTexts[language].titleErrors, praktijk: listTexts[language].practicesErrors };
  const parsed = parseForm(
    changeListSchema,
    { titel: String(data.get('titel') ?? ''), praktijk: known },
    { language, fields },
  );
  if (parsed.ok) return { typed: { title: parsed.value.titel, slugs: known } };
  return { typed: { title: parsed.answers.titel, slugs: known }, errors: parsed.errors };
}
