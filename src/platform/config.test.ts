import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ConfigError, readConfig } from './config';

const faultsOf = (env: Record<string, string>): string[] => {
  try {
    readConfig(env);
    return [];
  } catch (error) {
    expect(error).toBeInstanceOf(ConfigError);
    return (error as Error).message.split('\n');
  }
};

test('without any setting the application runs on this machine, with its data in ./var', () => {
  expect(readConfig({})).toMatchObject({
    port: 3000,
    baseUrl: 'http://localhost:3000',
    databaseUrl: null,
    dataDir: './var',
    smtpUrl: null,
    sessionSecret: null,
    dataKey: null,
    trustedProxies: 0,
  });
});

test('an empty setting counts as absent, and the address has no slash at its end', () => {
  expect(readConfig({ PORT: '', SMTP_URL: ' ', BASE_URL: 'https://verbonden.example/' })).toMatchObject({
    port: 3000,
    smtpUrl: null,
    baseUrl: 'https://verbonden.example',
  });
});

describe('a wrong setting is refused by its name', () => {
  test.each([
    ['PORT', 'http'],
    ['PORT', '70000'],
    ['PORT', '-1'],
    ['PORT', '80.5'],
    ['PORT', '0x50'],
    ['BASE_URL', 'http://user:password@example.org'],
    ['BASE_URL', 'http://example.org/?x=1'],
    ['SMTP_URL', 'smtp://'],
    ['MAIL_FROM', '@'],
    ['BASE_URL', 'verbonden.example'],
    ['BASE_URL', 'ftp://verbonden.example'],
    ['BASE_URL', 'https://example.org/verbonden'],
    ['DATABASE_URL', 'mysql://localhost/verbonden'],
    ['DATABASE_OWNER_URL', 'localhost'],
    ['SMTP_URL', 'https://mail.example'],
    ['MAIL_FROM', 'Verbonden'],
    ['SESSION_SECRET', 'too short'],
    ['DATA_KEY', 'too short'],
    ['TRUSTED_PROXIES', 'all'],
    ['READS_PER_MINUTE', '0'],
    ['WRITES_PER_MINUTE', 'many'],
  ])('%s=%s', (name, value) => {
    const faults = faultsOf({ [name]: value });
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatch(new RegExp(`^${name} \\w`));
  });
});

test('every wrong setting is named at once', () => {
  const faults = faultsOf({ PORT: 'x', SMTP_URL: 'x', SESSION_SECRET: 'x' });
  expect(faults.map((fault) => fault.split(' ')[0])).toEqual(['PORT', 'SMTP_URL', 'SESSION_SECRET']);
});

test('an owner of a database that is not set is refused', () => {
  expect(faultsOf({ DATABASE_OWNER_URL: 'postgres://owner@localhost/verbonden' })).toEqual([
    'DATABASE_OWNER_URL is set but DATABASE_URL is not',
  ]);
});

test('no environment gives anything but settings or a list of faults', () => {
  const names = fc.constantFrom('PORT', 'BASE_URL', 'DATABASE_URL', 'SMTP_URL', 'MAIL_FROM', 'TRUSTED_PROXIES');
  fc.assert(fc.property(fc.dictionary(names, fc.oneof(fc.string(), fc.webUrl())), (env) => void faultsOf(env)));
});

describe('the sign-in of the government', () => {
  const oidc = { OIDC_ISSUER: 'https://issuer.example/op/', OIDC_CLIENT_ID: 'us', OIDC_CLIENT_SECRET: 'secret' };

  test('is off without settings, and on with three of them', () => {
    expect(readConfig({}).oidc).toBeNull();
    expect(readConfig(oidc).oidc).toEqual({
      discoveryUrl: 'https://issuer.example/op/.well-known/openid-configuration',
      clientId: 'us',
      clientSecret: 'secret',
      scopes: ['openid', 'profile', 'vo'],
      claims: {
        id: 'vo_id',
        organisationCode: 'vo_orgcode',
        organisationName: 'vo_orgnaam',
        role: 'verbonden_rol_3d',
      },
    });
    const discovery = 'https://issuer.example/.well-known/openid-configuration';
    expect(readConfig({ ...oidc, OIDC_ISSUER: discovery }).oidc?.discoveryUrl).toBe(discovery);
  });

  test.each(Object.keys(oidc))('wants %s with the others', (name) => {
    expect(faultsOf({ ...oidc, [name]: '' }).join()).toContain('belong together');
  });

  test.each(['OIDC_SCOPES', 'OIDC_CLAIM_ID', 'OIDC_CLAIM_ROLE', 'OIDC_CLAIM_ORGANISATION_CODE'])(
    'never asks for the national register number: %s',
    (name) => {
      for (const value of ['rrn', 'openid RRN', 'vo_rrn']) {
        expect(faultsOf({ ...oidc, [name]: value }).join()).toContain(name);
      }
    },
  );
});
