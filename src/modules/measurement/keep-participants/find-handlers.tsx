import type { Context, Hono } from 'hono';
import { readForm } from '../../../platform/forms/read-form';
import type { AppEnv } from '../../../platform/http/app-env';
import { seeOther } from '../../../platform/http/respond';
import { asMember, type Measuring, type Member } from '../open-cohort';
import { readCode } from '../participant-code';
import { measurementPaths, measurementRoutes } from '../paths';
import { sendCohort } from '../view-cohort/handlers';
import { cohortTexts } from '../view-cohort/texts';
import { codePurpose, findParticipant } from './queries';

/** Leads from the code on a card to the participant of this measurement. */
export function mountFindParticipant(app: Hono<AppEnv>, measuring: Measuring): void {
  app.post(
    measurementRoutes.findParticipant,
    asMember('record who stopped and what it cost', (c, member) => find(c, measuring, member)),
  );
}

async function find(c: Context<AppEnv>, measuring: Measuring, member: Member): Promise<Response> {
  const { deps, keys } = measuring;
  const { key, scope } = member;
  const typed = String((await readForm(c)).get('code') ?? '');
  const code = readCode(typed);
  const t = cohortTexts[c.get('language')];
  const refuse = (error: string) => sendCohort(c, measuring, member, { code: { typed, error } }, 422);
  if (code === null) return refuse(t.wrongCode);
  const found = await deps.database.read(scope, (db) => findParticipant(db, keys.hash(codePurpose, code)));
  // Of another measurement, or another organisation: which one is told to nobody.
  if (found?.organisation !== key.organisation || found.cohort !== key.id) return refuse(t.otherCode);
  return seeOther(c, measurementPaths.participant(key, found.participant));
}
