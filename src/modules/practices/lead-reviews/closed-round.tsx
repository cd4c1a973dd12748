import { DataTable } from '../../../design/data-table';
import type { PageContext } from '../../../platform/http/page-context';
import { formatDate, formatNumber } from '../../../platform/texts/format';
import type { Round } from './queries';
import { leadTexts } from './texts';

export interface ClosedRoundView {
  round: Round;
  inFavour: number;
  reviewers: number;
  /** In alphabetical order, so that it does not show whose they are. */
  remarks: readonly string[];
  /** Cohen's kappa of each two, by their number. */
  pairs: readonly { first: number; second: number; kappa: number | null }[];
}

/** What came of a round: the outcome, how far reviewers agree, and their remarks. */
export function ClosedRound({ page, closed }: { page: PageContext; closed: ClosedRoundView }) {
  const { language } = page;
  const t = leadTexts[language];
  const { round, inFavour, reviewers, remarks, pairs } = closed;
  const day = formatDate(round.closedAt ?? round.openedAt, language);
  return (
    <>
      <h4>{t.roundTitle(t.levels[round.level], day)}</h4>
      <p>{t.outcome[round.outcome ?? 'cancelled'](inFavour, reviewers)}</p>
      {pairs.length > 0 && (
        <>
          <p>{t.agreementHint}</p>
          <DataTable
            id={`kappa-${round.id}`}
            caption={t.agreement}
            headers={[t.pair, t.kappa]}
            numeric={[1]}
            rows={pairs.map(({ first, second, kappa }) => [
              `${t.number(first)} – ${t.number(second)}`,
              kappa === null ? t.noKappa : formatNumber(Math.round(kappa * 100) / 100, language),
            ])}
          />
        </>
      )}
      {remarks.length > 0 && (
        <>
          <p>{t.remarks}</p>
          <ul>
            {remarks.map((remark, place) => (
              <li key={place} class="typed-text">
                {remark}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
