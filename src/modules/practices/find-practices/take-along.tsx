import type { Part, PartProps } from '../../../design/template';
import type { PageContext } from '../../../platform/http/page-context';
import { exportFormats, practicePaths } from '../paths';
import { listQuery } from './list-address';
import type { ListModel } from './list-model';
import { findTexts } from './texts';

type Shape = { found: boolean; mayFollow: boolean };
type Texts = { exports: string[]; follow: string };

export function sayTakeAlong(page: PageContext, { selection, query, result }: ListModel): Part<Shape, Texts> {
  const follow = selection.sort === 'fit' ? query : listQuery({ ...selection, page: 1, sort: 'fit' });
  return {
    // Words that fit nearly everything find nothing, today and later: no mail would ever come.
    shape: { found: result.total > 0, mayFollow: !result.tooGeneral },
    texts: {
      exports: exportFormats.map((format) => page.link(practicePaths.exportSelection(format, query))),
      follow: page.link(practicePaths.follow(follow)),
    },
  };
}

/** The whole selection as a file, and feeds to follow. */
export function TakeAlong({ page, shape, texts }: PartProps<Shape, Texts>) {
  const t = findTexts[page.language].take;
  const exports = exportFormats.map((format, index) => ({ label: t.formats[format], href: texts.exports[index] }));
  const feeds = [
    ...(shape.mayFollow ? [{ label: t.follow, href: texts.follow }] : []),
    { label: t.feedNew, href: page.link(practicePaths.feedNew) },
    { label: t.feedChanged, href: page.link(practicePaths.feedChanged) },
  ];
  return (
    <div class="take-along no-print">
      {shape.found && <LinkRow title={t.title} links={exports} />}
      <LinkRow title={t.feeds} links={feeds} />
    </div>
  );
}

function LinkRow({ title, links }: { title: string; links: readonly { label: string; href: string | undefined }[] }) {
  return (
    <p>
      <span>{title}:</span>{' '}
      {links.map(({ label, href }, index) => (
        <>
          {index > 0 && ' · '}
          <a href={href}>{label}</a>
        </>
      ))}
    </p>
  );
}
