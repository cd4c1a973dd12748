import type { Language } from '../../../platform/texts/language';
import { toldRows } from '../hear-participants/choice-name';
import type { ShownArm, ShownChange, ShownResult } from '../result/shown-result';
import { figuresIn } from './figures';
import { resultTexts } from './texts';

/** Every number of a result as it is shown, by name; what is held back is not there. */
export function resultRows(result: ShownResult, language: Language): { name: string; value: string }[] {
  const t = resultTexts[language];
  const { group, comparison, consistency } = result;
  if (!group) return [];
  const figures = figuresIn(language);
  const rows: [string, string | null][] = [
    ...armRows(group, language),
    ...(comparison
      ? armRows(comparison, language).map(([name, value]): [string, string | null] => [t.ofComparison(name), value])
      : []),
    ...controlledRows(result, language),
    ...result.subgroups.flatMap(({ ageGroup, n, change }) => partRows(t.subgroup(ageGroup), n, change, language)),
    ...result.followUps.flatMap(({ months, n, change }) => partRows(t.months(months), n, change, language)),
    ...toldRows(result.told, language),
    [t.numbers.alpha, consistency && `${figures.number(consistency.alpha)} (N = ${consistency.n})`],
  ];
  return rows.flatMap(([name, value]) => (value === null ? [] : [{ name, value }]));
}

type Row = [name: string, value: string | null];

function armRows({ attendance, change, levels, counts, crossing }: ShownArm, language: Language): Row[] {
  const t = resultTexts[language];
  const { number, difference, effect, probability } = figuresIn(language);
  const { pairs, before, after, lost, startDifference } = attendance;
  const maybe = (value: number | null | undefined) => (value === null || value === undefined ? null : number(value));
  const levelOf = (mean: number, spread: number | null) =>
    spread === null ? number(mean) : `${number(mean)} (${number(spread)})`;
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
    [t.numbers.t, change.t === null || change.p === null ? null : t.tTest(number(change.t), probability(change.p))],
    [t.numbers.r, maybe(change.r)],
    [t.numbers.smcc, change.smcc && effect(change.smcc)],
    [t.numbers.smcr, change.smcr && effect(change.smcr)],
    [t.numbers.improved, maybe(counts.get('improved'))],
    [t.numbers.unchanged, maybe(counts.get('unchanged'))],
    [t.numbers.worsened, maybe(counts.get('worse'))],
    [
      t.numbers.mcnemar,
      crossing && out !== null && began !== null ? t.mcnemarTest(out, began, probability(crossing.exactP)) : null,
    ],
  ];
}

function controlledRows({ controlled }: ShownResult, language: Language): Row[] {
  if (!controlled) return [];
  const t = resultTexts[language];
  const { number, difference, effect, probability } = figuresIn(language);
  const { change, smdOfChange, controlled: found, ancova, startDifference } = controlled;
  return [
    [t.numbers.controlled, difference(change)],
    [t.numbers.smd, smdOfChange && effect(smdOfChange)],
    [t.numbers.effect, found && effect(found)],
    [t.numbers.ancova, ancova && `${difference(ancova)}, ${probability(ancova.p)}, R² = ${number(ancova.r2)}`],
    [t.numbers.start, startDifference === null ? null : number(startDifference)],
  ];
}

function partRows(name: string, n: number, change: ShownChange, language: Language): Row[] {
  const { difference, effect } = figuresIn(language);
  const t = resultTexts[language];
  return [
    [`${name}: ${t.numbers.pairs}`, String(n)],
    [`${name}: ${t.numbers.change}`, difference(change)],
    [`${name}: SMCR`, change.smcr && effect(change.smcr)],
  ];
}
