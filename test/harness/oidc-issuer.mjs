import { Provider } from 'oidc-provider';

/**
 * An issuer as the government's sign-in is one, on a port of this machine: it asks nothing, and says of everybody what
 * `claims` holds. Discovery, authorisation code with PKCE, tokens, keys and user info are those of oidc-provider.
 */
export async function startOidcIssuer({ redirectUri, claimsInToken = true }) {
  const state = { claims: {}, deny: false, scopes: [] };
  const { createServer } = await import('node:http');
  const server = createServer((request, response) => provider.callback()(request, response));
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${server.address().port}`;
  const provider = new Provider(url, {
    clients: [{ client_id: 'verbonden', client_secret: 'a secret of the client', redirect_uris: [redirectUri] }],
    conformIdTokenClaims: !claimsInToken,
    scopes: ['openid', 'profile', 'vo'],
    claims: {
      openid: ['sub'],
      profile: ['given_name', 'family_name', 'name', 'email', 'email_verified'],
      vo: ['vo_id', 'vo_orgcode', 'vo_orgnaam', 'verbonden_rol_3d'],
    },
    findAccount: (_context, id) => ({ accountId: id, claims: () => ({ sub: id, ...state.claims }) }),
    // Consent is given already.
    loadExistingGrant: async (context) => {
      const { client, session, params } = context.oidc;
      state.scopes.push(params.scope);
      const grant = new context.oidc.provider.Grant({ clientId: client.clientId, accountId: session.accountId });
      grant.addOIDCScope('openid profile vo');
      await grant.save();
      return grant;
    },
    interactions: { url: (_context, interaction) => `/interaction/${interaction.uid}` },
    features: { devInteractions: { enabled: false } },
    cookies: { keys: ['a key for the cookies of the issuer'] },
  });
  provider.use(async (context, next) => {
    if (!context.path.startsWith('/interaction/')) return next();
    const result = state.deny
      ? { error: 'access_denied', error_description: 'the person turned back' }
      : { login: { accountId: String(state.claims.vo_id ?? 'nobody'), remember: false } };
    context.respond = false;
    await provider.interactionFinished(context.req, context.res, result, { mergeWithLastSubmission: false });
  });
  return { url, state, close: () => new Promise((resolve) => server.close(resolve)) };
}

/**
 * Walks from the address that the site sends to until the issuer sends back, as a browser would.
 * @returns the path and query of the return
 */
export async function walkThroughIssuer(address, until) {
  const jar = new Map();
  let next = address;
  for (let step = 0; step < 10; step += 1) {
    if (next.startsWith(until)) return next.slice(new URL(until).origin.length);
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
    const answer = await fetch(next, { redirect: 'manual', headers: { cookie } });
    for (const line of answer.headers.getSetCookie()) {
      const [pair = ''] = line.split(';');
      const at = pair.indexOf('=');
      jar.set(pair.slice(0, at), pair.slice(at + 1));
    }
    const location = answer.headers.get('location');
    if (!location) throw new Error(`The issuer answered ${answer.status}: ${await answer.text()}`);
    next = new URL(location, next).href;
  }
  throw new Error('The issuer sends round in circles');
}
