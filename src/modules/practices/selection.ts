/**
 * A selection: what somebody asked of the catalogue. One definition for the list, the map, the matrix,
 * the exports, the feeds and the API, so that they all show the same practices.
 */

/** Filters in the order in which they are shown. `param` is the name in Dutch page addresses; the API uses `key`. */
export const filters = [
  { key: 'ageGroups', param: 'leeftijd', scheme: 'age-groups' },
  { key: 'focus', param: 'focus', scheme: 'focus' },
  { key: 'workingElements', param: 'element', scheme: 'working-elements' },
  { key: 'activityTypes', param: 'activiteit', scheme: 'activity-types' },
  { key: 'lifeEvents', param: 'levensgebeurtenis', scheme: 'life-events' },
  { key: 'riskFactors', param: 'risicofactor', scheme: 'risk-factors' },
  { key: 'policyDomains', param: 'domein', scheme: 'policy-domains' },
  { key: 'partnerTypes', param: 'partner', scheme: 'partners' },
  { key: 'settings', param: 'setting', scheme: 'settings' },
  { key: 'costBand', param: 'kosten', scheme: 'cost-bands' },
  { key: 'certainty', param: 'zekerheid', scheme: 'certainty-levels' },
  { key: 'status', param: 'status', scheme: 'statuses' },
  { key: 'kind', param: 'soort', scheme: 'kinds' },
  { key: 'provinces', param: 'provincie', scheme: null },
  { key: 'regions', param: 'regio', scheme: null },
] as const;

/** Among the ages: practices for all ages, or that name none. Not a concept: no record holds it. */
export const unstatedAge = 'niet-vermeld';

export type FilterKey = (typeof filters)[number]['key'];
export const sortOrders = ['fit', 'newest', 'certainty', 'cost'] as const;
export type SortOrder = (typeof sortOrders)[number];

export interface Selection {
  /** What was typed, trimmed, at most 200 characters; '' when nothing. */
  q: string;
  /** Within one filter any value fits (or); between filters all must fit (and). Unknown values are dropped by the parser. */
  filters: Partial<Record<FilterKey, readonly string[]>>;
  /** NIS code (2025) of the municipality for "near us": itself and its neighbours; null when not asked. */
  near: string | null;
  sort: SortOrder;
  /** 1-based. */
  page: number;
  pageSize: number;
}
