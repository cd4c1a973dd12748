import type { PageContext } from '../../../platform/http/page-context';
import { practicePaths } from '../paths';
import type { PracticeRecord } from '../practice';
import type { TransferSummary } from '../transfer-check';
import { summaryTexts } from './summary-texts';
import { transferTexts } from './texts';

/** On a card of the visitor's own list: the outcome with what to arrange, or the way to the questions. */
export function OutcomeNote({
  page,
  record: { slug, title },
  summary,
}: {
  page: PageContext;
  record: PracticeRecord;
  summary: TransferSummary | undefined;
}) {
  const t = transferTexts[page.language];
  const path = summary ? practicePaths.checkResult(slug) : practicePaths.checkTransfer(slug);
  return (
    <p class={summary ? 'check-outcome' : 'check-outcome no-print'}>
      <a href={page.link(path)} aria-label={t.linkFor(title)}>
        {t.column}
      </a>{' '}
      {summary && summaryTexts(summary, page.language).join('. ')}
    </p>
  );
}

/** The same for a reader of a shared list, who cannot see the answers. */
export function SharedOutcome({ page, summary }: { page: PageContext; summary: TransferSummary | undefined }) {
  if (!summary) return null;
  return (
    <p class="check-outcome">
      {transferTexts[page.language].column} {summaryTexts(summary, page.language).join('. ')}
    </p>
  );
}
