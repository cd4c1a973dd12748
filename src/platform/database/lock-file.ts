import { readFileSync, renameSync, rmSync } from 'node:fs';
import { hostname } from 'node:os';
import { ConfigError } from '../config';
import { createOnce } from '../files/create-once';

/** Whoever holds a lock: a process id alone is used again after a restart, so its start time is kept too. */
interface Holder {
  pid: number;
  host: string;
  /** In clock ticks since the machine started; null where the system does not tell. */
  started: string | null;
}

/**
 * Claims a folder for this process by a file beside it; a file left behind by a process that has ended is
 * taken over.
 * @returns releases the claim
 * @throws {ConfigError} when another process, or this one, holds it
 */
export function lockFile(path: string): () => void {
  const mine = JSON.stringify(describeProcess(process.pid));
  if (!createOnce(path, mine)) {
    takeOver(path);
    if (!createOnce(path, mine)) throw inUse(path, readFileSync(path, 'utf8'));
  }
  return () => {
    if (readIfThere(path) === mine) rmSync(path, { force: true });
  };
}

function takeOver(path: string): void {
  const found = readIfThere(path);
  if (found === null) return;
  if (isHeld(found)) throw inUse(path, found);
  // Two processes may see the same stale file: each moves it aside, and looks at what it moved.
  const aside = `${path}.${process.pid}.stale`;
  try {
    renameSync(path, aside);
  } catch {
    return;
  }
  const moved = readFileSync(aside, 'utf8');
  rmSync(aside);
  if (moved !== found) {
    createOnce(path, moved);
    throw inUse(path, moved);
  }
}

function isHeld(text: string): boolean {
  const holder = parseHolder(text);
  // Made on another machine or in another container: only its operator can tell.
  if (holder === null || holder.host !== hostname()) return true;
  const now = describeProcess(holder.pid);
  return isRunning(holder.pid) && now.started === holder.started;
}

function parseHolder(text: string): Holder | null {
  try {
    const holder = JSON.parse(text) as Holder;
    return Number.isSafeInteger(holder.pid) && holder.pid > 0 ? holder : null;
  } catch {
    return null;
  }
}

function inUse(path: string, text: string): ConfigError {
  const holder = parseHolder(text);
  const who = holder === null ? 'another process' : `process ${holder.pid} on ${holder.host}`;
  return new ConfigError(
    `The database in DATA_DIR is in use by ${who}. One process at a time can use it: stop that one first.\n` +
      `If it ended without cleaning up, remove ${path}`,
  );
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: it runs, as somebody else.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function describeProcess(pid: number): Holder {
  // proc(5): field 22, counted after the name, which is in brackets and may hold spaces.
  const stat = readIfThere(`/proc/${pid}/stat`);
  return { pid, host: hostname(), started: stat?.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? null };
}

function readIfThere(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}
