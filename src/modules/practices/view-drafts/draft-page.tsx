import { Breadcrumb } from '../../../design/breadcrumb';
import { FactList } from '../../../design/fact-list';
import { Field } from '../../../design/field';
import { Layout } from '../../../design/layout';
import { Notice } from '../../../design/notice';
import { Section } from '../../../design/section';
import { submissionField } from '../../../platform/forms/submission';
import { versionField } from '../../../platform/forms/version';
import type { PageContext } from '../../../platform/http/page-context';
import { formatDate } from '../../../platform/texts/format';
import { DraftImages } from '../add-images/draft-images';
import { imageTexts } from '../add-images/texts';
import { type Draft, type DraftStep, draftTitle, isChange } from '../draft';
import { practicePaths } from '../paths';
import { type DraftAction, isOpenForWriting } from '../practice-state';
import type { PracticeImage } from '../published-practice';
import type { ChangeObstacle } from '../share-practice/change-obstacle';
import { stepIds } from '../share-practice/form';
import { ObstacleNotice } from '../share-practice/obstacle-notice';
import { sharingPaths, type Unbegun } from '../share-practice/paths';
import { StepRemarks } from '../share-practice/step-remarks';
import { sharePracticeTexts } from '../share-practice/texts';
import { outlookOf } from './draft-outlook';
import { filledFacts } from './filled-step';
import { draftsTexts } from './texts';
import { type Gone, WhereItWent } from './where-it-went';

export interface DraftView {
  page: PageContext;
  draft: Draft;
  steps: readonly DraftStep[];
  organisation: string;
  /** Names of its organisation's people; editors are not named. */
  names: ReadonlyMap<string, string>;
  changes: string | null;
  images: readonly PracticeImage[];
  /** Why the change can no longer be handed in. */
  obstacle: ChangeObstacle | null;
  /** It is a change that leaves the practice as it is published. */
  same: boolean;
  /** What became of the practice that it changes or became, once that is no longer shown. */
  gone: Gone | null;
  /** What was pressed and not begun, for this was handed in; null when nothing was. */
  unbegun: Unbegun | null;
  mayWrite: boolean;
  mayWithdraw: boolean;
  submission: string;
}

/** One draft: how it stands, what happened to it and all that was filled in. */
export function DraftPage({ view }: { view: DraftView }) {
  const { page, draft, changes, organisation } = view;
  const t = draftsTexts[page.language];
  const title = draftTitle(draft) || changes || t.nameless;
  // What stands in the way is told below, whole.
  const outlook = view.obstacle === null && outlookOf(draft, view, page.today, page.language);
  const gone = draft.state === 'published' ? view.gone : null;
  return (
    <Layout page={page} title={title} hidden>
      <div class="wrap page-start">
        <Breadcrumb
          language={page.language}
          items={[{ label: t.title, href: page.link(sharingPaths.mine) }, { label: title }]}
        />
        <h1>{title}</h1>
        <p class="quiet">
          {sharePracticeTexts[page.language].from(organisation)}
          {changes && isChange(draft) && <> · {t.changeOf(changes)}</>}
        </p>
        {view.unbegun && (
          <Notice kind="attention" title={t.handedIn.underway}>
            <p>{t.handedIn.unbegun[view.unbegun]}</p>
          </Notice>
        )}
        <Notice
          kind={draft.state === 'returned' || draft.state === 'declined' ? 'attention' : 'info'}
          title={gone ? t.published[gone.state] : (isChange(draft) ? t.changeStates : t.states)[draft.state]}
        >
          <WhereItWent page={page} gone={gone} />
          {outlook && <p>{outlook}</p>}
          {isOpenForWriting(draft.state) && !view.mayWrite && <p>{t.onlyRead}</p>}
          <LastNote view={view} />
          <Actions view={view} />
        </Notice>
        <ObstacleNotice page={page} slug={draft.slug} obstacle={view.obstacle} />
        <Filled view={view} />
        <History view={view} />
        {view.mayWithdraw && <Withdraw view={view} />}
      </div>
    </Layout>
  );
}

/** Why it came back or was not taken up. */
function LastNote({ view: { page, draft, steps } }: { view: DraftView }) {
  const last = steps.at(-1);
  if (!last || (draft.state !== 'returned' && draft.state !== 'declined')) return null;
  return <StepRemarks page={page} step={last} />;
}

function Actions({ view: { page, draft, obstacle, gone, mayWrite } }: { view: DraftView }) {
  const t = draftsTexts[page.language];
  const { organisation, id, state, slug } = draft;
  return (
    <div class="actions">
      {mayWrite && isOpenForWriting(state) && obstacle === null && (
        <>
          <a class="button" href={page.link(sharingPaths.step(organisation, id, 'what'))}>
            {t.goOn}
          </a>
          <a class="button button-secondary" href={page.link(sharingPaths.review(organisation, id))}>
            {sharePracticeTexts[page.language].review}
          </a>
        </>
      )}
      {state === 'published' && slug && gone === null && (
        <a class="button" href={page.link(practicePaths.practice(slug))}>
          {t.toPractice}
        </a>
      )}
    </div>
  );
}

function Filled({ view: { page, draft, images } }: { view: DraftView }) {
  const { language } = page;
  const filled = stepIds
    .map((step) => ({ step, facts: filledFacts(draft.answers, step, language) }))
    .filter(({ facts }) => facts.length > 0);
  return (
    <Section id="ingevuld" title={draftsTexts[language].content}>
      {filled.length + draft.answers.images.length === 0 && <p>{draftsTexts[language].empty}</p>}
      {filled.map(({ step, facts }) => (
        <div key={step}>
          <h3>{sharePracticeTexts[language].steps[step].title}</h3>
          <FactList facts={facts} />
        </div>
      ))}
      {images.length > 0 && (
        <>
          <h3>{imageTexts[language].title}</h3>
          <DraftImages
            page={page}
            images={images}
            path={(file) => sharingPaths.draftImage(draft.organisation, draft.id, file)}
          />
        </>
      )}
    </Section>
  );
}

function History({ view }: { view: DraftView }) {
  const { page, draft, steps, names } = view;
  const t = draftsTexts[page.language];
  const colleague = (person: string) => t.by(names.get(person) || t.formerColleague);
  // Who decides is not named to the organisation.
  const who = ({ by, action }: DraftView['steps'][number]) =>
    action === 'submit' || action === 'withdraw' ? colleague(by) : t.by(names.get(by) || t.editors);
  return (
    <Section id="geschiedenis" title={t.history}>
      <ol class="draft-history">
        <li>
          {formatDate(draft.createdAt, page.language)}: {t.started} {colleague(draft.createdBy)}
        </li>
        {steps.map((step, at) => (
          <li key={at}>
            {formatDate(step.at, page.language)}: {t.actions[step.action as DraftAction] ?? step.action} {who(step)}
            <StepRemarks page={page} step={step} />
          </li>
        ))}
      </ol>
    </Section>
  );
}

function Withdraw({ view: { page, draft, submission } }: { view: DraftView }) {
  const t = draftsTexts[page.language];
  return (
    <details class="no-print">
      <summary>{t.withdraw}</summary>
      <form method="post" action={page.link(sharingPaths.withdraw(draft.organisation, draft.id))} noValidate>
        <p>{t.withdrawExplained}</p>
        <input type="hidden" name={submissionField} value={submission} />
        <input type="hidden" name={versionField} value={String(draft.version)} />
        <Field language={page.language} kind="textarea" name="note" label={t.withdrawNote} optional />
        <button type="submit" class="button button-secondary">
          {t.withdrawSure}
        </button>
      </form>
    </details>
  );
}
