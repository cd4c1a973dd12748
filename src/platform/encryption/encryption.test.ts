import fc from 'fast-check';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestDatabase } from '../../../test/harness/test-database';
import { type Database, publicScope } from '../database/database';
import { createDataKeys } from './data-keys';
import { SealError, seal, unseal } from './seal';

const key = new Uint8Array(32).fill(7);
const dataKey = 'the key of the site, for this test only';
const at = new Date('2026-11-20T09:00:00Z');

describe('what is sealed', () => {
  it('opens with its key, as what it is about, as it was', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string(), (text, about) => {
        expect(unseal(key, seal(key, text, about), about)).toBe(text.toWellFormed());
      }),
    );
  });

  it('does not open with another key, elsewhere, changed or cut off', () => {
    const sealed = seal(key, 'ja, nee, min of meer', 'answer 1');
    expect(() => unseal(new Uint8Array(32).fill(8), sealed, 'answer 1')).toThrow(SealError);
    expect(() => unseal(key, sealed, 'answer 2')).toThrow(SealError);
    const bytes = Buffer.from(sealed, 'base64url');
    for (let place = 0; place < bytes.length; place += 1) {
      const changed = Buffer.from(bytes);
      changed[place] = (changed[place] ?? 0) ^ 1;
      expect(() => unseal(key, changed.toString('base64url'), 'answer 1')).toThrow(SealError);
      expect(() => unseal(key, bytes.subarray(0, place).toString('base64url'), 'answer 1')).toThrow(SealError);
    }
  });

  it('never looks the same twice', () => {
    const sealed = Array.from({ length: 100 }, () => seal(key, 'ja', 'answer'));
    expect(new Set(sealed).size).toBe(100);
  });
});

describe('the key of an organisation', () => {
  let database: Database;
  beforeAll(async () => {
    database = await openTestDatabase();
  });
  afterAll(() => database.close());
  const keys = createDataKeys({ dataKey });
  const scope = (organisation: string) => ({ organisation, person: null });
  const ensure = (organisation: string) =>
    database.write(scope(organisation), (db) => keys.ensure(db, organisation, at));

  it('is made once, and opens what it sealed ever after', async () => {
    const sealed = (await ensure('gent')).seal('geheim', 'test');
    expect((await ensure('gent')).unseal(sealed, 'test')).toBe('geheim');
    const again = await database.read(scope('gent'), (db) => keys.of(db, 'gent'));
    expect(again.unseal(sealed, 'test')).toBe('geheim');
  });

  it('opens nothing of another organisation', async () => {
    const sealed = (await ensure('gent')).seal('geheim', 'test');
    const other = await ensure('olen');
    expect(() => other.unseal(sealed, 'test')).toThrow(SealError);
  });

  it('is seen by its organisation and its participants only', async () => {
    await ensure('gent');
    const read = (given: Parameters<Database['read']>[0]) => database.read(given, (db) => keys.of(db, 'gent'));
    await expect(read(scope('olen'))).rejects.toThrow(SealError);
    await expect(read(publicScope)).rejects.toThrow(SealError);
    await expect(read({ ...publicScope, participant: 'olen/c/p' })).rejects.toThrow(SealError);
    await expect(read({ ...publicScope, participant: 'gent/c/p' })).resolves.toBeDefined();
  });

  it('is worth nothing without the key of the site, nor under the name of another organisation', async () => {
    await ensure('gent');
    const stranger = createDataKeys({ dataKey: 'another key of the site, just as long' });
    await expect(database.read(scope('gent'), (db) => stranger.of(db, 'gent'))).rejects.toThrow(SealError);
    await database.asOwner((db) =>
      sql`insert into data_key select 'aalst', wrapped, made_at from data_key where organisation = 'gent'`.execute(db),
    );
    await expect(database.read(scope('aalst'), (db) => keys.of(db, 'aalst'))).rejects.toThrow(SealError);
  });
});

it('a hash is the same for the same text, and another one for another purpose or site', () => {
  const keys = createDataKeys({ dataKey });
  expect(keys.hash('code', 'ABC')).toBe(keys.hash('code', 'ABC'));
  expect(keys.hash('code', 'ABC')).toMatch(/^[0-9a-f]{64}$/);
  expect(keys.hash('mail', 'ABC')).not.toBe(keys.hash('code', 'ABC'));
  expect(createDataKeys({ dataKey: 'x'.repeat(32) }).hash('code', 'ABC')).not.toBe(keys.hash('code', 'ABC'));
});
