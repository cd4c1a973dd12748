import type { Hono } from 'hono';
import type { DuringRestore } from '../../platform/database/backup';
import { migrationsFrom } from '../../platform/database/migrate';
import type { AppEnv } from '../../platform/http/app-env';
import { createCookies } from '../../platform/http/cookies';
import { largestBody } from '../../platform/http/limit-body';
import type { Command, Deps, Module } from '../../platform/module';
import { createOrganisations, createPeople } from '../identity/contract';
import { mountAddImages } from './add-images/handlers';
import { forgetQuestionsJob } from './ask-owner/forget-questions';
import { questionHomeItems } from './ask-owner/home-items';
import { returnQuestionsJob } from './ask-owner/return-questions';
import { createCatalogueReader, type ReadCatalogue } from './catalogue/catalogue-reader';
import { type DeskQueue, mountCheckDrafts } from './check-drafts/handlers';
import { deskHomeItems } from './check-drafts/home-items';
import { checkLinksCommand, checkLinksJob } from './check-links/check-links';
import { forgetChecksJob } from './check-transfer/forget-checks';
import { mountCheckTransfer } from './check-transfer/handlers';
import { visitorChecks } from './check-transfer/visitor-checks';
import { mountComparePractices } from './compare-practices/handlers';
import { mountCountDeskWork } from './count-desk-work/handlers';
import { mountExportPractices } from './export-practices/handlers';
import { limitExports } from './export-practices/limit-exports';
import { mountFindPractices } from './find-practices/handlers';
import { forgetFollowsJob } from './follow-practices/forget-follows';
import { mountAskFollow } from './follow-practices/handlers';
import { mountFollowMail } from './follow-practices/mail-handlers';
import { sendDigestsJob } from './follow-practices/send-digests';
import { mountHandInPractice } from './hand-in-practice/handlers';
import { forgetImportsJob } from './import-practices/forget-imports';
import { mountImportPractices } from './import-practices/handlers';
import { largestImport } from './import-practices/import-row';
import { importPaths } from './import-practices/paths';
import { askOwnersJob } from './keep-fresh/ask-owners';
import { freshQueue, mountFreshDesk } from './keep-fresh/desk-handlers';
import { mountKeepFresh } from './keep-fresh/handlers';
import { mountKeepPractices } from './keep-practices/handlers';
import { keepList } from './keep-practices/keep-list';
import { deleteKeptList } from './keep-practices/queries';
import { keepTexts } from './keep-practices/texts';
import { leadQueues, mountLeadPractices } from './lead-practices';
import { beforeHandIn } from './lead-reviews/round-mail';
import { loadContent } from './load-content/load-content';
import { standField } from './manage-practice/form';
import type { ReadStudySteps } from './manage-practice/life-steps';
import { practicePaths, practiceRoutes } from './paths';
import { mountPrepareSharing } from './prepare-sharing/handlers';
import { mountPracticeFeeds } from './publish-practices/feed-handlers';
import { mountPracticeApi } from './publish-practices/handlers';
import { practiceOpenData } from './publish-practices/open-data';
import { moveCatalogueBeyond, readCatalogueState } from './queries';
import { mountReviewPractice, type ReadToldInside } from './review-practice/handlers';
import { reviewHomeItems } from './review-practice/home-items';
import { adoptionHomeItems } from './run-elsewhere/home-items';
import { mountShareInOrganisation } from './share-in-organisation/handlers';
import { listHomeItems } from './share-in-organisation/home-items';
import { listRoutes } from './share-in-organisation/paths';
import { forgetListsJob } from './share-list/forget-lists';
import { mountShareList } from './share-list/handlers';
import { mountFindDuplicates } from './share-practice/duplicate-handlers';
import { mountSharePractice } from './share-practice/handlers';
import type { Sharing, SharingSources } from './share-practice/open-draft';
import { sharingPaths, sharingRoutes } from './share-practice/paths';
import { mountStartPractice } from './start-practice/handlers';
import { mountSuggestPractices } from './suggest-practices/handlers';
import { practiceTexts } from './texts';
import { typedFields } from './typed-fields';
import { mountUseOthersWork, othersWorkQueues } from './use-others-work';
import { mountViewDrafts } from './view-drafts/handlers';
import { draftHomeItems } from './view-drafts/home-items';
import { mountViewPractice } from './view-practice/handlers';
import { formsForSignedIn, forSignedIn } from './work-paths';

const files = import.meta.glob<string>('./migrations/*.sql', { query: '?raw', import: 'default', eager: true });
export const practiceMigrations = migrationsFrom(files);
export const practiceCommands = (deps: Deps): Command[] => [checkLinksCommand(deps)];

/** Running processes read the catalogue again after a restore: its number is one that none of them has seen. */
export const duringRestore: DuringRestore = async (db) => {
  const before = await readCatalogueState(db);
  return () => moveCatalogueBeyond(db, before.version);
};

