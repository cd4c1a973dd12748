import { DataTable } from '../../../design/data-table';
import { Notice } from '../../../design/notice';
import { Section } from '../../../design/section';
import { formatNumber, formatPercent } from '../../../platform/texts/format';
import type { Language } from '../../../platform/texts/language';
import type { CohortPlan } from '../cohort';
import { adviseOn, assumed, type EffectSize, effectSizes } from '../plan-advice';
import { planTexts } from './texts';

const sizes = Object.keys(effectSizes) as EffectSize[];

/** How many people a plan needs to see an effect, and which design is the strongest that is still feasible. */
export function AdviceSection({
  language,
  plan,
}: {
  language: Language;
  plan: Pick<CohortPlan, 'design' | 'expected'>;
}) {
  const t = planTexts[language];
  const { single, compared, smallest, kind } = adviseOn(plan);
  const number = (value: number) => formatNumber(value, language);
  return (
    <Section id="advies" title={t.adviceTitle}>
      <Notice kind={kind === 'feasible' || kind === 'as-planned' ? 'info' : 'attention'}>
        <p>{t.advice[kind](plan.expected)}</p>
        {smallest !== null && <p>{t.smallest(number(Math.round(smallest * 100) / 100))}</p>}
      </Notice>
      <DataTable
        id="aantallen"
        caption={t.adviceCaption}
        stacked
        numeric={[1, 2]}
        headers={t.adviceHeaders}
        rows={sizes.map((size) => [t.sizes[size], number(single[size]), number(compared[size])])}
      />
      <p class="quiet">
        {t.assumptions(
          formatPercent(assumed.power, language),
          formatPercent(assumed.stops, language),
          number(assumed.correlation),
        )}
      </p>
    </Section>
  );
}
