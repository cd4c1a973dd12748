import { chmodSync, mkdirSync } from 'node:fs';

/**
 * Makes a folder, and closes one that was there, so that only this user may open it.
 * @throws the error of the file system when it cannot be made
 */
export function makePrivateFolder(path: string): void {
  mkdirSync(path, { recursive: true, mode: 0o700 });
  try {
    chmodSync(path, 0o700);
  } catch (error) {
    // A volume that belongs to somebody else, who decided who may open it.
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') throw error;
  }
}
