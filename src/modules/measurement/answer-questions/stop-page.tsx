import { Section } from '../../../design/section';
import { submissionField } from '../../../platform/forms/submission';
import type { PageContext } from '../../../platform/http/page-context';
import { AnswerFrame } from './answer-frame';
import { answerPaths } from './paths';
import { answerTexts } from './texts';

/** Name of the buttons, and what each says. */
export const stopField = 'wat';
export const stopWords = { later: 'later', quit: 'niet-meer' } as const;

/** Three ways to stop, and one to go on. */
export function StopPage({ page, submission }: { page: PageContext; submission: string }) {
  const t = answerTexts[page.language];
  return (
    <AnswerFrame page={page} title={t.stopTitle}>
      <h1>{t.stopTitle}</h1>
      <p class="lead">{t.stopLead}</p>
      <form method="post" action={page.link(answerPaths.stop)}>
        <input type="hidden" name={submissionField} value={submission} />
        <Section id="later" title={t.laterTitle}>
          <p>{t.laterBody}</p>
          <button type="submit" class="button" name={stopField} value={stopWords.later}>
            {t.later}
          </button>
        </Section>
        <Section id="niet-meer" title={t.quitTitle}>
          <p>{t.quitBody}</p>
          <button type="submit" class="button button-secondary" name={stopField} value={stopWords.quit}>
            {t.quit}
          </button>
        </Section>
      </form>
      <Section id="wissen" title={t.eraseOptionTitle}>
        <p>{t.eraseOptionBody}</p>
        <p>
          <a class="button button-secondary" href={page.link(answerPaths.erase)}>
            {t.eraseOption}
          </a>
        </p>
      </Section>
      <p>
        <a href={page.link(answerPaths.agree)}>{t.goOn}</a>
      </p>
    </AnswerFrame>
  );
}

/** On a tablet for everybody on which nothing happened for a while. */
export function StillTherePage({ page }: { page: PageContext }) {
  const t = answerTexts[page.language];
  return (
    <AnswerFrame page={page} title={t.stillTitle}>
      <h1>{t.stillTitle}</h1>
      <p class="lead">{t.still}</p>
      <p class="actions">
        <a class="button" href={page.link(answerPaths.agree)}>
          {t.stillYes}
        </a>
      </p>
    </AnswerFrame>
  );
}
