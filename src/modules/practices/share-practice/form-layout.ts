import type { Language } from '../../../platform/texts/language';
import { vocabularies } from '../../vocabularies/contract';
import { conceptSchemes, isConceptField } from '../describe-practice/record-field';
import { describeTexts } from '../describe-practice/texts';
import { practiceKinds } from '../practice';
import { type RowsField, type StepId, scopes, type stepSchemas } from './form';
import { sharePracticeTexts } from './texts';

export type FieldName = { [Step in StepId]: keyof (typeof stepSchemas)[Step]['shape'] }[StepId];
/** Questions that belong together under one heading. */
export type Group = { group: 'cost' | 'people'; fields: readonly FieldName[] };
export type Asked = FieldName | RowsField | Group;

/** What a step asks at once, and what it asks under "Meer vertellen". */
export const layoutOf: Record<StepId, { shown: readonly Asked[]; folded: readonly Asked[] }> = {
  what: {
    shown: ['title', 'summary', 'scope', 'municipalities'],
    folded: ['kind', 'organisation', 'placeNote', 'partOf'],
  },
  whom: { shown: ['ageGroups', 'targetGroupNote', 'lifeEvents'], folded: ['riskFactors', 'ageNote'] },
  why: { shown: ['trigger', 'goals', 'focus'], folded: ['problem', 'anchoring', 'policyDomains'] },
  approach: {
    shown: ['approach', 'activityTypes', 'frequency', 'duration'],
    folded: ['workingElements', 'reachChannels', 'settings'],
  },
  means: {
    shown: [
      'partners',
      { group: 'cost', fields: ['costTotal', 'costPerYear', 'costPerParticipant'] },
      { group: 'people', fields: ['volunteers', 'hoursPerWeek'] },
      'preconditions',
    ],
    folded: ['costNote', 'partnerTypes', 'languages', 'materials'],
  },
  experience: {
    shown: ['status', 'statusNote', 'wentWell', 'wentLessWell', 'contactRole'],
    folded: [
      'contactOrganisation',
      'contactAddress',
      'startedYear',
      'startedNote',
      'endedYear',
      'quotes',
      'impactFigures',
      'links',
      'sources',
      'note',
    ],
  },
};

const longFields = new Set<FieldName>([
  'summary',
  'targetGroupNote',
  'trigger',
  'goals',
  'problem',
  'approach',
  'partners',
  'preconditions',
  'costNote',
  'statusNote',
  'wentWell',
  'wentLessWell',
  'note',
]);

export type Control = 'text' | 'textarea' | 'radio' | 'checkbox' | 'select';

export function controlOf(field: FieldName): Control {
  if (longFields.has(field)) return 'textarea';
  if (field === 'scope' || field === 'status') return 'radio';
  if (field === 'kind' || field === 'partOf') return 'select';
  return field === 'languages' || isConceptField(field as never) ? 'checkbox' : 'text';
}

interface Option {
  value: string;
  label: string;
}

const statuses = ['running', 'starting', 'planned', 'stopped', 'not-place-bound', 'published'] as const;
const languages = ['nl', 'fr', 'en', 'de', 'ar', 'tr', 'es', 'pl', 'ro', 'uk'];
const languageNames = {
  nl: new Intl.DisplayNames('nl-BE', { type: 'language' }),
  en: new Intl.DisplayNames('en-GB', { type: 'language' }),
};

/** What can be chosen; with what was chosen before, also when nobody would be offered that. */
export function optionsOf(
  field: FieldName,
  chosen: readonly string[],
  language: Language,
  programmes: readonly { slug: string; title: string }[],
): Option[] {
  const offered = offeredFor(field, language, programmes);
  const label = (value: string) => labelOf(field, value, language);
  const before = chosen.filter((value) => value !== '' && !offered.some((option) => option.value === value));
  return [...offered, ...before.map((value) => ({ value, label: label(value) }))];
}

function offeredFor(
  field: FieldName,
  language: Language,
  programmes: readonly { slug: string; title: string }[],
): Option[] {
  if (field === 'partOf') return programmes.map(({ slug, title }) => ({ value: slug, label: title }));
  return valuesFor(field).map((value) => ({ value, label: labelOf(field, value, language) }));
}

function valuesFor(field: FieldName): readonly string[] {
  if (field === 'scope') return scopes;
  if (field === 'status') return statuses;
  if (field === 'kind') return practiceKinds;
  if (field === 'languages') return languages;
  const scheme = schemeOf(field);
  return scheme ? vocabularies.scheme(scheme).concepts.map(({ id }) => id) : [];
}

const schemeOf = (field: FieldName): string | null =>
  Object.hasOwn(conceptSchemes, field) ? conceptSchemes[field as keyof typeof conceptSchemes] : null;

/** What a question of the form asks; undefined for what is no question, as a cell of a row. */
export const fieldLabel = (field: string, language: Language): string | undefined =>
  sharePracticeTexts[language].fields[field as FieldName]?.label;

const isScope = (value: string): value is (typeof scopes)[number] => scopes.some((scope) => scope === value);

/** What was chosen, in words; what was typed, and what nobody could choose, as it is. */
export function labelOf(field: string, value: string, language: Language): string {
  if (field === 'scope') return isScope(value) ? capital(describeTexts[language].scopes[value]) : value;
  if (field === 'status' && value === 'published') return sharePracticeTexts[language].statusPublished;
  if (field === 'status') return vocabularies.label('statuses', value, language);
  if (field === 'kind') return vocabularies.label('kinds', value, language);
  if (field === 'languages') return /^[a-z]{2}$/.test(value) ? (languageNames[language].of(value) ?? value) : value;
  const scheme = schemeOf(field as FieldName);
  return scheme ? vocabularies.label(scheme, value, language) : value;
}

// Dutch writes "Eén": the accent goes from the first letter of a pair when that is a capital.
const capital = (text: string) => (text.charAt(0).toUpperCase() + text.slice(1)).replace(/^Éé/, 'Eé');
