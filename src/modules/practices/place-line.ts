import type { Language } from '../../platform/texts/language';
import { areas } from '../areas/contract';
import { vocabularies } from '../vocabularies/contract';
import type { PracticeRecord } from './practice';
import { practiceTexts } from './texts';

const shownPlaces = 2;

/** What a practice is and where it runs; the kind of a general form without a place says both. */
export function kindAndPlace(record: PracticeRecord, language: Language): string {
  const kind = vocabularies.label('kinds', record.kind, language);
  const place = placeLine(record, language);
  return place.toLowerCase() === kind ? place : `${kind} · ${place}`;
}

/** Where a practice runs, in a few words: "Herselt", "Gent, Brugge en 3 andere gemeenten", "Vlaanderen". */
export function placeLine(record: PracticeRecord, language: Language): string {
  const t = practiceTexts[language];
  const { municipalities, kind, scope } = record;
  if (municipalities.length === 0) return kind === 'generic' ? t.noPlace.generic : t.noPlace[scope];
  const names = municipalities
    .slice(0, shownPlaces)
    .map((nis) => areas.place(nis)?.municipality.name ?? nis)
    .join(', ');
  const others = municipalities.length - shownPlaces;
  return others > 0 ? t.andOthers(names, others) : names;
}
