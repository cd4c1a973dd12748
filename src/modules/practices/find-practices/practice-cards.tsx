import { renderToString } from 'preact-render-to-string';
import { asciiHtml, asciiText } from '../../../design/html-text';
import type { PageContext } from '../../../platform/http/page-context';
import { justKept, KeepStatus } from '../keep-practices/keep-status';
import { keepTexts } from '../keep-practices/texts';
import { cardId } from '../paths';
import { PracticeCard } from '../practice-card';
import type { PublishedPractice } from '../published-practice';
import { practiceTexts } from '../texts';
import type { Reason } from './reasons';

/** Ids of the two forms the buttons of the cards belong to: one form for all cards keeps the page small. */
export const cardForms = { keep: 'keep', remove: 'unkeep' } as const;

/** A card, in two parts: the paragraph that says why it is here goes between them. */
interface DrawnCard {
  before: string;
  after: string;
}

/** By what a card may know of the page; about 2 kB for each practice that was shown, as long as it is shown. */
const drawn = new Map<string, WeakMap<PublishedPractice, DrawnCard>>();

/**
 * Cards of practices as list items. A card is rendered once per language and kept, for rendering cards anew
 * takes most of the time of a list page; only the reasons differ from question to question.
 */
export function practiceCards(
  practices: readonly PublishedPractice[],
  page: PageContext,
  kept: ReadonlySet<string>,
  reasonsOf: (practice: PublishedPractice) => readonly Reason[],
): string[] {
  const cards = { kept: drawnFor(page, true), other: drawnFor(page, false) };
  const arrivedAt = justKept(page.search);
  const why = whyHtml(`${practiceTexts[page.language].fits} ${gap}`).split(gap);
  // Most cards of a page are there for the same reasons.
  const written = new Map<string, string>();
  const pieces: string[] = [];
  for (const practice of practices) {
    const { slug } = practice.record;
    const isKept = kept.has(slug);
    const known = isKept ? cards.kept : cards.other;
    const { before, after } = known.get(practice) ?? drawCard(practice, page, isKept);
    const reasons = reasonsOf(practice);
    pieces.push(before);
    if (reasons.length > 0) addReasons(pieces, why, reasons, written);
    if (slug === arrivedAt) pieces.push(renderToString(<KeepStatus page={page} slug={slug} kept={kept} />));
    pieces.push(after);
  }
  return pieces;
}

function addReasons(
  pieces: string[],
  [before = '', after = '']: readonly string[],
  reasons: readonly Reason[],
  written: Map<string, string>,
): void {
  pieces.push(before);
  reasons.forEach((reason, index) => {
    if (index > 0) pieces.push(', ');
    pieces.push(reasonHtml(reason, written));
  });
  pieces.push(after);
}

function reasonHtml({ text, lang }: Reason, written: Map<string, string>): string {
  const key = lang ? `${lang} ${text}` : text;
  const known = written.get(key);
  if (known !== undefined) return known;
  const html = lang ? `<span lang="${lang}">${asciiText(text)}</span>` : asciiText(text);
  written.set(key, html);
  return html;
}

// What Card makes of its `why`; the test of this file holds the two together.
const whyHtml = (text: string) => `<p class="card-why">${text}</p>`;
const gap = '\u0000';

function drawnFor({ language, prefix }: PageContext, kept: boolean): WeakMap<PublishedPractice, DrawnCard> {
  const reader = `${language} ${prefix} ${kept}`;
  const known = drawn.get(reader) ?? new WeakMap();
  drawn.set(reader, known);
  return known;
}

function drawCard(practice: PublishedPractice, page: PageContext, kept: boolean): DrawnCard {
  const html = renderToString(<CardItem practice={practice} page={page} kept={kept} reasons={[{ text: gap }]} />);
  const [before = '', after = ''] = asciiHtml(html).split(whyHtml(`${practiceTexts[page.language].fits} ${gap}`));
  const card = { before, after };
  drawnFor(page, kept).set(practice, card);
  return card;
}

export function CardItem({
  practice,
  page,
  kept,
  reasons,
}: {
  practice: PublishedPractice;
  page: PageContext;
  kept: boolean;
  reasons: readonly Reason[];
}) {
  const t = keepTexts[page.language];
  const { slug, title } = practice.record;
  return (
    <li id={cardId(slug)} tabIndex={-1}>
      <PracticeCard practice={practice} language={page.language} link={page.link} reasons={reasons} definedRings>
        <button
          class="button-quiet"
          type="submit"
          form={kept ? cardForms.remove : cardForms.keep}
          name="slug"
          value={slug}
        >
          {kept ? t.remove : t.keep}
          <span class="visually-hidden">
            : <span lang={page.language === 'nl' ? undefined : 'nl'}>{title}</span>
          </span>
        </button>
      </PracticeCard>
    </li>
  );
}
