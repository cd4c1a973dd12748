import { type Found, type Passage, piece, unique } from './passage';
import { leftOut } from './personal-data';

const address = /\b(?:https?:\/\/|www\.)[^\s<>"'()[\]]+/gi;
/** Pages of one person. */
const personal = /linkedin\.com\/in\/|facebook\.com\/profile|\/\/[^/]*@/i;

/** Web addresses; those of a person, and those in which personal data stood, are left out. */
export const findLinks = (passages: readonly Passage[]): Found<string>[] =>
  unique(
    passages.flatMap(({ text }) =>
      [...text.matchAll(address)]
        .map(([found]) => found.replace(/[.,;:!?*]+$/, ''))
        .filter((found) => !personal.test(found) && !found.includes(leftOut))
        .map((found) => (/^https?:/i.test(found) ? found : `https://${found}`))
        .filter((found) => URL.canParse(found) && new URL(found).hostname.includes('.'))
        .map((value) => ({ value, from: piece(text) })),
    ),
  );
