import {
  type Answer,
  type CohortKey,
  type CohortPlan,
  noProcessAnswers,
  type Participant,
  type ProcessAnswers,
} from '../../src/modules/measurement/cohort';
import { saveAnswer } from '../../src/modules/measurement/enter-answers/queries';
import {
  changeParticipant,
  codePurpose,
  insertParticipants,
  readParticipants,
} from '../../src/modules/measurement/keep-participants/queries';
import { codeOf } from '../../src/modules/measurement/participant-code';
import { insertCohort } from '../../src/modules/measurement/queries';
import type { Connection } from '../../src/platform/database/database';
import { createDataKeys } from '../../src/platform/encryption/data-keys';
import type { Deps } from '../../src/platform/module';

/** A plan with which all is in order: it begins a week before `testNow`, and asks afterwards as well. */
export const cohortPlan: CohortPlan = {
  practice: 'telefooncirkels',
  title: 'Telefooncirkel Noord',
  instrument: 'djg6',
  design: 'single',
  ageGroup: null,
  lifeEvent: null,
  setting: null,
  nis: '13011',
  startsOn: '2026-11-13',
  endsOn: '2027-02-12',
  followUps: ['after-3-months', 'after-6-months'],
  expected: 24,
  evaluator: 'own',
  evaluatorName: '',
  keptMonths: 24,
};

/** What is known of one participant of the test; what is left out is unknown. */
export interface CohortPerson extends Partial<Pick<Participant, 'arm' | 'ageGroup' | 'dropOut' | 'attendance'>> {
  /** By moment, by the codes on the form. */
  answers?: Partial<Record<Answer['moment'], Answer['items']>>;
  /** What she told beside that, afterwards. */
  told?: Partial<ProcessAnswers>;
}

export interface MadeCohort extends CohortKey {
  /** In the order of the people given. */
  participants: { id: string; code: string }[];
}

/** A cohort with its people and what they answered, as if all of it had been entered on paper. */
export function addCohort(
  { deps }: { deps: Deps },
  organisation: string,
  people: readonly CohortPerson[] = [],
  plan: Partial<CohortPlan> = {},
): Promise<MadeCohort> {
  const at = deps.clock();
  const id = deps.randomToken();
  return deps.database.write({ organisation, person: null }, async (db) => {
    await insertCohort(db, { ...cohortPlan, ...plan, organisation, id, by: 'person-bea', at });
    const participants = await addPeople(db, deps, { organisation, id }, people);
    return { organisation, id, participants };
  });
}

async function addPeople(db: Connection, deps: Deps, key: CohortKey, people: readonly CohortPerson[]) {
  const keys = createDataKeys(deps);
  const cipher = await keys.ensure(db, key.organisation, deps.clock());
  const made = people.map(({ arm = 'group', ageGroup = null }) => {
    const code = codeOf(deps.randomToken());
    return { id: deps.randomToken(), code, codeHash: keys.hash(codePurpose, code), arm, ageGroup };
  });
  await insertParticipants(db, cipher, key, made);
  for (const [place, participant] of (await readParticipants(db, key)).entries()) {
    const { dropOut = null, attendance = null, answers = {}, told = {} } = people[place] ?? {};
    if (dropOut || attendance !== null) await changeParticipant(db, { ...participant, dropOut, attendance });
    for (const [moment, items] of Object.entries(answers)) {
      await saveAnswer(
        db,
        cipher,
        { organisation: key.organisation, cohort: key.id },
        {
          participant: participant.id,
          moment: moment as Answer['moment'],
          items,
          process: moment === 'before' ? noProcessAnswers : { ...noProcessAnswers, ...told },
          channel: 'paper',
          givenOn: '2026-11-13',
          version: 0,
        },
      );
    }
  }
  return made.map(({ id, code }) => ({ id, code }));
}

/**
 * People who differ from each other as people do, so that a result tells of spreads: of the six questions of De Jong
 * Gierveld each is lonely on any, afterwards on fewer. No question goes with another.
 */
export function variedPeople(count: number, random: () => number): CohortPerson[] {
  const itemsOf = (lonely: readonly boolean[]) =>
    lonely.map((each, item) => ([0, 3, 5].includes(item) === each ? 1 : 3));
  return Array.from({ length: count }, () => {
    const before = Array.from({ length: 6 }, () => random() < 0.55);
    const after = before.map((each) => random() < (each ? 0.7 : 0.15));
    return { answers: { before: itemsOf(before), after: itemsOf(after) } };
  });
}
