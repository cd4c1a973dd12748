import type { PracticeRecord } from '../practice';

/** A field of the record, in the order of the description frame. */
export type RecordField = keyof PracticeRecord;

/** Fields that hold ids of concepts, with the scheme of the vocabularies module they belong to. */
export const conceptSchemes = {
  ageGroups: 'age-groups',
  lifeEvents: 'life-events',
  riskFactors: 'risk-factors',
  focus: 'focus',
  workingElements: 'working-elements',
  activityTypes: 'activity-types',
  policyDomains: 'policy-domains',
  reachChannels: 'reach-channels',
  partnerTypes: 'partners',
  settings: 'settings',
  anchoring: 'anchorings',
} as const;
export type ConceptField = keyof typeof conceptSchemes;

export const isConceptField = (field: RecordField): field is ConceptField => field in conceptSchemes;

/** Whether nothing is known about a field; the blank of a list is the empty list. */
export function isUnknown(record: PracticeRecord, field: RecordField): boolean {
  if (field === 'cost') return Object.values(record.cost).every((value) => value === null);
  const value = record[field];
  return value === null || (Array.isArray(value) && value.length === 0);
}

export const isInferred = (record: PracticeRecord, field: RecordField): boolean => record.inferred.includes(field);
