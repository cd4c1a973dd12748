import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import content from '../../../../content/practices.json';
import { emptyAnswers } from '../../../platform/forms/form';
import { areas } from '../../areas/contract';
import { vocabularies } from '../../vocabularies/contract';
import { conceptSchemes } from '../describe-practice/record-field';
import type { DraftAnswers } from '../draft';
import { type PracticeRecord, practiceKinds, practiceRecord, practiceStatuses } from '../practice';
import { answersOf } from './answers-of';
import { checkStep } from './check-step';
import { askedByCondition } from './conditions';
import { type RowsField, rowSchemas, scopes, stepIds, stepRows, stepSchemas } from './form';
import { withStep } from './read-step';
import { type RecordContext, recordOf } from './record-of';
import { itemsOf, textOf } from './typed-lists';
import { readPlaces } from './typed-places';

const context: RecordContext = {
  slug: 'een-praktijk',
  organisation: 'Gemeente Voorbeeld',
  year: 2026,
  fictitious: false,
  base: null,
};

const word = fc.stringMatching(/^[A-Za-zéë]{2,9}$/);
const phrase = (most: number) => fc.array(word, { minLength: 1, maxLength: most }).map((words) => words.join(' '));
const items = fc.array(phrase(8), { minLength: 1, maxLength: 6 }).map((list) => list.join('\n'));
const maybe = (arbitrary: fc.Arbitrary<string>) => fc.oneof(fc.constant(''), arbitrary);
const chosen = (field: keyof typeof conceptSchemes, minLength = 0) =>
  fc.subarray(
    vocabularies.scheme(conceptSchemes[field]).concepts.map(({ id }) => id),
    { minLength },
  );
const amount = maybe(fc.integer({ min: 0, max: 9_999_999 }).map((cents) => String(cents / 100).replace('.', ',')));
const year = fc.integer({ min: 1950, max: 2026 });
const places = fc
  .subarray([...areas.municipalities], { minLength: 1, maxLength: 4 })
  .map((list) => list.map(({ name }) => name).join(', '));
const cells: Record<string, fc.Arbitrary<string>> = {
  url: fc.constantFrom('https://www.gemeente.be/babbel', 'www.gemeente.be'),
  year: maybe(year.map(String)),
  value: fc.constantFrom('26', '20-25', 'ongeveer 600', 'bijna de helft', '1.500'),
};
const optionalCells = new Set(['licence', 'note', 'period', 'source', 'section']);
const rows = (field: RowsField) =>
  fc.array(
    fc.record(
      Object.fromEntries(
        Object.keys(rowSchemas[field].shape).map((cell) => {
          const typed = cells[cell] ?? phrase(5);
          return [cell, optionalCells.has(cell) ? maybe(typed) : typed];
        }),
      ),
    ),
    { maxLength: 3 },
  );

