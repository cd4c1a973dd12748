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
export function sessionSecretFrom(config: Pick<Config, 'dataDir' | 'sessionSecret'>): string {
  if (config.sessionSecret) return config.sessionSecret;
  const path = join(config.dataDir, 'session-secret');
  const secret = readOrMake(config.dataDir, path);
  if (secret.length < 32) throw new ConfigError(`${path} is damaged: remove it, and a new secret is made.`);
  return secret;
}

function readOrMake(dataDir: string, path: string): string {
  try {
    makePrivateFolder(dataDir);
    createOnce(path, randomBytes(32).toString('base64url'));
    return readFileSync(path, 'utf8').trim();
  } catch (error) {
    throw new ConfigError(`DATA_DIR ${dataDir} cannot be used: ${(error as Error).message}`);
  }
}
