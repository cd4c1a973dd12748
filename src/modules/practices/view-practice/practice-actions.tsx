import { questionPaths } from '../ask-owner/paths';
import { questionTexts } from '../ask-owner/texts';
import { followTexts } from '../follow-practices/texts';
import { KeepButton } from '../keep-practices/keep-button';
import { KeepStatus } from '../keep-practices/keep-status';
import { keepPlaceId, practicePaths } from '../paths';
import { adoptionPaths } from '../run-elsewhere/paths';
import { adoptionTexts } from '../run-elsewhere/texts';
import { sharingPaths } from '../share-practice/paths';
import type { PracticeView } from './practice-view';
import { viewTexts } from './texts';

/** Keep and compare, below the title; "Bewaar" is the one primary button of the page. */
export function PracticeActions({ view: { page, practice, kept: list, road } }: { view: PracticeView }) {
  const { slug, title } = practice.record;
  const kept = list.has(slug);
  const t = viewTexts[page.language];
  return (
    <section class="no-print" id={keepPlaceId} tabIndex={-1} aria-label={t.actions}>
      <div class="actions">
        <KeepButton
          page={page}
          slug={slug}
          title={title}
          kept={kept}
          returnTo={`${practicePaths.practice(slug)}#${keepPlaceId}`}
          look={kept ? 'button button-secondary' : 'button'}
        />
        <a class="button button-secondary" href={page.link(practicePaths.compare([slug]))}>
          {t.compare}
        </a>
        <a href={page.link(practicePaths.followPractice(slug))}>{followTexts[page.language].link}</a>
        <a href={page.link(questionPaths.ask(slug))}>{questionTexts[page.language].link}</a>
        <a href={page.link(adoptionPaths.tell(slug))}>{adoptionTexts[page.language].link}</a>
        {road && <a href={page.link(sharingPaths.change(slug))}>{t.roads[road]}</a>}
      </div>
      <KeepStatus page={page} slug={slug} kept={list} />
    </section>
  );
}
