import * as z from 'zod';
import type { Problem } from '../../../platform/http/problem';
import type { Language } from '../../../platform/texts/language';
import { instrumentIds, instruments } from '../instruments/all';
import { score } from '../scoring';
import { measurementTexts } from '../texts';

/** What is sent. */
export const scoreInput = z.strictObject({
  instrument: z.enum(instrumentIds),
  items: z.array(z.number().nullable()).max(100),
});
type Input = z.output<typeof scoreInput>;

/** What comes back. */
export const scoreOutput = z.strictObject({
  instrument: z.enum(instrumentIds),
  total: z.number().nullable(),
  subscales: z.record(z.string(), z.number().nullable()),
  category: z.string().nullable(),
  categoryRank: z.int().nullable(),
  missing: z.int(),
  mostMissing: z.int(),
});

/** The score, or what is wrong with the answers. */
export function toScore(input: Input, language: Language): { result: object } | { problems: Problem[] } {
  const instrument = instruments[input.instrument];
  const { codes, items, name, mostMissing } = instrument;
  const t = measurementTexts[language];
  const wrong = (reason: string) => ({ problems: [{ parameter: 'items', reason }] });
  if (input.items.length !== items.length) return wrong(t.wrongNumber(name, items.length, input.items.length));
  const place = input.items.findIndex((answer) => answer !== null && !codes.includes(answer));
  if (place >= 0) return wrong(t.wrongCode(place + 1, name, codes.join(', ')));
  return { result: { instrument: input.instrument, ...score(instrument, input.items), mostMissing } };
}
