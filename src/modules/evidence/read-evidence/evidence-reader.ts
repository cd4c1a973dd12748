import { type Connection, publicScope } from '../../../platform/database/database';
import { isDatabaseUnavailable } from '../../../platform/database/unavailable';
import type { Deps } from '../../../platform/module';
import { createEvidenceMap, type EvidenceMap } from '../evidence-map';
import { verifiedSyntheses } from '../known-syntheses';
import { readStudyRecords, readSynthesisChecks } from '../queries';
import type { Synthesis } from '../synthesis';
import { type EvidenceState, readChangedSince, readEvidenceState } from './queries';

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
 * changed, and only when counts do not agree with that, everything.
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

/** The map with what changed; null when something went, which only reading all of it tells. */
async function grow(
  db: Connection,
  { evidence, state: before }: { evidence: Evidence; state: EvidenceState },
  state: EvidenceState,
): Promise<EvidenceMap | null> {
  const since = new Date((before.changedAt?.getTime() ?? 0) - overlapMs);
  const known = new Map(evidence.map.all().map(({ id, version }) => [id, version]));
  const changed = (await readChangedSince(db, since)).filter(({ id, version }) => known.get(id) !== version);
  for (const { id, version } of changed) known.set(id, version);
  const versions = [...known.values()].reduce((sum, each) => sum + each, 0);
  if (known.size !== state.studies || versions !== state.versions) return null;
  return changed.length === 0 ? evidence.map : evidence.map.change(changed, []);
}
