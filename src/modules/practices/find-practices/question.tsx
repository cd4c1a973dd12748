import { SearchBox } from '../../../design/search-box';
import type { Part, PartProps } from '../../../design/template';
import type { PageContext } from '../../../platform/http/page-context';
import { practicePaths } from '../paths';
import { countPractices } from '../texts';
import { keptParts } from './list-address';
import type { ListModel } from './list-model';
import { findTexts } from './texts';

type Shape = { untouched: boolean };
type Texts = { title: string; lead: string; q: string; keep: [string, string][] };

export const listTitle = ({ selection: { q } }: ListModel, { language }: PageContext) =>
  q === '' ? findTexts[language].title : findTexts[language].titleFor(q);

export function sayQuestion(page: PageContext, model: ListModel): Part<Shape, Texts> {
  const t = findTexts[page.language];
  const { selection, view, untouched, size } = model;
  return {
    shape: { untouched },
    texts: {
      title: untouched ? t.question : listTitle(model, page),
      lead: untouched ? t.lead(countPractices(size, page.language)) : '',
      q: selection.q,
      keep: keptParts({ ...selection, q: '' }, view),
    },
  };
}

/** What is asked; the heading is visible while nothing is asked yet. */
export function Question({ page, shape: { untouched }, texts: { title, lead, q, keep } }: PartProps<Shape, Texts>) {
  const t = findTexts[page.language];
  return (
    <>
      <h1 class={untouched ? undefined : 'visually-hidden'}>{title}</h1>
      {untouched && <p class="lead">{lead}</p>}
      <SearchBox
        action={page.link(practicePaths.list())}
        label={t.searchLabel}
        labelHidden
        placeholder={t.placeholder}
        value={q}
        submit={t.search}
        keep={keep}
        suggestions={page.link(practicePaths.suggest)}
      />
    </>
  );
}
