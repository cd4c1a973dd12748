import type { FormerMunicipality, Municipality, Place } from './area';
import { type Fit, fitOf, fits, foldName, formOf, type NameForm } from './name-matching';

/** A municipality that was found, with what it was found by. */
export interface MunicipalityMatch extends Place {
  /** The name that fits: today's, or the old one when `change` says `merged-into`. */
  name: string;
  fit: Fit | 'code';
}

interface IndexedName extends Place {
  name: string;
  form: NameForm;
  nis: string;
}

export type NameIndex = readonly IndexedName[];

/** All names of both editions, each with the municipality of today. */
export function buildNameIndex(
  municipalities: readonly Municipality[],
  formerMunicipalities: readonly FormerMunicipality[],
  placeOf: (nis: string) => Place,
): NameIndex {
  const indexed = ({ nis, name }: { nis: string; name: string }) => ({
    ...placeOf(nis),
    nis,
    name,
    form: formOf(foldName(name)),
  });
  return [...municipalities.map(indexed), ...formerMunicipalities.map(indexed)];
}

/**
 * The municipalities a person may mean, best first, each once: by NIS code of any edition, name, start or part of a
 * name, or old name. Case, accents and hyphens do not matter; one typing error is forgiven when nothing starts
 * like the query. Of equal fits the one with most inhabitants comes first.
 *
 * Postcodes are not in the data: four digits find nothing (see `looksLikePostcode`).
 */
export function findMunicipalities(index: NameIndex, query: string, limit: number): MunicipalityMatch[] {
  const wanted = foldQuery(query);
  if (/^\d+$/.test(wanted)) return findByCode(index, wanted).slice(0, limit);
  const typed = formOf(wanted);
  const found = index.flatMap(({ municipality, change, name, form }) => {
    const fit = fitOf(typed, form);
    return fit ? [{ municipality, change, name, fit }] : [];
  });
  const typosNeeded = !found.some(({ fit }) => fit === 'name' || fit === 'start' || fit === 'word');
  const kept = found.filter(({ fit }) => typosNeeded || fit !== 'typo').toSorted(byFitThenSize);
  const best = new Map(kept.toReversed().map((match) => [match.municipality.nis, match]));
  return kept.filter((match) => best.get(match.municipality.nis) === match).slice(0, limit);
}

const foldQuery = (query: string) =>
  foldName(query.slice(0, longestQuery)).replace(/^(gemeente|stad|ocmw|lokaal bestuur) (?=.)/, '');

/** What `indexByName` has a name under, however it is typed. */
export const wholeName = (query: string) => formOf(foldQuery(query)).whole;

/** By whole name what `findMunicipalities` finds first. */
export const indexByName = (index: NameIndex): Map<string, Municipality> =>
  new Map(
    index
      .toSorted((a, b) => a.municipality.population - b.municipality.population)
      .map(({ form, municipality }) => [form.whole, municipality]),
  );

/** The longest name has 27 letters; what is longer than this is no name. */
const longestQuery = 60;

/** A Belgian postcode. The data hold none, so a page can say so instead of "nothing found". */
export function looksLikePostcode(query: string): boolean {
  return /^[1-9]\d{3}$/.test(query.trim());
}

function findByCode(index: NameIndex, nis: string): MunicipalityMatch[] {
  const entry = index.find((indexed) => indexed.nis === nis);
  return entry ? [{ municipality: entry.municipality, change: entry.change, name: entry.name, fit: 'code' }] : [];
}

function byFitThenSize(a: { fit: Fit } & Place, b: { fit: Fit } & Place): number {
  const byFit = fits.indexOf(a.fit) - fits.indexOf(b.fit);
  return byFit || b.municipality.population - a.municipality.population;
}
