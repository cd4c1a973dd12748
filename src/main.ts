import { randomBytes } from 'node:crypto';
import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { createApp } from './app';
import { createCommands, createModules, demoPaths, fillDemo, firstAdministratorLink, migrations } from './modules';
import { fitsParameters } from './platform/cli/check-arguments';
import { dataKeyFrom, sessionSecretFrom } from './platform/cli/kept-secrets';
import { type Config, ConfigError, readConfig, readDemoConfig } from './platform/config';
import { asOwnerSetting, checkLogins } from './platform/database/check-logins';
import type { Database } from './platform/database/database';
import { MigrationError, migrate, prepareEmpty, requireMigrated } from './platform/database/migrate';
import { openPglite } from './platform/database/pglite';
import { isDatabaseUnavailable } from './platform/database/unavailable';
import { opensKeys } from './platform/encryption/data-keys';
import { readAssets } from './platform/http/assets';
import { startServer } from './platform/http/server';
import { type RunningJobs, startJobs } from './platform/jobs/start-jobs';
import { createLog, type Log } from './platform/log';
import { type Postman, startPostman } from './platform/mail/postman';
import type { Command, Deps, Module } from './platform/module';

// Longer than any request should take; a proxy in front gives up at 30 s as well.
const graceMs = 25_000;
// Who waits for the site to be up again goes first.
const warmUpAfterMs = 1000;
const clientDirectory = join(import.meta.dirname, '../client');

// What this process writes (data, backups) is for its own user alone.
process.umask(0o077);

// "--" says that a command follows: without one, the commands are told and nothing is served.
const given = process.argv.slice(2);
const asksCommand = given[0] === '--';
const [commandName, ...args] = asksCommand ? given.slice(1) : given;
// Made-up people on a database of their own; see modules/demo.
const asksDemo = commandName === 'demo' && !asksCommand;
const asksHelp = commandName === undefined || /^(--?)?h(elp)?$/.test(commandName);
const log = createLog(
  (line) => process.stdout.write(`${line}\n`),
  () => new Date(),
);

try {
  // With an older one the first thing that it lacks would break, wherever that is.
  if (Number.parseInt(process.versions.node, 10) < 24) {
    throw new ConfigError(`This is Node ${process.versions.node}. Verbonden brings its own Node 24: use "npm start".`);
  }
  const config = asksDemo ? readDemoConfig(process.env) : readConfig(process.env);
  if (asksDemo || (commandName === undefined && !asksCommand)) await serve(config);
  else process.exitCode = await runCommand(config, commandName ?? '');
} catch (error) {
  const known = error instanceof ConfigError || error instanceof MigrationError || isDatabaseUnavailable(error);
  if (!known || !(error instanceof Error)) throw error;
  const what =
    asksDemo || commandName === undefined ? 'Verbonden does not start' : `"${commandName}" could not be done`;
  console.error(`${what}:\n${error.message}`);
  process.exitCode = 1;
}

async function open(config: Config, logTo: Log): Promise<Deps> {
  const sessionSecret = sessionSecretFrom(config);
  const dataKey = dataKeyFrom(config);
  const database: Database = config.databaseUrl
    ? (await import('./platform/database/postgresql')).openPostgresql(
        config.databaseUrl,
        config.databaseOwnerUrl,
        logTo,
      )
    : await openPglite({ dataDir: join(config.dataDir, 'database') });
  return { ...depsWith(config, logTo, database), sessionSecret, dataKey };
}

function depsWith(config: Config, logTo: Log, database: Database): Deps {
  return {
    config,
    database,
    clock: () => new Date(),
    log: logTo,
    randomToken: () => randomBytes(16).toString('base64url'),
    sessionSecret: '',
    dataKey: '',
  };
}

/** Telling which commands there are needs no database, nor do some of them; another process may be using it. */
function unopenedDatabase(): Database {
  const refuse = () => Promise.reject(new Error('The database is not open'));
  return { kind: 'pglite', read: refuse, write: refuse, asOwner: refuse, close: async () => {} };
}

async function serve(asked: Config): Promise<void> {
  // A port that is taken is told at once, before a database is made or migrated.
  const probe = await startServer(() => new Response(null, { status: 503 }), asked.port);
  await probe.stop(0);
  const deps = await open(onPort(asked, probe.port), log);
  try {
    await serveWith(deps);
  } catch (error) {
    // An open database would keep the process alive, and its folder locked.
    await deps.database.close();
    throw error;
  }
}

/** Port 0 asks the system for a free one; the addresses that the site prints and mails hold the one it gave. */
function onPort(config: Config, port: number): Config {
  const baseUrl = config.baseUrl === 'http://localhost:0' ? `http://localhost:${port}` : config.baseUrl;
  return { ...config, port, baseUrl };
}

