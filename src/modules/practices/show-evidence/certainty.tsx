import { formatDate } from '../../../platform/texts/format';
import type { Language } from '../../../platform/texts/language';
import { vocabularies } from '../../vocabularies/contract';
import type { Certainty } from '../certainty';
import { type Learnt, type LevelLine, type Missing, notCountedReasons } from '../evidenced-level';
import { showEvidenceTexts } from './texts';

const labelOf = (level: string, language: Language) => vocabularies.label('certainty-levels', level, language);

/** What is missing for the next level by studies, and how to get it. */
export function WaysOn({ evidence, language }: { evidence: LevelLine; language: Language }) {
  const { level, rule, ways } = evidence;
  const t = showEvidenceTexts[language];
  if (ways.length === 0) return null;
  const next = labelOf(level === null ? '3' : String(Number(level) + 1), language);
  const way = (needed: readonly Missing[]) => needed.map((each) => t.missing(each)).join(` ${t.and} `);
  const all = ways
    .filter((needed) => needed.length > 0)
    .map(way)
    .join(`; ${t.or} `);
  return (
    <p class="judgement-todo">
      {/* A measurement was done already: another one is not enough by itself. */}
      {rule === 'nothing-yet' ? `${t.measureFirst(next)} ${t.bestBy(all)}` : `${t.stillFor(next)} ${all}.`}
    </p>
  );
}

/** Why studies give this level: the rule, what counted, what did not and why not. */
export function WhyByStudies({
  evidence,
  granted,
  language,
}: {
  evidence: LevelLine;
  granted: Certainty['granted'];
  language: Language;
}) {
  const t = showEvidenceTexts[language];
  const { counted, notCounted, syntheses, ways, publishedAt, level, learnt = [] } = evidence;
  const left = notCountedReasons
    .map((reason) => ({ reason, count: notCounted.filter((each) => each.reason === reason).length }))
    .filter(({ count }) => count > 0);
  return (
    <>
      {counted.length > 0 && <p>{t.counted(counted.length)}</p>}
      {syntheses.length > 0 && (
        <p>
          {t.syntheses} {syntheses.map(({ title }) => title).join('; ')}.
        </p>
      )}
      {left.length > 0 && (
        <>
          <p>{t.notCounted}</p>
          <ul>
            {left.map(({ reason, count }) => (
              <li key={reason}>{t.reason(count, reason)}.</li>
            ))}
          </ul>
        </>
      )}
      <LearntOf learnt={learnt} language={language} />
      {ways.length > 0 && <p>{t.planned}</p>}
      {level !== null && granted > 0 && <p>{t.reviewed(labelOf(String(granted), language))}</p>}
      {publishedAt && <p>{t.since(formatDate(publishedAt, language))}</p>}
    </>
  );
}

/** In the words of whoever measured: what did not work teaches as much. */
function LearntOf({ learnt, language }: { learnt: readonly Learnt[]; language: Language }) {
  const t = showEvidenceTexts[language];
  if (learnt.length === 0) return null;
  return (
    <>
      <p>{t.learnt}</p>
      <ul>
        {learnt.map(({ record, evaluatorName, year, learnt: text }) => (
          <li key={record}>
            <span class="typed-text" lang={language === 'nl' ? undefined : 'nl'}>
              {text}
            </span>{' '}
            ({evaluatorName}, {year})
          </li>
        ))}
      </ul>
    </>
  );
}
