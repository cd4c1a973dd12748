import type { Language } from '../../../platform/texts/language';
import { imageChanges } from '../add-images/image-changes';
import { imageTexts } from '../add-images/texts';
import type { DraftImage } from '../draft';
import type { PracticeVersion } from '../queries';
import { differences, type FieldDifference } from '../view-practice/difference';
import { manageTexts } from './texts';

/** What changed from one version to the next: fields, and images with what is said of them. */
export function versionDifferences(
  before: Pick<PracticeVersion, 'record' | 'images'>,
  after: Pick<PracticeVersion, 'record' | 'images'>,
  language: Language,
): FieldDifference[] {
  const images = imageDifference(before.images, after.images, language);
  return [...differences(before.record, after.record, language), ...(images ? [images] : [])];
}

/** Images that came, went, or of which something else is said; in words, as what was taken away shows nowhere. */
function imageDifference(
  before: readonly DraftImage[],
  after: readonly DraftImage[],
  language: Language,
): FieldDifference | null {
  const { come, go } = imageChanges(before, after);
  const t = manageTexts[language];
  const said = ({ alt, credit, rights }: DraftImage) =>
    [
      imageTexts[language].shows(alt),
      imageTexts[language].madeBy(credit),
      imageTexts[language].rightsShown[rights],
    ].join(' – ');
  const saidBefore = new Map(before.map((image) => [image.id, said(image)]));
  const saidAfter = new Map(after.map((image) => [image.id, said(image)]));
  const isChanged = ({ id }: DraftImage) => saidBefore.get(id) !== saidAfter.get(id);
  // Without this, another picture under the same words would look like no change.
  const sameWords = (image: DraftImage) => go.some((gone) => said(gone) === said(image));
  const was = before.filter(isChanged).map(said);
  const is = after
    .filter(isChanged)
    .map((image) => (come.includes(image) && sameWords(image) ? `${said(image)} (${t.otherPicture})` : said(image)));
  if (was.length + is.length > 0) return { name: t.images, before: was, after: is };
  const moved = before.some(({ id }, place) => id !== after[place]?.id);
  return moved ? { name: t.images, before: before.map(said), after: after.map(said) } : null;
}