const filled: fc.Arbitrary<DraftAnswers> = fc.record({
  fields: fc.record({
    title: phrase(8).filter((title) => title.length >= 3),
    summary: phrase(30),
    scope: fc.constantFrom(...scopes),
    municipalities: places,
    kind: fc.constantFrom('', ...practiceKinds),
    organisation: maybe(phrase(4)),
    placeNote: maybe(phrase(6)),
    partOf: fc.constantFrom('', 'huis-van-het-kind'),
    ageGroups: chosen('ageGroups', 1),
    targetGroupNote: maybe(phrase(20)),
    lifeEvents: chosen('lifeEvents'),
    riskFactors: chosen('riskFactors'),
    ageNote: maybe(phrase(6)),
    trigger: phrase(30),
    goals: items,
    focus: chosen('focus'),
    problem: maybe(phrase(30)),
    policyDomains: chosen('policyDomains'),
    anchoring: chosen('anchoring'),
    approach: items,
    activityTypes: chosen('activityTypes', 1),
    frequency: maybe(phrase(5)),
    duration: maybe(phrase(5)),
    workingElements: chosen('workingElements'),
    reachChannels: chosen('reachChannels'),
    settings: chosen('settings'),
    partners: maybe(items),
    preconditions: maybe(items),
    costTotal: amount,
    costPerYear: amount,
    costPerParticipant: amount,
    volunteers: maybe(fc.nat(5000).map(String)),
    hoursPerWeek: amount,
    costNote: maybe(phrase(10)),
    partnerTypes: chosen('partnerTypes'),
    languages: fc.subarray(['nl', 'fr', 'ar']),
    status: fc.constantFrom(...practiceStatuses),
    statusNote: phrase(10),
    wentWell: maybe(items),
    wentLessWell: maybe(items),
    contactRole: phrase(4),
    contactOrganisation: maybe(phrase(4)),
    contactAddress: maybe(phrase(4)),
    startedYear: maybe(fc.integer({ min: 1950, max: 1999 }).map(String)),
    startedNote: maybe(phrase(6)),
    endedYear: maybe(fc.integer({ min: 2000, max: 2026 }).map(String)),
    note: maybe(phrase(20)),
  }),
  rows: fc.record({
    materials: rows('materials'),
    quotes: rows('quotes'),
    impactFigures: rows('impactFigures'),
    links: rows('links'),
    sources: rows('sources'),
  }),
  images: fc.constant([]),
  saved: fc.subarray([...stepIds]),
  fromText: fc.constant({}),
});

/** Answers with which all is right. */
const complete = filled.map((answers): DraftAnswers => {
  const { status, endedYear = '' } = answers.fields;
  return { ...answers, fields: { ...answers.fields, endedYear: status === 'stopped' ? endedYear : '' } };
});

function recordFrom(answers: DraftAnswers, given = context): PracticeRecord {
  const made = recordOf(answers, given);
  if (!made.ok) throw new Error(`Wrong in ${made.steps.join()}`);
  return made.record;
}

test('fifteen answers at most have to be given', () => {
  const required = stepIds.flatMap((step) => {
    const parsed = stepSchemas[step].safeParse(emptyAnswersAsTyped(step));
    return [...new Set(parsed.error?.issues.map(({ path }) => String(path[0])))];
  });
  const all = [...required, ...askedByCondition];
  expect(new Set(all).size).toBe(all.length);
  expect(required).toEqual(expect.arrayContaining(['title', 'ageGroups', 'goals', 'contactRole']));
  expect(all.length).toBeLessThanOrEqual(15);
});

/** What the parser makes of a form in which nothing is filled in. */
const emptyAnswersAsTyped = (step: (typeof stepIds)[number]) =>
  Object.fromEntries(Object.entries(emptyAnswers(stepSchemas[step])).map(([key, value]) => [key, value || undefined]));

test('every field of the record that a contributor can know is asked', () => {
  const asked = new Set(stepIds.flatMap((step) => [...Object.keys(stepSchemas[step].shape), ...stepRows[step]]));
  for (const field of ['costTotal', 'costPerYear', 'costPerParticipant', 'costNote']) expect(asked).toContain(field);
  for (const field of ['contactRole', 'contactOrganisation', 'contactAddress']) expect(asked).toContain(field);
  const composed = ['slug', 'cost', 'contact', 'inferred', 'fictitious'];
  expect(Object.keys(practiceRecord.shape).filter((field) => !asked.has(field))).toEqual(composed);
});

