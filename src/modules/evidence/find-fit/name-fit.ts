import { formatNumber } from '../../../platform/texts/format';
import type { Language } from '../../../platform/texts/language';
import { vocabularies } from '../../vocabularies/contract';
import { formatEffect } from '../format-effect';
import { evidenceWords } from '../name-evidence/texts';
import type { FitLine } from '../what-fits';
import { type Expectation, expectationPoints } from './expectations';
import { fitTexts } from './texts';

interface NamedReason {
  /** Level of certainty of the practice. */
  certainty: string;
  partlyTried: boolean;
}

/** A reason in words; what was measured with how sure that is, which no lot decides. */
export function nameReason(
  { certainty, partlyTried }: NamedReason,
  { reason, fit }: FitLine,
  language: Language,
): string {
  const t = fitTexts[language];
  if (reason === 'untried' && fit === 'not' && partlyTried) return t.partlyTried;
  const words = t.reasons[reason][fit];
  if (reason !== 'measured' || fit === 'unknown') return words;
  return `${words}: ${vocabularies.label('certainty-levels', certainty, language)}`;
}

/** What may be expected in a sentence, with where that comes from and what it does not tell. */
export function nameExpectation(expectation: Expectation, language: Language): string {
  const t = fitTexts[language];
  const words = evidenceWords[language];
  const { lower, upper, results } = expectation;
  const points = t.points[expectationPoints(expectation)];
  const range = t.range(formatEffect(lower, language), formatEffect(upper, language));
  if (expectation.from === 'review') {
    const { name, design } = expectation;
    const found = t.review(range, design ? `${name}, ${words.synthesisDesigns[design]}` : name);
    const warning = design && t.reviewWarnings[design];
    return `${points}: ${found}.${warning ? ` ${warning}` : ''}`;
  }
  const { from, kind, design, construct, people, ages, pooled } = expectation;
  const age = ages && vocabularies.label('age-groups', ages.asked, language);
  const count = [
    words.measurements(formatNumber(results, language)),
    words.people(formatNumber(people, language)),
    words.designs[design],
    ...(age && ages.told ? [t.ofAge(age)] : []),
  ].join(', ');
  const source = t.expectation[from](count, kind && vocabularies.label('activity-types', kind, language));
  return [
    `${points} (${words.constructs[construct]}): ${t.measured(range, source)}.`,
    ...(pooled || results === 1 ? [] : [t.extremes]),
    ...(age && !ages.told ? [t.otherAges(age)] : []),
    ...(design === 'before-after' ? [t.alone] : []),
  ].join(' ');
}
