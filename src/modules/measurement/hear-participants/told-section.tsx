import { DataTable } from '../../../design/data-table';
import { Notice } from '../../../design/notice';
import { Section } from '../../../design/section';
import { formatNumber } from '../../../platform/texts/format';
import type { Language } from '../../../platform/texts/language';
import type { ShownTally, ShownTold } from '../result/told-counts';
import { fewestShown } from '../small-cells';
import { choiceName } from './choice-name';
import type { ToldWords } from './own-words';
import { hearTexts } from './texts';

/** How often people took part, whether they would recommend it, and what changed in their own words. */
export function ToldSection({ language, told, words }: { language: Language; told: ShownTold; words: ToldWords }) {
  const t = hearTexts[language];
  return (
    <Section id="deelnemers-vertellen" title={t.title}>
      <Tally language={language} question="tookPart" tally={told.tookPart} />
      <Tally language={language} question="recommend" tally={told.recommend} />
      <h3>{t.changed}</h3>
      <Words language={language} words={words} />
      <p class="quiet">{t.harmElsewhere}</p>
    </Section>
  );
}

interface TallyProps {
  language: Language;
  question: keyof ShownTold;
  tally: ShownTally | null;
}

function Tally({ language, question, tally }: TallyProps) {
  const t = hearTexts[language];
  const fewest = fewestShown.inside;
  if (!tally) {
    return (
      <>
        <h3>{t[question]}</h3>
        <p>{t.tooFewAnswers(fewest)}</p>
      </>
    );
  }
  const { n, counts } = tally;
  return (
    <>
      <h3>{t[question]}</h3>
      <DataTable
        id={`verteld-${question}`}
        caption={t.answered(t[question], n)}
        numeric={[1]}
        headers={[t.choice, t.people]}
        rows={counts.map(({ choice, people }) => [
          choiceName(question, choice, language),
          people === null ? t.notShown : formatNumber(people, language),
        ])}
      />
      {counts.some(({ people }) => people === null) && <p class="quiet">{t.heldBack(fewest)}</p>}
    </>
  );
}

function Words({ language, words }: { language: Language; words: ToldWords }) {
  const t = hearTexts[language];
  if (words.kind !== 'told') return <p>{words.kind === 'later' ? t.later : t.tooFewTexts(fewestShown.inside)}</p>;
  return (
    <div class="no-print">
      <Notice>
        <p>{t.careful}</p>
      </Notice>
      <WordsList texts={words.texts} />
    </div>
  );
}

/** Texts of people, each as it was typed. */
export function WordsList({ texts }: { texts: readonly string[] }) {
  return (
    <ul>
      {texts.map((text, place) => (
        <li key={place}>{text}</li>
      ))}
    </ul>
  );
}
