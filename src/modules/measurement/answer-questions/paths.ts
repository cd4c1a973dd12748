import { codeParam } from '../paths';
import { mostQuestions } from './questionnaire';

const base = '/meten/invullen';

/** Why a code in the address was not taken; the code itself never stands in a page. */
export const faultParam = 'fout';
export const faultWords = { typfout: 'mistyped', onbekend: 'unknown' } as const;
export type FaultWord = keyof typeof faultWords;

/** Says in the address of the last page that it is shown on a tablet for everybody. */
export const kioskParam = 'tablet';

/** Addresses for who has a code, without language prefix. */
export const answerPaths = {
  start: base,
  withCode: (code: string) => `${base}?${codeParam}=${code}`,
  fault: (word: FaultWord) => `${base}?${faultParam}=${word}`,
  kiosk: `${base}/tablet`,
  agree: `${base}/meedoen`,
  question: (number: number) => `${base}/vraag/${number}`,
  stillThere: `${base}/nog-daar`,
  thanks: (kiosk: boolean) => `${base}/bedankt${kiosk ? `?${kioskParam}=1` : ''}`,
  skipped: (kiosk: boolean) => `${base}/overgeslagen${kiosk ? `?${kioskParam}=1` : ''}`,
  stop: `${base}/stoppen`,
  stopped: (kiosk: boolean) => `${base}/gestopt${kiosk ? `?${kioskParam}=1` : ''}`,
  erase: `${base}/wissen`,
  eraseOnKiosk: `${base}/wissen?${kioskParam}=1`,
  erased: (kiosk: boolean) => `${base}/gewist${kiosk ? `?${kioskParam}=1` : ''}`,
} as const;

// From high to low: the router takes the first that fits, and 1 is the beginning of 10.
const numbers = Array.from({ length: mostQuestions }, (_, index) => mostQuestions - index).join('|');
export const answerRoutes = {
  question: `${base}/vraag/:number{${numbers}}`,
  thanks: `${base}/bedankt`,
  skipped: `${base}/overgeslagen`,
  stopped: `${base}/gestopt`,
  erased: `${base}/gewist`,
} as const;
