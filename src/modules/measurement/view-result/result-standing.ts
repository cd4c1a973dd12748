import { formatDate } from '../../../platform/texts/format';
import type { Language } from '../../../platform/texts/language';
import { monthsLater } from '../cohort';
import type { PartStanding } from '../keep-result/assembled';
import type { ResultView } from './result-view';
import { resultTexts } from './texts';

type Standing = Pick<ResultView, 'parts' | 'awaited' | 'leftOut' | 'result'>;

/** Of when a result is, why it is not of today, who is left out, and what is awaited. */
export function standingLines({ parts, awaited, leftOut, result }: Standing, language: Language): string[] {
  const t = resultTexts[language];
  const dayOf = ({ madeAt }: PartStanding) => formatDate(madeAt, language);
  const made = parts.map((each) =>
    each.part === 'after' ? t.madeOn(dayOf(each)) : t.laterMadeOn(t.months(monthsLater[each.part]), dayOf(each)),
  );
  const waiting = awaited.map(({ part, people }) =>
    part === 'after' ? t.newerAwaited(people) : t.laterAwaited(t.months(monthsLater[part]), people),
  );
  const since = parts.some(({ changed }) => changed) ? [t.changedSince(result.fewest)] : [];
  return [...made, ...since, ...leftOut.map((each) => leftOutLine(each, language)), ...waiting];
}

function leftOutLine({ part, people }: ResultView['leftOut'][number], language: Language): string {
  const t = resultTexts[language];
  return t.leftOut(part === 'after' ? null : t.months(monthsLater[part]), people);
}

/** Why there is no result to see, and what it takes. */
export function nothingYet(
  { parts, awaited, leftOut, result }: Standing,
  language: Language,
): { title: string; lines: readonly string[] } {
  const t = resultTexts[language];
  const people = awaited.find(({ part }) => part === 'after')?.people;
  if (people !== undefined) return { title: t.tooFewTitle, lines: [t.awaited(people), t.awaitedWhy] };
  const left = leftOut.filter(({ part }) => part === 'after').map((each) => leftOutLine(each, language));
  if (parts.length > 0) return { title: t.renewingTitle, lines: [t.renewing(result.fewest), ...left] };
  return { title: t.tooFewTitle, lines: [t.tooFew(result.fewest), ...left] };
}
