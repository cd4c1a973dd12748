/** Characters; leaves room for a number behind it within the 120 of a slug. */
const longest = 80;

/**
 * The address of a new practice, from its title: "Eén babbel per dag!" becomes "een-babbel-per-dag". A number is
 * added when it is taken.
 * @param taken slugs of practices, and words that are addresses of their own
 */
export function slugOf(title: string, taken: ReadonlySet<string>): string {
  const words = title
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  const slug = shorten(words) || 'praktijk';
  if (!taken.has(slug)) return slug;
  for (let number = 2; ; number += 1) if (!taken.has(`${slug}-${number}`)) return `${slug}-${number}`;
}

/** Whole words where possible. */
function shorten(words: string): string {
  if (words.length <= longest) return words;
  const cut = words.slice(0, longest + 1).replace(/-[^-]*$/, '');
  return cut.slice(0, longest);
}
