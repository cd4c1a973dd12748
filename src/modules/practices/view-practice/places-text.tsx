import { formatDate } from '../../../platform/texts/format';
import type { Language } from '../../../platform/texts/language';
import type { PracticePlace } from './place-facts';
import { viewTexts } from './texts';

/** "Herselt (Antwerpen)", and per municipality what its last merger did to it. */
export function PlacesText({ places, language }: { places: readonly PracticePlace[]; language: Language }) {
  const merged = places.map((place) => mergerText(place, language)).filter((text) => text !== null);
  if (places.length === 0) return null;
  return (
    <p>
      {places.map(({ name, province }) => `${name} (${province})`).join(', ')}. {merged.join(' ')}
    </p>
  );
}

/** What somebody who knows the old names needs to be told; null when nothing changed. */
export function mergerText({ name, change }: PracticePlace, language: Language): string | null {
  const t = viewTexts[language];
  const list = new Intl.ListFormat(language === 'nl' ? 'nl-BE' : 'en-GB');
  const names = (municipalities: readonly { name: string }[]) => list.format(municipalities.map((each) => each.name));
  if (change.kind === 'unchanged') return null;
  const on = formatDate(change.on, language);
  switch (change.kind) {
    case 'formed':
      return t.formed(name, names(change.from), on);
    case 'took-over':
      return t.tookOver(name, names(change.others), on);
    case 'merged-into':
      return t.mergedInto(change.former.name, name, on);
  }
}
