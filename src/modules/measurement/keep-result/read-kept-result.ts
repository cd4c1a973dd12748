import type { Connection } from '../../../platform/database/database';
import type { DataKeys } from '../../../platform/encryption/data-keys';
import { participantRef } from '../access';
import { instrumentOf } from '../answer-questions/instrument-of';
import type { Answer, Cohort, Participant } from '../cohort';
import { readAnswers } from '../enter-answers/queries';
import { readParticipants } from '../keep-participants/queries';
import type { ShownResult } from '../result/shown-result';
import { assembled, type KeptResult, type PartStanding } from './assembled';
import { awaitedFor } from './awaited';
import { countedOf, type Person, personOf, type ResultPart, resultParts } from './counted';
import { type Candidate, hasChanged, nextVersion } from './next-version';
import { type KeptPart, type KnownByPart, readKeptParts, readKnown, saveKeptPart } from './queries';
import { showableParts } from './showable';

interface Making {
  keys: DataKeys;
  at: Date;
  /** ISO day. */
  today: string;
}

interface Measured extends Making {
  cohort: Cohort;
  participants: readonly Participant[];
  answers: readonly Answer[];
}

/**
 * The result as it was made last. A part is made when it is not there yet, and anew when enough changed; it is made
 * nowhere else, so that no result is ever shown of which too little differs from another.
 * @param cohort read locked, so that of two readers one makes it
 */
export async function readKeptResult(db: Connection, making: Making, cohort: Cohort): Promise<KeptResult> {
  const { organisation, id } = cohort;
  const participants = await readParticipants(db, cohort, { stay: true });
  const kept = await readKeptParts(db, () => making.keys.of(db, organisation), cohort);
  if (participants.length === 0 && kept.length === 0) return assembled(cohort, [], []);
  const answers = await readAnswers(db, await making.keys.of(db, organisation), { organisation, cohort: id });
  const measured = { ...making, cohort, participants, answers };
  const known = await readKnown(db, cohort);
  const parts: PartStanding[] = [];
  for (const part of resultParts) {
    const last = kept.find((each) => each.part === part) ?? null;
    parts.push(...(await keepPart(db, measured, { part, last, known })));
  }
  return assembled(cohort, parts, awaitedOf(measured));
}

/** A later moment is awaited once somebody answered at it. */
function awaitedOf(measured: Measured): KeptResult['awaited'] {
  const asked = resultParts.filter(
    (part) => part === 'after' || measured.answers.some(({ moment }) => moment === part),
  );
  return asked.map((part) => ({ part, people: awaitedIn(measured, part) })).filter(({ people }) => people > 0);
}

const awaitedIn = ({ cohort, participants, answers, today }: Measured, part: ResultPart): number =>
  awaitedFor(cohort, part, participants, answers, today);

interface Keeping {
  part: ResultPart;
  last: KeptPart | null;
  known: KnownByPart;
}

async function keepPart(db: Connection, measured: Measured, { part, last, known }: Keeping): Promise<PartStanding[]> {
  const { cohort, keys, at } = measured;
  const before = known.get(part) ?? new Map();
  const people = peopleOf(measured, part);
  const changed = last !== null && hasChanged(last.version, before, people);
  const stays = last?.shown && (!changed || cohort.state === 'shared');
  if (!stays && awaitedIn(measured, part) === 0) {
    for (const shown of showableParts(measured, part)) {
      const candidates = people.map((each) => candidateOf(measured, part, each, shown.from));
      const next = nextVersion(last?.version ?? null, before, candidates);
      if (!next) continue;
      const made = { part, madeAt: at, shown: shown.kept };
      await saveKeptPart(db, await keys.of(db, cohort.organisation), cohort, { ...made, ...next });
      return [{ ...made, changed: false }];
    }
  }
  return last ? [{ part, madeAt: last.madeAt, shown: last.shown, changed }] : [];
}

/** Somebody with what of her is in a part; null: nothing. */
interface Known extends Pick<Candidate, 'id' | 'digest'> {
  person: Person | null;
}

function peopleOf(measured: Measured, part: ResultPart): Known[] {
  const { cohort, participants, answers } = measured;
  const instrument = instrumentOf(cohort);
  const given = Map.groupBy(answers, ({ participant }) => participant);
  return participants.map((participant) => {
    const answerAt = (moment: Answer['moment']) =>
      given.get(participant.id)?.find((answer) => answer.moment === moment);
    const [before, after] = [answerAt('before')?.items, answerAt(part)];
    const person = personOf(instrument, participant, { before, after: after?.items, told: after?.process }, part);
    return { id: participant.id, person, digest: person ? digestIn(measured, part, participant.id, person) : '' };
  });
}

function candidateOf(measured: Measured, part: ResultPart, { person, ...each }: Known, shown: ShownResult): Candidate {
  const counted = person ? countedOf(person, part, shown) : [];
  return {
    ...each,
    counted: counted.map(({ what, sums }) => ({ what: digestIn(measured, part, each.id, what), sums })),
  };
}

/** Keyed, since there are few answers to guess, and bound to who gave them. */
const digestIn = ({ keys, cohort }: Measured, part: ResultPart, participant: string, what: unknown): string =>
  keys.hash(
    'counted in a result',
    JSON.stringify([participantRef({ organisation: cohort.organisation, cohort: cohort.id, participant }), part, what]),
  );
