/** Reserved so that no mail can ever go there (RFC 2606). */
const nowhere = 'geen-adres.invalid';

/** Stands where an address has to be, for who signs in elsewhere and gave none. @param key unique for the person */
export const missingEmail = (key: string): string => `${key}@${nowhere}`;

/** Where mail can go; null when the person gave no address. */
export const emailOf = ({ email }: { email: string }): string | null => (email.endsWith(`@${nowhere}`) ? null : email);
