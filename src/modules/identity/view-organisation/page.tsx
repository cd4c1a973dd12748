import { Breadcrumb } from '../../../design/breadcrumb';
import { Layout } from '../../../design/layout';
import { Notice } from '../../../design/notice';
import type { PageContext } from '../../../platform/http/page-context';
import { formatDate } from '../../../platform/texts/format';
import { organisationTexts } from '../describe-organisation/texts';
import type { Invitation } from '../invitation';
import type { InviteForm } from '../invite-member/form';
import { InviteSection } from '../invite-member/invite-section';
import { type MemberItem, MemberList } from '../keep-members/member-list';
import { type HandOverForm, OwnMembership } from '../keep-members/own-membership';
import { memberTexts } from '../keep-members/texts';
import type { MemberTexts } from '../keep-members/texts.nl';
import type { OrganisationRecord } from '../keep-organisations/queries';
import { organisationPaths } from '../paths';
import { viewTexts } from './texts';

/** What was just done, or could not be. */
export type Message =
  | { kind: 'done'; text: keyof MemberTexts['done'] }
  | { kind: 'attention'; title: string; body: string }
  | null;

export interface OrganisationPageProps {
  page: PageContext;
  organisation: OrganisationRecord;
  /** Name of the municipality it stands for or has its seat in. */
  municipality: string | null;
  members: readonly MemberItem[];
  /** Id of the reader, who is a member or an administrator. */
  self: string;
  /** null: not for the reader to see. */
  invitations: readonly Invitation[] | null;
  mayChange: boolean;
  isAdministrator: boolean;
  invite: InviteForm;
  handOver: HandOverForm;
  message: Message;
}

/** An organisation from the inside: who belongs to it, and who may still come. */
export function OrganisationPage(props: OrganisationPageProps) {
  const { page, organisation, members, self, invite, handOver } = props;
  const { language } = page;
  const own = members.find(({ person }) => person === self);
  return (
    <Layout page={page} title={organisation.name} errorCount={invite.errors.length + handOver.errors.length} hidden>
      <div class="wrap page-start">
        <Breadcrumb
          language={language}
          items={[
            { label: organisationTexts[language].home, href: page.link(organisationPaths.home()) },
            { label: organisation.name },
          ]}
        />
        <h1>{organisation.name}</h1>
        <p class="lead">
          {[organisationTexts[language].kinds[organisation.kind], props.municipality].filter(Boolean).join(' · ')}
        </p>
        <Standing {...props} own={own} />
        <MessageBox page={page} message={props.message} />
        <MemberList
          page={page}
          organisation={organisation.id}
          members={members}
          self={self}
          mayChange={props.mayChange}
        />
        {props.invitations && organisation.endedAt === null && (
          <InviteSection page={page} organisation={organisation.id} form={invite} open={props.invitations} />
        )}
        {own && (
          <OwnMembership
            page={page}
            organisation={organisation.id}
            members={members}
            self={own}
            handOver={props.handOver}
          />
        )}
      </div>
    </Layout>
  );
}

/** What the reader is here, and what she should know of the organisation. */
function Standing({ page, organisation, isAdministrator, own }: OrganisationPageProps & { own?: MemberItem }) {
  const { language } = page;
  const t = viewTexts[language];
  return (
    <>
      {organisation.fictitious && (
        <Notice kind="fictitious">
          <p>{organisationTexts[language].fictitious}</p>
        </Notice>
      )}
      {organisation.endedAt && (
        <Notice kind="attention">
          <p>{t.ended(formatDate(organisation.endedAt, language))}</p>
        </Notice>
      )}
      <p>
        {own ? t.yourRole(organisationTexts[language].roles[own.role]) : t.asAdministrator}{' '}
        {isAdministrator && <a href={page.link(organisationPaths.keepOrganisation(organisation.id))}>{t.keep}</a>}
      </p>
    </>
  );
}

function MessageBox({ page, message }: { page: PageContext; message: Message }) {
  if (message === null) return null;
  if (message.kind === 'done') {
    return (
      <Notice kind="done">
        <p>{memberTexts[page.language].done[message.text]}</p>
      </Notice>
    );
  }
  return (
    <div role="alert">
      <Notice kind="attention" title={message.title}>
        <p>{message.body}</p>
      </Notice>
    </div>
  );
}
