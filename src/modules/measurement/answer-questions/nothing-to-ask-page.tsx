import type { PageContext } from '../../../platform/http/page-context';
import { formatDate } from '../../../platform/texts/format';
import { AnswerFrame } from './answer-frame';
import { answerPaths } from './paths';
import type { Asked } from './questionnaire';
import { answerTexts } from './texts';

interface NothingToAskProps {
  page: PageContext;
  asked: Exclude<Asked, { kind: 'ask' }>;
  kiosk: boolean;
}

/** For who comes when there is nothing to answer: why, when there will be, and how to delete everything. */
export function NothingToAskPage({ page, asked, kiosk }: NothingToAskProps) {
  const t = answerTexts[page.language];
  const next = 'next' in asked ? asked.next : null;
  const said = {
    closed: { title: t.closedTitle, body: t.closed },
    stopped: { title: t.stoppedEarlierTitle, body: t.stoppedEarlier },
    done: { title: t.doneTitle(next !== null), body: t.done },
    replaced: { title: t.replacedTitle, body: t.replaced },
  }[asked.kind];
  return (
    <AnswerFrame page={page} title={said.title} stoppable={'next' in asked}>
      <h1>{said.title}</h1>
      <p class="lead">{said.body}</p>
      {next && <p>{t.nextMoment(formatDate(next.dueOn, page.language))}</p>}
      <p>
        <a href={page.link(answerPaths.erase)}>{t.eraseInstead}</a>
      </p>
      <p class="actions">
        <a class="button" href={page.link(kiosk ? answerPaths.kiosk : answerPaths.start)}>
          {t.toStart}
        </a>
      </p>
    </AnswerFrame>
  );
}
