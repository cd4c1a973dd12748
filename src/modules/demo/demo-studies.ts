import type { StudyContent } from '../evidence/contract';
import { judgedPractices } from './demo-practices';

/** A made-up measurement, in a few words; the rest is the same for all. */
interface Sketch {
  what: string;
  /** Title of a practice of the demonstration; absent: of none. */
  practice?: string;
  place: string;
  year: number;
  elements: readonly string[];
  activities: readonly string[];
  n: number;
  /** Below 0 is better. */
  effect: number;
  /** Absent: only the group that took part. */
  comparison?: number;
  randomised?: true;
  age?: StudyContent['ageGroup'];
  lifeEvent?: string;
  setting?: string;
  construct?: StudyContent['construct'];
  months?: number;
  independent?: true;
  adverse?: StudyContent['adverse'];
  /** Effects of people of these ages, half of them each. */
  ages?: readonly [StudyContent['subgroups'][number]['ageGroup'], number][];
  euro?: number;
}

const contact = ['betekenisvolle-contacten'];
const meeting = ['ontmoetingen-mogelijk-maken', 'activiteiten-organiseren'];
const buddy = ['buddywerking'];
const visits = ['huisbezoek'];
const calls = ['telefonisch-contact'];
const neighbourhood = ['ontmoeting-in-de-buurt'];

/** Twelve places that did the same, so that there is something to take together. */
const buddies: Sketch[] = [
  ...([-0.52, -0.31, -0.18, -0.44, -0.6, -0.25, -0.38, -0.71, -0.12, -0.47, -0.35, -0.9] as const),
].map((effect, at) => ({
  what: 'Maatjes voor een jaar',
  place: `Gemeente ${String.fromCharCode(65 + at)}`,
  year: 2019 + (at % 7),
  elements: contact,
  activities: buddy,
  n: [24, 41, 66, 30, 18, 52, 37, 15, 80, 28, 45, 12][at] ?? 24,
  effect,
  age: '60+',
  euro: 60 + 15 * at,
}));

