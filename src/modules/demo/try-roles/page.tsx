import { Layout } from '../../../design/layout';
import { Notice } from '../../../design/notice';
import type { PageContext } from '../../../platform/http/page-context';
import type { DemoPerson } from '../demo-people';
import { demoPaths } from '../paths';
import { tryTexts } from './texts';

/** Everybody in the demonstration, each with a button to be her. */
export function TryRolesPage(props: { page: PageContext; people: readonly DemoPerson[]; failed: boolean }) {
  const { page, people, failed } = props;
  const t = tryTexts[page.language];
  return (
    <Layout page={page} title={t.title} hidden>
      <div class="wrap page-start">
        <h1>{t.title}</h1>
        {failed && (
          <div role="alert">
            <Notice kind="attention">
              <p>{t.failed}</p>
            </Notice>
          </div>
        )}
        <Notice kind="fictitious">
          <p>{t.lead}</p>
          <p>{t.again}</p>
        </Notice>
        <ul class="rows">
          {people.map((person) => (
            <li key={person.id}>
              <Person page={page} person={person} />
            </li>
          ))}
        </ul>
      </div>
    </Layout>
  );
}

function Person({ page, person }: { page: PageContext; person: DemoPerson }) {
  const t = tryTexts[page.language];
  const [role, does] = t.roles[person.shows];
  return (
    <>
      <div>
        <strong>{role}</strong>
        <p class="quiet">
          {person.name}
          <br />
          {does}
        </p>
      </div>
      <form method="post" action={page.link(demoPaths.demo)}>
        <input type="hidden" name="person" value={person.id} />
        <button type="submit" class="button button-secondary" aria-label={t.beOf(`${role}, ${person.name}`)}>
          {t.be}
        </button>
      </form>
    </>
  );
}
