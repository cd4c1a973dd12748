import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';

const algorithm = 'aes-256-gcm';
const [ivBytes, tagBytes] = [12, 16];

/** Thrown when something cannot be opened: with another key, about something else, or because it was changed. */
export class SealError extends Error {}

/**
 * Seals a text so that only this key opens it, and only as what it is about: AES-256-GCM (NIST SP 800-38D).
 * @param key 32 bytes
 * @param about where it belongs, e.g. the key of its row; a sealed text that is moved elsewhere does not open
 * @returns base64url of IV (96 random bits), tag and sealed text
 */
export function seal(key: Uint8Array, text: string, about: string): string {
  const iv = randomBytes(ivBytes);
  const cipher = createCipheriv(algorithm, key, iv, { authTagLength: tagBytes }).setAAD(Buffer.from(about));
  const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
  return Buffer.concat([iv, cipher.getAuthTag(), sealed]).toString('base64url');
}

/** @throws {SealError} */
export function unseal(key: Uint8Array, sealed: string, about: string): string {
  const bytes = Buffer.from(sealed, 'base64url');
  if (bytes.length < ivBytes + tagBytes) throw new SealError('What was sealed is not whole.');
  const decipher = createDecipheriv(algorithm, key, bytes.subarray(0, ivBytes), { authTagLength: tagBytes })
    .setAAD(Buffer.from(about))
    .setAuthTag(bytes.subarray(ivBytes, ivBytes + tagBytes));
  try {
    return decipher.update(bytes.subarray(ivBytes + tagBytes), undefined, 'utf8') + decipher.final('utf8');
  } catch {
    throw new SealError('What was sealed does not open: another key, another place, or changed.');
  }
}
