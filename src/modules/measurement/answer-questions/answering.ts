import type { Context } from 'hono';
import type { VNode } from 'preact';
import { type AuditEntry, appendAudit } from '../../../platform/audit/audit-log';
import type { Connection } from '../../../platform/database/database';
import type { Cipher } from '../../../platform/encryption/data-keys';
import type { AppEnv } from '../../../platform/http/app-env';
import { seeOther, sendPage } from '../../../platform/http/respond';
import type { ParticipantKey } from '../access';
import type { Answer, Cohort, Participant } from '../cohort';
import { readAnswers } from '../enter-answers/queries';
import { readParticipant } from '../keep-participants/queries';
import { cohortAudit, type Measuring } from '../open-cohort';
import { readCohort } from '../queries';
import type { AnswerSession, AnswerSessions } from './answer-session';
import { isHerOwn } from './her-own';
import { answerPaths } from './paths';
import { readBegun } from './queries';
import { type Asked, whatIsAsked } from './questionnaire';

/** What the pages for who has a code need. */
export interface Answering extends Pick<Measuring, 'deps' | 'site' | 'organisations' | 'keys'> {
  sessions: AnswerSessions;
}

/** Who has a code, and what there is to do for her. */
export interface Answerer {
  cohort: Cohort;
  participant: Participant;
  answers: readonly Answer[];
  asked: Asked;
  cipher: Cipher;
}

/**
 * In `participantScope`; null when code and answers were deleted.
 * @param lock of two pages that save at once, the second waits for the first
 */
export async function readAnswerer(
  db: Connection,
  { keys, site }: Answering,
  key: ParticipantKey,
  lock = false,
): Promise<Answerer | null> {
  const participant = await readParticipant(db, key, { lock });
  const cohort = await readCohort(db, { organisation: key.organisation, id: key.cohort });
  if (!participant || !cohort) return null;
  const cipher = await keys.of(db, key.organisation);
  const answers = await readAnswers(db, cipher, key);
  const moments = {
    answered: answers.map(({ moment }) => moment),
    entered: answers.filter((each) => !isHerOwn(each)).map(({ moment }) => moment),
    begun: await readBegun(db, key),
  };
  return { cohort, participant, answers, cipher, asked: whatIsAsked(cohort, participant, moments, site.today()) };
}

/** Lets in who typed a code here a short while ago; leads others to the page to type it on. */
export const withCode =
  ({ sessions }: Answering, work: (c: Context<AppEnv>, session: AnswerSession) => Promise<Response>) =>
  async (c: Context<AppEnv>): Promise<Response> => {
    const session = sessions.read(c);
    return session ? work(c, session) : seeOther(c, answerPaths.start);
  };

/** When her code and answers were deleted meanwhile: forgets the code. */
export function leave(c: Context<AppEnv>, { sessions }: Answering, { kiosk }: AnswerSession): Response {
  sessions.forget(c);
  return seeOther(c, kiosk ? answerPaths.kiosk : answerPaths.start);
}

/** A line that somebody with a code of the cohort did something: not who, and not what she answered. */
export const auditAnswering = (
  db: Connection,
  c: Context<AppEnv>,
  { organisation, cohort: id }: ParticipantKey,
  action: string,
  at: Date,
  detail: AuditEntry['detail'] = {},
) => appendAudit(db, { ...cohortAudit(c, { organisation, id }, action, at, detail), actor: 'visitor' });

/** Where a page leaves for by itself, and after how many seconds. */
export interface Leaving {
  seconds: number;
  /** Without language prefix. */
  path: string;
}

/** Sends a page that no browser, proxy or search engine keeps, and that no other site hears of. */
export function sendPrivatePage(
  c: Context<AppEnv>,
  page: VNode,
  { status = 200, leaving = null }: { status?: 200 | 409 | 422; leaving?: Leaving | null } = {},
): Response {
  const response = sendPage(c, page, status);
  keepPrivate(response);
  if (leaving) response.headers.set('Refresh', `${leaving.seconds}; url=${c.get('prefix')}${leaving.path}`);
  return response;
}

/** For pages that hold answers or codes, and for the address behind the QR. */
export function keepPrivate(response: Response, referrer: 'same-origin' | 'no-referrer' = 'same-origin'): void {
  response.headers.delete('ETag');
  response.headers.set('Cache-Control', 'no-store');
  response.headers.set('X-Robots-Tag', 'noindex, nofollow');
  // Not "no-referrer" on pages with a form: browsers then hide from us that our own form was sent.
  response.headers.set('Referrer-Policy', referrer);
}

/** A tablet for everybody asks whether somebody is still there, and then makes room. */
export const kioskQuestion: Leaving = { seconds: 300, path: answerPaths.stillThere };
export const kioskEnd: Leaving = { seconds: 60, path: answerPaths.kiosk };
