import { createHash } from 'node:crypto';
import { publicScope } from '../database/database';
import type { Deps, Job } from '../module';
import { readHandedOver, saveHandedOver } from './job-run';
import { previousTime } from './previous-time';

/** Gives a job to the queue under an id; a second time with the same id is nothing. */
export type Send = (name: string, id: string) => Promise<void>;

/**
 * Hands the jobs whose time has come to the queue: once for each moment of their schedule, however many processes
 * look, and afterwards when no process ran at that moment. Of several missed moments only the last counts.
 * @returns a function to call now and then; it asks the database only when a moment has passed
 */
export function createHandOver({ database, clock }: Pick<Deps, 'database' | 'clock'>, send: Send) {
  const seen = new Map<string, number>();
  return async (jobs: readonly Job[]): Promise<void> => {
    for (const { name, schedule } of jobs) {
      const due = previousTime(schedule, clock());
      if (seen.get(name) === due.getTime()) continue;
      const handedOver = await database.write(publicScope, (db) => readHandedOver(db, name, due));
      if (handedOver < due) {
        // First the queue, then the note: a process that dies in between is followed by one that sends the same id.
        await send(name, idOf(name, due));
        await database.write(publicScope, (db) => saveHandedOver(db, name, due));
      }
      seen.set(name, due.getTime());
    }
  };
}

/** The same UUID in every process. */
function idOf(name: string, due: Date): string {
  const hex = createHash('sha256').update(`${name} ${due.toISOString()}`).digest('hex');
  return hex.slice(0, 32).replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}
