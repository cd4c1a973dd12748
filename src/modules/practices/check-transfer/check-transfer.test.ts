import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestApp, type TestApp } from '../../../../test/harness/test-app';
import { unzip } from '../../../../test/harness/unzip';
import { tokenHash } from '../../../platform/access/token-hash';
import { verifyAudit } from '../../../platform/audit/audit-log';
import { practicePaths } from '../paths';
import { transferQuestions } from '../transfer-check';

let site: TestApp;
beforeAll(async () => {
  site = await createTestApp();
});
afterAll(() => site.close());

const slug = 'soepcafes';
type Fields = Record<string, string>;
const allYes = Object.fromEntries(transferQuestions.map((question) => [question, 'yes']));
const newId = () => randomUUID();

const post = (path: string, fields: Fields, cookie = '') =>
  site.request(path, { method: 'POST', body: new URLSearchParams(fields), headers: { Cookie: cookie } });
const send = (fields: Fields, cookie = '', of = slug) =>
  post(`/nl${practicePaths.checkTransfer(of)}`, { submission: newId(), ...allYes, ...fields }, cookie);
const show = async (path: string, cookie = '') =>
  (await site.request(`/nl${path}`, { headers: { Cookie: cookie } })).text();

/** The cookies that an answer leaves, as the next request sends them. */
const cookiesOf = (response: Response) =>
  response.headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .join('; ');
async function answered(fields: Fields = {}, cookie = '', of = slug): Promise<string> {
  const response = await send(fields, cookie, of);
  expect(response.status).toBe(303);
  expect(response.headers.get('Location')).toBe(`/nl${practicePaths.checkResult(of)}`);
  return cookiesOf(response);
}
const rows = async () => {
  const stored = await site.deps.database.asOwner((db) =>
    sql<{ line: string }>`select transfer_check::text line from transfer_check`.execute(db),
  );
  return stored.rows.map(({ line }) => line);
};

describe('the questions', () => {
  it('are eight, each beside what the record says or that it says nothing', async () => {
    const page = await show(practicePaths.checkTransfer('samen-lezen-jouw-verhaal-telt-noorderwijk'));
    expect(page.match(/<fieldset/g)).toHaveLength(8);
    for (const known of ['bibliotheek Herentals', 'De vrijwilligers zijn opgeleid.', 'Herentals (', 'inwoners)']) {
      expect(page).toContain(known);
    }
    expect(page).toContain('De bron zegt hierover niets');
    expect(page).toContain('class="inferred"');
  });

  it('of a practice that is not there are not there either', async () => {
    for (const path of [practicePaths.checkTransfer('bestaat-niet'), practicePaths.checkResult('bestaat-niet')]) {
      expect((await site.request(path)).status).toBe(404);
    }
    expect((await send({}, '', 'bestaat-niet')).status).toBe(404);
  });

  it('come in English too', async () => {
    const page = await (await site.request(`/en${practicePaths.checkTransfer(slug)}`)).text();
    expect(page).toContain('Would it work here?');
    expect(page).not.toContain('Zou het hier');
  });
});

