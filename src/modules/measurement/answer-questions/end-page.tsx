import { Section } from '../../../design/section';
import type { PageContext } from '../../../platform/http/page-context';
import { formatDate } from '../../../platform/texts/format';
import { AnswerFrame } from './answer-frame';
import { answerPaths } from './paths';
import { answerTexts } from './texts';

/** `skipped`: she chose not to answer anything, so nothing was kept. */
export type End = 'thanks' | 'skipped' | 'stopped' | 'erased';

interface EndProps {
  page: PageContext;
  end: End;
  kiosk: boolean;
  /** ISO day from which there are questions again; null: none, or not known. */
  nextOn: string | null;
}

/** The last page; it knows nobody, so whoever comes back to it learns nothing. */
export function EndPage({ page, end, kiosk, nextOn }: EndProps) {
  const { language } = page;
  const t = answerTexts[language];
  const said = {
    thanks: { title: t.thanksTitle, body: t.thanks },
    skipped: { title: t.skippedTitle, body: t.skipped },
    stopped: { title: t.stoppedTitle, body: t.stopped },
    erased: { title: t.erasedTitle, body: t.erased },
  }[end];
  return (
    <AnswerFrame page={page} title={said.title}>
      <h1>{said.title}</h1>
      <p class="lead">{said.body}</p>
      {nextOn && <p>{t.nextMoment(formatDate(nextOn, language))}</p>}
      <Section id="hulp" title={t.helpTitle}>
        <p>{t.help}</p>
      </Section>
      <p>{kiosk ? t.backToKiosk : t.forgotten}</p>
      <p class="actions">
        <a class="button" href={page.link(kiosk ? answerPaths.kiosk : answerPaths.start)}>
          {t.toStart}
        </a>
      </p>
    </AnswerFrame>
  );
}
