import { Tags } from '../../../design/tags';
import type { PageContext } from '../../../platform/http/page-context';
import { looksLikePostcode } from '../../areas/contract';
import { vocabularies } from '../../vocabularies/contract';
import { practicePaths } from '../paths';
import { countPractices } from '../texts';
import { emptySelection, listPath } from './list-address';
import type { ListModel } from './list-model';
import { findTexts } from './texts';
import type { WaysOn } from './ways-on';

/** Little or nothing was found: what to let go of, what to look through, and an invitation to share. */
export function FewResults({ page, model, ways }: { page: PageContext; model: ListModel; ways: WaysOn }) {
  const t = findTexts[page.language].empty;
  const none = model.result.total === 0;
  const count = (total: number) => countPractices(total, page.language);
  const activities = ways.activities.map(({ id, count: practices }) => ({
    label: `${vocabularies.label('activity-types', id, page.language)} (${practices})`,
    href: page.link(listPath({ ...emptySelection, filters: { activityTypes: [id] } })),
  }));
  return (
    <div class="empty">
      <h2>{none ? t.none : t.few}</h2>
      {none && <p>{t.noneBody}</p>}
      {ways.place && (
        <p>
          {ways.place.total > 0 ? (
            <a href={page.link(listPath(ways.place.selection, model.view))}>
              {t.around(ways.place.name, count(ways.place.total))}
            </a>
          ) : (
            t.noneAround(ways.place.name)
          )}
        </p>
      )}
      {looksLikePostcode(model.selection.q) && <p>{t.postcode}</p>}
      {ways.drop.length > 0 && (
        <>
          <h3>{t.drop}</h3>
          <ul>
            {ways.drop.map(({ label, selection, total }) => (
              <li key={label}>
                <a href={page.link(listPath(selection, model.view))}>
                  {label === null ? t.dropWords(count(total)) : t.dropPart(label, count(total))}
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
      <h3>{t.browse}</h3>
      <Tags label={t.browse} items={activities} />
      <p class="actions">
        <a class="button button-secondary" href={page.link(listPath(emptySelection))}>
          {t.all}
        </a>
        <a href={page.link(practicePaths.share)}>{t.share}</a>
      </p>
    </div>
  );
}
