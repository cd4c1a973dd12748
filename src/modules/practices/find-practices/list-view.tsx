import { RingsDefinitions } from '../../../design/chart/certainty-rings';
import { placeFor } from '../../../design/html-pieces';
import { Pagination } from '../../../design/pagination';
import type { PageContext } from '../../../platform/http/page-context';
import { ringsLevels } from '../certainty-mark';
import { practicePaths } from '../paths';
import { listPath, pageAddress } from './list-address';
import type { ListModel } from './list-model';
import { cardForms } from './practice-cards';
import { findTexts } from './texts';

/** The practices of a page; leaves the place "cards" for the cards themselves. */
export function ListView({ page, model }: { page: PageContext; model: ListModel }) {
  const t = findTexts[page.language];
  const { selection, view, result, pages, kept } = model;
  const firstPage = page.link(listPath({ ...selection, page: 1 }, view));
  const levels = [...new Set(result.page.map(({ certainty }) => ringsLevels[certainty.level]))];
  return (
    <>
      <KeepForm page={page} id={cardForms.keep} action="bewaar" back={listPath(selection, view)} />
      {kept.size > 0 && (
        <KeepForm page={page} id={cardForms.remove} action="verwijder" back={listPath(selection, view)} />
      )}
      <RingsDefinitions levels={levels} />
      <ul class="cards" aria-label={t.results}>
        {placeFor('cards')}
      </ul>
      <Pagination
        language={page.language}
        page={selection.page}
        pages={pages}
        href={(number) => pageAddress(firstPage, number)}
      />
    </>
  );
}

function KeepForm({
  page,
  id,
  action,
  back,
}: {
  page: PageContext;
  id: string;
  action: 'bewaar' | 'verwijder';
  back: string;
}) {
  return (
    <form id={id} method="post" action={page.link(practicePaths.kept)}>
      <input type="hidden" name="action" value={action} />
      <input type="hidden" name="return" value={back} />
    </form>
  );
}
