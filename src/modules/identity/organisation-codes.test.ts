import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { areas } from '../areas/contract';
import { formatKbo, readKbo, readOvo } from './organisation-codes';

const known = areas.municipalities.flatMap(({ kbo }) => kbo ?? []);

describe('a KBO number', () => {
  it('is recognised for every municipality of Flanders', () => {
    expect(known.length).toBeGreaterThan(250);
    expect(known.filter((kbo) => readKbo(kbo) !== kbo)).toEqual([]);
  });

  it.each(['0207.508.932', 'BE 0207508932', 'be0207.508.932', '207508932', ' 0207 508 932 '])(
    'may be typed as %s',
    (typed) => {
      expect(readKbo(typed)).toBe('0207508932');
    },
  );

  it('with one digit wrong is refused', () => {
    fc.assert(
      fc.property(fc.constantFrom(...known), fc.nat(9), fc.integer({ min: 1, max: 9 }), (kbo, place, more) => {
        const digit = (Number(kbo[place]) + more) % 10;
        expect(readKbo(kbo.slice(0, place) + digit + kbo.slice(place + 1))).toBeNull();
      }),
    );
  });

  it.each(['', 'x', '12345', '0207508932000', '0000000000', '٠٢٠٧٥٠٨٩٣٢'])('is not %j', (typed) => {
    expect(readKbo(typed)).toBeNull();
  });

  it('is shown in groups and can be read back', () => {
    expect(formatKbo('0207508932')).toBe('0207.508.932');
    for (const kbo of known) expect(readKbo(formatKbo(kbo))).toBe(kbo);
  });
});

describe('an OVO code', () => {
  it.each([
    ['OVO001995', 'OVO001995'],
    [' ovo 001995', 'OVO001995'],
    ['OVO1995', null],
    ['OVO0019950', null],
    ['001995', null],
  ])('%j is read as %j', (typed, code) => {
    expect(readOvo(typed)).toBe(code);
  });
});
