import { areas } from '../../areas/contract';
import { namesOf } from './typed-lists';

export interface TypedPlaces {
  /** NIS codes of 2025, each once. */
  found: string[];
  /** Names that are no municipality, as typed, with what may be meant. */
  unknown: { name: string; suggestion: string | null }[];
}

type Match = ReturnType<typeof areas.find>[number] | undefined;

// Names are looked for with their typing errors, which takes long; those of one file are few and come back often.
const matches = new Map<string, Match>();
const mostMatches = 1000;

function bestMatch(name: string): Match {
  if (matches.has(name)) return matches.get(name);
  if (matches.size >= mostMatches) matches.clear();
  const [match] = areas.find(name, 1);
  matches.set(name, match);
  return match;
}

/** The municipalities of today behind the names that somebody typed; old names count. */
export function readPlaces(text: string): TypedPlaces {
  const found = new Set<string>();
  const unknown: TypedPlaces['unknown'] = [];
  for (const name of namesOf(text)) {
    const match = bestMatch(name);
    if (match?.fit === 'name' || match?.fit === 'code') found.add(match.municipality.nis);
    else unknown.push({ name, suggestion: match?.name ?? null });
  }
  return { found: [...found], unknown };
}

/** The names of today, as `readPlaces` reads them. */
export const placesText = (nis: readonly string[]): string =>
  nis.map((code) => areas.place(code)?.municipality.name ?? code).join(', ');
