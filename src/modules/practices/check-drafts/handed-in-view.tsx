import type { Context } from 'hono';
import type { VNode } from 'preact';
import { deskScope, type Viewer } from '../../../platform/access/viewer';
import { appendAudit } from '../../../platform/audit/audit-log';
import type { AppEnv } from '../../../platform/http/app-env';
import { notFound } from '../../../platform/http/http-error';
import { pageContext } from '../../../platform/http/page-context';
import { decisionBar, mayReadDraft } from '../access';
import { imageChanges } from '../add-images/image-changes';
import { readDraftImages, readPublishedImages } from '../add-images/queries';
import { doerLine } from '../describe-practice/field-texts';
import { duplicateItems } from '../find-duplicates/duplicate-items';
import { judgementAtStake } from '../lead-reviews/judgement-at-stake';
import { readLed } from '../lead-reviews/led-practice';
import { isUnderway } from '../practice-state';
import { readOwner, readRecord } from '../queries';
import { changeObstacle } from '../share-practice/change-obstacle';
import { duplicateFactsOf } from '../share-practice/duplicate-facts';
import { draftAudit, requireDraft } from '../share-practice/open-draft';
import type { DraftKey } from '../share-practice/queries';
import { differences } from '../view-practice/difference';
import { PracticePage } from '../view-practice/page';
import { previewView } from '../view-practice/preview-view';
import { answerChanges } from './answer-changes';
import { asHandedIn } from './as-handed-in';
import type { HandedInView } from './draft-page';
import type { Desk } from './handlers';
import { deskPaths } from './paths';
import { previewRecord } from './publish-draft';
import { deskTexts } from './texts';

type Editor = Viewer & { person: string };

/** Reads a handed-in draft for the desk; reading it leaves a line in the log. */
async function readHandedIn(c: Context<AppEnv>, { deps, organisations }: Desk, editor: Editor, key: DraftKey) {
  const organisation = await organisations.find(key.organisation);
  if (!organisation) throw notFound();
  const at = deps.clock();
  return deps.database.write(deskScope(editor), async (db) => {
    const found = await requireDraft(db, key);
    if (!mayReadDraft(editor, found)) throw notFound();
    if (c.req.method === 'GET') await appendAudit(db, draftAudit(c, key, 'read-draft', at));
    const handedIn = await asHandedIn(db, found);
    const { draft } = handedIn;
    const preview = await previewRecord(db, draft, organisation, at);
    // Once it is published, the practice under its address is itself: there is nothing left that it would change.
    const now = draft.slug === null || draft.state === 'published' ? null : await readRecord(db, draft.slug);
    return {
      ...handedIn,
      organisation,
      bar: decisionBar(editor, draft, await readLed(db, draft.slug)),
      obstacle: await changeObstacle(db, draft),
      preview,
      now,
      owner: draft.slug === null ? null : await readOwner(db, draft.slug),
      atStake: preview && now ? await judgementAtStake(db, { before: now, after: preview.record }, at) : null,
      images: await readDraftImages(db, draft, preview?.images),
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
  const handedIn = await readHandedIn(c, desk, editor, key);
  const { draft, organisation, steps, returned, preview, now, images, imagesNow, atStake, obstacle, bar } = handedIn;
  const isClaim = now !== null && handedIn.owner === null && isUnderway(draft.state);
  const page = pageContext(c, desk.site);
  const typed = duplicateFactsOf(draft.answers);
  const facts = { ...typed, organisation: typed.organisation ?? organisation.name };
  return {
    page,
    draft,
    organisation: organisation.name,
    steps,
    unkept: handedIn.unkept,
    names: await desk.people.names([...steps.map(({ by }) => by), draft.takenBy ?? '']),
    bar,
    complete: preview !== null && draft.state !== 'published',
    obstacle,
    stand: preview?.stand ?? '',
    newer: preview?.newer ?? null,
    same: preview?.same === true && draft.state !== 'published',
    changes: now?.title ?? null,
    claimed: isClaim ? doerLine(now, page.language) : null,
    differences: preview && now ? differences(now, preview.record, page.language) : [],
    sinceReturn: returned && answerChanges(returned, draft.answers, page.language),
    images,
    atStake,
    imageChanges: imageChanges(imagesNow, images),
    duplicates: duplicateItems(await desk.catalogue(), facts, page.language, draft.slug),
    form: { submission: desk.deps.randomToken(), answers: {}, errors: [], moved: null },
  };
}

/** The page of the practice as it would be. */
export async function previewPage(c: Context<AppEnv>, desk: Desk, editor: Editor, key: DraftKey): Promise<VNode> {
  const { draft, preview, images } = await readHandedIn(c, desk, editor, key);
  if (!preview) throw notFound();
  const page = pageContext(c, desk.site);
  const t = deskTexts[page.language];
  const view = previewView({
    page,
    record: preview.record,
    version: 1,
    images,
    at: desk.deps.clock(),
    preview: {
      title: t.previewTitle,
      body: t.previewBody,
      back: page.link(deskPaths.draft(draft.organisation, draft.id)),
      backLabel: t.backToDraft,
      image: (file: string) => page.link(deskPaths.image(draft.organisation, draft.id, file)),
    },
  });
  return <PracticePage view={view} structuredData={{}} />;
}
