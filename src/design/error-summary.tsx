import type { Language } from '../platform/texts/language';
import { namedError } from './named-error';
import { designTexts } from './texts';

/**
 * What is still wrong in a form, above it; each error leads to its field. It takes the focus by itself, without
 * script. Nothing when all is well.
 */
export function ErrorSummary({
  language,
  errors,
  nameOf,
}: {
  language: Language;
  errors: readonly { field: string; message: string }[];
  /** What a field is called on the page, where messages alone do not tell which they mean. */
  nameOf?: (field: string) => string | undefined;
}) {
  if (errors.length === 0) return null;
  return (
    <div class="error-summary" role="alert" aria-labelledby="error-summary-title" tabIndex={-1} autofocus>
      <h2 id="error-summary-title">{designTexts[language].errorSummary(errors.length)}</h2>
      <ul>
        {errors.map(({ field, message }) => (
          <li key={field + message}>
            <a href={`#${field}`}>{namedError(nameOf?.(field), message)}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}
