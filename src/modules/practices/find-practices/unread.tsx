import { Notice } from '../../../design/notice';
import type { PageContext } from '../../../platform/http/page-context';
import { maxQueryLength } from '../selection-query';
import type { ListModel } from './list-model';
import { nearFieldId } from './selection-filters';
import { findTexts } from './texts';

export const isUnderstood = ({ near, unknown, cut, pastLast }: ListModel) =>
  near.error === null && unknown.length === 0 && !cut && !pastLast;

/** What of the question was not understood, above everything that it would have changed. */
export function Unread({ page, model }: { page: PageContext; model: ListModel }) {
  const { near, unknown, cut, pastLast, pages } = model;
  const t = findTexts[page.language].dropped;
  if (isUnderstood(model)) return null;
  return (
    <Notice kind="attention" title={t.title}>
      {near.error && (
        <p>
          <a href={`#${nearFieldId}`}>{near.error}</a> {t.everywhere}
        </p>
      )}
      {unknown.length > 0 && <p>{t.body(unknown.join(', '))}</p>}
      {cut && <p>{t.cut(maxQueryLength)}</p>}
      {pastLast && <p>{t.pastLast(pages)}</p>}
    </Notice>
  );
}
