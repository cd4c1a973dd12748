import { areas } from '../../areas/contract';
import type { Vocabularies } from '../../vocabularies/contract';
import type { PublishedPractice } from '../published-practice';
import type { SearchPlace, SearchRegion } from '../search/places';
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

/** Names of today's municipality and of those that went into it: people still ask for the old ones. */
const placeNames = (nis: string): string => present(...areas.names(areas.place(nis)?.municipality.nis ?? ''));

/** Every municipality of today with the names of those that went into it. */
export const searchPlaces: readonly SearchPlace[] = areas.municipalities.map(({ nis, name }) => ({
  nis,
  name,
  names: areas.names(nis),
}));

const landscape = /(?:land|kempen|streek|gouw|vallei|kust|ardennen)$/;
const compassPoint = /^(?:noord|oost|zuid|west)-(?=.{6})/i;

/** Names of the landscape that an eerstelijnszone is called after: of "Oost-Meetjesland" also "Meetjesland". */
const landscapes = (zone: string): string[] =>
  landscape.test(zone) ? [...new Set([zone, zone.replace(compassPoint, '')])] : [];

const englishProvinces: Readonly<Record<string, readonly string[]>> = {
  antwerpen: ['province of antwerp', 'antwerp province'],
  'oost-vlaanderen': ['east flanders'],
  'vlaams-brabant': ['flemish brabant'],
  'west-vlaanderen': ['west flanders'],
};

/** How a region of a kind is named so that no municipality is meant: "provincie Antwerpen", "regio Gent". */
const provinceName = (name: string) => `provincie ${name}`;
const regionName = (name: string) => (name.startsWith('Regio ') ? name : `regio ${name}`);

/** Provinces, referentieregio's and landscapes. One that is called as another before it is left to that. */
export const searchRegions: readonly SearchRegion[] = [
  ...areas.regions.province.map(({ id, name }) => ({
    name: provinceName(name),
    names: [provinceName(name), name, ...(englishProvinces[id] ?? [])],
  })),
  ...areas.regions.referenceRegion.map(({ name }) => ({
    name,
    names: [name, regionName(name), `referentie${regionName(name).toLowerCase()}`, `streek ${name}`],
  })),
  ...[...new Set(areas.regions.primaryCareZone.flatMap(({ name }) => landscapes(name)))].map((name) => ({
    name,
    names: [name],
  })),
];

/** The regions that a municipality lies in, in names that are read as such. */
function regionNames(nis: string): string[] {
  const place = areas.place(nis)?.municipality;
  if (!place) return [];
  const province = areas.region('province', place.province)?.name;
  const region = areas.region('referenceRegion', place.referenceRegion)?.name;
  const zone = areas.region('primaryCareZone', place.primaryCareZone)?.name;
  return [
    ...(province ? [provinceName(province)] : []),
    ...(region ? [regionName(region)] : []),
    ...(zone ? landscapes(zone) : []),
  ];
}

/** A title and its hyphenated words in one: who remembers "vergeetmenietje" finds "Vergeet-me-nietje". */
const withoutHyphens = (title: string) =>
  present(title, ...(title.match(/\p{L}+(?:-\p{L}+)+/gu) ?? []).map((word) => word.replaceAll('-', '')));

/** What of a practice can be searched. */
export function searchDocument(practice: PublishedPractice, vocabularies: Vocabularies): SearchDocument {
  const { record } = practice;
  const labels = conceptLists.flatMap(([list, scheme]) =>
    list === 'ageGroups' ? [] : record[list].map((id) => vocabularies.label(scheme, id, 'nl')),
  );
  return {
    fields: {
      title: withoutHyphens(record.title),
      place: present(...record.municipalities.map(placeNames), record.placeNote),
      region: present(...new Set(record.municipalities.flatMap(regionNames))),
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
