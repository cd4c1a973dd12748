import type { Connection } from '../../../platform/database/database';
import type { DataKeys } from '../../../platform/encryption/data-keys';
import { participantRef } from '../access';
import type { Answer, Cohort, Participant } from '../cohort';
import { readAnswers } from '../enter-answers/queries';
import { readParticipants } from '../keep-participants/queries';
import type { ShownResult } from '../result/shown-result';
import { assembled, type KeptResult, type PartStanding, type PeopleOfPart } from './assembled';
import { awaitedFor } from './awaited';
import { countedOf, type Person, type ResultPart, resultParts } from './counted';
import { type Candidate, goneFrom, hasChanged, hasOwnIn, type Known, nextVersion } from './next-version';
import { type KeptPart, readKeptParts, readKnown, saveKeptPart } from './queries';
import { nextShowable } from './showable';
import { type Which, type WhoCounts, whoCounts } from './who-counts';

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
  if (participants.length === 0 && kept.length === 0) return assembled(cohort, [], { awaited: [], leftOut: [] });
  const answers = await readAnswers(db, await making.keys.of(db, organisation), { organisation, cohort: id });
  const measured = { ...making, cohort, participants, answers };
  const known = await readKnown(db, cohort);
  const parts: PartStanding[] = [];
  const leftOut: PeopleOfPart[] = [];
  for (const part of resultParts) {
    const last = kept.find((each) => each.part === part) ?? null;
    const keeping = { part, last, known: known.get(part) ?? new Map(), who: whoCounts(measured, part) };
    const made = await keepPart(db, measured, keeping);
    parts.push(...made.parts);
    if (made.leftOut > 0) leftOut.push({ part, people: made.leftOut });
  }
  return assembled(cohort, parts, { awaited: awaitedOf(measured), leftOut });
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
  known: ReadonlyMap<string, Known>;
  who: WhoCounts;
}

interface Made {
  parts: PartStanding[];
  /** Of who is left out, without who is in the version that stands. */
  leftOut: number;
}

async function keepPart(db: Connection, measured: Measured, keeping: Keeping): Promise<Made> {
  const { part, last, known, who } = keeping;
  const { cohort, keys, at } = measured;
  const people = peopleOf(measured, keeping);
  const changed = last !== null && hasChanged(last.version, known, people);
  const stays = last?.shown && (!changed || cohort.state === 'shared');
  if (!stays && awaitedIn(measured, part) === 0) {
    const candidatesOf = (shown: ShownResult) => people.map((each) => candidateOf(measured, part, each, shown));
    const found = nextShowable(measured, part, who, (shown) =>
      nextVersion(last?.version ?? null, known, candidatesOf(shown)),
    );
    if (found) {
      const made = { part, madeAt: at, shown: found.kept };
      await saveKeptPart(db, await keys.of(db, cohort.organisation), cohort, { ...made, ...found.next });
      return { parts: [{ ...made, changed: false, gone: 0 }], leftOut: who.leftOut.size };
    }
  }
  return {
    parts: last ? [{ part, madeAt: last.madeAt, shown: last.shown, changed, gone: goneFrom(last.version, known) }] : [],
    leftOut: [...who.leftOut].filter(([id, which]) => !isIn(last, known.get(id), which)).length,
  };
}

const isIn = (last: KeptPart | null, person: Known | undefined, which: Which): boolean =>
  last !== null && person !== undefined && hasOwnIn(last.version, person, which);

/** Somebody with what of her is in a part; null: nothing. */
interface Standing extends Pick<Candidate, 'id' | 'digest'> {
  person: Person | null;
}

const peopleOf = (measured: Measured, { part, who }: Keeping): Standing[] =>
  measured.participants.map(({ id }) => {
    const person = who.people.get(id) ?? null;
    return { id, person, digest: person ? digestIn(measured, part, id, person) : '' };
  });

function candidateOf(
  measured: Measured,
  part: ResultPart,
  { person, ...each }: Standing,
  shown: ShownResult,
): Candidate {
  const counted = person ? countedOf(person, part, shown) : [];
  return { ...each, counted: counted.map((one) => ({ ...one, what: digestIn(measured, part, each.id, one.what) })) };
}

/** Keyed, since there are few answers to guess, and bound to who gave them. */
const digestIn = ({ keys, cohort }: Measured, part: ResultPart, participant: string, what: unknown): string =>
  keys.hash(
    'counted in a result',
    JSON.stringify([participantRef({ organisation: cohort.organisation, cohort: cohort.id, participant }), part, what]),
  );
