import { FactList } from '../../../design/fact-list';
import { Section } from '../../../design/section';
import { formatNumber } from '../../../platform/texts/format';
import type { Language } from '../../../platform/texts/language';
import type { Account } from '../evidenced-level';
import { showEvidenceTexts } from './texts';

/** What people told, as organisations wrote it down: what changed and what did not, with equal weight. */
export function Accounts({ accounts, language }: { accounts: readonly Account[]; language: Language }) {
  const t = showEvidenceTexts[language];
  if (accounts.length === 0) return null;
  const lang = language === 'nl' ? undefined : 'nl';
  const typed = (text: string) => (
    <span lang={lang} class="typed-text">
      {text}
    </span>
  );
  return (
    <Section id="verteld" title={t.accountsTitle}>
      <p>{t.accountsLead}</p>
      {accounts.map(({ record, evaluatorName, year, n, asked, how, changed, unchanged }) => (
        <article key={record}>
          <h3>{t.account(evaluatorName, year, formatNumber(n, language))}</h3>
          <FactList
            wide
            facts={[
              { name: t.asked, value: typed(asked) },
              { name: t.how, value: typed(how) },
              { name: t.changed, value: typed(changed) },
              { name: t.unchanged, value: typed(unchanged) },
            ]}
          />
        </article>
      ))}
    </Section>
  );
}
