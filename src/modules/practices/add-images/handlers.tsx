import { hash } from 'node:crypto';
import type { Context, Hono } from 'hono';
import { deskScope } from '../../../platform/access/viewer';
import { appendAudit } from '../../../platform/audit/audit-log';
import { type Connection, publicScope } from '../../../platform/database/database';
import { type PreparedImage, prepareImage } from '../../../platform/files/images';
import { emptyAnswers, type FieldError, parseForm } from '../../../platform/forms/form';
import { readForm } from '../../../platform/forms/read-form';
import { readUpload } from '../../../platform/forms/read-upload';
import { readSubmissionId, runOnce } from '../../../platform/forms/submission';
import type { AppEnv } from '../../../platform/http/app-env';
import { HttpError, notFound } from '../../../platform/http/http-error';
import { pageContext } from '../../../platform/http/page-context';
import { seeOther, sendPage, sendSharedFile } from '../../../platform/http/respond';
import type { Deps } from '../../../platform/module';
import { mayReadDraft, mayWriteDraft } from '../access';
import { asHandedIn } from '../check-drafts/as-handed-in';
import { editorOf } from '../check-drafts/handlers';
import { deskRoutes } from '../check-drafts/paths';
import type { Draft, DraftImage } from '../draft';
import {
  draftAudit,
  type Member,
  memberOf,
  type OpenDraft,
  openDraft,
  requireDraft,
  type Sharing,
  writerOf,
} from '../share-practice/open-draft';
import { sharingPaths, sharingRoutes } from '../share-practice/paths';
import { saveAnswers } from '../share-practice/queries';
import { imageSchema, mostImages } from './form';
import { readImageFileName } from './image-file';
import { ImagesPage, type ImagesView } from './page';
import { deleteDraftImage, insertImage, readImage } from './queries';
import { imageTexts } from './texts';

/** Images of a draft: adding, removing, and looking at them; those of a published practice are anybody's to see. */
export function mountAddImages(app: Hono<AppEnv>, sharing: Sharing): void {
  app.get(sharingRoutes.images, (c) => viewImages(c, sharing));
  app.post(sharingRoutes.images, (c) => addImage(c, sharing));
  app.post(sharingRoutes.removeImage, (c) => removeImage(c, sharing));
  app.get(sharingRoutes.removeImage, (c) => backToImages(c));
  app.get(sharingRoutes.draftImage, (c) => showDraftImage(c, sharing));
  app.get(deskRoutes.image, (c) => showHandedInImage(c, sharing));
  app.get(sharingRoutes.image, (c) => showImage(c, sharing));
}

function backToImages(c: Context<AppEnv>): Response {
  const { organisation, id } = memberOf(c).key;
  return seeOther(c, sharingPaths.images(organisation, id));
}

async function viewImages(c: Context<AppEnv>, sharing: Sharing): Promise<Response> {
  const member = memberOf(c);
  const opened = await openDraft(c, sharing, member);
  const { draft } = opened;
  if (!mayWriteDraft(member.viewer, draft)) return seeOther(c, sharingPaths.draft(draft.organisation, draft.id));
  return sendImages(c, sharing, opened, { answers: emptyAnswers(imageSchema), errors: [] }, 200);
}

function sendImages(
  c: Context<AppEnv>,
  { deps, site }: Sharing,
  { draft, images }: OpenDraft,
  shown: Pick<ImagesView, 'answers' | 'errors'>,
  status: 200 | 422,
): Response {
  const view = { page: pageContext(c, site), draft, images, submission: deps.randomToken(), ...shown };
  return sendPage(c, <ImagesPage view={view} />, status);
}

async function addImage(c: Context<AppEnv>, sharing: Sharing): Promise<Response> {
  const member = writerOf(c);
  const opened = await openDraft(c, sharing, member);
  if (!mayWriteDraft(member.viewer, opened.draft)) throw new HttpError(409);
  const data = await readForm(c);
  const submission = readSubmissionId(data);
  const language = c.get('language');
  const t = imageTexts[language];
  const parsed = parseForm(imageSchema, data, { language, fields: t.errors });
  const file = await readUpload(data, 'file');
  // Nobody waits for a picture to be prepared that is not taken anyway.
  const prepared = file && parsed.ok ? await prepareImage(file) : null;
  const fileErrors = fileErrorsOf(file, prepared, t);
  if (!parsed.ok || !prepared?.ok || !file || fileErrors.length > 0) {
    const answers = parsed.ok ? parsed.value : parsed.answers;
    const errors = [...fileErrors, ...(parsed.ok ? [] : parsed.errors)];
    return sendImages(c, sharing, opened, { answers, errors }, 422);
  }
  const { alt, rights, credit } = parsed.value;
  const answers = { ...member.key, alt, rights, credit, file: hash('sha256', file) };
  const { deps } = sharing;
  const at = deps.clock();
  const path = await deps.database.write(member.scope, (db) =>
    runOnce(db, { id: submission, at, answers }, () => {
      const image = { id: deps.randomToken(), alt, rights, credit };
      return keepImage(c, db, { member, image, prepared, at });
    }),
  );
  return seeOther(c, path);
}

