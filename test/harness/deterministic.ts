import { createHash } from 'node:crypto';
import type { Log, LogFields } from '../../src/platform/log';

/** The moment at which every test begins, unless it says otherwise: a weekday, in winter time. */
export const testNow = new Date('2026-11-20T09:00:00.000Z');

/** A clock that stands still until a test moves it. */
export interface TestClock {
  now(): Date;
  set(moment: Date | string): void;
  /** Moves forward, in milliseconds. */
  advance(ms: number): void;
}

export function createTestClock(start: Date = testNow): TestClock {
  let time = start.getTime();
  return {
    now: () => new Date(time),
    set: (moment) => {
      time = new Date(moment).getTime();
    },
    advance: (ms) => {
      time += ms;
    },
  };
}

/** Tokens with the shape of the real ones (22 characters, base64url), the same in every run. */
export function createTestTokens(): () => string {
  let count = 0;
  return () => {
    count += 1;
    return createHash('sha256').update(`test token ${count}`).digest().subarray(0, 16).toString('base64url');
  };
}

export interface LogLine extends LogFields {
  level: 'info' | 'error';
  event: string;
}

/** A log that keeps its lines. */
export function createTestLog(): { log: Log; lines: LogLine[] } {
  const lines: LogLine[] = [];
  const at =
    (level: LogLine['level']) =>
    (event: string, fields: LogFields = {}) => {
      lines.push({ ...fields, level, event });
    };
  return { log: { info: at('info'), error: at('error') }, lines };
}
