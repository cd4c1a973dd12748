import { describe, expect, test } from 'vitest';
import { readSources } from './source-files';

// What people read stands in texts files, per language; see CONTRIBUTING.md.
const dutch = import.meta.glob<unknown>('../src/**/*texts.nl.ts', { import: 'nl', eager: true });
const english = import.meta.glob<unknown>('../src/**/*texts.en.ts', { import: 'en', eager: true });
const files = Object.keys(dutch);

/** Every text with its place in the file: ["errorPages.404.title", "Deze pagina …"]. */
function leaves(value: unknown, place = ''): [string, unknown][] {
  if (typeof value !== 'object' || value === null) return [[place, value]];
  return Object.entries(value).flatMap(([key, child]) => leaves(child, place === '' ? key : `${place}.${key}`));
}

const kindOf = (value: unknown) => (typeof value === 'string' ? 'text' : typeof value);
const textsOf = (value: unknown) =>
  leaves(value).filter((leaf): leaf is [string, string] => typeof leaf[1] === 'string');

test('there are texts, and each Dutch file has its English one', () => {
  expect(files.length).toBeGreaterThan(5);
  expect(Object.keys(english).sort()).toEqual(files.map((path) => path.replace(/nl\.ts$/, 'en.ts')).sort());
});

describe.each(files)('%s', (path) => {
  const nl = dutch[path];
  const en = english[path.replace(/nl\.ts$/, 'en.ts')];

  test('says the same things in English', () => {
    const shape = (texts: unknown) =>
      leaves(texts)
        .map(([place, value]) => `${place}: ${kindOf(value)}`)
        .sort();
    expect(shape(nl).length).toBeGreaterThan(0);
    expect(shape(en)).toEqual(shape(nl));
  });

  test('leaves no text empty or open', () => {
    const wrong = [...textsOf(nl), ...textsOf(en)].filter(
      ([, text]) => text.trim() === '' || text !== text.trim() || /\bTODO\b|lorem ipsum|\?\?\?/i.test(text),
    );
    expect(wrong).toEqual([]);
  });

  test('is translated: no sentence is the same in both', () => {
    const inDutch = new Map(textsOf(nl));
    const same = textsOf(en).filter(([place, text]) => text.split(' ').length > 3 && inDutch.get(place) === text);
    expect(same).toEqual([]);
  });

  test('says "u kunt" and not "u kan"', () => {
    const source = readSources([path.replace('../', '')])[0]?.text ?? '';
    // "Een collega kan u laten schrijven" is about somebody else.
    expect(source.match(/\bu kan\b|\bkan u (?!laten\b)/gi) ?? []).toEqual([]);
  });

  test('names people with respect', () => {
    const source = readSources([path.replace('../', '')])[0]?.text ?? '';
    expect(source.match(/\b(de |een )?(eenzamen|eenzame (oudere|jongere|mens|persoon)\w*)\b/gi) ?? []).toEqual([]);
  });
});

// Names of languages are written in their own language, whatever the language of the page.
const sameInEveryLanguage =
  /^((NL|EN|FR)? ?(Nederlands|English)?|CSV|XLSX|DOCX|JSON|JSON-LD|GET|POST|RDF|Turtle|Atom|·|NIS|OVO|KBO)$/;

/** Words between tags, in attributes that are read aloud, and sentences in quotes. */
function ownTexts(source: string): string[] {
  const code = source.replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '');
  const between = code.matchAll(/[\w"'}/]>\s*(\p{L}[^<>{}=;()|&]*?)\s*(?=[<{])/gu);
  const attributes = code.matchAll(/\b(?:aria-label|title|alt|placeholder|label|summary)="([^"]*\p{L}[^"]*)"/gu);
  const sentences = code.matchAll(/'(\p{Lu}\p{Ll}+(?: [\p{L}\d]+){2,}[.?!]?)'/gu);
  return [...between, ...attributes, ...sentences]
    .map(([, words]) => (words ?? '').trim())
    .filter((words) => !sameInEveryLanguage.test(words));
}

test('a text outside the texts files is noticed', () => {
  const page = `<p class="lead">Welkom bij ons</p><input aria-label="Zoek" />{wide ? 'Dit is een zin.' : t.short}`;
  expect(ownTexts(page)).toEqual(['Welkom bij ons', 'Zoek', 'Dit is een zin.']);
  expect(
    ownTexts(`<p>{t.lead}</p>; const list: Map<string, A<b>> = new Map<string, A<b>>(); if (a > b && c < d) e();`),
  ).toEqual([]);
});

test('no page or component has a text of its own', () => {
  const pages = readSources(['src/**/*.tsx']).filter(({ path }) => !path.includes('.test.'));
  expect(pages.length).toBeGreaterThan(10);
  expect(pages.flatMap(({ path, text }) => ownTexts(text).map((words) => `${path}: ${words}`))).toEqual([]);
});
