import { Fragment } from 'preact';
import type { Language } from '../../../platform/texts/language';
import { keepTexts } from './texts';

/** That practices of a list are no longer in the database, by their titles. */
export function DroppedTitles({ language, titles }: { language: Language; titles: readonly string[] }) {
  const { one, more } = keepTexts[language].dropped;
  if (titles.length === 0) return null;
  const quoted = titles.map((title, at) => (
    <Fragment key={title}>
      {at > 0 && ', '}“{language === 'nl' ? title : <span lang="nl">{title}</span>}”
    </Fragment>
  ));
  return titles.length === 1 ? (
    <>
      {quoted} {one}
    </>
  ) : (
    <>
      {more} {quoted}.
    </>
  );
}
