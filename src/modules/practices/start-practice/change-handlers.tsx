import type { Context } from 'hono';
import { organisationScope } from '../../../platform/access/viewer';
import type { AppEnv } from '../../../platform/http/app-env';
import { notFound } from '../../../platform/http/http-error';
import { pageContext } from '../../../platform/http/page-context';
import { sendPage } from '../../../platform/http/respond';
import { mayStartDraft } from '../access';
import { doerLine } from '../describe-practice/field-texts';
import { isHandedIn } from '../practice-state';
import type { Sharing } from '../share-practice/open-draft';
import { sharingPaths } from '../share-practice/paths';
import { readDraftsOf } from '../share-practice/queries';
import { ownPublished } from '../view-drafts/own-actions';
import { answerFormer } from '../view-practice/answer-former';
import { ChangePage, type ChangeView } from './change-page';

/**
 * The way to a change of a published practice, for who comes from its page or from a mail. Whose it is, is told to
 * nobody else.
 */
export async function viewChange(c: Context<AppEnv>, sharing: Sharing): Promise<Response> {
  const practices = await sharing.catalogue();
  const slug = c.req.param('slug') ?? '';
  const former = answerFormer(c, sharing.site, practices, slug, sharingPaths.change);
  if (former) return former;
  const practice = practices.bySlug(slug);
  if (!practice) throw notFound();
  const viewer = c.get('viewer');
  const { owner, record } = practice;
  const organisations = (await sharing.organisations.all()).filter(({ id }) => mayStartDraft(viewer, id));
  const drafts = await Promise.all(
    (owner === null ? organisations.map(({ id }) => id) : [owner])
      .filter((id) => mayStartDraft(viewer, id))
      .map((id) => sharing.deps.database.read(organisationScope(viewer, id), (db) => readDraftsOf(db, id))),
  );
  const view: ChangeView = {
    page: pageContext(c, sharing.site),
    practice: ownPublished(practice),
    doer: doerLine(record, c.get('language')),
    whose: owner === null ? 'free' : mayStartDraft(viewer, owner) ? 'own' : 'others',
    organisations,
    handedIn: drafts.flat().filter((draft) => draft.slug === slug && isHandedIn(draft.state)),
    readOnly: viewer.memberships.length > 0,
    submission: sharing.deps.randomToken(),
  };
  return sendPage(c, <ChangePage view={view} />);
}
