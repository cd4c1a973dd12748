import type { PageContext } from '../../../platform/http/page-context';
import type { PracticeImage } from '../published-practice';
import { Picture } from './picture';
import { imageTexts } from './texts';

/** The images of a draft with all that readers will be told of them, and by which right they may be shown. */
export function DraftImages(props: {
  page: PageContext;
  images: readonly PracticeImage[];
  /** Address of a file of an image, without language prefix. */
  path: (file: string) => string;
}) {
  const { page, images, path } = props;
  const t = imageTexts[page.language];
  return (
    <ul class="practice-images">
      {images.map(({ id, alt, rights, credit, width, height }) => (
        <li key={id}>
          <figure>
            <Picture id={id} alt={alt} path={(file) => page.link(path(file))} width={width} height={height} />
            <figcaption>
              <p>{t.shows(alt)}</p>
              <p class="quiet">
                {t.madeBy(credit)} ({t.rightsShown[rights]})
              </p>
            </figcaption>
          </figure>
        </li>
      ))}
    </ul>
  );
}
