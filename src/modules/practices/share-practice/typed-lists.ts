/** A list typed with one thing on each line. Marks that only say that it is a list are left out. */
export function itemsOf(text: string): string[] {
  const items = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  return withoutNumbers(withoutBullets(items)).filter((item) => item !== '');
}

/** Bullets are marks when every line has one: a single dash may be a part of the sentence. */
function withoutBullets(items: string[]): string[] {
  const bullet = /^[-•*–]\s+/;
  return items.length > 1 && items.every((item) => bullet.test(item))
    ? items.map((item) => item.replace(bullet, ''))
    : items;
}

/** Numbers are marks when they count the lines from 1: "2 keer per week" is no mark. */
function withoutNumbers(items: string[]): string[] {
  const number = /^(\d{1,3})[.)]\s+/;
  const counted = items.every((item, index) => number.exec(item)?.[1] === String(index + 1));
  return items.length > 1 && counted ? items.map((item) => item.replace(number, '')) : items;
}

/** The text that `itemsOf` reads back as these items. */
export const textOf = (items: readonly string[]): string =>
  items.map((item) => item.replace(/\s*\n\s*/g, ' ')).join('\n');

/** Names typed on one line or on several. */
export const namesOf = (text: string): string[] =>
  text
    .split(/[,;\n]/)
    .map((name) => name.trim())
    .filter((name) => name !== '');
