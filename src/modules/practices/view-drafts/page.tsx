import { Breadcrumb } from '../../../design/breadcrumb';
import { Layout } from '../../../design/layout';
import { Notice } from '../../../design/notice';
import { Section } from '../../../design/section';
import type { PageContext } from '../../../platform/http/page-context';
import { belgianDay, formatDate } from '../../../platform/texts/format';
import { homeCrumb } from '../../identity/contract';
import { type Draft, draftTitle, isChange } from '../draft';
import { freshnessOf } from '../freshness';
import { importPaths } from '../import-practices/paths';
import { importTexts } from '../import-practices/texts';
import { freshTexts } from '../keep-fresh/texts';
import { practicePaths } from '../paths';
import { isHandedIn, isOpenForWriting, isUnderway } from '../practice-state';
import type { ChangeObstacle } from '../share-practice/change-obstacle';
import { sharingPaths } from '../share-practice/paths';
import { NoOrganisation } from '../start-practice/page';
import { outlookOf } from './draft-outlook';
import { lastDone } from './last-done';
import { OwnActions } from './own-actions';
import type { OwnPractice } from './queries';
import { draftsTexts } from './texts';
import { type Gone, WhereItWent } from './where-it-went';

/** What one organisation shares. */
export interface OrganisationPractices {
  id: string;
  name: string;
  /** The reader may write for it. */
  mayWrite: boolean;
  drafts: readonly Draft[];
  practices: readonly OwnPractice[];
  /** Why changes can no longer be published, by draft. */
  obstacles: ReadonlyMap<string, ChangeObstacle>;
  /** Changes that leave their practice as it is published. */
  same: ReadonlySet<string>;
}

export interface MineView {
  page: PageContext;
  organisations: readonly OrganisationPractices[];
  /** Names of who saved last, by id. */
  names: ReadonlyMap<string, string>;
  /** Titles of the published practices that drafts change, by slug. */
  titles: ReadonlyMap<string, string>;
  /** What became of own practices that are no longer shown, by slug. */
  gone: ReadonlyMap<string, Gone>;
  submission: string;
  /** Drafts that were just made from a file; null when none were. */
  imported: number | null;
  /** A practice was just said to be right. */
  confirmed: boolean;
}

/** Drafts and published practices of the reader's organisations, with what comes next. */
export function MinePage({ view }: { view: MineView }) {
  const { page, organisations, imported } = view;
  const t = draftsTexts[page.language];
  return (
    <Layout page={page} title={t.title} hidden>
      <div class="wrap page-start">
        <Breadcrumb language={page.language} items={[homeCrumb(page), { label: t.title }]} />
        <h1>{t.title}</h1>
        <p class="lead">{t.lead}</p>
        {view.confirmed && (
          <Notice kind="done">
            <p>{freshTexts[page.language].confirmedNow}</p>
          </Notice>
        )}
        {imported !== null && (
          <Notice kind="done">
            <p>{importTexts[page.language].done(imported)}</p>
          </Notice>
        )}
        {organisations.some(({ mayWrite }) => mayWrite) ? (
          <p class="actions">
            <a class="button" href={page.link(sharingPaths.start)}>
              {t.share}
            </a>
            <a class="button button-secondary" href={page.link(importPaths.start)}>
              {t.importing}
            </a>
          </p>
        ) : (
          <NoOrganisation view={{ page, readOnly: organisations.length > 0 }} />
        )}
        {organisations.map((organisation) => (
          <Section key={organisation.id} id={`organisatie-${organisation.id}`} title={organisation.name}>
            <OrganisationPart view={view} organisation={organisation} />
          </Section>
        ))}
      </div>
    </Layout>
  );
}

