import { Notice } from '../../../design/notice';
import { SearchBox } from '../../../design/search-box';
import { platformRoles } from '../../../platform/access/viewer';
import type { PageContext } from '../../../platform/http/page-context';
import { AdministrationPage } from '../administration-page';
import { emailOf } from '../authentication/missing-email';
import { organisationTexts } from '../describe-organisation/texts';
import { organisationPaths } from '../paths';
import { joinRoles } from './form';
import type { FoundPerson, PeopleSearch } from './queries';
import { rolesTexts } from './texts';

export interface PeoplePageProps {
  page: PageContext;
  search: PeopleSearch;
  people: readonly FoundPerson[];
  message: { kind: 'done' | 'attention'; text: string } | null;
}

const mostShown = 50;

/** Looking somebody up, and the roles for the whole platform. */
export function PeoplePage(props: PeoplePageProps) {
  const { page, search, message } = props;
  const { language } = page;
  const t = rolesTexts[language];
  return (
    <AdministrationPage page={page} texts={t}>
      {message && (
        <div role={message.kind === 'attention' ? 'alert' : undefined}>
          <Notice kind={message.kind}>
            <p>{message.text}</p>
          </Notice>
        </div>
      )}
      <SearchBox
        action={page.link(organisationPaths.people())}
        label={t.search}
        submit={t.searchSubmit}
        value={search.text}
      />
      <ByRole page={page} search={search} />
      <Found {...props} />
    </AdministrationPage>
  );
}

function ByRole({ page, search }: Pick<PeoplePageProps, 'page' | 'search'>) {
  const { language } = page;
  return (
    <div class="try">
      <p>{rolesTexts[language].byRole}</p>
      <ul class="tags">
        {platformRoles.map((role) => (
          <li key={role}>
            <a
              class="tag"
              href={page.link(organisationPaths.people(new URLSearchParams({ rol: role })))}
              aria-current={search.role === role ? 'true' : undefined}
            >
              {organisationTexts[language].platformRoles[role]}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}

function Found(props: PeoplePageProps) {
  const { page, people, search } = props;
  const t = rolesTexts[page.language];
  if (search.text === '' && search.role === null) return null;
  if (people.length === 0) return <p>{t.none}</p>;
  return (
    <>
      <h2>{t.found(people.length)}</h2>
      {people.length === mostShown && <p>{t.atMost}</p>}
      <ul class="rows">
        {people.map((person) => (
          <li key={person.id}>
            <Described language={page.language} person={person} />
            <RolesForm {...props} person={person} />
          </li>
        ))}
      </ul>
    </>
  );
}

function Described({ language, person }: { language: PageContext['language']; person: FoundPerson }) {
  const t = rolesTexts[language];
  const { platformRoles: roleNames, nameless } = organisationTexts[language];
  return (
    <div>
      <strong>{person.name || nameless}</strong>
      <p class="quiet">
        {emailOf(person) ?? t.noEmail}
        <br />
        {person.organisations.length > 0 && (
          <>
            {person.organisations.join(', ')}
            <br />
          </>
        )}
        {person.roles.length === 0 ? t.noRoles : person.roles.map((role) => roleNames[role]).join(', ')}
      </p>
    </div>
  );
}

function RolesForm({ page, search, person }: PeoplePageProps & { person: FoundPerson }) {
  const { language } = page;
  const t = rolesTexts[language];
  const name = person.name || organisationTexts[language].nameless;
  return (
    <details>
      <summary aria-label={t.changeOf(name)}>{t.change}</summary>
      <form method="post" action={page.link(organisationPaths.roles)}>
        <input type="hidden" name="person" value={person.id} />
        <input type="hidden" name="seen" value={joinRoles(person.roles)} />
        <input type="hidden" name="q" value={search.text} />
        <input type="hidden" name="rol" value={search.role ?? ''} />
        <fieldset class="field">
          <legend>{t.roles}</legend>
          {platformRoles.map((role) => (
            <label key={role} class="choice">
              <input type="checkbox" name="role" value={role} checked={person.roles.includes(role)} />
              <span>{t.meanings[role]}</span>
            </label>
          ))}
        </fieldset>
        <button type="submit" class="button button-secondary">
          {t.save}
        </button>
      </form>
    </details>
  );
}
