import { formatNumber } from '../../../platform/texts/format';
import type { Language } from '../../../platform/texts/language';
import { formatEffect } from '../format-effect';
import type { Apart, CellPool, MapCell } from '../map-cell';
import { evidenceWords } from './texts';

/** "met vergelijkingsgroep: 3 metingen, 72 mensen, minder eenzaam: −0,40 (−0,60 tot −0,20), op een nieuwe plaats …" */
export function namePool(
  { design, construct, k, people, direction, pooled, single, apart }: CellPool,
  language: Language,
) {
  const t = evidenceWords[language];
  const counts = `${t.measurements(formatNumber(k, language))}, ${t.people(formatNumber(people, language))}`;
  const show = (value: number) => formatEffect(value, language);
  const expected = pooled ? t.expected(show(pooled.predictionLower), show(pooled.predictionUpper)) : '';
  const found = nameInterval(pooled ?? single, language) + expected;
  const points = apart ? nameApart(apart, language) : `${t.directions[construct][direction]}${found && `: ${found}`}`;
  const about = construct === 'loneliness' ? '' : `${t.constructs[construct]}, `;
  return `${about}${t.designs[design]}: ${counts}, ${points}`;
}

/** "te weinig om samen te nemen: 1 van de 2 toont verbetering, 1 van de 2 toont geen duidelijk verschil" */
function nameApart(apart: Apart, language: Language): string {
  const t = evidenceWords[language];
  const all = apart.better + apart.none + apart.worse;
  const shown = (['better', 'none', 'worse'] as const).filter((each) => apart[each] > 0);
  const parts = shown.map((each) => t.apart[each](t.outOf(apart[each], formatNumber(all, language))));
  return t.tooFew(parts.join(', '));
}

/** "−0,40 (−0,60 tot −0,20)"; "" without an interval. */
export function nameInterval(
  found: { estimate: number; lower: number; upper: number } | null,
  language: Language,
): string {
  if (!found) return '';
  const show = (value: number) => formatEffect(value, language);
  return evidenceWords[language].interval(show(found.estimate), show(found.lower), show(found.upper));
}

/** How sure a cell is, in words. */
export const nameLevel = ({ level }: MapCell, language: Language): string =>
  level === null ? evidenceWords[language].noLevel : evidenceWords[language].levels[level];

/** All that a cell tells, line by line; the first says what says most. */
export function nameCell(cell: MapCell, language: Language): string[] {
  const t = evidenceWords[language];
  const count = (value: number) => formatNumber(value, language);
  return [
    ...cell.pools.map((pool) => namePool(pool, language)),
    ...(cell.direction === 'mixed' ? [t.directions.loneliness.mixed] : []),
    ...(cell.results > 0 ? [nameLevel(cell, language)] : []),
    ...(cell.adverse > 0 ? [t.adverse(count(cell.adverse))] : []),
    ...(cell.accounts > 0 ? [t.accounts(count(cell.accounts))] : []),
    ...(cell.samePeople > 0 ? [t.samePeople(count(cell.samePeople))] : []),
    ...(cell.mixedAges > 0 ? [t.mixedAges(count(cell.mixedAges))] : []),
  ];
}
