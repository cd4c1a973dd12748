import { type Cohort, dueOn, type Moment, momentsOf, type Participant, takesAnswers } from '../cohort';
import { isAskedAt } from '../progress';
import type { ResultPart } from './counted';

/**
 * How many people a part of a result waits for: who began, did not stop, and did not answer yet. It waits no longer
 * once a later moment is asked, or no answers are taken any more.
 * @param today ISO day
 */
export function awaitedFor(
  cohort: Cohort,
  part: ResultPart,
  participants: readonly Pick<Participant, 'id' | 'dropOut'>[],
  answered: readonly { participant: string; moment: Moment }[],
  today: string,
): number {
  const asked = momentsOf(cohort);
  const later = asked[asked.indexOf(part) + 1];
  if (!takesAnswers(cohort) || (later !== undefined && dueOn(cohort, later) <= today)) return 0;
  const whoAnswered = (at: Moment) =>
    new Set(answered.flatMap(({ participant, moment }) => (moment === at ? [participant] : [])));
  const [began, ended] = [whoAnswered('before'), whoAnswered(part)];
  return participants.filter((each) => isAskedAt(each, part) && began.has(each.id) && !ended.has(each.id)).length;
}
