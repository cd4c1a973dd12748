import { createHash } from 'node:crypto';

/** SHA-256 of the token in a link, as hex: who reads the database or the audit log cannot read the list with it. */
export const tokenHash = (token: string): string => createHash('sha256').update(token).digest('hex');
