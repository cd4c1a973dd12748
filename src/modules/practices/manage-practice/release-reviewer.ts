import type { Connection } from '../../../platform/database/database';
import type { FieldError } from '../../../platform/forms/form';
import { belgianDay } from '../../../platform/texts/format';
import type { Language } from '../../../platform/texts/language';
import type { Contact } from '../../identity/contract';
import { silentReviewers } from '../lead-reviews/candidates';
import { type Round, releaseReviewer } from '../lead-reviews/queries';
import { type MailDeps, mailReleased } from '../lead-reviews/round-mail';
import { leadTexts } from '../lead-reviews/texts';
import { addPracticeStep, type ManagedPractice } from './queries';

interface ReleaseWork {
  desk: { deps: MailDeps };
  editor: { person: string };
  practice: ManagedPractice;
  open: Round | null;
  answers: { stille?: string };
  at: Date;
  prepared: { reviewers: readonly Contact[] };
  language: Language;
}

/** Waits no longer for a reviewer from whom nothing came: then somebody else can be asked in her place. */
export async function release(db: Connection, work: ReleaseWork): Promise<FieldError[]> {
  const { open, answers, at, editor, practice, prepared, desk, language } = work;
  const silent = silentReviewers(open?.asked ?? [], belgianDay(at)).find(({ reviewer }) => reviewer === answers.stille);
  if (!open || !silent) return [{ field: 'stille', message: leadTexts[language].errors.silent }];
  const { slug, record } = practice;
  await releaseReviewer(db, { slug, round: open.id, reviewer: silent.reviewer, by: editor.person, at });
  const contact = prepared.reviewers.find(({ id }) => id === silent.reviewer);
  if (contact) await mailReleased(db, desk.deps, { contact, title: record.title, at });
  const step = { at, by: editor.person, action: 'release-reviewer', note: null, target: String(open.level) };
  await addPracticeStep(db, slug, step);
  return [];
}
