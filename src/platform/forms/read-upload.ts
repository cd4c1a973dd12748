/**
 * The file that was chosen in a field of a form; null when none was, which browsers send as a file without content.
 * Its name and type are what somebody typed: what it is, its content says (`detectFileType`).
 */
export async function readUpload(form: FormData, field: string): Promise<Uint8Array | null> {
  const file = form.get(field);
  if (file === null || typeof file === 'string' || file.size === 0) return null;
  return new Uint8Array(await file.arrayBuffer());
}
