/** After its last use. */
export const sessionSeconds = 30 * 86_400;
/** With which the names of cookies of signing in begin. */
export const cookiePrefix = 'verbonden';

/** Cookies of a site on https are sent over nothing else. */
export const hasSafeCookies = (baseUrl: string): boolean => baseUrl.startsWith('https:');
