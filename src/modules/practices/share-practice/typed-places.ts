import { areas } from '../../areas/contract';
import { namesOf } from './typed-lists';

export interface TypedPlaces {
  /** NIS codes of 2025, each once. */
  found: string[];
  /** Names that are no municipality, as typed, with what may be meant. */
  unknown: { name: string; suggestion: string | null }[];
}

/** The municipalities of today behind the names that somebody typed; old names count. */
export function readPlaces(text: string): TypedPlaces {
  const found = new Set<string>();
  const unknown: TypedPlaces['unknown'] = [];
  for (const name of namesOf(text)) {
    const [match] = areas.find(name, 1);
    if (match?.fit === 'name' || match?.fit === 'code') found.add(match.municipality.nis);
    else unknown.push({ name, suggestion: match?.name ?? null });
  }
  return { found: [...found], unknown };
}

/** The names of today, as `readPlaces` reads them. */
export const placesText = (nis: readonly string[]): string =>
  nis.map((code) => areas.place(code)?.municipality.name ?? code).join(', ');
