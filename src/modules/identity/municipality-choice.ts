import type { Areas } from '../areas/contract';

/** A municipality of today that somebody typed; or names she may have meant, none when nothing looks like it. */
export type MunicipalityChoice = { nis: string; name: string } | { suggestions: string[] };

/** Takes what is typed only when it can be one municipality: by its code, its whole name, or nothing else fits. */
export function chooseMunicipality(areas: Pick<Areas, 'find'>, typed: string): MunicipalityChoice {
  const found = areas.find(typed, 5);
  const [best] = found;
  if (best && (best.fit === 'code' || best.fit === 'name' || (found.length === 1 && best.fit !== 'typo'))) {
    return { nis: best.municipality.nis, name: best.municipality.name };
  }
  return { suggestions: found.map(({ municipality }) => municipality.name) };
}
