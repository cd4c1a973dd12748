import { DataTable } from '../../../design/data-table';
import { Layout } from '../../../design/layout';
import { Notice } from '../../../design/notice';
import { Section } from '../../../design/section';
import { submissionField } from '../../../platform/forms/submission';
import type { PageContext } from '../../../platform/http/page-context';
import { belgianDay, formatDate } from '../../../platform/texts/format';
import type { DecisionBar } from '../access';
import { figuresPath } from '../count-desk-work/paths';
import { type Draft, draftTitle } from '../draft';
import { freshPaths } from '../keep-fresh/paths';
import { freshTexts } from '../keep-fresh/texts';
import { managePaths } from '../manage-practice/paths';
import { manageTexts } from '../manage-practice/texts';
import { clockOf } from './clock';
import { type DeskDone, deskPaths, queueId } from './paths';
import { deskTexts } from './texts';

export interface QueuedDraft {
  draft: Draft;
  organisation: string;
  /** This editor may decide on it. */
  /** Why another editor decides. */
  bar: DecisionBar | null;
  /** Not a change of what left the site or went to another organisation. */
  publishable: boolean;
}

/** Work that waits for editors in other parts: a link with a number and, when it is late, since when. */
export interface DeskQueueView {
  title: string;
  items: readonly { label: string; path: string; note: string }[];
}

export interface DeskView {
  page: PageContext;
  submitted: readonly QueuedDraft[];
  mine: readonly QueuedDraft[];
  others: readonly QueuedDraft[];
  returned: readonly QueuedDraft[];
  queues: readonly DeskQueueView[];
  submission: string;
  /** Nothing was chosen in a bulk action. */
  nothingChosen: boolean;
  /** What was just done. */
  done: DeskDone | null;
}

/** Queues of what was handed in, after what is new. */
const later = ['mine', 'others', 'returned'] as const;

/** All that waits for editors, what is late first. */
export function DeskPage({ view }: { view: DeskView }) {
  const { page, submitted, nothingChosen, queues } = view;
  const t = deskTexts[page.language];
  return (
    <Layout page={page} title={t.title} hidden>
      <div class="wrap page-start">
        <h1>{t.title}</h1>
        <p class="lead">{t.lead}</p>
        <p class="actions">
          <a href={page.link(figuresPath)}>{t.figures}</a>
          <a href={page.link(managePaths.find())}>{t.findPublished}</a>
          <a href={page.link(freshPaths.desk)}>{freshTexts[page.language].desk.title}</a>
        </p>
        {view.done !== null && (
          <Notice kind="done">
            <p>{t.done[view.done]}</p>
          </Notice>
        )}
        {nothingChosen && (
          <Notice kind="attention">
            <p>{t.chooseOne}</p>
          </Notice>
        )}
        {submitted.length > 0 && <Submitted view={view} />}
        {later.map((queue) => (
          <DraftQueue key={queue} view={view} queue={queue} />
        ))}
        {queues.map((queue, at) => (
          <OtherQueue key={queue.title} page={page} id={queueId(at)} queue={queue} />
        ))}
        <EmptyQueues view={view} />
      </div>
    </Layout>
  );
}

function Submitted({ view: { page, submitted, submission } }: { view: DeskView }) {
  const t = deskTexts[page.language];
  const title = t.queues.submitted;
  return (
    <Section id="nieuw" title={title}>
      <form method="post" action={page.link(deskPaths.takeUpSeveral)}>
        <input type="hidden" name={submissionField} value={submission} />
        <DraftTable page={page} id="nieuw-tabel" drafts={submitted} caption={captionOf(title, submitted)} choose />
        <button class="button" type="submit">
          {t.takeUpChosen}
        </button>
      </form>
    </Section>
  );
}

function DraftQueue({ view, queue }: { view: DeskView; queue: (typeof later)[number] }) {
  const { page, [queue]: drafts } = view;
  const title = deskTexts[page.language].queues[queue];
  if (drafts.length === 0) return null;
  return (
    <Section id={queue} title={title}>
      <DraftTable
        page={page}
        id={`${queue}-tabel`}
        drafts={drafts}
        caption={captionOf(title, drafts)}
        timed={queue !== 'returned'}
      />
    </Section>
  );
}

function OtherQueue({ page, id, queue: { title, items } }: { page: PageContext; id: string; queue: DeskQueueView }) {
  if (items.length === 0) return null;
  return (
    <Section id={id} title={title}>
      <ul>
        {items.map(({ label, path, note }) => (
          <li key={path}>
            <a href={page.link(path)}>{label}</a> {note && <span class="quiet">{note}</span>}
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** One line for all queues in which nothing waits: a section of each would hide the others. */
function EmptyQueues({ view }: { view: DeskView }) {
  const t = deskTexts[view.page.language];
  const drafts = (['submitted', ...later] as const).filter((queue) => view[queue].length === 0);
  const others = view.queues.filter(({ items }) => items.length === 0);
  const titles = [...drafts.map((queue) => t.queues[queue]), ...others.map(({ title }) => title)];
  return titles.length > 0 && <p class="quiet">{t.empty(titles)}</p>;
}

/** Not just the title of its section: both are landmarks, to be told apart. */
const captionOf = (title: string, drafts: readonly QueuedDraft[]) => `${title} (${drafts.length})`;

/** The value of a checkbox: which draft. */
export const draftValue = ({ organisation, id }: Pick<Draft, 'organisation' | 'id'>) => `${organisation}/${id}`;

function DraftTable({
  page,
  id,
  drafts,
  caption,
  choose = false,
  timed = true,
}: {
  page: PageContext;
  id: string;
  drafts: readonly QueuedDraft[];
  caption: string;
  choose?: boolean;
  /** The desk has it, so its time runs. */
  timed?: boolean;
}) {
  const t = deskTexts[page.language];
  const rows = drafts.map(({ draft, organisation, bar, publishable }) => {
    const title = draftTitle(draft);
    return [
      <>
        {choose && bar === null && (
          <input type="checkbox" name="draft" value={draftValue(draft)} aria-label={t.choose(title)} />
        )}{' '}
        <a href={page.link(deskPaths.draft(draft.organisation, draft.id))}>{title}</a>
        {bar !== null && (
          <span class="quiet"> ({bar === 'text' ? t.fromOwn : manageTexts[page.language].notHers})</span>
        )}
        {!publishable && <span class="quiet"> ({t.unpublishable})</span>}
      </>,
      organisation,
      draft.submittedAt ? formatDate(draft.submittedAt, page.language) : '',
      ...(timed ? [<Clock key="clock" page={page} draft={draft} />] : []),
    ];
  });
  return (
    <DataTable
      id={id}
      caption={caption}
      captionHidden
      stacked
      headers={[t.practice, t.organisation, t.since, ...(timed ? [t.clock] : [])]}
      rows={rows}
    />
  );
}

function Clock({ page, draft }: { page: PageContext; draft: Draft }) {
  const t = deskTexts[page.language];
  if (draft.submittedAt === null || draft.state === 'returned') return null;
  const { late, days } = clockOf(belgianDay(draft.submittedAt), page.today);
  if (late) return <strong>{t.late(days)}</strong>;
  return <>{days === 0 ? t.today : t.left(days)}</>;
}
