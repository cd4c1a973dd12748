import { ErrorSummary } from '../../../design/error-summary';
import { Field } from '../../../design/field';
import { Section } from '../../../design/section';
import type { FieldError } from '../../../platform/forms/form';
import type { PageContext } from '../../../platform/http/page-context';
import { leavesNoCoordinator } from '../members';
import { organisationPaths } from '../paths';
import { successorValue } from './form';
import { Carried, type MemberItem } from './member-list';
import { memberTexts } from './texts';

/** What was wrong with handing over, and what was chosen. */
export interface HandOverForm {
  answers: { successor: string; after: string };
  errors: readonly FieldError[];
}

interface OwnProps {
  page: PageContext;
  organisation: string;
  members: readonly MemberItem[];
  self: MemberItem;
  handOver: HandOverForm;
}

/** Leaving, and for a coordinator handing over. */
export function OwnMembership(props: OwnProps) {
  const { page, organisation, members, self, handOver } = props;
  const t = memberTexts[page.language];
  const isLast = leavesNoCoordinator(members, self.person, null);
  const successors = members.filter((member) => member.person !== self.person && member.role !== 'coordinator');
  return (
    <Section id="uzelf" title={t.own}>
      {isLast && <p>{t.lastCoordinator}</p>}
      <ErrorSummary language={page.language} errors={handOver.errors} />
      {self.role === 'coordinator' && successors.length > 0 && <HandOver {...props} successors={successors} />}
      {!isLast && (
        <details>
          <summary>{t.leave}</summary>
          <form method="post" action={page.link(organisationPaths.leave(organisation))}>
            <Carried member={self} />
            <p>{t.leaveExplained}</p>
            <button type="submit" class="button button-secondary">
              {t.leaveSure}
            </button>
          </form>
        </details>
      )}
    </Section>
  );
}

function HandOver({ page, organisation, handOver, successors }: OwnProps & { successors: readonly MemberItem[] }) {
  const t = memberTexts[page.language];
  const errorOf = (field: string) => handOver.errors.find((error) => error.field === field)?.message;
  return (
    <details open={handOver.errors.length > 0}>
      <summary>{t.handOver}</summary>
      <p>{t.handOverExplained}</p>
      <form method="post" action={page.link(organisationPaths.handOver(organisation))} noValidate>
        <Field
          kind="radio"
          language={page.language}
          name="successor"
          label={t.successor}
          error={errorOf('successor')}
          chosen={[handOver.answers.successor]}
          options={successors.map(({ person, role, name }) => ({ value: successorValue(person, role), label: name }))}
        />
        <Field
          kind="radio"
          language={page.language}
          name="after"
          label={t.after}
          error={errorOf('after')}
          chosen={[handOver.answers.after]}
          options={[
            { value: 'contributor', label: t.afterContributor },
            { value: 'leave', label: t.afterLeave },
          ]}
        />
        <button type="submit" class="button button-secondary">
          {t.handOverSubmit}
        </button>
      </form>
    </details>
  );
}
