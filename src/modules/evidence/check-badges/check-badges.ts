import { evidenceRules, judgeStudies } from '../ladder';
import type { EvidenceFile, PublicLevel, PublicStudy, PublicSynthesis } from '../publish-studies/evidence-file';
import type { StudyRecord } from '../study-record';

/** What a badge is in the file and what it should be by the records in the file. */
export interface BadgeDifference {
  slug: string;
  what: 'badge' | 'level' | 'counted' | 'rules';
  stands: string;
  computed: string;
}

/** Computes every badge again, from nothing but the public file. @returns what differs */
export function checkBadges({ practices, studies, syntheses }: EvidenceFile): BadgeDifference[] {
  const byPractice = Map.groupBy(studies, ({ practice }) => practice);
  return practices.flatMap((practice) => differences(practice, byPractice.get(practice.slug) ?? [], syntheses));
}

function differences(
  { slug, badge, granted, evidence }: PublicLevel,
  studies: readonly PublicStudy[],
  syntheses: readonly PublicSynthesis[],
): BadgeDifference[] {
  const verdict = judgeStudies(studies.map(asRecord), syntheses.filter(verifiedAt(evidence?.decidedAt ?? '')));
  const pairs = [
    ['badge', badge, verdict.level ?? String(granted)],
    ['level', evidence?.level ?? 'none', verdict.level ?? 'none'],
    ['counted', (evidence?.counted ?? []).toSorted().join(' '), verdict.counted.toSorted().join(' ')],
    ['rules', evidence?.rules ?? evidenceRules, verdict.rules],
  ] as const;
  return pairs.flatMap(([what, stands, computed]) => (stands === computed ? [] : [{ slug, what, stands, computed }]));
}

const asRecord = (study: PublicStudy): StudyRecord => ({ ...study, organisation: null, state: 'checked', shown: true });

/** Whether it counted then: by the last check before, or else as it came with the platform. */
const verifiedAt =
  (moment: string) =>
  ({ checks, verified }: PublicSynthesis): boolean =>
    checks.filter(({ at }) => at <= moment).at(-1)?.verified ?? verified;
