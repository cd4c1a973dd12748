/** Name of the hidden field with the version of a record that a form was made from. */
export const versionField = 'versie';

const largestInteger = 2_147_483_647;

/** @returns the version that a form was made from; −1, which no record has, when that is no whole number */
export function readVersion(data: { get(name: string): unknown }): number {
  const sent = data.get(versionField);
  const version = typeof sent === 'string' && /^\d{1,10}$/.test(sent) ? Number(sent) : -1;
  return version <= largestInteger ? version : -1;
}

/** Whether a record was changed after the form made from `sent` was saved: saving makes at most one version. */
export const movedOn = (current: number, sent: number): boolean => current > sent + 1;
