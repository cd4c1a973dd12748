import type { Language } from '../../../platform/texts/language';
import { toldRows } from '../hear-participants/choice-name';
import type { Instrument } from '../instrument';
import type { CountId } from '../result/people-classes';
import type { ShownChange } from '../result/shown-numbers';
import type { ShownArm, ShownResult } from '../result/shown-result';
import { figuresIn } from './figures';
import { resultTexts } from './texts';

/** Every number of a result as it is shown, by name; what is held back is not there. */
export function resultRows(
  result: ShownResult,
  instrument: Instrument,
  language: Language,
): { name: string; value: string }[] {
  const t = resultTexts[language];
  const { group, comparison, consistency, measure } = result;
  if (!group) return [];
  const figures = figuresIn(language);
  const rows: [string, string | null][] = [
    ...armRows(group, instrument, language),
    ...(comparison
      ? armRows(comparison, instrument, language).map(([name, value]): [string, string | null] => [
          t.ofComparison(name),
          value,
        ])
      : []),
    ...controlledRows(result, instrument, language),
    ...result.subgroups.flatMap((part) => partRows(t.subgroup(part.ageGroup), part, instrument, language)),
    ...result.followUps.flatMap((part) => partRows(t.months(part.months), part, instrument, language)),
    ...toldRows(result.told, language),
    [t.numbers.threshold, measure && figures.number(measure.threshold)],
    [t.numbers.alpha, consistency && `${figures.number(consistency.alpha)} (N = ${consistency.n})`],
  ];
  return rows.flatMap(([name, value]) => (value === null ? [] : [{ name, value }]));
}

type Row = [name: string, value: string | null];

/** Names an effect: below 0 is better whatever the scale, so where higher is better its sign is not that of the change. */
const effectNames =
  ({ betterIs }: Instrument, language: Language) =>
  (name: string): string =>
    betterIs === 'higher' ? resultTexts[language].turned(name) : name;

function armRows(arm: ShownArm, instrument: Instrument, language: Language): Row[] {
  const { attendance, change, levels, counts, crossing } = arm;
  const t = resultTexts[language];
  const { number, difference, effect, probability, chance } = figuresIn(language);
  const ofEffect = effectNames(instrument, language);
  const { pairs, before, after, lost, startDifference } = attendance;
  const maybe = (value: number | null | undefined) => (value === null || value === undefined ? null : number(value));
  const levelOf = (mean: number, spread: number | null) =>
    spread === null ? number(mean) : t.numbers.withSpread(number(mean), number(spread));
  const [out, began] = [counts.get('crossed-out') ?? null, counts.get('crossed-in') ?? null];
  return [
    [t.numbers.pairs, number(pairs)],
    [t.numbers.before, maybe(before)],
    [t.numbers.after, maybe(after)],
    [t.numbers.lost, maybe(lost)],
    [t.numbers.lostDifference, startDifference && difference(startDifference)],
    [t.numbers.meanBefore, levels && levelOf(levels.before, levels.sdBefore)],
    [t.numbers.meanAfter, levels && levelOf(levels.after, levels.sdAfter)],
    [t.numbers.change, difference(change)],
    [t.numbers.t, change.p && chance(change.p)],
    [t.numbers.r, maybe(change.r)],
    [ofEffect(t.numbers.smcc), change.smcc && effect(change.smcc)],
    [ofEffect(t.numbers.smcr), change.smcr && effect(change.smcr)],
    ...categoryRows(arm, instrument, language),
    [t.numbers.improved, countText(counts, 'improved', language)],
    [t.numbers.unchanged, countText(counts, 'unchanged', language)],
    [t.numbers.worsened, countText(counts, 'worse', language)],
    [t.numbers.betterCategory, countText(counts, 'better-category', language)],
    [t.numbers.worseCategory, countText(counts, 'worse-category', language)],
    [
      t.numbers.mcnemar,
      crossing && out !== null && began !== null
        ? t.mcnemarTest(out, began, probability(crossing.exactP))
        : t.flow.hidden,
    ],
  ];
}

/** How many were in each category, before and after. */
function categoryRows({ counts }: ShownArm, { categories }: Instrument, language: Language): Row[] {
  const t = resultTexts[language];
  return (['before', 'after'] as const).flatMap((moment) =>
    categories.map(
      ({ name }, i): Row => [
        t.numbers.inCategory(t.categories[name] ?? name, t.numbers.when[moment]),
        countText(counts, `${moment}-${i}`, language),
      ],
    ),
  );
}

/** Null where it was not counted at all. */
function countText(counts: ShownArm['counts'], id: CountId, language: Language): string | null {
  const count = counts.get(id);
  if (count === undefined) return null;
  return count === null ? resultTexts[language].flow.hidden : figuresIn(language).number(count);
}

function controlledRows({ controlled }: ShownResult, instrument: Instrument, language: Language): Row[] {
  if (!controlled) return [];
  const t = resultTexts[language];
  const ofEffect = effectNames(instrument, language);
  const { signed, difference, effect, chance } = figuresIn(language);
  const { change, smdOfChange, controlled: found, ancova, startDifference } = controlled;
  return [
    [t.numbers.controlled, difference(change)],
    [ofEffect(t.numbers.smd), smdOfChange && effect(smdOfChange)],
    [ofEffect(t.numbers.effect), found && effect(found)],
    [t.numbers.ancova, ancova && `${difference(ancova)}, ${chance(ancova.p)}`],
    [t.numbers.start, startDifference === null ? null : signed(startDifference)],
  ];
}

function partRows(
  name: string,
  { n, change }: { n: number; change: ShownChange },
  instrument: Instrument,
  language: Language,
): Row[] {
  const { difference, effect } = figuresIn(language);
  const t = resultTexts[language];
  return [
    [`${name}: ${t.numbers.pairs}`, String(n)],
    [`${name}: ${t.numbers.change}`, difference(change)],
    [effectNames(instrument, language)(`${name}: SMCR`), change.smcr && effect(change.smcr)],
  ];
}
