import type { PageContext } from '../../../platform/http/page-context';
import { areaPaths } from '../../areas/contract';
import { countPerMunicipality, countTakenOver } from '../catalogue/selection-counts';
import { PracticeMap } from '../practice-map';
import { countPractices } from '../texts';
import { listPath } from './list-address';
import type { ListModel } from './list-model';
import { findTexts } from './texts';

/** Where the practices of the selection run, and how many name no place. */
export function MapView({ page, model: { selection, result, around } }: { page: PageContext; model: ListModel }) {
  const { language } = page;
  const t = findTexts[language].map;
  const practices = result.every();
  const placed = practices.filter(({ record }) => record.municipalities.length > 0).length;
  const placeless = practices.length - placed;
  const takenOver = countTakenOver(practices);
  return (
    <>
      {placed + takenOver.size > 0 ? (
        <PracticeMap
          counts={countPerMunicipality(practices)}
          takenOver={{ counts: takenOver, href: (nis) => page.link(areaPaths.municipality(nis)) }}
          language={language}
          href={(nis) => page.link(listPath({ ...selection, near: nis, page: 1 }))}
          around={around}
          near={selection.near}
          caption={
            <>
              {t.caption(placed, countPractices(practices.length, language))} {t.legend}
              {takenOver.size > 0 && ` ${t.takenOver}`}
            </>
          }
        />
      ) : (
        <p>{t.none}</p>
      )}
      {placeless > 0 && (
        <p>
          {t.placeless(countPractices(placeless, language))}{' '}
          <a href={page.link(listPath({ ...selection, page: 1 }))}>{t.showList}</a>
        </p>
      )}
    </>
  );
}
