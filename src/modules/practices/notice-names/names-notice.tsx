import { Notice } from '../../../design/notice';
import type { PageContext } from '../../../platform/http/page-context';
import type { DraftAnswers } from '../draft';
import type { StepId } from '../share-practice/form';
import { sharePracticeTexts } from '../share-practice/texts';
import { namesInAnswers } from './names-in-answers';
import { noticeNamesTexts } from './texts';

/** Asks to look at what may be names of people, before everybody reads them; it stops nobody. */
export function NamesNotice(props: {
  page: PageContext;
  answers: DraftAnswers;
  reader: 'contributor' | 'editor';
  /** Where a step is changed. */
  stepPath?: (step: StepId) => string;
}) {
  const { page, answers, reader, stepPath } = props;
  const found = namesInAnswers(answers);
  if (found.length === 0) return null;
  const t = noticeNamesTexts[page.language];
  const { steps } = sharePracticeTexts[page.language];
  return (
    <Notice title={t.title}>
      <p>{t.check[reader]}</p>
      <ul>
        {found.map(({ step, names }) => (
          <li key={step}>
            {stepPath ? <a href={page.link(stepPath(step))}>{steps[step].title}</a> : steps[step].title}:{' '}
            {names.join(', ')}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
