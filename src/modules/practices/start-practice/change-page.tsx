import { Breadcrumb } from '../../../design/breadcrumb';
import { Layout } from '../../../design/layout';
import { submissionField } from '../../../platform/forms/submission';
import type { PageContext } from '../../../platform/http/page-context';
import { formatDate } from '../../../platform/texts/format';
import { questionPaths } from '../ask-owner/paths';
import { questionTexts } from '../ask-owner/texts';
import { freshTexts } from '../keep-fresh/texts';
import { practicePaths } from '../paths';
import { sharingPaths } from '../share-practice/paths';
import type { DraftKey } from '../share-practice/queries';
import { practiceTexts } from '../texts';
import { HandedIn, OwnActions, type OwnPublished } from '../view-drafts/own-actions';
import { NoOrganisation } from './page';
import { startTexts } from './texts';

export interface ChangeView {
  page: PageContext;
  practice: OwnPublished;
  /** Who carries it out, and where, as is published. */
  doer: string;
  /** `own`: of an organisation for which the reader may write; `free`: of nobody yet; `others`: neither. */
  whose: 'own' | 'free' | 'others';
  /** Those for which the reader may write. */
  organisations: readonly { id: string; name: string }[];
  /** The reader belongs to organisations, but may only read there. */
  readOnly: boolean;
  /** Changes of it that editors are looking at, at most one of each organisation: it begins no other meanwhile. */
  handedIn: readonly DraftKey[];
  submission: string;
}

/** From where one press begins a change of a published practice, or claims it; or why that cannot be done here. */
export function ChangePage({ view }: { view: ChangeView }) {
  const { page, practice, whose } = view;
  const { language } = page;
  const t = startTexts[language];
  return (
    <Layout page={page} title={t.changeTitles[whose]} hidden>
      <div class="wrap page-start">
        <Breadcrumb
          language={language}
          items={[
            { label: practiceTexts[language].navigation, href: page.link(practicePaths.list()) },
            { label: practice.title, href: page.link(practicePaths.practice(practice.slug)) },
            { label: t.changeTitles[whose] },
          ]}
        />
        <h1>{t.changeTitles[whose]}</h1>
        <p lang={language === 'nl' ? undefined : 'nl'}>
          <strong>{practice.title}</strong>
        </p>
        {whose === 'own' && <OwnPart view={view} />}
        {whose === 'free' && <ClaimPart view={view} />}
        {whose === 'others' && <OthersPart view={view} />}
      </div>
    </Layout>
  );
}

function OwnPart({ view }: { view: ChangeView }) {
  const { page, practice, submission } = view;
  const t = startTexts[page.language];
  const handedIn = view.handedIn[0] ?? null;
  return (
    <>
      <p>{freshTexts[page.language].lastConfirmed(formatDate(practice.confirmedOn, page.language))}</p>
      <p>{handedIn === null ? t.changeLead : t.changeHandedIn}</p>
      <OwnActions page={page} practice={practice} handedIn={handedIn} submission={submission} />
    </>
  );
}

function ClaimPart({ view }: { view: ChangeView }) {
  const { page, practice, organisations, handedIn, submission } = view;
  const t = startTexts[page.language];
  if (organisations.length === 0) {
    return (
      <>
        <p>{view.doer}</p>
        <p>{t.claimOnly}</p>
        <NoOrganisation view={view} />
      </>
    );
  }
  const claims = new Map(handedIn.map((draft) => [draft.organisation, draft]));
  const claimants = organisations.filter(({ id }) => !claims.has(id));
  return (
    <>
      <p>{view.doer}</p>
      <p>{handedIn.length === 0 ? t.claimLead : t.changeHandedIn}</p>
      {organisations.map(({ id, name }) => (
        <HandedIn key={id} page={page} handedIn={claims.get(id) ?? null} of={organisations.length > 1 ? name : null} />
      ))}
      {claimants.length > 0 && (
        <form method="post" action={page.link(sharingPaths.change(practice.slug))} class="actions">
          <input type="hidden" name={submissionField} value={submission} />
          {claimants.map(({ id, name }) => (
            <button key={id} type="submit" name="organisation" value={id} class="button">
              {t.claimFor(name)}
            </button>
          ))}
        </form>
      )}
    </>
  );
}

function OthersPart({ view: { page, practice } }: { view: ChangeView }) {
  return (
    <>
      <p>{startTexts[page.language].changeOthers}</p>
      <p>
        <a class="button button-secondary" href={page.link(questionPaths.ask(practice.slug))}>
          {questionTexts[page.language].link}
        </a>
      </p>
    </>
  );
}
