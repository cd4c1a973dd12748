import * as z from 'zod';

const text = z.string().min(1).max(20_000);
const credential = {
  id: z.string().min(1).max(2000),
  rawId: text,
  type: z.literal('public-key'),
  clientExtensionResults: z.object({}),
};

/** What a browser makes of a passkey to sign in, as JSON (WebAuthn Level 3, 5.1.7); better-auth judges it. */
export const assertionSchema = z.object({
  ...credential,
  response: z.object({ clientDataJSON: text, authenticatorData: text, signature: text }),
});

/** What a browser makes of a new passkey (WebAuthn Level 3, 5.1.8). */
export const attestationSchema = z.object({
  ...credential,
  response: z.object({
    clientDataJSON: text,
    attestationObject: z.string().min(1).max(200_000),
    transports: z.array(z.string().max(40)).max(10).default([]),
  }),
});
