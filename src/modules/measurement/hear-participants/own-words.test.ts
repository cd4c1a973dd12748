import { hash } from 'node:crypto';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { noProcessAnswers } from '../cohort';
import { ownWords, showWords } from './own-words';

const lot = (about: string) => hash('sha256', `test ${about}`);
const wrote = (participant: string, changed: string | null, moment: 'after' | 'after-3-months' = 'after') => ({
  ...{ participant, moment },
  process: { ...noProcessAnswers, changed, harm: 'not asked for here' },
});
const names = Array.from({ length: 12 }, (_, i) => `participant-${i}`);

it('gives texts alone, in an order that is not that of the answers', () => {
  const entered = names.map((name, i) => wrote(name, `text ${i}`));
  const { people, texts } = ownWords(entered, 'changed', lot);
  expect(people).toBe(12);
  expect(texts.toSorted()).toEqual(entered.map(({ process }) => process.changed).toSorted());
  expect(texts).not.toEqual(entered.map(({ process }) => process.changed));
});

it('keeps its order, in whatever order answers are read and whoever is added or gone', () => {
  const entered = names.map((name, i) => wrote(name, `text ${i}`));
  const all = ownWords(entered, 'changed', lot).texts;
  fc.assert(
    fc.property(fc.shuffledSubarray(entered), (some) => {
      const left = new Set(some.map(({ process }) => process.changed));
      expect(ownWords(some, 'changed', lot).texts).toEqual(all.filter((text) => left.has(text)));
    }),
  );
});

it('orders what one person wrote at two moments, or at two questions, as if two people had', () => {
  const asked: string[] = [];
  const twice = names.flatMap((name) => [wrote(name, `a ${name}`), wrote(name, `b ${name}`, 'after-3-months')]);
  for (const question of ['changed', 'harm'] as const) {
    ownWords(twice, question, (about) => {
      asked.push(about);
      return lot(about);
    });
  }
  expect(new Set(asked).size).toBe(48);
});

it('counts people, not texts, and leaves out who wrote nothing', () => {
  const two = [wrote('an', 'a'), wrote('an', 'b', 'after-3-months'), wrote('bea', null), wrote('carl', '')];
  expect(ownWords(two, 'changed', lot)).toMatchObject({ people: 1, texts: { length: 2 } });
});

it('shows texts of five people or more, once the measurement is closed', () => {
  const texts = ['a', 'b', 'c', 'd', 'e', 'f'];
  expect(showWords('collecting', { people: 6, texts })).toEqual({ kind: 'later' });
  for (const state of ['closed', 'shared'] as const) {
    expect(showWords(state, { people: 5, texts })).toEqual({ kind: 'told', texts });
    expect(showWords(state, { people: 4, texts })).toEqual({ kind: 'too-few' });
  }
});
