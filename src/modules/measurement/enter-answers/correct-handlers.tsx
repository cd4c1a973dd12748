import type { Context, Hono } from 'hono';
import { type FieldError, parseForm } from '../../../platform/forms/form';
import { readForm } from '../../../platform/forms/read-form';
import { readSubmissionId, runOnce } from '../../../platform/forms/submission';
import { readVersion } from '../../../platform/forms/version';
import type { AppEnv } from '../../../platform/http/app-env';
import { notFound } from '../../../platform/http/http-error';
import { pageContext } from '../../../platform/http/page-context';
import { seeOther } from '../../../platform/http/respond';
import { sendPrivatePage } from '../answer-questions/answering';
import { isHerOwn } from '../answer-questions/her-own';
import { type Answer, isEmptyAnswer, takesAnswers } from '../cohort';
import { asMember, type Measuring, type Member, Moved } from '../open-cohort';
import { measurementPaths } from '../paths';
import { readDay } from '../typed-day';
import { dayErrors, earlyField } from './check-day';
import { faultOf } from './check-paper';
import { AnswerPage, emptySureField } from './correct-page';
import { auditEntry, keepEntered } from './entered-answer';
import { cipherOf, type Entry, readEntry } from './open-entry';
import { emptyPaper, type PaperAnswers, paperSchema, processFrom } from './paper-form';
import { entryPaths, entryRoutes, momentParam, wordOf } from './paths';
import { deleteAnswers, readAnswers } from './queries';
import { entryTexts } from './texts';
import { readTypedItems, showItems } from './typed-items';

/** One set of answers: correcting it, or emptying it. */
export function mountCorrect(app: Hono<AppEnv>, measuring: Measuring): void {
  const deed = 'enter and correct answers';
  app.get(
    entryRoutes.answer,
    asMember(deed, (c, member) => sendAnswer(c, measuring, member, {}, 200)),
  );
  app.post(
    entryRoutes.answer,
    asMember(deed, (c, member) => correct(c, measuring, member)),
  );
  app.post(
    entryRoutes.emptyAnswer,
    asMember(deed, (c, member) => empty(c, measuring, member)),
  );
}

/** @throws {HttpError} 404 when there are no such answers, or they belong to another moment or measurement */
async function findAnswer(c: Context<AppEnv>, measuring: Measuring, member: Member, log: boolean) {
  const { deps, site } = measuring;
  const participant = c.req.param('participant') ?? '';
  const word = c.req.param('moment') ?? '';
  const work: Parameters<typeof deps.database.write<{ entry: Entry; answer: Answer }>>[1] = async (db) => {
    const entry = await readEntry(db, member, word, site.today());
    if (wordOf(entry.moment) !== word || !entry.answered.has(participant)) throw notFound();
    const of = { organisation: member.key.organisation, cohort: member.key.id, participant };
    const answers = await readAnswers(db, await cipherOf(db, measuring, member), of);
    const answer = answers.find(({ moment }) => moment === entry.moment);
    if (!answer) throw notFound();
    if (log) await auditEntry(db, c, member.key, 'view-answers', deps.clock(), { moment: entry.moment });
    return { entry, answer };
  };
  return log ? await deps.database.write(member.scope, work) : await deps.database.read(member.scope, work);
}

interface Returned {
  answers?: PaperAnswers;
  errors?: readonly FieldError[];
  moved?: boolean;
}

async function sendAnswer(
  c: Context<AppEnv>,
  measuring: Measuring,
  member: Member,
  { answers, errors = [], moved = false }: Returned,
  status: 200 | 409 | 422,
): Promise<Response> {
  const { deps, site } = measuring;
  const { entry, answer } = await findAnswer(c, measuring, member, c.req.method !== 'HEAD');
  if (!takesAnswers(entry.cohort)) return seeOther(c, measurementPaths.cohort(member.key));
  const view = {
    page: pageContext(c, site),
    entry,
    submission: deps.randomToken(),
    place: entry.participants.findIndex(({ id }) => id === answer.participant) + 1,
    participant: answer.participant,
    channel: answer.channel,
    givenOn: answer.givenOn,
    version: answer.version,
    // What she gave by herself is read by nobody.
    answers: isHerOwn(answer) ? null : (answers ?? typedOf(answer)),
    errors,
    moved,
  };
  return sendPrivatePage(c, <AnswerPage view={view} />, { status });
}

