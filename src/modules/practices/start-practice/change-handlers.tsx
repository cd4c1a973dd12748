import type { Context } from 'hono';
import type { AppEnv } from '../../../platform/http/app-env';
import { notFound } from '../../../platform/http/http-error';
import { pageContext } from '../../../platform/http/page-context';
import { sendPage } from '../../../platform/http/respond';
import { mayStartDraft } from '../access';
import { doerLine } from '../describe-practice/field-texts';
import type { Sharing } from '../share-practice/open-draft';
import { sharingPaths } from '../share-practice/paths';
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
  const { owner, record, state, confirmedOn, publishedOn } = practice;
  const view: ChangeView = {
    page: pageContext(c, sharing.site),
    practice: { slug, title: record.title, state, confirmedOn: confirmedOn ?? publishedOn },
    doer: doerLine(record, c.get('language')),
    whose: owner === null ? 'free' : mayStartDraft(viewer, owner) ? 'own' : 'others',
    organisations: (await sharing.organisations.all()).filter(({ id }) => mayStartDraft(viewer, id)),
    readOnly: viewer.memberships.length > 0,
    submission: sharing.deps.randomToken(),
  };
  return sendPage(c, <ChangePage view={view} />);
}
