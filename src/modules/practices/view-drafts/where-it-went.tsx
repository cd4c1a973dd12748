import type { PageContext } from '../../../platform/http/page-context';
import type { Catalogue } from '../catalogue/catalogue-answers';
import { practicePaths } from '../paths';
import { draftsTexts } from './texts';

/** What became of a published practice that no longer has a page of its own. */
export type Gone =
  | { state: 'merged'; slug: string; title: string }
  /** With the reason of the editors, as typed. */
  | { state: 'withdrawn'; note: string | null };

/** @returns null of what is shown at its own address, or never was */
export function goneOf(practices: Pick<Catalogue, 'bySlug' | 'withdrawn'>, slug: string): Gone | null {
  const now = practices.bySlug(slug)?.record;
  if (now) return now.slug === slug ? null : { state: 'merged', slug: now.slug, title: now.title };
  const withdrawn = practices.withdrawn(slug);
  return withdrawn ? { state: 'withdrawn', note: withdrawn.note } : null;
}

/** Why it is no longer shown, or where it is now. */
export function WhereItWent({ page, gone }: { page: PageContext; gone: Gone | null }) {
  const t = draftsTexts[page.language];
  if (gone?.state === 'merged') {
    return (
      <p>
        {t.nowPartOf} <a href={page.link(practicePaths.practice(gone.slug))}>{gone.title}</a>
      </p>
    );
  }
  if (!gone?.note) return null;
  return (
    <>
      <p>{t.withdrawnWhy}</p>
      <p class="typed-text" lang="nl">
        {gone.note}
      </p>
    </>
  );
}
