import { parseNumber } from '../../../platform/forms/parse-number';
import { askedConcept, type DroppedPart, droppedPart, unknownParts } from '../study-question';
import { type FitReason, fitReasons, type Wishes } from '../what-fits';

/** Names of the parts of the address. */
export const fitParams = {
  ageGroup: 'leeftijd',
  lifeEvent: 'levensgebeurtenis',
  focus: 'doel',
  setting: 'plek',
  partners: 'partner',
  budget: 'budget',
  volunteers: 'vrijwilligers',
  tried: 'geprobeerd',
  without: 'zonder',
  lot: 'loting',
} as const;

/** What was asked, as typed where it is typed. */
export interface AskedFit {
  wishes: Wishes;
  typed: { budget: string; volunteers: string };
  wrong: { budget: boolean; volunteers: boolean };
  /** What means nothing here, and was left out. */
  dropped: DroppedPart[];
  /** Whether something was asked at all. */
  asked: boolean;
  /** A lot that was kept; null: draw one. */
  lot: string | null;
}

const largest = 1_000_000;
const mostChosen = 40;

/** Reads wishes from an address; what is no possible answer counts as not asked, and is told. */
export function readFit(params: URLSearchParams): AskedFit {
  const dropped: DroppedPart[] = [];
  const drop = (parameter: string, value: string) => dropped.push(droppedPart(parameter, value));
  const choices = (parameter: string, scheme: string) =>
    [...new Set(params.getAll(parameter))].slice(0, mostChosen).flatMap((typed) => {
      const concept = askedConcept(scheme, typed);
      if (concept === null && typed !== '') drop(parameter, typed);
      return concept ?? [];
    });
  const choice = (parameter: string, scheme: string) => choices(parameter, scheme)[0] ?? null;
  const amount = (name: string) => {
    const typed = (params.get(name) ?? '').trim().slice(0, 20);
    const value = typed === '' ? null : parseNumber(typed);
    const wrong = typed !== '' && (value === null || value < 0 || value > largest);
    if (wrong) drop(name, typed);
    return { typed, wrong, value: wrong ? null : value };
  };
  const [budget, volunteers] = [amount(fitParams.budget), amount(fitParams.volunteers)];
  const lot = params.get(fitParams.lot) ?? '';
  const without = new Set<string>(params.getAll(fitParams.without));
  for (const typed of without) {
    if (typed !== '' && !fitReasons.some((reason) => reason === typed)) drop(fitParams.without, typed);
  }
  const names: string[] = Object.values(fitParams);
  return {
    wishes: {
      ageGroup: choice(fitParams.ageGroup, 'age-groups'),
      lifeEvent: choice(fitParams.lifeEvent, 'life-events'),
      focus: choice(fitParams.focus, 'focus'),
      setting: choice(fitParams.setting, 'settings'),
      partners: choices(fitParams.partners, 'partners'),
      budget: budget.value,
      volunteers: volunteers.value,
      tried: choices(fitParams.tried, 'activity-types'),
      without: fitReasons.filter((reason) => without.has(reason)),
    },
    typed: { budget: budget.typed, volunteers: volunteers.typed },
    wrong: { budget: budget.wrong, volunteers: volunteers.wrong },
    dropped: [...dropped, ...unknownParts(params, names)],
    asked: names.some((name) => name !== fitParams.lot && params.has(name)),
    lot: /^[\w-]{1,40}$/.test(lot) ? lot : null,
  };
}

/** The same question in an address, with a lot to keep its order, and with a reason switched on or off. */
export function writeFit({ wishes, typed }: AskedFit, lot: string | null, without: readonly FitReason[]): string {
  const params = new URLSearchParams();
  const { ageGroup, lifeEvent, focus, setting } = wishes;
  for (const [key, value] of Object.entries({ ageGroup, lifeEvent, focus, setting, ...typed })) {
    if (value) params.set(fitParams[key as keyof typeof fitParams], value);
  }
  for (const partner of wishes.partners) params.append(fitParams.partners, partner);
  for (const activity of wishes.tried) params.append(fitParams.tried, activity);
  for (const reason of without) params.append(fitParams.without, reason);
  if (lot) params.set(fitParams.lot, lot);
  // Something was asked, even when every answer was left open.
  if ([...params.keys()].every((name) => name === fitParams.lot)) params.set(fitParams.ageGroup, '');
  return params.toString();
}
