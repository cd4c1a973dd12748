import { DataTable } from '../../../design/data-table';
import { Notice } from '../../../design/notice';
import { Section } from '../../../design/section';
import type { PageContext } from '../../../platform/http/page-context';
import { formatNumber } from '../../../platform/texts/format';
import { type EffectSize, effectSizes, evidencePaths, groupNeeded, nameAssumptions } from '../../evidence/contract';
import type { CohortPlan } from '../cohort';
import { adviseOn } from '../plan-advice';
import { planTexts } from './texts';
import type { PlanTexts } from './texts.nl';

const sizes = Object.keys(effectSizes) as EffectSize[];

/** What is advised on. */
export type AdvisedPlan = Pick<CohortPlan, 'design' | 'expected'>;

/** How many people a plan needs to see an effect, and which design is the strongest that is still feasible. */
export function AdviceSection({ page, plan }: { page: PageContext; plan: AdvisedPlan }) {
  const { language } = page;
  const t = planTexts[language];
  const { smallest, kind, chance } = adviseOn(plan);
  return (
    <Section id="advies" title={t.adviceTitle}>
      <Notice kind={kind === 'feasible' || kind === 'as-planned' ? 'info' : 'attention'}>
        <p>{t.advice[kind](plan.expected, chance)}</p>
        {smallest !== null && <p>{t.smallest(formatNumber(Math.round(smallest * 100) / 100, language))}</p>}
      </Notice>
      <DataTable
        id="aantallen"
        caption={t.adviceCaption}
        stacked
        numeric={[1, 2, 3]}
        headers={t.adviceHeaders}
        rows={sizes.map((size) => numbersOf(size, t))}
      />
      <p class="quiet">
        {nameAssumptions(sizes, language)} <a href={page.link(evidencePaths.methodPeople)}>{t.toMethods}</a>
      </p>
    </Section>
  );
}

function numbersOf(size: EffectSize, t: PlanTexts): string[] {
  const [single, each] = [groupNeeded('paired', size), groupNeeded('two-groups', size)];
  const together = { answering: 2 * each.answering, beginning: 2 * each.beginning };
  return [t.sizes[size], ...[single, each, together].map(t.needed)];
}
