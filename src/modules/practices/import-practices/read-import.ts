import { readTextFile } from '../../../platform/files/read-text-file';
import { importLimits, type ReadImport } from './import-row';
import { readJsonImport } from './read-json-import';
import { readTableImport } from './read-table-import';

/** A list, a thing, or a single value that can be no row of names. */
const isJson = /^\s*(?:[[{]|(?:null|true|false|-?\d+(?:\.\d+)?)\s*$)/;

/** What an uploaded file says, CSV or JSON by its content; nothing of it is held against the practices there are. */
export function readImport(bytes: Uint8Array): ReadImport {
  if (bytes.length > importLimits.bytes) return { ok: false, fault: 'too-large' };
  const read = readTextFile(bytes);
  if (!read.ok) return read;
  const found = isJson.test(read.text) ? readJsonImport(read.text) : readTableImport(read.text);
  if (!found.ok) return found;
  if (found.file.rows.length === 0) return { ok: false, fault: 'no-rows' };
  return found.file.rows.length > importLimits.rows ? { ok: false, fault: 'too-many-rows' } : found;
}
