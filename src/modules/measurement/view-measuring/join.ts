import type { StudyQuestion } from '../../evidence/contract';
import {
  type Catalogue,
  emptySelection,
  listPath,
  type PublishedPractice,
  type Selection,
  unstatedAge,
} from '../../practices/contract';

/** What somebody came from that nobody measured yet, and the practices that she could measure it of. */
export interface Join {
  question: StudyQuestion;
  /** The first ones of the list. */
  practices: readonly PublishedPractice[];
  total: number;
  /** Address of all of them. */
  list: string;
}

const mostNamed = 6;

/** @returns null when nothing was asked, or a practice that is not there */
export function joinOf(catalogue: Catalogue, question: StudyQuestion): Join | null {
  const { practice, workingElement, activityType, ageGroup, lifeEvent, setting } = question;
  if (practice) {
    const found = catalogue.bySlug(practice);
    return found ? { question, practices: [found], total: 1, list: listPath(emptySelection) } : null;
  }
  const filters: Selection['filters'] = {
    ...(workingElement && { workingElements: [workingElement] }),
    ...(activityType && { activityTypes: [activityType] }),
    // What is for all ages is for this one as well.
    ...(ageGroup && { ageGroups: [ageGroup, unstatedAge] }),
    ...(lifeEvent && { lifeEvents: [lifeEvent] }),
    ...(setting && { settings: [setting] }),
  };
  if (Object.keys(filters).length === 0) return null;
  const selection = { ...emptySelection, filters };
  const { page, total } = catalogue.select({ ...selection, pageSize: mostNamed });
  return { question, practices: page, total, list: listPath(selection) };
}
