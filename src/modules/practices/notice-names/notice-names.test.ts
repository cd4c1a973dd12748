import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import content from '../../../../content/practices.json';
import { beginDraft, createSharingSite, fillDraft, fillStep, handIn } from '../../../../test/harness/sharing-site';
import type { TestApp } from '../../../../test/harness/test-app';
import { emptyDraftAnswers } from '../draft';
import { practiceRecord } from '../practice';
import { answersOf } from '../share-practice/answers-of';
import { findNames } from './find-names';
import { namesInAnswers } from './names-in-answers';

describe('what looks like the name of a person', () => {
  test.each([
    ['Vraag het aan An Peeters van de dienst.', ['An Peeters']],
    ['In Stad Gent An Peeters, in Olen Jan Van den Berg.', ['An Peeters', 'Jan Van den Berg']],
    ['Mevrouw Janssens en dhr. De Smet kwamen elke week.', ['Mevrouw Janssens', 'dhr. De Smet']],
    ['Bel mw Janssens.', ['mw Janssens']],
    ['Maria, 83: „Nu ken ik mijn buren.”', ['Maria, 83']],
    ['Jef (79 jaar) en Fatima van 67 komen elke week.', ['Jef, 79', 'Fatima van 67']],
    ["Marie-Louise D'Hondt belt, Marie-Louise D'Hondt luistert.", ["Marie-Louise D'Hondt"]],
  ])('%s', (text, names) => expect(findNames(text)).toEqual(names));

  test.each([
    'Sint-Jan Berchmans',
    'Sint Jan Baptist',
    'Huis van het Kind',
    'De Jong Gierveld',
    'de Jan Breydelstraat in Brugge',
    'Huize Anna Devos',
    'Thomas More',
    'Lokaal dienstencentrum Ter Duinen',
    'Stad Gent en Gemeente Olen',
    'Els is er elke week.',
    'Mevrouw de coördinator',
    'de Karel de Grote Hogeschool',
    'Koning Albert',
    'Jan en Piet',
    'WZC Maria Rustoord',
    'Gent, 12 deelnemers',
    'Els is 20 uur per week vrijgesteld',
    'Herselt (14 mensen)',
  ])('not: %s', (text) => expect(findNames(text)).toEqual([]));

  test('in what images show, not in who made them', () => {
    const image = { id: 'x', alt: 'Greet Peeters schenkt koffie', rights: 'own' as const, credit: 'Jan De Smet' };
    const found = namesInAnswers({ ...emptyDraftAnswers, images: [image] });
    expect(found).toEqual([{ place: 'images', names: ['Greet Peeters'] }]);
  });

  test('hardly ever in what is published: at most 2 of the 111 practices', () => {
    const alarmed = content.practices
      .map((each) => practiceRecord.parse(each))
      .filter((record) => namesInAnswers(answersOf(record)).length > 0)
      .map(({ slug }) => slug);
    expect(alarmed.length, alarmed.join()).toBeLessThanOrEqual(2);
  });
});

describe('before it is published', () => {
  let site: TestApp;
  beforeAll(async () => {
    site = await createSharingSite();
  });
  afterAll(() => site.close());

  test('who hands in and who decides are asked to look at it; nobody is stopped', async () => {
    const an = (path: string, init?: RequestInit) => site.as('an')(path, init);
    const read = async (name: 'an' | 'eva', path: string) => (await site.as(name)(path)).text();
    const draft = await beginDraft(an);
    await fillDraft(an, draft);
    const title = 'Staan hier namen van mensen?';
    expect(await read('an', `${draft}/nakijken`)).not.toContain(title);
    await fillStep(an, draft, 'ervaring', { wentWell: 'Greet Peeters komt elke week.' });
    const page = await read('an', `${draft}/nakijken`);
    expect(page).toContain(title);
    expect(page).toContain('Greet Peeters');
    expect((await handIn(an, draft)).status).toBe(303);
    const onDesk = await read('eva', draft.replace('/mijn/praktijken', '/redactie/inzendingen'));
    expect(onDesk).toContain(title);
  });
});
