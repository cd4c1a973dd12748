import type { Context } from 'hono';
import type { VNode } from 'preact';
import { deskScope, type Viewer } from '../../../platform/access/viewer';
import { appendAudit } from '../../../platform/audit/audit-log';
import type { AppEnv } from '../../../platform/http/app-env';
import { notFound } from '../../../platform/http/http-error';
import { pageContext } from '../../../platform/http/page-context';
import { mayDecideOn, mayReadDraft } from '../access';
import { imageChanges } from '../add-images/image-changes';
import { readDraftImages, readPublishedImages } from '../add-images/queries';
import { locate } from '../catalogue/catalogue-reader';
import { duplicateItems } from '../find-duplicates/duplicate-items';
import type { PracticeRecord } from '../practice';
import { type PracticeImage, publishPractice } from '../published-practice';
import { readRecord } from '../queries';
import { duplicateFactsOf } from '../share-practice/duplicate-facts';
import { draftAudit, requireDraft } from '../share-practice/open-draft';
import { type DraftKey, readDraftSteps } from '../share-practice/queries';
import { differences } from '../view-practice/difference';
import { PracticePage } from '../view-practice/page';
import { placesOf } from '../view-practice/place-facts';
import type { HandedInView } from './draft-page';
import type { Desk } from './handlers';
import { deskPaths } from './paths';
import { previewRecord } from './publish-draft';

type Editor = Viewer & { person: string };

/** Reads a handed-in draft for the desk; reading it leaves a line in the log. */
async function readHandedIn(c: Context<AppEnv>, { deps, organisations }: Desk, editor: Editor, key: DraftKey) {
  const organisation = await organisations.find(key.organisation);
  if (!organisation) throw notFound();
  const at = deps.clock();
  return deps.database.write(deskScope(editor), async (db) => {
    const draft = await requireDraft(db, key);
    if (!mayReadDraft(editor, draft)) throw notFound();
    if (c.req.method === 'GET') await appendAudit(db, draftAudit(c, key, 'read-draft', at));
    return {
      draft,
      organisation,
      steps: await readDraftSteps(db, key),
      preview: await previewRecord(db, draft, organisation, at),
      now: draft.slug === null ? null : await readRecord(db, draft.slug),
      images: await readDraftImages(db, draft),
      imagesNow: (draft.slug !== null && (await readPublishedImages(db)).get(draft.slug)) || [],
    };
  });
}

/** All that the page of a handed-in draft shows. */
export async function handedInView(
  c: Context<AppEnv>,
  desk: Desk,
  editor: Editor,
  key: DraftKey,
): Promise<HandedInView> {
  const { draft, organisation, steps, preview, now, images, imagesNow } = await readHandedIn(c, desk, editor, key);
  const page = pageContext(c, desk.site);
  const typed = duplicateFactsOf(draft.answers);
  const facts = { ...typed, organisation: typed.organisation ?? organisation.name };
  return {
    page,
    draft,
    organisation: organisation.name,
    steps,
    names: await desk.people.names([...steps.map(({ by }) => by), draft.takenBy ?? '']),
    mayDecide: mayDecideOn(editor, draft),
    complete: preview.ok,
    gone: draft.slug !== null && now === null,
    changes: now?.title ?? null,
    differences: preview.ok && now ? differences(now, preview.record, page.language) : [],
    images,
    imageChanges: imageChanges(imagesNow, images),
    duplicates: duplicateItems(await desk.catalogue(), facts, page.language, draft.slug),
    form: { submission: desk.deps.randomToken(), answers: {}, errors: [], movedBy: null },
  };
}

/** The page of the practice as it would be. */
export async function previewPage(c: Context<AppEnv>, desk: Desk, editor: Editor, key: DraftKey): Promise<VNode> {
  const { draft, preview, images } = await readHandedIn(c, desk, editor, key);
  if (!preview.ok) throw notFound();
  const page = pageContext(c, desk.site);
  const { record } = preview;
  const view = {
    page,
    practice: asPractice(record, images, desk.deps.clock(), page.today),
    places: placesOf(record),
    elsewhere: [],
    similar: [],
    related: { parent: null, parts: [], siblings: [] },
    kept: new Set<string>(),
    preview: {
      back: page.link(deskPaths.draft(draft.organisation, draft.id)),
      image: (file: string) => page.link(deskPaths.image(draft.organisation, draft.id, file)),
    },
  };
  return <PracticePage view={view} structuredData={{}} />;
}

const asPractice = (record: PracticeRecord, images: readonly PracticeImage[], at: Date, today: string) =>
  publishPractice(
    {
      record,
      version: 1,
      publishedAt: at,
      changedAt: at,
      organisation: null,
      state: 'published',
      confirmedAt: null,
    },
    { locate, checks: new Map(), images: new Map([[record.slug, images]]), reviews: new Map(), today },
  );
