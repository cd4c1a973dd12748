import { createHash, createHmac } from 'node:crypto';

/**
 * SHA-256 of the token in a link or session, as hex: who reads the database or the audit log cannot use it. Tokens are
 * too long to be guessed.
 */
export const tokenHash = (token: string): string => createHash('sha256').update(token).digest('hex');

/** HMAC-SHA256 (RFC 2104) as hex, for what can be guessed: e-mail and client addresses. */
export const keyedHash = (secret: string, text: string): string =>
  createHmac('sha256', secret).update(text).digest('hex');
