import type { Connection } from '../../../platform/database/database';
import type { DataKeys } from '../../../platform/encryption/data-keys';
import { participantRef } from '../access';
import type { Answer, CohortKey } from '../cohort';
import { readAnswered, readAnswers } from '../enter-answers/queries';
import { type Measuring, type Member, requireCohort } from '../open-cohort';
import { type OwnWords, ownWords, showWords, type ToldWords } from './own-words';
import { readUndiscussed } from './queries';

/** All answers, and the lot by which their texts are put in an order. */
async function readTold(db: Connection, keys: DataKeys, cohort: CohortKey) {
  const { organisation, id } = cohort;
  // An organisation in which nobody answered may have no key yet.
  const isEmpty = (await readAnswered(db, cohort)).length === 0;
  return {
    answers: isEmpty ? [] : await readAnswers(db, await keys.of(db, organisation), { organisation, cohort: id }),
    lot: (about: string) => keys.hash('order of own words', about),
  };
}

/** What people of a cohort typed at a question, as it is now: in a transaction of its organisation. */
export async function readWords(
  db: Connection,
  keys: DataKeys,
  cohort: CohortKey,
  question: 'changed' | 'harm',
): Promise<OwnWords> {
  const { answers, lot } = await readTold(db, keys, cohort);
  return ownWords(answers, question, lot);
}

/** What did people no good, as it is now. */
export interface Harm {
  /** Texts that are still to be discussed, and those that were. */
  texts: Record<'open' | 'discussed', readonly string[]>;
  /**
   * The answers with what is to be discussed, in the order of their marks. A mark says which answer it is, as it is
   * now, without telling whose: a form carries it to say what was read.
   */
  open: readonly (Pick<Answer, 'participant' | 'moment' | 'version'> & { mark: string })[];
}

export async function readHarm(db: Connection, keys: DataKeys, cohort: CohortKey): Promise<Harm> {
  const { organisation, id } = cohort;
  const { answers, lot } = await readTold(db, keys, cohort);
  const undiscussed = await readUndiscussed(db, cohort);
  const isOpen = ({ participant, moment }: Answer) =>
    undiscussed.some((each) => each.participant === participant && each.moment === moment);
  const textsOf = (of: Answer[]) => ownWords(of, 'harm', lot).texts;
  const open = answers.filter((answer) => answer.process.harm && isOpen(answer));
  return {
    texts: { open: textsOf(open), discussed: textsOf(answers.filter((answer) => !isOpen(answer))) },
    open: open
      .map(({ participant, moment, version }) => {
        const ref = participantRef({ organisation, cohort: id, participant });
        return { participant, moment, version, mark: keys.hash('harm that was read', `${ref} ${moment} ${version}`) };
      })
      .sort((a, b) => (a.mark < b.mark ? -1 : 1)),
  };
}

/** What changed for people, as far as it is shown to members: always as it is now, so that what somebody deletes is gone. */
export const readChanged = ({ deps, keys }: Measuring, { key, scope }: Member): Promise<ToldWords> =>
  deps.database.read(scope, async (db) => {
    const { state } = await requireCohort(db, key);
    return showWords(state, await readWords(db, keys, key, 'changed'));
  });
