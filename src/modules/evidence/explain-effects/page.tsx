import { Breadcrumb } from '../../../design/breadcrumb';
import { CertaintyRings, type RingsLevel } from '../../../design/chart/certainty-rings';
import { DumbbellChart } from '../../../design/chart/dumbbell-chart';
import { PeopleRow } from '../../../design/chart/people-row';
import { Field } from '../../../design/field';
import { Layout } from '../../../design/layout';
import { Section } from '../../../design/section';
import type { PageContext } from '../../../platform/http/page-context';
import { formatNumber } from '../../../platform/texts/format';
import type { Language } from '../../../platform/texts/language';
import { aboutPaths } from '../../about/contract';
import { DroppedNotice } from '../dropped-notice';
import { formatEffect } from '../format-effect';
import { type HundredPeople, hundredPeople, ofHundredWithout } from '../hundred-people';
import { evidenceWords } from '../name-evidence/texts';
import { effectParam, evidencePaths } from '../paths';
import type { DroppedPart } from '../study-question';
import { explainTexts } from './texts';

const examples = [-0.2, -0.3, -0.5, -0.8] as const;

interface ExplainProps {
  page: PageContext;
  /** What somebody typed, and the effect when it is one. */
  typed: string;
  chosen: number | null;
  dropped: readonly DroppedPart[];
}

/** What a number of the map means, in drawings. */
export function ExplainPage({ page, typed, chosen, dropped }: ExplainProps) {
  const { language } = page;
  const t = explainTexts[language];
  return (
    <Layout page={page} title={t.title} description={t.description} sheets={['lines', 'evidence']}>
      <div class="wrap page-start">
        <Breadcrumb
          language={language}
          items={[{ label: t.map, href: page.link(evidencePaths.map) }, { label: t.title }]}
        />
        <h1>{t.title}</h1>
        <p class="lead">{t.lead}</p>
        <DroppedNotice dropped={dropped} language={language} />
        <p>{t.figures}</p>
        {typed !== '' && <OwnNumber page={page} typed={typed} chosen={chosen} />}
        {examples
          .filter((effect) => effect !== chosen)
          .map((effect) => (
            <Section key={effect} id={`effect-${-10 * effect}`} title={t.effectTitle(formatEffect(effect, language))}>
              <Picture people={hundredPeople(effect)} language={language} />
            </Section>
          ))}
        <p class="quiet">{t.assumption}</p>
        {typed === '' && <OwnNumber page={page} typed={typed} chosen={chosen} />}
        <Comparison language={language} />
        <Section id="interval" title={t.intervalTitle}>
          <p>{t.interval}</p>
        </Section>
        <Levels language={language} />
        <p class="actions">
          <a href={page.link(aboutPaths.method)}>{t.levelsMore}</a>
          <a href={page.link(evidencePaths.method)}>{t.measureMore}</a>
        </p>
      </div>
    </Layout>
  );
}

/** Draws any effect; above the examples once somebody asked for one, so that the answer is seen at once. */
function OwnNumber({ page, typed, chosen }: Pick<ExplainProps, 'page' | 'typed' | 'chosen'>) {
  const { language } = page;
  const t = explainTexts[language];
  const name = (effect: number) => formatEffect(effect, language);
  return (
    <Section id="zelf" title={chosen === null ? t.chosenTitle : t.effectTitle(name(chosen))}>
      {chosen !== null && <Picture people={hundredPeople(chosen)} language={language} />}
      {chosen !== null && chosen > 0 && (
        <p>
          <a href={page.link(evidencePaths.explanationOf(-chosen))}>{t.meantBetter(name(-chosen))}</a>
        </p>
      )}
      <form action={page.link(evidencePaths.explanation)} class="no-print">
        <Field
          language={language}
          kind="text"
          name={effectParam}
          label={t.chosenLabel}
          value={typed}
          error={typed !== '' && chosen === null ? t.wrong : undefined}
          maxLength={10}
        />
        <button class="button button-secondary" type="submit">
          {t.show}
        </button>
      </form>
    </Section>
  );
}

function sizeOf(effect: number): 'none' | 'small' | 'usual' | 'medium' | 'large' {
  const size = Math.abs(effect);
  if (size < 0.2) return 'none';
  if (size < 0.3) return 'small';
  if (size < 0.5) return 'usual';
  return size < 0.8 ? 'medium' : 'large';
}

function Picture({ people, language }: { people: HundredPeople; language: Language }) {
  const t = explainTexts[language];
  const count = (value: number) => formatNumber(value, language);
  const words = t.picture(count(people.ofHundred), count(ofHundredWithout));
  const size = sizeOf(people.effect);
  return (
    <>
      <PeopleRow without={ofHundredWithout} within={people.ofHundred} label={words} />
      <p>
        {words} {people.effect > 0 ? `${t.harm} ${t.harmSize[size]}` : t.size[size]}
      </p>
      <p class="quiet">{t.pairs(count(Math.round(100 * people.better)))}</p>
    </>
  );
}

/** Made up. */
const example = [
  { key: 'part', before: 4.1, after: 2.6 },
  { key: 'not', before: 4.1, after: 3.5 },
] as const;
const scale = { least: 0, most: 6, ticks: [0, 2, 4, 6].map((value) => ({ value, text: String(value) })) };

function Comparison({ language }: { language: Language }) {
  const t = explainTexts[language];
  const show = (value: number) => formatNumber(value, language);
  return (
    <Section id="vergelijken" title={t.compareTitle}>
      <p>{t.compare}</p>
      <DumbbellChart
        rows={example.map(({ key, before, after }) => ({
          ...{ label: t.compareRows[key], before, after, quiet: key === 'not' },
          valueText: `${show(before)} → ${show(after)}`,
        }))}
        scale={{ ...scale, ends: t.scaleEnds }}
        label={t.compareLabel}
        caption={t.compareCaption}
        table={{
          summary: evidenceWords[language].showTable,
          caption: t.compareLabel,
          columns: t.compareHeaders.map((label, at) => ({ label, numeric: at > 0 })),
          rows: example.map(({ key, before, after }) => [t.compareRows[key], show(before), show(after)]),
        }}
      />
    </Section>
  );
}

function Levels({ language }: { language: Language }) {
  const t = explainTexts[language];
  const levels: { rings: RingsLevel; words: string }[] = [
    { rings: 3, words: t.levels.three },
    { rings: 4, words: t.levels.four },
    { rings: 5, words: t.levels.five },
    { rings: 'no-effect', words: t.levels.none },
    { rings: 'possibly-harmful', words: t.levels.harm },
  ];
  return (
    <Section id="niveaus" title={t.levelsTitle}>
      <ul class="rungs">
        {levels.map(({ rings, words }) => (
          <li key={words}>
            <CertaintyRings level={rings} size={44} />
            <p>{words}</p>
          </li>
        ))}
      </ul>
    </Section>
  );
}
