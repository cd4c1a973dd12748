import { Field } from '../../../design/field';
import { Layout } from '../../../design/layout';
import { Section } from '../../../design/section';
import type { PageContext } from '../../../platform/http/page-context';
import { type Rhythm, rhythms } from '../follow';
import { practicePaths } from '../paths';
import { FollowBreadcrumb } from './page';
import { followTexts } from './texts';

/** Opened by the link in the mail; only the button begins, so that a program that follows links does not. */
export function ConfirmPage({ page, label, token }: { page: PageContext; label: string; token: string }) {
  const t = followTexts[page.language];
  return (
    <Layout page={page} title={t.confirm} hidden>
      <div class="wrap page-start">
        <FollowBreadcrumb page={page} label={t.confirm} />
        <h1>{t.confirm}</h1>
        <p class="lead">
          {t.lead} <strong>{label}</strong>. {t.nothingNew}
        </p>
        <form method="post" action={page.link(practicePaths.confirmFollow(token))}>
          <button type="submit" class="button">
            {t.confirmButton}
          </button>
        </form>
      </div>
    </Layout>
  );
}

/** The same link once more: nothing is asked again. */
export function ConfirmedPage({ page, label, token }: { page: PageContext; label: string; token: string }) {
  const t = followTexts[page.language];
  return (
    <Layout page={page} title={t.alreadyConfirmed} hidden>
      <div class="wrap page-start">
        <FollowBreadcrumb page={page} label={t.alreadyConfirmed} />
        <h1>{t.alreadyConfirmed}</h1>
        <p class="lead">
          <strong>{label}</strong>. {t.alreadyConfirmedBody}
        </p>
        <p>
          <a class="button button-secondary" href={page.link(practicePaths.following(token))}>
            {t.toFollowing}
          </a>
        </p>
      </div>
    </Layout>
  );
}

export interface ShownFollow {
  id: string;
  label: string;
  /** Where it is seen, without language prefix. */
  path: string;
}

interface FollowingProps {
  page: PageContext;
  token: string;
  address: string;
  rhythm: Rhythm;
  follows: readonly ShownFollow[];
}

/** What somebody follows: to stop one, to change how often, or to stop all of it. */
export function FollowingPage(props: FollowingProps) {
  const { page, address, follows } = props;
  const t = followTexts[page.language];
  return (
    <Layout page={page} title={t.following} hidden>
      <div class="wrap page-start">
        <FollowBreadcrumb page={page} label={t.following} />
        <h1>{t.following}</h1>
        <p class="lead">{t.followingLead(address)}</p>
        {follows.length === 0 ? <p>{t.followingNothing}</p> : <Follows {...props} />}
        <Section id="stop" title={t.stopAll}>
          <StopAllForm {...props} />
        </Section>
      </div>
    </Layout>
  );
}

function Follows({ page, token, rhythm, follows }: FollowingProps) {
  const { language } = page;
  const t = followTexts[language];
  const action = page.link(practicePaths.following(token));
  return (
    <>
      <ul class="plain follows">
        {follows.map(({ id, label, path }) => (
          <li key={id}>
            <a href={page.link(path)}>{label}</a>
            <form method="post" action={action}>
              <input type="hidden" name="follow" value={id} />
              <button type="submit" class="button-quiet" name="action" value="stop" aria-label={t.stopOneOf(label)}>
                {t.stopOne}
              </button>
            </form>
          </li>
        ))}
      </ul>
      <form method="post" action={action}>
        <Field
          kind="radio"
          language={language}
          name="rhythm"
          label={t.rhythm}
          chosen={[rhythm]}
          options={rhythms.map((value) => ({ value, label: t.rhythms[value] }))}
        />
        <button type="submit" class="button" name="action" value="ritme">
          {t.saveRhythm}
        </button>
      </form>
    </>
  );
}

function StopAllForm({ page, token }: Pick<FollowingProps, 'page' | 'token'>) {
  const t = followTexts[page.language];
  return (
    <form method="post" action={page.link(practicePaths.stopFollowing(token))}>
      <p>{t.stopAllBody}</p>
      <button type="submit" class="button button-secondary">
        {t.stopAllButton}
      </button>
    </form>
  );
}

/** Opened by the link to stop below a mail; the button stops. */
export function StopPage({ page, token }: Pick<FollowingProps, 'page' | 'token'>) {
  const t = followTexts[page.language];
  return (
    <Layout page={page} title={t.stopAll} hidden>
      <div class="wrap page-start">
        <FollowBreadcrumb page={page} label={t.stopAll} />
        <h1>{t.stopAll}</h1>
        <StopAllForm page={page} token={token} />
        <p>
          <a href={page.link(practicePaths.following(token))}>{t.keep}</a>
        </p>
      </div>
    </Layout>
  );
}
