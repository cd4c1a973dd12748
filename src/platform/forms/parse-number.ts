/**
 * A number as people in Flanders type it: "12", "-3", "1,5", "1.5", "1.500", "1 500,25". A point or space
 * before exactly three digits groups thousands, as Belgian forms do, so "1.500" is fifteen hundred; "0.500" is a half.
 * @returns null when it is not a number
 */
export function parseNumber(text: string): number | null {
  const typed = text.trim().replace(/^€\s*/, '').replaceAll('−', '-');
  if (/^-?[1-9]\d{0,2}([. \u00a0\u202f]\d{3})+(,\d+)?$/.test(typed)) {
    return finite(typed.replace(/[. \u00a0\u202f]/g, '').replace(',', '.'));
  }
  return /^-?\d+([.,]\d+)?$/.test(typed) ? finite(typed.replace(',', '.')) : null;
}

function finite(text: string): number | null {
  const value = Number(text);
  return Number.isFinite(value) ? value : null;
}
