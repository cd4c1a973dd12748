import { imageFileName } from './image-file';

/** An image in the form and size that suits the reader's browser. */
export function Picture({
  id,
  alt,
  path,
  width,
  height,
}: {
  id: string;
  alt: string;
  /** Address of a file of this image. */
  path: (file: string) => string;
  /** Pixels of the large one, so that the page does not jump. */
  width: number;
  height: number;
}) {
  const webp = (size: 'large' | 'small') => path(imageFileName(id, size, 'webp'));
  return (
    <picture>
      <source
        type="image/webp"
        srcset={`${webp('small')} 480w, ${webp('large')} 1600w`}
        sizes="(max-width: 40rem) 100vw, 24rem"
      />
      <img src={path(imageFileName(id, 'small', 'jpeg'))} alt={alt} width={width} height={height} loading="lazy" />
    </picture>
  );
}
