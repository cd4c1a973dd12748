import { Section } from '../../../design/section';
import { figureValue } from '../describe-practice/field-texts';
import { describeTexts } from '../describe-practice/texts';
import type { PracticeRecord } from '../practice';
import { InferredMark } from './inferred-mark';
import { contentLanguage, type PracticeView } from './practice-view';
import { viewTexts } from './texts';

/** Large numbers with what they count, when, and who says so. */
export function Figures({ view: { page, practice } }: { view: PracticeView }) {
  const { language } = page;
  const { impactFigures } = practice.record;
  const t = viewTexts[language];
  if (impactFigures.length === 0) return null;
  return (
    <Section id="cijfers" title={t.figures}>
      <ul class="figures" lang={contentLanguage(language)}>
        {impactFigures.map((figure) => (
          <li key={figure.what + figure.value}>
            <p class="stat">
              <strong>{shownValue(figure, figureValue(figure, language))}</strong> {unitAndWhat(figure)}
            </p>
            <p class="quiet">
              {figure.period ?? <span lang={language}>{t.noPeriod}</span>}
              <br />
              {describeTexts.nl.source(figure.source)}
            </p>
          </li>
        ))}
      </ul>
    </Section>
  );
}

type Figure = PracticeRecord['impactFigures'][number];

/** 66 "procent" reads best as 66%. */
const shownValue = ({ unit }: Figure, value: string) => (unit === 'procent' ? `${value}%` : value);

function unitAndWhat({ unit, what }: Figure): string {
  if (unit === 'procent' || what.includes(unit) || unit === 'lokale besturen') return what;
  return `${unit}: ${what}`;
}

/** What went well and less well, and what people said; side by side with equal weight. */
export function Experience({ view: { page, practice } }: { view: PracticeView }) {
  const { language } = page;
  const { record } = practice;
  const { wentWell, wentLessWell, quotes } = record;
  const t = viewTexts[language];
  const names = describeTexts[language].fields;
  if (wentWell.length + wentLessWell.length + quotes.length === 0) return null;
  return (
    <Section id="ervaringen" title={t.experience}>
      {(
        [
          ['wentWell', wentWell],
          ['wentLessWell', wentLessWell],
        ] as const
      ).map(
        ([field, texts]) =>
          texts.length > 0 && (
            <div key={field}>
              <h3>
                {names[field]} <InferredMark record={record} fields={[field]} language={language} />
              </h3>
              <ul lang={contentLanguage(language)}>
                {texts.map((text) => (
                  <li key={text}>{text}</li>
                ))}
              </ul>
            </div>
          ),
      )}
      {quotes.length > 0 && (
        <>
          <h3>{names.quotes}</h3>
          {quotes.map(({ who, paraphrase }) => (
            <blockquote key={paraphrase} lang={contentLanguage(language)}>
              <p>{paraphrase}</p>
              <footer class="quiet">{who}</footer>
            </blockquote>
          ))}
          <p class="quiet">{t.quotesNote}</p>
        </>
      )}
    </Section>
  );
}
