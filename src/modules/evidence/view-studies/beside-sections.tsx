import { DataTable } from '../../../design/data-table';
import { FactList } from '../../../design/fact-list';
import { Section } from '../../../design/section';
import type { PageContext } from '../../../platform/http/page-context';
import { formatNumber } from '../../../platform/texts/format';
import { formatEffect } from '../format-effect';
import { nameInterval } from '../name-evidence/name-cell';
import { beginSentence } from '../name-evidence/name-question';
import { evidenceWords } from '../name-evidence/texts';
import { evidencePaths } from '../paths';
import type { LeftOutReason } from '../study-results';
import type { Synthesis } from '../synthesis';
import type { StudiesModel } from './studies-model';
import { studiesTexts } from './texts';

export interface StudiesView {
  page: PageContext;
  model: StudiesModel;
}

const reasons: readonly LeftOutReason[] = ['mixed-ages', 'same-study', 'account'];

/** More names would make the page long; the file has them all. */
const mostNamed = 20;

/** What answers the question and does not count, one by one with why. */
export function LeftOutSection({ page: { language }, model: { leftOut } }: StudiesView) {
  const t = studiesTexts[language];
  const words = evidenceWords[language];
  const groups = reasons
    .map((reason) => ({
      reason,
      records: leftOut.filter((each) => each.reason === reason).map(({ record }) => record),
    }))
    .filter(({ records }) => records.length > 0);
  return (
    <Section id="niet-meegeteld" title={t.leftOutTitle}>
      {groups.length === 0 && <p>{t.nothingLeftOut}</p>}
      <ul>
        {groups.map(({ reason, records }) => (
          <li key={reason}>
            {t.leftOutLine(words.measurements(formatNumber(records.length, language)), words.leftOut[reason])}:
            <ul>
              {records.slice(0, mostNamed).map(({ id, source, url, year, n }) => (
                <li key={id}>
                  {url ? <a href={url}>{source}</a> : source}, {year} ({words.people(formatNumber(n, language))})
                </li>
              ))}
              {records.length > mostNamed && (
                <li>{t.leftOutMore(formatNumber(records.length - mostNamed, language))}</li>
              )}
            </ul>
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** What whoever measured learnt of it, the newest first. */
export function LearntSection({ page: { language }, model: { learnt } }: StudiesView) {
  const t = studiesTexts[language];
  if (learnt.length === 0) return null;
  const lang = language === 'nl' ? undefined : 'nl';
  return (
    <Section id="geleerd" title={t.learntTitle}>
      <FactList
        wide
        facts={learnt.slice(0, mostAccounts).map(({ source, year, learnt: text }) => ({
          name: `${source}, ${year}`,
          value: (
            <span lang={lang} class="typed-text">
              {text}
            </span>
          ),
        }))}
      />
    </Section>
  );
}

/** More would make the page long, and says little more. */
const mostAccounts = 10;

/** What people told, what changed and what did not with equal weight. */
export function AccountsSection({ page: { language }, model: { accounts } }: StudiesView) {
  const t = studiesTexts[language];
  if (accounts.length === 0) return null;
  const lang = language === 'nl' ? undefined : 'nl';
  const typed = (text: string) => (
    <span lang={lang} class="typed-text">
      {text}
    </span>
  );
  return (
    <Section id="verteld" title={t.accountsTitle}>
      {accounts.slice(0, mostAccounts).map(({ id, source, year, n, account }) => (
        <article key={id}>
          <h3 lang={lang}>{t.row(source, String(year), evidenceWords[language].people(formatNumber(n, language)))}</h3>
          {account && (
            <FactList
              wide
              facts={[
                { name: t.asked, value: typed(account.asked) },
                { name: t.how, value: typed(account.how) },
                { name: t.changed, value: typed(account.changed) },
                { name: t.unchanged, value: typed(account.unchanged) },
              ]}
            />
          )}
        </article>
      ))}
    </Section>
  );
}

/** Published reviews of the same kind of approach: beside the measurements, never added to them. */
export function SynthesesSection({ page: { language }, model: { syntheses } }: StudiesView) {
  const t = studiesTexts[language];
  if (syntheses.length === 0) return null;
  const found = ({ effect, ci, finding }: Synthesis) => {
    if (effect === undefined) return finding?.[language];
    if (!ci) return `${formatEffect(effect, language)} (${t.noInterval})`;
    return nameInterval({ estimate: effect, lower: ci[0], upper: ci[1] }, language);
  };
  return (
    <Section id="overzichten" title={t.synthesesTitle}>
      <p>{t.synthesesLead}</p>
      <DataTable
        id="overzichtstabel"
        caption={t.synthesesTable}
        captionHidden
        stacked
        headers={t.synthesisHeaders}
        rows={syntheses.map((each) => [
          `${each.authors}, ${each.year}`,
          t.synthesis(each.scope[language], each.k === undefined ? null : formatNumber(each.k, language)),
          found(each),
          each.design && evidenceWords[language].synthesisDesigns[each.design],
          each.certainty?.[language],
        ])}
      />
    </Section>
  );
}

/** Everything to check the page with. */
export function DataSection({ page, model: { question } }: StudiesView) {
  const t = studiesTexts[page.language];
  const links = [
    { text: t.csv, path: evidencePaths.csv(question) },
    { text: t.script, path: evidencePaths.script(question) },
    { text: t.method, path: evidencePaths.method },
    { text: t.explanation, path: evidencePaths.explanation },
  ];
  return (
    <Section id="narekenen" title={t.dataTitle}>
      <ul>
        {links.map(({ text, path }) => (
          <li key={path}>
            <a href={page.link(path)}>{beginSentence(text)}</a>
          </li>
        ))}
      </ul>
    </Section>
  );
}
