import type { Context, Hono, MiddlewareHandler } from 'hono';
import { readForm } from '../forms/read-form';
import { submissionField } from '../forms/submission';
import { versionField } from '../forms/version';
import type { Module } from '../module';
import { type Language, splitLanguage } from '../texts/language';
import { allowedMethods } from './allowed-methods';
import type { AppEnv } from './app-env';
import { seeOther } from './respond';

/** What was sent by somebody who is not signed in, or not any more. */
export interface Unsaved {
  /** Where it was sent to, and where it is sent again; with language prefix. */
  action: string;
  /** All of the form, in the order in which it came, a name perhaps more than once; none when it was a button only. */
  sent: readonly { name: string; value: string }[];
  /**
   * What she typed or chose, by what the form asks; null where that is not known. What can only be a choice is then left
   * out.
   */
  typed: readonly { label: string | null; value: string }[];
  /** A file came along: it is not kept. */
  withFile: boolean;
}

const looking = new Set(['GET', 'HEAD']);

/**
 * Nobody finds a dead end behind a link in a mail: who is not signed in is asked to, whatever the address is about, so
 * that the answer tells nothing about what there is. To who signed in and may not see it there is no such page. What she
 * sends after her session ended comes back to her, for the same reason whatever it is about.
 * @param giveBack the page with what was sent, and the way to sign in
 */
export function leadToSignIn(
  app: Hono<AppEnv>,
  modules: readonly Module[],
  giveBack: (c: Context<AppEnv>, signIn: string, unsaved: Unsaved) => Response,
): void {
  const signInPath = modules.find((module) => module.signInPath)?.signInPath;
  if (!signInPath) return;
  const toSignIn = (c: Context<AppEnv>): string => {
    // Addresses of forms answer GET with the page that the form stands on.
    const { pathname, search } = c.get('url');
    return signInPath(allowedMethods(app, c.req.path).includes('GET') ? splitLanguage(pathname).path + search : '/');
  };
  const askReader: MiddlewareHandler<AppEnv> = async (c, next) => {
    const isLooking = looking.has(c.req.method) && allowedMethods(app, c.req.path).includes('GET');
    return c.get('viewer').person === null && isLooking ? seeOther(c, toSignIn(c)) : next();
  };
  const askSender: MiddlewareHandler<AppEnv> = async (c, next) => {
    const isSending = c.req.method === 'POST' && allowedMethods(app, c.req.path).includes('POST');
    if (c.get('viewer').person !== null || !isSending) return next();
    return giveBack(c, toSignIn(c), await readUnsaved(c, modules));
  };
  const forSignedIn = modules.flatMap((module) => module.forSignedIn ?? []);
  for (const path of forSignedIn) app.use(path, askReader);
  const forms = modules.flatMap((module) => module.formsForSignedIn ?? []);
  for (const path of [...forSignedIn, ...forms]) app.use(path, askSender);
}

/** What every form carries unseen; of itself it says nothing that anybody filled in. */
const carried: readonly string[] = [submissionField, versionField];

/** How choices and keys look that nobody typed, when it is not known what the field is about. */
const looksLikeKey = (value: string) => /^([a-z0-9-]+|[\w-]{16,})$/.test(value);

async function readUnsaved(c: Context<AppEnv>, modules: readonly Module[]): Promise<Unsaved> {
  const entries = [...(await readForm(c, Number.POSITIVE_INFINITY))];
  const sent = entries.flatMap(([name, value]) => (typeof value === 'string' ? [{ name, value }] : []));
  const answers = sent.filter(({ name, value }) => !carried.includes(name) && value.trim() !== '');
  return {
    action: `${c.get('url').pathname}${c.get('url').search}`,
    sent: answers.length === 0 ? [] : sent,
    typed: inWords(answers, c.get('language'), modules),
    withFile: entries.some(([, value]) => typeof value !== 'string' && value.size > 0),
  };
}

/** What was filled in, a question with several answers once. */
function inWords(answers: Unsaved['sent'], language: Language, modules: readonly Module[]): Unsaved['typed'] {
  const byName = new Map<string, { label: string | null; values: string[] }>();
  for (const { name, value } of answers) {
    const known = modules
      .map((module) => module.sentAnswer?.(name, value, language))
      .find((said) => said !== undefined);
    if (known === null || (known === undefined && looksLikeKey(value))) continue;
    const question = byName.get(name) ?? { label: known?.label ?? null, values: [] };
    byName.set(name, { ...question, values: [...question.values, known?.value ?? value] });
  }
  return [...byName.values()].map(({ label, values }) => ({ label, value: values.join('\n') }));
}
