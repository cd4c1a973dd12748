import type { Connection } from '../../../platform/database/database';
import type { DataKeys } from '../../../platform/encryption/data-keys';
import type { CohortKey } from '../cohort';
import { readAnswered, readAnswers } from '../enter-answers/queries';
import { type Measuring, type Member, requireCohort } from '../open-cohort';
import { type OwnWords, ownWords, showWords, type ToldWords } from './own-words';

/** What people of a cohort typed at a question, as it is now: in a transaction of its organisation. */
export async function readWords(
  db: Connection,
  keys: DataKeys,
  cohort: CohortKey,
  question: 'changed' | 'harm',
): Promise<OwnWords> {
  // An organisation in which nobody answered may have no key yet.
  if ((await readAnswered(db, cohort)).length === 0) return { people: 0, texts: [] };
  const { organisation, id } = cohort;
  const answers = await readAnswers(db, await keys.of(db, organisation), { organisation, cohort: id });
  return ownWords(answers, question, (about) => keys.hash('order of own words', about));
}

/** What changed for people, as far as it is shown to members: always as it is now, so that what somebody deletes is gone. */
export const readChanged = ({ deps, keys }: Measuring, { key, scope }: Member): Promise<ToldWords> =>
  deps.database.read(scope, async (db) => {
    const { state } = await requireCohort(db, key);
    return showWords(state, await readWords(db, keys, key, 'changed'));
  });
