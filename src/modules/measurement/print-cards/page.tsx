import { Breadcrumb } from '../../../design/breadcrumb';
import { DataTable } from '../../../design/data-table';
import { EmptyState } from '../../../design/empty-state';
import { Layout } from '../../../design/layout';
import { Notice } from '../../../design/notice';
import type { PageContext } from '../../../platform/http/page-context';
import type { Cohort } from '../cohort';
import { showCode } from '../participant-code';
import { measurementPaths } from '../paths';
import { measurementTexts } from '../texts';
import type { QrCode } from './qr-path';
import { cardTexts } from './texts';

/** By code-cards.css: two beside each other, four above each other. */
const cardsOnPage = 8;

interface CardView {
  code: string;
  qr: QrCode;
}

const crumbs = (page: PageContext, cohort: Cohort, title: string) => [
  { label: measurementTexts[page.language].navigation, href: page.link(measurementPaths.home) },
  { label: cohort.title, href: page.link(measurementPaths.cohort(cohort)) },
  { label: title },
];

/** Cards to cut out, each with a code and the way to the questions. */
export function CardsPage({
  page,
  cohort,
  cards,
  address,
}: {
  page: PageContext;
  cohort: Cohort;
  cards: readonly CardView[];
  /** Where a code is typed, as on paper. */
  address: string;
}) {
  const { language } = page;
  const t = cardTexts[language];
  return (
    <Layout page={page} title={t.title} sheets={['code-cards']} hidden>
      <div class="wrap page-start only-cards">
        <Breadcrumb language={language} items={crumbs(page, cohort, t.title)} />
        <h1>{t.title}</h1>
        {cards.length === 0 ? (
          <EmptyState
            title={t.none}
            action={{ label: t.make, href: page.link(measurementPaths.participants(cohort)) }}
          />
        ) : (
          <>
            <p class="lead">{t.lead(Math.ceil(cards.length / cardsOnPage))}</p>
            <p class="no-print">
              {t.how} <a href={page.link(measurementPaths.names(cohort))}>{t.toNames}</a>
            </p>
            <ul class="code-cards" lang={language === 'nl' ? undefined : language}>
              {cards.map((card) => (
                <Card key={card.code} page={page} card={card} address={address} />
              ))}
            </ul>
          </>
        )}
      </div>
    </Layout>
  );
}

function Card({ page: { language }, card, address }: { page: PageContext; card: CardView; address: string }) {
  const t = cardTexts[language];
  const { code, qr } = card;
  return (
    <li class="code-card">
      <svg viewBox={`0 0 ${qr.size} ${qr.size}`} role="img" aria-label={t.qr(showCode(code))}>
        <path d={qr.path} shape-rendering="crispEdges" />
      </svg>
      <div>
        <p>{t.cardBody(address)}</p>
        <p>{t.cardRights}</p>
      </div>
      <p class="code-text">{showCode(code)}</p>
    </li>
  );
}

/** Codes with an empty line behind each: who has which code is known on this paper only. */
export function NamesPage({ page, cohort, codes }: { page: PageContext; cohort: Cohort; codes: readonly string[] }) {
  const { language } = page;
  const t = cardTexts[language];
  return (
    <Layout page={page} title={t.namesTitle} sheets={['code-cards']} hidden>
      <div class="wrap page-start">
        <Breadcrumb language={language} items={crumbs(page, cohort, t.namesTitle)} />
        <h1>{t.namesCaption(cohort.title)}</h1>
        <p class="lead">{t.namesLead}</p>
        <Notice kind="attention">
          <p>{t.namesWarning}</p>
        </Notice>
        <p class="no-print">
          <a href={page.link(measurementPaths.cards(cohort))}>{t.toCards}</a>
        </p>
        <div class="names-list">
          <DataTable
            id="namen"
            caption={t.namesCaption(cohort.title)}
            captionHidden
            headers={t.headers}
            rows={codes.map((code) => [showCode(code), '', ''])}
          />
        </div>
      </div>
    </Layout>
  );
}
