import type * as z from 'zod';
import type { Language } from '../../../platform/texts/language';
import { areas } from '../../areas/contract';
import { asPublished } from '../adoption';
import { practicePaths } from '../paths';
import { inOrder } from '../practice';
import type { PublishedPractice } from '../published-practice';
import { filterValueLabel } from '../selection-context';
import { placesText } from '../share-practice/typed-places';
import type { practiceDetail, practiceItem } from './api-schemas';

export type ApiItem = z.infer<typeof practiceItem>;

/** A practice as the list of the API tells it; labels in `language`, addresses on `baseUrl`. */
export function toApiItem(practice: PublishedPractice, language: Language, baseUrl: string): ApiItem {
  const { record } = practice;
  return {
    slug: record.slug,
    url: baseUrl + practicePaths.practice(record.slug),
    title: record.title,
    summary: record.summary,
    kind: record.kind,
    status: record.status,
    organisation: record.organisation,
    municipalities: record.municipalities.map((nis) => ({ nis, name: areas.place(nis)?.municipality.name ?? nis })),
    provinces: [...practice.provinces],
    regions: [...practice.regions],
    ageGroups: record.ageGroups,
    focus: record.focus,
    workingElements: record.workingElements,
    activityTypes: record.activityTypes,
    lifeEvents: record.lifeEvents,
    riskFactors: record.riskFactors,
    policyDomains: record.policyDomains,
    partnerTypes: record.partnerTypes,
    settings: record.settings,
    costBand: practice.costBand,
    certainty: toApiCertainty(practice, language),
    startedYear: record.startedYear,
    inferred: record.inferred,
    fictitious: record.fictitious,
    publishedOn: practice.publishedOn,
    changedOn: practice.changedOn,
    confirmedOn: practice.confirmedOn,
    freshness: practice.freshness,
  };
}

/** The whole record, with what the list adds. */
export function toApiDetail(
  practice: PublishedPractice,
  language: Language,
  baseUrl: string,
): z.infer<typeof practiceDetail> {
  const { record } = practice;
  const { missingParts, missingReviews, since, until, granted } = practice.certainty;
  const item = toApiItem(practice, language, baseUrl);
  return {
    ...inOrder(record),
    ...item,
    certainty: {
      ...item.certainty,
      missingParts,
      missingReviews,
      since,
      until,
      granted,
      evidence: toApiEvidence(practice),
    },
    review: practice.review,
    elsewhere: practice.adoptions
      .map(asPublished)
      .map((adoption) => ({ ...adoption, municipality: placesText([adoption.nis]) })),
    version: practice.version,
  };
}

function toApiEvidence({ certainty }: PublishedPractice) {
  if (certainty.evidence === null) return null;
  const { seq: _seq, dueAt: _dueAt, ...evidence } = certainty.evidence;
  return evidence;
}

function toApiCertainty({ certainty }: PublishedPractice, language: Language): ApiItem['certainty'] {
  const onLadder = /^\d$/.test(certainty.level);
  return {
    level: onLadder ? Number(certainty.level) : null,
    id: certainty.level,
    label: filterValueLabel('certainty', certainty.level, language),
    rules: certainty.rules,
  };
}
