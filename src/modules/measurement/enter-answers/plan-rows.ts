import type { Answer, Moment, Participant } from '../cohort';
import { momentsOf, noProcessAnswers } from '../cohort';
import { readCode } from '../participant-code';
import { type EnteredAnswer, enterable, standingOf, stoppedBefore } from './entered-answer';
import type { Entry } from './open-entry';
import { momentNamed } from './paths';
import type { FileRow } from './read-rows';

export type RowFault =
  | { kind: 'mistyped' | 'unknown' | 'moment' | 'early' | 'stopped' | 'different' | 'her-own' | 'begun' }
  /** The same code and moment stand on an earlier row. */
  | { kind: 'twice'; line: number }
  /** What stands there for an item, from 1, is no answer. */
  | { kind: 'answer'; place: number; typed: string };

export interface PlannedRow {
  row: FileRow;
  /** `empty`: no question is answered, so there is nothing to keep. */
  outcome:
    | { kind: 'new'; entered: EnteredAnswer }
    | { kind: 'same' | 'empty' }
    | { kind: 'refused'; faults: RowFault[] };
}

/** What the rows of a file are held against. */
export interface RowSource extends Pick<Entry, 'cohort' | 'instrument' | 'participants'> {
  /** Ids of participants by their code. */
  byCode: ReadonlyMap<string, string>;
  /** All that was answered so far. */
  answers: readonly Answer[];
  /** Who is busy answering by herself. */
  begun: readonly Pick<Answer, 'participant' | 'moment'>[];
  /** ISO day. */
  today: string;
}

/** Ids of people whose answers will be kept, and of whom it is not known yet that they agreed to take part. */
export function agreementAwaited(plan: readonly PlannedRow[], participants: readonly Participant[]): Set<string> {
  const entered = plan.flatMap(({ outcome }) => (outcome.kind === 'new' ? [outcome.entered.participant] : []));
  return new Set(entered.filter((id) => participants.find((each) => each.id === id)?.agreedOn === null));
}

/** What will happen to each row; one that cannot be says everything that is wrong with it. */
export function planRows(rows: readonly FileRow[], source: RowSource): PlannedRow[] {
  const lines = new Map<string, number>();
  return rows.map((row) => {
    const faults: RowFault[] = [];
    const participant = participantOf(row, source, faults);
    const moment = momentOf(row, source, faults);
    const items = itemsOf(row, source, faults);
    const isEmpty = row.items.every(isBlank);
    if (participant && moment) {
      const earlier = lines.get(`${participant.id} ${moment}`);
      if (earlier === undefined) lines.set(`${participant.id} ${moment}`, row.line);
      else faults.push({ kind: 'twice', line: earlier });
      if (!isEmpty && stoppedBefore(participant, moment)) faults.push({ kind: 'stopped' });
    }
    if (faults.length > 0 || !participant || !moment) return { row, outcome: { kind: 'refused', faults } };
    if (isEmpty) return { row, outcome: { kind: 'empty' } };
    return { row, outcome: outcomeOf(participant, moment, items, source) };
  });
}

function participantOf({ code }: FileRow, { byCode, participants }: RowSource, faults: RowFault[]): Participant | null {
  const read = readCode(code);
  const id = read === null ? undefined : byCode.get(read);
  const participant = participants.find((each) => each.id === id);
  if (!participant) faults.push({ kind: read === null ? 'mistyped' : 'unknown' });
  return participant ?? null;
}

function momentOf({ moment: typed }: FileRow, { cohort, today }: RowSource, faults: RowFault[]): Moment | null {
  const moment = momentNamed(typed.toLowerCase().replaceAll(' ', '-').replace('vóór', 'voor'));
  if (moment === null || !momentsOf(cohort).includes(moment)) {
    faults.push({ kind: 'moment' });
    return null;
  }
  if (!enterable(cohort, today).includes(moment)) faults.push({ kind: 'early' });
  return moment;
}

const isBlank = (cell: string) => cell === '' || cell === '-';

function itemsOf({ items: typed }: FileRow, { instrument }: RowSource, faults: RowFault[]): (number | null)[] {
  return instrument.items.map((_, place) => {
    const cell = typed[place] ?? '';
    if (isBlank(cell)) return null;
    if (instrument.codes.map(String).includes(cell)) return Number(cell);
    faults.push({ kind: 'answer', place: place + 1, typed: cell });
    return null;
  });
}

function outcomeOf(
  { id: participant }: Participant,
  moment: Moment,
  items: (number | null)[],
  { answers, begun, today }: RowSource,
): PlannedRow['outcome'] {
  const there = answers.find((each) => each.participant === participant && each.moment === moment);
  // A file says nothing of what is asked beside the instrument: what is there of that stays.
  const process = there?.process ?? noProcessAnswers;
  const entered = { participant, moment, items, process, givenOn: today };
  const standing = standingOf(entered, there);
  if (standing === 'new' && begun.some((each) => each.participant === participant && each.moment === moment)) {
    return { kind: 'refused', faults: [{ kind: 'begun' }] };
  }
  if (standing === 'new') return { kind: 'new', entered };
  return standing === 'same' ? { kind: 'same' } : { kind: 'refused', faults: [{ kind: standing }] };
}
