import { Notice } from '../../../design/notice';
import type { PageContext } from '../../../platform/http/page-context';
import type { DraftAnswers } from '../draft';
import { sharePracticeTexts } from '../share-practice/texts';
import { type FoundNames, namesInAnswers } from './names-in-answers';
import { noticeNamesTexts } from './texts';

/** Asks to look at what may be names of people, before everybody reads them; it stops nobody. */
export function NamesNotice(props: {
  page: PageContext;
  answers: DraftAnswers;
  reader: 'contributor' | 'editor';
  /** Where it is changed. */
  pathOf?: (place: FoundNames['place']) => string;
}) {
  const { page, answers, reader, pathOf } = props;
  const found = namesInAnswers(answers);
  if (found.length === 0) return null;
  const t = noticeNamesTexts[page.language];
  const { steps, images } = sharePracticeTexts[page.language];
  const nameOf = (place: FoundNames['place']) => (place === 'images' ? images : steps[place].title);
  return (
    <Notice title={t.title}>
      <p>{t.check[reader]}</p>
      <ul>
        {found.map(({ place, names }) => (
          <li key={place}>
            {pathOf ? <a href={page.link(pathOf(place))}>{nameOf(place)}</a> : nameOf(place)}: {names.join(', ')}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
