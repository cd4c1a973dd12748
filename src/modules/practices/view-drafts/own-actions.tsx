import { submissionField } from '../../../platform/forms/submission';
import type { PageContext } from '../../../platform/http/page-context';
import { isConfirmable } from '../freshness';
import { freshPaths, unchangedField } from '../keep-fresh/paths';
import { freshTexts } from '../keep-fresh/texts';
import type { PublishedPractice } from '../published-practice';
import { sharingPaths } from '../share-practice/paths';
import type { DraftKey } from '../share-practice/queries';
import { draftsTexts } from './texts';

/** A published practice of an organisation for which the reader may write. */
export interface OwnPublished {
  slug: string;
  title: string;
  state: 'published' | 'stopped';
  /** ISO day on which it was last said to be right. */
  confirmedOn: string;
}

export const ownPublished = ({ record, state, confirmedOn, publishedOn }: PublishedPractice): OwnPublished => ({
  slug: record.slug,
  title: record.title,
  state,
  confirmedOn: confirmedOn ?? publishedOn,
});

/**
 * That a change of it was handed in: until editors checked it, no other is begun.
 * @param props.of name of the organisation that did so, where it can be one of several
 */
export function HandedIn(props: { page: PageContext; handedIn: DraftKey | null; of?: string | null }) {
  const { page, handedIn, of } = props;
  const t = draftsTexts[page.language].handedIn;
  if (handedIn === null) return null;
  return (
    <p>
      {t.underway}{' '}
      <a href={page.link(sharingPaths.draft(handedIn.organisation, handedIn.id))}>{of ? `${t.look}: ${of}` : t.look}</a>
    </p>
  );
}

/**
 * One press says that it is still right, where that tells anything.
 * @param props.unchanged id of a change that changes nothing: it is withdrawn with that
 */
export function ConfirmForm(props: {
  page: PageContext;
  practice: OwnPublished;
  submission: string;
  unchanged?: string;
}) {
  const { page, practice, submission, unchanged } = props;
  const t = freshTexts[page.language];
  if (!isConfirmable(practice, page.today)) return null;
  return (
    <form method="post" action={page.link(freshPaths.confirm(practice.slug))} class="actions">
      <input type="hidden" name={submissionField} value={submission} />
      {unchanged && <input type="hidden" name={unchangedField} value={unchanged} />}
      <button type="submit" class="button button-secondary" aria-label={t.confirmOf(practice.title)}>
        {t.confirm}
      </button>
    </form>
  );
}

/** What can be done with it: saying that it is still right, changing it, and saying that it stopped. */
export function OwnActions(props: {
  page: PageContext;
  practice: OwnPublished;
  handedIn: DraftKey | null;
  submission: string;
}) {
  const { page, practice, handedIn, submission } = props;
  return (
    <>
      <ConfirmForm page={page} practice={practice} submission={submission} />
      {handedIn === null ? <ChangeForm {...props} /> : <HandedIn page={page} handedIn={handedIn} />}
    </>
  );
}

function ChangeForm({ page, practice, submission }: { page: PageContext; practice: OwnPublished; submission: string }) {
  const { slug, title, state } = practice;
  const t = draftsTexts[page.language];
  return (
    <form method="post" action={page.link(sharingPaths.change(slug))} class="actions">
      <input type="hidden" name={submissionField} value={submission} />
      <button type="submit" class="button button-secondary" aria-label={`${t.change}: ${title}`}>
        {t.change}
      </button>
      {state === 'published' && (
        <button type="submit" name="gestopt" value="ja" class="button-quiet" aria-label={`${t.stopped}: ${title}`}>
          {t.stopped}
        </button>
      )}
    </form>
  );
}
