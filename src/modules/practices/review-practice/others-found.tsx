import { Section } from '../../../design/section';
import type { PageContext } from '../../../platform/http/page-context';
import { belgianDay } from '../../../platform/texts/format';
import type { HandedIn } from '../lead-reviews/queries';
import { leadTexts } from '../lead-reviews/texts';
import { type ReviewSummary, summariseRound } from '../review-summary';
import { ReviewFound } from '../view-practice/review-found';
import type { Review } from './queries';
import { reviewTexts } from './texts';

/** What reviewers found together, and what each wrote; nothing says who. */
export interface FoundTogether {
  summary: ReviewSummary;
  /** In alphabetical order, so that it does not show whose they are. */
  remarks: readonly string[];
}

/** @returns null while the round has no outcome */
export function foundTogether(
  { level, outcome, closedAt, practiceVersion }: Review,
  handedIn: readonly HandedIn[],
): FoundTogether | null {
  if (closedAt === null || (outcome !== 'granted' && outcome !== 'not-granted')) return null;
  const closed = { level, outcome, closedOn: belgianDay(closedAt), endedOn: null, practiceVersion };
  return {
    summary: summariseRound({ ...closed, judgements: [...handedIn] }),
    remarks: handedIn.flatMap(({ remark }) => (remark ? [remark] : [])).toSorted(),
  };
}

/** For who took part, once everybody is done. */
export function OthersFound({ page, found: { summary, remarks } }: { page: PageContext; found: FoundTogether }) {
  const { language } = page;
  return (
    <Section id="samen" title={reviewTexts[language].together}>
      <ReviewFound review={summary} version={summary.practiceVersion} language={language} />
      {remarks.length > 0 && <p>{leadTexts[language].remarks}</p>}
      {remarks.length > 0 && (
        <ul>
          {remarks.map((remark, place) => (
            <li key={place} class="typed-text">
              {remark}
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
