import type { Language } from '../../../platform/texts/language';
import { vocabularies } from '../../vocabularies/contract';
import { costTexts, fieldTexts } from '../describe-practice/field-texts';
import type { RecordField } from '../describe-practice/record-field';
import type { PracticeRecord } from '../practice';
import type { PublishedPractice } from '../published-practice';
import { measuredCostTexts } from '../show-evidence/cost';
import { elsewhereLine } from '../show-evidence/elsewhere-line';
import { sentence } from './sentence';
import { viewTexts } from './texts';

/**
 * What a practice costs and what decides whether it works elsewhere, in words: the page, the comparison and files say
 * the same. `effectTexts` (show-evidence) does so for what studies found.
 */

/** What studies counted first, then what the record tells, then the band it falls in; empty where nothing is known. */
export function costJudgement({ record, certainty, costBand }: PublishedPractice, language: Language): string[] {
  return [
    ...measuredCostTexts(certainty.evidence, language),
    ...costTexts(record.cost, language),
    ...bandText(costBand, language),
  ];
}

/** "Per deelnemer per jaar: tot € 25"; empty where it is not known. */
export const bandText = (band: PublishedPractice['costBand'], language: Language): string[] =>
  band === 'onbekend' ? [] : [viewTexts[language].cost.band(vocabularies.label('cost-bands', band, language))];

/** The fields of which `transferJudgement` tells, besides what others told who do it too. */
export const transferFields = ['settings', 'preconditions', 'partnerTypes'] as const satisfies readonly RecordField[];

/** The short answer: where it runs, or that it is up to the place. */
export function transferAnswer(record: PracticeRecord, language: Language): string {
  const t = viewTexts[language].transfer;
  const settings = fieldTexts(record, 'settings', language);
  if (settings.length > 0) return sentence(settings.join(', '));
  return record.kind === 'generic' ? t.many : t.unknown;
}

const shownPartners = 3;

/** "Samen met: …"; null where no partner is known. */
export function partnersText(record: PracticeRecord, language: Language): string | null {
  const partners = fieldTexts(record, 'partnerTypes', language).slice(0, shownPartners);
  return partners.length > 0 ? `${viewTexts[language].transfer.partners} ${partners.join(', ')}` : null;
}

/** The answer, how much is needed, with whom, and how it went elsewhere. */
export function transferJudgement({ record, adoptions }: PublishedPractice, language: Language): string[] {
  const needs = record.preconditions.length;
  const partners = partnersText(record, language);
  return [
    transferAnswer(record, language),
    ...(needs > 0 ? [viewTexts[language].transfer.needs(needs)] : []),
    ...(partners ? [partners] : []),
    ...(adoptions.length > 0 ? [elsewhereLine(adoptions, language)] : []),
  ];
}
