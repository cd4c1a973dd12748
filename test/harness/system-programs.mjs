// Plain JavaScript: `test/prepare.mjs` needs it before anything is built.
import { accessSync, constants, existsSync, readdirSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const folders = () => (process.env.PATH ?? '').split(delimiter).filter(Boolean);

/** @param {string} path */
function executable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * A program of PostgreSQL: on the PATH, or where Debian keeps its versions (the newest one).
 * @param {string} name
 * @returns {string | null}
 */
export function findPostgresqlTool(name) {
  const debian = '/usr/lib/postgresql';
  const versions = existsSync(debian) ? readdirSync(debian).sort((a, b) => Number(b) - Number(a)) : [];
  const candidates = [...versions.map((version) => join(debian, version, 'bin')), ...folders()];
  return candidates.map((folder) => join(folder, name)).find(executable) ?? null;
}

/**
 * Chromium or Chrome of the system, or the one that Playwright installed; first the one without windows, which opens
 * a page in half of the time.
 * @param {string} playwrightPath what `chromium.executablePath()` says
 * @returns {string | null}
 */
export function findChromium(playwrightPath) {
  const names = ['chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
  const system = names.flatMap((name) => folders().map((folder) => join(folder, name)));
  return [...system, playwrightPath].find((path) => path !== '' && executable(path)) ?? null;
}

/**
 * Who runs PostgreSQL when we are root: `postgres`, else `nobody`; null when we are not root.
 * @returns {{ uid: number, gid: number } | null}
 */
export function unprivilegedUser() {
  if (process.getuid?.() !== 0) return null;
  const accounts = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'));
  const account = ['postgres', 'nobody'].map((name) => accounts.find((fields) => fields[0] === name)).find(Boolean);
  if (!account) throw new Error('There is no account "postgres" or "nobody" to run PostgreSQL as.');
  return { uid: Number(account[2]), gid: Number(account[3]) };
}