describe('the record', () => {
  test('is valid for every complete set of answers, and nothing in it is inferred', () => {
    fc.assert(
      fc.property(complete, (answers) => {
        const record = recordFrom(answers);
        expect(practiceRecord.parse(record)).toEqual(record);
        expect(record.inferred).toEqual([]);
      }),
    );
  });

  test('holds everything that was typed', () => {
    fc.assert(
      fc.property(complete, (answers) => {
        const kept = JSON.stringify(recordFrom(answers));
        const { municipalities, ...fields } = answers.fields;
        const typed = [
          ...Object.values(fields),
          ...Object.values(answers.rows)
            .flat()
            .flatMap((row) => Object.values(row)),
        ];
        const lost = typed
          .flat()
          .flatMap((text) => itemsOf(String(text)))
          .filter((text) => !kept.includes(text) && !kept.includes(asNumber(text)));
        expect(lost).toEqual([]);
        expect(recordFrom(answers).municipalities).toEqual(readPlaces(String(municipalities)).found);
      }),
    );
  });

  test('of a practice filled in to be changed is the same again', () => {
    fc.assert(
      fc.property(complete, (answers) => {
        const record = recordFrom(answers);
        expect(recordFrom(answersOf(record), { ...context, base: record })).toEqual(record);
      }),
    );
  });

  test('leaves what came with the platform as it was, but for what it did not know', () => {
    const asked = { trigger: 'Aanleiding', goals: ['Doel'], approach: ['Stap'], activityTypes: ['huisbezoek'] };
    for (const given of content.practices as PracticeRecord[]) {
      const record = practiceRecord.parse({
        ...given,
        ageGroups: given.ageGroups.length > 0 ? given.ageGroups : ['60+'],
        municipalities: given.municipalities.length > 0 ? given.municipalities : ['11002'],
        organisation: given.organisation ?? context.organisation,
        contact: { organisation: null, address: null, ...given.contact, role: given.contact?.role ?? 'dienst' },
        statusNote: given.statusNote ?? 'Zie bron',
        trigger: given.trigger ?? asked.trigger,
        goals: given.goals.length > 0 ? given.goals : asked.goals,
        approach: given.approach.length > 0 ? given.approach : asked.approach,
        activityTypes: given.activityTypes.length > 0 ? given.activityTypes : asked.activityTypes,
      });
      expect(recordFrom(answersOf(record), { ...context, slug: record.slug, base: record })).toEqual(record);
    }
  });

  test('keeps the mark "afgeleid" of a step until its owner saved it or changed it', () => {
    fc.assert(
      fc.property(complete, fc.subarray([...stepIds]), (answers, saved) => {
        const base = { ...recordFrom(answers), inferred: ['lifeEvents', 'cost', 'settings'] };
        const typed = { ...answersOf(base), saved };
        const { inferred } = recordFrom(typed, { ...context, base });
        expect(inferred.includes('lifeEvents')).toBe(!saved.includes('whom'));
        expect(inferred.includes('cost')).toBe(!saved.includes('means'));
        const changed = { ...typed, fields: { ...typed.fields, settings: base.settings.length > 0 ? [] : ['stad'] } };
        expect(recordFrom(changed, { ...context, base }).inferred).not.toContain('settings');
      }),
    );
  });

  test('is not made when something is missing, wrong or not known', () => {
    fc.assert(
      fc.property(complete, (answers) => {
        const broken: [string, string, string][] = [
          ['title', '', 'what'],
          ['municipalities', 'Nergenshuizen', 'what'],
          ['goals', ' \n ', 'why'],
          ['costTotal', 'veel', 'means'],
          ['volunteers', '2,5', 'means'],
          ['status', 'fine', 'experience'],
          ['endedYear', '1900', 'experience'],
        ];
        for (const [field, value, step] of broken) {
          const fields = { ...answers.fields, startedYear: '1950', [field]: value };
          expect(recordOf({ ...answers, fields }, context)).toEqual({ ok: false, steps: [step] });
        }
        const links = [{ url: 'javascript:alert(1)', note: '' }];
        expect(recordOf({ ...answers, rows: { ...answers.rows, links } }, context)).toMatchObject({ ok: false });
      }),
    );
  });

  test('begins in a year to come only when it is planned', () => {
    const some = fc.sample(complete, 1)[0] as DraftAnswers;
    const of = (status: string, startedYear: number) =>
      recordOf(
        {
          ...some,
          fields: { ...some.fields, status, statusNote: 'Klaar', startedYear: `${startedYear}`, endedYear: '' },
        },
        context,
      ).ok;
    const { year } = context;
    expect([of('running', year), of('running', year + 1), of('stopped', year + 1), of('planned', year + 1)]).toEqual([
      true,
      false,
      false,
      true,
    ]);
  });

  test('says of what goes on neither when it stopped nor why', () => {
    const some = fc.sample(complete, 1)[0] as DraftAnswers;
    const of = (fields: Record<string, string>, stopNote = 'Geen geld') =>
      recordOf({ ...some, stopNote, fields: { ...some.fields, startedYear: '', endedYear: '', ...fields } }, context);
    const wrong = { ok: false, steps: ['experience'] };
    expect(of({ status: 'running', statusNote: '', endedYear: '2024' })).toEqual(wrong);
    expect(of({ status: 'running', statusNote: ' Geen geld ' })).toEqual(wrong);
    expect(of({ status: 'running', statusNote: 'Sinds mei met nieuw geld' }).ok).toBe(true);
    expect(of({ status: 'running', statusNote: '' }, '').ok).toBe(true);
    expect(of({ status: 'stopped', statusNote: 'Geen geld', endedYear: '2024' }).ok).toBe(true);
  });

  test('asks of a note of a stop whether it stays, wherever it was said that it stopped', () => {
    const some = fc.sample(complete, 1)[0] as DraftAnswers;
    const stopped = { ...some, fields: { ...some.fields, status: 'stopped', statusNote: 'Geen geld', endedYear: '' } };
    const goesOn = { fields: { status: 'running', statusNote: 'Geen geld' }, rows: {} };
    for (const before of [stopped, answersOf(recordFrom(stopped))]) {
      const sent = withStep(before, 'experience', goesOn);
      // Also after it was saved like that.
      for (const answers of [sent, withStep(sent, 'experience', goesOn)]) {
        const [error, ...others] = checkStep('experience', answers, { language: 'nl', today: '2026-11-22' });
        expect([error?.field, others]).toEqual(['statusNote', []]);
        expect(error?.message).toContain('Loopt het weer?');
      }
    }
    const imported = answersOf(recordFrom(stopped));
    expect(recordOf({ ...imported, fields: { ...imported.fields, status: 'running' } }, context).ok).toBe(false);
  });

  test('asks why a practice stopped', () => {
    const stopped = fc.sample(complete, 1)[0];
    const fields = { ...stopped?.fields, status: 'stopped', statusNote: ' ' };
    expect(recordOf({ ...(stopped as DraftAnswers), fields }, context)).toEqual({ ok: false, steps: ['experience'] });
  });
});

