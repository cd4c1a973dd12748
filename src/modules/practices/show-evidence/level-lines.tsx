import { Section } from '../../../design/section';
import { formatDate } from '../../../platform/texts/format';
import type { Language } from '../../../platform/texts/language';
import { vocabularies } from '../../vocabularies/contract';
import type { LevelLine } from '../evidenced-level';
import { showEvidenceTexts } from './texts';

/** Each change of what studies say, with its day; for the history of a practice. */
export function LevelLines({ lines, language }: { lines: readonly LevelLine[]; language: Language }) {
  const t = showEvidenceTexts[language];
  if (lines.length === 0) return null;
  const label = ({ level }: LevelLine) =>
    level === null ? t.noLevel : vocabularies.label('certainty-levels', level, language);
  return (
    <Section id="metingen" title={t.linesTitle}>
      <ul>
        {lines.map((line) => (
          <li key={line.seq}>
            {line.publishedAt && <time dateTime={line.publishedAt}>{formatDate(line.publishedAt, language)}</time>}:{' '}
            {t.line(label(line))} {t.rules[line.rule]}
          </li>
        ))}
      </ul>
    </Section>
  );
}
