import { formatDate, formatNumber, formatPercent } from '../../../platform/texts/format';
import type { Language } from '../../../platform/texts/language';
import { agreementWord } from '../agreement';
import { criteriaTexts } from '../review-practice/criteria-texts';
import type { ReviewSummary } from '../review-summary';
import { viewTexts } from './texts';

/** What reviewers found, criterion by criterion; shown as openly when the level was not granted. */
export function ReviewFound({ review, language }: { review: ReviewSummary; language: Language }) {
  const t = viewTexts[language].review;
  const { criteria, scores } = criteriaTexts[language];
  const { kappa, agreement } = review;
  return (
    <>
      <p>{t[review.outcome](review.inFavour, review.reviewers, formatDate(review.closedOn, language))}</p>
      <ul>
        {review.criteria.map(({ criterion, counts }) => (
          <li key={criterion}>
            {criteria[criterion].title}:{' '}
            {(['met', 'partly', 'not-met'] as const)
              .filter((score) => counts[score] > 0)
              .map((score) => `${formatNumber(counts[score], language)} × ${scores[score]}`)
              .join(', ')}
          </li>
        ))}
      </ul>
      {agreement !== null && (
        <p>
          {t.agreement(formatPercent(agreement, language))} {kappa !== null && t.beyondChance[agreementWord(kappa)]}
        </p>
      )}
      {kappa !== null && (
        <details>
          <summary>{t.howComputed}</summary>
          <p>{t.kappa(formatNumber(Math.round(kappa * 100) / 100, language))}</p>
        </details>
      )}
    </>
  );
}
