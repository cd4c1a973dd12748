import type { ComponentChildren } from 'preact';
import { Layout } from '../../../design/layout';
import type { PageContext } from '../../../platform/http/page-context';
import { answerPaths } from './paths';
import { answerTexts } from './texts';

interface AnswerFrameProps {
  page: PageContext;
  title: string;
  errorCount?: number;
  /** Whether there is something to stop. */
  stoppable?: boolean;
  children: ComponentChildren;
}

/** A page for who has a code: large letters, one thing at a time, and always a way to stop. */
export function AnswerFrame({ page, title, errorCount = 0, stoppable = false, children }: AnswerFrameProps) {
  return (
    <Layout page={page} title={title} errorCount={errorCount} sheets={['answer']} hidden>
      <div class="wrap page-start answer">
        {children}
        {stoppable && (
          <p class="answer-stop">
            <a href={page.link(answerPaths.stop)}>{answerTexts[page.language].stop}</a>
          </p>
        )}
      </div>
    </Layout>
  );
}
