/**
 * The day that somebody typed or chose, as ISO: "2026-11-20", "20/11/2026", "20-11-2026", "20.11.2026".
 * @returns null when there is no such day, or it lies before 2000 or after 2099
 */
export function readDay(text: string): string | null {
  const typed = text.trim();
  const [, day = '', month = '', year = ''] = /^(\d{1,2})[/.-](\d{1,2})[/.-](20\d\d)$/.exec(typed) ?? [];
  const iso = year ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : typed;
  if (!/^20\d\d-\d\d-\d\d$/.test(iso)) return null;
  const time = Date.parse(`${iso}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(iso) ? iso : null;
}
