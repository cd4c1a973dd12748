import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addOrganisation, addPerson, post } from '../../../../test/harness/organisations';
import { linkFromMail } from '../../../../test/harness/sign-in';
import { createTestApp, type TestApp } from '../../../../test/harness/test-app';

let site: TestApp;
type Person = Awaited<ReturnType<typeof addPerson>>;
let cora: Person;
let nele: Person;
beforeAll(async () => {
  site = await createTestApp();
  await addOrganisation(site, { id: 'verzonnen', name: 'Verzonnen vereniging', fictitious: true });
  cora = await addPerson(site, 'Cora Claes', { in: { verzonnen: 'coordinator' } });
  nele = await addPerson(site, 'Nele Nuyts');
}, 120_000);
afterAll(() => site.close());

/** @returns the path in the mail */
async function invite(email: string, role = 'contributor'): Promise<string> {
  const fields = { submission: randomUUID(), email, role };
  expect((await cora.request('/organisaties/verzonnen/uitnodigingen', post(fields))).status).toBe(303);
  return linkFromMail(site, email);
}
const read = async (answer: Response | Promise<Response>) => (await answer).text();

describe('the link of an invitation', () => {
  it('says to whoever has it, in her language, by whom, as what, and that it is made up', async () => {
    const path = await invite('een@gemeente.be');
    const dutch = await read(site.request(`/nl${path}`));
    for (const text of [
      'Uitnodiging voor Verzonnen vereniging',
      'als bijdrager',
      'een@gemeente.be',
      'Dit is fictief',
    ]) {
      expect(dutch).toContain(text);
    }
    const english = await read(site.request(`/en${path}`));
    for (const text of ['as contributor', 'een@gemeente.be', 'This is fictitious']) expect(english).toContain(text);
    expect(english).not.toContain('bijdrager');
  });

  it('is a key: not told to other sites, not kept by search engines', async () => {
    const { headers } = await site.request(await invite('twee@gemeente.be'));
    expect([headers.get('Referrer-Policy'), headers.get('X-Robots-Tag')]).toEqual(['same-origin', 'noindex']);
  });

  it('changes nothing by being opened, and asks a visitor who presses to sign in first and come back', async () => {
    const path = await invite('drie@gemeente.be');
    await nele.request(path);
    expect(await read(nele.request('/mijn'))).not.toContain('Verzonnen vereniging');
    const answer = await site.request(path, post());
    expect([answer.status, answer.headers.get('Location')]).toEqual([
      303,
      `/aanmelden?${new URLSearchParams({ naar: path })}`,
    ]);
  });

  it('says one and the same when it was used, withdrawn, too old, or never there', async () => {
    const [used, old] = [await invite('vier@gemeente.be', 'reader'), await invite('vijf@gemeente.be')];
    expect((await nele.request(used, post())).headers.get('Location')).toBe('/organisaties/verzonnen?gedaan=welkom');
    site.clock.advance(15 * 86_400_000);
    const never = `/uitnodigingen/${'A'.repeat(22)}`;
    for (const prefix of ['/nl', '/en']) {
      const answers = [];
      for (const path of [used, old, never]) {
        for (const answer of [await site.request(prefix + path), await cora.request(prefix + path)]) {
          expect(answer.status, path).toBe(404);
          answers.push(/<main[\s\S]*<\/main>/.exec(await answer.text())?.[0]);
        }
      }
      expect(new Set(answers).size).toBe(1);
      expect(answers[0]).toBeDefined();
    }
    expect(await read(nele.request('/organisaties/verzonnen'))).toContain('Nele Nuyts');
  });
});
