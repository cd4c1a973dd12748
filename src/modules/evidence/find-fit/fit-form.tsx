import { Field } from '../../../design/field';
import type { PageContext } from '../../../platform/http/page-context';
import { vocabularies } from '../../vocabularies/contract';
import { evidencePaths } from '../paths';
import { type AskedFit, fitParams } from './form';
import { fitTexts } from './texts';

/** The questions; all may stay open. */
export function FitForm({ page, asked }: { page: PageContext; asked: AskedFit }) {
  const { language } = page;
  const t = fitTexts[language];
  const { wishes, typed, wrong } = asked;
  const concepts = (scheme: string) =>
    vocabularies.scheme(scheme).concepts.map(({ id, labels }) => ({ value: id, label: labels[language] }));
  const selects = [
    { key: 'ageGroup', scheme: 'age-groups' },
    { key: 'lifeEvent', scheme: 'life-events' },
    { key: 'focus', scheme: 'focus' },
    { key: 'setting', scheme: 'settings' },
  ] as const;
  const error = (key: 'budget' | 'volunteers') => (wrong[key] ? t.wrongNumber : undefined);
  return (
    <form action={page.link(evidencePaths.fit())}>
      <div class="fit-form">
        {selects.map(({ key, scheme }) => (
          <Field
            key={key}
            language={language}
            kind="select"
            optional
            name={fitParams[key]}
            label={t.ask[key]}
            hint={key === 'focus' ? t.focusHint : undefined}
            value={wishes[key] ?? ''}
            options={[{ value: '', label: t.open }, ...concepts(scheme)]}
          />
        ))}
        {(['budget', 'volunteers'] as const).map((key) => (
          <Field
            key={key}
            language={language}
            kind="text"
            optional
            name={fitParams[key]}
            label={t.ask[key]}
            value={typed[key]}
            error={error(key)}
            maxLength={20}
          />
        ))}
      </div>
      <details open={wishes.partners.length + wishes.tried.length > 0}>
        <summary>{t.more}</summary>
        <Field
          language={language}
          kind="checkbox"
          optional
          name={fitParams.partners}
          label={t.ask.partners}
          chosen={wishes.partners}
          options={concepts('partners')}
        />
        <Field
          language={language}
          kind="checkbox"
          optional
          name={fitParams.tried}
          label={t.ask.tried}
          chosen={wishes.tried}
          options={concepts('activity-types')}
        />
      </details>
      {wishes.without.map((reason) => (
        <input key={reason} type="hidden" name={fitParams.without} value={reason} />
      ))}
      <p class="actions">
        <button class="button" type="submit">
          {t.submit}
        </button>
      </p>
    </form>
  );
}
