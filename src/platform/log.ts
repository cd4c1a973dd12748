/**
 * Structured log: one JSON object a line. Callers pass facts about the process and the request,
 * never personal data: no addresses of people, no form answers, no query strings.
 */
export type LogFields = Record<string, string | number | boolean | null | undefined>;

export interface Log {
  info(event: string, fields?: LogFields): void;
  error(event: string, fields?: LogFields): void;
}

/** A log that writes each line with `write`; `now` gives the time stamp. */
export function createLog(write: (line: string) => void, now: () => Date): Log {
  const at =
    (level: string) =>
    (event: string, fields: LogFields = {}) =>
      write(JSON.stringify({ time: now().toISOString(), level, event, ...fields }));
  return { info: at('info'), error: at('error') };
}
