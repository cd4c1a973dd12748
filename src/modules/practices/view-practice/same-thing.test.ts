import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { publish, readRealRecords } from '../../../../test/load/generate-practices';
import { vocabularies } from '../../vocabularies/contract';
import { createCatalogue } from '../catalogue/catalogue';
import { nearby, searchTexts } from '../catalogue/catalogue-reader';
import { practiceKinds, practiceStatuses } from '../practice';
import { runsElsewhere } from './place-facts';
import { isSameThing } from './same-thing';

const catalogue = createCatalogue(
  readRealRecords().map((record) => publish(record)),
  vocabularies,
  nearby,
  searchTexts,
);
const elsewhere = (slug: string) => {
  const practice = catalogue.bySlug(slug);
  return practice ? runsElsewhere(practice, catalogue).map((other) => other.slug) : [];
};

describe('what runs elsewhere', () => {
  test.each([
    ['babbellijn-herselt', ['motena-telefoonster', 'telefoonster-gent']],
    ['bank-contactenactie-herselt', ['de-langste-stoel-brugge']],
    ['zorgzame-buurten-gavere', ['buurtgerichte-zorg-poperinge']],
    ['huisbezoeken', ['huisbezoeken-80-plussers-herselt', 'kerstkaarten-morkhoven']],
    ['telefooncirkels', ['babbellijn-herselt', 'motena-telefoonster']],
  ])('of %s is the same thing: %j', (slug, others) => {
    expect(elsewhere(slug)).toEqual(others);
  });

  test.each([
    'huisbezoeken-nabestaanden-herselt',
    'blokpunten',
    'deelmoestuintjes-poperinge',
    'kinderdagen-de-notelaar-beveren',
    'verenigd-koninkrijk-strategie',
    'soepcafes',
    'rouwbegeleiding',
    'digiscan-brugge',
    'online-buurten',
  ])('nothing is said of %s, which only shares themes with others', (slug) => {
    expect(catalogue.bySlug(slug)).toBeDefined();
    expect(elsewhere(slug)).toEqual([]);
  });

  it('is also what has the same general form', () => {
    const of = (slug: string, partOf: string | null, kind: 'generic' | 'local' = 'local') => ({
      slug,
      partOf,
      kind,
      status: 'running' as const,
      activityTypes: [],
      municipalities: [],
    });
    const all = [of('soep', null, 'generic'), of('a', 'soep'), of('b', 'soep'), of('c', 'a')];
    const [general, a, b, c] = all as [(typeof all)[0], (typeof all)[0], (typeof all)[0], (typeof all)[0]];
    expect([isSameThing(a, b, 0, all), isSameThing(general, a, 0, all)]).toEqual([true, true]);
    expect([isSameThing(a, c, 0.4, all), isSameThing(c, general, 0.4, all)]).toEqual([false, false]);
  });

  it('never names what does not run, and nothing less alike than half', () => {
    const kinds = fc.record({
      slug: fc.constantFrom('a', 'b', 'c', 'd'),
      kind: fc.constantFrom(...practiceKinds),
      status: fc.constantFrom(...practiceStatuses),
      partOf: fc.constant(null),
      activityTypes: fc.subarray(['huisbezoek', 'wonen', 'buddywerking']),
      municipalities: fc.subarray(['13013', '44021']),
    });
    fc.assert(
      fc.property(kinds, kinds, fc.double({ min: 0, max: 1, noNaN: true }), (own, other, likeness) => {
        fc.pre(own.slug !== other.slug);
        if (!isSameThing(own, other, likeness, [own, other])) return;
        expect(['stopped', 'planned']).not.toContain(other.status);
        expect(likeness).toBeGreaterThanOrEqual(0.5);
        expect(other.activityTypes[0]).toBe(own.activityTypes[0]);
      }),
    );
  });
});
