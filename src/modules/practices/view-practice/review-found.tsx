import { formatDate, formatNumber, formatPercent } from '../../../platform/texts/format';
import type { Language } from '../../../platform/texts/language';
import { agreementWord } from '../agreement';
import { leadTexts } from '../lead-reviews/texts';
import { criteriaTexts } from '../review-practice/criteria-texts';
import type { ReviewSummary } from '../review-summary';
import { viewTexts } from './texts';

/** What reviewers found, criterion by criterion; shown as openly when the level was not granted. */
export function ReviewFound({
  review,
  version,
  language,
}: {
  review: ReviewSummary;
  version: number;
  language: Language;
}) {
  const t = viewTexts[language].review;
  const lead = leadTexts[language];
  const { criteria, scores } = criteriaTexts[language];
  const { kappa, agreement } = review;
  return (
    <>
      <p>{t[review.outcome](review.inFavour, review.reviewers, formatDate(review.closedOn, language))}</p>
      <p>
        {lead.judgedVersion(review.practiceVersion)} {version > review.practiceVersion && lead.newerVersion(version)}{' '}
        {review.endedOn && lead.levelEnded(formatDate(review.endedOn, language))}
      </p>
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
