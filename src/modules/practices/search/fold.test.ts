import { expect, test } from 'vitest';
import { words } from './fold';

test.each([
  ['netwerken in kaart brengen', ['netwerken', 'in_kaart', 'brengen']],
  ['in kaarten', ['in', 'kaarten']],
  ['verlies van werk', ['verlies_van', 'werk']],
  ['na het verlies van hun woning', ['na', 'het', 'verlies_van', 'hun', 'woning']],
  ['geheugenverlies', ['verlies_van', 'geheugen']],
  ['verlies van een kind', ['verlies', 'van', 'een', 'kind']],
  ["80-plussers en foto's", ['80plus', 'en', 'fotos']],
])('"%s" is read as %j', (text, read) => {
  expect(words(text)).toEqual(read);
});
