import { Breadcrumb } from '../../../design/breadcrumb';
import { FactList } from '../../../design/fact-list';
import { Layout } from '../../../design/layout';
import { namedError } from '../../../design/named-error';
import { Notice } from '../../../design/notice';
import { Section } from '../../../design/section';
import type { FieldError } from '../../../platform/forms/form';
import { submissionField } from '../../../platform/forms/submission';
import { versionField } from '../../../platform/forms/version';
import type { PageContext } from '../../../platform/http/page-context';
import { DraftImages } from '../add-images/draft-images';
import { imageTexts } from '../add-images/texts';
import { isNothingToHandIn } from '../check-drafts/publish-draft';
import { type Draft, draftTitle } from '../draft';
import { isConfirmable } from '../freshness';
import { NamesNotice } from '../notice-names/names-notice';
import type { PracticeImage } from '../published-practice';
import type { ChangeObstacle } from '../share-practice/change-obstacle';
import { type StepId, stepIds } from '../share-practice/form';
import { fieldLabel } from '../share-practice/form-layout';
import { LeftOutNotice } from '../share-practice/left-out-notice';
import { ObstacleNotice } from '../share-practice/obstacle-notice';
import { sharingPaths } from '../share-practice/paths';
import { sharePracticeTexts } from '../share-practice/texts';
import { filledFacts } from '../view-drafts/filled-step';
import { ConfirmForm, type OwnPublished } from '../view-drafts/own-actions';
import { draftsTexts } from '../view-drafts/texts';
import { handInTexts } from './texts';

export interface ReviewView {
  page: PageContext;
  draft: Draft;
  changes: string | null;
  images: readonly PracticeImage[];
  /** Why the change can no longer be handed in. */
  obstacle: ChangeObstacle | null;
  /** The practice that the change leaves as it is published; null when something differs. */
  same: OwnPublished | null;
  faults: readonly { step: StepId; errors: readonly FieldError[] }[];
  /** Name of who changed something since the reader looked; null when nobody did. */
  movedBy: string | null;
  submission: string;
}

/** All that was filled in, what is left to put right, and handing in. */
export function ReviewPage({ view }: { view: ReviewView }) {
  const { page, draft, changes, movedBy } = view;
  const t = handInTexts[page.language];
  const name = draftTitle(draft) || changes || draftsTexts[page.language].nameless;
  return (
    <Layout page={page} title={t.title} hidden>
      <div class="wrap page-start">
        <Breadcrumb
          language={page.language}
          items={[
            { label: draftsTexts[page.language].title, href: page.link(sharingPaths.mine) },
            { label: name, href: page.link(sharingPaths.draft(draft.organisation, draft.id)) },
            { label: t.title },
          ]}
        />
        <h1>{t.title}</h1>
        <p class="lead">{t.lead}</p>
        {movedBy !== null && (
          <Notice kind="attention" title={t.movedTitle}>
            <p role="alert">{t.moved(movedBy)}</p>
          </Notice>
        )}
        <ObstacleNotice page={page} slug={draft.slug} obstacle={view.obstacle} />
        <NothingChanges view={view} />
        <Faults view={view} />
        <LeftOutNotice page={page} answers={draft.answers} />
        <NamesNotice
          page={page}
          answers={draft.answers}
          reader="contributor"
          pathOf={(place) =>
            place === 'images'
              ? sharingPaths.images(draft.organisation, draft.id)
              : sharingPaths.step(draft.organisation, draft.id, place)
          }
        />
        {stepIds.map((step) => (
          <StepPart key={step} view={view} step={step} />
        ))}
        <ImagesPart view={view} />
        <HandIn view={view} />
      </div>
    </Layout>
  );
}

/** That it says nothing new, with what can be done: change something, confirm the practice or drop the change. */
function NothingChanges({ view: { page, draft, same, submission } }: { view: ReviewView }) {
  const t = handInTexts[page.language];
  if (same === null) return null;
  return (
    <Notice kind="attention" title={t.sameTitle}>
      {isNothingToHandIn(draft, true) ? (
        <>
          <p>{t.same}</p>
          {isConfirmable(same, page.today) && <p>{t.sameConfirm}</p>}
          <ConfirmForm page={page} practice={same} submission={submission} unchanged={draft.id} />
        </>
      ) : (
        <p>{t.sameReturned}</p>
      )}
      <form method="post" action={page.link(sharingPaths.withdraw(draft.organisation, draft.id))} class="actions">
        <input type="hidden" name={submissionField} value={submission} />
        <input type="hidden" name={versionField} value={String(draft.version)} />
        <button type="submit" class="button-quiet">
          {t.sameDrop}
        </button>
      </form>
    </Notice>
  );
}

function Faults({ view }: { view: ReviewView }) {
  const { page, draft, faults } = view;
  const t = handInTexts[page.language];
  const count = faults.reduce((sum, { errors }) => sum + errors.length, 0);
  if (count === 0) return isReady(view) ? <p>{t.ready}</p> : null;
  return (
    <div class="faults" id="nog-te-doen">
      <p>
        <strong>{t.notReady(count)}</strong>
      </p>
      <ul>
        {faults.flatMap(({ step, errors }) =>
          errors.map(({ field, message }) => (
            <li key={field}>
              <a href={page.link(sharingPaths.stepFault(draft.organisation, draft.id, step, field))}>
                {sharePracticeTexts[page.language].steps[step].title}:{' '}
                {namedError(fieldLabel(field, page.language), message)}
              </a>
            </li>
          )),
        )}
      </ul>
    </div>
  );
}

function StepPart({ view: { page, draft }, step }: { view: ReviewView; step: StepId }) {
  const { language } = page;
  const title = sharePracticeTexts[language].steps[step].title;
  const facts = filledFacts(draft.answers, step, language);
  return (
    <Section id={`stap-${step}`} title={title}>
      {facts.length === 0 ? <p class="quiet">{draftsTexts[language].empty}</p> : <FactList facts={facts} />}
      <p class="no-print">
        <a href={page.link(sharingPaths.step(draft.organisation, draft.id, step))}>
          {handInTexts[language].change(title)}
        </a>
      </p>
    </Section>
  );
}

function ImagesPart({ view: { page, draft, images } }: { view: ReviewView }) {
  const { language } = page;
  const { organisation, id } = draft;
  const { title, none } = imageTexts[language];
  return (
    <Section id="beelden" title={title}>
      {images.length === 0 ? (
        <p class="quiet">{none}</p>
      ) : (
        <DraftImages page={page} images={images} path={(file) => sharingPaths.draftImage(organisation, id, file)} />
      )}
      <p class="no-print">
        <a href={page.link(sharingPaths.images(organisation, id))}>{handInTexts[language].change(title)}</a>
      </p>
    </Section>
  );
}

const isReady = ({ draft, faults, obstacle, same }: ReviewView): boolean =>
  faults.length === 0 && obstacle === null && !isNothingToHandIn(draft, same !== null);

function HandIn({ view }: { view: ReviewView }) {
  const { page, draft, submission } = view;
  const t = handInTexts[page.language];
  if (!isReady(view)) return null;
  return (
    <form method="post" action={page.link(sharingPaths.handIn(draft.organisation, draft.id))} class="no-print">
      <p>{t.published}</p>
      <input type="hidden" name={submissionField} value={submission} />
      <input type="hidden" name={versionField} value={String(draft.version)} />
      <button type="submit" class="button">
        {t.handIn}
      </button>
    </form>
  );
}
