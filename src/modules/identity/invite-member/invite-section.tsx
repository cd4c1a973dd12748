import { ErrorSummary } from '../../../design/error-summary';
import { Field } from '../../../design/field';
import { Section } from '../../../design/section';
import { organisationRoles } from '../../../platform/access/viewer';
import { submissionField } from '../../../platform/forms/submission';
import type { PageContext } from '../../../platform/http/page-context';
import { formatDate } from '../../../platform/texts/format';
import { organisationTexts } from '../describe-organisation/texts';
import type { Invitation } from '../invitation';
import { organisationPaths } from '../paths';
import type { InviteForm } from './form';
import { inviteTexts } from './texts';

interface InviteProps {
  page: PageContext;
  organisation: string;
  form: InviteForm;
  open: readonly Invitation[];
}

/** For who may let others in: the form, and what was sent and not yet answered. */
export function InviteSection({ page, organisation, form, open }: InviteProps) {
  const { language } = page;
  const t = inviteTexts[language];
  const errorOf = (field: string) => form.errors.find((error) => error.field === field)?.message;
  return (
    <>
      <Section id="uitnodigen" title={t.title}>
        <p>{t.intro}</p>
        <ErrorSummary language={language} errors={form.errors} />
        <form method="post" action={page.link(organisationPaths.invite(organisation))} noValidate>
          <input type="hidden" name={submissionField} value={form.submission} />
          <Field
            kind="text"
            type="email"
            language={language}
            name="email"
            label={t.email}
            hint={t.emailHint}
            error={errorOf('email')}
            value={form.answers.email}
            autocomplete="off"
          />
          <Field
            kind="radio"
            language={language}
            name="role"
            label={t.role}
            error={errorOf('role')}
            chosen={[form.answers.role]}
            options={organisationRoles.map((value) => ({
              value,
              label: organisationTexts[language].roleMeanings[value],
            }))}
          />
          <button type="submit" class="button">
            {t.submit}
          </button>
        </form>
      </Section>
      {open.length > 0 && <OpenInvitations page={page} organisation={organisation} open={open} />}
    </>
  );
}

function OpenInvitations({ page, organisation, open }: Omit<InviteProps, 'form'>) {
  const { language } = page;
  const t = inviteTexts[language];
  return (
    <Section id="uitnodigingen" title={t.open}>
      <ul class="rows">
        {open.map(({ id, email, role, expiresAt }) => (
          <li key={id}>
            <div>
              <strong>{email}</strong>
              <p class="quiet">
                {t.openUntil(organisationTexts[language].roles[role], formatDate(expiresAt, language))}
              </p>
            </div>
            <form method="post" action={page.link(organisationPaths.withdrawInvitation(organisation))}>
              <input type="hidden" name="invitation" value={id} />
              <button type="submit" class="button button-secondary" aria-label={t.withdrawOf(email)}>
                {t.withdraw}
              </button>
            </form>
          </li>
        ))}
      </ul>
    </Section>
  );
}
