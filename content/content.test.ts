import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import {
  anchorings,
  type PracticeRecord,
  practiceKinds,
  practiceRecord,
  practiceStatuses,
} from '../src/modules/practices/practice';

/** The content as it lies in the repository, checked against the shapes the product reads. */

const text = z.string().trim().min(1);
const perLanguage = z.strictObject({ nl: text, en: text, fr: text });
const twoLanguages = z.strictObject({ nl: text, en: text });

const vocabulariesFile = z.strictObject({
  schemes: z.array(
    z.strictObject({
      id: z.string(),
      path: z.string().regex(/^[a-z-]+$/),
      version: z.iso.date(),
      labels: perLanguage,
      description: twoLanguages,
      source: z.strictObject({ title: text, year: z.int() }).nullable(),
      concepts: z.array(
        z.strictObject({
          id: z.string().regex(/^[a-z0-9+-]+$/),
          notation: z.string().nullable(),
          labels: perLanguage,
          altLabels: z.strictObject({ nl: z.array(text), en: z.array(text), fr: z.array(text) }),
          definition: twoLanguages,
        }),
      ),
    }),
  ),
});
const practicesFile = z.strictObject({ generated: z.iso.date(), practices: z.array(z.unknown()) });
const steps = z.array(text).length(4);
const startStepsFile = z.record(z.string(), z.strictObject({ nl: steps, en: steps }));
const sourcesFile = z.array(
  z.strictObject({
    id: text,
    title: text,
    author: text,
    year: z.int().nullable(),
    kind: z.enum(['publication', 'research-report', 'brochure', 'parliamentary-question']),
  }),
);

const file = (name: string) => new URL(`./${name}`, import.meta.url);
const raw = (name: string) => readFileSync(file(name), 'utf8');
const read = (name: string): unknown => JSON.parse(raw(name));

const { schemes } = vocabulariesFile.parse(read('vocabularies.json'));
const entries = practicesFile.parse(read('practices.json')).practices;
const practices = entries.flatMap((entry) => practiceRecord.safeParse(entry).data ?? []);
const sources = sourcesFile.parse(read('sources.json'));

const idsOf = (scheme: string): string[] =>
  schemes.find((candidate) => candidate.id === scheme)?.concepts.map((concept) => concept.id) ?? [];

const conceptFields = [
  ['ageGroups', 'age-groups'],
  ['lifeEvents', 'life-events'],
  ['riskFactors', 'risk-factors'],
  ['focus', 'focus'],
  ['workingElements', 'working-elements'],
  ['activityTypes', 'activity-types'],
  ['policyDomains', 'policy-domains'],
  ['reachChannels', 'reach-channels'],
  ['partnerTypes', 'partners'],
  ['settings', 'settings'],
  ['anchoring', 'anchorings'],
] as const satisfies readonly (readonly [keyof PracticeRecord, string])[];

const duplicates = (values: readonly string[]) => values.filter((value, index) => values.indexOf(value) !== index);

describe('practices', () => {
  it('are 111 records that all fit the description frame', () => {
    const problems = entries.flatMap((entry, index) => {
      const parsed = practiceRecord.safeParse(entry);
      return parsed.success ? [] : [`record ${index}: ${z.prettifyError(parsed.error)}`];
    });
    expect(problems).toEqual([]);
    expect(practices).toHaveLength(111);
  });

  it('have each their own slug', () => {
    expect(duplicates(practices.map((practice) => practice.slug))).toEqual([]);
  });

  it('belong only to programmes that exist, without going in circles', () => {
    const parents = new Map(practices.map((practice) => [practice.slug, practice.partOf]));
    const wrong = practices.filter((practice) => {
      const seen = new Set<string>([practice.slug]);
      let parent = practice.partOf;
      while (parent !== null) {
        if (!parents.has(parent) || seen.has(parent)) return true;
        seen.add(parent);
        parent = parents.get(parent) ?? null;
      }
      return false;
    });
    expect(wrong.map((practice) => practice.slug)).toEqual([]);
  });

  it.each(conceptFields)('use in %s only concepts of the scheme %s, each once', (field, scheme) => {
    const known = new Set(idsOf(scheme));
    const wrong = practices.flatMap((practice) => [
      ...practice[field].filter((id) => !known.has(id)).map((id) => `${practice.slug}: ${id}`),
      ...duplicates(practice[field]).map((id) => `${practice.slug}: ${id} twice`),
    ]);
    expect(wrong).toEqual([]);
  });

  it('lie in municipalities of 2025', () => {
    const { municipalities2025 } = z
      .object({ municipalities2025: z.array(z.object({ nis: z.string() })) })
      .parse(read('municipalities.json'));
    const known = new Set(municipalities2025.map((municipality) => municipality.nis));
    const wrong = practices.filter((practice) => practice.municipalities.some((nis) => !known.has(nis)));
    expect(wrong.map((practice) => practice.slug)).toEqual([]);
  });

  it('mark as inferred only fields of the record that are filled in', () => {
    const wrong = practices.flatMap((practice) => {
      const record = new Map<string, unknown>(Object.entries(practice));
      const empty = (value: unknown) =>
        value === undefined || value === null || (Array.isArray(value) && value.length === 0);
      return [
        ...practice.inferred.filter((field) => empty(record.get(field))).map((field) => `${practice.slug}: ${field}`),
        ...duplicates(practice.inferred).map((field) => `${practice.slug}: ${field} twice`),
      ];
    });
    expect(wrong).toEqual([]);
  });

  it('end no earlier than they start, and keep the lowest figure below the highest', () => {
    const wrong = practices.filter(
      (practice) =>
        (practice.endedYear !== null && practice.startedYear !== null && practice.endedYear < practice.startedYear) ||
        practice.impactFigures.some(({ min, max }) => min !== null && max !== null && min > max),
    );
    expect(wrong.map((practice) => practice.slug)).toEqual([]);
  });

  it('cite only sources of the list, with their year', () => {
    const years = new Map(sources.map((source) => [source.title, source.year]));
    const wrong = practices.flatMap((practice) =>
      practice.sources
        .filter((source) => years.get(source.title) !== source.year)
        .map((source) => `${practice.slug}: ${source.title}`),
    );
    expect(wrong).toEqual([]);
  });
});

