import { Notice } from '../../../design/notice';
import { Pagination } from '../../../design/pagination';
import type { PageContext } from '../../../platform/http/page-context';
import type { OutboxEntry, OutboxPage as OutboxPart } from '../../../platform/mail/outbox';
import { formatMoment } from '../../../platform/texts/format';
import { AdministrationPage } from '../administration-page';
import { organisationPaths } from '../paths';
import { outboxTexts } from './texts';

/** Which mails are shown, as the address says it. Links to sign in are many, and bury what else waits. */
export const outboxChoices = ['alles', 'zonder-aanmelden', 'wacht'] as const;
type OutboxChoice = (typeof outboxChoices)[number];

export interface OutboxPageProps {
  page: PageContext;
  outbox: OutboxPart;
  shown: OutboxChoice;
  number: number;
  pages: number;
  /** Texts of what waits, by id; null when there is a mail server: then nobody has to read them here. */
  texts: ReadonlyMap<string, string> | null;
}

/** What waits to be mailed and what was. */
export function OutboxPage(props: OutboxPageProps) {
  const { page, outbox, shown, number, pages, texts } = props;
  const { language } = page;
  const t = outboxTexts[language];
  return (
    <AdministrationPage page={page} texts={t}>
      {texts && (
        <Notice kind="attention">
          <p>{t.noServer}</p>
        </Notice>
      )}
      <Choices page={page} shown={shown} />
      <h2>{outbox.total === 0 ? t.none[shown] : t.count(outbox.total, outbox.unsent)}</h2>
      <ul class="rows">
        {outbox.entries.map((entry) => (
          <li key={entry.id}>
            <Entry page={page} entry={entry} text={texts?.get(entry.id) ?? null} />
          </li>
        ))}
      </ul>
      <Pagination
        language={language}
        page={number}
        pages={pages}
        href={(other) => page.link(organisationPaths.outbox(other, shown))}
      />
    </AdministrationPage>
  );
}

function Choices({ page, shown }: Pick<OutboxPageProps, 'page' | 'shown'>) {
  const t = outboxTexts[page.language];
  return (
    <p class="view-switch">
      <span>{t.show}</span>
      {outboxChoices.map((choice) => (
        <a
          key={choice}
          href={page.link(organisationPaths.outbox(1, choice))}
          aria-current={choice === shown ? 'page' : undefined}
        >
          {t.choices[choice]}
        </a>
      ))}
    </p>
  );
}

function Entry({ page, entry, text }: { page: PageContext; entry: OutboxEntry; text: string | null }) {
  const t = outboxTexts[page.language];
  const { subject, recipient, sentAt, lastError } = entry;
  const moment = (at: Date) => formatMoment(at, page.language);
  return (
    <div>
      <strong>{subject}</strong>
      <p class="quiet">
        {t.to(recipient)}
        <br />
        {sentAt ? t.sent(moment(sentAt)) : `${t.made(moment(entry.createdAt))}. ${t.waits(entry.attempts)}`}
        {!sentAt && lastError && (
          <>
            <br />
            {t.error(lastError)}
          </>
        )}
      </p>
      {text !== null && (
        <details>
          <summary aria-label={t.openOf(subject, recipient)}>{t.open}</summary>
          <p class="mail-text">{withLinks(text, page.baseUrl)}</p>
        </details>
      )}
    </div>
  );
}

/** The text with addresses of this site as links; any other address stays text. */
function withLinks(text: string, baseUrl: string) {
  const parts = text.split(/(https?:\/\/[^\s<>"]+)/);
  return parts.map((part) => (part.startsWith(`${baseUrl}/`) ? <a href={part}>{part}</a> : part));
}
