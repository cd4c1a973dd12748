/**
 * What stands on the card of a participant: nine characters that look like no other, without vowels so that they make
 * no word. Eight are chance (29⁸ = 5 × 10¹¹ codes), the last one checks the others.
 */
const characters = '23456789BCDFGHJKLMNPQRSTVWXYZ';
const base = BigInt(characters.length);
const chosen = 8;

/** What people read for another: the character that is meant never stands on a card itself. */
const lookalikes: Readonly<Record<string, string>> = { '1': 'L', I: 'L', '0': 'Q', O: 'Q' };

/** The code that belongs to 128 random bits as base64url (22 characters). */
export function codeOf(token: string): string {
  let left = [...token].reduce((sum, character) => sum * 64n + BigInt(base64.indexOf(character) + 1), 0n);
  const places = Array.from({ length: chosen }, () => {
    const place = Number(left % base);
    left /= base;
    return place;
  });
  return [...places, checkOf(places)].map((place) => characters[place]).join('');
}

/** The code as somebody typed it, in any case, with spaces or dashes; null when it cannot be one. */
export function readCode(typed: string): string | null {
  const code = [...typed.toUpperCase().replace(/[\s.–—-]/g, '')].map((each) => lookalikes[each] ?? each).join('');
  const places = [...code].map((each) => characters.indexOf(each));
  if (places.length !== chosen + 1 || places.includes(-1)) return null;
  return places.at(-1) === checkOf(places.slice(0, chosen)) ? code : null;
}

/** For on paper and screens: "B2C-D3F-G4H". */
export const showCode = (code: string): string => code.replace(/(...)(?=.)/g, '$1-');

const base64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/**
 * A weighted sum modulo a prime, with weights that all differ: one wrong character is always noticed, and so are two
 * that changed places. The weight of the check itself is 1.
 */
function checkOf(places: readonly number[]): number {
  const sum = places.reduce((total, place, index) => total + (index + 2) * place, 0);
  return (characters.length - (sum % characters.length)) % characters.length;
}
