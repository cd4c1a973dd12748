import { afterEach, beforeEach, expect, test } from 'vitest';
import { signIn } from '../../../../test/harness/sign-in';
import { createTestApp, type TestApp } from '../../../../test/harness/test-app';

let site: TestApp;
beforeEach(async () => {
  site = await createTestApp();
});
afterEach(() => site.close());

test('who presses the button behind a mailed link is signed in, and her name stands in the header', async () => {
  const { request } = await signIn(site, 'an@gemeente.be', 'An Peeters');
  const page = await (await request('/')).text();
  expect(page).toContain('An Peeters');
  expect(page).not.toContain('>Aanmelden<');
  expect(await (await site.request('/')).text()).toContain('>Aanmelden<');
});

test('a list page never shows one who signed in to another, or to a visitor', async () => {
  const an = await signIn(site, 'an@gemeente.be', 'An Peeters');
  const bo = await signIn(site, 'bo@gemeente.be', 'Bo Maes');
  for (let round = 0; round < 3; round += 1) {
    expect(await (await an.request('/praktijken')).text()).toContain('An Peeters');
    const forBo = await (await bo.request('/praktijken')).text();
    expect(forBo).toContain('Bo Maes');
    expect(forBo).not.toContain('An Peeters');
    const forVisitor = await (await site.request('/praktijken')).text();
    expect(forVisitor).toContain('>Aanmelden<');
    expect(forVisitor).not.toMatch(/An Peeters|Bo Maes/);
  }
});

test('the tag of a list page is not the same for a visitor and for who signed in', async () => {
  const an = await signIn(site, 'an@gemeente.be', 'An Peeters');
  const tag = (await site.request('/praktijken')).headers.get('ETag') ?? '';
  const answer = await an.request('/praktijken', { headers: { 'If-None-Match': tag } });
  expect(answer.status).toBe(200);
});