/** The practice database: loads the content that comes with the platform and serves it. */
export async function createPracticesModule(
  given: Deps,
  { readStudySteps, readToldInside }: { readStudySteps: ReadStudySteps; readToldInside: ReadToldInside },
): Promise<Module & { catalogue: ReadCatalogue }> {
  const loaded = await loadContent(given);
  if (loaded > 0) given.log.info('practices.content-loaded', { practices: loaded });
  const { read: catalogue, watch, warmUp } = await createCatalogueReader(given);
  const deps = { ...given, database: watch(given.database) };
  const cookies = createCookies(deps);
  const keep = keepList(deps, cookies);
  const checks = visitorChecks(deps, cookies);
  const organisations = createOrganisations(deps.database);
  const people = createPeople(deps.database);
  const sources = { deps, catalogue, people, organisations };
  const queues = deskQueues(sources);
  return {
    name: 'practices',
    catalogue,
    warmUp,
    jobs: [
      forgetListsJob(deps),
      checkLinksJob(deps),
      forgetChecksJob(deps),
      forgetFollowsJob(deps),
      sendDigestsJob({ ...deps, catalogue }),
      forgetImportsJob(deps, organisations),
      returnQuestionsJob({ ...deps, catalogue, people }),
      forgetQuestionsJob(deps),
      askOwnersJob({ ...deps, people, organisations }),
    ],
    openData: practiceOpenData(catalogue),
    openAddresses: [
      practicePaths.suggest,
      practicePaths.feedNew,
      practicePaths.feedChanged,
      practiceRoutes.exportSelection,
    ],
    forSignedIn,
    formsForSignedIn,
    carriedFields: [standField, 'version'],
    typedFields,
    oneClickAddresses: [practiceRoutes.stopFollowing],
    largeBodies: [
      ...[sharingPaths.start, sharingRoutes.images].map((path) => ({ path, maxSize: largestBody })),
      { path: importPaths.start, maxSize: largestImport },
    ],
    publicPages: async () => [
      { path: practicePaths.list(), changedOn: null },
      { path: practicePaths.share, changedOn: null },
      ...(await catalogue())
        .all()
        .map(({ record, changedOn }) => ({ path: practicePaths.practice(record.slug), changedOn })),
    ],
    navigation: (language) => [{ label: practiceTexts[language].navigation, path: practicePaths.list() }],
    prepare: async (c) => {
      await keep.prepare(c);
      await checks.prepare(c);
    },
    forgetPerson: async (db, person) => {
      await deleteKeptList(db, person);
      await checks.forgetAccount(db, person);
    },
    headerItems: (c) => [
      { label: keepTexts[c.get('language')].headerItem(keep.read(c).length), path: practicePaths.kept },
    ],
    homeItems: async (c) => [
      ...(await deskHomeItems(c, deps, queues)),
      ...(await reviewHomeItems(c, deps)),
      ...(await draftHomeItems(c, deps)),
      ...(await questionHomeItems(c, deps)),
      ...(await listHomeItems(c, deps)),
      ...(await adoptionHomeItems(c, deps)),
    ],
    routes: (app, site) => {
      const limit = limitExports(() => deps.clock().getTime());
      const { exportSelection, exportKept, exportShared } = practiceRoutes;
      app.on('GET', [exportSelection, exportKept, exportShared, listRoutes.export], limit);
      mountFindPractices(app, site, catalogue, keep);
      mountSuggestPractices(app, catalogue);
      mountPrepareSharing(app, site);
      mountPracticeApi(app, site, catalogue);
      mountPracticeFeeds(app, site, catalogue);
      mountExportPractices(app, site, catalogue, deps);
      mountComparePractices(app, site, catalogue, keep);
      mountKeepPractices(app, site, catalogue, deps, keep, checks);
      mountAskFollow(app, { deps, site, catalogue });
      mountFollowMail(app, { deps, site, catalogue });
      mountCheckTransfer(app, { deps, site, catalogue, keep, checks });
      mountReviewPractice(app, {
        ...{ deps, site, readToldInside },
        beforeHandIn: (slug) => beforeHandIn(deps, people, slug),
      });
      mountSharing(app, { ...sources, site }, queues);
      mountLeadPractices(app, { ...sources, site, readStudySteps });
      mountShareInOrganisation(app, { deps, site, catalogue, people, organisations, keep, checks });
      mountShareList(app, { deps, site, catalogue, cookies, keep, checks });
      // Last: a slug may be any word, so the fixed addresses go first.
      mountViewPractice(app, site, catalogue, deps, keep);
    },
  };
}

/** What waits for editors. */
const deskQueues = (sources: SharingSources): DeskQueue[] => [
  ...leadQueues(sources),
  ...othersWorkQueues(sources),
  freshQueue(sources),
];

/** From the first word of a draft to handing it in. */
function mountSharing(app: Hono<AppEnv>, sharing: Sharing, queues: readonly DeskQueue[]): void {
  mountFindDuplicates(app, sharing);
  mountStartPractice(app, sharing);
  mountImportPractices(app, sharing);
  mountSharePractice(app, sharing);
  mountAddImages(app, sharing);
  mountKeepFresh(app, sharing);
  mountFreshDesk(app, sharing);
  mountCountDeskWork(app, sharing);
  mountHandInPractice(app, sharing);
  mountCheckDrafts(app, { ...sharing, queues });
  mountUseOthersWork(app, sharing);
  mountViewDrafts(app, sharing);
}
