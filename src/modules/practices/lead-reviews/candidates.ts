import { type Viewer, visitor } from '../../../platform/access/viewer';
import { belgianDay } from '../../../platform/texts/format';
import { addWorkingDays, workingDays } from '../../../platform/texts/working-days';
import { type PracticeInterests, type RoundParts, reviewBar } from '../access';
import { type GrantedLevel, type ReviewLevel, reviewersNeeded } from '../review';

interface Person {
  id: string;
  name: string;
}

/** What decides who may judge a practice. */
export interface Interests extends PracticeInterests, RoundParts {
  /** Members of its organisations, by organisation. */
  members: ReadonlyMap<string, readonly string[]>;
  /** Asked before in the same round. */
  asked: readonly string[];
}

/** The reviewers who may judge a practice, in their order: none who is barred, and nobody twice in one round. */
export function candidatesFor<Reviewer extends Person>(
  reviewers: readonly Reviewer[],
  { members, asked, ...interests }: Interests,
): Reviewer[] {
  const viewerOf = ({ id, name }: Person): Viewer => ({
    ...visitor,
    person: id,
    name,
    platformRoles: ['reviewer'],
    memberships: interests.organisations
      .filter((organisation) => members.get(organisation)?.includes(id))
      .map((organisation) => ({ organisation, role: 'reader' })),
  });
  return reviewers.filter(
    (reviewer) => !asked.includes(reviewer.id) && reviewBar(viewerOf(reviewer), interests, interests) === null,
  );
}

/** Working days after which a reviewer who handed nothing in may be released. */
export const patience = 10;

/** The last day on which the judgement of a reviewer is waited for; ISO. */
export const expectedBy = (askedAt: Date): string => addWorkingDays(belgianDay(askedAt), patience);

/** Who can be released: asked more than `patience` working days ago, and has not handed in. @param today ISO day */
export const silentReviewers = <Reviewer extends { askedAt: Date; conflicted: boolean; handedInAt: Date | null }>(
  asked: readonly Reviewer[],
  today: string,
): Reviewer[] =>
  asked.filter(
    ({ askedAt, conflicted, handedInAt }) =>
      !conflicted && handedInAt === null && workingDays(belgianDay(askedAt), today) > patience,
  );

/** Level 2 builds on level 1; a level in force can be judged again before it ends. */
export const levelsToAsk = (inForce: GrantedLevel | null): readonly ReviewLevel[] => (inForce === null ? [1] : [1, 2]);

/** How many reviewers an open round still lacks. */
export const reviewersLacking = (level: ReviewLevel, asked: readonly { conflicted: boolean }[]): number =>
  Math.max(0, reviewersNeeded[level] - asked.filter(({ conflicted }) => !conflicted).length);
