import { execFileSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { type AddressInfo, connect, createServer } from 'node:net';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { openPglite } from '../src/platform/database/pglite';
import { interruptApp, makeDataDir, runApp, startBriefly } from './harness/app-process';
import { type PostgresqlServer, query, startPostgresqlServer } from './harness/postgresql-server';

// The built application as an operator meets it: processes, signals, settings, commands.
const folders: ReturnType<typeof makeDataDir>[] = [];
let postgresql: PostgresqlServer;
let prepared: string;
let firstStart: Awaited<ReturnType<typeof startFirst>>;

beforeAll(async () => {
  postgresql = await startPostgresqlServer();
  prepared = newFolder();
  // As somebody made it who did not think of other users.
  chmodSync(prepared, 0o755);
  firstStart = await startFirst({ DATA_DIR: prepared });
  await startFirst(await onPostgresql('prepared'));
});
afterAll(async () => {
  await postgresql.stop();
  for (const folder of folders) folder.remove();
});

/** A start with nothing there, which takes long, so once: what it said and answered, and how it ended. */
async function startFirst(settings: Record<string, string>) {
  const app = await startBriefly(settings);
  const said = app.output();
  const health = await fetch(`${app.url}/healthz`);
  const answer = await health.json();
  // Jobs begin two seconds after everything else stands.
  const jobs = async () => (await (await fetch(`${app.url}/healthz`)).json()).jobs;
  const wait = { timeout: 15_000 };
  await vi.waitFor(async () => expect(await jobs()).toBe('ok'), wait);
  await vi.waitFor(() => expect(app.output()).toContain('warmed-up'), wait);
  return { url: app.url, said, status: health.status, answer, code: (await app.stop()).code };
}

function newFolder(): string {
  const folder = makeDataDir();
  folders.push(folder);
  return folder.path;
}

/** An installation that was started before; making each anew would take seconds. */
function onPglite() {
  const path = newFolder();
  cpSync(prepared, path, { recursive: true });
  return { DATA_DIR: path };
}

/** A database in which nothing is yet, or a copy of the prepared one. */
async function onPostgresql(name: string, template = 'template1') {
  await postgresql.administer(`create database ${name} owner verbonden_owner template ${template}`);
  return {
    DATA_DIR: newFolder(),
    DATABASE_URL: postgresql.url('verbonden_web', name),
    DATABASE_OWNER_URL: postgresql.url('verbonden_owner', name),
  };
}

describe('start', () => {
  test('says where to go, answers there, begins its jobs, and ends cleanly when told to', () => {
    const { url, said, status, answer, code } = firstStart;
    expect(said).toContain(`Verbonden: ${url}`);
    expect(status).toBe(200);
    expect(answer).toMatchObject({ status: 'ok', database: 'ok', migrations: 'ok' });
    expect(code).toBe(0);
  });

  test('names every wrong setting and does not start', async () => {
    const { code, output } = await runApp([], { PORT: 'many', SESSION_SECRET: 'short', DATABASE_URL: 'nonsense' });
    expect(code).toBe(1);
    for (const name of ['PORT', 'SESSION_SECRET', 'DATABASE_URL']) expect(output).toMatch(new RegExp(`^${name} `, 'm'));
    expect(output).not.toContain('    at ');
  });

  test('makes a secret once, readable by its owner only', async () => {
    const settings = onPglite();
    const path = join(settings.DATA_DIR, 'session-secret');
    const first = readFileSync(path, 'utf8');
    await runApp(['verify-audit'], settings);
    expect(readFileSync(path, 'utf8')).toBe(first);
    expect(statSync(path).mode & 0o777).toBe(0o600);
  });

  test('tells that the port is taken before it makes anything', async () => {
    const server = createServer().listen(0);
    const dataDir = newFolder();
    await new Promise((resolve) => server.once('listening', resolve));
    const port = (server.address() as AddressInfo).port;
    const { code, output } = await runApp([], { DATA_DIR: dataDir, PORT: String(port) });
    server.close();
    expect(code).toBe(1);
    expect(output).toContain(`PORT ${port} is in use by another program`);
    expect(readdirSync(dataDir)).toEqual([]);
  });

  test('keeps the data folder for this user alone', () => {
    // PGlite sets the modes inside its folder itself; nobody gets that far.
    expect(statSync(prepared).mode & 0o777).toBe(0o700);
    const names = readdirSync(prepared);
    expect(names).toEqual(['data-key', 'database', 'session-secret']);
    expect(names.filter((name) => statSync(join(prepared, name)).mode & 0o077)).toEqual([]);
  });

  test('refuses a database that was migrated otherwise', async () => {
    const settings = onPglite();
    await tamper(settings.DATA_DIR, "update migration set hash = 'other' where name like '%create_audit_log'");
    const { code, output } = await runApp([], settings);
    expect(code).toBe(1);
    expect(output).toContain('was changed after it was applied');
  });

  test('several processes share one PostgreSQL and may start at once', async () => {
    const settings = await onPostgresql('shared_site');
    const apps = await Promise.all([startBriefly(settings), startBriefly(settings)]);
    const totals = apps.map(async ({ url }) => (await (await fetch(`${url}/api/v1/practices`)).json()).total);
    const [one, other] = await Promise.all(totals);
    expect(one).toBeGreaterThan(100);
    expect(other).toBe(one);
    for (const app of apps) expect((await app.stop()).code).toBe(0);
  });
});

describe('running', () => {
  test('keeps what people search for and who they are out of the log', async () => {
    const app = await startBriefly(onPglite());
    const headers = { 'User-Agent': 'geheime-browser', Cookie: 'x=geheime-cookie' };
    await fetch(`${app.url}/praktijken?q=geheime-vraag`, { headers });
    const { output } = await app.stop();
    const lines = output.split('\n').filter((line) => line.startsWith('{'));
    expect(lines.some((line) => JSON.parse(line).event === 'request')).toBe(true);
    expect(output).not.toMatch(/geheime|127\.0\.0\.1|::1/);
  });

  test('told to stop, it lets a running request finish and takes no new one', async () => {
    const app = await startBriefly(onPglite());
    const port = Number(new URL(app.url).port);
    const body = 'title=Mijn+lijst';
    const socket = connect(port, 'localhost');
    let answer = '';
    socket.setEncoding('utf8').on('data', (chunk: string) => {
      answer += chunk;
    });
    const closed = new Promise((resolve) => socket.once('close', resolve));
    socket.write(
      `POST /praktijken/bewaard HTTP/1.1\r\nHost: localhost:${port}\r\nOrigin: ${app.url}\r\n` +
        `Content-Type: application/x-www-form-urlencoded\r\nContent-Length: ${body.length}\r\n\r\n${body.slice(0, 5)}`,
    );
    await fetch(`${app.url}/healthz`, { headers: { Connection: 'close' } });
    const ended = app.stop();
    await expect.poll(() => app.output()).toContain('"event":"stopping"');
    await expect(fetch(`${app.url}/healthz`)).rejects.toThrow();
    expect(answer).toBe('');
    socket.write(body.slice(5));
    await closed;
    expect(answer).toMatch(/^HTTP\/1\.1 (303|400|422) /);
    expect((await ended).code).toBe(0);
    expect((await ended).output).toContain('"event":"stopped"');
  });
});

/** Changes a database behind the application's back. */
async function tamper(dataDir: string, statement: string): Promise<void> {
  const database = await openPglite({ dataDir: join(dataDir, 'database') });
  await database.asOwner(async (db) => {
    await sql`alter table audit_log disable trigger user`.execute(db);
    await sql.raw(statement).execute(db);
    await sql`alter table audit_log enable trigger user`.execute(db);
  });
  await database.close();
}

/** The lines of a backup; moments as such, because each server writes them in its own time zone. */
function linesOf(path: string): string[] {
  const moment = /"(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?[+-]\d\d:\d\d)"/g;
  return gunzipSync(readFileSync(path))
    .toString('utf8')
    .split('\n')
    .map((line) => line.replace(moment, (_, text: string) => JSON.stringify(new Date(text))))
    .sort();
}

describe('backup and restore', () => {
  const places = [
    ['PGlite', 'PGlite'],
    ['PGlite', 'PostgreSQL'],
    ['PostgreSQL', 'PGlite'],
    ['PostgreSQL', 'PostgreSQL'],
  ] as const;

  test.each(places)('from %s to %s brings every row over', async (from, to) => {
    const open = (kind: string, role: string, template?: string) =>
      kind === 'PGlite' ? onPglite() : onPostgresql(`${role}_${from}_${to}`.toLowerCase(), template);
    const [source, target] = [await open(from, 'source', 'prepared'), await open(to, 'target')];
    const [first, second] = [join(newFolder(), 'first.gz'), join(newFolder(), 'second.gz')];
    await runApp(['send-test-mail', 'somebody@verbonden.test'], source);
    const made = await runApp(['backup', first], source);
    expect(made).toMatchObject({ code: 0, answer: expect.stringMatching(/^\d{3,} rows written/) });
    expect(linesOf(first).filter((line) => line.includes('somebody@verbonden.test'))).toHaveLength(1);
    expect(await runApp(['restore', first], target)).toMatchObject({ code: 0 });
    expect(await runApp(['backup', second], target)).toMatchObject({ code: 0 });
    // A restore moves the number of the catalogue, and leaves its own line in the audit log.
    const kept = (path: string) =>
      linesOf(path).filter((line) => !/catalogue_state|restore-backup|complete/.test(line));
    expect(kept(second)).toEqual(kept(first));
    expect(linesOf(second)).toHaveLength(linesOf(first).length + 1);
    expect((await runApp(['verify-audit'], target)).answer).toMatch(/^intact: [1-9]/);
  });

  test('a file that is no backup, or one of another version, changes nothing', async () => {
    const settings = onPglite();
    const folder = newFolder();
    const files = { 'text.txt': 'not a backup', 'other.gz': gzipSync('{"format":"something else"}\n') };
    const before = (await runApp(['verify-audit'], settings)).answer;
    for (const [name, content] of Object.entries(files)) {
      writeFileSync(join(folder, name), content);
      const { code, output } = await runApp(['restore', join(folder, name)], settings);
      expect(code).toBe(1);
      expect(output).toContain('Nothing was changed');
    }
    expect((await runApp(['verify-audit'], settings)).answer).toBe(before);
  });

  test('a refused restore in an empty folder leaves no database and no keys there', async () => {
    const [folder, path] = [newFolder(), join(newFolder(), 'text.txt')];
    writeFileSync(path, 'not a backup');
    expect(await runApp(['restore', path], { DATA_DIR: folder })).toMatchObject({ code: 1 });
    expect(readdirSync(folder)).toEqual([]);
  });

  test('nor does one that is interrupted', async () => {
    const folder = newFolder();
    const begun = () => existsSync(join(folder, 'database'));
    expect(await interruptApp(['restore', 'anything'], { DATA_DIR: folder }, begun)).toMatchObject({ code: 130 });
    expect(readdirSync(folder)).toEqual([]);
  });

  test('a backup replaces a backup, never another file', async () => {
    const [settings, path] = [onPglite(), join(newFolder(), 'file')];
    for (const content of [Buffer.from('letter to the mayor'), gzipSync('letter to the mayor')]) {
      writeFileSync(path, content);
      const { code, output } = await runApp(['backup', path], settings);
      expect([code, readFileSync(path)]).toEqual([1, content]);
      expect(output).toContain('is there already and is no backup');
    }
    rmSync(path);
    for (const _ of [1, 2]) expect(await runApp(['backup', path], settings)).toMatchObject({ code: 0 });
  });
});

describe('check-badges', () => {
  test('asks an exported file alone: with no database at all, and beside a running site', async () => {
    const file = join(newFolder(), 'data.json');
    writeFileSync(file, JSON.stringify({ licence: '', rules: '2026-11', practices: [], studies: [], syntheses: [] }));
    const fresh = newFolder();
    const answer = '0 badges, 0 studies, rules 2026-11: 0 differences\n';
    expect(await runApp(['check-badges', file], { DATA_DIR: fresh })).toMatchObject({ code: 0, answer });
    expect(readdirSync(fresh)).toEqual([]);
    const settings = onPglite();
    const app = await startBriefly(settings);
    expect(await runApp(['check-badges', file], settings)).toMatchObject({ code: 0, answer });
    await app.stop();
  });
});

describe('verify-audit', () => {
  test('finds a line that was changed', async () => {
    const settings = onPglite();
    expect(await runApp(['verify-audit'], settings)).toMatchObject({
      code: 0,
      answer: expect.stringMatching(/^intact: [1-9]/),
    });
    await tamper(settings.DATA_DIR, "update audit_log set actor = 'somebody else' where seq = 1");
    expect(await runApp(['verify-audit'], settings)).toMatchObject({ code: 1, answer: 'broken at line 1\n' });
  });
});

describe('jobs', () => {
  const missed = "update job_run set due = due - interval '3 days' where name = 'forget-lists'";
  const isDone = /"event":"job\.done","job":"forget-lists"/g;
  const countIn = (output: string) => output.match(isDone)?.length ?? 0;
  const jobsOf = async (url: string) => (await (await fetch(`${url}/healthz`)).json()).jobs;

  test('a time that was missed is made up for at the start; commands run a job and tell of it', async () => {
    const settings = onPglite();
    await tamper(settings.DATA_DIR, missed);
    const app = await startBriefly(settings);
    await expect.poll(() => countIn(app.output())).toBe(1);
    expect((await app.stop()).code).toBe(0);
    expect(await runApp(['run-job', 'forget-lists'], settings)).toMatchObject({ answer: 'forget-lists: 0 done\n' });
    expect((await runApp(['jobs'], settings)).answer).toMatch(/^forget-lists +20 3 \* \* \* +\S+Z {2}0 done$/m);
  });

  test('of two processes on one PostgreSQL one runs it', async () => {
    const settings = await onPostgresql('shared_jobs', 'prepared');
    await query(postgresql.url('postgres', 'shared_jobs'), missed);
    const apps = await Promise.all([startBriefly(settings), startBriefly(settings)]);
    for (const app of apps) await expect.poll(() => jobsOf(app.url)).toBe('ok');
    const count = () => apps.reduce((sum, app) => sum + countIn(app.output()), 0);
    await expect.poll(count).toBe(1);
    const ended = await Promise.all(apps.map((app) => app.stop()));
    expect(ended.map(({ code }) => code)).toEqual([0, 0]);
    expect(count()).toBe(1);
  });
});

test('a command makes no database: it says to start first', async () => {
  const settings = await onPostgresql('never_started');
  for (const args of [['backup', join(newFolder(), 'b.gz')], ['verify-audit'], ['outbox'], ['check-links']]) {
    const { code, output } = await runApp(args, settings);
    expect([code, output]).toEqual([1, expect.stringContaining('The database is still empty: run "npm start" first')]);
  }
});

test('in a folder that was mistyped a command begins nothing', async () => {
  const folder = join(newFolder(), 'mistyped');
  const { code, output } = await runApp(['backup', join(newFolder(), 'b.gz')], { DATA_DIR: folder });
  expect([code, output]).toEqual([1, expect.stringContaining(`DATA_DIR ${folder} holds no database`)]);
  expect(existsSync(folder)).toBe(false);
});

test('a login that is refused is named, without a trace', async () => {
  const settings = await onPostgresql('refused_login');
  const { code, output } = await runApp([], { ...settings, DATABASE_URL: postgresql.url('postgres', 'no_such') });
  expect(code).toBe(1);
  expect(output).toMatch(/^DATABASE_URL .*no_such/m);
  expect(output).not.toContain('    at ');
});

test.each([
  ['an unknown command', ['make-coffee'], 1],
  ['no command', ['--'], 1],
  ['a question for help', ['--', '--help'], 0],
] as const)('%s names the commands there are, and opens no database', async (_what, args, expected) => {
  const settings = { DATA_DIR: join(newFolder(), 'never-made') };
  const { code, output } = await runApp([...args], settings);
  expect(code).toBe(expected);
  for (const name of ['backup FILE', 'restore FILE', 'verify-audit']) expect(output).toContain(name);
  expect(existsSync(settings.DATA_DIR)).toBe(false);
});

describe('npm run cli', () => {
  /** A project with the same scripts, in which building only makes a program that says what it got. */
  function project(): string {
    const path = newFolder();
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));
    const program =
      "require('node:fs').mkdirSync('dist/server',{recursive:true});require('node:fs').appendFileSync('dist/server/main.js','console.log(process.argv.slice(2).join());')";
    writeFileSync(join(path, 'build.cjs'), program);
    writeFileSync(join(path, 'package.json'), JSON.stringify({ scripts: { ...scripts, build: 'node build.cjs' } }));
    return path;
  }
  const cli = (cwd: string) =>
    execFileSync('npm', ['run', '--silent', 'cli', '--', 'backup', 'a file'], { cwd, encoding: 'utf8' });

  test('builds when nothing was built, and never again under a running server', () => {
    const cwd = project();
    expect(cli(cwd)).toBe('--,backup,a file\n');
    const { mtimeMs } = statSync(join(cwd, 'dist/server/main.js'));
    expect(cli(cwd)).toBe('--,backup,a file\n');
    expect(statSync(join(cwd, 'dist/server/main.js')).mtimeMs).toBe(mtimeMs);
  });
});

test('on port 0, the link for the administrator names the port that it got', async () => {
  const app = await startBriefly({ ...onPglite(), PORT: '0' });
  const [, link = ''] = /Eerste beheerder: (\S+)/.exec(app.output()) ?? [];
  const [, served] = /Verbonden: (\S+)/.exec(app.output()) ?? [];
  expect(served).toMatch(/:[1-9]\d+$/);
  expect(link.startsWith(`${served}/`)).toBe(true);
  expect((await fetch(link)).status).toBe(200);
  await app.stop();
});
