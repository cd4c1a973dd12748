import { formatDate } from '../../../platform/texts/format';
import type { Language } from '../../../platform/texts/language';
import { monthsLater } from '../cohort';
import type { PartStanding } from '../keep-result/assembled';
import type { ResultView } from './result-view';
import { resultTexts } from './texts';

type Standing = Pick<ResultView, 'cohort' | 'parts' | 'awaited' | 'leftOut' | 'result'>;

/** Of when a result is, why it is not of today, who is left out, and what is awaited. */
export function standingLines({ cohort, parts, awaited, leftOut, result }: Standing, language: Language): string[] {
  const t = resultTexts[language];
  const dayOf = ({ madeAt }: PartStanding) => formatDate(madeAt, language);
  const made = parts.map((each) =>
    each.part === 'after' ? t.madeOn(dayOf(each)) : t.laterMadeOn(t.months(monthsLater[each.part]), dayOf(each)),
  );
  const waiting = awaited.map(({ part, people }) =>
    part === 'after' ? t.newerAwaited(people) : t.laterAwaited(t.months(monthsLater[part]), people),
  );
  // What was shared is the last: nothing new comes of it.
  const isLast = cohort.state === 'shared';
  const later = isLast ? t.changedSinceShared : t.changedSince(result.fewest);
  const since = parts.some(({ changed }) => changed) ? [later] : [];
  return [...made, ...since, ...leftOutLines(leftOut, isLast, language), ...waiting];
}

/** @param isLast no result comes after it, in which they could count */
function leftOutLines(leftOut: ResultView['leftOut'], isLast: boolean, language: Language): string[] {
  const t = resultTexts[language];
  return leftOut.map(({ part, people }) => {
    const line = t.leftOut(part === 'after' ? null : t.months(monthsLater[part]), people);
    return isLast ? line : `${line} ${t.countFrom}`;
  });
}

/** Why there is no result to see, and what it takes. */
export function nothingYet(
  { cohort, parts, awaited, leftOut, result }: Standing,
  language: Language,
): { title: string; lines: readonly string[] } {
  const t = resultTexts[language];
  const people = awaited.find(({ part }) => part === 'after')?.people;
  if (people !== undefined) return { title: t.tooFewTitle, lines: [t.awaited(people), t.awaitedWhy] };
  const mainLeftOut = leftOut.filter(({ part }) => part === 'after');
  const left = leftOutLines(mainLeftOut, cohort.state === 'shared', language);
  if (parts.length > 0) return { title: t.renewingTitle, lines: [t.renewing(result.fewest), ...left] };
  return { title: t.tooFewTitle, lines: [t.tooFew(result.fewest), ...left] };
}
