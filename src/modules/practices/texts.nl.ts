import type { FilterKey, SortOrder } from './selection';

const filterNames: Record<FilterKey, string> = {
  ageGroups: 'Leeftijd',
  focus: 'Waarop gericht',
  workingElements: 'Werkzaam element',
  activityTypes: 'Soort activiteit',
  lifeEvents: 'Levensgebeurtenis',
  riskFactors: 'Wie meer risico loopt',
  policyDomains: 'Beleidsdomein',
  partnerTypes: 'Met wie',
  settings: 'Waar',
  costBand: 'Kosten per deelnemer',
  certainty: 'Hoe zeker',
  status: 'Loopt het nog',
  kind: 'Soort praktijk',
  provinces: 'Provincie',
  regions: 'Referentieregio',
};

const sortNames: Record<SortOrder, string> = {
  fit: 'past het best',
  newest: 'nieuwste eerst',
  certainty: 'zekerste eerst',
  cost: 'goedkoopste eerst',
};

/** Words that more than one page of this module uses. */
export const nl = {
  navigation: 'Praktijken',
  filterNames,
  sortNames,
  practices: (count: string, one: boolean) => (one ? '1 praktijk' : `${count} praktijken`),
  certainty: 'Zekerheid',
  /** Where it runs, when no municipality is named. */
  noPlace: {
    generic: 'Algemene vorm',
    local: 'Plaats niet vermeld',
    supralocal: 'Meer gemeenten samen',
    flemish: 'Vlaanderen',
    belgian: 'België',
    international: 'Buiten België',
  },
  andOthers: (places: string, others: number) =>
    `${places} en ${others} andere ${others === 1 ? 'gemeente' : 'gemeenten'}`,
  /** Before the reasons why a practice is in a list. */
  fits: 'past bij:',
  unstatedAge: 'alle leeftijden of niet vermeld',
  map: {
    label: 'Kaart van Vlaanderen: elke cirkel is een gemeente.',
    mark: (place: string, practices: string, around: string) =>
      `${place}: ${practices}, met de buurgemeenten ${around}`,
    showTable: 'Toon als tabel',
    tableCaption: 'Praktijken per gemeente',
    municipality: 'Gemeente',
    practices: 'Praktijken',
    around: 'Met de buren',
    takenOver: 'Ook hier',
    takenOverHere: (count: string) => `ook hier: ${count}`,
  },
};
export type PracticeTexts = typeof nl;
