import type { PageContext } from '../../../platform/http/page-context';
import { exportFormats, practicePaths } from '../paths';
import { listQuery } from './list-address';
import type { ListModel } from './list-model';
import { findTexts } from './texts';

/** The whole selection as a file, and feeds to follow. */
export function TakeAlong({ page, model: { selection, result } }: { page: PageContext; model: ListModel }) {
  const t = findTexts[page.language].take;
  const query = listQuery({ ...selection, page: 1 }).toString();
  const exports = exportFormats.map((format) => ({
    label: t.formats[format],
    path: practicePaths.exportSelection(format, query),
  }));
  const feeds = [
    { label: t.follow, path: practicePaths.follow(listQuery({ ...selection, page: 1, sort: 'fit' })) },
    { label: t.feedNew, path: practicePaths.feedNew },
    { label: t.feedChanged, path: practicePaths.feedChanged },
  ];
  return (
    <div class="take-along no-print">
      {result.total > 0 && <LinkRow title={t.title} links={exports} page={page} />}
      <LinkRow title={t.feeds} links={feeds} page={page} />
    </div>
  );
}

function LinkRow({
  title,
  links,
  page,
}: {
  title: string;
  links: readonly { label: string; path: string }[];
  page: PageContext;
}) {
  return (
    <p>
      <span>{title}:</span>{' '}
      {links.map(({ label, path }, index) => (
        <>
          {index > 0 && ' · '}
          <a href={page.link(path)}>{label}</a>
        </>
      ))}
    </p>
  );
}
