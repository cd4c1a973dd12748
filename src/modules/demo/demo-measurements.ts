import { judgedPractices } from './demo-practices';

/** A made-up group that is measured; it goes as far as its state says. */
export interface DemoMeasurement {
  title: string;
  /** Title of a practice of the demonstration. */
  practice: string;
  state: 'collecting' | 'closed' | 'shared';
  /** Days from the start of the demonstration to the first meeting and the last; below 0 is before. */
  starts: number;
  ends: number;
  plan: { design: 'single' | 'waiting-list'; lifeEvent?: string; setting?: string };
  cards: readonly DemoCards[];
  /** How many answered before the start, of those with a card. */
  answered: number;
  /** Places of those who stopped before the end, and why. */
  stopped: Readonly<Record<number, 'moved' | 'ill'>>;
  costs?: { hours: string; hourRate: string; volunteers: string; euro: string };
}

/** Cards that are made at once. */
export interface DemoCards {
  count: number;
  arm: 'group' | 'comparison';
  ageGroup: '26-59' | '60+';
}

/** Euro; made up, like the measurements whose titles say so. */
const fictitiousHourRate = '45';

export const demoMeasurements: readonly DemoMeasurement[] = [
  {
    title: 'Samen leren fietsen, tweede groep (fictief)',
    practice: 'Samen leren fietsen (fictief)',
    state: 'collecting',
    ...{ starts: -10, ends: 80 },
    plan: { design: 'single', setting: 'buurt' },
    cards: [{ count: 18, arm: 'group', ageGroup: '26-59' }],
    answered: 12,
    stopped: {},
  },
  {
    title: 'Maatje voor een jaar, eerste groep (fictief)',
    practice: judgedPractices['5'],
    state: 'closed',
    ...{ starts: -200, ends: -20 },
    plan: { design: 'single' },
    cards: [
      { count: 14, arm: 'group', ageGroup: '60+' },
      { count: 12, arm: 'group', ageGroup: '26-59' },
    ],
    answered: 26,
    stopped: { 4: 'moved', 17: 'ill' },
    costs: { hours: '52', hourRate: fictitiousHourRate, volunteers: '6', euro: '1.040' },
  },
  {
    title: 'Belronde met wachtlijst (fictief)',
    practice: 'Belronde na een overlijden (fictief)',
    state: 'shared',
    ...{ starts: -220, ends: -30 },
    plan: { design: 'waiting-list', lifeEvent: 'partner-overleden', setting: 'telefoon' },
    cards: [
      { count: 40, arm: 'group', ageGroup: '60+' },
      { count: 40, arm: 'comparison', ageGroup: '60+' },
    ],
    answered: 80,
    stopped: { 7: 'ill', 51: 'moved' },
    costs: { hours: '90', hourRate: fictitiousHourRate, volunteers: '14', euro: '1.800' },
  },
];

const totals = [4, 3, 5, 2, 6, 3, 4, 1, 5, 3, 3, 4];
/** What changes in the total of each: most who take part are somewhat less lonely, some are not. */
const changes = {
  group: [-1, -2, 0, -1, -2, 1, -1, 1, -2, -1, -1],
  comparison: [0, -1, 0, 1, 0, 1, -1, 0, 1, 0, -1],
} as const;

const cycle = (values: readonly number[], place: number): number => values[place % values.length] ?? 0;

/** Places of the questions of De Jong Gierveld 6 that tell of a lack; on those "yes" is lonely, on others "no". */
const lacks = [0, 3, 5];

/** Six answers that give a total; who they are of decides on which questions. */
function answersFor(total: number, place: number): number[] {
  const kept = Math.min(6, Math.max(0, total));
  return Array.from({ length: 6 }, (_, item) => {
    const lonely = (item + place) % 6 < kept;
    if (lonely && (item + place) % 4 === 3) return 2;
    return lacks.includes(item) === lonely ? 1 : 3;
  });
}

/** What the person at a place answered, before and after. */
export function demoAnswersOf(place: number, arm: DemoCards['arm']): { before: number[]; after: number[] } {
  const total = cycle(totals, place);
  return { before: answersFor(total, place), after: answersFor(total + cycle(changes[arm], place), place) };
}
