import content from '../../content/practices.json';
import { areas } from '../../src/modules/areas/contract';
import { locate } from '../../src/modules/practices/catalogue/catalogue-reader';
import { type PracticeRecord, practiceRecord } from '../../src/modules/practices/practice';
import { type PublishedPractice, publishPractice } from '../../src/modules/practices/published-practice';

/** mulberry32: the same practices in every run. Returns numbers in [0, 1). */
export function createRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** The practices of the shipped content, as they are published. */
export const readRealRecords = (): PracticeRecord[] => content.practices.map((record) => practiceRecord.parse(record));

export const publish = (record: PracticeRecord, day = '2026-01-01'): PublishedPractice =>
  publishPractice(
    {
      record,
      version: 1,
      publishedAt: new Date(day),
      changedAt: new Date(day),
      organisation: null,
      state: 'published',
      confirmedAt: null,
    },
    { locate, checks: new Map(), images: new Map(), reviews: new Map(), today: day },
  );

const sentencesOf = (text: string) => text.split(/(?<=[.!?])\s+/).filter((sentence) => sentence.length > 20);

/** Words in front of and behind a name, so that titles differ as they do among hundreds of municipalities. */
const qualifiers = [
  'Samen',
  'Warm',
  'Dichtbij',
  'Op weg met',
  'Welkom bij',
  'Project',
  'Werking',
  'Netwerk',
  'Elke week',
  'Thuis in',
  'Rond de',
  'Tijd voor',
];
const themes = [
  'koffie',
  'kaarten',
  'wandelen',
  'muziek',
  'verhalen',
  'tuin',
  'maaltijd',
  'post',
  'film',
  'lezen',
  'dans',
  'breien',
  'petanque',
  'fietsen',
  'gesprek',
  'bezoek',
  'internet',
  'feest',
  'soep',
  'bank',
];

/**
 * Realistic practices: titles, sentences, goals, labels, partners and places of real ones, recombined. Every practice
 * lies in a municipality of Flanders, most have costs, half have steps.
 */
export function generateRecords(count: number, seed = 20261120): PracticeRecord[] {
  const random = createRandom(seed);
  const real = readRealRecords();
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const some = <T>(list: readonly T[], most: number): T[] =>
    [...new Set(Array.from({ length: Math.floor(random() * (most + 1)) }, () => pick(list)))].filter(
      (item) => item !== undefined,
    );
  const sentences = real.flatMap((record) => sentencesOf(record.summary));
  const goals = real.flatMap((record) => record.goals);

  return Array.from({ length: count }, (_, i) => {
    const [a, b] = [pick(real), pick(real)];
    const place = pick(areas.municipalities);
    const topic = pick(themes);
    const euro = random() < 0.3 ? null : Math.round(random() ** 3 * 800);
    return practiceRecord.parse({
      ...a,
      slug: `praktijk-${i + 1}`,
      title: `${pick(qualifiers)} ${topic}: ${a.title.replace(/ \(.*/, '')} ${place.name}`.slice(0, 200),
      summary: [
        ...some(sentencesOf(a.summary), 3),
        ...some(sentences, 3),
        `In ${place.name} draait het om ${topic}.`,
      ].join(' '),
      organisation: random() < 0.5 ? `OCMW ${place.name}` : (b.organisation ?? `Gemeente ${place.name}`),
      municipalities: [place.nis],
      placeNote: null,
      partOf: null,
      goals: some(goals, 4),
      approach: random() < 0.5 ? some(sentences, 5) : [],
      ageGroups: random() < 0.5 ? a.ageGroups : some(['13-17', '18-25', '26-59', '60+'] as const, 3),
      lifeEvents: random() < 0.5 ? a.lifeEvents : b.lifeEvents,
      riskFactors: random() < 0.5 ? a.riskFactors : b.riskFactors,
      policyDomains: [...new Set([...a.policyDomains, ...some(b.policyDomains, 1)])],
      partnerTypes: [...new Set([...a.partnerTypes, ...some(b.partnerTypes, 1)])],
      settings: random() < 0.5 ? a.settings : b.settings,
      cost: { total: null, perParticipant: euro, perYear: null, note: null },
      status: random() < 0.7 ? 'running' : b.status,
      fictitious: true,
    });
  });
}

/** Generated practices as published, one after the other over ten years. */
export const generatePractices = (count: number, seed?: number): PublishedPractice[] =>
  generateRecords(count, seed).map((record, i) =>
    publish(
      record,
      `20${17 + (i % 10)}-${String(1 + (i % 12)).padStart(2, '0')}-${String(1 + (i % 28)).padStart(2, '0')}`,
    ),
  );