function OrganisationPart({ view, organisation }: { view: MineView; organisation: OrganisationPractices }) {
  const t = draftsTexts[view.page.language];
  const { drafts, practices } = organisation;
  const underway = drafts.filter(({ state }) => isUnderway(state));
  // A published one stands among the practices.
  const past = drafts.filter(({ state }) => !isUnderway(state) && state !== 'published');
  if (drafts.length + practices.length === 0) return <p>{t.none}</p>;
  return (
    <>
      <DraftList view={view} title={t.underway} drafts={underway} organisation={organisation} />
      {practices.length > 0 && (
        <>
          <h3>{t.inDatabase}</h3>
          <ul class="own-practices">
            {practices.map((practice) => (
              <li key={practice.slug}>
                <PracticeLine view={view} practice={practice} organisation={organisation} />
              </li>
            ))}
          </ul>
        </>
      )}
      <DraftList view={view} title={t.past} drafts={past} organisation={organisation} />
    </>
  );
}

interface DraftListProps {
  view: MineView;
  title: string;
  drafts: readonly Draft[];
  organisation: OrganisationPractices;
}

function DraftList({ view, title, drafts, organisation }: DraftListProps) {
  if (drafts.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <ul class="own-practices">
        {drafts.map((draft) => (
          <li key={draft.id}>
            <DraftLine view={view} draft={draft} organisation={organisation} />
          </li>
        ))}
      </ul>
    </>
  );
}

function DraftLine(props: { view: MineView; draft: Draft; organisation: OrganisationPractices }) {
  const { view, draft, organisation } = props;
  const { page, names, titles } = view;
  const t = draftsTexts[page.language];
  const changed = draft.slug ? titles.get(draft.slug) : undefined;
  const { obstacles, same, mayWrite } = organisation;
  const prospects = { obstacle: obstacles.get(draft.id) ?? null, same: same.has(draft.id), mayWrite };
  const outlook = outlookOf(draft, prospects, page.today, page.language);
  const open = mayWrite && isOpenForWriting(draft.state);
  const last = lastDone(draft);
  const saved = t.last[last.what](formatDate(last.at, page.language), names.get(last.by ?? '') ?? '');
  return (
    <>
      <h4>
        <a href={page.link(sharingPaths.draft(draft.organisation, draft.id))}>
          {changed && isChange(draft) ? t.changeOf(changed) : draftTitle(draft) || t.nameless}
        </a>
      </h4>
      <p>
        <strong class={`draft-state draft-${draft.state}`}>
          {(isChange(draft) ? t.changeStates : t.states)[draft.state]}.
        </strong>{' '}
        {outlook}
      </p>
      <p class="quiet">{saved}</p>
      {open && (
        <p>
          <a
            class="button button-secondary"
            href={page.link(sharingPaths.step(draft.organisation, draft.id, 'what'))}
            aria-label={`${t.goOn}: ${draftTitle(draft) || t.nameless}`}
          >
            {t.goOn}
          </a>
        </p>
      )}
    </>
  );
}

function PracticeLine({
  view,
  practice,
  organisation: { mayWrite, drafts },
}: {
  view: MineView;
  practice: OwnPractice;
  organisation: OrganisationPractices;
}) {
  const { page, submission } = view;
  const t = draftsTexts[page.language];
  const { slug, title, state } = practice;
  const shown = state === 'published' || state === 'stopped';
  const handedIn = drafts.find((draft) => draft.slug === slug && isHandedIn(draft.state)) ?? null;
  return (
    <>
      <h4>{shown ? <a href={page.link(practicePaths.practice(slug))}>{title}</a> : title}</h4>
      <p>
        {t.published[state]}. {shown && t.stillRightUntil(formatDate(practice.confirmedAt, page.language))}{' '}
        {state === 'published' && freshnessOf(belgianDay(practice.confirmedAt), page.today) === 'outdated' && (
          <strong>{freshTexts[page.language].outdated}.</strong>
        )}
      </p>
      {!shown && <WhereItWent page={page} gone={view.gone.get(slug) ?? null} />}
      {mayWrite && shown && (
        <OwnActions
          page={page}
          practice={{ slug, title, state, confirmedOn: belgianDay(practice.confirmedAt) }}
          handedIn={handedIn}
          submission={submission}
        />
      )}
    </>
  );
}
