import type { ComponentChildren } from 'preact';
import * as z from 'zod';
import { Field } from '../../design/field';
import type { FieldError } from '../../platform/forms/form';
import { submissionField } from '../../platform/forms/submission';
import type { PageContext } from '../../platform/http/page-context';

/** The box that is ticked by who really wants it. */
const sureField = 'zeker';
export const sureSchema = z.object({ [sureField]: z.literal('ja') });

export interface ConfirmFormProps {
  page: PageContext;
  /** Where the form goes, and where who does not want it goes; without language. */
  action: string;
  back: string;
  submission: string;
  /** Hidden fields by name. */
  hidden?: Readonly<Record<string, string | number>>;
  errors: readonly FieldError[];
  texts: { confirm: string; button: string; back: string };
  /** Fields that come before the box. */
  children?: ComponentChildren;
}

/** Asks once more before something that cannot be taken back. */
export function ConfirmForm({
  page,
  action,
  back,
  submission,
  hidden = {},
  errors,
  texts,
  children,
}: ConfirmFormProps) {
  return (
    <form method="post" action={page.link(action)} noValidate>
      {Object.entries({ [submissionField]: submission, ...hidden }).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {children}
      <Field
        kind="checkbox"
        language={page.language}
        name={sureField}
        label={texts.confirm}
        error={errors.find(({ field }) => field === sureField)?.message}
        options={[{ value: 'ja', label: texts.confirm }]}
      />
      <div class="actions">
        <button type="submit" class="button">
          {texts.button}
        </button>
        <a class="button button-secondary" href={page.link(back)}>
          {texts.back}
        </a>
      </div>
    </form>
  );
}
