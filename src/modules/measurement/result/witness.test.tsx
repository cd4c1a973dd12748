import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { cohortPlan } from '../../../../test/harness/cohort-people';
import { createRandom } from '../../../../test/load/generate-practices';
import type { PageContext } from '../../../platform/http/page-context';
import type { Language } from '../../../platform/texts/language';
import { recordsOfCohort } from '../../evidence/cohort-record';
import { toPublicStudy } from '../../evidence/publish-studies/evidence-file';
import { studyContent } from '../../evidence/study-record';
import type { Cohort } from '../cohort';
import { type CohortResult, resultOf } from '../cohort-result';
import type { Instrument } from '../instrument';
import { instruments } from '../instruments/all';
import type { KeptResult } from '../keep-result/assembled';
import { ownMeasurement } from '../look-elsewhere/own-measurement';
import { sharedRows } from '../share-result/shared-rows';
import { shareable } from '../shared-cohort';
import { type Audience, fewestShown } from '../small-cells';
import { ResultPage } from '../view-result/page';
import { resultFile } from '../view-result/result-file';
import { classPeople, possibleTotals } from './people-classes';
import type { Scored } from './scored-people';
import { type Detail, type ShownResult, showWith } from './shown-result';
import { findAlike, tellAs, tellable } from './tellable';
import type { Other } from './witness';

/**
 * For every small count that is held back there is another group, of whom that count is another and all that leaves is
 * the same to the byte: pages, files, what is shared, and the public record. So nobody can tell one from the other.
 */
const organisation = 'Stad Herentals';
const cohortWith = (instrument: Instrument, compared: boolean): Cohort => ({
  ...cohortPlan,
  ...{ organisation: 'org-herentals', id: 'cohort-1', instrument: instrument.id },
  design: compared ? 'waiting-list' : 'single',
  ...{ euro: 5000, hours: 40, hourRate: 30, volunteers: 3, adverse: 'none', state: 'closed', version: 1 },
  ...{ createdBy: 'an', createdAt: new Date(0), changedBy: 'an', changedAt: new Date(0) },
  ...{ closedAt: new Date(0), sharedAt: null, forgottenAt: null },
});

const pageIn = (language: Language): PageContext => ({
  ...{ language, prefix: `/${language}`, path: '/meten', search: '', baseUrl: 'https://verbonden.test' },
  today: '2026-11-20',
  assets: { stylesheet: '/a.css', sheet: (name) => name, fonts: [], island: (name) => name },
  ...{ navigation: [], headerItems: [], footer: [] },
  link: (path) => `/${language}${path}`,
});

/** Everybody before; some are lost, and some answer later as well. */
function someone(instrument: Instrument, arm: Scored['arm'], random: () => number): Scored {
  const totals = possibleTotals(instrument);
  const last = totals.length - 1;
  const draw = () => random() + random() + random();
  const before = Math.round((last * draw()) / 3);
  const afterwards = () => {
    const gain = Math.round((draw() - (arm === 'group' ? 1.7 : 1.5)) * last * 0.35);
    const after = before + gain * (instrument.betterIs === 'lower' ? 1 : -1);
    return totals[Math.min(last, Math.max(0, after))] ?? 0;
  };
  const after = { after: afterwards(), ...(random() < 0.8 && { 'after-3-months': afterwards() }) };
  const ageGroup = random() < 0.5 ? '26-59' : '60+';
  return { arm, ageGroup, totals: { before: totals[before] ?? 0, ...(random() < 0.95 && after) } };
}

function groupOf(instrument: Instrument, n: number, nComparison: number, later: boolean): CohortResult {
  const random = createRandom(n + nComparison);
  const times = (count: number, arm: Scored['arm']) =>
    Array.from({ length: count }, () => someone(instrument, arm, random));
  const scored = [...times(n, 'group'), ...times(nComparison, 'comparison')];
  const atOnce = ({ totals: { 'after-3-months': _, ...totals }, ...each }: Scored): Scored => ({ ...each, totals });
  return resultOf({
    ...{ instrument, scored: later ? scored : scored.map(atOnce), consistency: { n, alpha: 0.81 } },
    costs: cohortWith(instrument, false),
    told: {
      tookPart: { 'every-time': n - 6, mostly: 0, sometimes: 6, 'once-or-never': 0 },
      recommend: { yes: n, maybe: 0, no: 0 },
    },
  });
}

/** All that members read: the page and the files, in both languages. */
function readInside(result: ShownResult, instrument: Instrument): string[] {
  const cohort = cohortWith(instrument, result.comparison !== null);
  const names = { organisation, practice: 'Telefooncirkels', municipality: 'Herentals' };
  const standing = { parts: [], awaited: [], leftOut: [], shown: null, elsewhere: null, sharing: 'may' } as const;
  return (['nl', 'en'] as const).flatMap((language) => {
    const view = { page: pageIn(language), cohort, instrument, result, ...names, ...standing };
    return [
      renderToString(<ResultPage view={view} words={{ kind: 'later' }} />),
      ...(['csv', 'json'] as const).map((format) => String(resultFile(view, format, language).body)),
      JSON.stringify(ownMeasurement(cohort, result, [])),
    ];
  });
}

