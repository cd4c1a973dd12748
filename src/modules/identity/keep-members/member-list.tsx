import { Section } from '../../../design/section';
import { organisationRoles } from '../../../platform/access/viewer';
import type { PageContext } from '../../../platform/http/page-context';
import { formatDate } from '../../../platform/texts/format';
import { organisationTexts } from '../describe-organisation/texts';
import type { Member } from '../members';
import { organisationPaths } from '../paths';
import { memberTexts } from './texts';

/** A member as a page shows it. */
export interface MemberItem extends Member {
  name: string;
  since: Date;
  /** null: not for the reader's eyes, or none given. */
  email: string | null;
}

interface MemberListProps {
  page: PageContext;
  organisation: string;
  members: readonly MemberItem[];
  /** The reader. */
  self: string;
  mayChange: boolean;
}

/** Who belongs to the organisation; who looks after them opens what can be changed. */
export function MemberList(props: MemberListProps) {
  const { page, members, self } = props;
  const { language } = page;
  const t = memberTexts[language];
  return (
    <Section id="leden" title={t.title(members.length)}>
      {members.length === 0 && <p>{t.none}</p>}
      <ul class="rows">
        {members.map((member) => (
          <li key={member.person}>
            <div>
              <strong>{member.name}</strong>
              {member.person === self && ` (${t.you})`}
              <p class="quiet">
                {t.since(organisationTexts[language].roles[member.role], formatDate(member.since, language))}
                {member.email && (
                  <>
                    <br />
                    {member.email}
                  </>
                )}
              </p>
            </div>
            {props.mayChange && member.person !== self && <ChangeMember {...props} member={member} />}
          </li>
        ))}
      </ul>
    </Section>
  );
}

function ChangeMember({ page, organisation, members, member }: MemberListProps & { member: MemberItem }) {
  const t = memberTexts[page.language];
  const id = `rol-${members.indexOf(member)}`;
  return (
    <details>
      <summary aria-label={t.changeOf(member.name)}>{t.change}</summary>
      <form class="field" method="post" action={page.link(organisationPaths.changeRole(organisation))}>
        <Carried member={member} />
        <label for={id}>{t.role}</label>
        <select id={id} name="role">
          {organisationRoles.map((role) => (
            <option key={role} value={role} selected={role === member.role}>
              {organisationTexts[page.language].roleMeanings[role]}
            </option>
          ))}
        </select>
        <p class="actions">
          <button type="submit" class="button button-secondary">
            {t.save}
          </button>
        </p>
      </form>
      <form method="post" action={page.link(organisationPaths.removeMember(organisation))}>
        <Carried member={member} />
        <p class="quiet">{t.removeExplained(member.name)}</p>
        <button type="submit" class="button button-secondary">
          {t.remove}
        </button>
      </form>
    </details>
  );
}

/** Who a form is about, and which role its reader saw. */
export function Carried({ member }: { member: Member }) {
  return (
    <>
      <input type="hidden" name="person" value={member.person} />
      <input type="hidden" name="seen" value={member.role} />
    </>
  );
}