describe('the outcome', () => {
  it('is in words, with what to arrange first in order, and never a score', async () => {
    const cookie = await answered({ money: 'partly', partners: 'no', scale: 'unsure', moneyNote: 'Vraag <aan> An' });
    const page = await show(practicePaths.checkResult(slug), cookie);
    expect(page).toContain('Regel eerst nog enkele dingen');
    const steps = [...page.matchAll(/<strong>(\w+)<\/strong> \(([\w ]+)\)/g)].map(([, name, answer]) => [name, answer]);
    expect(steps).toEqual([
      ['Partners', 'nee'],
      ['Omvang', 'nog niet zeker'],
      ['Geld', 'deels'],
    ]);
    expect(page).toContain('Schat hoeveel mensen zouden meedoen');
    expect(page).toContain('Vraag &lt;aan> An');
    expect(page).not.toMatch(/\d+ (van de|op) 8|%\s*geschikt|score/i);
  });

  it.each([
    [{}, 'Dit kan hier werken'],
    [{ targetGroup: 'no' }, 'Hier past dit nu niet goed'],
    [{ targetGroup: 'unsure' }, 'Zoek eerst meer uit'],
  ])('of all yes but %o: %s', async (fields, words) => {
    expect(await show(practicePaths.checkResult(slug), await answered(fields))).toContain(words);
  });

  it('is for who answered: another visitor has none', async () => {
    await answered();
    const response = await site.request(practicePaths.checkResult(slug), { headers: { Cookie: 'past-hier=x' } });
    expect(response.status).toBe(404);
    expect(await response.text()).toContain('bewaart uw browser geen cookies');
  });

  it('can be changed: the form holds the earlier answers, and the new ones take their place', async () => {
    const cookie = await answered({ place: 'no', placeNote: 'De zaal is te klein' });
    const form = await show(practicePaths.checkTransfer(slug), cookie);
    expect(form).toMatch(/name="place" value="no" checked/);
    expect(form).toContain('De zaal is te klein');
    const before = (await rows()).length;
    await answered({ place: 'yes' }, cookie);
    expect(await rows()).toHaveLength(before);
    expect(await show(practicePaths.checkResult(slug), cookie)).not.toContain('De zaal is te klein');
  });
});

describe('a form that is not right', () => {
  it('comes back with its answers and an error for each open question', async () => {
    const response = await send({ money: '', place: 'misschien', partners: 'no', partnersNote: 'Bel <hen>' });
    const page = await response.text();
    expect(response.status).toBe(422);
    expect(page).toContain('<title>(2 fouten)');
    expect(page).toContain('href="#money"');
    expect(page).toContain('Plek: kies een antwoord');
    expect(page).toMatch(/name="partners" value="no" checked/);
    expect(page).toContain('Bel &lt;hen>');
  });

  it('takes no note longer than it says', async () => {
    expect((await send({ scaleNote: 'x'.repeat(501) })).status).toBe(422);
    expect((await send({ scaleNote: 'x'.repeat(500) })).status).toBe(303);
  });

  it('never fails and never becomes markup, whatever is typed', async () => {
    const hostile = fc.oneof(fc.string({ unit: 'binary', maxLength: 700 }), fc.constant('<x-hostile>"\''));
    await fc.assert(
      fc.asyncProperty(hostile, hostile, fc.boolean(), async (note, answer, right) => {
        const response = await send({ placeNote: note, money: right ? 'yes' : answer });
        expect([303, 422]).toContain(response.status);
        const page =
          response.status === 422
            ? await response.text()
            : await show(practicePaths.checkResult(slug), cookiesOf(response));
        expect(page).not.toContain('<x-hostile>');
      }),
      { numRuns: 30 },
    );
  });

  it('takes no submission that this site did not make', async () => {
    expect((await send({ submission: 'kort' })).status).toBe(400);
  });
});

describe('what is kept', () => {
  it('is there once after a double click before the first cookie came back', async () => {
    const before = (await rows()).length;
    const fields = { submission: newId() };
    const [first, second] = await Promise.all([send(fields), send(fields)]);
    expect(cookiesOf(first)).toBe(cookiesOf(second));
    expect(await rows()).toHaveLength(before + 1);
  });

  it('holds no token, and the audit log neither token nor practice', async () => {
    const submission = newId();
    await answered({ submission });
    const lines = (await rows()).join();
    expect(lines).toContain(tokenHash(submission));
    expect(lines).not.toContain(submission);
    const audit = await site.deps.database.asOwner((db) =>
      sql<{ line: string }>`select audit_log::text line from audit_log where action = 'check-transfer'`.execute(db),
    );
    expect(audit.rows.length).toBeGreaterThan(0);
    expect(audit.rows.map(({ line }) => line).join()).not.toMatch(new RegExp(`${submission}|${slug}`));
    expect(await verifyAudit(site.deps.database)).toMatchObject({ intact: true });
  });

  it('goes when the visitor erases it, and with the list when that is emptied', async () => {
    const cookie = await answered({}, await answered(), 'wijkcentra');
    await post(`/nl${practicePaths.forgetCheck(slug)}`, {}, cookie);
    expect((await site.request(practicePaths.checkResult(slug), { headers: { Cookie: cookie } })).status).toBe(404);
    expect(await show(practicePaths.checkResult('wijkcentra'), cookie)).toContain('Dit kan hier werken');
    const before = (await rows()).length;
    const emptied = await post(practicePaths.kept, { action: 'leeg' }, cookie);
    expect(emptied.headers.getSetCookie().some((line) => line.startsWith('past-hier=;'))).toBe(true);
    expect(await rows()).toHaveLength(before - 1);
  });

  it('is deleted after a year, not sooner', async () => {
    const cookie = await answered();
    const before = site.clock.now();
    site.clock.advance(364 * 86_400_000);
    await site.runJob('forget-transfer-checks');
    expect(await show(practicePaths.checkResult(slug), cookie)).toContain('Dit kan hier werken');
    site.clock.advance(86_400_000);
    expect(await site.runJob('forget-transfer-checks')).toBeGreaterThan(0);
    expect(await rows()).toEqual([]);
    site.clock.set(before);
  });
});

