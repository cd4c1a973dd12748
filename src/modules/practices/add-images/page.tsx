import { Breadcrumb } from '../../../design/breadcrumb';
import { ErrorSummary } from '../../../design/error-summary';
import { Field } from '../../../design/field';
import { Layout } from '../../../design/layout';
import { Section } from '../../../design/section';
import { imageLimits } from '../../../platform/files/images';
import type { Answers, FieldError } from '../../../platform/forms/form';
import { submissionField } from '../../../platform/forms/submission';
import type { PageContext } from '../../../platform/http/page-context';
import { type Draft, draftTitle } from '../draft';
import type { PracticeImage } from '../published-practice';
import { sharingPaths } from '../share-practice/paths';
import { draftsTexts } from '../view-drafts/texts';
import { type imageSchema, mostImages } from './form';
import { Picture } from './picture';
import { imageTexts } from './texts';

export interface ImagesView {
  page: PageContext;
  draft: Draft;
  images: readonly PracticeImage[];
  submission: string;
  answers: Answers<typeof imageSchema>;
  errors: readonly FieldError[];
}

/** The images of a draft, and adding one. */
export function ImagesPage({ view }: { view: ImagesView }) {
  const { page, draft, errors } = view;
  const { organisation, id, answers } = draft;
  const t = imageTexts[page.language];
  return (
    <Layout page={page} title={t.title} errorCount={errors.length} islands={['warn-unsent']} hidden>
      <div class="wrap page-start">
        <Breadcrumb
          language={page.language}
          items={[
            { label: draftsTexts[page.language].title, href: page.link(sharingPaths.mine) },
            {
              label: draftTitle(draft) || draftsTexts[page.language].nameless,
              href: page.link(sharingPaths.draft(organisation, id)),
            },
            { label: t.title },
          ]}
        />
        <h1>{t.title}</h1>
        <p class="lead">{t.lead}</p>
        <ErrorSummary language={page.language} errors={errors} />
        {view.images.length === 0 ? <p class="quiet">{t.none}</p> : <ImageList view={view} />}
        <Section id="toevoegen" title={t.add}>
          {answers.images.length >= mostImages ? <p>{t.full}</p> : <AddForm view={view} />}
        </Section>
        <p class="actions">
          <a class="button button-secondary" href={page.link(sharingPaths.review(organisation, id))}>
            {t.next}
          </a>
        </p>
      </div>
    </Layout>
  );
}

function ImageList({ view }: { view: ImagesView }) {
  return (
    <ul class="practice-images">
      {view.images.map((image) => (
        <li key={image.id}>
          <OwnImage view={view} image={image} />
        </li>
      ))}
    </ul>
  );
}

function OwnImage({ view: { page, draft, submission }, image }: { view: ImagesView; image: PracticeImage }) {
  const { organisation, id } = draft;
  const t = imageTexts[page.language];
  return (
    <>
      <figure>
        <Picture
          id={image.id}
          alt={image.alt}
          path={(file) => page.link(sharingPaths.draftImage(organisation, id, file))}
          width={image.width}
          height={image.height}
        />
        <figcaption>
          {image.alt} <span class="quiet">{t.madeBy(image.credit)}</span>
        </figcaption>
      </figure>
      <form method="post" action={page.link(sharingPaths.removeImage(organisation, id, image.id))}>
        <input type="hidden" name={submissionField} value={submission} />
        <button type="submit" class="button-quiet" aria-label={t.removeNamed(image.alt)}>
          {t.remove}
        </button>
      </form>
    </>
  );
}

function AddForm({ view }: { view: ImagesView }) {
  const { page, draft, submission, answers, errors } = view;
  const { language } = page;
  const t = imageTexts[language];
  const errorOf = (field: string) => errors.find((error) => error.field === field)?.message;
  const frame = (field: 'alt' | 'credit' | 'rights' | 'people') => ({ language, name: field, error: errorOf(field) });
  return (
    <form
      method="post"
      action={page.link(sharingPaths.images(draft.organisation, draft.id))}
      encType="multipart/form-data"
      data-warn-unsent
      noValidate
    >
      <input type="hidden" name={submissionField} value={submission} />
      <FileField view={view} error={errorOf('file')} />
      <Field {...frame('alt')} kind="text" label={t.alt} hint={t.altHint} value={answers.alt} />
      <Field
        {...frame('rights')}
        kind="radio"
        label={t.rights}
        chosen={[answers.rights]}
        options={(['own', 'licence'] as const).map((value) => ({ value, label: t.rightsChoices[value] }))}
      />
      <Field {...frame('credit')} kind="text" label={t.credit} hint={t.creditHint} value={answers.credit} />
      <Field
        {...frame('people')}
        kind="radio"
        label={t.people}
        chosen={[answers.people]}
        options={(['none', 'agreed'] as const).map((value) => ({ value, label: t.peopleChoices[value] }))}
      />
      <button type="submit" class="button">
        {t.submit}
      </button>
    </form>
  );
}

const megabyte = 1024 * 1024;

function FileField({ view: { page }, error }: { view: ImagesView; error: string | undefined }) {
  const t = imageTexts[page.language];
  return (
    <div class={error ? 'field field-wrong' : 'field'}>
      <label for="file">{t.file}</label>
      <p class="hint" id="file-hint">
        {t.fileHint(imageLimits.bytes / megabyte)}
      </p>
      {error && (
        <p class="error" id="file-error">
          {error}
        </p>
      )}
      <input
        id="file"
        type="file"
        name="file"
        accept="image/jpeg,image/png,image/webp"
        required
        aria-describedby={error ? 'file-hint file-error' : 'file-hint'}
        aria-invalid={error ? 'true' : undefined}
      />
    </div>
  );
}
