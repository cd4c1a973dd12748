import { EvidenceCircle } from '../../../design/chart/evidence-circle';
import type { PageContext } from '../../../platform/http/page-context';
import type { MapCell } from '../map-cell';
import { nameCell } from '../name-evidence/name-cell';
import { beginSentence } from '../name-evidence/name-question';
import { evidenceWords } from '../name-evidence/texts';
import { evidencePaths } from '../paths';
import type { ShownCell } from './map-model';

/** Rings of a level: the steps of the ladder; what stands beside it has a sign of its own. */
export const ringsOf = ({ level }: MapCell): number =>
  level === '3' || level === '4' || level === '5' ? Number(level) : 0;

/** A cell of the map: a circle that says it at a glance, and the same in words for who comes with keyboard or ear. */
export function MapCellLink({
  page,
  shown: { cell, question },
  place,
  most,
}: {
  page: PageContext;
  shown: ShownCell;
  /** Row and column in words. */
  place: string;
  most: number;
}) {
  const { language } = page;
  const words = nameCell(cell, language);
  if (cell.direction === null) return <EmptyCell page={page} place={place} words={words} href={question} />;
  return (
    <a class="matrix-cell" href={page.link(evidencePaths.studies(question))}>
      <EvidenceCircle
        count={cell.results}
        most={most}
        sign={cell.direction}
        rings={ringsOf(cell)}
        harm={cell.level === 'mogelijk-nadelig'}
        alarm={cell.adverse > 0}
      />
      <CellWords place={place} words={words} />
    </a>
  );
}

/** Nothing with a number: an invitation, or the words and mixed measurements that there are. */
function EmptyCell({
  page,
  place,
  words,
  href,
}: {
  page: PageContext;
  place: string;
  words: readonly string[];
  href: ShownCell['question'];
}) {
  const t = evidenceWords[page.language];
  if (words.length > 0) {
    return (
      <a class="matrix-empty" href={page.link(evidencePaths.studies(href))}>
        {t.notMeasured} <span>{t.join}</span>
        <CellWords place={place} words={words} />
      </a>
    );
  }
  return (
    <a class="matrix-empty" href={page.link(evidencePaths.measure(href))}>
      {t.notMeasured} <span>{t.join}</span>
      <span class="visually-hidden">: {place}</span>
    </a>
  );
}

/** Shown on focus; always there for who hears it. */
const CellWords = ({ place, words }: { place: string; words: readonly string[] }) => (
  <span class="cell-words">
    <span class="visually-hidden">{place}: </span>
    {words.map(beginSentence).join('. ')}.
  </span>
);
