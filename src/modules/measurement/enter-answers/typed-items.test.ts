import fc from 'fast-check';
import { expect, it } from 'vitest';
import { instrumentIds, instruments } from '../instruments/all';
import { readTypedItems, showItems } from './typed-items';

const answered = fc.constantFrom(...instrumentIds).chain((id) => {
  const { codes, items } = instruments[id];
  const answers = fc.array(fc.option(fc.constantFrom(...codes)), { minLength: items.length, maxLength: items.length });
  return answers.map((each) => ({ instrument: instruments[id], items: each }));
});

it('answers typed in a row are read as they were shown, with or without spaces', () => {
  fc.assert(
    fc.property(answered, ({ instrument, items }) => {
      const shown = showItems(items);
      for (const typed of [shown, [...shown].join(' '), ` ${[...shown].join(', ')}`]) {
        expect(readTypedItems(instrument, typed)).toEqual({ ok: true, items });
      }
    }),
  );
});

it('one too many, one too few, or one that is no answer is told with its place', () => {
  fc.assert(
    fc.property(answered, fc.nat(), ({ instrument, items }, number) => {
      const shown = showItems(items);
      const right = items.length;
      expect(readTypedItems(instrument, `${shown}-`)).toEqual({ ok: false, fault: 'number', given: right + 1, right });
      expect(readTypedItems(instrument, shown.slice(1))).toMatchObject({ ok: false, fault: 'number' });
      const place = number % right;
      const wrong = `${shown.slice(0, place)}9${shown.slice(place + 1)}`;
      expect(readTypedItems(instrument, wrong)).toEqual({ ok: false, fault: 'code', place: place + 1, typed: '9' });
    }),
  );
});
