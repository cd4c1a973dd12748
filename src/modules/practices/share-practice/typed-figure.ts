import { parseNumber } from '../../../platform/forms/parse-number';
import type { PracticeRecord } from '../practice';

type Figure = PracticeRecord['impactFigures'][number];
type Amount = Pick<Figure, 'value' | 'min' | 'max' | 'approximate'>;

const roughly = /^(ongeveer|circa|ca\.|zowat|een |±|~)\s*/i;

/** A figure as typed: "26", "20-25", "ongeveer 600" or "bijna de helft". */
export function readFigure(typed: string): Amount {
  const bare = typed.replace(roughly, '');
  const number = parseNumber(bare);
  if (number !== null) return { value: number, min: number, max: number, approximate: bare !== typed };
  const [low, high] = bare.split(/\s*[-–]\s*/).map(parseNumber);
  const range = bare.split(/[-–]/).length === 2 && low !== null && high !== null;
  return { value: typed, min: range ? (low ?? null) : null, max: range ? (high ?? null) : null, approximate: true };
}

/** The text that `readFigure` reads back as this value. */
export const figureText = ({ value, approximate }: Figure): string => {
  if (typeof value === 'string') return value;
  const number = String(value).replace('.', ',');
  return approximate ? `ongeveer ${number}` : number;
};
