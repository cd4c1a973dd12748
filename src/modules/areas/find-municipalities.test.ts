import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { areas } from './contract';
import { looksLikePostcode } from './find-municipalities';
import { foldName, startsWithinOneEdit } from './name-matching';

const found = (query: string, limit = 8) => areas.find(query, limit).map(({ municipality }) => municipality.name);
const best = (query: string) => areas.find(query, 1)[0];
const everyName = [...areas.municipalities, ...areas.formerMunicipalities];

describe('finding a municipality', () => {
  test('by its full name, of any edition', () => {
    for (const { name, nis } of everyName) {
      const expected = areas.place(nis)?.municipality;
      for (const typed of [name, name.toUpperCase(), name.replaceAll('-', ' '), `  ${name.replaceAll(/[- ]/g, '')}`]) {
        expect(best(typed)).toMatchObject({ municipality: expected, name, fit: 'name' });
      }
    }
  });

  test('by its code of any edition', () => {
    for (const { nis } of everyName) {
      expect(areas.find(nis, 5)).toMatchObject([{ municipality: areas.place(nis)?.municipality, fit: 'code' }]);
    }
  });

  test('by its old name, and tells where that went', () => {
    expect(best('galmaarden')).toMatchObject({
      name: 'Galmaarden',
      municipality: { name: 'Pajottegem' },
      change: { kind: 'merged-into', former: { name: 'Galmaarden' } },
    });
    expect(best('meeuwen gruitrode')).toMatchObject({
      municipality: { name: 'Oudsbergen' },
      change: { kind: 'merged-into', on: '2019-01-01', former: { name: 'Meeuwen-Gruitrode' } },
    });
    expect(best('Puurs')).toMatchObject({ name: 'Puurs', municipality: { name: 'Puurs-Sint-Amands' } });
    expect(best('Tongeren')).toMatchObject({ name: 'Tongeren', municipality: { name: 'Tongeren-Borgloon' } });
  });

  test('by a start, a later word or a part of its name, the largest first', () => {
    expect(found('herse')).toEqual(['Herselt']);
    expect(found('melle')).toEqual(['Merelbeke-Melle']);
    expect(found('lo', 6)).toEqual(['Lokeren', 'Lommel', 'Lochristi', 'Lievegem', 'Londerzeel', 'Lo-Reninge']);
    expect(found('zwijndrecht')).toEqual(['Beveren-Kruibeke-Zwijndrecht']);
    expect(found('hulst')).toEqual(['Houthulst', 'Hulshout']);
  });

  test('in the ways people write it', () => {
    expect(found('St.-Niklaas')).toEqual(['Sint-Niklaas']);
    expect(found('gemeente Herselt')).toEqual(['Herselt']);
    expect(found('stad Gent')).toEqual(['Gent']);
    expect(found('héŕsëlt')).toEqual(['Herselt']);
  });

  test('with any one typing error in its name', () => {
    const long = everyName.filter(({ name }) => foldName(name).length >= 5);
    const letter = fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz');
    const typing = fc.record({ town: fc.constantFrom(...long), at: fc.nat(), how: fc.nat(3), letter });
    fc.assert(
      fc.property(typing, ({ town, at, how, letter }) => {
        const typed = mistype(town.name, at % town.name.length, how, letter);
        fc.pre(typed.trim().length >= 4);
        const matches = areas.find(typed, 300);
        const hit = matches.some(({ municipality }) => municipality === areas.place(town.nis)?.municipality);
        const somethingBetter = matches.some(({ fit }) => fit !== 'typo' && fit !== 'part');
        expect(hit || somethingBetter).toBe(true);
      }),
      { numRuns: 400 },
    );
  });

  test('gives each once, best first, never more than asked, whatever is typed', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.string({ unit: 'binary' }), fc.constantFrom('', '-', ' st ', 'a')),
        fc.nat(9),
        (query, limit) => {
          const names = found(query, limit);
          expect(names.length).toBeLessThanOrEqual(limit);
          expect(new Set(names).size).toBe(names.length);
        },
      ),
    );
    expect(found('x'.repeat(100_000))).toEqual([]);
  });

  test('finds nothing for a postcode, which the data do not hold', () => {
    expect(looksLikePostcode(' 2230 ')).toBe(true);
    expect(looksLikePostcode('13013')).toBe(false);
    expect(found('2230')).toEqual([]);
  });

  test('finds nothing outside Flanders', () => {
    expect(found('Namur')).toEqual([]);
    expect(found('')).toEqual([]);
  });
});

test('one edit is one letter wrong, missing, too many or swapped', () => {
  for (const typed of ['herselt', 'hersalt', 'herslt', 'hersselt', 'hesrelt']) {
    expect(startsWithinOneEdit('herselt', typed)).toBe(true);
  }
  expect(startsWithinOneEdit('herselt', 'hirsalt')).toBe(false);
  expect(startsWithinOneEdit('her', 'herselt')).toBe(false);
});

function mistype(name: string, at: number, how: number, letter: string): string {
  const [before, after] = [name.slice(0, at), name.slice(at)];
  const typings = [
    before + after.slice(1),
    before + letter + after,
    before + letter + after.slice(1),
    before + (after[1] ?? '') + (after[0] ?? '') + after.slice(2),
  ];
  return typings[how] ?? name;
}
