import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { type PracticeRecord, practiceRecord } from '../src/modules/practices/practice';

/** The rules of README.md, in the order of that page. */

const read = (name: string): unknown => JSON.parse(readFileSync(new URL(`./${name}`, import.meta.url), 'utf8'));

const { practices } = z.object({ practices: z.array(practiceRecord) }).parse(read('practices.json'));
const words = z.array(z.string());
const texts = z.object({ nl: words, en: words, fr: words });
const label = z.object({ nl: z.string(), en: z.string(), fr: z.string() });
const { schemes } = z
  .object({
    schemes: z.array(
      z.object({ id: z.string(), concepts: z.array(z.object({ id: z.string(), labels: label, altLabels: texts })) }),
    ),
  })
  .parse(read('vocabularies.json'));

const languages = ['nl', 'en', 'fr'] as const;
const slugsWhere = (broken: (practice: PracticeRecord) => boolean) =>
  practices.filter(broken).map((practice) => practice.slug);
const isInferred = (practice: PracticeRecord, field: keyof PracticeRecord) => practice.inferred.includes(field);
const story = ({ summary, goals, targetGroupNote, problem, approach }: PracticeRecord) =>
  [summary, ...goals, targetGroupNote, problem, ...approach].join(' ');

describe('age groups', () => {
  it('say why, when the source names none', () => {
    expect(slugsWhere(({ ageGroups, ageNote }) => ageGroups.length === 0 && ageNote === null)).toEqual([]);
  });

  it('are all four only where the source says every age or has a table with all four, and then inferred', () => {
    const groundless = slugsWhere(
      (practice) =>
        practice.ageGroups.length === 4 &&
        !(/alle leeftijden|tabel \d+/.test(practice.ageNote ?? '') && isInferred(practice, 'ageGroups')),
    );
    expect(groundless).toEqual([]);
  });

  it('stay empty when a practice is for everybody and the source names no age', () => {
    const wrong = slugsWhere(
      ({ ageGroups, ageNote }) => ageGroups.length > 0 && /noemt geen leeftijd/.test(ageNote ?? ''),
    );
    expect(wrong).toEqual([]);
  });

  it('never count children younger than 13 as young people', () => {
    const wrong = slugsWhere(
      (practice) => /vijfde leerjaar/.test(story(practice)) && practice.ageGroups.includes('13-17'),
    );
    expect(wrong).toEqual([]);
    expect(
      slugsWhere(({ ageNote }) => /vijfde leerjaar/.test(ageNote ?? '') && !/jonger is dan 13/.test(ageNote ?? '')),
    ).toEqual([]);
  });
});

describe('focus', () => {
  it('is social isolation only where the record itself speaks of isolation', () => {
    const wrong = slugsWhere(
      (practice) => practice.focus.includes('sociaal-isolement') && !/isolement|geïsoleerd/i.test(story(practice)),
    );
    expect(wrong).toEqual([]);
  });

  it('is marked as inferred where it names a kind of loneliness, because no source does', () => {
    const wrong = slugsWhere(
      (practice) => practice.focus.some((id) => id.endsWith('-eenzaamheid')) && !isInferred(practice, 'focus'),
    );
    expect(wrong).toEqual([]);
  });
});

describe('words to find a concept by', () => {
  it.each(languages)('point in %s at one concept of a scheme only', (language) => {
    const doubled = schemes.flatMap(({ id, concepts }) => {
      const all = concepts.flatMap(({ labels, altLabels }) =>
        [labels[language], ...altLabels[language]].map((word) => word.toLowerCase()),
      );
      return all.filter((word, index) => all.indexOf(word) !== index).map((word) => `${id}: ${word}`);
    });
    expect(doubled).toEqual([]);
  });

  it.each(languages)('are short enough in %s for the filter of activity types', (language) => {
    const types = schemes.find(({ id }) => id === 'activity-types')?.concepts ?? [];
    expect(types.length).toBeGreaterThan(0);
    expect(types.map(({ labels }) => labels[language]).filter((name) => name.length > 35)).toEqual([]);
  });
});
