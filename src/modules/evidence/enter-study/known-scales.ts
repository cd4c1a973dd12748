import type { PrintedFigures } from './derive-effect';

interface Scale {
  named: RegExp;
  least: number;
  most: number;
}

/** Scales that reports name, by what they are called, and which sums they give. */
const scales: readonly Scale[] = [
  { named: /\bdjg-?6\b|\b(jong|gierveld)\b.*\b6\b|\b6\b.*\b(jong|gierveld)\b/i, least: 0, most: 6 },
  { named: /\bdjg-?11\b|\b(jong|gierveld)\b.*\b11\b|\b11\b.*\b(jong|gierveld)\b/i, least: 0, most: 11 },
  { named: /\bucla-?3\b|\bucla\b.*\b3\b|\b3\b.*\bucla\b/i, least: 3, most: 9 },
  { named: /\bucla-?20\b|\bucla\b.*\b20\b|\b20\b.*\bucla\b/i, least: 20, most: 80 },
  { named: /\blsns-?6\b/i, least: 0, most: 30 },
  { named: /\bwho-?5\b/i, least: 0, most: 100 },
];

const means = ['meanPre', 'meanPost', 'meanPreC', 'meanPostC'] as const;

/** The first mean that the scale of the questionnaire cannot give; null for a questionnaire that is not known. */
export function meanOffScale(
  figures: Partial<Pick<PrintedFigures, (typeof means)[number]>>,
  instrument: string | undefined,
): (typeof means)[number] | null {
  const scale = scales.find(({ named }) => named.test(instrument ?? ''));
  if (!scale) return null;
  const isOff = (mean: number | undefined) => mean !== undefined && (mean < scale.least || mean > scale.most);
  return means.find((name) => isOff(figures[name])) ?? null;
}
