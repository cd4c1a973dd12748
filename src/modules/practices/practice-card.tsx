import type { ComponentChildren } from 'preact';
import { Card } from '../../design/card';
import type { Language } from '../../platform/texts/language';
import { vocabularies } from '../vocabularies/contract';
import { CertaintyMark } from './certainty-mark';
import { clipText } from './clip-text';
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
  whole = false,
  children,
}: {
  practice: PublishedPractice;
  language: Language;
  link: (path: string) => string;
  /** Why it answers the question: "partner overleden", "platteland". */
  reasons?: readonly string[];
  /** Instead of the reasons: why it stands here, in other words. */
  why?: string;
  level?: 2 | 3;
  /** The page holds `RingsDefinitions`. */
  definedRings?: boolean;
  /** The whole summary: for a list that is printed and read without the page behind it. */
  whole?: boolean;
  /** Buttons. */
  children?: ComponentChildren;
}) {
  const { record } = practice;
  return (
    <Card
      title={record.title}
      href={link(practicePaths.practice(record.slug))}
      top={placeLine(record, language)}
      mark={<CertaintyMark level={practice.certainty.level} language={language} defined={definedRings} />}
      summary={whole ? record.summary : clipText(record.summary, summaryLength)}
      why={why ?? (reasons.length > 0 ? practiceTexts[language].fits(reasons.join(', ')) : undefined)}
      tags={cardTags(practice, language)}
      level={level}
      lang={language === 'nl' ? undefined : 'nl'}
    >
      {children}
    </Card>
  );
}

/** Activities first, then ages; each label once. */
function cardTags({ record }: PublishedPractice, language: Language): string[] {
  const tags = record.activityTypes.map((id) => vocabularies.label('activity-types', id, language));
  for (const age of record.ageGroups) tags.push(vocabularies.label('age-groups', age, language));
  return tags.slice(0, shownTags);
}