describe('vocabularies', () => {
  it('have schemes and concepts with their own ids', () => {
    expect(duplicates(schemes.map((scheme) => scheme.id))).toEqual([]);
    expect(duplicates(schemes.map((scheme) => scheme.path))).toEqual([]);
    expect(schemes.flatMap((scheme) => duplicates(idsOf(scheme.id)))).toEqual([]);
  });

  it('name the concepts of one scheme differently in every language', () => {
    const doubled = schemes.flatMap(({ concepts }) =>
      (['nl', 'en', 'fr'] as const).flatMap((language) =>
        duplicates(concepts.map((concept) => concept.labels[language])),
      ),
    );
    expect(doubled).toEqual([]);
  });

  it('never repeat a label among its own synonyms', () => {
    const doubled = schemes.flatMap(({ concepts }) =>
      concepts.flatMap(({ labels, altLabels }) =>
        (['nl', 'en', 'fr'] as const).flatMap((language) => duplicates([labels[language], ...altLabels[language]])),
      ),
    );
    expect(doubled).toEqual([]);
  });

  it('list exactly the statuses, kinds and anchorings of the practice record', () => {
    expect(idsOf('statuses')).toEqual([...practiceStatuses]);
    expect(idsOf('kinds')).toEqual([...practiceKinds]);
    expect(idsOf('anchorings')).toEqual([...anchorings]);
  });

  it('number the seven working elements in their published order', () => {
    const scheme = schemes.find(({ id }) => id === 'working-elements');
    expect(scheme?.concepts.map((concept) => concept.notation)).toEqual(['1', '2', '3', '4', '5', '6', '7']);
    expect(scheme?.source?.year).toBe(2020);
  });
});

describe('start steps', () => {
  it('exist in Dutch and English for every activity type and for nothing else', () => {
    const startSteps = startStepsFile.parse(read('start-steps.json'));
    expect(Object.keys(startSteps).sort()).toEqual(idsOf('activity-types').sort());
  });
});

describe('privacy and language', () => {
  const published = ['practices.json', 'vocabularies.json', 'start-steps.json', 'sources.json'] as const;
  const withoutAddresses = (name: string) => raw(name).replaceAll(/"https?:\/\/[^"]*"/g, '""');

  it.each(published)('%s holds no e-mail address and no telephone number', (name) => {
    expect(raw(name)).not.toMatch(/[\w.+-]+(?:@|%40)[\w-]+\.\w+/);
    expect(withoutAddresses(name)).not.toMatch(/(?:\+32|\b0)[\s./-]?\d{1,3}(?:[\s./-]?\d{2,3}){2,3}\b/);
  });

  it.each(published)('%s never makes a label of people who feel lonely', (name) => {
    expect(raw(name)).not.toMatch(/\beenzamen\b/i);
  });

  it('names sources by their title, never by a file', () => {
    expect(withoutAddresses('practices.json')).not.toMatch(/(?<![.\d])\b00[0-4]\b|\.txt\b/);
  });
});
