import { Section } from '../../../design/section';
import { organisationRoles } from '../../../platform/access/viewer';
import type { FieldError } from '../../../platform/forms/form';
import type { PageContext } from '../../../platform/http/page-context';
import { formatDate } from '../../../platform/texts/format';
import { organisationTexts } from '../describe-organisation/texts';
import { organisationKinds } from '../organisation';
import type { OrganisationRequest } from '../organisation-request';
import { organisationPaths } from '../paths';
import { type Candidate, sameName } from './candidates';
import { type DecisionAnswers, emptyDecision, newOrganisation } from './form';
import { decideTexts } from './texts';

/** A request with what is needed to decide on it. */
export interface RequestItem {
  request: OrganisationRequest;
  /** Of who asks; no address: signs in elsewhere and gave none. */
  name: string;
  email: string | null;
  candidates: readonly Candidate[];
  waiting: { hours: number; promised: string; late: boolean };
}

interface FormsProps {
  page: PageContext;
  item: RequestItem;
  errors: readonly FieldError[];
  answers: DecisionAnswers;
}

/** One press lets nobody into an organisation that somebody did not choose, but for the one of exactly that name. */
export const firstAnswers = ({ request, candidates }: RequestItem): DecisionAnswers => ({
  ...emptyDecision,
  into: sameName(request.name, candidates)?.id ?? '',
});

/** One request: who asks what, and the two answers. */
export function RequestForms(props: FormsProps) {
  const { page, item } = props;
  const t = decideTexts[page.language];
  const { request, waiting } = item;
  return (
    <Section id={`vraag-${request.id}`} title={request.name}>
      <p>
        {t.from(item.name, item.email ?? t.noEmail)}. {t.waits(waiting.hours)}
        {waiting.late && <strong> ({t.late})</strong>}.{' '}
        {!waiting.late && t.promised(formatDate(waiting.promised, page.language))}
      </p>
      {request.remark && <blockquote>{request.remark}</blockquote>}
      <Approve {...props} />
      <Decline {...props} />
    </Section>
  );
}

const errorIn = (errors: readonly FieldError[], field: string) =>
  errors.find((error) => error.field === field)?.message;

function Approve({ page, item, errors, answers }: FormsProps) {
  const { language } = page;
  const t = decideTexts[language];
  const { request, candidates } = item;
  // A municipality that takes part already is made no second time.
  const offersNew = request.nis === null || candidates.every(({ kind }) => kind !== 'local-government');
  return (
    <form method="post" action={page.link(organisationPaths.decideRequest(request.id))} noValidate>
      <input type="hidden" name="decision" value="approve" />
      <Choice
        item={item}
        name="into"
        label={t.into}
        error={errorIn(errors, 'into')}
        value={answers.into}
        options={[
          { value: '', label: t.chooseInto },
          ...candidates.map(({ id, name, coordinators }) => ({ value: id, label: t.join(name, coordinators) })),
          ...(offersNew ? [{ value: newOrganisation, label: t.makeNew(request.name) }] : []),
        ]}
      />
      {request.nis === null ? (
        <Choice
          item={item}
          name="kind"
          label={t.kind}
          error={errorIn(errors, 'kind')}
          value={answers.kind}
          options={[
            { value: '', label: t.chooseKind },
            ...organisationKinds
              .filter((kind) => kind !== 'local-government' && kind !== 'municipality')
              .map((value) => ({ value, label: organisationTexts[language].kinds[value] })),
          ]}
        />
      ) : (
        <input type="hidden" name="kind" value="local-government" />
      )}
      <Choice
        item={item}
        name="role"
        label={t.role}
        hint={t.roleHint}
        error={errorIn(errors, 'role')}
        value={answers.role}
        options={organisationRoles.map((value) => ({ value, label: organisationTexts[language].roleMeanings[value] }))}
      />
      <button type="submit" class="button" aria-label={t.approveOf(item.name)}>
        {t.approve}
      </button>
    </form>
  );
}

/** A select whose id is its own among those of all requests; the form that came back has the plain one. */
function Choice({
  item,
  name,
  label,
  hint,
  error,
  value,
  options,
}: {
  item: RequestItem;
  name: string;
  label: string;
  hint?: string;
  error?: string;
  value: string;
  options: readonly { value: string; label: string }[];
}) {
  const id = error ? name : `${name}-${item.request.id}`;
  return (
    <div class={error ? 'field field-wrong' : 'field'}>
      <label for={id}>{label}</label>
      {hint && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {error && (
        <p class="error" id={`${id}-error`}>
          {error}
        </p>
      )}
      <select
        id={id}
        name={name}
        aria-describedby={[hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ') || undefined}
        aria-invalid={error ? 'true' : undefined}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value} selected={option.value === value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
}

function Decline({ page, item, errors, answers }: FormsProps) {
  const t = decideTexts[page.language];
  const error = errorIn(errors, 'reason');
  const id = error ? 'reason' : `reason-${item.request.id}`;
  return (
    <details open={error !== undefined}>
      <summary>{t.decline}</summary>
      <form method="post" action={page.link(organisationPaths.decideRequest(item.request.id))} noValidate>
        <input type="hidden" name="decision" value="decline" />
        <div class={error ? 'field field-wrong' : 'field'}>
          <label for={id}>{t.reason}</label>
          <p class="hint" id={`${id}-hint`}>
            {t.reasonHint}
          </p>
          {error && (
            <p class="error" id={`${id}-error`}>
              {error}
            </p>
          )}
          <textarea
            id={id}
            name="reason"
            maxLength={1000}
            aria-describedby={error ? `${id}-hint ${id}-error` : `${id}-hint`}
            aria-invalid={error ? 'true' : undefined}
          >
            {answers.reason}
          </textarea>
        </div>
        <button type="submit" class="button button-secondary">
          {t.declineSure}
        </button>
      </form>
    </details>
  );
}