const typedOf = ({ items, process, givenOn }: Answer): PaperAnswers => ({
  ...emptyPaper(givenOn),
  items: showItems(items),
  tookPart: process.tookPart ?? '',
  recommend: process.recommend ?? '',
  changed: process.changed ?? '',
  harm: process.harm ?? '',
});

async function correct(c: Context<AppEnv>, measuring: Measuring, member: Member): Promise<Response> {
  const { deps, keys } = measuring;
  const data = await readForm(c);
  const id = readSubmissionId(data);
  const { entry, answer } = await findAnswer(c, measuring, member, false);
  if (!takesAnswers(entry.cohort)) return seeOther(c, measurementPaths.cohort(member.key));
  if (isHerOwn(answer)) throw notFound();
  const t = entryTexts[c.get('language')];
  const fields = { givenOn: t.dayErrors, items: t.itemsErrors };
  const parsed = parseForm(paperSchema.omit({ code: true }), data, { language: c.get('language'), fields });
  if (!parsed.ok) {
    return sendAnswer(c, measuring, member, { answers: { ...parsed.answers, code: '' }, errors: parsed.errors }, 422);
  }
  const typed = readTypedItems(entry.instrument, parsed.value.items ?? '');
  if (!typed.ok) {
    const errors = [{ field: 'items', message: faultOf(typed, entry.instrument.codes, t) }];
    const answers = { ...typedOf(answer), items: String(data.get('items') ?? '') };
    return sendAnswer(c, measuring, member, { answers, errors }, 422);
  }
  const early = data.get(earlyField) !== null || parsed.value.givenOn === answer.givenOn;
  const day = { givenOn: parsed.value.givenOn, moment: answer.moment, early };
  const wrongDay = dayErrors(day, entry.cohort, measuring.site.today(), t);
  if (wrongDay.length > 0) {
    const answers = { ...typedOf(answer), items: parsed.value.items ?? '', givenOn: parsed.value.givenOn };
    return sendAnswer(c, measuring, member, { answers, errors: wrongDay }, 422);
  }
  const process = processFrom({ ...parsed.value, code: '' });
  if (isEmptyAnswer({ items: typed.items, process })) {
    const answers = { ...emptyPaper(parsed.value.givenOn), items: parsed.value.items ?? '' };
    return sendAnswer(c, measuring, member, { answers, errors: [{ field: 'items', message: t.nothingLeft }] }, 422);
  }
  const entered = {
    participant: answer.participant,
    moment: answer.moment,
    items: typed.items,
    process,
    givenOn: readDay(parsed.value.givenOn) ?? answer.givenOn,
  };
  const version = readVersion(data);
  const at = deps.clock();
  const sent = keys.hash('sent answer', JSON.stringify([member.key, entered, version]));
  try {
    const path = await deps.database.write(member.scope, (db) =>
      runOnce(db, { id, at, answers: sent }, async () => {
        const cipher = await cipherOf(db, measuring, member);
        const kept = await keepEntered(db, cipher, member.key, entered, { version, channel: answer.channel });
        if (version === 0 || !kept) throw new Moved();
        await auditEntry(db, c, member.key, 'correct-answers', at, { moment: answer.moment });
        return entryPaths.paper(member.key, { [momentParam]: wordOf(answer.moment) });
      }),
    );
    return seeOther(c, path);
  } catch (error) {
    if (error instanceof Moved) return sendAnswer(c, measuring, member, { moved: true }, 409);
    throw error;
  }
}

async function empty(c: Context<AppEnv>, measuring: Measuring, member: Member): Promise<Response> {
  const { deps } = measuring;
  const { key, scope } = member;
  const data = await readForm(c);
  const id = readSubmissionId(data);
  const { entry, answer } = await findAnswer(c, measuring, member, false);
  if (!takesAnswers(entry.cohort)) return seeOther(c, measurementPaths.cohort(key));
  const { participant, moment } = answer;
  if (data.get(emptySureField) === null) {
    const errors = [{ field: emptySureField, message: entryTexts[c.get('language')].sureRequired }];
    return sendAnswer(c, measuring, member, { errors }, 422);
  }
  const at = deps.clock();
  const path = await deps.database.write(scope, (db) =>
    runOnce(db, { id, at, answers: { ...key, participant, moment } }, async () => {
      const of = { organisation: key.organisation, cohort: key.id, participant };
      if ((await deleteAnswers(db, of, moment)) > 0) await auditEntry(db, c, key, 'empty-answers', at, { moment });
      return entryPaths.paper(key, { [momentParam]: wordOf(moment) });
    }),
  );
  return seeOther(c, path);
}
