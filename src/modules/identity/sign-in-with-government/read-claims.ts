import type { OidcSettings } from '../../../platform/config';
import type { Claims } from './claims';

interface Tokens {
  idToken?: string | undefined;
  accessToken?: string | undefined;
}

const patienceMs = 10_000;

/**
 * All claims about who signs in: those in the ID token, which better-auth has verified, and those that the issuer gives
 * for the access token (OpenID Connect Core 1.0, 5.3), when the first do not say who it is.
 */
export async function readClaims(tokens: Tokens, settings: OidcSettings): Promise<Claims | null> {
  const inToken = payloadOf(tokens.idToken);
  if (!inToken) return null;
  if (inToken[settings.claims.id] !== undefined) return inToken;
  const info = await readUserInfo(tokens.accessToken, settings.discoveryUrl);
  // 5.3.2: an answer about somebody else must not be used.
  return info && info.sub === inToken.sub ? { ...info, ...inToken } : null;
}

function payloadOf(token: string | undefined): Claims | null {
  const part = token?.split('.')[1];
  return part === undefined ? null : asClaims(JSON.parse(Buffer.from(part, 'base64url').toString()));
}

async function readUserInfo(accessToken: string | undefined, discoveryUrl: string): Promise<Claims | null> {
  const discovered = await readJson(discoveryUrl);
  const endpoint = discovered?.userinfo_endpoint;
  if (typeof endpoint !== 'string' || accessToken === undefined) return null;
  return readJson(endpoint, { Authorization: `Bearer ${accessToken}` });
}

async function readJson(address: string, headers: Record<string, string> = {}): Promise<Claims | null> {
  const answer = await fetch(address, { headers, signal: AbortSignal.timeout(patienceMs) });
  return answer.ok ? asClaims(await answer.json()) : null;
}

const asClaims = (value: unknown): Claims | null =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Claims) : null;
