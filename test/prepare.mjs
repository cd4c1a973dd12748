// Runs before the tests: makes sure that there is a PostgreSQL and a Chromium, and says what it found.
// What it cannot get stops `npm test`; no suite is skipped for lack of a database or a browser.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { chromium } from 'playwright-core';
import { findChromium, findPostgresqlTool } from './harness/system-programs.mjs';

const mayInstall = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
const installed = new Set();

/** @param {string} name */
function installPackage(name) {
  const options = {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  };
  console.log(`Installing the package ${name} …`);
  if (installed.size === 0) execFileSync('apt-get', ['update', '-q'], options);
  installed.add(name);
  execFileSync('apt-get', ['install', '-q', '-y', '--no-install-recommends', name], options);
}

/**
 * Tries each way until the program is there.
 * @param {string} name
 * @param {() => string | null} find
 * @param {(() => void)[]} ways
 * @param {string} advice
 */
function ensure(name, find, ways, advice) {
  for (const way of ways) {
    if (find()) break;
    try {
      way();
    } catch (error) {
      console.error(`That did not work: ${error instanceof Error ? error.message : error}`);
    }
  }
  const path = find();
  if (path) console.log(`${name}: ${path}`);
  else {
    console.error(`The tests need ${name}, which is not on this machine. ${advice}`);
    process.exitCode = 1;
  }
}

function installWithPlaywright() {
  console.log('Installing Chromium with Playwright …');
  const command = join(dirname(createRequire(import.meta.url).resolve('playwright-core/package.json')), 'cli.js');
  execFileSync(process.execPath, [command, 'install', '--with-deps', 'chromium'], { stdio: 'inherit' });
}

ensure(
  'PostgreSQL',
  () => (findPostgresqlTool('postgres') ? findPostgresqlTool('initdb') : null),
  mayInstall ? [() => installPackage('postgresql')] : [],
  'Install PostgreSQL 15 or newer, so that initdb and postgres are on the PATH.',
);
ensure(
  'Chromium',
  () => findChromium(chromium.executablePath()),
  mayInstall
    ? [() => installPackage('chromium-headless-shell'), () => installPackage('chromium'), installWithPlaywright]
    : [installWithPlaywright],
  'Install Chromium or Google Chrome, so that it is on the PATH.',
);
