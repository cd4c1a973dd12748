import { Picture } from '../add-images/picture';
import { imageTexts } from '../add-images/texts';
import { sharingPaths } from '../share-practice/paths';
import { contentLanguage, type PracticeView } from './practice-view';

/** What its owner shows of it; each image says who made it. */
export function Images({ view: { page, practice, preview } }: { view: PracticeView }) {
  const { record, images } = practice;
  const t = imageTexts[page.language];
  if (images.length === 0) return null;
  return (
    <section aria-label={t.section}>
      <ul class="practice-images">
        {images.map(({ id, alt, credit, width, height }) => (
          <li key={id}>
            <figure lang={contentLanguage(page.language)}>
              <Picture
                id={id}
                alt={alt}
                path={preview?.image ?? ((file) => sharingPaths.image(record.slug, file))}
                width={width}
                height={height}
              />
              <figcaption class="quiet" lang={page.language}>
                {t.madeBy(credit)}
              </figcaption>
            </figure>
          </li>
        ))}
      </ul>
    </section>
  );
}