const sketches: readonly Sketch[] = [
  ...buddies,
  {
    what: 'Maatjes, geloot',
    practice: judgedPractices['5'],
    place: 'Dijkstede',
    year: 2023,
    elements: contact,
    activities: buddy,
    n: 84,
    comparison: 80,
    randomised: true,
    effect: -0.42,
    age: '60+',
    independent: true,
    months: 6,
  },
  {
    what: 'Maatjes, met wachtlijst',
    practice: judgedPractices['5'],
    place: 'Veldekerk',
    year: 2024,
    elements: contact,
    activities: buddy,
    n: 72,
    comparison: 70,
    effect: -0.36,
    age: '60+',
    independent: true,
  },
  {
    what: 'Maatjes voor studenten',
    place: 'Kotstad',
    year: 2024,
    elements: contact,
    activities: buddy,
    n: 36,
    effect: -0.15,
    age: '18-25',
    lifeEvent: 'studies-of-kot',
  },
  {
    what: 'Maatjes op kot',
    place: 'Kotstad',
    year: 2025,
    elements: contact,
    activities: buddy,
    n: 44,
    effect: -0.28,
    age: '18-25',
    lifeEvent: 'studies-of-kot',
  },
  {
    what: 'Maatjes na een verhuis',
    place: 'Havendorp',
    year: 2025,
    elements: contact,
    activities: buddy,
    n: 31,
    effect: -0.2,
    age: '18-25',
    lifeEvent: 'verhuis',
  },
  {
    what: 'Rouwcafé',
    practice: judgedPractices['3'],
    place: 'Bosrand',
    year: 2022,
    elements: contact,
    activities: ['rouw-en-verlies'],
    n: 29,
    effect: -0.5,
    lifeEvent: 'partner-overleden',
    age: '60+',
  },
  {
    what: 'Rouwgroep',
    place: 'Meerveld',
    year: 2024,
    elements: contact,
    activities: ['rouw-en-verlies'],
    n: 48,
    comparison: 45,
    effect: -0.33,
    lifeEvent: 'partner-overleden',
    age: '60+',
    months: 3,
  },
  {
    what: 'Buurttafel',
    place: 'Meerveld',
    year: 2023,
    elements: meeting,
    activities: neighbourhood,
    n: 58,
    effect: -0.22,
    ages: [
      ['26-59', -0.1],
      ['60+', -0.34],
    ],
    euro: 18,
  },
  {
    what: 'Buurttafel',
    place: 'Bosrand',
    year: 2024,
    elements: meeting,
    activities: neighbourhood,
    n: 64,
    effect: -0.3,
    ages: [
      ['26-59', -0.22],
      ['60+', -0.38],
    ],
    euro: 22,
  },
  {
    what: 'Buurttafel',
    place: 'Havendorp',
    year: 2025,
    elements: meeting,
    activities: neighbourhood,
    n: 72,
    effect: -0.26,
    ages: [
      ['26-59', -0.25],
      ['60+', -0.27],
    ],
    euro: 20,
  },
  {
    what: 'Plein met banken',
    practice: judgedPractices['geen-effect'],
    place: 'Dijkstede',
    year: 2024,
    elements: ['ontmoetingen-mogelijk-maken'],
    activities: neighbourhood,
    n: 420,
    comparison: 410,
    effect: 0.02,
    age: '26-59',
    independent: true,
  },
  {
    what: 'Jongerenhuis',
    place: 'Kotstad',
    year: 2025,
    elements: meeting,
    activities: ['vrije-tijd'],
    n: 40,
    effect: 0.55,
    age: '13-17',
  },
  {
    what: 'Jongerenhuis',
    place: 'Havendorp',
    year: 2024,
    elements: meeting,
    activities: ['vrije-tijd'],
    n: 38,
    effect: -0.6,
    age: '13-17',
  },
  {
    what: 'Belcirkel',
    place: 'Veldekerk',
    year: 2022,
    elements: contact,
    activities: calls,
    n: 26,
    effect: -0.2,
    age: '60+',
    setting: 'telefoon',
    construct: 'isolation',
  },
  {
    what: 'Belcirkel',
    place: 'Meerveld',
    year: 2023,
    elements: contact,
    activities: calls,
    n: 33,
    effect: -0.31,
    age: '60+',
    setting: 'telefoon',
  },
  {
    what: 'Belcirkel',
    place: 'Bosrand',
    year: 2024,
    elements: contact,
    activities: calls,
    n: 30,
    effect: -0.05,
    age: '60+',
    setting: 'telefoon',
  },
  {
    what: 'Huisbezoek 80+',
    place: 'Veldekerk',
    year: 2023,
    elements: ['praktische-hulp'],
    activities: visits,
    n: 90,
    effect: -0.18,
    age: '60+',
    setting: 'thuis',
    euro: 45,
  },
  {
    what: 'Huisbezoek 80+',
    place: 'Dijkstede',
    year: 2024,
    elements: ['praktische-hulp'],
    activities: visits,
    n: 75,
    comparison: 71,
    effect: -0.3,
    age: '60+',
    setting: 'thuis',
    euro: 52,
  },
  {
    what: 'Boodschappendienst',
    place: 'Havendorp',
    year: 2025,
    elements: ['praktische-hulp'],
    activities: ['praktische-ondersteuning'],
    n: 22,
    effect: -0.35,
    age: '26-59',
    construct: 'wellbeing',
  },
  {
    what: 'Praatgroep zonder begeleiding',
    practice: judgedPractices['mogelijk-nadelig'],
    place: 'Bosrand',
    year: 2024,
    elements: ['sociale-vaardigheden'],
    activities: ['sociale-vaardigheden'],
    n: 34,
    effect: 0.62,
    age: '18-25',
    adverse: 'related',
  },
  {
    what: 'Durven praten',
    practice: judgedPractices['4'],
    place: 'Kotstad',
    year: 2023,
    elements: ['sociale-vaardigheden', 'realistische-verwachtingen'],
    activities: ['sociale-vaardigheden'],
    n: 51,
    comparison: 49,
    effect: -0.48,
    age: '26-59',
    independent: true,
  },
  {
    what: 'Durven praten',
    practice: judgedPractices['4'],
    place: 'Meerveld',
    year: 2025,
    elements: ['sociale-vaardigheden', 'realistische-verwachtingen'],
    activities: ['sociale-vaardigheden'],
    n: 25,
    effect: -0.4,
    age: '26-59',
  },
  {
    what: 'Klusmakkers',
    place: 'Veldekerk',
    year: 2025,
    elements: ['betekenisvolle-rol'],
    activities: ['betekenisvolle-rol'],
    n: 19,
    effect: -0.3,
    age: '26-59',
    lifeEvent: 'werkverlies',
  },
];

