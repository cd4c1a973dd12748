import { words } from '../search/fold';
import type { ManagedPractice } from './queries';

const mostFound = 30;

/** Practices whose title or address has all the words, as far as typed; by title. All are looked at, also hidden ones. */
export function findByTitle(practices: readonly ManagedPractice[], q: string): ManagedPractice[] {
  const typed = words(q);
  if (typed.length === 0) return [];
  const matches = ({ record, slug }: ManagedPractice) => {
    const own = [...words(record.title), ...slug.split('-')];
    return typed.every((word) => own.some((each) => each.startsWith(word)));
  };
  return practices
    .filter(matches)
    .sort((a, b) => a.record.title.localeCompare(b.record.title, 'nl'))
    .slice(0, mostFound);
}
