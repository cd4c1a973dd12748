import type { Context, Hono } from 'hono';
import { appendAudit } from '../../../platform/audit/audit-log';
import type { Connection } from '../../../platform/database/database';
import { type FieldError, parseForm } from '../../../platform/forms/form';
import { readForm } from '../../../platform/forms/read-form';
import { readSubmissionId, runOnce } from '../../../platform/forms/submission';
import { movedOn, readVersion } from '../../../platform/forms/version';
import type { AppEnv } from '../../../platform/http/app-env';
import { pageContext } from '../../../platform/http/page-context';
import { seeOther, sendPage } from '../../../platform/http/respond';
import { mayTellFor } from '../access';
import type { Adoption } from '../adoption';
import { moveCatalogueState } from '../queries';
import type { Sharing } from '../share-practice/open-draft';
import { type AdoptionForm, adoptionSchema, readAnswers, storedAdoptionForm } from './form';
import { adoptionAudit, logReading, readerOf, requireAdoption, type Teller, tellerOf } from './open-adoption';
import { OwnPage } from './own-page';
import { adoptionPaths, adoptionRoutes } from './paths';
import { hideAdoption, isShown, isToldElsewhere, takeAdoptionStep } from './queries';
import { fieldMessages, typedAnswers, yearOf } from './sent-story';
import { adoptionTexts } from './texts';

/** What one's organisation told about one practice: reading, changing and taking it away. */
export function mountOwnAdoption(app: Hono<AppEnv>, sharing: Sharing): void {
  app.get(adoptionRoutes.own, (c) => sendOwn(c, sharing, readerOf(c), null, 200));
  app.post(adoptionRoutes.own, (c) => change(c, sharing));
  app.post(adoptionRoutes.withdraw, (c) => withdraw(c, sharing));
  // Asked for again after an answer, or in the other language.
  app.get(adoptionRoutes.withdraw, (c) => {
    const { organisation, id } = readerOf(c).key;
    return seeOther(c, adoptionPaths.own(organisation, id));
  });
}

interface Returned {
  answers: Record<string, string>;
  errors: readonly FieldError[];
  moved: boolean;
}

async function sendOwn(
  c: Context<AppEnv>,
  sharing: Sharing,
  { viewer, key, scope }: Teller,
  returned: Returned | null,
  status: 200 | 409 | 422,
): Promise<Response> {
  const { deps, site, catalogue, people, organisations } = sharing;
  const { adoption, shown } = await deps.database.write(scope, async (db) => {
    const found = await requireAdoption(db, key);
    await logReading(db, c, key, deps.clock());
    return { adoption: found, shown: await isShown(db, key) };
  });
  const stored = storedAdoptionForm(deps.randomToken(), adoption);
  const form: AdoptionForm = returned
    ? { ...stored, answers: { ...stored.answers, ...returned.answers }, errors: returned.errors }
    : stored;
  const changedBy = returned?.moved ? (await people.names([adoption.changedBy])).get(adoption.changedBy) : null;
  const practices = await catalogue();
  const view = {
    page: pageContext(c, site),
    adoption,
    title: practices.called(adoption.slug).title,
    organisation: (await organisations.find(key.organisation))?.name ?? key.organisation,
    shown,
    isOwn: practices.bySlug(adoption.slug)?.owner === key.organisation,
    mayWrite: mayTellFor(viewer, key.organisation),
    form,
    movedBy: returned?.moved ? changedBy || adoptionTexts[c.get('language')].somebody : null,
  };
  return sendPage(c, <OwnPage view={view} />, status);
}

/** Thrown to give up a change, and everything with it. */
class NotChanged extends Error {
  constructor(readonly why: 'moved' | 'same-place') {
    super(`Not changed: ${why}`);
  }
}

async function change(c: Context<AppEnv>, sharing: Sharing): Promise<Response> {
  const { deps, site } = sharing;
  const teller = tellerOf(c);
  const data = await readForm(c);
  const submission = readSubmissionId(data);
  const version = readVersion(data);
  const language = c.get('language');
  data.set('organisation', teller.key.organisation);
  const fields = fieldMessages(language, data.get('municipality'));
  const parsed = parseForm(adoptionSchema(yearOf(site.today())), data, { language, fields });
  const typed = typedAnswers(data);
  if (!parsed.ok) return sendOwn(c, sharing, teller, { answers: typed, errors: parsed.errors, moved: false }, 422);
  const changed = readAnswers(parsed.value);
  const at = deps.clock();
  try {
    const path = await deps.database.write(teller.scope, (db) =>
      runOnce(
        db,
        { id: submission, at, answers: { ...teller.key, version, changed } },
        async () => {
          const adoption = await requireVersion(db, teller, version);
          if (await isToldElsewhere(db, adoption, changed.nis)) throw new NotChanged('same-place');
          const step = { adoption, action: 'change', by: teller.person, at, changed, note: null } as const;
          if (!(await takeAdoptionStep(db, step))) throw new NotChanged('moved');
          await appendAudit(db, adoptionAudit(c, teller.key, 'change-adoption', at));
          return adoptionPaths.own(teller.key.organisation, teller.key.id);
        },
        async () => {
          const adoption = await requireAdoption(db, teller.key);
          if (movedOn(adoption.version, version)) throw new NotChanged('moved');
        },
      ),
    );
    return seeOther(c, path);
  } catch (error) {
    if (!(error instanceof NotChanged)) throw error;
    if (error.why === 'moved') return sendOwn(c, sharing, teller, { answers: typed, errors: [], moved: true }, 409);
    const again = { field: 'municipality', message: adoptionTexts[language].sameAgain };
    return sendOwn(c, sharing, teller, { answers: typed, errors: [again], moved: false }, 422);
  }
}

async function requireVersion(db: Connection, { key }: Teller, version: number): Promise<Adoption> {
  const adoption = await requireAdoption(db, key, true);
  if (adoption.version !== version) throw new NotChanged('moved');
  return adoption;
}

async function withdraw(c: Context<AppEnv>, sharing: Sharing): Promise<Response> {
  const { deps } = sharing;
  const teller = tellerOf(c);
  const data = await readForm(c);
  const submission = readSubmissionId(data);
  const version = readVersion(data);
  const at = deps.clock();
  try {
    const path = await deps.database.write(teller.scope, (db) =>
      runOnce(db, { id: submission, at, answers: { ...teller.key, version, withdraw: true } }, async () => {
        const adoption = await requireVersion(db, teller, version);
        const step = { adoption, action: 'withdraw', by: teller.person, at, note: null } as const;
        if (!(await takeAdoptionStep(db, step))) throw new NotChanged('moved');
        if (await hideAdoption(db, teller.key)) await moveCatalogueState(db);
        await appendAudit(db, adoptionAudit(c, teller.key, 'withdraw-adoption', at));
        return adoptionPaths.mine;
      }),
    );
    return seeOther(c, path);
  } catch (error) {
    if (!(error instanceof NotChanged)) throw error;
    return sendOwn(c, sharing, teller, { answers: {}, errors: [], moved: true }, 409);
  }
}
