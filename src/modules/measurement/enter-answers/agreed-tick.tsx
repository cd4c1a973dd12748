import { designTexts } from '../../../design/texts';
import type { FieldError } from '../../../platform/forms/form';
import type { Language } from '../../../platform/texts/language';

/** Name of the tick box by which who types says that somebody agreed on paper to take part. */
export const agreedField = 'meedoen';

interface AgreedTickProps {
  language: Language;
  label: string;
  errors: readonly FieldError[];
  checked?: boolean;
}

export function AgreedTick({ language, label, errors, checked = false }: AgreedTickProps) {
  const error = errors.find(({ field }) => field === agreedField)?.message;
  return (
    <div class={error ? 'field field-wrong' : 'field'}>
      {error && (
        <p class="error" id={`${agreedField}-error`}>
          <span class="visually-hidden">{designTexts[language].errorPrefix}: </span>
          {error}
        </p>
      )}
      <label class="choice">
        <input
          id={agreedField}
          type="checkbox"
          name={agreedField}
          value="ja"
          checked={checked}
          aria-describedby={error && `${agreedField}-error`}
          aria-invalid={error ? 'true' : undefined}
        />
        <span>{label}</span>
      </label>
    </div>
  );
}