async function serveWith(deps: Deps): Promise<void> {
  await checkLogins(deps.database, deps.config);
  const applied = await asOwnerSetting(deps.config, () => migrate(deps.database, migrations));
  await checkLogins(deps.database, deps.config);
  if (!(await deps.database.asOwner((db) => opensKeys(db, deps)))) {
    log.error('data-key.other', { reason: 'DATA_KEY is not the one that data in this database were sealed with' });
  }
  log.info('database.ready', { kind: deps.database.kind, migrationsApplied: applied.length });
  const migrationNames = migrations.map((migration) => migration.name);
  const assets = readAssets(clientDirectory);
  if (deps.config.demo) {
    await fillDemo(deps, {
      open: async (past) => {
        const app = createApp(past, await createModules(past), { assets, clientDirectory, migrationNames });
        return async (path, init) => app.request(past.config.baseUrl + path, init);
      },
      administratorLink: firstAdministratorLink,
    });
  }
  const modules = await createModules(deps);
  let jobs: RunningJobs | undefined;
  const jobsRunning = () => jobs?.running() ?? false;
  const app = createApp(deps, modules, { assets, clientDirectory, migrationNames, jobsRunning });
  let postman: Postman | undefined;
  const answer: typeof app.fetch = async (request, ...rest) => {
    const response = await app.fetch(request, ...rest);
    // Mail follows from a form, mostly to who sent it.
    if (request.method === 'POST') postman?.wake();
    return response;
  };
  const server = await startServer(answer, deps.config.port);
  let stopping = false;
  const warmingUp = setTimeout(() => warmUp(modules, deps.log, () => stopping), warmUpAfterMs);
  postman = startPostman(deps);
  jobs = startJobs(
    deps,
    modules.flatMap((module) => module.jobs ?? []),
  );
  const administratorLink = await firstAdministratorLink(deps);
  const stop = async (signal: string) => {
    if (stopping) return;
    stopping = true;
    clearTimeout(warmingUp);
    log.info('stopping', { signal });
    await Promise.all([server.stop(graceMs), jobs?.stop(graceMs)]);
    await postman?.stop();
    await deps.database.close();
    log.info('stopped');
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
  const links = [`Verbonden: http://localhost:${server.port}`];
  if (deps.config.demo) links.push(`Probeer elke rol: ${deps.config.baseUrl}${demoPaths.demo}`);
  if (administratorLink !== null) links.push(`Eerste beheerder: ${administratorLink}`);
  // At once: whoever reads where the site is may stop it, and has the other links too.
  console.log(links.map((link) => `\n  ${link}\n`).join(''));
}

async function warmUp(modules: readonly Module[], logTo: Log, isStopping: () => boolean): Promise<void> {
  try {
    for (const module of modules) await module.warmUp?.();
    logTo.info('warmed-up');
  } catch (error) {
    // The database was closed meanwhile.
    if (isStopping()) return;
    logTo.error('warm-up.failed', { reason: error instanceof Error ? error.name : 'unknown' });
  }
}

async function runCommand(config: Config, name: string): Promise<number> {
  // A command prints its answer; only faults are logged, and not among the answer.
  const commandLog = createLog(
    (line) => process.stderr.write(`${line}\n`),
    () => new Date(),
  );
  const named = (deps: Deps) => createCommands(deps).find((command) => command.name === name);
  const print = (line: string) => console.log(line);
  const known = named(depsWith(config, commandLog, unopenedDatabase()));
  if (!known) return tellCommands(config, commandLog);
  // What it is not given is told before anything is opened.
  if (known.withoutDatabase || !fitsParameters(known.parameters, args)) return known.run(args, print);
  // Nothing is begun in a folder that was mistyped: keys of its own would look real later.
  if (name !== 'restore' && !config.databaseUrl && !existsSync(join(config.dataDir, 'database'))) {
    throw new MigrationError(`DATA_DIR ${config.dataDir} holds no database: run "npm start" first.`);
  }
  const missing = name === 'restore' ? ownFiles(config).filter((path) => !existsSync(path)) : [];
  // A refused or interrupted restore leaves no database and no keys where there were none: they would look real later.
  const undo = () => {
    for (const path of missing) rmSync(path, { recursive: true, force: true });
  };
  const interrupted = () => {
    undo();
    process.exit(130);
  };
  if (missing.length > 0) for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, interrupted);
  let code = 1;
  const deps = await open(config, commandLog);
  try {
    const command = named(deps) as Command;
    await checkLogins(deps.database, config);
    // Only serving brings a database up to date; a backup may also go into an empty one.
    const prepare = name === 'restore' ? prepareEmpty : requireMigrated;
    await asOwnerSetting(config, () => prepare(deps.database, migrations));
    await checkLogins(deps.database, config);
    code = await command.run(args, print);
    return code;
  } finally {
    await deps.database.close();
    if (code !== 0) undo();
  }
}

/** What an installation keeps in its folder. */
function ownFiles({ dataDir }: Config): string[] {
  return ['database', 'database.lock', 'session-secret', 'data-key'].map((name) => join(dataDir, name));
}

/** @returns the exit code: asking for them is no mistake */
function tellCommands(config: Config, commandLog: Log): number {
  const commands = createCommands(depsWith(config, commandLog, unopenedDatabase()));
  const print = asksHelp ? console.log : console.error;
  const width = Math.max(...commands.map((each) => `${each.name} ${each.parameters}`.length));
  print(commandName === undefined || asksHelp ? 'Commands:' : `Unknown command "${commandName}". Commands:`);
  for (const each of commands) print(`  ${`${each.name} ${each.parameters}`.padEnd(width)}  ${each.summary}`);
  return commandName !== undefined && asksHelp ? 0 : 1;
}
