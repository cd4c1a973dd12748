import * as z from 'zod';

const personal = /[^\s@]+@[^\s@]+\.[a-z]{2,}|(?:\+32|\b0)[\s./]?\d(?:[\s./]?\d){7,8}\b/i;

/**
 * A text that everybody may read. Who writes a mail address or a telephone number into it did not mean to: such a text
 * is refused with the message `personal`.
 */
export const publicWords = (most: number) =>
  z
    .string()
    .max(most)
    .refine((text) => !personal.test(text), { params: { message: 'personal' } });
