import { Pagination } from '../../../design/pagination';
import type { PageContext } from '../../../platform/http/page-context';
import { practicePaths } from '../paths';
import { PracticeCard } from '../practice-card';
import { practiceTexts } from '../texts';
import { listPath } from './list-address';
import type { ListModel } from './list-model';
import { findTexts } from './texts';

/** The button of each card belongs to this one form, so that a page of cards stays small. */
const keepForm = 'keep';

export function ListView({ page, model }: { page: PageContext; model: ListModel }) {
  const t = findTexts[page.language];
  const { keep } = practiceTexts[page.language];
  const { selection, view, result, pages } = model;
  return (
    <>
      <form id={keepForm} method="post" action={page.link(practicePaths.kept)}>
        <input type="hidden" name="action" value="bewaar" />
        <input type="hidden" name="return" value={listPath(selection, view)} />
      </form>
      <ul class="cards" aria-label={t.results}>
        {result.page.map((practice) => (
          <li key={practice.record.slug}>
            <PracticeCard
              practice={practice}
              language={page.language}
              link={page.link}
              reasons={model.reasons(practice)}
            >
              <button
                class="button-quiet"
                type="submit"
                form={keepForm}
                name="slug"
                value={practice.record.slug}
                aria-label={t.kept(practice.record.title)}
              >
                {keep}
              </button>
            </PracticeCard>
          </li>
        ))}
      </ul>
      <Pagination
        language={page.language}
        page={selection.page}
        pages={pages}
        href={(number) => page.link(listPath({ ...selection, page: number }, view))}
      />
    </>
  );
}
