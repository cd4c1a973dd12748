import type { Context } from 'hono';
import { deskScope, type Viewer } from '../../../platform/access/viewer';
import { appendAudit } from '../../../platform/audit/audit-log';
import type { AppEnv } from '../../../platform/http/app-env';
import { notFound } from '../../../platform/http/http-error';
import { pageContext } from '../../../platform/http/page-context';
import { belgianDay } from '../../../platform/texts/format';
import { mayLead } from '../access';
import { cohenKappa } from '../agreement';
import { readAddresses } from '../hand-over-questions/queries';
import { readLevelMoments } from '../keep-levels/queries';
import { readInterests } from '../know-interests/queries';
import { candidatesFor, silentReviewers } from '../lead-reviews/candidates';
import type { ClosedRoundView } from '../lead-reviews/closed-round';
import { grantedLevel } from '../lead-reviews/granted-level';
import { leadersOf } from '../lead-reviews/leaders-of';
import { membersOf } from '../lead-reviews/members-of';
import { type HandedIn, type Round, readHandedIn, readRounds } from '../lead-reviews/queries';
import { refusedLevels } from '../lead-reviews/refused-levels';
import { type PracticeVersion, readPracticeVersions } from '../queries';
import { criteriaOf } from '../review';
import type { Sharing } from '../share-practice/open-draft';
import { findByTitle } from './find-by-title';
import { standOf } from './form';
import {
  type LifeStep,
  othersOf,
  outcomeSteps,
  type ReadStudySteps,
  stepsOfLevels,
  stepsOfStudies,
} from './life-steps';
import type { ManageView } from './page';
import { readAllManaged, readManaged, readPracticeSteps, readStepsOfDrafts, readTitles } from './queries';
import { versionDifferences } from './version-differences';

/** What leading a practice works with. */
export interface Leading extends Sharing {
  readStudySteps: ReadStudySteps;
}

/** All that the desk shows of one practice that was published. */
export async function manageView(
  c: Context<AppEnv>,
  { deps, site, people, organisations, readStudySteps }: Leading,
  editor: Viewer & { person: string },
  slug: string,
  q: string,
): Promise<ManageView> {
  const at = deps.clock();
  const read = await deps.database.write(deskScope(editor), async (db) => {
    const practice = await readManaged(db, slug);
    if (!practice) throw notFound();
    const rounds = await readRounds(db, slug);
    if (c.req.method === 'GET') {
      const actor = editor.person;
      const line = { at, actor, organisation: null, subjectKind: 'practice', subjectId: slug, detail: {} };
      await appendAudit(db, { ...line, action: 'read-practice-history', requestId: c.get('requestId') });
    }
    const closed: ClosedRoundView[] = [];
    for (const round of rounds) {
      if (round.closedAt) closed.push(closedView(round, await readHandedIn(db, slug, round.id)));
    }
    const addresses = await readAddresses(db, slug);
    const taken = await readPracticeSteps(db, slug, addresses);
    const steps: LifeStep[] = [
      ...(await readStepsOfDrafts(db, slug)),
      ...taken,
      ...outcomeSteps(rounds, taken),
      ...stepsOfStudies(await readStudySteps(db, addresses)),
      ...stepsOfLevels(await readLevelMoments(db, slug)),
    ];
    return {
      practice,
      rounds,
      closed,
      interests: await readInterests(db, slug),
      steps: steps.toSorted((one, other) => one.at.getTime() - other.at.getTime()),
      titles: await readTitles(db, steps.flatMap(othersOf)),
      versions: await readPracticeVersions(db, slug),
      found: q === '' ? [] : findByTitle(await readAllManaged(db), q),
    };
  });
  const { practice, rounds, steps, versions } = read;
  const open = rounds.find(({ closedAt }) => closedAt === null) ?? null;
  const all = await people.withPlatformRole('reviewer');
  const reviewers = await people.contacts(all.map(({ id }) => id));
  const asked = open?.asked.map(({ reviewer }) => reviewer) ?? [];
  const leaders = leadersOf(editor.person, open);
  const members = await membersOf(people, read.interests.organisations);
  const publisher = publisherOf(versions, open?.practiceVersion ?? practice.version);
  const interests = { ...read.interests, members, leaders, publisher };
  const others = candidatesFor(reviewers, { ...interests, steppedAside: [], asked: [] });
  const page = pageContext(c, site);
  return {
    page,
    practice,
    mayLead: mayLead(editor, interests, asked),
    stand: standOf(practice, open),
    organisations: await organisations.all(),
    names: await people.names([
      ...steps.map(({ by }) => by),
      ...versions.map(({ changedBy }) => changedBy),
      ...rounds.flatMap((round) => round.asked.map(({ reviewer }) => reviewer)),
    ]),
    steps,
    titles: read.titles,
    versions: versions.map((version, index) => {
      const before = versions[index + 1];
      return {
        ...version,
        differences: before ? versionDifferences(before, version, page.language) : null,
      };
    }),
    open,
    closed: read.closed,
    granted: grantedLevel(rounds, at),
    refused: refusedLevels(rounds, versions, practice.record),
    candidates: candidatesFor(reviewers, { ...interests, asked }),
    silent: silentReviewers(open?.asked ?? [], belgianDay(at)),
    barred: reviewers.length - others.length,
    steppedAside: others.filter(({ id }) => interests.steppedAside.includes(id)),
    q,
    found: read.found.filter(
      (other) => other.slug !== slug && (other.state === 'published' || other.state === 'stopped'),
    ),
    submission: deps.randomToken(),
    form: { deed: null, answers: {}, errors: [], moved: false },
  };
}

const publisherOf = (versions: readonly PracticeVersion[], judged: number): string | null =>
  versions.find(({ version }) => version === judged)?.changedBy ?? null;

/** With the agreement of each two reviewers, known by number. */
function closedView(round: Round, handedIn: readonly HandedIn[]): ClosedRoundView {
  const criteria = criteriaOf(round.level);
  const scored = handedIn.map(({ scores }) => criteria.map((criterion) => scores[criterion] ?? null));
  const pairs = scored.flatMap((a, first) =>
    scored.slice(first + 1).map((b, next) => ({
      first: first + 1,
      second: first + next + 2,
      kappa: cohenKappa(a, b),
    })),
  );
  return {
    round,
    inFavour: handedIn.filter(({ verdict }) => verdict).length,
    reviewers: handedIn.length,
    remarks: handedIn.flatMap(({ remark }) => (remark ? [remark] : [])).toSorted(),
    pairs,
  };
}
