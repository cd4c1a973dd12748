import type { Config } from '../../src/platform/config';

/** Settings of an application under test; limits so high that only tests about limits meet them. */
export const testConfig: Config = {
  port: 0,
  baseUrl: 'http://verbonden.test',
  databaseUrl: null,
  databaseOwnerUrl: null,
  dataDir: '/nonexistent',
  smtpUrl: null,
  mailFrom: 'Verbonden <verbonden@verbonden.test>',
  sessionSecret: null,
  dataKey: null,
  trustedProxies: 0,
  readsPerMinute: 10_000_000,
  writesPerMinute: 10_000_000,
  oidc: null,
  demo: false,
};
