import { DataTable } from '../../../design/data-table';
import { ErrorSummary } from '../../../design/error-summary';
import { Notice } from '../../../design/notice';
import { submissionField } from '../../../platform/forms/submission';
import type { PageContext } from '../../../platform/http/page-context';
import { formatNumber } from '../../../platform/texts/format';
import type { Cohort } from '../cohort';
import { AgreedTick, agreedField } from './agreed-tick';
import { EntryFrame } from './paper-page';
import { entryPaths } from './paths';
import type { PlannedRow, RowFault } from './plan-rows';
import { entryTexts } from './texts';
import type { EntryTexts } from './texts.nl';
import { rowField } from './upload-page';

interface PlanView {
  page: PageContext;
  cohort: Cohort;
  /** Answers that can be given. */
  codes: readonly number[];
  submission: string;
  plan: readonly PlannedRow[];
  /** The rows as they come back with the form. */
  packed: readonly string[];
  /** How many people are in it of whom it is not known yet that they agreed to take part. */
  agreement: number;
  /** Something changed since it was shown, or that people agreed was not said. */
  returned: 'moved' | 'not-agreed' | null;
}

/** What will happen to each row of a file, and the button that does all of it. */
export function PlanPage({ view }: { view: PlanView }) {
  const { page, cohort, plan, packed, agreement, returned, submission } = view;
  const moved = returned === 'moved';
  const t = entryTexts[page.language];
  const refused = plan.filter(({ outcome }) => outcome.kind === 'refused').length;
  const fresh = plan.filter(({ outcome }) => outcome.kind === 'new').length;
  const said = refused > 0 ? t.planFaults(refused) : fresh > 0 ? t.planFine(fresh) : t.planNothing;
  const errors = returned === 'not-agreed' ? [{ field: agreedField, message: t.fileAgreedRequired }] : [];
  return (
    <EntryFrame page={page} cohort={cohort} title={t.planTitle} errorCount={refused + errors.length}>
      <ErrorSummary language={page.language} errors={errors} />
      <div role={refused > 0 || moved ? 'alert' : undefined}>
        <Notice kind={refused > 0 ? 'attention' : 'info'}>
          {moved && <p>{t.planMoved}</p>}
          <p>{said}</p>
        </Notice>
      </div>
      <Rows view={view} />
      <form method="post" action={page.link(entryPaths.confirmUpload(cohort))}>
        <input type="hidden" name={submissionField} value={submission} />
        {packed.map((row) => (
          <input key={row} type="hidden" name={rowField} value={row} />
        ))}
        {refused === 0 && agreement > 0 && (
          <AgreedTick language={page.language} label={t.fileAgreed(agreement)} errors={errors} />
        )}
        <p class="actions">
          {refused === 0 && fresh > 0 && (
            <button type="submit" class="button">
              {t.confirm}
            </button>
          )}
          <a href={page.link(entryPaths.upload(cohort))}>{t.again}</a>
        </p>
      </form>
    </EntryFrame>
  );
}

function Rows({ view: { page, plan, codes } }: { view: PlanView }) {
  const t = entryTexts[page.language];
  return (
    <DataTable
      id="rijen"
      caption={t.planCaption}
      captionHidden
      stacked
      headers={t.planHeaders}
      rows={plan.map(({ row, outcome }) => [
        formatNumber(row.line, page.language),
        row.code,
        row.moment,
        row.items.map((item) => (item === '' ? '-' : item)).join(' '),
        outcome.kind === 'refused' ? (
          <strong key="refused">{outcome.faults.map((fault) => faultLine(fault, codes, t)).join(' ')}</strong>
        ) : (
          t.rowOutcomes[outcome.kind]
        ),
      ])}
    />
  );
}

function faultLine(fault: RowFault, codes: readonly number[], t: EntryTexts): string {
  if (fault.kind === 'twice') return t.rowTwice(fault.line);
  if (fault.kind === 'answer') return t.rowAnswer(fault.place, fault.typed, codes.join(', '));
  return t.rowFaults[fault.kind];
}
