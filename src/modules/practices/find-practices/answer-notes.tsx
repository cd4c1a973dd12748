import type { Part, PartProps } from '../../../design/template';
import type { PageContext } from '../../../platform/http/page-context';
import { countPractices } from '../texts';
import { listPath } from './list-address';
import type { ListModel } from './list-model';
import { namedPage } from './named-page';
import { findTexts } from './texts';

type Texts = {
  corrections: string;
  leftOut: string;
  unstated: { text: string; href: string } | null;
  named: { label: string; href: string } | null;
};

export function sayAnswerNotes(page: PageContext, model: ListModel): Part<null, Texts> {
  const t = findTexts[page.language];
  const { result, selection, unstated, view } = model;
  const named = namedPage(selection.q, page.navigation, page.path);
  const words = result.corrections.map(({ readAs }) => readAs);
  return {
    shape: null,
    texts: {
      corrections: words.length > 0 ? t.corrections(t.or(words)) : '',
      leftOut: result.leftOut.length > 0 ? t.leftOut(result.leftOut) : '',
      unstated: unstated && {
        text: t.unstated(countPractices(unstated.count, page.language), unstated.count === 1),
        href: page.link(listPath(unstated.selection, view)),
      },
      named: named && { label: named.label, href: page.link(named.path) },
    },
  };
}

/** How the question was read, before its answers. */
export function AnswerNotes({ page, texts: { corrections, leftOut, unstated, named } }: PartProps<null, Texts>) {
  return (
    <>
      {corrections && <p>{corrections}</p>}
      {leftOut && <p>{leftOut}</p>}
      {unstated && (
        <p>
          {unstated.text} <a href={unstated.href}>{findTexts[page.language].showUnstated}</a>
        </p>
      )}
      {named && (
        <p>
          {findTexts[page.language].named} <a href={named.href}>{named.label}</a>
        </p>
      )}
    </>
  );
}
