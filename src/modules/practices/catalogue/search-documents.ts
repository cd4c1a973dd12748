import { areas } from '../../areas/contract';
import type { Vocabularies } from '../../vocabularies/contract';
import type { PublishedPractice } from '../published-practice';
import type { SearchPlace } from '../search/places';
import type { SearchConcept, SearchDocument } from '../search/search-document';

/** Lists of a record that hold concepts, with the scheme of each. */
export const conceptLists = [
  ['ageGroups', 'age-groups'],
  ['focus', 'focus'],
  ['workingElements', 'working-elements'],
  ['activityTypes', 'activity-types'],
  ['lifeEvents', 'life-events'],
  ['riskFactors', 'risk-factors'],
  ['policyDomains', 'policy-domains'],
  ['reachChannels', 'reach-channels'],
  ['partnerTypes', 'partners'],
  ['settings', 'settings'],
] as const;

/** Every concept a record carries, as `scheme/id`. */
export const conceptKeys = ({ record }: PublishedPractice): string[] =>
  conceptLists.flatMap(([list, scheme]) => record[list].map((id) => `${scheme}/${id}`));

/** The concepts people may search with: those that describe practices, not those of their administration. */
export function searchConcepts(vocabularies: Vocabularies): SearchConcept[] {
  const schemes = new Set<string>(conceptLists.map(([, scheme]) => scheme));
  return vocabularies.schemes
    .filter((scheme) => schemes.has(scheme.id))
    .flatMap((scheme) =>
      scheme.concepts.map(({ id, labels, altLabels }) => ({ key: `${scheme.id}/${id}`, labels, altLabels })),
    );
}

const present = (...texts: (string | null | undefined)[]) => texts.filter(Boolean).join(' . ');

const former = new Map(areas.formerMunicipalities.map(({ nis, name }) => [nis, name]));

const formerNames = (codes: readonly string[]) => codes.map((nis) => former.get(nis) ?? '');

/** Names of today's municipality and of those that went into it: people still ask for the old ones. */
const placeNames = (nis: string): string => {
  const place = areas.place(nis);
  if (!place) return '';
  const { municipality } = place;
  return present(...new Set([municipality.name, ...formerNames(municipality.predecessors)]));
};

/** Every municipality of today with the names of those that went into it. */
export const searchPlaces: readonly SearchPlace[] = areas.municipalities.map(({ nis, name, predecessors }) => ({
  nis,
  name,
  names: [name, ...formerNames(predecessors)],
}));

/** What of a practice can be searched. */
export function searchDocument(practice: PublishedPractice, vocabularies: Vocabularies): SearchDocument {
  const { record } = practice;
  const labels = conceptLists.flatMap(([list, scheme]) =>
    list === 'ageGroups' ? [] : record[list].map((id) => vocabularies.label(scheme, id, 'nl')),
  );
  return {
    fields: {
      title: record.title,
      place: present(...record.municipalities.map(placeNames), record.placeNote),
      organisation: present(record.organisation),
      labels: present(...labels),
      summary: record.summary,
      goals: present(...record.goals, ...record.partners, record.trigger, record.problem, record.targetGroupNote),
      other: present(
        ...record.approach,
        ...record.preconditions,
        ...record.wentWell,
        ...record.wentLessWell,
        ...record.quotes.map((quote) => quote.paraphrase),
        ...record.impactFigures.map((figure) => figure.what),
        ...record.materials.map((material) => material.title),
        record.frequency,
        record.contact?.organisation,
        ...practice.provinces.map((id) => areas.region('province', id)?.name),
      ),
    },
    concepts: conceptKeys(practice),
  };
}
