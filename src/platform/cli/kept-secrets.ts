import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Config, ConfigError } from '../config';
import { createOnce } from '../files/create-once';
import { makePrivateFolder } from '../files/private-folder';

/**
 * The secret that signs cookies: from the settings, or made once and kept in the data folder.
 * @throws {ConfigError} when the data folder cannot be used, or the kept secret is damaged
 */
export const sessionSecretFrom = ({ dataDir, sessionSecret }: Pick<Config, 'dataDir' | 'sessionSecret'>): string =>
  sessionSecret ?? keptSecret(dataDir, 'session-secret', 'remove it, and a new secret is made.');

/**
 * The secret that all keys of the encryption are wrapped with: from the settings, or made once and kept in the data
 * folder. A new one opens nothing that was sealed before.
 * @throws {ConfigError} as `sessionSecretFrom`
 */
export const dataKeyFrom = ({ dataDir, dataKey }: Pick<Config, 'dataDir' | 'dataKey'>): string =>
  dataKey ?? keptSecret(dataDir, 'data-key', 'put back the one that you kept beside your backups.');

function keptSecret(dataDir: string, name: string, remedy: string): string {
  const path = join(dataDir, name);
  const secret = readOrMake(dataDir, path);
  if (secret.length < 32) throw new ConfigError(`${path} is damaged: ${remedy}`);
  return secret;
}

const notFolder = 'it, or what it is in, is a file and no folder.';
const reasons: Partial<Record<string, string>> = {
  EEXIST: notFolder,
  ENOTDIR: notFolder,
  ENOENT: 'no folder can be made there.',
};

function readOrMake(dataDir: string, path: string): string {
  try {
    makePrivateFolder(dataDir);
    createOnce(path, randomBytes(32).toString('base64url'));
    return readFileSync(path, 'utf8').trim();
  } catch (error) {
    const { code = '', message } = error as NodeJS.ErrnoException;
    throw new ConfigError(`DATA_DIR ${dataDir} cannot be used: ${reasons[code] ?? message}`);
  }
}
