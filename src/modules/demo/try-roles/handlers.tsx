import type { Context, Hono } from 'hono';
import { readForm } from '../../../platform/forms/read-form';
import type { AppEnv } from '../../../platform/http/app-env';
import { HttpError } from '../../../platform/http/http-error';
import { pageContext, type Site } from '../../../platform/http/page-context';
import { seeOther, sendPage } from '../../../platform/http/respond';
import type { Deps } from '../../../platform/module';
import { organisationPaths } from '../../identity/contract';
import { demoPeople, emailOf } from '../demo-people';
import { signInByMail } from '../fill-demo/sign-in';
import { createVisitor, type Send } from '../fill-demo/visitor';
import { demoPaths } from '../paths';
import { TryRolesPage } from './page';

/** A page with every role, and the button that makes one somebody. */
export function mountTryRoles(app: Hono<AppEnv>, deps: Deps, site: Site): void {
  const show = (c: Context<AppEnv>, failed: boolean) =>
    sendPage(c, <TryRolesPage page={pageContext(c, site)} people={demoPeople} failed={failed} />, failed ? 409 : 200);
  app.get(demoPaths.demo, (c) => show(c, false));
  app.post(demoPaths.demo, async (c) => {
    const id = (await readForm(c)).get('person');
    const person = demoPeople.find((each) => each.id === id);
    if (!person) throw new HttpError(400);
    const cookies = await signInAs(app, deps, emailOf(person), c.req.header('User-Agent') ?? '').catch(() => null);
    if (cookies === null) return show(c, true);
    for (const cookie of cookies) c.header('Set-Cookie', cookie, { append: true });
    return seeOther(c, organisationPaths.home());
  });
}

/**
 * Signs somebody in by her mail.
 * @param device as the browser names itself: her account says where she is signed in
 * @returns the cookies that this sets
 */
async function signInAs(
  app: Hono<AppEnv>,
  { config, database }: Deps,
  email: string,
  device: string,
): Promise<string[]> {
  let cookies: string[] = [];
  const send: Send = async (path, init) => {
    const headers = new Headers(init?.headers);
    headers.set('User-Agent', device);
    const answer = await app.request(config.baseUrl + path, { ...init, headers });
    cookies = answer.headers.getSetCookie();
    return answer;
  };
  await signInByMail(createVisitor(send, config.baseUrl), { database, origin: config.baseUrl }, email);
  return cookies;
}