/** All that everybody reads: what the page of sharing shows, what is recorded, and that as open data. */
function readInPublic(kept: KeptResult, instrument: Instrument): string[] {
  const cohort = shareable(cohortWith(instrument, kept.hasComparison), kept, organisation);
  if (!cohort) return ['not shared'];
  const names = { practice: 'Telefooncirkels', instrument: instrument.name };
  const shared = { ...cohort, by: 'an', at: new Date(0) };
  const records = recordsOfCohort(shared, { activityTypes: [], workingElements: [] }).map(({ id, content }) => ({
    ...{ id, study: cohort.cohort, version: 1, changedOn: '2026-11-20' },
    ...studyContent.parse(content),
  }));
  return [
    JSON.stringify((['nl', 'en'] as const).map((language) => sharedRows({ cohort, ...names }, language))),
    JSON.stringify(shared),
    ...records.map((record) =>
      JSON.stringify(toPublicStudy({ ...record, organisation: null, state: 'checked', shown: true })),
    ),
  ];
}

type Shown = Record<Audience, ShownResult>;
const everyAudience = ['inside', 'public'] as const;

/** What members read is what everybody reads, and more. */
function readAll({ instrument, comparison }: CohortResult, shown: Shown, audience: Audience): string[] {
  const standing = { lost: { group: 0.05, comparison: null }, parts: [], awaited: [], leftOut: [] };
  const everybody = readInPublic({ shown, hasComparison: comparison !== null, ...standing }, instrument);
  return audience === 'public' ? everybody : [...everybody, ...readInside(shown.inside, instrument)];
}

/** The other people as they are shown; to members with the same counts told, since which larger ones are is a choice. */
function shownOf(result: CohortResult, { scored }: Other, detail: Detail, told: ShownResult): [CohortResult, Shown] {
  const other = resultOf({ ...result, scored });
  const tell = told.audience === 'inside' ? tellAs(told) : undefined;
  return [other, { inside: showWith(other, 'inside', detail, tell), public: showWith(other, 'public', detail) }];
}

/** Of the group and of the comparison group, by name: how many people are in each count. */
function countsIn({ instrument, group, comparison, measure }: CohortResult): Map<string, number> {
  const arms = [['group', group], ...(comparison ? [['comparison', comparison] as const] : [])] as const;
  return new Map(
    arms.flatMap(([arm, { pairs }]) => {
      const { people, counts } = classPeople(instrument, pairs, measure?.threshold ?? null);
      return counts
        .filter(({ classes }) => classes.length > 0 && classes.length < people.length)
        .map(({ id, classes }) => [`${arm} ${id}`, classes.reduce((sum, at) => sum + (people[at] ?? 0), 0)] as const);
    }),
  );
}

/** Small and not told. What nobody did follows at times, see 0025: from one certain category to another, and without means. */
function heldBack(result: CohortResult, shown: ShownResult, detail: Detail): string[] {
  const isTold = (name: string) =>
    shown.audience === 'public'
      ? name === 'group improved' && shown.costs.euroPerImproved !== null
      : (['group', 'comparison'] as const).some((arm) =>
          [...(shown[arm]?.counts ?? [])].some(([id, people]) => people !== null && name === `${arm} ${id}`),
        );
  const mayFollow = (name: string) => name.includes('flow') || detail === 'no-levels';
  return [...countsIn(result)].flatMap(([name, people]) =>
    people < fewestShown[shown.audience] && !isTold(name) && !(people === 0 && mayFollow(name)) ? [name] : [],
  );
}

describe('of every small count that is held back', () => {
  it.each([
    ['ons', 12, 0, false],
    ['ucla3', 10, 0, false],
    ['ucla3', 24, 0, true],
    ['ucla3', 30, 20, false],
    ['djg6', 14, 0, false],
    ['djg6', 24, 0, true],
    ['djg6', 30, 20, false],
    ['djg6', 40, 0, false],
    ['djg11', 24, 0, false],
    ['lsns6', 24, 0, false],
    ['lsns6', 20, 16, true],
    ['who5', 30, 0, false],
  ] as const)('another is shown the same, to the byte (%s, %i and %i people, later: %s)', (id, n, others, later) => {
    const result = groupOf(instruments[id], n, others, later);
    const detail = tellable(result);
    expect(detail).not.toBe('nothing');
    const first: Shown = { inside: showWith(result, 'inside', detail), public: showWith(result, 'public', detail) };
    const counted = countsIn(result);
    for (const audience of everyAudience) {
      const alike = findAlike(result, first[audience], detail) ?? [];
      const read = readAll(result, first, audience);
      const differing = new Set<string>();
      for (const found of alike) {
        const [other, shown] = shownOf(result, found, detail, first[audience]);
        expect(readAll(other, shown, audience)).toEqual(read);
        for (const [name, people] of countsIn(other)) if (people !== counted.get(name)) differing.add(name);
      }
      const held = heldBack(result, first[audience], detail);
      expect(held.length).toBeGreaterThan(0);
      expect(held.filter((name) => !differing.has(name))).toEqual([]);
    }
  });
});
