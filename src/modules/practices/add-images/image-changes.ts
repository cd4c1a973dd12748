import { isDeepStrictEqual } from 'node:util';
import type { DraftImage } from '../draft';

/** What a draft shows that was not shown before, and what it no longer shows; an image itself never changes. */
export function imageChanges<Image extends Pick<DraftImage, 'id'>>(
  before: readonly Image[],
  after: readonly Image[],
): { come: Image[]; go: Image[] } {
  const lacks = (images: readonly Image[]) => (image: Image) => !images.some(({ id }) => id === image.id);
  return { come: after.filter(lacks(before)), go: before.filter(lacks(after)) };
}

/** Whether readers see the same images, in the same order and with the same words. */
export const sameImages = (before: readonly DraftImage[], after: readonly DraftImage[]): boolean =>
  isDeepStrictEqual(before.map(shownOf), after.map(shownOf));

const shownOf = ({ id, alt, rights, credit }: DraftImage) => [id, alt, rights, credit];
