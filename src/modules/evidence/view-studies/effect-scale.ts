import type { ScaleLine } from '../../../design/chart/scale-line';
import type { Language } from '../../../platform/texts/language';
import { formatEffect } from '../format-effect';
import { studiesTexts } from './texts';

/** In standard deviations: half a deviation to each side at least, two at most; what lies beyond stands at the end. */
const [narrowest, widest] = [0.5, 2] as const;

/** A scale that holds these values, with few enough ticks for a phone. */
export function effectScale(values: readonly number[], language: Language): ScaleLine {
  const far = Math.min(widest, Math.max(narrowest, ...values.map(Math.abs)));
  const end = Math.ceil(far * 2) / 2;
  const step = end <= 0.5 ? 0.25 : end <= 1 ? 0.5 : 1;
  const count = Math.floor(end / step);
  const ticks = Array.from({ length: 2 * count + 1 }, (_, at) => (at - count) * step).map((value) => ({
    value,
    text: formatEffect(value, language),
  }));
  return { least: -end, most: end, ticks, ends: studiesTexts[language].ends };
}
