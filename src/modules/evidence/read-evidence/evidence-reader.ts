import { type Connection, publicScope } from '../../../platform/database/database';
import { isDatabaseUnavailable } from '../../../platform/database/unavailable';
import type { Deps } from '../../../platform/module';
import { createEvidenceMap, type EvidenceMap } from '../evidence-map';
import { verifiedSyntheses } from '../known-syntheses';
import { readStudyRecords, readSynthesisChecks } from '../queries';
import type { Synthesis } from '../synthesis';
import { type EvidenceState, readChangedSince, readEvidenceState, readHiddenSince } from './queries';

/** What everybody may know at one moment; another object as soon as anything of it changed. */
export interface Evidence {
  map: EvidenceMap;
  /** Verified published reviews. */
  syntheses: readonly Synthesis[];
  /** When a study changed last; null without any. */
  changedAt: Date | null;
}
export type ReadEvidence = () => Promise<Evidence>;

const checkEveryMs = 1000;
/** A change can come in later than its own time says: a transaction takes its time. */
const overlapMs = 300_000;

/**
 * Keeps what everybody may read in memory, and asks at most once a second whether something changed. Then it reads what
 * came, changed or went, and only when counts do not agree with that, everything.
 */
export function createEvidenceReader({ database, clock, log }: Pick<Deps, 'database' | 'clock' | 'log'>): ReadEvidence {
  let checkedAt = Number.NEGATIVE_INFINITY;
  let current: { evidence: Evidence; state: EvidenceState } | null = null;
  let refreshing: Promise<void> | null = null;

  async function refresh(): Promise<void> {
    checkedAt = clock().getTime();
    const known = current;
    current = await database.read(publicScope, async (db) => {
      const state = await readEvidenceState(db);
      if (known && isSame(known.state, state)) return known;
      const map = (known && (await grow(db, known, state))) ?? createEvidenceMap(await readStudyRecords(db));
      const syntheses = verifiedSyntheses(await readSynthesisChecks(db));
      return { evidence: { map, syntheses, changedAt: state.changedAt }, state };
    });
  }

  function keepWhatWeHave(error: unknown): void {
    if (!isDatabaseUnavailable(error) || current === null) throw error;
    log.error('evidence.not-refreshed');
  }

  return async () => {
    if (clock().getTime() - checkedAt >= checkEveryMs || current === null) {
      refreshing ??= refresh()
        .catch(keepWhatWeHave)
        .finally(() => {
          refreshing = null;
        });
      await refreshing;
    }
    if (current === null) throw new Error('No evidence was read');
    return current.evidence;
  };
}

const isSame = (a: EvidenceState, b: EvidenceState) =>
  a.studies === b.studies &&
  a.versions === b.versions &&
  a.checks === b.checks &&
  a.changedAt?.getTime() === b.changedAt?.getTime();

/** The map with what changed; null when what came and went does not add up to what there is now. */
async function grow(
  db: Connection,
  { evidence: { map }, state: before }: { evidence: Evidence; state: EvidenceState },
  state: EvidenceState,
): Promise<EvidenceMap | null> {
  const since = new Date((before.changedAt?.getTime() ?? 0) - overlapMs);
  const versionOf = (id: string) => map.get(id)?.version ?? 0;
  const changed = (await readChangedSince(db, since)).filter(({ id, version }) => versionOf(id) !== version);
  const gone = (await readHiddenSince(db, since)).filter((id) => versionOf(id) > 0);
  const came = changed.filter(({ id }) => versionOf(id) === 0).length;
  const more = changed.reduce((sum, { id, version }) => sum + version - versionOf(id), 0);
  const less = gone.reduce((sum, id) => sum + versionOf(id), 0);
  const addsUp = map.size + came - gone.length === state.studies && before.versions + more - less === state.versions;
  if (!addsUp) return null;
  return changed.length + gone.length === 0 ? map : map.change(changed, gone);
}
