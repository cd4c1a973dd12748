import type { DraftAnswers } from '../draft';
import type { DuplicateFacts } from '../likely-duplicates';
import { readPlaces } from './typed-places';

/** What a draft says by which another practice can be recognised as the same. */
export function duplicateFactsOf({ fields }: Pick<DraftAnswers, 'fields'>): DuplicateFacts {
  const text = (field: string) => (typeof fields[field] === 'string' ? fields[field] : '').trim();
  return {
    title: text('title'),
    summary: text('summary'),
    municipalities: readPlaces(text('municipalities')).found,
    organisation: text('organisation') || null,
    activityTypes: typeof fields.activityTypes === 'object' ? fields.activityTypes : [],
  };
}
