import { submissionField } from '../../../platform/forms/submission';
import type { PageContext } from '../../../platform/http/page-context';
import { isConfirmable } from '../freshness';
import { freshPaths } from '../keep-fresh/paths';
import { freshTexts } from '../keep-fresh/texts';
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

/** That a change of it was handed in, before the buttons that then begin nothing. */
export function HandedIn({ page, handedIn }: { page: PageContext; handedIn: DraftKey | null }) {
  const t = draftsTexts[page.language].handedIn;
  if (handedIn === null) return null;
  return (
    <p>
      {t.underway} <a href={page.link(sharingPaths.draft(handedIn.organisation, handedIn.id))}>{t.look}</a>
    </p>
  );
}

/** Its forms: to say that it is still right, to change it, and to say that it stopped. */
export function OwnActions(props: {
  page: PageContext;
  practice: OwnPublished;
  handedIn: DraftKey | null;
  submission: string;
}) {
  const { page, practice, handedIn, submission } = props;
  const { slug, title, state } = practice;
  const t = draftsTexts[page.language];
  return (
    <>
      {isConfirmable(practice, page.today) && (
        <form method="post" action={page.link(freshPaths.confirm(slug))} class="actions">
          <input type="hidden" name={submissionField} value={submission} />
          <button type="submit" class="button button-secondary" aria-label={freshTexts[page.language].confirmOf(title)}>
            {freshTexts[page.language].confirm}
          </button>
        </form>
      )}
      <HandedIn page={page} handedIn={handedIn} />
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
    </>
  );
}
