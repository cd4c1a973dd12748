import type { Context, Hono } from 'hono';
import { publicScope } from '../../../platform/database/database';
import { readForm } from '../../../platform/forms/read-form';
import { addressKey } from '../../../platform/http/address-key';
import type { AppEnv } from '../../../platform/http/app-env';
import { TooManyRequests } from '../../../platform/http/http-error';
import { pageContext } from '../../../platform/http/page-context';
import { createLimiter } from '../../../platform/http/rate-limit';
import { seeOther } from '../../../platform/http/respond';
import { type ParticipantKey, participantScope } from '../access';
import { codePurpose, findParticipant } from '../keep-participants/queries';
import { readCode } from '../participant-code';
import { codeParam } from '../paths';
import { type Answering, auditAnswering, keepPrivate, kioskQuestion, sendPrivatePage } from './answering';
import { CodePage, type CodeView, codeFields } from './code-page';
import { answerPaths, type FaultWord, faultParam, faultWords } from './paths';

/** Codes that are none, a minute, from one address: enough for a hall full of people who mistype. */
const triesPerMinute = 20;

/** Where somebody types the code of her card, or comes by its QR. */
export function mountOpenWithCode(app: Hono<AppEnv>, answering: Answering): void {
  const open = createOpening(answering);
  app.get(answerPaths.start, async (c) => {
    const code = c.req.query(codeParam);
    if (code === undefined) return sendCodePage(c, answering, {});
    const response = await followQr(c, answering, open, code);
    keepPrivate(response, 'no-referrer');
    return response;
  });
  app.get(answerPaths.kiosk, (c) => {
    answering.sessions.forget(c);
    return sendCodePage(c, answering, { kiosk: true });
  });
  app.post(answerPaths.start, (c) => openWithCode(c, answering, open));
}

type Open = (c: Context<AppEnv>, typed: string, kiosk: boolean) => Promise<FaultWord | null>;

/**
 * Finds whose code it is and remembers it in this browser.
 * @returns what is wrong with the code; null when nothing
 * @throws {TooManyRequests} when somebody is guessing
 */
function createOpening({ deps, keys, sessions }: Answering): Open {
  const tries = createLimiter(triesPerMinute, () => deps.clock().getTime());
  return async (c, typed, kiosk) => {
    const address = addressKey(c.get('clientAddress'));
    const wait = tries.take(address);
    if (wait > 0) throw new TooManyRequests(wait);
    const code = readCode(typed);
    if (code === null) return 'typfout';
    const hash = keys.hash(codePurpose, code);
    const key: ParticipantKey | null = await deps.database.read(publicScope, (db) => findParticipant(db, hash));
    if (key === null) return 'onbekend';
    tries.giveBack(address);
    await deps.database.write(participantScope(key), (db) =>
      auditAnswering(db, c, key, 'open-with-code', deps.clock()),
    );
    sessions.write(c, { key, kiosk, id: deps.randomToken() });
    return null;
  };
}

/** Leads on at once, so that the code is in no page, and in the history of no browser but the one that scanned it. */
async function followQr(c: Context<AppEnv>, { sessions }: Answering, open: Open, code: string): Promise<Response> {
  const fault = await open(c, code, false);
  if (fault === null) return seeOther(c, answerPaths.agree);
  sessions.forget(c);
  return seeOther(c, answerPaths.fault(fault));
}

async function openWithCode(c: Context<AppEnv>, answering: Answering, open: Open): Promise<Response> {
  const data = await readForm(c);
  const text = (name: string) => String(data.get(name) ?? '').slice(0, 100);
  const typed = text(codeFields.code);
  const kiosk = text(codeFields.kiosk) !== '';
  const erasing = text(codeFields.erasing) !== '';
  const fault = typed.trim() === '' ? 'required' : await open(c, typed, kiosk);
  if (fault === null) return seeOther(c, erasing ? answerPaths.erase : answerPaths.agree);
  const said = fault === 'required' ? fault : faultWords[fault];
  return sendCodePage(c, answering, { kiosk, erasing, typed, fault: said }, 422);
}

/** @param shown what differs from the page that nobody used yet */
export function sendCodePage(
  c: Context<AppEnv>,
  { site }: Answering,
  shown: Partial<Omit<CodeView, 'page'>>,
  status: 200 | 422 = 200,
): Response {
  const word = c.req.query(faultParam);
  const fault = word === 'typfout' || word === 'onbekend' ? faultWords[word] : null;
  const view = { page: pageContext(c, site), kiosk: false, erasing: false, typed: '', fault, ...shown };
  // On a tablet for everybody the next person would find a page to delete; who types slowly has time.
  const leaving = view.kiosk && view.erasing ? { ...kioskQuestion, path: answerPaths.kiosk } : null;
  return sendPrivatePage(c, <CodePage view={view} />, { status, leaving });
}
