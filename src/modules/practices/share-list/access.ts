/** Who may do what with a shared list. There are no accounts yet: who made a list holds a signed cookie with its token. */

/** Signed cookie with the tokens of the lists that this visitor made. */
export const madeCookie = 'gedeeld';
/** A visitor who shares more can no longer end the oldest ones; they end by themselves after a year. */
const maxMade = 40;
const separator = '.';

export const readMade = (cookie: string | null): string[] =>
  (cookie ?? '').split(separator).filter((token) => /^[\w-]{22}$/.test(token));

/** The newest first; one token once. */
export const addMade = (made: readonly string[], token: string): string =>
  [token, ...made.filter((each) => each !== token)].slice(0, maxMade).join(separator);

/** Only who made a list may end it. @param made tokens proved by the signed cookie */
export const mayEndSharedList = (token: string, made: readonly string[]): boolean => made.includes(token);
