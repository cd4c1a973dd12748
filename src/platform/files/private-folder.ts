import { chmodSync, mkdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Makes a folder, with those above it, and closes one that was there, so that only this user may open it.
 * @throws the error of the file system when it cannot be made
 */
export function makePrivateFolder(path: string): void {
  makeFolder(path);
  try {
    chmodSync(path, 0o700);
  } catch (error) {
    // A volume that belongs to somebody else, who decided who may open it.
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') throw error;
  }
}

/** One by one: Node's own `recursive` never ends where the system makes no folders and says that the one above is missing. */
function makeFolder(path: string): void {
  try {
    if (statSync(path).isDirectory()) return;
  } catch {
    makeFolder(dirname(path));
  }
  mkdirSync(path, { mode: 0o700 });
}
