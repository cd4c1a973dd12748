import type { Database } from '../../../platform/database/database';
import { identityPaths } from '../../identity/contract';
import { type DemoPerson, demoPeople, emailOf } from '../demo-people';
import { signInByMail } from './sign-in';
import { createVisitor, type Send, type Visitor } from './visitor';

/** The site on which the demonstration is played, with a clock that the story moves. */
export interface Stage {
  send: Send;
  database: Database;
  origin: string;
  /** Goes to so many days before now, a few seconds later each time. */
  daysAgo(days: number): void;
  /** ISO day so many days after now; below 0: before. */
  dayFromNow(days: number): string;
  /** Lets a moment pass: running processes see what changed once a second. */
  pause(): void;
}

/** People who have signed in, by their id. */
export type Cast = Map<string, Visitor>;

export const personOf = (id: string): DemoPerson => {
  const person = demoPeople.find((each) => each.id === id);
  if (!person) throw new Error(`Nobody in the demonstration is called ${id}`);
  return person;
};

/** Somebody comes in for the first time and gives her name. */
export async function enter(stage: Stage, cast: Cast, id: string): Promise<Visitor> {
  const person = personOf(id);
  const visitor = createVisitor(stage.send, stage.origin);
  stage.pause();
  await signInByMail(visitor, stage, emailOf(person));
  await visitor.send(identityPaths.name(), identityPaths.name(), { name: person.name });
  cast.set(id, visitor);
  return visitor;
}

export function actor(cast: Cast, id: string): Visitor {
  const visitor = cast.get(id);
  if (!visitor) throw new Error(`${id} has not signed in`);
  return visitor;
}
