import type { Context, Hono } from 'hono';
import type { Connection } from '../../../platform/database/database';
import { type FieldError, parseForm } from '../../../platform/forms/form';
import { readForm } from '../../../platform/forms/read-form';
import { readSubmissionId, runOnce } from '../../../platform/forms/submission';
import type { AppEnv } from '../../../platform/http/app-env';
import { pageContext } from '../../../platform/http/page-context';
import { seeOther } from '../../../platform/http/respond';
import { sendPrivatePage } from '../answer-questions/answering';
import { readBegunIn } from '../answer-questions/queries';
import { type Answer, takesAnswers } from '../cohort';
import { asMember, type Measuring, type Member } from '../open-cohort';
import { measurementPaths } from '../paths';
import { readDay } from '../typed-day';
import { agreedField } from './agreed-tick';
import { earlyField } from './check-day';
import { checkPaper } from './check-paper';
import { auditEntry, type EnteredAnswer, keepEntered, noteAgreed, standingOf } from './entered-answer';
import { cipherOf, type Entry, momentIn, readEntry } from './open-entry';
import { emptyPaper, type PaperAnswers, paperSchema } from './paper-form';
import { anyhowField, lookButton, PaperPage, replaceField } from './paper-page';
import { dayParam, entryPaths, entryRoutes, momentParam, sameParam, savedParam, wordOf } from './paths';
import { readAnswers } from './queries';
import { entryTexts } from './texts';

/** Answers from paper, one person after another by the keyboard alone. */
export function mountPaper(app: Hono<AppEnv>, measuring: Measuring): void {
  app.get(
    entryRoutes.paper,
    asMember('enter and correct answers', (c, member) => sendPaper(c, measuring, member, {}, 200)),
  );
  app.post(
    entryRoutes.paper,
    asMember('enter and correct answers', (c, member) => enterPaper(c, measuring, member)),
  );
}

interface Returned {
  answers?: PaperAnswers;
  /** The box was ticked that says that she agreed. */
  agreed?: boolean;
  errors?: readonly FieldError[];
  /** What is there and differs from what was typed. */
  there?: Answer | null;
  typed?: EnteredAnswer | null;
  /** She is busy answering by herself. */
  begun?: boolean;
}

async function sendPaper(
  c: Context<AppEnv>,
  measuring: Measuring,
  member: Member,
  { answers, agreed = false, errors = [], there = null, typed = null, begun = false }: Returned,
  status: 200 | 409 | 422,
): Promise<Response> {
  const { deps, site } = measuring;
  const today = site.today();
  const entry = await deps.database.read(member.scope, (db) => readEntry(db, member, momentIn(c), today));
  if (!takesAnswers(entry.cohort)) return seeOther(c, measurementPaths.cohort(member.key));
  const saved = Number(c.req.query(savedParam) ?? '0');
  const view = {
    page: pageContext(c, site),
    entry,
    submission: deps.randomToken(),
    answers: answers ?? emptyPaper(readDay(c.req.query(dayParam) ?? '') ?? today),
    agreed,
    errors,
    saved: Number.isInteger(saved) && saved > 0 && saved <= entry.participants.length ? saved : null,
    wasThere: c.req.query(sameParam) !== undefined,
    there,
    typed,
    begun,
  };
  return sendPrivatePage(c, <PaperPage view={view} />, { status });
}

async function enterPaper(c: Context<AppEnv>, measuring: Measuring, member: Member): Promise<Response> {
  const { deps, site, keys } = measuring;
  const data = await readForm(c);
  const id = readSubmissionId(data);
  const entry = await deps.database.read(member.scope, (db) => readEntry(db, member, momentIn(c), site.today()));
  if (!takesAnswers(entry.cohort)) return seeOther(c, measurementPaths.cohort(member.key));
  const t = entryTexts[c.get('language')];
  const fields = { code: t.codeErrors, givenOn: t.dayErrors, items: t.itemsErrors };
  const parsed = parseForm(paperSchema, data, { language: c.get('language'), fields });
  const answers = typedPaper(data, site.today());
  const agreed = data.get(agreedField) !== null;
  if (!parsed.ok) return sendPaper(c, measuring, member, { answers, agreed, errors: parsed.errors }, 422);
  const looking = data.get(lookButton.name) === lookButton.value;
  const checked = await checkPaper(
    measuring,
    member,
    entry,
    parsed.value,
    { looking, early: data.get(earlyField) !== null, agreed },
    t,
  );
  if (!checked.ok) return sendPaper(c, measuring, member, { answers, agreed, errors: checked.errors }, 422);
  if (looking) return seeOther(c, entryPaths.answer(member.key, checked.entered.participant, entry.moment));
  const { entered } = checked;
  const replaced = Number(data.get(replaceField) ?? '0');
  const anyhow = data.get(anyhowField) !== null;
  const at = deps.clock();
  const sent = keys.hash('sent answer', JSON.stringify([member.key, entered, replaced, anyhow]));
  try {
    const path = await deps.database.write(member.scope, (db) =>
      runOnce(db, { id, at, answers: sent }, async () => {
        const cipher = await cipherOf(db, measuring, member);
        const of = { organisation: member.key.organisation, cohort: member.key.id, participant: entered.participant };
        const there = (await readAnswers(db, cipher, of)).find(({ moment }) => moment === entered.moment);
        const standing = standingOf(entered, there);
        if (there && standing !== 'same' && (standing === 'her-own' || there.version !== replaced))
          throw new There(there);
        if (!there && !anyhow && (await isBegun(db, member, entered))) throw new Begun();
        await noteAgreed(db, member.key, entered);
        const version = there?.version ?? 0;
        if (standing !== 'same') {
          const kept = await keepEntered(db, cipher, member.key, entered, { version, channel: 'paper' });
          if (!kept) throw new There(null);
          await auditEntry(db, c, member.key, version === 0 ? 'enter-answers' : 'replace-answers', at, {
            moment: entered.moment,
          });
        }
        return nextPaper(member, entry, entered, standing === 'same');
      }),
    );
    return seeOther(c, path);
  } catch (error) {
    if (error instanceof Begun)
      return sendPaper(c, measuring, member, { answers, agreed, typed: entered, begun: true }, 409);
    if (!(error instanceof There)) throw error;
    return sendPaper(c, measuring, member, { answers, agreed, there: error.answer, typed: entered }, 409);
  }
}

/** Thrown to give up: somebody answered already, and nothing is replaced without being asked. */
class There extends Error {
  constructor(readonly answer: Answer | null) {
    super();
  }
}

/** Thrown to give up: somebody is answering by herself, and no sheet takes the place of that unasked. */
class Begun extends Error {}

const isBegun = async (db: Connection, { key }: Member, { participant, moment }: EnteredAnswer): Promise<boolean> =>
  (await readBegunIn(db, key)).some((each) => each.participant === participant && each.moment === moment);

function nextPaper({ key }: Member, { participants, moment }: Entry, entered: EnteredAnswer, same: boolean): string {
  const place = participants.findIndex(({ id }) => id === entered.participant) + 1;
  return entryPaths.paper(key, {
    [momentParam]: wordOf(moment),
    [dayParam]: entered.givenOn,
    [savedParam]: String(place),
    ...(same && { [sameParam]: '1' }),
  });
}

/** Every answer as typed. */
function typedPaper(data: FormData, today: string): PaperAnswers {
  const empty = emptyPaper(today);
  const typed = Object.keys(empty).map((field) => [field, String(data.get(field) ?? '')]);
  return { ...empty, ...Object.fromEntries(typed) };
}
