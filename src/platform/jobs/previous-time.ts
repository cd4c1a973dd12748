import { CronExpressionParser } from 'cron-parser';

/**
 * The last moment before `now` at which a schedule asks for its job.
 * @param schedule cron with five fields, Belgian time; an hour that the change to summer time skips comes an hour later
 * @throws when the schedule is none
 */
export function previousTime(schedule: string, now: Date): Date {
  const times = CronExpressionParser.parse(schedule, { tz: 'Europe/Brussels', currentDate: now });
  return times.prev().toDate();
}
