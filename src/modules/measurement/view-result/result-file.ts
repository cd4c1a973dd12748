import { byteOrderMark, writeCsv } from '../../../platform/export/csv';
import type { Download } from '../../../platform/export/download';
import { belgianDay } from '../../../platform/texts/format';
import type { Language } from '../../../platform/texts/language';
import { costRows } from './cost-rows';
import { resultRows } from './result-rows';
import { nothingYet, standingLines } from './result-standing';
import type { ResultView } from './result-view';
import { resultTexts } from './texts';

export const resultFileFormats = ['csv', 'json'] as const;
export type ResultFileFormat = (typeof resultFileFormats)[number];

/** What the page shows, and nothing more: the same counts are held back. */
export function resultFile(
  view: Omit<ResultView, 'page' | 'sharing'>,
  format: ResultFileFormat,
  language: Language,
): Download {
  const fileName = `uitkomst-${view.cohort.id.toLowerCase().replace(/[^a-z0-9-]/g, '')}.${format}`;
  return format === 'csv'
    ? { fileName, contentType: 'text/csv; charset=UTF-8', body: csvOf(view, language) }
    : { fileName, contentType: 'application/json; charset=UTF-8', body: JSON.stringify(jsonOf(view), null, 2) };
}

function csvOf(view: Omit<ResultView, 'page' | 'sharing'>, language: Language): string {
  const { result, cohort, instrument, organisation } = view;
  const t = resultTexts[language];
  const { title, lines } = nothingYet(view, language);
  const told = result.group ? [t.asOf, standingLines(view, language).join(' ')] : [title, lines.join(' ')];
  const rows = [
    [t.columns.name, t.columns.value],
    [t.facts.evaluator, cohort.evaluatorName || organisation],
    [t.facts.instrument, instrument.name],
    [t.facts.when, t.period(cohort.startsOn, cohort.endsOn)],
    told,
    ...[...resultRows(result, instrument, language), ...costRows(result, instrument, language)].flatMap(
      // A spreadsheet takes what begins with a plus for a formula; without that one, the others go as well.
      ({ name, value }) => (value === null ? [] : [[name, value.replaceAll(/\+(?=\d)/g, '')]]),
    ),
  ];
  return byteOrderMark + writeCsv(rows, ';');
}

function jsonOf({
  result,
  cohort,
  instrument,
  organisation,
  parts,
  awaited,
  leftOut,
}: Omit<ResultView, 'page' | 'sharing'>): object {
  const arm = (shown: (typeof result)['group']) => shown && { ...shown, counts: Object.fromEntries(shown.counts) };
  return {
    cohort: {
      id: cohort.id,
      practice: cohort.practice,
      design: cohort.design,
      from: cohort.startsOn,
      to: cohort.endsOn,
    },
    instrument: { id: instrument.id, source: instrument.source, betterIs: instrument.betterIs },
    measuredBy: cohort.evaluatorName || organisation,
    categories: instrument.categories.map(({ name }) => name),
    parts: parts.map(({ part, madeAt, changed }) => ({ part, madeOn: belgianDay(madeAt), changedSince: changed })),
    awaited,
    leftOut,
    ...result,
    group: arm(result.group),
    comparison: arm(result.comparison),
  };
}