describe('with the list', () => {
  it('the practice is kept, and its card shows the outcome', async () => {
    const cookie = await answered({ support: 'no' }, 'bewaard=wijkcentra');
    expect(cookie).toContain('bewaard=wijkcentra.soepcafes');
    const page = await show(practicePaths.kept, cookie);
    expect(page).toContain('Regel eerst nog enkele dingen. Te regelen: draagvlak.');
    expect(page).toContain(`href="/nl${practicePaths.checkTransfer('wijkcentra')}"`);
  });

  it('every file shows it, and no file without it has the column', async () => {
    const cookie = await answered({ support: 'no', supportNote: 'Geheim' });
    const file = (format: 'csv' | 'json' | 'docx' | 'xlsx') =>
      site.request(`/nl${practicePaths.exportKept(format)}`, { headers: { Cookie: cookie } });
    expect(await (await file('csv')).text()).toContain('Regel eerst nog enkele dingen | Te regelen: draagvlak.');
    const { practices } = JSON.parse(await (await file('json')).text());
    expect(practices[0].transferCheck).toEqual({ outcome: 'arrange', arrange: ['support'] });
    for (const [format, part] of [
      ['docx', 'word/document.xml'],
      ['xlsx', 'xl/sharedStrings.xml'],
    ] as const) {
      const parts = unzip(new Uint8Array(await (await file(format)).arrayBuffer()));
      const text = parts.get(part) ?? '';
      expect(text).toContain('Zou het hier werken?');
      expect(text).toContain('Te regelen: draagvlak.');
      expect(text).not.toContain('Geheim');
    }
    const without = await site.request(`/nl${practicePaths.exportKept('csv')}`, {
      headers: { Cookie: `bewaard=${slug}` },
    });
    expect(await without.text()).not.toContain('Zou het hier werken?');
  });

  it('a shared list shows the outcome only when its sharer ticked so, and never a note', async () => {
    const cookie = await answered({ support: 'no', supportNote: 'Geheim' });
    expect(await show(practicePaths.kept, cookie)).toContain('name="checks"');
    expect(await show(practicePaths.kept, `bewaard=${slug}`)).not.toContain('name="checks"');
    const share = async (fields: Fields) => {
      const response = await post(practicePaths.shareKept, { submission: newId(), title: 'Deel', ...fields }, cookie);
      return response.headers.get('Location') ?? '';
    };
    const [shown, hidden] = [await share({ checks: 'ja' }), await share({})];
    const page = await show(shown);
    expect(page).toContain('Te regelen: draagvlak.');
    expect(page).not.toContain('Geheim');
    expect(await show(hidden)).not.toContain('Te regelen');
    expect(await show(`${shown}/uitvoer.csv`)).toContain('Te regelen: draagvlak.');
    expect(await show(`${hidden}/uitvoer.csv`)).not.toContain('Te regelen');
  });

  it('the practice page leads to the questions', async () => {
    expect(await show(practicePaths.practice(slug))).toContain(`href="/nl${practicePaths.checkTransfer(slug)}"`);
  });
});
