import type { PageContext } from '../../../platform/http/page-context';
import { practicePaths } from '../paths';
import { keepTexts } from './texts';

/** Keeps a practice, or takes it off the list again; then shows `returnTo`, an address of this site. */
export function KeepButton({
  page,
  slug,
  title,
  kept,
  returnTo,
  look = 'button',
}: {
  page: PageContext;
  slug: string;
  title: string;
  kept: boolean;
  returnTo: string;
  /** CSS class of the button. */
  look?: string;
}) {
  const t = keepTexts[page.language];
  return (
    <form class="keep-form" method="post" action={page.link(practicePaths.kept)}>
      <input type="hidden" name="slug" value={slug} />
      <input type="hidden" name="return" value={returnTo} />
      <button
        type="submit"
        class={look}
        name="action"
        value={kept ? 'verwijder' : 'bewaar'}
        aria-label={`${kept ? t.remove : t.keep}: ${title}`}
      >
        {kept ? t.remove : t.keep}
      </button>
    </form>
  );
}
