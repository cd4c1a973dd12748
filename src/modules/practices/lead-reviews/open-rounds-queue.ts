import { jobScope } from '../../../platform/access/viewer';
import type { DeskQueue } from '../check-drafts/handlers';
import { managePaths } from '../manage-practice/paths';
import { reviewersNeeded } from '../review';
import type { SharingSources } from '../share-practice/open-draft';
import { reviewersLacking } from './candidates';
import { type Round, readOpenRounds } from './queries';
import { leadTexts } from './texts';

/** Reviews that go on, for the editors' desk: who handed in, never what. */
export const openRoundsQueue =
  ({ deps, people, catalogue }: SharingSources): DeskQueue =>
  async (language) => {
    const rounds = await deps.database.read(jobScope, readOpenRounds);
    const names = await people.names(rounds.flatMap(({ asked }) => asked.map(({ reviewer }) => reviewer)));
    const practices = await catalogue();
    const t = leadTexts[language];
    const noteOf = ({ level, asked }: Round) => {
      const ready = asked.filter(({ conflicted, handedInAt }) => !conflicted && handedInAt !== null);
      const who = ready.map(({ reviewer }) => names.get(reviewer)).filter((name) => name);
      const progress = t.queueNote(t.levels[level], ready.length, reviewersNeeded[level], who.join(', '));
      const lacking = reviewersLacking(level, asked);
      return lacking > 0 ? `${progress}; ${t.queueLacking(lacking)}` : progress;
    };
    return {
      title: t.queue,
      items: rounds.map((round) => ({
        label: practices.bySlug(round.slug)?.record.title ?? round.slug,
        path: managePaths.practice(round.slug),
        note: noteOf(round),
      })),
    };
  };
