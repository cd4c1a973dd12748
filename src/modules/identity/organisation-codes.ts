/**
 * A KBO number (enterprise number of the Belgian register) as ten digits, however it was typed: "0207.508.932",
 * "BE 0207508932", or nine digits as before 2005. The last two check the first eight, modulo 97 (as for VAT numbers).
 * @returns null when it is no KBO number
 */
export function readKbo(typed: string): string | null {
  const bare = typed.replace(/^\s*be/i, '').replace(/[\s.\-/]/g, '');
  const digits = /^\d{9}$/.test(bare) ? `0${bare}` : bare;
  if (!/^[01]\d{9}$/.test(digits)) return null;
  return 97 - (Number(digits.slice(0, 8)) % 97) === Number(digits.slice(8)) ? digits : null;
}

/** Codes that were typed in one field, between commas or on lines of their own. */
export const typedCodes = (typed: string): string[] =>
  typed
    .split(/[,;\n]/)
    .map((code) => code.trim())
    .filter((code) => code !== '');

/** "0207508932" → "0207.508.932" */
export const formatKbo = (kbo: string): string => `${kbo.slice(0, 4)}.${kbo.slice(4, 7)}.${kbo.slice(7)}`;

/** A code of the Flemish register of organisations, "OVO" and six digits; null when it is none. */
export function readOvo(typed: string): string | null {
  const bare = typed.replace(/\s/g, '').toUpperCase();
  return /^OVO\d{6}$/.test(bare) ? bare : null;
}
