import { RingsDefinitions, type RingsLevel } from '../../../design/chart/certainty-rings';
import { placeFor } from '../../../design/html-pieces';
import { PageLinks, type PageLinksProps, pageLinks } from '../../../design/pagination';
import type { Part, PartProps } from '../../../design/template';
import type { PageContext } from '../../../platform/http/page-context';
import { ringsLevels } from '../certainty-mark';
import { practicePaths } from '../paths';
import { pageAddress, viewPath } from './list-address';
import type { ListModel } from './list-model';
import { cardForms } from './practice-cards';
import { findTexts } from './texts';

/** `current` is the place of this page among the links to pages. */
type Shape = { keeps: boolean; levels: RingsLevel[]; current: number };
type Texts = { back: string; pages: Pick<PageLinksProps, 'previous' | 'numbers' | 'next'> | null };

export function sayListView(page: PageContext, model: ListModel): Part<Shape, Texts> {
  const { selection, query, result, pages, kept } = model;
  const firstPage = viewPath(query, 'list');
  const links = pageLinks({
    language: page.language,
    page: selection.page,
    pages,
    href: (number) => page.link(pageAddress(firstPage, number)),
  });
  const shown = new Set(result.page.map(({ certainty }) => ringsLevels[certainty.level]));
  return {
    shape: {
      keeps: kept.size > 0,
      levels: Object.values(ringsLevels).filter((level) => shown.has(level)),
      current: links?.current ?? 0,
    },
    texts: {
      back: pageAddress(firstPage, selection.page),
      pages: links && { previous: links.previous, numbers: links.numbers, next: links.next },
    },
  };
}

/** The practices of a page; leaves the place "cards" for the cards themselves. */
export function ListView({ page, shape: { keeps, levels, current }, texts: { back, pages } }: PartProps<Shape, Texts>) {
  const t = findTexts[page.language];
  return (
    <>
      <KeepForm page={page} id={cardForms.keep} action="bewaar" back={back} />
      {keeps && <KeepForm page={page} id={cardForms.remove} action="verwijder" back={back} />}
      <RingsDefinitions levels={levels} />
      <ul class="cards" aria-label={t.results}>
        {placeFor('cards')}
      </ul>
      {pages && <PageLinks language={page.language} current={current} {...pages} />}
    </>
  );
}

function KeepForm({
  page,
  id,
  action,
  back,
}: {
  page: PartProps<Shape, Texts>['page'];
  id: string;
  action: 'bewaar' | 'verwijder';
  back: string;
}) {
  return (
    <form id={id} method="post" action={page.link(practicePaths.kept)}>
      <input type="hidden" name="action" value={action} />
      <input type="hidden" name="return" value={back} />
    </form>
  );
}