/** Of either side: nobody sees what is on a smaller one. */
const leastPixels = 200;
const isTooSmall = ({ large }: KeptImage['prepared']) => Math.min(large.width, large.height) < leastPixels;

function fileErrorsOf(
  file: Uint8Array | null,
  prepared: PreparedImage | null,
  t: (typeof imageTexts)['nl'],
): FieldError[] {
  if (!file) return [{ field: 'file', message: t.errors.file }];
  if (!prepared) return [];
  if (!prepared.ok) return [{ field: 'file', message: t.faults[prepared.fault] }];
  return isTooSmall(prepared) ? [{ field: 'file', message: t.tooSmall(leastPixels) }] : [];
}

interface KeptImage {
  member: Member;
  image: DraftImage;
  prepared: Extract<PreparedImage, { ok: true }>;
  at: Date;
}

async function keepImage(c: Context<AppEnv>, db: Connection, kept: KeptImage): Promise<string> {
  const { member, image, prepared, at } = kept;
  const { key, person } = member;
  const path = sharingPaths.images(key.organisation, key.id);
  const draft = await requireDraft(db, key, { lock: true });
  if (!mayWriteDraft(member.viewer, draft)) throw new HttpError(409);
  // A colleague may have added the fourth meanwhile: the page then says that there are four.
  if (draft.answers.images.length >= mostImages) return path;
  const { large, small } = prepared;
  await insertImage(db, { organisation: key.organisation, draft: key.id, id: image.id, large, small, by: person, at });
  const answers = { ...draft.answers, images: [...draft.answers.images, image] };
  await saveAnswers(db, { ...key, version: draft.version, answers, by: person, at });
  await appendAudit(db, draftAudit(c, key, 'add-image', at, { image: image.id }));
  return path;
}

async function removeImage(c: Context<AppEnv>, { deps }: Sharing): Promise<Response> {
  const member = writerOf(c);
  const { key, person, viewer } = member;
  const image = c.req.param('image') ?? '';
  const at = deps.clock();
  await deps.database.write(member.scope, async (db) => {
    const draft = await requireDraft(db, key, { lock: true });
    if (!mayWriteDraft(viewer, draft)) throw new HttpError(409);
    const images = draft.answers.images.filter(({ id }) => id !== image);
    // Removing twice is done once.
    if (images.length === draft.answers.images.length) return;
    await saveAnswers(db, { ...key, version: draft.version, answers: { ...draft.answers, images }, by: person, at });
    await deleteDraftImage(db, key.organisation, image);
    await appendAudit(db, draftAudit(c, key, 'remove-image', at, { image }));
  });
  return backToImages(c);
}

async function showDraftImage(c: Context<AppEnv>, { deps }: Sharing): Promise<Response> {
  const { viewer, key, scope } = memberOf(c);
  return sendDraftImage(c, deps, { viewer, key, scope }, async (_, draft) => draft);
}

/** To editors, once it was handed in: what belonged to it then. */
async function showHandedInImage(c: Context<AppEnv>, { deps }: Sharing): Promise<Response> {
  const viewer = editorOf(c);
  const key = { organisation: c.req.param('organisation') ?? '', id: c.req.param('id') ?? '' };
  const handedIn = async (db: Connection, draft: Draft) => (await asHandedIn(db, draft)).draft;
  return sendDraftImage(c, deps, { viewer, key, scope: deskScope(viewer) }, handedIn);
}

async function sendDraftImage(
  c: Context<AppEnv>,
  deps: Pick<Deps, 'database'>,
  { viewer, key, scope }: Pick<Member, 'viewer' | 'key' | 'scope'>,
  shown: (db: Connection, draft: Draft) => Promise<Draft>,
): Promise<Response> {
  const file = readImageFileName(c.req.param('file') ?? '');
  const bytes =
    file &&
    (await deps.database.read(scope, async (db) => {
      const draft = await requireDraft(db, key);
      if (!mayReadDraft(viewer, draft)) return null;
      const known = (await shown(db, draft)).answers.images.some(({ id }) => id === file.id);
      return known ? readImage(db, { ...file, of: { draft } }) : null;
    }));
  if (!bytes) throw notFound();
  c.header('Cache-Control', 'private, max-age=3600');
  c.header('Content-Disposition', 'inline');
  c.header('Content-Type', `image/${file.type}`);
  return c.body(bytes);
}

/** Until a change leaves it out: caches ask again soon. */
async function showImage(c: Context<AppEnv>, { deps }: Sharing): Promise<Response> {
  const slug = c.req.param('slug') ?? '';
  const file = readImageFileName(c.req.param('file') ?? '');
  const bytes = file && (await deps.database.read(publicScope, (db) => readImage(db, { ...file, of: { slug } })));
  if (!bytes) throw notFound();
  c.header('Content-Disposition', 'inline');
  return sendSharedFile(c, bytes, `image/${file.type}`);
}
