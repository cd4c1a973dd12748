import { expect, test } from 'vitest';
import content from '../../../content/practices.json';
import { touchesJudged } from './judged-parts';
import { type PracticeRecord, practiceRecord } from './practice';

const record = practiceRecord.parse(content.practices[0]);
const changed = (change: Partial<PracticeRecord>) => touchesJudged(record, { ...record, ...change });
const renamed = (before: string, after: string) =>
  touchesJudged({ ...record, title: before }, { ...record, title: after });

test.each([
  { summary: 'Iets heel anders.' },
  { sources: [{ title: 'Een ander rapport', year: 2024, section: null, lines: null }] },
  { partners: ['De bibliotheek van nergens'] },
  { partnerTypes: ['een-andere-soort'] },
  { approach: ['We doen iets anders.'] },
  { settings: ['een-andere-omgeving'] },
  { quotes: [{ who: 'een deelnemer', paraphrase: 'Ik kom nu elke week buiten.' }] },
  {
    impactFigures: [
      {
        ...{ value: 26, min: null, max: null, approximate: false, unit: 'mensen', what: 'komen elke week' },
        ...{ period: null, source: 'eigen telling' },
      },
    ],
  },
])('a change of what the criteria are about touches what was judged: %j', (change) => {
  expect(changed(change)).toBe(true);
});

test.each([
  {},
  { contact: { role: 'dienst Welzijn', organisation: null, address: null } },
  { links: [{ url: 'https://voorbeeld.test', note: null }] },
  { startedYear: 1999 },
])('a change of something else does not: %j', (change) => {
  expect(changed(change)).toBe(false);
});

test('other municipalities do when none of before is left; one more, or the first that is known, does not', () => {
  const moved = (before: string[], after: string[]) =>
    touchesJudged({ ...record, municipalities: before }, { ...record, municipalities: after });
  expect(moved(['13011'], ['13029'])).toBe(true);
  expect(moved(['13011'], [])).toBe(true);
  expect(moved(['13011', '13029'], ['13029', '24104'])).toBe(false);
  expect(moved([], ['13029'])).toBe(false);
});

test('a title in which no word of the old one is left does, one that is written otherwise does not', () => {
  expect(renamed('Babbelbank in het park', 'Soepcafé in de wijk')).toBe(true);
  expect(renamed('Babbelbank in het park', 'De Babbelbank van Olen')).toBe(false);
  expect(renamed('Cafe Rene', 'Café René')).toBe(false);
  expect(renamed('Samen', 'Wij en u')).toBe(true);
  expect(renamed('Wij en u', 'Wij met u')).toBe(false);
});
