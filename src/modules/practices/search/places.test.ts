import { describe, expect, test } from 'vitest';
import { searchPlaces, searchRegions } from '../catalogue/search-documents';
import { createPlaces } from './places';

const places = createPlaces(searchPlaces, searchRegions);
const tokens = (text: string) => places.inQuery(text).map(({ word }) => word);

describe('municipality names', () => {
  test('every name, of today or former, is one word of the question, however it is written', () => {
    for (const { nis, names } of searchPlaces)
      for (const name of names)
        for (const written of [name, name.toLowerCase(), name.replaceAll('-', ' ')])
          expect(tokens(written), written).toEqual([`nis${nis}`]);
  });

  test('a former municipality is read as the one it is part of now', () => {
    expect(tokens('huisbezoek Kortessem')).toEqual(['huisbezoek', 'nis71072']);
    expect(places.nameOf('nis71072')).toBe('Hasselt');
  });

  test.each(['st-truiden', 'St. Truiden', 'sint truiden', 'st truiden'])('"%s" is Sint-Truiden', (text) => {
    expect(tokens(text)).toEqual(['nis71053']);
  });

  test('a name that is a word too is a place with a capital or after "in", else it may be both', () => {
    expect(tokens('vrijwilligers in peer')[2]).toBe('nis72030');
    expect(tokens('vrijwilligers Peer')[1]).toBe('nis72030');
    expect(places.inQuery('appel en peer')[2]).toEqual({ word: 'peer', place: 'nis72030' });
    expect(places.inText('een appel en een peer')).toEqual(['een', 'appel', 'en', 'een', 'peer']);
    expect(places.inText('speelpunten in Peer en Pelt')).toEqual(['speelpunten', 'in', 'nis72030', 'en', 'nis72043']);
  });
});

describe('regions', () => {
  const named = (text: string) => tokens(text).map((token) => places.nameOf(token) ?? token);

  test.each([
    ['provincie Antwerpen', ['provincie Antwerpen']],
    ['Antwerpen', ['Antwerpen']],
    ['in west-vlaanderen', ['in', 'provincie West-Vlaanderen']],
    ['Westvlaamse dorpen', ['provincie West-Vlaanderen', 'dorpen']],
    ['Kempense buren', ['Kempen', 'buren']],
    ['regio Gent', ['Regio Gent']],
    ['Noord-Limburg', ['provincie Limburg']],
    ['buren in de regio Noord-Limburg', ['buren', 'in', 'de', 'provincie Limburg']],
    ['rond Gent', ['Gent']],
    ['Gent en omgeving', ['Gent']],
    ['buren en omgeving', ['buren', 'en', 'omgeving']],
    ['in de buurt van Gent', ['Gent']],
    ['de omgeving van Kortrijk', ['de', 'Kortrijk']],
    ['een zorgzame buurt Gent', ['een', 'zorgzame', 'buurt', 'Gent']],
    ['een stad voor ouderen', ['een', 'stad', 'voor', 'ouderen']],
    ['het Meetjesland', ['het', 'Meetjesland']],
    ['Vlaamse dorpen', ['vlaamse', 'dorpen']],
  ])('"%s" is %j', (text, read) => {
    expect(named(text)).toEqual(read);
  });
});
