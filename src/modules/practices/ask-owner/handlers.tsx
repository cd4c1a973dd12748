import type { Context, Hono } from 'hono';
import { tokenHash } from '../../../platform/access/token-hash';
import { appendAudit } from '../../../platform/audit/audit-log';
import { publicScope } from '../../../platform/database/database';
import { parseForm } from '../../../platform/forms/form';
import { readForm } from '../../../platform/forms/read-form';
import { readSubmissionId, runOnce } from '../../../platform/forms/submission';
import { addressKey } from '../../../platform/http/address-key';
import type { AppEnv } from '../../../platform/http/app-env';
import { notFound, TooManyRequests } from '../../../platform/http/http-error';
import { pageContext } from '../../../platform/http/page-context';
import { createLimiter } from '../../../platform/http/rate-limit';
import { seeOther, sendPage } from '../../../platform/http/respond';
import { postMail } from '../../../platform/mail/mail';
import { mostQuestionsADay, noOwner } from '../question';
import type { Sharing } from '../share-practice/open-draft';
import { answerFormer } from '../view-practice/answer-former';
import { type Destination, destinationOf } from './deliver-question';
import { emptyQuestionForm, memberQuestionSchema, type QuestionForm, visitorQuestionSchema } from './form';
import { confirmationMail } from './mails';
import { AskMessage, AskPage } from './page';
import { questionPaths, questionRoutes } from './paths';
import { insertRequest, isOverLimit } from './queries';
import { questionAudit } from './question-audit';
import { sendQuestion } from './send-question';
import { questionTexts } from './texts';

/** From one client address: an office shares one, a flood comes from one too. */
const asksPerMinute = 10;

/** Asking the owner of a practice something; a visitor confirms it by mail before it goes anywhere. */
export function mountAskOwner(app: Hono<AppEnv>, sharing: Sharing): void {
  const limiter = createLimiter(asksPerMinute, () => sharing.deps.clock().getTime());
  app.get(questionRoutes.ask, async (c) => {
    const former = answerFormer(
      c,
      sharing.site,
      await sharing.catalogue(),
      c.req.param('slug') ?? '',
      questionPaths.ask,
    );
    if (former) return former;
    const destination = await requireDestination(c, sharing);
    return sendAsk(c, sharing, destination, emptyQuestionForm(sharing.deps.randomToken()), 200);
  });
  app.post(questionRoutes.ask, (c) => {
    const wait = limiter.take(addressKey(c.get('clientAddress')));
    if (wait > 0) throw new TooManyRequests(wait);
    return c.get('viewer').person === null ? askAsVisitor(c, sharing) : askSignedIn(c, sharing);
  });
  app.get(questionRoutes.asked, (c) => sendOutcome(c, sharing, 'asked'));
  app.get(questionRoutes.sent, (c) => sendOutcome(c, sharing, 'sent'));
}

async function requireDestination(c: Context<AppEnv>, sharing: Sharing): Promise<Destination> {
  const destination = await destinationOf(sharing, c.req.param('slug') ?? '');
  if (!destination) throw notFound();
  return destination;
}

async function sendAsk(
  c: Context<AppEnv>,
  { site, organisations }: Sharing,
  { slug, title, organisation, toDesk }: Destination,
  form: QuestionForm,
  status: 200 | 422,
): Promise<Response> {
  const owner = toDesk ? null : ((await organisations.find(organisation))?.name ?? null);
  const signedIn = c.get('viewer').person !== null;
  const view = { page: pageContext(c, site), practice: { slug, title }, owner, signedIn, form };
  return sendPage(c, <AskPage view={view} />, status);
}

async function sendOutcome(c: Context<AppEnv>, { site, catalogue }: Sharing, kind: 'asked' | 'sent') {
  const slug = c.req.param('slug') ?? '';
  if (!(await catalogue()).bySlug(slug)) throw notFound();
  const signedIn = c.get('viewer').person !== null;
  return sendPage(c, <AskMessage page={pageContext(c, site)} slug={slug} kind={kind} signedIn={signedIn} />);
}

function messagesOf(language: 'nl' | 'en') {
  const t = questionTexts[language];
  return { vraag: t.questionErrors, naam: t.nameErrors, email: t.emailErrors };
}

/** The answer is the same whoever asks, and however often. */
async function askAsVisitor(c: Context<AppEnv>, sharing: Sharing): Promise<Response> {
  const { deps } = sharing;
  const destination = await requireDestination(c, sharing);
  const language = c.get('language');
  const data = await readForm(c);
  const submission = readSubmissionId(data);
  const parsed = parseForm(visitorQuestionSchema, data, { language, fields: messagesOf(language) });
  if (!parsed.ok) {
    return sendAsk(c, sharing, destination, { submission, answers: parsed.answers, errors: parsed.errors }, 422);
  }
  const { vraag: question, naam: name, email: address } = parsed.value;
  const { slug, title } = destination;
  const at = deps.clock();
  const path = await deps.database.write(publicScope, (db) =>
    runOnce(db, { id: submission, at, answers: { slug, question, name, address, language } }, async () => {
      const [id, token] = [deps.randomToken(), deps.randomToken()];
      const hashes = { tokenHash: tokenHash(token), addressHash: tokenHash(address) };
      if (await insertRequest(db, { id, ...hashes, slug, name, address, question, language, at })) {
        const letter = { recipient: address, baseUrl: deps.config.baseUrl, title };
        await postMail(db, deps.randomToken(), confirmationMail(letter, language, id, token), at);
        await appendAudit(db, questionAudit(c, { organisation: noOwner, id }, 'request-question', at));
      }
      return questionPaths.asked(slug);
    }),
  );
  return seeOther(c, path);
}

async function askSignedIn(c: Context<AppEnv>, sharing: Sharing): Promise<Response> {
  const { deps } = sharing;
  const destination = await requireDestination(c, sharing);
  const language = c.get('language');
  const { person, name } = c.get('viewer');
  if (person === null) throw notFound();
  const data = await readForm(c);
  const submission = readSubmissionId(data);
  const parsed = parseForm(memberQuestionSchema, data, { language, fields: messagesOf(language) });
  const { answers: empty } = emptyQuestionForm(submission);
  if (!parsed.ok) {
    const answers = { ...empty, ...parsed.answers };
    return sendAsk(c, sharing, destination, { submission, answers, errors: parsed.errors }, 422);
  }
  const { vraag: question } = parsed.value;
  const { slug, scope } = destination;
  const at = deps.clock();
  const path = await deps.database.write({ ...scope, person }, (db) =>
    runOnce(db, { id: submission, at, answers: { person, slug, question } }, async () => {
      if (await isOverLimit(db, person, at)) return '';
      const asked = { id: deps.randomToken(), asker: person, name, address: null, language, question, at };
      await sendQuestion(c, db, deps, destination, asked);
      return questionPaths.sent(slug);
    }),
  );
  if (path !== '') return seeOther(c, path);
  const errors = [{ field: 'vraag', message: questionTexts[language].overLimit(mostQuestionsADay) }];
  const form = { submission: deps.randomToken(), answers: { ...empty, vraag: question }, errors };
  return sendAsk(c, sharing, destination, form, 422);
}
