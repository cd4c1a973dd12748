/** Forms in which an image is kept. */
export const imageSizes = ['large', 'small'] as const;
export type ImageSize = (typeof imageSizes)[number];
export type ImageType = 'webp' | 'jpeg';

const sizeNames: Record<ImageSize, string> = { large: 'groot', small: 'klein' };
const endings: Record<ImageType, string> = { webp: 'webp', jpeg: 'jpg' };

/** Last part of the address of an image: "{id}-groot.webp". */
export const imageFileName = (id: string, size: ImageSize, type: ImageType) =>
  `${id}-${sizeNames[size]}.${endings[type]}`;

export function readImageFileName(file: string): { id: string; size: ImageSize; type: ImageType } | null {
  const found = /^([\w-]{22})-(groot|klein)\.(webp|jpg)$/.exec(file);
  const [, id, size, ending] = found ?? [];
  if (!id) return null;
  return { id, size: size === 'groot' ? 'large' : 'small', type: ending === 'webp' ? 'webp' : 'jpeg' };
}
