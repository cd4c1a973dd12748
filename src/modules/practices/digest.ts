import type { Rhythm } from './follow';
import type { PublishedPractice } from './published-practice';

/** Whole days, as ISO dates: from the first one on, until before the last one. */
export interface Days {
  from: string;
  until: string;
}

type Dated = Pick<PublishedPractice, 'publishedOn' | 'changedOn'>;

/**
 * What a practice is in a digest about these days. Dates of practices are days, and the day of sending is not over: it
 * belongs to the next digest, so that nothing falls between two digests and nothing is told twice.
 */
export function newsOf({ publishedOn, changedOn }: Dated, { from, until }: Days): 'new' | 'changed' | null {
  const within = (day: string) => day >= from && day < until;
  if (within(publishedOn)) return 'new';
  return within(changedOn) ? 'changed' : null;
}

/** Something followed, with the practices it is about now. */
export interface Followed<Follow> {
  follow: Follow;
  /** ISO date of the day it was confirmed: what happened before that is no news. */
  since: string;
  practices: readonly PublishedPractice[];
}

export interface NewsItem {
  practice: PublishedPractice;
  news: 'new' | 'changed';
}

/** The news of one follow; a practice of an earlier one is not told again. */
export interface DigestPart<Follow> {
  follow: Follow;
  items: NewsItem[];
}

/** What is new or changed in what somebody follows, each practice once; empty when there is nothing to tell. */
export function digestOf<Follow>(followed: readonly Followed<Follow>[], days: Days): DigestPart<Follow>[] {
  const told = new Set<string>();
  return followed.flatMap(({ follow, since, practices }) => {
    const [, from = since] = [since, days.from].toSorted();
    const own = { ...days, from };
    const items = practices.flatMap((practice): NewsItem[] => {
      const news = newsOf(practice, own);
      if (news === null || told.has(practice.record.slug)) return [];
      told.add(practice.record.slug);
      return [{ practice, news }];
    });
    return items.length > 0 ? [{ follow, items }] : [];
  });
}

/** Whether a next digest may go out. @param last ISO date of the last one, or of the first confirmation */
export const isDue = (rhythm: Rhythm, last: string, today: string): boolean => today >= nextDay(rhythm, last);

/** A week later; or the same day of the next month, or its last day when it has no such day. */
function nextDay(rhythm: Rhythm, last: string): string {
  const [year = 0, month = 0, day = 0] = last.split('-').map(Number);
  if (rhythm === 'weekly') return isoDay(year, month - 1, day + 7);
  const daysInNext = Number(isoDay(year, month + 1, 0).slice(-2));
  return isoDay(year, month, Math.min(day, daysInNext));
}

const isoDay = (year: number, month: number, day: number) =>
  new Date(Date.UTC(year, month, day)).toISOString().slice(0, 10);
