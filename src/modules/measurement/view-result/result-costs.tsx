import { FactList } from '../../../design/fact-list';
import { Section } from '../../../design/section';
import { formatEuro, formatNumber } from '../../../platform/texts/format';
import { measurementPaths } from '../paths';
import { publishedCostPerFreeYear } from '../result/shown-costs';
import { costRows } from './cost-rows';
import type { ResultView } from './result-view';
import { resultTexts } from './texts';

/** What it took, per participant and per person who gained. */
export function ResultCosts({ view }: { view: ResultView }) {
  const { page, result, instrument, cohort } = view;
  const { language } = page;
  const t = resultTexts[language];
  const { costs } = result;
  const unknown = costs.euro === null && costs.hours === null && costs.volunteers === null;
  return (
    <Section id="kosten" title={t.costsTitle}>
      {unknown ? (
        <p>
          {t.costsUnknown} <a href={page.link(measurementPaths.costs(cohort))}>{t.addCosts}</a>
        </p>
      ) : (
        <>
          <FactList wide facts={costRows(result, instrument, language)} />
          <p class="quiet">
            {t.divided(costs.participants)} {costs.full !== null && fullNote(costs.full)}
          </p>
          {costs.missing && (
            <p>
              {t.costsMissing[costs.missing]}{' '}
              {cohort.state !== 'shared' && <a href={page.link(measurementPaths.costs(cohort))}>{t.addCosts}</a>}
            </p>
          )}
          {(costs.euroPerImproved ?? costs.euroPerFreeYear) !== null && <p class="quiet">{t.aboutNote}</p>}
          {costs.euroPerFreeYear !== null && instrument.construct === 'loneliness' && (
            <p class="quiet">{t.freeYearNote(publishedCostPerFreeYear.pounds, publishedCostPerFreeYear.source)}</p>
          )}
        </>
      )}
    </Section>
  );

  function fullNote(full: number) {
    const { euro: other, hours, hourRate } = costs;
    const paid = hours !== null && hours > 0 && hourRate !== null && { hours, hourRate };
    return paid
      ? t.fullCosts(
          formatEuro(full, language),
          formatEuro(other ?? 0, language),
          formatNumber(paid.hours, language),
          formatEuro(paid.hourRate, language),
        )
      : t.noPaidHours;
  }
}
