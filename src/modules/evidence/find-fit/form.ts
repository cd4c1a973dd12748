import { parseNumber } from '../../../platform/forms/parse-number';
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
  /** Whether something was asked at all. */
  asked: boolean;
  /** A lot that was kept; null: draw one. */
  lot: string | null;
}

const concept = /^[a-z0-9+-]{1,80}$/;
const largest = 1_000_000;

/** Reads wishes from an address; what is no possible answer counts as not asked, a wrong number is told. */
export function readFit(params: URLSearchParams): AskedFit {
  const choice = (name: string) => {
    const value = params.get(name) ?? '';
    return concept.test(value) ? value : null;
  };
  const choices = (name: string) =>
    [...new Set(params.getAll(name).filter((value) => concept.test(value)))].slice(0, 40);
  const amount = (name: string) => {
    const typed = (params.get(name) ?? '').trim().slice(0, 20);
    const value = typed === '' ? null : parseNumber(typed);
    const wrong = typed !== '' && (value === null || value < 0 || value > largest);
    return { typed, wrong, value: wrong ? null : value };
  };
  const [budget, volunteers] = [amount(fitParams.budget), amount(fitParams.volunteers)];
  const lot = params.get(fitParams.lot) ?? '';
  const without = new Set<string>(params.getAll(fitParams.without));
  return {
    wishes: {
      ageGroup: choice(fitParams.ageGroup),
      lifeEvent: choice(fitParams.lifeEvent),
      focus: choice(fitParams.focus),
      setting: choice(fitParams.setting),
      partners: choices(fitParams.partners),
      budget: budget.value,
      volunteers: volunteers.value,
      tried: choices(fitParams.tried),
      without: fitReasons.filter((reason) => without.has(reason)),
    },
    typed: { budget: budget.typed, volunteers: volunteers.typed },
    wrong: { budget: budget.wrong, volunteers: volunteers.wrong },
    asked: [...params.keys()].some((name) => name !== fitParams.lot),
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
