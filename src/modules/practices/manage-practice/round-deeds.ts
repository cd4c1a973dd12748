import type { Connection } from '../../../platform/database/database';
import type { Contact } from '../../identity/contract';
import { candidatesFor, levelsToAsk, reviewersLacking } from '../lead-reviews/candidates';
import { grantedLevel } from '../lead-reviews/granted-level';
import { leadersOf } from '../lead-reviews/leaders-of';
import { missingParts } from '../lead-reviews/missing-parts';
import { askReviewer, cancelRound, insertRound } from '../lead-reviews/queries';
import { refusedLevels } from '../lead-reviews/refused-levels';
import { mailReviewer } from '../lead-reviews/round-mail';
import { missingWords } from '../lead-reviews/rounds-section';
import { leadTexts } from '../lead-reviews/texts';
import { moveCatalogueState, readPracticeVersions } from '../queries';
import { readPublisher } from '../read-versions/queries';
import { type ReviewLevel, reviewersNeeded } from '../review';
import { addPracticeStep } from './queries';
import type { DeedWork, Take } from './take-deed';

const remember = (db: Connection, { practice, at, editor, deed }: DeedWork, level: ReviewLevel | '') =>
  addPracticeStep(db, practice.slug, { at, by: editor.person, action: deed, note: null, target: String(level) });

/** Asks reviewers to judge, each alone. */
export const openRound: Take = async (db, work) => {
  const { practice, rounds, open, answers, at, editor, desk, language } = work;
  const t = leadTexts[language].errors;
  const level = Number(answers.niveau) as ReviewLevel;
  const chosen = [...new Set(answers.beoordelaar ?? [])];
  // Reviewers judge whether what is there is complete and coherent, not whether it is there.
  const missing = missingParts(practice.record);
  if (missing.length > 0) return [{ field: 'niveau', message: t.incomplete(missingWords(missing, language)) }];
  const refused = refusedLevels(rounds, await readPracticeVersions(db, practice.slug), practice.record);
  if (refused.includes(level)) return [{ field: 'niveau', message: t.refused(leadTexts[language].levels[level]) }];
  const known = await candidatesOf(db, work);
  const asked = known.filter(({ id }) => chosen.includes(id));
  if (open || !levelsToAsk(grantedLevel(rounds, at)).includes(level)) return [{ field: 'niveau', message: t.level }];
  if (asked.length !== chosen.length) return [{ field: 'beoordelaar', message: t.unknown }];
  if (asked.length !== reviewersNeeded[level]) {
    return [{ field: 'beoordelaar', message: t.number(reviewersNeeded[level]) }];
  }
  const id = desk.deps.randomToken();
  const round = { slug: practice.slug, id, level, practiceVersion: practice.version, by: editor.person, at };
  await insertRound(db, round);
  for (const contact of asked) await ask(db, work, { id, level }, contact);
  await remember(db, work, level);
  return [];
};

/** Asks another one in the place of who stepped aside. */
export const replaceReviewer: Take = async (db, work) => {
  const { open, answers, language } = work;
  const t = leadTexts[language].errors;
  const contact = (await candidatesOf(db, work)).find(({ id }) => id === answers.vervanger);
  if (!contact || !open || reviewersLacking(open.level, open.asked) === 0) {
    return [{ field: 'vervanger', message: t.unknown }];
  }
  await ask(db, work, open, contact);
  await remember(db, work, open.level);
  return [];
};

/** Gives the round up: it counts for nothing. */
export const cancelOpenRound: Take = async (db, work) => {
  if (await cancelRound(db, work.practice.slug, work.at)) {
    await moveCatalogueState(db);
    await remember(db, work, work.open?.level ?? '');
  }
  return [];
};

async function ask(
  db: Connection,
  { practice, desk, editor, at }: DeedWork,
  round: { id: string; level: ReviewLevel },
  contact: Contact,
): Promise<void> {
  const { slug, record } = practice;
  await askReviewer(db, { slug, round: round.id, reviewer: contact.id, by: editor.person, at });
  await mailReviewer(db, desk.deps, {
    contact,
    title: record.title,
    slug,
    round: round.id,
    level: round.level,
    at,
  });
}

const candidatesOf = async (
  db: Connection,
  { practice, interests, open, prepared, editor }: DeedWork,
): Promise<Contact[]> =>
  candidatesFor(prepared.reviewers, {
    ...interests,
    members: prepared.members,
    leaders: leadersOf(editor.person, open),
    publisher: await readPublisher(db, practice.slug, open?.practiceVersion ?? practice.version),
    asked: open?.asked.map(({ reviewer }) => reviewer) ?? [],
  });
