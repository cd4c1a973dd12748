import { EmptyState } from '../../../design/empty-state';
import type { PageContext } from '../../../platform/http/page-context';
import { SharedOutcome } from '../check-transfer/outcome-note';
import { CompareChoice } from '../compare-practices/compare-choice';
import { mostCompared } from '../compare-practices/compared';
import { ExportLinks } from '../export-practices/export-links';
import { DroppedTitles } from '../keep-practices/dropped-titles';
import { keepTexts } from '../keep-practices/texts';
import { type ExportFormat, practicePaths, practiceRoutes } from '../paths';
import { PracticeCard } from '../practice-card';
import type { PublishedPractice } from '../published-practice';
import type { TransferSummary } from '../transfer-check';
import { shareTexts } from './texts';

export interface ListContentsProps {
  page: PageContext;
  practices: readonly PublishedPractice[];
  /** What those of it are called that are no longer in the database. */
  dropped: readonly string[];
  /** By slug. */
  checks: Readonly<Record<string, TransferSummary>>;
  exportPath(format: ExportFormat): string;
}

const compareForm = 'vergelijk';

/** The practices of a list of somebody else: to read, compare, take over and download; or that nothing is left of it. */
export function ListContents({ page, practices, dropped, checks, exportPath }: ListContentsProps) {
  const gone = dropped.length > 0 && (
    <p>
      <DroppedTitles language={page.language} titles={dropped} />
    </p>
  );
  if (practices.length === 0) {
    const action = { label: keepTexts[page.language].toList, href: page.link(practicePaths.list()) };
    return (
      <EmptyState title={shareTexts[page.language].empty} action={action}>
        {gone}
      </EmptyState>
    );
  }
  // So many stand beside each other; of more the reader chooses.
  const choose = practices.length > mostCompared;
  return (
    <>
      {gone}
      <div class="actions">
        <TakeButton page={page} practices={practices} />
        {practices.length > 1 && <CompareButton page={page} practices={practices} choose={choose} />}
      </div>
      <ul class="cards">
        {practices.map((practice) => (
          <li key={practice.record.slug}>
            <PracticeCard practice={practice} language={page.language} link={page.link} level={2} whole={page.baseUrl}>
              <SharedOutcome page={page} summary={checks[practice.record.slug]} />
              {choose && <CompareChoice practice={practice} language={page.language} form={compareForm} />}
            </PracticeCard>
          </li>
        ))}
      </ul>
      <ExportLinks page={page} path={exportPath} />
    </>
  );
}

type ButtonProps = Pick<ListContentsProps, 'page' | 'practices'>;

const TakeButton = ({ page, practices }: ButtonProps) => (
  <form method="post" action={page.link(practicePaths.kept)}>
    {practices.map(({ record: { slug } }) => (
      <input key={slug} type="hidden" name="slug" value={slug} />
    ))}
    <button type="submit" class="button" name="action" value="neem-over">
      {shareTexts[page.language].take}
    </button>
  </form>
);

function CompareButton({ page, practices, choose }: ButtonProps & { choose: boolean }) {
  const t = shareTexts[page.language];
  if (choose) {
    return (
      <form id={compareForm} method="get" action={page.link(practiceRoutes.compare)}>
        <button type="submit" class="button button-secondary">
          {t.compareTicked}
        </button>
      </form>
    );
  }
  const slugs = practices.map(({ record }) => record.slug);
  return (
    <a class="button button-secondary" href={page.link(practicePaths.compare(slugs))}>
      {t.compare}
    </a>
  );
}
