import type { ComponentChildren } from 'preact';
import { Card } from '../../design/card';
import type { Language } from '../../platform/texts/language';
import { vocabularies } from '../vocabularies/contract';
import { CertaintyMark } from './certainty-mark';
import { clipText } from './clip-text';
import type { Reason } from './find-practices/reasons';
import { freshTexts } from './keep-fresh/texts';
import { practicePaths } from './paths';
import { placeLine } from './place-line';
import type { PublishedPractice } from './published-practice';
import { practiceTexts } from './texts';

/** Characters; about four lines on a card. */
const summaryLength = 190;
const shownTags = 4;

/** A practice in a list: where, how sure, what, why it is here, and what it is about. */
export function PracticeCard({
  practice,
  language,
  link,
  reasons = [],
  why,
  level = 3,
  definedRings,
  whole,
  children,
}: {
  practice: PublishedPractice;
  language: Language;
  link: (path: string) => string;
  /** Why it answers the question: "partner overleden", "platteland". */
  reasons?: readonly Reason[];
  /** Instead of the reasons: why it stands here, in other words. */
  why?: string;
  level?: 2 | 3;
  /** The page holds `RingsDefinitions`. */
  definedRings?: boolean;
  /**
   * The whole summary, and on paper the address, for a list that is printed and read without the page behind it:
   * where the site is, without language.
   */
  whole?: string;
  /** Buttons. */
  children?: ComponentChildren;
}) {
  const { record } = practice;
  return (
    <Card
      title={record.title}
      href={link(practicePaths.practice(record.slug))}
      top={[placeLine(record, language), ...outdatedWord(practice, language)].join(' · ')}
      mark={<CertaintyMark level={practice.certainty.level} language={language} defined={definedRings} />}
      summary={
        whole === undefined ? (
          <Clipped text={record.summary} />
        ) : (
          <>
            {record.summary}
            <span class="print-only print-address">{whole + link(practicePaths.practice(record.slug))}</span>
          </>
        )
      }
      why={why ?? (reasons.length > 0 ? <Fits reasons={reasons} language={language} /> : undefined)}
      tags={cardTags(practice, language)}
      level={level}
      lang={language === 'nl' ? undefined : 'nl'}
    >
      {children}
    </Card>
  );
}

/** The start of a text on a screen, the whole of it on paper. */
function Clipped({ text }: { text: string }) {
  const start = clipText(text, summaryLength);
  if (start === text) return <>{text}</>;
  return (
    <>
      {start.slice(0, -1)}
      <span class="no-print">…</span>
      <span class="print-only">{text.slice(start.length - 1)}</span>
    </>
  );
}

function Fits({ reasons, language }: { reasons: readonly Reason[]; language: Language }) {
  return (
    <>
      {practiceTexts[language].fits}{' '}
      {reasons.map(({ text, lang }, index) => (
        <>
          {index > 0 && ', '}
          {lang ? <span lang={lang}>{text}</span> : text}
        </>
      ))}
    </>
  );
}

/** Only what is outdated says so: that is what a reader must know before the rest. */
const outdatedWord = ({ freshness }: PublishedPractice, language: Language): string[] =>
  freshness === 'outdated' ? [freshTexts[language].outdated.toLowerCase()] : [];

/** Activities first, then ages; each label once. */
function cardTags({ record }: PublishedPractice, language: Language): string[] {
  const tags = record.activityTypes.map((id) => vocabularies.label('activity-types', id, language));
  for (const age of record.ageGroups) tags.push(vocabularies.label('age-groups', age, language));
  return tags.slice(0, shownTags);
}
