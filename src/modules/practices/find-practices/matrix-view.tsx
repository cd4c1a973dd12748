import { DataTable } from '../../../design/data-table';
import type { PageContext } from '../../../platform/http/page-context';
import { vocabularies } from '../../vocabularies/contract';
import { practicePaths } from '../paths';
import { unstatedAge } from '../selection';
import { filterValueLabel } from '../selection-context';
import { countPractices } from '../texts';
import { listPath } from './list-address';
import type { ListModel } from './list-model';
import { type Matrix, matrixOf } from './matrix';
import { findTexts } from './texts';

/** Working elements against age groups: how many practices, and where there are none yet. */
export function MatrixView({ page, model: { selection, result } }: { page: PageContext; model: ListModel }) {
  const t = findTexts[page.language].matrix;
  // What was chosen narrows the table too: a cell outside the choice could not be opened with the same count.
  const { workingElements, ageGroups } = selection.filters;
  const practices = result.every();
  const matrix = matrixOf(
    practices,
    workingElements ?? ids('working-elements'),
    ageGroups ?? [...ids('age-groups'), unstatedAge],
  );
  const label = (key: 'workingElements' | 'ageGroups', id: string) => filterValueLabel(key, id, page.language);
  const largest = largestCount(matrix);
  const cell = (element: string, age: string, count: number) => (
    <Cell
      page={page}
      count={count}
      largest={largest}
      place={t.place(label('workingElements', element), label('ageGroups', age))}
      href={page.link(
        listPath({
          ...selection,
          page: 1,
          filters: { ...selection.filters, workingElements: [element], ageGroups: [age] },
        }),
      )}
    />
  );
  return (
    <>
      <p class="quiet">
        {t.hint} {matrix.noElement > 0 && t.noElement(countPractices(matrix.noElement, page.language))}
      </p>
      <p class="quiet scroll-hint matrix-hint">{t.scroll}</p>
      <DataTable
        id="matrix"
        caption={t.caption}
        headers={[
          t.element,
          ...matrix.ages.map((age) => (
            <AgeHead key={age} label={label('ageGroups', age)} short={age === unstatedAge ? t.unstatedShort : age} />
          )),
        ]}
        rows={matrix.rows.map(({ element, counts }) => [
          label('workingElements', element),
          ...matrix.ages.map((age, column) => cell(element, age, counts[column] ?? 0)),
        ])}
      />
    </>
  );
}

/** "jongeren (13-17 jaar)"; where there is no room "13-17", with the words for who listens. */
function AgeHead({ label, short }: { label: string; short: string }) {
  return (
    <>
      <span class="matrix-age" aria-hidden="true">
        {short}
      </span>
      <span class="matrix-age-words">{label}</span>
    </>
  );
}

const ids = (scheme: string) => vocabularies.scheme(scheme).concepts.map(({ id }) => id);
const largestCount = ({ rows }: Matrix) => Math.max(1, ...rows.flatMap(({ counts }) => counts));

/** Radii in SVG user units (CSS pixels): the area of a circle goes with the number. */
const radius = { least: 13, most: 30 };
/** Of the drawing: room for the line around the largest circle. */
const half = radius.most + 2;

function Cell({
  page,
  count,
  largest,
  place,
  href,
}: {
  page: PageContext;
  count: number;
  largest: number;
  /** Row and column in words. */
  place: string;
  href: string;
}) {
  const t = findTexts[page.language].matrix;
  if (count === 0) {
    return (
      <a class="matrix-empty" href={page.link(practicePaths.share)}>
        {t.none} <span>{t.share}</span>
        <span class="visually-hidden">: {place}</span>
      </a>
    );
  }
  const r = Math.max(radius.least, radius.most * Math.sqrt(count / largest)).toFixed(1);
  return (
    <a class="matrix-cell" href={href}>
      <span class="visually-hidden">
        {countPractices(count, page.language)}: {place}
      </span>
      <svg viewBox={`${-half} ${-half} ${2 * half} ${2 * half}`} width={2 * half} height={2 * half} aria-hidden="true">
        <circle r={r} />
        <text y="5" text-anchor="middle">
          {count}
        </text>
      </svg>
    </a>
  );
}
