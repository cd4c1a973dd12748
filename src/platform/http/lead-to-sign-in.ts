import type { Context, Hono, MiddlewareHandler } from 'hono';
import { readForm } from '../forms/read-form';
import { submissionField } from '../forms/submission';
import { versionField } from '../forms/version';
import type { Module } from '../module';
import { splitLanguage } from '../texts/language';
import { allowedMethods } from './allowed-methods';
import type { AppEnv } from './app-env';
import { HttpError } from './http-error';
import { limitTo } from './limit-body';
import { seeOther } from './respond';

/** A field as it was sent. */
export interface SentField {
  name: string;
  value: string;
  /**
   * What the field asks, of what she typed herself; null where that is not known. Undefined of what is not shown: what a
   * form carries, a choice, nothing at all.
   */
  asks?: string | null;
}

/** What was sent by somebody who is not signed in, or not any more. */
export interface Unsaved {
  /** Where it was sent to, and where it is sent again; with language prefix. */
  action: string;
  /** All of the form in the order in which it came, a name perhaps more than once; none of an act, or of too much. */
  sent: readonly SentField[];
  /** A file came along: it is not kept, and without it the rest is not sent again. */
  withFile: boolean;
  /** More than is given back. */
  tooMuch: boolean;
}

/** Bytes of a form that is given back: several times the longest text that a form takes. Anybody can send one. */
export const mostGivenBack = 200_000;

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

async function readUnsaved(c: Context<AppEnv>, modules: readonly Module[]): Promise<Unsaved> {
  const action = `${c.get('url').pathname}${c.get('url').search}`;
  const entries = await readEntries(c);
  if (entries === null) return { action, sent: [], withFile: false, tooMuch: true };
  const sent = entries.flatMap(([name, value]) => (typeof value === 'string' ? [{ name, value }] : []));
  return {
    action,
    sent: asTyped(sent, c, modules),
    withFile: entries.some(([, value]) => typeof value !== 'string' && value.size > 0),
    tooMuch: false,
  };
}

/** @returns null of more than is given back, of which no more is read than tells so */
async function readEntries(c: Context<AppEnv>): Promise<[string, FormDataEntryValue][] | null> {
  try {
    await limitTo(mostGivenBack)(c, async () => {});
    return [...(await readForm(c, mostGivenBack))];
  } catch (error) {
    if (error instanceof HttpError && error.status === 413) return null;
    throw error;
  }
}

/** How keys look, that nobody types: long, with digits or a capital inside a word. */
const isKey = (value: string) => /^(?=.*\d|.*[a-z][A-Z])[\w-]{16,}$/.test(value);
/** How most choices look. */
const isChoice = (value: string) => /^[a-z][a-z\d-]*$/.test(value);
/** A button, and a choice beside it. */
const mostInAct = 2;

/** What she typed is marked so; an act, in which nobody typed anything, is nothing to send again but done again. */
function asTyped(sent: readonly SentField[], c: Context<AppEnv>, modules: readonly Module[]): readonly SentField[] {
  const language = c.get('language');
  const path = splitLanguage(c.get('url').pathname).path;
  const form = modules.map((module) => module.typedFields?.(path, language)).find((each) => each !== undefined);
  const carried = [submissionField, versionField, ...modules.flatMap((module) => module.carriedFields ?? [])];
  const filledIn = sent.filter(({ name, value }) => value.trim() !== '' && !carried.includes(name) && !isKey(value));
  const isAct = filledIn.every(({ name, value }) => isChoice(value) && !form?.has(name));
  if (isAct && filledIn.length <= mostInAct) return [];
  return sent.map((field) => {
    const isTyped = form ? form.has(field.name) && field.value.trim() !== '' : filledIn.includes(field);
    return isTyped ? { ...field, asks: form?.get(field.name) ?? null } : field;
  });
}
