import type { Instrument } from '../instrument';
import { djg6, djg11 } from './djg';
import { lsns6, ons, ucla3, who5 } from './short-scales';

export const instrumentIds = ['djg6', 'djg11', 'ucla3', 'lsns6', 'who5', 'ons'] as const;

export const instruments: Readonly<Record<(typeof instrumentIds)[number], Instrument>> = {
  djg6,
  djg11,
  ucla3,
  lsns6,
  who5,
  ons,
};
