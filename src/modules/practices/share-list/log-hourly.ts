const hourMs = 3_600_000;

/**
 * Tells whether something is to be logged now: once an hour for each key, so that reading again and again cannot make
 * the log grow without end. Kept in memory, by each process for itself.
 */
export function createHourly(most = 10_000) {
  const logged = new Map<string, number>();
  return {
    isDue: (key: string, now: Date): boolean => now.getTime() - (logged.get(key) ?? Number.NEGATIVE_INFINITY) >= hourMs,
    /** To call when the line is written. The key used longest ago is forgotten, and then logged again. */
    done(key: string, now: Date): void {
      logged.delete(key);
      logged.set(key, now.getTime());
      if (logged.size > most) logged.delete(logged.keys().next().value ?? '');
    },
  };
}
export type Hourly = ReturnType<typeof createHourly>;
