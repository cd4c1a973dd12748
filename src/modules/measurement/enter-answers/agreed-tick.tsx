import type { FieldError } from '../../../platform/forms/form';

/** Name of the tick box by which who types says that somebody agreed on paper to take part. */
export const agreedField = 'meedoen';

interface AgreedTickProps {
  label: string;
  errors: readonly FieldError[];
  checked?: boolean;
}

export function AgreedTick({ label, errors, checked = false }: AgreedTickProps) {
  const error = errors.find(({ field }) => field === agreedField)?.message;
  return (
    <div class={error ? 'field field-wrong' : 'field'}>
      {error && (
        <p class="error" id={`${agreedField}-error`}>
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
