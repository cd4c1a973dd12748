import type { Language } from '../../../platform/texts/language';
import { areas } from '../../areas/contract';
import type { Catalogue } from '../catalogue/catalogue-answers';
import { chosenParts } from '../find-practices/chosen-parts';
import { findTexts } from '../find-practices/texts';
import type { FollowTarget } from '../follow';
import { practicePaths } from '../paths';
import type { PublishedPractice } from '../published-practice';
import { selectionContext } from '../selection-context';
import { pageNames, selectionQuery } from '../selection-query';
import { followTexts } from './texts';

/** Whether there is such a practice or municipality; a search always is. */
export function targetExists(target: FollowTarget, catalogue: Catalogue): boolean {
  if (target.kind === 'practice') return catalogue.bySlug(target.slug) !== undefined;
  return target.kind === 'search' || areas.place(target.nis)?.municipality.nis === target.nis;
}

/** What is followed, in words: a title, "praktijken in Herselt", "praktijken met “weduwe”, 60-plus". */
export function targetLabel(target: FollowTarget, catalogue: Catalogue, language: Language): string {
  const t = followTexts[language].targets;
  if (target.kind === 'practice') {
    // A practice that left the database is still followed until its follower stops it.
    return oneLine(catalogue.called(target.slug).title);
  }
  if (target.kind === 'municipality') return t.municipality(areas.place(target.nis)?.municipality.name ?? target.nis);
  const { q } = target.selection;
  const words = [...(q === '' ? [] : [`“${q}”`]), ...filterLabels(target, language)];
  return words.length === 0 ? t.everything : t.search(words.join(', '));
}

/**
 * The same for a mail to somebody who did not confirm yet: without what was typed, or this form would send anybody's
 * words to anybody's mailbox.
 */
export function safeLabel(target: FollowTarget, catalogue: Catalogue, language: Language): string {
  if (target.kind !== 'search' || target.selection.q === '') return targetLabel(target, catalogue, language);
  const words = filterLabels(target, language);
  const t = followTexts[language].targets;
  return words.length === 0 ? t.someSearch : t.search([t.ownWords, ...words].join(', '));
}

const filterLabels = ({ selection }: FollowTarget & { kind: 'search' }, language: Language) =>
  chosenParts(selection, findTexts[language].near.tag, language).map(({ label }) => label);

/** Where it can be seen on the site, without language prefix. */
export function targetPath(target: FollowTarget): string {
  if (target.kind === 'practice') return practicePaths.practice(target.slug);
  if (target.kind === 'municipality') return practicePaths.list(new URLSearchParams({ [pageNames.near]: target.nis }));
  return practicePaths.list(selectionQuery(target.selection, pageNames, selectionContext.defaultPageSize));
}

/** The practices it is about now. */
export function practicesOf(target: FollowTarget, catalogue: Catalogue): PublishedPractice[] {
  if (target.kind === 'practice') return [catalogue.bySlug(target.slug)].filter((each) => each !== undefined);
  if (target.kind === 'search') return catalogue.select(target.selection).every();
  return catalogue.all().filter(({ record }) => record.municipalities.includes(target.nis));
}

export const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