/** 97.5% of the standard normal distribution lies below. */
const z = 1.96;
const ofOneGroup = (n: number, effect: number) => 0.9 / n + (effect * effect) / (2 * n);
const ofTwoGroups = (n: number, other: number, effect: number) =>
  1 / n + 1 / other + (effect * effect) / (2 * (n + other));
const round = (value: number) => Math.round(value * 10_000) / 10_000;

function measurement(sketch: Sketch, practice: string | null): StudyContent {
  const { n, comparison, effect: estimate, age = null, construct = 'loneliness', euro } = sketch;
  const variance = round(comparison === undefined ? ofOneGroup(n, estimate) : ofTwoGroups(n, comparison, estimate));
  const half = z * Math.sqrt(variance);
  const part = Math.floor(n / 2);
  return {
    ...{ practice, kind: 'published', construct, n, nComparison: comparison ?? null, year: sketch.year },
    design: sketch.randomised ? 'randomised' : comparison === undefined ? 'before-after' : 'controlled',
    instrument: construct === 'wellbeing' ? 'WHO-5' : construct === 'isolation' ? 'LSNS-6' : 'De Jong Gierveld 6',
    effect: {
      metric: comparison === undefined ? 'SMCR' : 'SMD',
      ...{ estimate, variance, lower: round(estimate - half), upper: round(estimate + half) },
    },
    followUpMonths: sketch.months ?? 0,
    evaluator: sketch.independent ? 'independent' : 'own',
    evaluatorName: `${sketch.independent ? 'Hogeschool' : 'Lokaal bestuur'} ${sketch.place} (fictief)`,
    quality: comparison === undefined ? 'some-concerns' : 'good',
    adverse: sketch.adverse ?? 'none',
    country: 'BE',
    source: `${sketch.what}, ${sketch.place} (fictief)`,
    url: null,
    activityTypes: [...sketch.activities],
    workingElements: [...sketch.elements],
    ageGroup: age,
    lifeEvent: sketch.lifeEvent ?? null,
    setting: sketch.setting ?? null,
    nis: null,
    costs:
      euro === undefined
        ? null
        : {
            euroPerParticipant: euro,
            hoursPerParticipant: null,
            volunteersPerParticipant: null,
            euroPerImproved: null,
          },
    subgroups: (sketch.ages ?? []).map(([ageGroup, each]) => ({
      ...{ ageGroup, n: part, estimate: each, variance: round(ofOneGroup(part, each)) },
    })),
    derived: [],
    account: null,
    figures: null,
    learnt: null,
  };
}

/**
 * Made-up measurements of made-up places, so that the map of evidence has something on it. @param slugs of the practices
 * that some are of, by title; of others they are of no practice
 */
export const demoStudies = (slugs: ReadonlyMap<string, string> = new Map()): StudyContent[] =>
  sketches.map((sketch) => measurement(sketch, slugs.get(sketch.practice ?? '') ?? null));
