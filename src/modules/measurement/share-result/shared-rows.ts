import { formatNumber } from '../../../platform/texts/format';
import type { Language } from '../../../platform/texts/language';
import { areas } from '../../areas/contract';
import { evidenceWords, pointOf } from '../../evidence/contract';
import { vocabularies } from '../../vocabularies/contract';
import { withShownInterval } from '../result/shown-numbers';
import type { Shareable } from '../shared-cohort';
import { measurementTexts } from '../texts';
import { figuresIn } from '../view-result/figures';
import { shareTexts } from './texts';

/** What will be shared, with the names of what it holds codes of. */
export interface SharedView {
  cohort: Shareable;
  practice: string;
  instrument: string;
}

/** Each thing that everybody will see, by name; what is unknown is not there. */
export function sharedRows(
  { cohort, practice, instrument }: SharedView,
  language: Language,
): { name: string; value: string }[] {
  const t = shareTexts[language].names;
  const { costs, outcomes } = cohort;
  const [first] = outcomes;
  const number = (value: number | null | undefined) =>
    value === null || value === undefined ? null : formatNumber(value, language);
  const concept = (scheme: string, id: string | null) =>
    id === null ? null : vocabularies.label(scheme, id, language);
  const rows: [string, string | null][] = [
    [t.practice, practice],
    [t.source, cohort.source],
    [t.evaluator, cohort.evaluatorName],
    [t.year, String(cohort.year)],
    [t.municipality, cohort.nis && (areas.place(cohort.nis)?.municipality.name ?? cohort.nis)],
    [t.age, cohort.ageGroup ?? measurementTexts[language].mixedAges],
    [t.lifeEvent, concept('life-events', cohort.lifeEvent)],
    [t.setting, concept('settings', cohort.setting)],
    [t.instrument, instrument],
    [t.design, shareTexts[language].designs[cohort.design]],
    ...outcomes.flatMap((outcome) => outcomeRows(outcome, language)),
    ...(first?.subgroups ?? []).map(({ ageGroup, n, estimate, variance }): [string, string] => [
      t.subgroup(ageGroup),
      `${figuresIn(language).effect(withShownInterval({ estimate, variance }))}, N = ${n}`,
    ]),
    [t.euroPerParticipant, number(costs?.euroPerParticipant)],
    [t.hoursPerParticipant, number(costs?.hoursPerParticipant)],
    [t.volunteersPerParticipant, number(costs?.volunteersPerParticipant)],
    [t.euroPerImproved, number(costs?.euroPerImproved)],
    [t.adverse, measurementTexts[language].adverse[cohort.adverse]],
  ];
  return rows.flatMap(([name, value]) => (value === null ? [] : [{ name, value }]));
}

function outcomeRows(
  { construct, followUpMonths, n, nComparison, effect }: Shareable['outcomes'][number],
  language: Language,
): [string, string | null][] {
  const t = shareTexts[language].names;
  const when = followUpMonths === 0 ? t.after : t.months(followUpMonths);
  const number = (value: number | null) => (value === null ? null : formatNumber(value, language));
  return [
    [`${t.people}, ${when}`, number(n)],
    [`${t.comparison}, ${when}`, number(nComparison)],
    [
      `${t.effect}, ${when}`,
      effect &&
        `${effect.metric} ${figuresIn(language).effect(withShownInterval(effect))}: ${evidenceWords[language].directions[construct][pointOf(effect)]}`,
    ],
  ];
}
