import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import municipalities from '../../../content/municipalities.json';
import content from '../../../content/practices.json';
import { createDuplicateFinder, type DuplicateFacts } from './likely-duplicates';
import { words } from './search/fold';

const placeWords = new Set(
  [...municipalities.municipalities2025, ...municipalities.municipalities2019].flatMap(({ name }) => words(name)),
);
const practices: (DuplicateFacts & { slug: string })[] = content.practices;
const find = createDuplicateFinder(practices, (word) => placeWords.has(word));
const empty: DuplicateFacts = { title: '', summary: '', municipalities: [], organisation: null, activityTypes: [] };
const slugs = (draft: Partial<DuplicateFacts>) => find({ ...empty, ...draft }).map(({ slug }) => slug);

describe('the practices that come with the platform', () => {
  test('each finds itself first', () => {
    for (const practice of practices) expect(find(practice)[0]?.slug).toBe(practice.slug);
  });

  test('only those that are really near find each other', () => {
    const pairs = practices.flatMap((practice) =>
      find(practice)
        .filter(({ slug }) => slug !== practice.slug)
        .map(({ slug }) => [practice.slug, slug].toSorted().join(' + ')),
    );
    expect([...new Set(pairs)].toSorted()).toEqual([
      'congres-vierkant-tegen-eenzaamheid + vierkant-tegen-eenzaamheid-brugge',
      'gids-nabestaanden-herselt + huisbezoeken-nabestaanden-herselt',
      'huisbezoeken + huisbezoeken-80-plussers-herselt',
      'huisbezoeken-80-plussers-herselt + huisbezoeken-nabestaanden-herselt',
    ]);
  });

  test('almost every careless copy is found: typing errors, words left out, another order, compounds cut', () => {
    const missed: string[] = [];
    let tried = 0;
    fc.assert(
      fc.property(
        fc.constantFrom(...practices),
        fc.infiniteStream(fc.nat({ max: 9999 })),
        fc.boolean(),
        (practice, numbers, hasSummary) => {
          const draft = carelessCopy(practice, () => numbers.next().value ?? 0, hasSummary);
          tried += 1;
          if (!find(draft).some(({ slug }) => slug === practice.slug))
            missed.push(`${practice.title} ← ${draft.title}`);
        },
      ),
      { numRuns: 3000, seed: 20261121 },
    );
    const share = 1 - missed.length / tried;
    process.stdout.write(
      `${tried} careless copies, ${(100 * share).toFixed(1)} % found; missed:\n  ${[...new Set(missed)].slice(0, 12).join('\n  ')}\n`,
    );
    expect(share).toBeGreaterThan(0.95);
  });
});

/** What somebody makes of it who types it again by heart; `chance` gives whole numbers from 0. */
function carelessCopy(practice: DuplicateFacts, chance: () => number, hasSummary: boolean): DuplicateFacts {
  const title = practice.title.split(' ');
  // Not the longest: without the word that says what it is, it is no copy.
  const dropped = chance() % title.length;
  const longest = Math.max(...title.map((word) => word.length));
  if (title.length > 2 && title[dropped]?.length !== longest) title.splice(dropped, 1);
  if (title.length > 2 && chance() % 2 === 0) title.push(...title.splice(0, 1 + (chance() % (title.length - 1))));
  const kept = practice.summary.split(' ').filter(() => chance() % 5 > 0);
  return {
    title: title.map((word) => misspell(word, chance)).join(' '),
    summary: hasSummary ? kept.map((word) => (chance() % 10 === 0 ? misspell(word, chance) : word)).join(' ') : '',
    municipalities: practice.municipalities,
    organisation: chance() % 2 === 0 ? practice.organisation : null,
    activityTypes: chance() % 2 === 0 ? practice.activityTypes : [],
  };
}

/** One word in three: a letter gone, doubled or swapped with the next; or a long word cut in two. */
function misspell(word: string, chance: () => number): string {
  if (word.length < 5 || chance() % 3 > 0) return word;
  const at = 1 + (chance() % (word.length - 2));
  const [before, letter, after] = [word.slice(0, at), word.charAt(at), word.slice(at + 1)];
  const ways = [before + after, before + letter + letter + after, before + after.charAt(0) + letter + after.slice(1)];
  return word.length > 8 && chance() % 4 === 0 ? `${before} ${letter}${after}` : (ways[chance() % 3] ?? word);
}

describe('what somebody types', () => {
  const published = [
    {
      ...empty,
      slug: 'bank',
      title: 'Babbelbank (Gent)',
      municipalities: ['44021'],
      activityTypes: ['ontmoeting-in-de-buurt'],
    },
    {
      ...empty,
      slug: 'lijn',
      title: 'Babbellijn Gent',
      municipalities: ['44021'],
      activityTypes: ['telefonisch-contact'],
    },
  ];
  const ask = (draft: Partial<DuplicateFacts>) =>
    createDuplicateFinder(published, (word) => placeWords.has(word))({ ...empty, ...draft });

  test.each(['Babbelbank', 'babbel bank', 'Project Babbelbank in Gent', 'De babelbank', 'BABBELBANKEN'])(
    '%j is the bank, and not the line',
    (title) => {
      expect(ask({ title, municipalities: ['44021'] }).map(({ slug }) => slug)).toEqual(['bank']);
    },
  );

  test.each(['Project in Gent', 'Gent', 'Werking Gent', 'De actie', '', '((('])('%j says too little', (title) => {
    expect(ask({ title, municipalities: ['44021'] })).toEqual([]);
  });

  test('the very same title elsewhere is told, and that it is elsewhere; one like it is another practice', () => {
    const reasonsIn = (title: string) => ask({ title, municipalities: ['31005'] }).map(({ reasons }) => reasons);
    expect(reasonsIn('Babbelbank')).toEqual([['same-title', 'other-place']]);
    expect(reasonsIn('Babbelbank Brugge')).toEqual([['same-title', 'other-place']]);
    expect(reasonsIn('Babbelbanken en babbelboxen')).toEqual([]);
    expect(ask({ title: 'Babbelbank' })[0]?.reasons).toEqual(['same-title']);
  });

  test('the reasons are told', () => {
    const draft = { title: 'Babbelbank', municipalities: ['44021'], activityTypes: ['ontmoeting-in-de-buurt'] };
    expect(ask(draft)[0]?.reasons).toEqual(['same-title', 'same-place', 'same-activity']);
  });

  test('at most three, and whatever is typed nothing fails', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (title, summary) => {
        const found = find({ ...empty, title, summary, municipalities: ['44021'] });
        expect(found.length).toBeLessThanOrEqual(3);
        for (const { score, reasons } of found) {
          expect(score).toBeGreaterThan(0);
          expect(reasons.length).toBeGreaterThan(0);
        }
      }),
    );
    expect(slugs({ title: 'Buddywerkingen' })).toContain('buddywerkingen');
  });
});
