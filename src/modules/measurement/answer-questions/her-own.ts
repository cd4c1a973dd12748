import type { Answer } from '../cohort';

/** Answers that she gave by herself, with her code: nobody else reads or replaces those one by one. */
export const isHerOwn = ({ channel }: Pick<Answer, 'channel'>): boolean => channel === 'phone' || channel === 'kiosk';