const asNumber = (text: string) => String(Number(text.replace('ongeveer ', '').replace('.', '').replace(',', '.')));

describe('a list', () => {
  test('that was typed with bullets or numbers loses only those', () => {
    expect(itemsOf('- Bellen\n- Bezoeken\n')).toEqual(['Bellen', 'Bezoeken']);
    expect(itemsOf('1. Bellen\n2. Bezoeken')).toEqual(['Bellen', 'Bezoeken']);
    expect(itemsOf('2 keer per week\n3 koffies')).toEqual(['2 keer per week', '3 koffies']);
    expect(itemsOf('2. dit\n1. dat')).toEqual(['2. dit', '1. dat']);
  });

  test('is read back as it was written', () => {
    fc.assert(
      fc.property(fc.array(phrase(5)), (list) => {
        expect(itemsOf(textOf(list))).toEqual(list);
      }),
    );
  });
});

test('every municipality is known by its name, and the old ones by theirs', () => {
  for (const { name, nis } of areas.municipalities) expect(readPlaces(name)).toEqual({ found: [nis], unknown: [] });
  for (const { name } of areas.formerMunicipalities) expect(readPlaces(name).found).toHaveLength(1);
  expect(readPlaces('Antwerpn').unknown).toEqual([{ name: 'Antwerpn', suggestion: 'Antwerpen' }]);
});
